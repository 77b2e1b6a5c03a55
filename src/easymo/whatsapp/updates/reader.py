"""Reads a message object as WhatsApp sent it. A member that is missing or of a wrong type costs only itself."""

import json
import math
from collections.abc import Callable
from typing import Any, cast

import msgspec

from easymo.whatsapp.updates.values import (
    Card,
    Item,
    Location,
    Media,
    Order,
    Preference,
    Product,
    Reaction,
    Referral,
    Update,
)

Members = dict[str, Any]

_LATEST = 253_402_214_400  # 9999-12-31: later days cannot be written down everywhere
_LONGEST_TIMESTAMP = 12  # digits: what is longer is later
_CARDS = 257  # WhatsApp's limit in one message
_PARTS = 500  # phones of a card, lines of an order: beyond what a phone can send

_decode = msgspec.json.Decoder().decode


def parse(raw: bytes) -> Update:
    """The update in one message object as received.

    Never raises for content: what cannot be read as its type becomes an update of that type without content,
    or of kind ``unknown``.
    """
    message = _object(_load(raw))
    kind = _text(message, "type") or "unknown"
    update = _READERS.get(kind, _read_other)(kind, message)
    context = _object(message.get("context"))
    product = _object(context.get("referred_product"))
    return msgspec.structs.replace(
        update,
        wamid=_text(message, "id"),
        timestamp=update.timestamp or read_timestamp(message.get("timestamp")),
        reply_to=_text(context, "id"),
        forwarded=context.get("forwarded") is True or context.get("frequently_forwarded") is True,
        product=Product(_text(product, "catalog_id"), _text(product, "product_retailer_id")) if product else None,
        referral=_read_referral(_object(message.get("referral"))),
    )


def read_timestamp(value: Any) -> int:
    """Unix seconds, which WhatsApp writes as text in some places and as a number in others; 0 if it is neither."""
    if isinstance(value, str) and value.isascii() and value.isdecimal() and len(value) <= _LONGEST_TIMESTAMP:
        value = int(value)
    return value if type(value) is int and 0 < value < _LATEST else 0


def _load(raw: bytes) -> Any:
    try:
        return _decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError):
        pass
    except RecursionError:
        return None
    try:
        return json.loads(raw)  # takes lone surrogates and NaN
    except (ValueError, RecursionError):
        return None


# Kinds --------------------------------------------------------------------------------------------------------------


def _read_other(kind: str, message: Members) -> Update:  # noqa: ARG001 - readers share one signature
    return Update(kind)


def _read_text(kind: str, message: Members) -> Update:
    return Update(kind, _text(_object(message.get(kind)), "body"))


def _read_button(kind: str, message: Members) -> Update:
    """A template's button. One without an address of ours carries its own text as payload: as good as typed."""
    button = _object(message.get(kind))
    if not button:
        return Update(kind)
    address = _text(button, "payload")
    return Update("address" if ":" in address else "text", _text(button, "text"), address)


def _read_interactive(kind: str, message: Members) -> Update:
    interactive = _object(message.get(kind))
    if reply := _object(interactive.get("list_reply")) or _object(interactive.get("button_reply")):
        return Update("address", _text(reply, "title"), _text(reply, "id"))
    if filled := _object(interactive.get("nfm_reply")):
        return Update("form", _text(filled, "body"), form=_read_form(filled.get("response_json")))
    if permission := _object(interactive.get("call_permission_reply")):
        return Update("call_permission_reply", _text(permission, "response"))
    return Update(kind)


def _read_form(answers: Any) -> Members | None:
    """A form's answers are an object within a string, as a rule."""
    if isinstance(answers, str):
        answers = _load(answers.encode("utf-8", "surrogatepass"))
    try:
        return cast("Members", _storable(answers)) if isinstance(answers, dict) else None
    except RecursionError:
        return None


def _read_media(kind: str, message: Members) -> Update:
    file = _object(message.get(kind))
    if not file:
        return Update(kind)
    voice = kind == "voice"  # what elsewhere is an audio with the mark
    kind = "audio" if voice else kind
    caption = _text(file, "caption")
    media = Media(
        kind,
        _text(file, "id"),
        _text(file, "mime_type"),
        _text(file, "sha256"),
        caption,
        _text(file, "filename"),
        voice or file.get("voice") is True,
        file.get("animated") is True,
    )
    return Update(kind, caption, media=media)


def _read_location(kind: str, message: Members) -> Update:
    pin = _object(message.get(kind))
    latitude, longitude = _number(pin.get("latitude")), _number(pin.get("longitude"))
    if latitude is None or longitude is None or not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        return Update(kind)
    return Update(kind, location=Location(latitude, longitude, _text(pin, "name"), _text(pin, "address")))


def _read_contacts(kind: str, message: Members) -> Update:
    return Update(kind, contacts=tuple(_read_card(card) for card in _objects(message.get(kind), _CARDS)))


def _read_card(card: Members) -> Card:
    phones = (
        f"+{number}" if (number := _text(phone, "wa_id")).isdecimal() else _text(phone, "phone")
        for phone in _objects(card.get("phones"))
    )
    emails = (_text(email, "email") for email in _objects(card.get("emails")))
    name = _object(card.get("name"))
    return Card(
        _text(name, "formatted_name") or " ".join(filter(None, (_text(name, "first_name"), _text(name, "last_name")))),
        tuple(filter(None, phones)),
        tuple(filter(None, emails)),
        _text(_object(card.get("org")), "company"),
        card.get("origin") == "contact_request",
    )


def _read_order(kind: str, message: Members) -> Update:
    order = _object(message.get(kind))
    if not order:
        return Update(kind)
    items = (
        Item(
            _text(line, "product_retailer_id"),
            _number(line.get("quantity")) or 0,
            _number(line.get("item_price")) or 0,
            _text(line, "currency"),
        )
        for line in _objects(order.get("product_items"))
    )
    return Update(kind, _text(order, "text"), order=Order(_text(order, "catalog_id"), tuple(items)))


def _read_reaction(kind: str, message: Members) -> Update:
    reaction = _object(message.get(kind))
    about = _text(reaction, "message_id")
    return Update(kind, reaction=Reaction(about, _text(reaction, "emoji")) if about else None)


def _read_edit(kind: str, message: Members) -> Update:
    """The text and file as they are now."""
    edit = _object(message.get(kind))
    now = _object(edit.get("message"))
    reader = _EDITABLE.get(_text(now, "type"))
    changed = reader(_text(now, "type"), now) if reader else Update(kind)
    return Update(kind, changed.text, media=changed.media, original=_text(edit, "original_message_id"))


def _read_revoke(kind: str, message: Members) -> Update:
    return Update(kind, original=_text(_object(message.get(kind)), "original_message_id"))


def _read_unsupported(kind: str, message: Members) -> Update:
    return Update(kind, unsupported=_text(_object(message.get(kind)), "type"))


def _read_preference(kind: str, message: Members) -> Update:
    chosen = _object(message.get(kind))
    return Update(
        kind,
        preference=Preference(_text(chosen, "category"), _text(chosen, "value")),
        timestamp=read_timestamp(chosen.get("timestamp")),
    )


def _read_referral(referral: Members) -> Referral | None:
    if not referral:
        return None
    return Referral(
        source=_text(referral, "source_type"),
        source_id=_text(referral, "source_id"),
        url=_text(referral, "source_url"),
        headline=_text(referral, "headline"),
        body=_text(referral, "body"),
        click_id=_text(referral, "ctwa_clid"),
        welcome=_text(_object(referral.get("welcome_message")), "text"),
    )


Reader = Callable[[str, Members], Update]
_EDITABLE: dict[str, Reader] = {"text": _read_text} | dict.fromkeys(("image", "video", "document"), _read_media)
_READERS: dict[str, Reader] = {
    "text": _read_text,
    "button": _read_button,
    "interactive": _read_interactive,
    "location": _read_location,
    "contacts": _read_contacts,
    "order": _read_order,
    "reaction": _read_reaction,
    "edit": _read_edit,
    "revoke": _read_revoke,
    "unsupported": _read_unsupported,
    "user_preferences": _read_preference,
} | dict.fromkeys(("image", "audio", "voice", "video", "document", "sticker"), _read_media)


# Members ------------------------------------------------------------------------------------------------------------


def _object(value: Any) -> Members:
    return cast("Members", value) if isinstance(value, dict) else {}


def _objects(value: Any, most: int = _PARTS) -> list[Members]:
    elements = cast("list[Any]", value) if isinstance(value, list) else []
    return [cast("Members", element) for element in elements[:most] if isinstance(element, dict)]


def _text(members: Members, name: str) -> str:
    value = members.get(name)
    return _clean(value) if isinstance(value, str) else ""


def _number(value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None


def _clean(text: str) -> str:
    """Text that PostgreSQL and every encoder accept."""
    if text.isascii():
        return text.replace("\0", "").strip()
    return text.replace("\0", "").encode("utf-16", "surrogatepass").decode("utf-16", "replace").strip()


def _storable(value: Any) -> Any:
    if isinstance(value, str):
        return _clean(value)
    if isinstance(value, dict):
        members = cast("Members", value)
        return {_clean(name): _storable(member) for name, member in members.items()}
    if isinstance(value, list):
        return [_storable(element) for element in cast("list[Any]", value)]
    return None if isinstance(value, float) and not math.isfinite(value) else value
