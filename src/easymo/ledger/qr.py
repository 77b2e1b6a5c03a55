"""QR codes, drawn here: nobody else learns who is paid what, or who sits where."""

import asyncio
import io

import segno

from easymo.agents.outside import Outside
from easymo.conversation.activity import CallRefused, activity


@activity("ledger.send_qr", timeout=60, attempts=3)
async def send_qr(outside: Outside, code: str) -> str:
    """Gives WhatsApp a picture that dials ``code`` (USSD) when it is scanned; returns its media id.

    Raises MediaUnavailable or DatabaseUnavailable where trying again may help.
    """
    return await _lend(outside, await asyncio.to_thread(draw, code))


@activity("ledger.send_link_qr", timeout=60, attempts=3)
async def send_link_qr(outside: Outside, link: str) -> str:
    """Gives WhatsApp a picture that opens ``link`` when it is scanned; returns its media id.

    Raises MediaUnavailable or DatabaseUnavailable where trying again may help.
    """
    return await _lend(outside, await asyncio.to_thread(_draw, link))


def draw(code: str) -> bytes:
    """A PNG; telephones read `tel:` and offer to dial."""
    return _draw(f"tel:{code.replace('#', '%23')}")


def _draw(content: str) -> bytes:
    drawn = io.BytesIO()
    segno.make(content, error="m").save(drawn, kind="png", scale=10, border=4)
    return drawn.getvalue()


async def _lend(outside: Outside, picture: bytes) -> str:
    media_id = await outside.uploads.media_id(picture, "image/png")
    if not isinstance(media_id, str):
        raise CallRefused(media_id.reason)
    return media_id
