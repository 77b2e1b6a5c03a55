"""A message from an approved template: the only kind that may go out when the person has not written for 24 hours."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import msgspec

from easymo.whatsapp import limits
from easymo.whatsapp.messages.media import Document, Image, Video
from easymo.whatsapp.messages.parts import Payload, check_count, check_unicode, filled, whole
from easymo.whatsapp.messages.plain import Location
from easymo.whatsapp.messages.products import ProductSection, product_sections


class Named(msgspec.Struct, frozen=True):
    """The value of a variable with a name, {{order_id}}; plain strings are for {{1}}, {{2}}, …"""

    name: str
    text: str


class Currency(msgspec.Struct, frozen=True):
    """Money, shown in the reader's way; ``fallback`` where that fails. ``thousandths`` of the unit of ``code``."""

    fallback: str
    code: str
    thousandths: int


class Moment(msgspec.Struct, frozen=True):
    """A date; WhatsApp shows ``fallback`` and takes ``parts`` (year, month, …) without using them."""

    fallback: str
    parts: Mapping[str, int | str] = {}


Value = str | Named | Currency | Moment
TemplateHeader = str | Named | Image | Video | Document | Location


class QuickReply(msgspec.Struct, frozen=True):
    """What a quick reply button says to us when it is tapped."""

    sub_type: ClassVar[str] = "quick_reply"

    index: int
    data: str

    def parameters(self) -> list[Payload]:
        return [{"type": "payload", "payload": whole("button payload", self.data, limits.TEMPLATE_BUTTON_PAYLOAD)}]


class UrlSuffix(msgspec.Struct, frozen=True):
    """What is put for the variable at the end of a button's address; of a one-time password's button: the code."""

    sub_type: ClassVar[str] = "url"

    index: int
    suffix: str

    def parameters(self) -> list[Payload]:
        if any(character.isspace() for character in self.suffix):
            raise ValueError("url suffix: no part of an address")
        return [{"type": "text", "text": whole("url suffix", self.suffix, limits.URL)}]


class CopyCode(msgspec.Struct, frozen=True):
    """The code that a button copies."""

    sub_type: ClassVar[str] = "copy_code"

    index: int
    code: str

    def parameters(self) -> list[Payload]:
        return [{"type": "coupon_code", "coupon_code": whole("code", self.code, limits.TEMPLATE_CODE)}]


class OpenForm(msgspec.Struct, frozen=True):
    """Token and first data of the WhatsApp Flow that a button opens."""

    sub_type: ClassVar[str] = "flow"

    index: int
    token: str = ""
    data: Mapping[str, Any] = {}

    def parameters(self) -> list[Payload]:
        action = filled(flow_token=self.token, flow_action_data=dict(self.data))
        check_unicode("form", action)
        return [{"type": "action", "action": action}] if action else []


class OpenCatalog(msgspec.Struct, frozen=True):
    """The product shown on a button that opens the catalogue."""

    sub_type: ClassVar[str] = "catalog"

    index: int
    thumbnail: str

    def parameters(self) -> list[Payload]:
        thumbnail = whole("thumbnail", self.thumbnail, limits.BUTTON_ID)
        return [{"type": "action", "action": {"thumbnail_product_retailer_id": thumbnail}}]


class OpenProducts(msgspec.Struct, frozen=True):
    """The products that a multi-product button opens."""

    sub_type: ClassVar[str] = "mpm"

    index: int
    thumbnail: str
    sections: tuple[ProductSection, ...]

    def parameters(self) -> list[Payload]:
        thumbnail = whole("thumbnail", self.thumbnail, limits.BUTTON_ID)
        action = {"thumbnail_product_retailer_id": thumbnail, "sections": product_sections(self.sections)}
        return [{"type": "action", "action": action}]


TemplateButtonValue = QuickReply | UrlSuffix | CopyCode | OpenForm | OpenCatalog | OpenProducts


class TemplateCard(msgspec.Struct, frozen=True):
    """What fills one card of a template's carousel."""

    header: Image | Video
    values: tuple[Value, ...] = ()
    buttons: tuple[TemplateButtonValue, ...] = ()


class TemplateMessage(msgspec.Struct, frozen=True):
    """An approved template and what fills it: ``values`` go into its body.

    White space within values becomes single blanks, because WhatsApp refuses line breaks, tabs and runs of blanks
    there.
    """

    name: str
    language: str
    """WhatsApp's code: en, en_US, fr, rw_RW, sw."""
    values: tuple[Value, ...] = ()
    header: TemplateHeader | None = None
    buttons: tuple[TemplateButtonValue, ...] = ()
    cards: tuple[TemplateCard, ...] = ()
    offer_until: int | None = None
    """When a limited-time offer ends, in milliseconds since 1970; None: the template has none, or none that ends."""

    def payload(self) -> Payload:
        components = _components(self.header, self.values, self.buttons)
        if self.offer_until is not None:
            offer = {"type": "limited_time_offer", "limited_time_offer": {"expiration_time_ms": self.offer_until}}
            components.append({"type": "limited_time_offer", "parameters": [offer]})
        if self.cards:
            check_count("template cards", self.cards, limits.CARDS)
            cards = [
                {"card_index": index, "components": _components(card.header, card.values, card.buttons)}
                for index, card in enumerate(self.cards)
            ]
            components.append({"type": "carousel", "cards": cards})
        template = {
            "name": whole("template name", self.name, limits.TEMPLATE_NAME),
            "language": {"code": whole("template language", self.language, limits.TEMPLATE_NAME)},
        }
        return {"type": "template", "template": template | filled(components=components)}


def one_time_password(name: str, language: str, code: str) -> TemplateMessage:
    """The message of an authentication template: its code in the body and on its button.

    WhatsApp takes it for a phone number only: a recipient known by user id alone is refused with 131062.
    """
    whole("one-time password", code, limits.TEMPLATE_CODE)
    return TemplateMessage(name, language, values=(code,), buttons=(UrlSuffix(0, code),))


def said(value: Value) -> str:
    """The words of a value as the person reads them: on one line."""
    match value:
        case str():
            return " ".join(value.split())
        case Named(_, text):
            return " ".join(text.split())
        case Currency(fallback) | Moment(fallback):
            return " ".join(fallback.split())


def _components(
    header: TemplateHeader | None, values: Sequence[Value], buttons: Sequence[TemplateButtonValue]
) -> list[Payload]:
    components: list[Payload] = []
    if header is not None:
        components.append({"type": "header", "parameters": [_header(header)]})
    if values:
        components.append({"type": "body", "parameters": [_value(value, limits.TEMPLATE_BODY) for value in values]})
    check_count("template buttons", buttons, limits.TEMPLATE_BUTTONS, least=0)
    if len({button.index for button in buttons}) < len(buttons):
        raise ValueError("template buttons: two of them have the same place")
    for button in buttons:
        if not 0 <= button.index < limits.TEMPLATE_BUTTONS:
            raise ValueError("template buttons: there is no such place")
        if parameters := button.parameters():
            place = {"type": "button", "sub_type": button.sub_type, "index": str(button.index)}
            components.append(place | {"parameters": parameters})
    return components


def _header(header: TemplateHeader) -> Payload:
    if isinstance(header, str | Named):
        return _value(header, limits.TEMPLATE_HEADER)
    if isinstance(header, Location):
        return header.payload()
    if header.caption:
        raise ValueError("template header: a file there has no caption")
    return {"type": header.kind, header.kind: header.reference()}


def _value(value: Value, most: int) -> Payload:
    words = whole("template value", said(value), most)
    match value:
        case str():
            return {"type": "text", "text": words}
        case Named(name, _):
            return {"type": "text", "parameter_name": whole("variable", name, limits.TEMPLATE_NAME), "text": words}
        case Currency(_, code, thousandths):
            money = {"fallback_value": words, "code": code, "amount_1000": thousandths}
            return {"type": "currency", "currency": money}
        case Moment(_, parts):
            return {"type": "date_time", "date_time": {"fallback_value": words, **parts}}
