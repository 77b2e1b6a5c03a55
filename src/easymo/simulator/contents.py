"""What a message can hold, with WhatsApp's limits, by its documentation and not by EasyMO's idea of it.

Lengths are counted in UTF-16 units, the strictest reading of Meta's "characters". Members that Meta does not
document are refused, as Meta refuses them. The interactive kinds are in ``interactive``.
"""

import re
from typing import Any, Literal

from easymo.simulator.measures import Strict, fits, require

_LINK = re.compile(r"https?://[^/\s]+")


class Text(Strict):
    body: str
    preview_url: bool = False


class Media(Strict):
    id: str = ""
    link: str = ""
    caption: str = ""
    filename: str = ""
    voice: bool = False
    provider: str = ""

    def __post_init__(self) -> None:
        require(bool(self.id) != bool(self.link), "Exactly one of id and link is needed")
        require(not self.link or bool(_LINK.match(self.link)), "The link is not one of the web")
        fits("Caption", self.caption, 0, 1024)
        fits("Filename", self.filename, 0, 240)


class Location(Strict):
    latitude: float | str
    longitude: float | str
    name: str = ""
    address: str = ""

    def __post_init__(self) -> None:
        _degrees("latitude", self.latitude, 90)
        _degrees("longitude", self.longitude, 180)
        fits("Location name", self.name, 0, 1000)
        fits("Location address", self.address, 0, 1000)


class Reaction(Strict):
    message_id: str
    emoji: str

    def __post_init__(self) -> None:
        require(bool(self.message_id), "A reaction needs a message_id")
        require(not self.emoji or not re.search(r"[A-Za-z]", self.emoji), "emoji is not an emoji")
        fits("emoji", self.emoji, 0, 40)


class Name(Strict):
    formatted_name: str
    first_name: str = ""
    last_name: str = ""
    middle_name: str = ""
    prefix: str = ""
    suffix: str = ""

    def __post_init__(self) -> None:
        parts = (self.first_name, self.last_name, self.middle_name, self.prefix, self.suffix)
        require(bool(self.formatted_name) and any(parts), "A name needs formatted_name and one other part")


class Phone(Strict):
    phone: str = ""
    type: str = ""
    wa_id: str = ""


class Person(Strict):
    """A card of a contacts message."""

    name: Name
    phones: tuple[Phone, ...] = ()
    addresses: tuple[dict[str, str], ...] = ()
    emails: tuple[dict[str, str], ...] = ()
    urls: tuple[dict[str, str], ...] = ()
    org: dict[str, str] | None = None
    birthday: str = ""

    def __post_init__(self) -> None:
        require(bool(re.fullmatch(r"(\d{4}-\d{2}-\d{2})?", self.birthday)), "birthday is written YYYY-MM-DD")


class Language(Strict):
    code: str
    policy: str = ""

    def __post_init__(self) -> None:
        require(bool(self.code), "The parameter template['language']['code'] is required.")
        require(self.policy in ("", "deterministic"), "The language policy is deterministic")


class Parameter(Strict):
    """What a template gets for one of its places."""

    type: Literal[
        "text", "currency", "date_time", "image", "video", "document", "location", "payload", "coupon_code", "action",
        "limited_time_offer", "product", "ttl_minutes", "order_status", "order_details",
    ]  # fmt: skip
    parameter_name: str = ""
    text: str | bool = ""
    currency: dict[str, Any] | None = None
    date_time: dict[str, Any] | None = None
    image: Media | None = None
    video: Media | None = None
    document: Media | None = None
    location: Location | None = None
    payload: str | bool = ""
    coupon_code: str = ""
    action: dict[str, Any] | None = None
    limited_time_offer: dict[str, Any] | None = None
    product: dict[str, Any] | None = None
    ttl_minutes: int = 0
    order_status: dict[str, Any] | None = None
    order_details: dict[str, Any] | None = None

    def __post_init__(self) -> None:
        content = getattr(self, self.type)
        require(content not in ("", None, 0) or content is False, f"A parameter of type {self.type} has no {self.type}")


class Component(Strict):
    type: str
    sub_type: str = ""
    index: int | str = ""
    parameters: tuple[Parameter, ...] = ()
    cards: tuple["TemplateCard", ...] = ()

    def __post_init__(self) -> None:
        kind = self.type.lower()
        require(
            kind in ("header", "body", "button", "carousel", "limited_time_offer", "order_status"),
            f"Component type {self.type} is none",
        )
        require(kind != "button" or str(self.index).isdecimal(), "A button component needs an index from 0")
        require(kind != "button" or bool(self.sub_type), "A button component needs a sub_type")


class TemplateCard(Strict):
    """What fills one card of a template's carousel."""

    card_index: int
    components: tuple[Component, ...] = ()


class Template(Strict):
    name: str
    language: Language
    components: tuple[Component, ...] = ()
    namespace: str = ""

    def __post_init__(self) -> None:
        fits("Template name", self.name, 1, 512)


def _degrees(what: str, value: float | str, most: int) -> None:
    try:
        require(-most <= float(value) <= most, f"The {what} is from -{most} to {most}")
    except ValueError as error:
        raise ValueError(f"The {what} is a number from -{most} to {most}") from error
