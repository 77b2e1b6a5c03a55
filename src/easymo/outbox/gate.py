"""When a send may begin: the number's rate, the recipient's, circuits, templates; and what its answer teaches."""

import time
from collections.abc import Callable, Iterable

from easymo.database.connect import Pool
from easymo.observability.heartbeat import BELIEVED_SECONDS
from easymo.outbox import circuits
from easymo.outbox.circuits import Circuits, Refusals
from easymo.outbox.decisions import Bury, Entry, Hold, UseTemplate, before, before_template, template_of
from easymo.outbox.pairs import Pairs
from easymo.outbox.store import OutboxStore
from easymo.outbox.templates import KnownTemplates
from easymo.outbox.throughput import Throughput
from easymo.settings import Settings
from easymo.whatsapp.client import Accepted, Refused, RetryLater, SendResult, Unknown
from easymo.whatsapp.errors import GraphError, Kind

LOOK_SECONDS = 1.0
"""How old this process's knowledge of other senders, of what comes in and of open circuits may get."""

_SERVICE_OPEN = "the service's circuit is open: what it sends is refused as malformed"


class Gate:
    """Everything a sender asks before a request and tells after it. Belongs to one event loop.

    Rates are this process's share; circuits and templates are those of the database. With ``settings.throughput`` 0
    neither the number's rate nor the recipients' is foreseen: WhatsApp's refusals still hold.
    """

    def __init__(
        self, pool: Pool, store: OutboxStore, settings: Settings, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._store = store
        self._clock = clock
        self._limit = settings.throughput
        self._credential = circuits.credential(settings.access_token)
        self._circuits = Circuits(pool, clock)
        self._templates = KnownTemplates(pool, clock)
        self._refusals = Refusals()
        self._pairs = Pairs(clock)
        self._numbers = {settings.number_id: Throughput(self._limit, clock)}
        self._probing: dict[int, list[str]] = {}  # entries under way as probes, and the circuits they found open
        self._looked_at: float | None = None
        self._received = 0

    def renew(self, settings: Settings) -> None:
        """From now on the access token is that of ``settings``: another one, another circuit."""
        self._credential = circuits.credential(settings.access_token)

    async def look(self) -> None:
        """Learns what others know, once a second. Raises DatabaseUnavailable."""
        now = self._clock()
        if self._looked_at is not None and now - self._looked_at < LOOK_SECONDS:
            return
        await self._circuits.read()
        if any(self._circuits.wait(circuits.number(number_id)) is not None for number_id in self._numbers):
            for number_id in await self._store.numbers():
                self._number(number_id)
        if self._limit:
            traffic = await self._store.traffic(BELIEVED_SECONDS)
            # Statistics that were reset count from 0 again: then nothing is known for one look.
            came = max(0, traffic.received - self._received) if self._looked_at is not None else 0
            received = came / (now - self._looked_at) if self._looked_at is not None else 0.0
            self._received = traffic.received
            self._pairs.share(traffic.senders)
            for throughput in self._numbers.values():
                throughput.share(traffic.senders, received)
        self._looked_at = now

    def room(self, most: int) -> int:
        """How many of ``most`` sends may be claimed now."""
        wait = self._circuits.wait(self._credential)
        if wait is not None:
            return 0 if wait else min(1, most)
        return max(self._room_of(number_id, most) for number_id in self._numbers)

    def seconds_to_room(self) -> float:
        """Seconds until ``room`` may be more than 0."""
        wait = self._circuits.wait(self._credential)
        if wait is not None:
            return wait
        return min(
            max(throughput.seconds_to_room(), self._circuits.wait(circuits.number(number_id)) or 0.0)
            for number_id, throughput in self._numbers.items()
        )

    def spend(self, entries: Iterable[Entry]) -> None:
        """``entries`` have been claimed."""
        for entry in entries:
            self._number(entry.number_id).spend(1)

    async def admit(self, entry: Entry) -> Hold | UseTemplate | Bury | None:
        """What is done with an entry rather than to request it; None: the request may begin, now.

        Raises DatabaseUnavailable.
        """
        template = template_of(entry.payload)
        decision = before(entry, template)
        if decision is None and template is not None:
            decision = before_template(await self._templates.find(template), entry.payload)
        if decision is not None:
            return decision
        if self._limit and (wait := self._pairs.wait(entry.conversation)):
            return Hold(wait)
        if self._circuits.some_open and (stop := await self._pass_circuits(entry)):
            return stop
        if self._limit:
            self._pairs.spend(entry.conversation)
        return None

    async def learn(self, entry: Entry, result: SendResult) -> None:
        """What a request's answer says about others. Never raises."""
        probed = self._probing.pop(entry.id, [])
        match result:
            case Accepted():
                self._pairs.accepted(entry.conversation)
                self._refusals.accepted(entry.service)
                await self._close(probed)
            case Refused(error) | RetryLater(error) if name := self._opened_by(error, entry.number_id):
                await self._circuits.open(name, error, probe=name in probed)
            case Refused(error):
                await self._learn_refusal(entry, error, probed)
            case RetryLater(error) if error.rule.scope == "recipient":
                self._pairs.refused(entry.conversation)
            case RetryLater(error, seconds) if error.rule.scope == "number":
                self._slow_down(entry.number_id, error, seconds)
            case RetryLater() | Unknown():
                pass  # the probe's time runs out, then another is let through

    async def learn_failure(self, number_id: str, error: GraphError) -> None:
        """What a ``failed`` status says about others. Never raises."""
        if name := self._opened_by(error, number_id):
            await self._circuits.open(name, error)
        elif error.rule.kind is Kind.THROTTLE and error.rule.scope == "number":
            self._slow_down(number_id, error, error.after)

    def pair_refusals(self, entry: Entry) -> int:
        """How often in a row, before this answer, this recipient's pair limit was met."""
        return self._pairs.refusals(entry.conversation)

    async def _pass_circuits(self, entry: Entry) -> Hold | Bury | None:
        service = circuits.service(entry.service)
        names = (self._credential, circuits.number(entry.number_id), service)
        found_open = [name for name in names if self._circuits.wait(name) is not None]
        if await self._circuits.probe(found_open):
            self._probing[entry.id] = found_open
            return None
        if service in found_open:
            return Bury(_SERVICE_OPEN, retryable=True)
        return Hold(max(1.0, *(self._circuits.wait(name) or 0.0 for name in found_open)))

    async def _learn_refusal(self, entry: Entry, error: GraphError, probed: Iterable[str]) -> None:
        """The message was refused for itself: credential and number are in order, its service perhaps not."""
        service = circuits.service(entry.service)
        is_malformed = circuits.malformed(error)
        await self._close(name for name in probed if name != service or not is_malformed)
        if is_malformed and (self._refusals.refused(entry.service) or service in probed):
            await self._circuits.open(service, error, probe=service in probed)

    async def _close(self, probed: Iterable[str]) -> None:
        for name in probed:
            await self._circuits.close(name)

    def _opened_by(self, error: GraphError, number_id: str) -> str:
        match circuits.scope(error):
            case "credential":
                return self._credential
            case "number":
                return circuits.number(number_id)
            case _:
                return ""

    def _slow_down(self, number_id: str, error: GraphError, seconds: float | None) -> None:
        throughput = self._number(number_id)
        throughput.pause(seconds or 0.0)
        if error.status:
            throughput.refused()

    def _number(self, number_id: str) -> Throughput:
        throughput = self._numbers.get(number_id)
        if throughput is None:
            throughput = self._numbers[number_id] = Throughput(self._limit, self._clock)
        return throughput

    def _room_of(self, number_id: str, most: int) -> int:
        room = self._numbers[number_id].room(most)
        wait = self._circuits.wait(circuits.number(number_id))
        if wait is None:
            return room
        return 0 if wait else min(1, room)
