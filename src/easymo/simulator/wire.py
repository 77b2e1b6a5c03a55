"""Webhooks as Meta builds, writes and signs them: key order, types and bytes as seen on the wire."""

import base64
import hmac
import json
import secrets
import time
from collections.abc import Sequence
from typing import Any

import msgspec

Json = dict[str, Any]


class Contact(msgspec.Struct, frozen=True):
    """Who a message is from. What is empty is left out of the webhook, as Meta leaves out what it may not tell."""

    number: str = ""
    """Digits without plus: WhatsApp's ``wa_id`` and ``from``."""
    user_id: str = ""
    name: str = ""

    def profile(self) -> Json:
        profile = {"profile": {"name": self.name}} if self.name else {}
        return profile | _filled(wa_id=self.number, user_id=self.user_id)


class Business(msgspec.Struct, frozen=True):
    """The business number that people write to."""

    number_id: str
    account_id: str
    number: str = "15550783881"
    """Digits without plus."""


def serialise(value: Any) -> bytes:
    """JSON as Meta writes it: compact, ASCII only, every slash escaped."""
    return json.dumps(value, ensure_ascii=True, separators=(",", ":")).replace("/", "\\/").encode("ascii")


def sign(secret: str, body: bytes) -> str:
    """The value of ``X-Hub-Signature-256`` for these very bytes."""
    return f"sha256={hmac.digest(secret.encode(), body, 'sha256').hex()}"


def wamid(number: str, *, outbound: bool = False) -> str:
    """A new message id. Like Meta's it is base64 that holds the person's number, so whoever logs it leaks it."""
    digits = number.encode("ascii")
    unique = (secrets.token_hex(9) if outbound else f"3A{secrets.token_hex(9)}").upper().encode("ascii")
    blob = b"\x1c\x18%c%b\x15\x02\x00%c\x18%c%b\x00" % (
        len(digits),
        digits,
        0x11 if outbound else 0x12,
        len(unique),
        unique,
    )
    return f"wamid.{base64.b64encode(blob).decode('ascii')}"


def wamid_number(id: str) -> str:
    """The digits inside a message id made here, or '' if it is none."""
    try:
        blob = base64.b64decode(id.removeprefix("wamid."), validate=True)
        return blob[3 : 3 + blob[2]].decode("ascii")
    except (ValueError, IndexError):
        return ""


def text(contact: Contact, body: str, *, id: str = "", at: float | None = None) -> Json:
    return _head(contact, id, at) | {"text": {"body": body}, "type": "text"}


def list_reply(contact: Contact, row: str, title: str, description: str = "", *, context: Json | None = None) -> Json:
    """A tapped row of a list; ``context`` names the message it was on (see ``replying``)."""
    reply = {"id": row, "title": title} | _filled(description=description)
    return _interactive(contact, {"type": "list_reply", "list_reply": reply}, context)


def button_reply(contact: Contact, button: str, title: str, *, context: Json | None = None) -> Json:
    """A tapped reply button; ``context`` names the message it was on (see ``replying``)."""
    reply = {"id": button, "title": title}
    return _interactive(contact, {"type": "button_reply", "button_reply": reply}, context)


def location(contact: Contact, latitude: float, longitude: float, *, name: str = "", address: str = "") -> Json:
    place: Json = _filled(address=address) | {"latitude": latitude, "longitude": longitude} | _filled(name=name)
    return _head(contact) | {"location": place, "type": "location"}


def image(
    contact: Contact, *, caption: str = "", mime_type: str = "image/jpeg", media_id: str = "", digest: bytes = b""
) -> Json:
    """``digest`` is the SHA-256 of the file; it and the id are made up where they are not given."""
    return _head(contact) | {"type": "image", "image": _filled(caption=caption) | _media(mime_type, media_id, digest)}


def audio(contact: Contact, *, voice: bool = True) -> Json:
    return _head(contact) | {"type": "audio", "audio": _media("audio/ogg; codecs=opus") | {"voice": voice}}


def sticker(contact: Contact) -> Json:
    return _head(contact) | {"type": "sticker", "sticker": _media("image/webp") | {"animated": False}}


def replying(business: Business, id: str) -> Json:
    """The context of an answer to the message ``id`` that the business sent."""
    return {"from": business.number, "id": id}


def status(contact: Contact, id: str, name: str, *, callback: str = "", errors: Sequence[Json] = ()) -> Json:
    """One status of a message that was sent: sent, delivered, read, played or failed."""
    result: Json = {"id": id, "status": name, "timestamp": str(int(time.time()))}
    result |= _filled(recipient_id=contact.number, recipient_user_id=contact.user_id, biz_opaque_callback_data=callback)
    if name in ("sent", "delivered"):
        result["pricing"] = {
            "billable": False,
            "pricing_model": "PMP",
            "type": "free_customer_service",
            "category": "service",
        }
    if errors:
        result["errors"] = list(errors)
    return result


def messages(business: Business, contacts: Sequence[Contact], messages: Sequence[Json]) -> Json:
    """The ``value`` of a change that brings messages."""
    return _value(business) | {"contacts": [contact.profile() for contact in contacts], "messages": list(messages)}


def statuses(business: Business, contacts: Sequence[Contact], statuses: Sequence[Json]) -> Json:
    """The ``value`` of a change that brings statuses."""
    return _value(business) | {"contacts": [contact.profile() for contact in contacts], "statuses": list(statuses)}


def envelope(business: Business, *entries: Sequence[Json]) -> Json:
    """The body of one webhook: each of ``entries`` is the values of its changes."""
    return {
        "object": "whatsapp_business_account",
        "entry": [
            {"id": business.account_id, "changes": [{"value": value, "field": "messages"} for value in values]}
            for values in entries
        ],
    }


def batch(business: Business, contacts: Sequence[Contact], *, entries: int, changes: int, messages: int) -> Json:
    """One webhook of entries × changes × messages texts "1", "2", … in array order, the contacts taking turns."""
    count = iter(range(entries * changes * messages))

    def change() -> Json:
        numbers = [next(count) for _ in range(messages)]
        senders = [contacts[number % len(contacts)] for number in numbers]
        texts = [text(sender, str(number + 1)) for sender, number in zip(senders, numbers, strict=True)]
        return _value(business) | {"contacts": [c.profile() for c in dict.fromkeys(senders)], "messages": texts}

    return envelope(business, *[[change() for _ in range(changes)] for _ in range(entries)])


def _head(contact: Contact, id: str = "", at: float | None = None) -> Json:
    seconds = int(time.time() if at is None else at)
    return {
        **_filled(**{"from": contact.number, "from_user_id": contact.user_id}),
        "id": id or wamid(contact.number),
        "timestamp": str(seconds),
    }


def _interactive(contact: Contact, reply: Json, context: Json | None) -> Json:
    before = {"context": context} if context else {}
    return before | _head(contact) | {"type": "interactive", "interactive": reply}


def _media(mime_type: str, id: str = "", digest: bytes = b"") -> Json:
    id = id or str(10**15 + secrets.randbelow(10**15))
    return {
        "mime_type": mime_type,
        "sha256": base64.b64encode(digest or secrets.token_bytes(32)).decode("ascii"),
        "id": id,
        "url": f"https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid={id}&source=webhook",
    }


def _value(business: Business) -> Json:
    return {
        "messaging_product": "whatsapp",
        "metadata": {"display_phone_number": business.number, "phone_number_id": business.number_id},
    }


def _filled(**members: str) -> Json:
    return {name: value for name, value in members.items() if value}
