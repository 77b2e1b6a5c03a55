"""The shape of a send, with WhatsApp's limits, by its documentation and not by EasyMO's idea of it.

Lengths are counted in UTF-16 units, the strictest reading of Meta's "characters". Members that Meta does not
document are refused, as Meta refuses them. Products, orders, catalogues, carousels and calls are not simulated.
"""

from collections.abc import Sequence
from typing import Any, Literal

import msgspec


class _Strict(msgspec.Struct, forbid_unknown_fields=True):
    pass


class Text(_Strict):
    body: str
    preview_url: bool = False


class Media(_Strict):
    id: str = ""
    link: str = ""
    caption: str = ""
    filename: str = ""
    voice: bool = False

    def __post_init__(self) -> None:
        _require(bool(self.id) != bool(self.link), "Exactly one of id and link is needed")
        _fits("Caption", self.caption, 0, 1024)


class Location(_Strict):
    latitude: float | str
    longitude: float | str
    name: str = ""
    address: str = ""


class Reaction(_Strict):
    message_id: str
    emoji: str


class Language(_Strict):
    code: str
    policy: str = ""


class Template(_Strict):
    name: str
    language: Language
    components: list[dict[str, Any]] = []

    def __post_init__(self) -> None:
        _fits("Template name", self.name, 1, 512)


class BodyText(_Strict):
    text: str

    def __post_init__(self) -> None:
        _fits("Body text", self.text, 1, 1024)


class Footer(_Strict):
    text: str

    def __post_init__(self) -> None:
        _fits("Footer text", self.text, 1, 60)


class Header(_Strict):
    type: Literal["text", "image", "video", "document"]
    text: str = ""
    image: Media | None = None
    video: Media | None = None
    document: Media | None = None

    def __post_init__(self) -> None:
        if self.type == "text":
            _fits("Header text", self.text, 1, 60)
        else:
            _require(getattr(self, self.type) is not None, f"Header has no {self.type}")


class _Interactive(_Strict, tag_field="type"):
    body: BodyText

    @property
    def kind(self) -> str:
        """The value of its ``type`` on the wire."""
        return str(self.__struct_config__.tag)


class Framed(_Interactive, kw_only=True):
    """An interactive message that may have a header and a footer."""

    header: Header | None = None
    footer: Footer | None = None


class Reply(_Strict):
    id: str
    title: str

    def __post_init__(self) -> None:
        _fits("Button id", self.id, 1, 256)
        _fits("Button title", self.title, 1, 20)


class ReplyButton(_Strict):
    type: Literal["reply"]
    reply: Reply


class ButtonAction(_Strict):
    buttons: list[ReplyButton]

    def __post_init__(self) -> None:
        replies = [button.reply for button in self.buttons]
        _require(1 <= len(replies) <= 3, "Invalid buttons count. Min allowed buttons: 1, Max allowed buttons: 3")
        _distinct("button ids", [reply.id for reply in replies])
        _distinct("button titles", [reply.title for reply in replies])


class Buttons(Framed, tag="button"):
    action: ButtonAction


class Row(_Strict):
    id: str
    title: str
    description: str = ""

    def __post_init__(self) -> None:
        _fits("Row id", self.id, 1, 200)
        _fits("Row title", self.title, 1, 24)
        _fits("Row description", self.description, 0, 72)


class Section(_Strict):
    rows: list[Row]
    title: str = ""

    def __post_init__(self) -> None:
        _fits("Section title", self.title, 0, 24)
        _require(bool(self.rows), "A section has no rows")


class ListAction(_Strict):
    button: str
    sections: list[Section]

    def __post_init__(self) -> None:
        rows = [row for section in self.sections for row in section.rows]
        _fits("List button", self.button, 1, 20)
        _require(1 <= len(self.sections) <= 10, "Section count must be 1 to 10")
        _require(len(rows) <= 10, "Total row count exceed max allowed count: 10")
        _require(
            len(self.sections) == 1 or all(s.title for s in self.sections), "Each of several sections needs a title"
        )
        _distinct("row ids", [row.id for row in rows])


class List(Framed, tag="list"):
    action: ListAction

    def __post_init__(self) -> None:
        _require(self.header is None or self.header.type == "text", "The header of a list is a text")


class Link(_Strict):
    display_text: str
    url: str

    def __post_init__(self) -> None:
        _fits("Display text", self.display_text, 1, 20)
        _require(self.url.startswith(("https://", "http://")), "The url is not one of the web")


class LinkAction(_Strict):
    name: Literal["cta_url"]
    parameters: Link


class LinkButton(Framed, tag="cta_url"):
    action: LinkAction


class LocationRequestAction(_Strict):
    name: Literal["send_location"]


class LocationRequest(_Interactive, tag="location_request_message"):
    action: LocationRequestAction


class ContactRequestAction(_Strict):
    name: Literal["request_contact_info"]


class ContactRequest(_Interactive, tag="request_contact_info"):
    action: ContactRequestAction


class FlowAction(_Strict):
    name: Literal["flow"]
    parameters: dict[str, Any]


class Flow(Framed, tag="flow"):
    action: FlowAction


Interactive = Buttons | List | LinkButton | LocationRequest | ContactRequest | Flow


class Context(_Strict):
    message_id: str


class Send(_Strict):
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
    contacts: list[dict[str, Any]] | None = None
    reaction: Reaction | None = None
    template: Template | None = None
    interactive: Interactive | None = None
    status: Literal["", "read"] = ""
    message_id: str = ""
    typing_indicator: dict[str, str] | None = None

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


def length(text: str) -> int:
    """UTF-16 units: an emoji outside the basic plane counts two."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def _fits(what: str, text: str, shortest: int, longest: int) -> None:
    """Raises ValueError, which the decoder turns into an error that says where."""
    if not shortest <= length(text) <= longest:
        raise ValueError(f"{what} length invalid. Min length: {shortest}, Max length: {longest}")


def _distinct(what: str, values: Sequence[str]) -> None:
    if len(set(values)) < len(values):
        raise ValueError(f"Duplicated {what}")


def _require(condition: bool, otherwise: str) -> None:
    if not condition:
        raise ValueError(otherwise)
