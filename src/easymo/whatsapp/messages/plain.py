"""The plainest messages: a text, a place on the map, a reaction."""

import msgspec

from easymo.whatsapp import limits
from easymo.whatsapp.messages.parts import Payload, check_unicode, filled, whole


class Text(msgspec.Struct, frozen=True):
    """A plain text, at most 4,096 characters; ``preview_url`` shows what its first link leads to."""

    body: str
    preview_url: bool = False

    def payload(self) -> Payload:
        body = whole("text body", self.body, limits.TEXT_BODY)
        return {"type": "text", "text": {"body": body, "preview_url": self.preview_url}}


class Location(msgspec.Struct, frozen=True):
    """A pin, in degrees: latitude -90 to 90, longitude -180 to 180."""

    latitude: float
    longitude: float
    name: str = ""
    address: str = ""

    @property
    def body(self) -> str:
        return self.name

    def payload(self) -> Payload:
        if not (-90 <= self.latitude <= 90 and -180 <= self.longitude <= 180):
            raise ValueError("location: not a place on earth")
        words = filled(name=self.name, address=self.address)
        check_unicode("location", words)
        return {"type": "location", "location": {"latitude": self.latitude, "longitude": self.longitude, **words}}


class Reaction(msgspec.Struct, frozen=True):
    """An emoji on a message of at most 30 days; an empty one takes ours away again."""

    wamid: str
    emoji: str = ""

    @property
    def body(self) -> str:
        return self.emoji

    def payload(self) -> Payload:
        wamid = whole("reaction wamid", self.wamid, limits.WAMID)
        emoji = whole("reaction emoji", self.emoji, limits.BUTTON_TITLE) if self.emoji else ""
        return {"type": "reaction", "reaction": {"message_id": wamid, "emoji": emoji}}
