"""Whether WhatsApp would accept a request to the messages endpoint, and with which error it would not."""

import re

import msgspec

from easymo.simulator.refusals import Refused
from easymo.simulator.shapes import Send, length

_TYPES = frozenset(
    [
        "text",
        "image",
        "video",
        "audio",
        "document",
        "sticker",
        "location",
        "contacts",
        "reaction",
        "template",
        "interactive",
    ]
)
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
    if send.type not in _TYPES:
        raise Refused(100, f"Param type must be one of {', '.join(sorted(_TYPES))}")
    if not getattr(send, send.type):
        raise Refused(131008, f"{send.type} is missing")
    if send.text and send.type == "text" and not 1 <= length(send.text.body) <= 4096:
        raise Refused(100, "Param text['body'] must be 1 to 4096 characters long")
    if length(send.biz_opaque_callback_data) > 512:
        raise Refused(131009, "biz_opaque_callback_data is longer than 512 characters")
    return send


def _read(body: bytes) -> Send:
    try:
        return _decoder.decode(body)
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


def _judge_recipient(send: Send) -> None:
    if not send.addressee:
        raise Refused(131008, "to or recipient is missing")
    if send.to and not (_NUMBER.fullmatch(send.to) and re.fullmatch("[1-9][0-9]{6,14}", send.number)):
        raise Refused(100, "Param to is not a phone number")
    if not send.to and not _USER_ID.fullmatch(send.recipient):
        raise Refused(100, "Param recipient is not a user id")
