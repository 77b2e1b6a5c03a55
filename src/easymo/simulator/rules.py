"""Whether WhatsApp would accept a request to the messages endpoint, and with which error it would not."""

import re
from typing import Any, cast

import msgspec

from easymo.simulator.measures import length
from easymo.simulator.refusals import Refused
from easymo.simulator.shapes import Send

_MEMBERS = {
    "text": "",
    "image": "caption",
    "video": "caption",
    "audio": "voice",
    "document": "caption filename",
    "sticker": "",
    "location": "",
    "contacts": "",
    "reaction": "",
    "template": "",
    "interactive": "",
}
"""The types there are, and what a file of it may say beside where it is."""
_MOST_CONTACTS = 257
_NUMBER = re.compile(r"\+?[0-9 ()-]+")
_USER_ID = re.compile(r"[A-Z]{2}\.(?:ENT\.)?[A-Za-z0-9]{1,128}")
_decoder = msgspec.json.Decoder(Send)


def judge(body: bytes) -> Send:
    """The request in ``body`` if WhatsApp would accept it.

    Raises Refused with the code WhatsApp answers: 100 for a request it cannot read or does not know, 131008 for
    a member that is missing, 131009 for a value that will not do.
    """
    send = _read(body)
    if send.is_receipt:
        if not send.message_id:
            raise Refused(131008, "message_id is missing")
        return send
    _judge_recipient(send)
    if send.type not in _MEMBERS:
        raise Refused(100, f"Param type must be one of {', '.join(sorted(_MEMBERS))}")
    if not getattr(send, send.type):
        raise Refused(131008, f"{send.type} is missing")
    _judge_content(send)
    if length(send.biz_opaque_callback_data) > 512:
        raise Refused(131009, "biz_opaque_callback_data is longer than 512 characters")
    return send


def _judge_content(send: Send) -> None:
    if send.text and send.type == "text" and not 1 <= length(send.text.body) <= 4096:
        raise Refused(100, "Param text['body'] must be 1 to 4096 characters long")
    if send.media:
        allowed = _MEMBERS[send.type]
        for member in ("caption", "filename", "voice"):
            if member not in allowed and getattr(send.media, member):
                raise Refused(100, f"Unexpected key '{member}' on param '{send.type}'")
    if send.type == "contacts" and len(send.contacts or ()) > _MOST_CONTACTS:
        raise Refused(131009, f"At most {_MOST_CONTACTS} contacts")
    if send.recipient_type == "group" and send.type in ("interactive", "location", "contacts", "reaction"):
        raise Refused(131051, f"Groups cannot be sent {send.type}")


def _read(body: bytes) -> Send:
    try:
        return _decode(body)
    except msgspec.ValidationError as error:
        details = str(error)
        if "`messaging_product`" in details:
            raise Refused(100, message="(#100) The parameter messaging_product is required.") from None
        if details.startswith("Object missing required field"):
            raise Refused(131008, details) from None
        if details.startswith("Object contains unknown field"):
            raise Refused(100, details) from None
        raise Refused(131009, details) from None
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise Refused(100, "The body is not JSON") from None


def _decode(body: bytes) -> Send:
    try:
        return _decoder.decode(body)
    except msgspec.ValidationError as error:
        if "`null`" not in str(error):
            raise
        return msgspec.convert(_without_nulls(msgspec.json.decode(body)), Send)


def _without_nulls(value: Any) -> Any:
    """A member that is null counts as left out."""
    if isinstance(value, dict):
        members = cast("dict[str, Any]", value).items()
        return {name: _without_nulls(inner) for name, inner in members if inner is not None}
    if isinstance(value, list):
        return [_without_nulls(item) for item in cast("list[Any]", value)]
    return value


def _judge_recipient(send: Send) -> None:
    if not send.addressee:
        raise Refused(131008, "to or recipient is missing")
    if send.to and not (_NUMBER.fullmatch(send.to) and re.fullmatch("[1-9][0-9]{6,14}", send.number)):
        raise Refused(100, "Param to is not a phone number")
    if not send.to and not _USER_ID.fullmatch(send.recipient):
        raise Refused(100, "Param recipient is not a user id")
