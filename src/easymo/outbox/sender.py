"""The sender: claims sends, makes the requests, decides about the answers, applies statuses."""

import asyncio
from collections import Counter

import asyncpg
import structlog

from easymo.database.connect import Pool
from easymo.errors import DatabaseUnavailable
from easymo.observability.metrics import SEND, STATUSES
from easymo.outbox.counting import count_outcomes, count_unknown
from easymo.outbox.decisions import Accept, Await, Bury, Decision, Entry, Hold, Postpone, UseTemplate, after
from easymo.outbox.failures import Failure
from easymo.outbox.gate import Gate
from easymo.outbox.recorder import Recorder
from easymo.outbox.repeat import repeat
from easymo.outbox.statuses import MOST, apply_statuses
from easymo.outbox.store import OutboxStore, Outcome
from easymo.outbox.tally import Tally
from easymo.outbox.template_events import MOST as EVENTS_MOST
from easymo.outbox.template_events import heed_template_events
from easymo.secrets.naming import fingerprint
from easymo.secrets.register import Uses
from easymo.settings import Settings
from easymo.whatsapp.callback import encode
from easymo.whatsapp.client import GraphClient, SendResult, Unknown

_log = structlog.stdlib.get_logger()

_DATABASE_PAUSE = 1.0

STATUS_REST = 0.05
"""Seconds for which statuses gather before they are applied as a set: three come for each send."""


class Sender:
    """Sends what is in the outbox, in order per recipient, at most ``in_flight`` requests at once.

    Any number of senders may run on one database. One that dies leaves its requests ``sending``: after
    ``settings.send_unknown_wait`` another decides about them, unless a status does before.
    Uses up to five connections of ``pool``. Build it on the loop it runs on. ``uses`` notes the access token.
    """

    def __init__(
        self,
        pool: Pool,
        client: GraphClient,
        settings: Settings,
        *,
        in_flight: int = 128,
        uses: Uses | None = None,
    ) -> None:
        self.looks = Tally()  # claims, also those that found nothing
        self.accepted = Tally()
        self.postponed = Tally()
        self.held = Tally()
        self.templated = Tally()
        self.buried = Tally()
        self.unknown = Tally()
        self.statuses = Tally()
        self.foreign_statuses = Tally()
        self._pool = pool
        self._client = client
        self._store = OutboxStore(pool, unknown_wait=settings.send_unknown_wait)
        self._recorder = Recorder(self._store, self._recorded)
        self._unknown_wait = settings.send_unknown_wait
        self._gate = Gate(pool, self._store, settings)
        self._uses = uses or Uses()
        self._token = fingerprint("access-token", settings.access_token)
        self._in_flight = in_flight
        self._in_hand = 0  # claimed, and not yet recorded or left to the wait
        self._requests = asyncio.TaskGroup()
        self._work = asyncio.Event()
        self._told = asyncio.Event()
        self._heeding = asyncio.Event()
        self._stopping = False
        self._claiming = True

    def wake(self, channel: str = "") -> None:
        """Something is new on ``channel`` (easymo_outbox, easymo_statuses); empty: perhaps on both."""
        if channel != "easymo_statuses":
            self._work.set()
        if channel != "easymo_outbox":
            self._told.set()

    def renew(self, settings: Settings) -> None:
        """From now on uses the access token of ``settings``; the circuit of the former one holds nothing up."""
        self._client.renew(settings)
        self._gate.renew(settings)
        self._token = fingerprint("access-token", settings.access_token)
        self.wake()

    def stop(self) -> None:
        """Claims nothing more; ``run`` returns when the requests in hand are answered and recorded."""
        self._stopping = True
        self._heeding.set()
        self.wake()

    async def run(self) -> None:
        """Works until ``stop``; once. A database that is away is waited for, also while stopping: whoever cannot
        wait cancels, which leaves the requests in hand of unknown fate.
        """
        async with asyncio.TaskGroup() as loops, self._requests:
            loops.create_task(repeat(self._apply_statuses, self._told, lambda: self._stopping, rest=STATUS_REST))
            loops.create_task(repeat(self._heed_templates, self._heeding, lambda: self._stopping))
            loops.create_task(repeat(self._recorder.record, self._recorder.answered, self._finished))
            await repeat(self._claim, self._work, lambda: self._stopping)
            self._claiming = False
            self._recorder.answered.set()

    def _finished(self) -> bool:
        return not self._claiming and not self._in_hand

    async def _claim(self) -> float | None:
        """Claims as much as may be sent at once; returns how long there is nothing to claim."""
        if self._recorder.behind:
            # What is known goes first: its claim may have run out meanwhile, and it would be sent again.
            await self._recorder.record()
        await self._gate.look()
        room = self._gate.room(self._in_flight - self._in_hand)
        if not room:
            return max(self._gate.seconds_to_room(), 0.001) if self._in_hand < self._in_flight else None
        # Taken before the database's clock starts to count, so that no request outlasts its claim.
        deadline = asyncio.get_running_loop().time() + self._unknown_wait
        entries = await self._store.claim(room)
        self._gate.spend(entries)
        self._in_hand += len(entries)
        for entry in entries:
            self._requests.create_task(self._handle(entry, deadline))
        self.looks.add()
        if len(entries) == room:
            return 0.0
        seconds = await self._store.next_ready()
        return None if seconds is None else max(seconds, 0.001)

    async def _handle(self, entry: Entry, deadline: float) -> None:
        decision: Decision | Hold | None
        try:
            decision = await self._gate.admit(entry)
        except (DatabaseUnavailable, asyncpg.PostgresError):
            decision = Hold(_DATABASE_PAUSE)
        if decision is None:
            result = await self._request(entry, deadline)
            decision = after(entry, result, self._gate.pair_refusals(entry))
            await self._gate.learn(entry, result)
        self._settle(entry, decision)

    async def _request(self, entry: Entry, deadline: float) -> SendResult:
        try:
            async with asyncio.timeout_at(deadline):
                with SEND.time():
                    return await self._send(entry)
        except TimeoutError:
            return Unknown("no answer for as long as we wait")
        except Exception as error:  # noqa: BLE001 - a defect that one message meets must not stop all others
            return Unknown(type(error).__name__)

    async def _send(self, entry: Entry) -> SendResult:
        self._uses.note("access-token", self._token)
        return await self._client.send(
            entry.number_id,
            phone_number=entry.phone_number,
            user_id=entry.user_id,
            payload=entry.payload,
            callback=encode(entry.conversation, entry.id, entry.created_at),
        )

    def _settle(self, entry: Entry, decision: Decision | Hold) -> None:
        match decision:
            case Await(reason):
                _log.warning("send_fate_unknown", **_names(entry), reason=reason)
                count_unknown(decision)
                self.unknown.add()
                self._let_go(1)
                return
            case Postpone(seconds, _, error):
                _log.warning("send_postponed", **_names(entry), code=error.code, reason=error.reason, seconds=seconds)
            case Bury(reason):
                _log.error("send_given_up", **_names(entry), code=decision.code, reason=reason)
            case UseTemplate():
                _log.info("send_by_template", **_names(entry))
            case Accept() | Hold():
                pass
        self._recorder.put(Outcome(entry, decision))

    def _recorded(self, outcomes: list[Outcome]) -> None:
        decided = Counter(type(outcome.decision) for outcome in outcomes)
        self._let_go(len(outcomes))
        count_outcomes(outcomes)
        self.accepted.add(decided[Accept])
        self.postponed.add(decided[Postpone])
        self.held.add(decided[Hold])
        self.templated.add(decided[UseTemplate])
        self.buried.add(decided[Bury])

    def _let_go(self, entries: int) -> None:
        self._in_hand -= entries
        self._work.set()
        if self._finished():
            self._recorder.answered.set()

    async def _apply_statuses(self) -> float | None:
        applied = await apply_statuses(self._pool)
        for failure in applied.failures:
            _log.error("send_failed", **_names(failure), code=failure.error.code)
            if failure.number_id:
                await self._gate.learn_failure(failure.number_id, failure.error)
        if applied.settled or applied.failures:
            self._work.set()
        self.statuses.add(applied.taken)
        self.foreign_statuses.add(applied.foreign)
        STATUSES.labels("ours").inc(applied.taken - applied.foreign)
        STATUSES.labels("foreign").inc(applied.foreign)
        return 0.0 if applied.taken == MOST else None

    async def _heed_templates(self) -> float | None:
        return 0.0 if await heed_template_events(self._pool) == EVENTS_MOST else None


def _names(entry: Entry | Failure) -> dict[str, object]:
    return {"conversation": entry.conversation, "entry": entry.id, "correlation_id": entry.correlation_id}
