"""A template message as it is sent → what fills the template: the way back of ``TemplateMessage.payload``. Pure."""

from collections.abc import Iterable
from typing import Any, cast

import msgspec

from easymo.whatsapp.messages.media import Document, Image, Video
from easymo.whatsapp.messages.plain import Location
from easymo.whatsapp.messages.products import ProductSection
from easymo.whatsapp.messages.template import (
    CopyCode,
    Currency,
    Moment,
    Named,
    OpenCatalog,
    OpenForm,
    OpenProducts,
    QuickReply,
    TemplateButtonValue,
    TemplateCard,
    TemplateHeader,
    TemplateMessage,
    UrlSuffix,
    Value,
)

_FILES: dict[str, type[Image | Video | Document | Location]] = {
    "image": Image,
    "video": Video,
    "document": Document,
    "location": Location,
}


class _Parameter(msgspec.Struct):
    type: str
    text: str = ""
    parameter_name: str = ""
    payload: str = ""
    coupon_code: str = ""
    action: dict[str, Any] = {}
    currency: dict[str, Any] = {}
    date_time: dict[str, Any] = {}
    image: dict[str, Any] = {}
    video: dict[str, Any] = {}
    document: dict[str, Any] = {}
    location: dict[str, Any] = {}
    limited_time_offer: dict[str, int] = {}


class _Component(msgspec.Struct):
    type: str
    sub_type: str = ""
    index: int | str = 0
    parameters: tuple[_Parameter, ...] = ()
    cards: tuple["_Card", ...] = ()


class _Card(msgspec.Struct):
    components: tuple[_Component, ...]


class _Language(msgspec.Struct):
    code: str


class _Template(msgspec.Struct):
    name: str
    language: _Language
    components: tuple[_Component, ...] = ()


class _Message(msgspec.Struct):
    template: _Template


_messages = msgspec.json.Decoder(_Message)


def read_template_message(payload: bytes) -> TemplateMessage | None:
    """What fills a template in the message object ``payload``; None for a message of a shape we do not write."""
    try:
        template = _messages.decode(payload).template
        header, values, buttons = _parts(template.components)
        return TemplateMessage(
            template.name,
            template.language.code,
            values,
            header,
            buttons,
            tuple(_card(card) for component in template.components for card in component.cards),
            next((end for part in template.components if (end := _offer_end(part)) is not None), None),
        )
    except (ValueError, KeyError):  # msgspec's errors are ValueErrors
        return None


def _offer_end(component: _Component) -> int | None:
    if component.type != "limited_time_offer":
        return None
    return component.parameters[0].limited_time_offer["expiration_time_ms"] if component.parameters else None


def _card(card: _Card) -> TemplateCard:
    header, values, buttons = _parts(card.components)
    if not isinstance(header, Image | Video):
        raise ValueError("a card without a picture")  # noqa: TRY004 - of what was read, not of an argument
    return TemplateCard(header, values, buttons)


def _parts(
    components: Iterable[_Component],
) -> tuple[TemplateHeader | None, tuple[Value, ...], tuple[TemplateButtonValue, ...]]:
    header: TemplateHeader | None = None
    values: tuple[Value, ...] = ()
    buttons: list[TemplateButtonValue] = []
    for component in components:
        match component.type:
            case "header":
                header = _header(component.parameters[0]) if component.parameters else None
            case "body":
                values = tuple(_value(parameter) for parameter in component.parameters)
            case "button" if component.parameters:
                buttons.append(_button(component.sub_type, int(component.index), component.parameters[0]))
            case _:
                pass
    return header, values, tuple(buttons)


def _header(parameter: _Parameter) -> TemplateHeader:
    if parameter.type in _FILES:
        return msgspec.convert(getattr(parameter, parameter.type), _FILES[parameter.type])
    return _text(parameter)


def _value(parameter: _Parameter) -> Value:
    match parameter.type:
        case "currency":
            money = parameter.currency
            return Currency(
                _str(money["fallback_value"]), _str(money["code"]), msgspec.convert(money["amount_1000"], int)
            )
        case "date_time":
            parts = dict(parameter.date_time)
            return Moment(_str(parts.pop("fallback_value")), parts)
        case _:
            return _text(parameter)


def _text(parameter: _Parameter) -> str | Named:
    if parameter.type != "text":
        raise ValueError("a parameter of a type we do not write")
    return Named(parameter.parameter_name, parameter.text) if parameter.parameter_name else parameter.text


def _button(kind: str, index: int, parameter: _Parameter) -> TemplateButtonValue:
    action = parameter.action
    match kind:
        case "quick_reply":
            return QuickReply(index, parameter.payload)
        case "url":
            return UrlSuffix(index, parameter.text)
        case "copy_code":
            return CopyCode(index, parameter.coupon_code)
        case "flow":
            data = cast("dict[str, Any]", action.get("flow_action_data") or {})
            return OpenForm(index, _str(action.get("flow_token") or ""), data)
        case "catalog":
            return OpenCatalog(index, _str(action["thumbnail_product_retailer_id"]))
        case "mpm":
            return OpenProducts(index, _str(action["thumbnail_product_retailer_id"]), _sections(action["sections"]))
        case _:
            raise ValueError("a button of a kind we do not write")


def _sections(sections: Any) -> tuple[ProductSection, ...]:
    read = msgspec.convert(sections, list[dict[str, Any]])
    return tuple(
        ProductSection(
            _str(section["title"]), tuple(_str(item["product_retailer_id"]) for item in section["product_items"])
        )
        for section in read
    )


def _str(value: Any) -> str:
    return msgspec.convert(value, str)
