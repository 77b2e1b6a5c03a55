"""Fetching the list of Meta's networks."""

from datetime import UTC, datetime
from pathlib import Path

import aiohttp

from easymo.errors import NotPossible
from easymo.gateway.allowlist import OWN, read_networks

PATIENCE = aiohttp.ClientTimeout(total=30)
LARGEST = 4 * 1024 * 1024
LEAST = 10
"""A list with fewer networks is not Meta's."""


async def fetch_networks(url: str, home: Path) -> int:
    """Puts the list at ``url`` in place of the one in force; returns how many networks it has.

    A list that cannot be fetched or read changes nothing: raises NotPossible or ConfigurationError.
    """
    try:
        async with aiohttp.ClientSession(timeout=PATIENCE) as session, session.get(url) as reply:
            reply.raise_for_status()
            text = (await reply.content.read(LARGEST)).decode("utf-8", "replace")
    except (TimeoutError, aiohttp.ClientError, OSError, ValueError) as error:
        raise NotPossible(f"{url} cannot be fetched ({type(error).__name__}): the list in force stays") from error
    networks = sorted({str(network) for network in read_networks(text)})
    if len(networks) < LEAST:
        raise NotPossible(f"{url} has only {len(networks)} networks: the list in force stays")
    _put(home, "\n".join([f"# {url}, {datetime.now(UTC):%Y-%m-%d}", *networks, ""]))
    return len(networks)


def _put(home: Path, text: str) -> None:
    """Whoever reads meanwhile reads the old list or the new one."""
    home.mkdir(parents=True, exist_ok=True)
    fresh = home / f"{OWN}.new"
    fresh.write_text(text, encoding="utf-8")
    fresh.replace(home / OWN)
