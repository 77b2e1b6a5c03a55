"""agent-runner: runs the activities that flows call for.

Guarantee: an activity runs at least once, by one runner at a time while that runner lives, and its conversation is
told how it ended exactly once. A runner that is killed leaves its claims behind for others after LEASE_SECONDS. An
activity must not block the loop it runs on: leases are kept there.
"""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import msgspec
import structlog

from easymo.agents.outside import Outside
from easymo.agents.store import LEASE_SECONDS, ActivityStore, Claimed
from easymo.conversation.activity import Activity, CallRefused, Result
from easymo.database.connect import Pool
from easymo.errors import DatabaseUnavailable
from easymo.observability.metrics import ACTIVITIES, ACTIVITY

TYPING_AFTER, TYPING_EVERY = 2.0, 20.0
"""Seconds after which the person sees us typing, and after which that is shown again: WhatsApp ends it after 25."""
PATIENCE = 15.0
"""Seconds after which the person is told that it takes long."""
SWEEP = 1.0
"""Seconds after which calls are looked for even if nobody called."""
STOP_SECONDS = 8.0
"""How long what runs may go on once told to stop; then it is given back."""
STRANGE_ATTEMPTS = 8
"""Attempts of an activity this release does not know: the process of another may take it over meanwhile."""
_FIRST_BACKOFF, _LONGEST_BACKOFF = 1.0, 60.0
_KEEP_EVERY = LEASE_SECONDS / 3

_log: structlog.stdlib.BoundLogger = structlog.get_logger()

ShowTyping = Callable[[str, str], Awaitable[object]]


class AgentRunner:
    """Runs up to ``at_once`` activities. Any number of runners may share a database."""

    def __init__(
        self,
        pool: Pool,
        activities: Mapping[str, Activity[..., Any]],
        outside: Outside,
        show_typing: ShowTyping,
        *,
        at_once: int = 32,
    ) -> None:
        """``show_typing`` is given the business number and the message it is shown for."""
        self._store = ActivityStore(pool)
        self._activities = activities
        self._outside = outside
        self._show_typing = show_typing
        self._at_once = at_once
        self._running: dict[asyncio.Task[None], Claimed] = {}
        self._called = asyncio.Event()
        self._stopped = asyncio.Event()

    def wake(self) -> None:
        """A hint that there are calls."""
        self._called.set()

    def stop(self) -> None:
        """Claims nothing more; ``run`` returns when what runs has ended, or was given back."""
        self._stopped.set()
        self._called.set()

    async def run(self) -> None:
        """Works until stopped. A database that goes away is waited for."""
        tending = asyncio.create_task(self._tend())
        try:
            while not self._stopped.is_set():
                self._called.clear()
                await self._wait(await self._safely(self._start))
            if self._running:
                await asyncio.wait(self._running, timeout=STOP_SECONDS)
        finally:
            tending.cancel()
            left = list(self._running)
            for task in left:
                task.cancel()
            await asyncio.gather(tending, *left, return_exceptions=True)

    async def run_due(self) -> int:
        """Runs what is due now to its end; returns how many activities that were."""
        begun = await self._begin(self._at_once)
        await asyncio.gather(*begun)
        return len(begun)

    async def _start(self) -> float:
        """Begins what is due; returns the seconds for which there is nothing more to begin."""
        room = self._at_once - len(self._running)
        if not room or len(await self._begin(room)) == room:
            return SWEEP  # unless one that ends calls before
        due_in = await self._store.next_due()
        return SWEEP if due_in is None else min(max(due_in, 0.001), SWEEP)

    async def _begin(self, most: int) -> list[asyncio.Task[None]]:
        begun: list[asyncio.Task[None]] = []
        for claimed in await self._store.claim(most):
            self._supersede(claimed)
            task = asyncio.create_task(self._run(claimed), name=f"activity {claimed.name}")
            self._running[task] = claimed
            task.add_done_callback(self._ended)
            begun.append(task)
        return begun

    def _supersede(self, claimed: Claimed) -> None:
        """A conversation waits for one call: what it made before is not waited for any more."""
        for task, running in self._running.items():
            if running.conversation == claimed.conversation and running.id < claimed.id:
                task.cancel()

    def _ended(self, task: asyncio.Task[None]) -> None:
        del self._running[task]
        self._called.set()

    async def _tend(self) -> None:
        """Keeps the claims of what runs, ends what was cancelled, and tells people that it takes long."""
        keep_at = asyncio.get_running_loop().time() + _KEEP_EVERY
        while True:
            await asyncio.sleep(SWEEP)
            await self._safely(lambda: self._store.tell_slow(PATIENCE))
            if asyncio.get_running_loop().time() >= keep_at:
                await self._safely(self._keep)
                keep_at += _KEEP_EVERY

    async def _keep(self) -> float:
        running = dict(self._running)
        kept = await self._store.keep(running.values())
        for task, claimed in running.items():
            if (claimed.conversation, claimed.id) not in kept:
                task.cancel()
        return 0.0

    async def _wait(self, seconds: float) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._called.wait()

    async def _safely(self, work: Callable[[], Awaitable[float]]) -> float:
        try:
            return await work()
        except DatabaseUnavailable:
            _log.warning("activities_wait_for_database")
        except Exception as error:  # noqa: BLE001 - a defect must not end the work of all
            _log.error("activities_failed", exc_info=error)
        return SWEEP

    # One activity -----------------------------------------------------------------------------------------------

    async def _run(self, claimed: Claimed) -> None:
        typing = asyncio.create_task(self._type(claimed))
        try:
            await self._settle(claimed, await self._attempt(claimed))
        except asyncio.CancelledError:
            with contextlib.suppress(DatabaseUnavailable):
                await self._store.give_back(claimed)
        except Exception as error:  # noqa: BLE001 - what came of it is lost; it runs again when the lease has ended
            _log.error("activity_not_recorded", **_names(claimed), exc_info=error)
        finally:
            typing.cancel()

    async def _attempt(self, claimed: Claimed) -> Any:
        """What the activity returned, or the exception it ended with."""
        activity = self._activities.get(claimed.name)
        if activity is None:
            return LookupError("this release has no such activity")
        if claimed.attempts > activity.attempts:
            return InterruptedError("it ended with its process, each time")
        outside = self._outside.for_call(claimed.conversation, claimed.id)
        try:
            async with asyncio.timeout(activity.timeout):
                with ACTIVITY.labels(claimed.name).time():
                    returned = await activity.run(outside, msgspec.json.decode(claimed.arguments))
            return msgspec.to_builtins(returned)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is the call's
            return error

    async def _settle(self, claimed: Claimed, ended: Any) -> None:
        result = Result(claimed.id, claimed.name, wamid=claimed.wamid)
        if not isinstance(ended, Exception):
            self._count(claimed, "done")
            await self._store.finish(claimed, msgspec.structs.replace(result, value=ended))
            return
        event = _log.bind(**_names(claimed), attempt=claimed.attempts)
        if self._may_try_again(claimed, ended):
            self._count(claimed, "retried")
            event.warning("activity_failed", exc_info=ended)
            await self._store.back_off(claimed, min(_FIRST_BACKOFF * 4 ** (claimed.attempts - 1), _LONGEST_BACKOFF))
            return
        reason = str(ended) if isinstance(ended, CallRefused) else type(ended).__name__
        self._count(claimed, "failed")
        event.error("activity_given_up", exc_info=ended)
        await self._store.finish(claimed, msgspec.structs.replace(result, failed=reason or "refused"))

    def _count(self, claimed: Claimed, outcome: str) -> None:
        # A name of another release is none this one knows to be one of few.
        ACTIVITIES.labels(claimed.name if claimed.name in self._activities else "unknown", outcome).inc()

    def _may_try_again(self, claimed: Claimed, error: Exception) -> bool:
        activity = self._activities.get(claimed.name)
        most = activity.attempts if activity else STRANGE_ATTEMPTS
        return claimed.attempts < most and not isinstance(error, CallRefused)

    async def _type(self, claimed: Claimed) -> None:
        if not claimed.wamid:
            return
        await asyncio.sleep(max(0.0, TYPING_AFTER - claimed.age))
        while True:
            await self._show_typing(claimed.number_id, claimed.wamid)
            await asyncio.sleep(TYPING_EVERY)


def _names(claimed: Claimed) -> dict[str, object]:
    return {
        "conversation": claimed.conversation,
        "activity": claimed.name,
        "call": claimed.id,
        "correlation_id": claimed.correlation_id,
    }
