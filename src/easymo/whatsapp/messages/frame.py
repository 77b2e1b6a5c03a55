"""What every interactive message has around its action: header, body and footer."""

from easymo.whatsapp import limits
from easymo.whatsapp.messages.media import Document, Image, Video
from easymo.whatsapp.messages.parts import Payload, short, whole

Header = str | Image | Video | Document
"""A line of at most 60 characters ('' is none), or a file without caption."""


def interactive(kind: str, body: str, action: Payload, *, header: Header = "", footer: str = "") -> Payload:
    """An interactive message. Raises MessageTooLong if ``body`` is blank or over 1,024 units."""
    message: Payload = {"type": kind}
    if header:
        message["header"] = header_of(header)
    message["body"] = {"text": whole("interactive body", body, limits.INTERACTIVE_BODY)}
    if footer:
        message["footer"] = {"text": short("interactive footer", footer, limits.INTERACTIVE_FOOTER)}
    message["action"] = action
    return {"type": "interactive", "interactive": message}


def header_of(header: Header) -> Payload:
    if isinstance(header, str):
        return {"type": "text", "text": short("interactive header", header, limits.INTERACTIVE_HEADER)}
    if header.caption:
        raise ValueError("interactive header: a file there has no caption")
    return {"type": header.kind, header.kind: header.reference()}
