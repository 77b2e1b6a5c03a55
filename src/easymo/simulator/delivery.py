"""Takes webhooks to EasyMO's callback: signed, at least once, in no promised order."""

import asyncio
from collections.abc import Iterator

import aiohttp
from yarl import URL

from easymo.simulator import wire
from easymo.simulator.behaviour import Behaviour
from easymo.simulator.wire import Business, Json

_Waiting = list[tuple[Json, "asyncio.Future[bool]"]]


class Delivery:
    """Posts what it is given until it is answered 200, exactly; anything else is posted again, the same bytes."""

    def __init__(self, callback_url: str, secret: str, business: Business, behaviour: Behaviour) -> None:
        self.posts = 0
        """Requests made, repetitions included."""
        self.acknowledged = 0
        """Webhooks answered 200."""
        self.dropped = 0
        """Webhooks given up: too old, or too many waiting."""
        self._url = URL(callback_url)
        self._secret = secret
        self._business = business
        self._behaviour = behaviour
        self._open: _Waiting = []
        self._under_way: set[asyncio.Task[None]] = set()
        self._session: aiohttp.ClientSession | None = None

    async def start(self) -> None:
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=self._behaviour.connections),
            timeout=aiohttp.ClientTimeout(total=self._behaviour.answer_within),
            cookie_jar=aiohttp.DummyCookieJar(),
        )

    async def stop(self) -> None:
        """Forgets what is not yet acknowledged."""
        session, self._session = self._session, None
        for task in self._under_way:
            task.cancel()
        await asyncio.gather(*self._under_way, return_exceptions=True)
        for _, taken in self._open:
            taken.cancel()
        self._open.clear()
        if session:
            await session.close()

    def give(self, value: Json) -> "asyncio.Future[bool]":
        """Takes one update, the ``value`` of a change. The result is whether it was acknowledged in the end.

        Before ``start`` and after ``stop`` nothing is taken and the result is cancelled.
        """
        loop = asyncio.get_running_loop()
        taken: asyncio.Future[bool] = loop.create_future()
        if self._session is None:
            taken.cancel()
            return taken
        self._open.append((value, taken))
        if len(self._open) >= self._behaviour.batch:
            self._close_batch()
        elif len(self._open) == 1:
            loop.call_later(self._behaviour.batch_wait, self._close_batch)
        return taken

    async def settled(self) -> None:
        """Returns when everything given so far is acknowledged or given up."""
        self._close_batch()
        while self._under_way:
            await asyncio.wait(self._under_way)

    def _close_batch(self) -> None:
        batch, self._open = self._open, []
        if not batch or self._session is None:
            return
        if len(self._under_way) >= self._behaviour.pending:
            self._finish(batch, taken=False)
            return
        task = asyncio.create_task(self._deliver(self._session, batch))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    async def _deliver(self, session: aiohttp.ClientSession, batch: _Waiting) -> None:
        body = wire.serialise(wire.envelope(self._business, [value for value, _ in batch]))
        headers = {
            "Content-Type": "application/json",
            "User-Agent": "facebookexternalua",
            "X-Hub-Signature-256": wire.sign(self._secret, body),
        }
        try:
            for pause in self._pauses():
                await asyncio.sleep(pause)
                if await self._post(session, body, headers):
                    self._finish(batch, taken=True)
                    return
            self._finish(batch, taken=False)
        except asyncio.CancelledError:
            for _, taken in batch:
                taken.cancel()
            raise

    async def _post(self, session: aiohttp.ClientSession, body: bytes, headers: dict[str, str]) -> bool:
        self.posts += 1
        try:
            async with session.post(self._url, data=body, headers=headers, allow_redirects=False) as answer:
                return answer.status == 200
        except (aiohttp.ClientError, TimeoutError, OSError):
            return False

    def _pauses(self) -> Iterator[float]:
        """Seconds before each attempt."""
        yield 0.0
        pause, waited = self._behaviour.redeliver_first, 0.0
        while waited + pause <= self._behaviour.redeliver_for:
            yield pause
            waited += pause
            pause = min(pause * 2, self._behaviour.redeliver_cap)

    def _finish(self, batch: _Waiting, *, taken: bool) -> None:
        if taken:
            self.acknowledged += 1
        else:
            self.dropped += 1
        for _, result in batch:
            if not result.done():
                result.set_result(taken)
