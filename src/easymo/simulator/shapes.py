"""The shape of a request to the messages endpoint."""

from typing import Literal

from easymo.simulator.contents import Location, Media, Person, Reaction, Template, Text
from easymo.simulator.interactive import Interactive
from easymo.simulator.measures import Strict


class Context(Strict):
    message_id: str


class Typing(Strict):
    type: Literal["text"]


class Send(Strict):
    """The body of a request to the messages endpoint: a message, or a read receipt."""

    messaging_product: Literal["whatsapp"]
    recipient_type: Literal["individual", "group"] = "individual"
    to: str = ""
    recipient: str = ""
    type: str = "text"
    context: Context | None = None
    biz_opaque_callback_data: str = ""
    recipient_identity_key_hash: str = ""
    text: Text | None = None
    image: Media | None = None
    video: Media | None = None
    audio: Media | None = None
    document: Media | None = None
    sticker: Media | None = None
    location: Location | None = None
    contacts: list[Person] | None = None
    reaction: Reaction | None = None
    template: Template | None = None
    interactive: Interactive | None = None
    status: Literal["", "read"] = ""
    message_id: str = ""
    typing_indicator: Typing | None = None

    @property
    def is_receipt(self) -> bool:
        return self.status == "read"

    @property
    def number(self) -> str:
        """Digits of the recipient's number; '' if it is addressed by user id. ``to`` wins over ``recipient``."""
        return "".join(filter(str.isdigit, self.to))

    @property
    def addressee(self) -> str:
        """The recipient as it was written."""
        return self.to or self.recipient

    @property
    def media(self) -> Media | None:
        """The file of a picture, video, recording, document or sticker."""
        content = getattr(self, self.type)
        return content if isinstance(content, Media) else None
