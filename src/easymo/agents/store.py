"""Activities as they are kept, and how they pass from one runner to another."""

from collections.abc import Iterable

import msgspec

from easymo.conversation.activity import Result
from easymo.conversation.turn import Wake
from easymo.database.connect import Pool, translated
from easymo.database.queries import load

_sql = load(__file__, "activities.sql")

LEASE_SECONDS = 15.0
"""A claim that is not kept for so long passes to another runner: its own was killed."""
# Activities looked at for each one wanted: those in front may be in other runners' hands.
_WINDOW = 4


class Claimed(msgspec.Struct, frozen=True):
    """One activity, this runner's for a lease."""

    conversation: int
    id: int
    attempts: int
    """This one included. Names the claim: what comes of it counts only while no other has followed."""
    name: str
    arguments: bytes
    number_id: str
    correlation_id: str
    wamid: str
    age: float
    """Seconds since the call was made."""


class ActivityStore:
    """Every method raises DatabaseUnavailable when PostgreSQL cannot serve."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool

    async def claim(self, most: int) -> list[Claimed]:
        """Up to ``most`` activities that are due. No other claim returns one of them while its lease is kept."""
        with translated():
            rows = await self._pool.fetch(_sql.claim, most, most * _WINDOW, LEASE_SECONDS)
        return [Claimed(**row) for row in rows]

    async def next_due(self) -> float | None:
        """Seconds until the next activity is due that is not due yet, if there is one."""
        with translated():
            return await self._pool.fetchval(_sql.next_due)

    async def keep(self, running: Iterable[Claimed]) -> set[tuple[int, int]]:
        """Renews the leases of what runs; returns which of them are still to be run."""
        claims = [(each.conversation, each.id, each.attempts) for each in running]
        if not claims:
            return set()
        with translated():
            rows = await self._pool.fetch(_sql.keep, *map(list, zip(*claims, strict=True)), LEASE_SECONDS)
        return {(row["conversation"], row["id"]) for row in rows}

    async def back_off(self, claimed: Claimed, seconds: float) -> None:
        """It failed and is to be tried again, not before so many seconds have passed."""
        with translated():
            await self._pool.execute(_sql.back_off, *_claim(claimed), seconds)

    async def give_back(self, claimed: Claimed) -> None:
        """It was broken off and is to be run again at once, by somebody."""
        with translated():
            await self._pool.fetchval(_sql.give_back, *_claim(claimed))

    async def finish(self, claimed: Claimed, result: Result) -> bool:
        """Ends it and puts the result into its lane, in one commit. False: nobody waits for this claim any more."""
        with translated():
            return await self._pool.fetchval(_sql.finish, *_claim(claimed), msgspec.json.encode(result))

    async def tell_slow(self, seconds: float) -> int:
        """Wakes the conversations whose call takes longer than that, each once; returns how many."""
        with translated():
            rows = await self._pool.fetch(_sql.slow, seconds)
            for row in rows:
                wake = msgspec.json.encode(Wake("call", row["id"]))
                await self._pool.fetchval(_sql.tell_slow, row["conversation"], row["id"], wake)
        return len(rows)


def _claim(claimed: Claimed) -> tuple[int, int, int]:
    return claimed.conversation, claimed.id, claimed.attempts
