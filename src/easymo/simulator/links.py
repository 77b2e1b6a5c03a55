"""Files that the business gives by a link: fetched as WhatsApp does, before the message arrives."""

import aiohttp

from easymo.simulator.clock import Clock
from easymo.simulator.media import MOST, Media, Medium, limit

CACHED = 600.0
"""Seconds for which the same address is not fetched again."""
PATIENCE = 10.0
"""Seconds that a server has."""


class Links:
    """Fetches files and keeps them in ``media``."""

    def __init__(self, media: Media, clock: Clock) -> None:
        self._media = media
        self._clock = clock
        self._fetched: dict[str, tuple[float, str]] = {}

    async def fetch(self, link: str, kind: str) -> Medium | None:
        """The file behind ``link``; None if it cannot be had, or not sent as ``kind`` (131053)."""
        medium = self._known(link) or await self._load(link)
        return None if medium is None or medium.may_be(kind) else medium

    def _known(self, link: str) -> Medium | None:
        now = self._clock.now()
        self._fetched = {each: found for each, found in self._fetched.items() if found[0] > now}
        return self._media.find(self._fetched[link][1]) if link in self._fetched else None

    async def _load(self, link: str) -> Medium | None:
        try:
            async with (
                aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=PATIENCE)) as session,
                session.get(link, max_redirects=3) as response,
            ):
                mime_type = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
                content = await response.content.read(-1) if response.status == 200 and _fits(response) else b""
        except (TimeoutError, aiohttp.ClientError, ValueError, OSError):
            return None
        if not 0 < len(content) <= (limit(mime_type) or MOST):
            return None
        medium = self._media.add(content, mime_type)
        self._fetched[link] = (self._clock.now() + CACHED, medium.id)
        return medium


def _fits(response: aiohttp.ClientResponse) -> bool:
    """WhatsApp wants to be told the length."""
    return response.content_length is not None and response.content_length <= MOST
