"""Takes webhooks to EasyMO's callback: signed, at least once, in no promised order."""

import asyncio
import secrets
from collections.abc import Iterator
from contextlib import suppress

import aiohttp
from yarl import URL

from easymo.simulator import wire
from easymo.simulator.behaviour import Behaviour, Fault, Faults
from easymo.simulator.clock import Clock
from easymo.simulator.wire import Business, Change, Json

_Waiting = list[tuple[Change, "asyncio.Future[bool]"]]
_HELD = 1.0
"""How long a webhook that is to come late waits for the one after it, unless its fault says."""
_GREETING_CAP = 5.0
_MOST_UPDATES = 1000


class Delivery:
    """Posts what it is given until it is answered 200, exactly; anything else is posted again, the same bytes."""

    def __init__(
        self,
        callback_url: str,
        secret: str,
        business: Business,
        behaviour: Behaviour,
        *,
        verify_token: str = "",
        clock: Clock | None = None,
        faults: Faults | None = None,
    ) -> None:
        self.posts = 0
        """Requests made, repetitions included."""
        self.acknowledged = 0
        """Webhooks answered 200."""
        self.dropped = 0
        """Webhooks given up: too old, or too many waiting."""
        self.subscribed = True
        """Otherwise no webhook goes anywhere: what is given is forgotten, as WhatsApp forgets it."""
        self.verified = asyncio.Event()
        """The callback has echoed a challenge, or was never asked to."""
        self._own_url = self._url = URL(callback_url)
        self._verify_token = verify_token
        self._clock = clock or Clock(behaviour.speed)
        self._faults = faults or Faults()
        self._passed = asyncio.Event()
        self._greeting: asyncio.Task[None] | None = None
        self._secret = secret
        self._business = business
        self._behaviour = behaviour
        self._open: _Waiting = []
        self._most = behaviour.batch
        self._under_way: set[asyncio.Task[None]] = set()
        self._session: aiohttp.ClientSession | None = None

    async def start(self) -> None:
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=self._behaviour.connections),
            timeout=aiohttp.ClientTimeout(total=self._behaviour.answer_within),
            cookie_jar=aiohttp.DummyCookieJar(),
        )
        if self._behaviour.handshake:
            self._greeting = asyncio.create_task(self._greet(self._session))
        else:
            self.verified.set()

    async def redirect(self, callback_url: str, verify_token: str) -> bool:
        """Posts to another callback from now on, with an empty one to the first; not if it does not verify itself."""
        url = URL(callback_url) if callback_url else self._own_url
        if callback_url and not (self._session and await self._verify(self._session, url, verify_token)):
            return False
        self._url = url
        if callback_url:
            self.verified.set()
        return True

    async def stop(self) -> None:
        """Forgets what is not yet acknowledged."""
        session, self._session = self._session, None
        if self._greeting:
            self._greeting.cancel()
            await asyncio.gather(self._greeting, return_exceptions=True)
        for task in self._under_way:
            task.cancel()
        await asyncio.gather(*self._under_way, return_exceptions=True)
        for _, taken in self._open:
            taken.cancel()
        self._open.clear()
        if session:
            await session.close()

    def give(self, update: Json | Change) -> "asyncio.Future[bool]":
        """Takes one update, the ``value`` of a change of messages or a change whole.

        The result is whether it was acknowledged in the end.

        Before ``start`` and after ``stop`` nothing is taken and the result is cancelled.
        """
        loop = asyncio.get_running_loop()
        taken: asyncio.Future[bool] = loop.create_future()
        if self._session is None:
            taken.cancel()
            return taken
        if not self.subscribed:
            taken.set_result(False)
            return taken
        self._open.append((update if isinstance(update, Change) else Change(update), taken))
        wait = self._behaviour.batch_wait
        if len(self._open) == 1:
            company = self._faults.take_all("batch")
            self._most = _MOST_UPDATES if company else self._behaviour.batch
            wait = company[0].delay if company else wait
        if len(self._open) >= self._most:
            self._close_batch()
        elif len(self._open) == 1:
            loop.call_later(wait, self._close_batch)
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
        webhook = wire.webhook(self._business, [change for change, _ in batch])
        body = wire.serialise(webhook, old_escapes=self._behaviour.old_escapes)
        headers = {
            "Content-Type": "application/json",
            "User-Agent": "facebookexternalua",
            "X-Hub-Signature-256": wire.sign(self._secret, body),
        }
        met = self._faults.take_all("webhook")
        effects = {fault.effect for fault in met}
        lost = "drop" in effects
        try:
            await self._be_late(met)
            await self.verified.wait()
            for pause in self._pauses():
                await asyncio.sleep(self._clock.outside(pause))
                if lost:
                    lost = False
                    continue
                if await self._post_all(session, body, headers, copies=2 if "duplicate" in effects else 1):
                    self._finish(batch, taken=True)
                    return
            self._finish(batch, taken=False)
        except asyncio.CancelledError:
            for _, taken in batch:
                taken.cancel()
            raise

    async def _be_late(self, met: list[Fault]) -> None:
        for fault in met:
            if fault.effect != "hold":
                await asyncio.sleep(fault.delay)
                continue
            with suppress(TimeoutError):
                async with asyncio.timeout(fault.delay or _HELD):
                    await self._passed.wait()

    async def _post_all(
        self, session: aiohttp.ClientSession, body: bytes, headers: dict[str, str], *, copies: int
    ) -> bool:
        """Whether any of ``copies`` posted at once was taken."""
        answers = await asyncio.gather(*[self._post(session, body, headers) for _ in range(copies)])
        self._passed.set()
        self._passed = asyncio.Event()
        return any(answers)

    async def _greet(self, session: aiohttp.ClientSession) -> None:
        """Asks the callback to verify itself until it does; it may still be starting."""
        pause = 0.05
        while not self.verified.is_set():
            if await self._verify(session, self._url, self._verify_token):
                self.verified.set()
                return
            await asyncio.sleep(pause)
            pause = min(pause * 2, _GREETING_CAP)

    async def _verify(self, session: aiohttp.ClientSession, url: URL, verify_token: str) -> bool:
        """Whether the callback answers a handshake with the bare challenge."""
        challenge = str(secrets.randbelow(10**10))
        query = {"hub.mode": "subscribe", "hub.challenge": challenge, "hub.verify_token": verify_token}
        try:
            async with session.get(url.update_query(query), allow_redirects=False) as answer:
                return answer.status == 200 and await answer.text(errors="replace") == challenge
        except (aiohttp.ClientError, TimeoutError, OSError):
            return False

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
