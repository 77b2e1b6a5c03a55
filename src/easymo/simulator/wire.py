"""Webhooks as Meta builds, writes and signs them: key order, types and bytes as seen on the wire."""

import base64
import hmac
import json
import secrets
import time
from collections.abc import Sequence
from typing import Any, Literal

import msgspec

Json = dict[str, Any]
FileKind = Literal["image", "video", "audio", "document", "sticker"]


class Contact(msgspec.Struct, frozen=True):
    """Who a message is from. What is empty is left out of the webhook, as Meta leaves out what it may not tell."""

    number: str = ""
    """Digits without plus: WhatsApp's ``wa_id`` and ``from``."""
    user_id: str = ""
    name: str = ""
    username: str = ""
    parent_user_id: str = ""

    def profile(self) -> Json:
        profile = {"profile": {"name": self.name} | _filled(username=self.username)} if self.name else {}
        return profile | _filled(wa_id=self.number, user_id=self.user_id, parent_user_id=self.parent_user_id)


class Business(msgspec.Struct, frozen=True):
    """The business number that people write to."""

    number_id: str
    account_id: str
    number: str = "15550783881"
    """Digits without plus."""


class Change(msgspec.Struct, frozen=True):
    """One change of a webhook: a field and what is new in it."""

    value: Json
    field: str = "messages"
    at: int = 0
    """Seconds since the epoch, of the fields about the account alone: their entry tells the time."""


_OLD_ESCAPES = str.maketrans({"<": "\\u003C", "%": "\\u0025", "@": "\\u0040"})


def serialise(value: Any, *, old_escapes: bool = False) -> bytes:
    """JSON as Meta writes it: compact, ASCII only, every slash escaped.

    ``old_escapes``: and ``<``, ``%`` and ``@``, as older texts of Meta's say.
    """
    text = json.dumps(value, ensure_ascii=True, separators=(",", ":")).replace("/", "\\/")
    return (text.translate(_OLD_ESCAPES) if old_escapes else text).encode("ascii")


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
    return file(contact, "image", mime_type, caption=caption, media_id=media_id, digest=digest)


def audio(contact: Contact, *, voice: bool = True) -> Json:
    return file(contact, "audio", "audio/ogg; codecs=opus", voice=voice)


def sticker(contact: Contact) -> Json:
    return file(contact, "sticker", "image/webp")


def file(
    contact: Contact,
    kind: FileKind,
    mime_type: str,
    *,
    caption: str = "",
    filename: str = "",
    media_id: str = "",
    digest: bytes = b"",
    url: str = "",
    voice: bool = False,
    animated: bool = False,
) -> Json:
    """A picture, video, recording, document or sticker; what is not given of the file is made up."""
    id = media_id or str(10**15 + secrets.randbelow(10**15))
    about: Json = _filled(caption=caption, filename=filename) | {
        "mime_type": mime_type,
        "sha256": base64.b64encode(digest or secrets.token_bytes(32)).decode("ascii"),
        "id": id,
        "url": url or f"https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid={id}&source=webhook",
    }
    own = {"audio": {"voice": voice}, "sticker": {"animated": animated}}
    return _typed(contact, kind, about | own.get(kind, {}))


def contacts(contact: Contact, cards: Sequence[Json]) -> Json:
    """Cards of people, or with ``origin: contact_request`` the person's own number that the business asked for."""
    return _typed(contact, "contacts", list(cards))


def reaction(contact: Contact, to: str, emoji: str) -> Json:
    """``emoji`` empty: the reaction to the message ``to`` is taken back; Meta then leaves the member out."""
    return _typed(contact, "reaction", {"message_id": to} | _filled(emoji=emoji))


def template_reply(contact: Contact, payload: str, text: str, *, context: Json | None = None) -> Json:
    """A tapped quick reply of a template; ``context`` may be missing on the wire."""
    return ({"context": context} if context else {}) | _typed(contact, "button", {"payload": payload, "text": text})


def flow_reply(contact: Contact, answers: Json, *, context: Json | None = None) -> Json:
    """A form that was filled in. It does not say which: its ``flow_token`` does, if the business gave one."""
    reply = {"name": "flow", "body": "Sent", "response_json": json.dumps(answers)}
    return _interactive(contact, {"type": "nfm_reply", "nfm_reply": reply}, context)


def order(contact: Contact, catalog_id: str, items: Sequence[Json], words: str = "") -> Json:
    return _typed(contact, "order", {"catalog_id": catalog_id, "text": words, "product_items": list(items)})


def welcome_request(contact: Contact) -> Json:
    """Somebody opened the chat for the first time and has not written yet."""
    return _typed(contact, "request_welcome")


def edit(contact: Contact, original: str, message: Json) -> Json:
    """``message`` is the type and content that now stand where ``original`` stood."""
    content = {"context": {"id": original}} | message
    return _typed(contact, "edit", {"original_message_id": original, "message": content})


def revoke(contact: Contact, original: str) -> Json:
    return _typed(contact, "revoke", {"original_message_id": original})


def unsupported(contact: Contact, kind: str, error: Json) -> Json:
    """Something that the business cannot be shown; ``kind`` as Meta calls it, such as poll_creation or edit."""
    return _head(contact) | {"errors": [error], "type": "unsupported", "unsupported": {"type": kind}}


def number_changed(old: Contact, new: Contact) -> Json:
    """A system message; the webhook with it has no contacts."""
    body = f"User {old.name} changed from {old.number} to {new.number}"
    system = {"body": body, "wa_id": new.number, "user_id": new.user_id, "type": "user_changed_number"}
    return _head(old) | {"system": system, "type": "system"}


def user_id_changed(old: Contact, new: Contact) -> Json:
    """A system message that tells the new user id alone; ``user_id_update`` tells both."""
    body = f"User {old.name} changed from {old.user_id} to {new.user_id}"
    system = {"body": body, "user_id": new.user_id, "type": "user_changed_user_id"}
    return {"id": wamid(new.number), "timestamp": str(int(time.time())), "type": "system", "system": system}


def advertised(message: Json, *, headline: str, body: str = "", source_id: str = "120226305854810726") -> Json:
    """``message`` as the first after a tap on an advertisement."""
    return {
        "referral": {
            "source_url": "https://fb.me/3cr4Wqqkv",
            "source_id": source_id,
            "source_type": "ad",
            "body": body,
            "headline": headline,
            "media_type": "image",
            "image_url": "https://scontent.xx.fbcdn.net/v/t45.1",
            "ctwa_clid": secrets.token_urlsafe(48),
        },
        **message,
    }


def forwarded(message: Json, *, often: bool = False) -> Json:
    """``message`` as one passed on; ``often``: over five times."""
    return {"context": {"frequently_forwarded" if often else "forwarded": True}, **message}


def answering(message: Json, context: Json) -> Json:
    """``message`` as an answer to another (see ``replying``)."""
    return {"context": context, **message}


def replying(business: Business, id: str) -> Json:
    """The context of an answer to the message ``id`` that the business sent."""
    return {"from": business.number, "id": id}


def status(
    contact: Contact,
    id: str,
    name: str,
    *,
    callback: str = "",
    errors: Sequence[Json] = (),
    category: str = "service",
    free: bool = True,
    priced: bool | None = None,
) -> Json:
    """One status of a message that was sent: sent, delivered, read, played or failed.

    The price is told with ``sent`` and with one of delivered and read; ``priced`` says so where that is not delivered.
    """
    result: Json = {"id": id, "status": name, "timestamp": str(int(time.time()))}
    result |= _filled(
        recipient_id=contact.number,
        recipient_user_id=contact.user_id,
        recipient_parent_user_id=contact.parent_user_id,
        biz_opaque_callback_data=callback,
    )
    if name in ("sent", "delivered") if priced is None else priced:
        kind = "free_customer_service" if free else "regular"
        result["pricing"] = {"billable": not free, "pricing_model": "PMP", "type": kind, "category": category}
    if errors:
        result["errors"] = list(errors)
    return result


def messages(business: Business, contacts: Sequence[Contact], messages: Sequence[Json]) -> Json:
    """The ``value`` of a change that brings messages; system messages come without contacts."""
    return told(business, contacts, messages=list(messages))


def statuses(business: Business, contacts: Sequence[Contact], statuses: Sequence[Json]) -> Json:
    """The ``value`` of a change that brings statuses."""
    return told(business, contacts, statuses=list(statuses))


def told(business: Business, contacts: Sequence[Contact], **members: Any) -> Json:
    """The ``value`` of a change about people."""
    about = {"contacts": [contact.profile() for contact in contacts]} if contacts else {}
    return _value(business) | about | members


def envelope(business: Business, *entries: Sequence[Json]) -> Json:
    """The body of one webhook: each of ``entries`` is the values of its changes."""
    return {
        "object": "whatsapp_business_account",
        "entry": [
            {"id": business.account_id, "changes": [{"value": value, "field": "messages"} for value in values]}
            for values in entries
        ],
    }


def webhook(business: Business, changes: Sequence[Change]) -> Json:
    """The body of one webhook: changes about people share an entry, each about the account has one with its time."""
    people = [{"value": change.value, "field": change.field} for change in changes if not change.at]
    entries: list[Json] = [{"id": business.account_id, "changes": people}] if people else []
    entries += [
        {"id": business.account_id, "time": change.at, "changes": [{"value": change.value, "field": change.field}]}
        for change in changes
        if change.at
    ]
    return {"object": "whatsapp_business_account", "entry": entries}


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
        **_filled(
            **{
                "from": contact.number,
                "from_user_id": contact.user_id,
                "from_parent_user_id": contact.parent_user_id,
            }
        ),
        "id": id or wamid(contact.number or contact.user_id.partition(".")[2]),
        "timestamp": str(seconds),
    }


def _typed(contact: Contact, kind: str, content: Any = None) -> Json:
    return _head(contact) | {"type": kind} | ({} if content is None else {kind: content})


def _interactive(contact: Contact, reply: Json, context: Json | None) -> Json:
    before = {"context": context} if context else {}
    return before | _head(contact) | {"type": "interactive", "interactive": reply}


def _value(business: Business) -> Json:
    return {
        "messaging_product": "whatsapp",
        "metadata": {"display_phone_number": business.number, "phone_number_id": business.number_id},
    }


def _filled(**members: str) -> Json:
    return {name: value for name, value in members.items() if value}
