"""QR codes, drawn here: nobody else learns who is paid what."""

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
    media_id = await outside.uploads.media_id(await asyncio.to_thread(draw, code), "image/png")
    if not isinstance(media_id, str):
        raise CallRefused(media_id.reason)
    return media_id


def draw(code: str) -> bytes:
    """A PNG; telephones read `tel:` and offer to dial."""
    drawn = io.BytesIO()
    segno.make(f"tel:{code.replace('#', '%23')}", error="m").save(drawn, kind="png", scale=10, border=4)
    return drawn.getvalue()
