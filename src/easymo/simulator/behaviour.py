"""How this WhatsApp behaves: its pace, its memory, its policies, and the faults it has been told to have."""

import random
from collections.abc import Iterator
from typing import Literal

import msgspec

Status = Literal["sent", "delivered", "read", "played"]

DAY = 86400.0


class Policies(msgspec.Struct, frozen=True, kw_only=True):
    """What WhatsApp forbids beyond the shape of a message. All are off; ``WHATSAPP`` has them as Meta does."""

    window: float = 0.0
    """Seconds after a person's last message in which anything but a template may be sent to them (131047); 0: ever."""
    throughput: int = 0
    """Messages a second of the number, in and out together (130429); 0: any."""
    pair_burst: int = 0
    """Messages to one person before the pair rate holds (131056); 0: any."""
    pair_seconds: float = 6.0
    """After the burst, seconds for each further message to one person."""
    templates: bool = False
    """Templates have to exist, be approved and be given the parameters they want (132000-132016)."""
    media: bool = False
    """Media ids have to be known, and the file has to be of the kind it is sent as (131009, 131053)."""
    links: bool = False
    """Files given by a link are fetched, and the message fails without (131053)."""
    recipients: tuple[str, ...] = ()
    """The only numbers (digits) that may be sent to, as with Meta's test numbers (131030); empty: any."""
    at_once: bool = False
    """What depends on the recipient (131026, 131047, 131050, 131053) is refused in the answer, not by a status."""


class Behaviour(msgspec.Struct, frozen=True, kw_only=True):
    """Pace and memory. All times are seconds."""

    statuses: tuple[tuple[Status, float], ...] = (("sent", 0.02), ("delivered", 0.06), ("read", 0.12))
    """Each status of an accepted message, and how long after acceptance it is reported. Empty: none are."""
    batch: int = 1
    """At most so many updates in one webhook, 1-1,000."""
    batch_wait: float = 0.01
    """How long the first update of a batch waits for company."""
    connections: int = 64
    """Webhooks under way at once."""
    answer_within: float = 10.0
    """A webhook not answered by then has failed."""
    redeliver_first: float = 0.2
    redeliver_cap: float = 10.0
    redeliver_for: float = 7 * DAY
    """A failed webhook is posted again after ``redeliver_first``, doubling up to ``redeliver_cap``, this long; by the
    clock in here."""
    handshake: bool = False
    """The callback is asked to verify itself, and gets no webhook before it has."""
    old_escapes: bool = False
    """``<``, ``%`` and ``@`` are escaped in webhooks too, as older texts of Meta's say."""
    pending: int = 100_000
    """Webhooks waiting to be acknowledged; what comes beyond is dropped and counted."""
    phones: int = 2_000
    """Phones remembered; the one longest unused is forgotten first."""
    history: int = 200
    """Messages remembered of each phone."""
    media: int = 256 << 20
    """Bytes of media remembered; the oldest are forgotten first."""
    username_only: float = 0.0
    """The share of people, 0-1, of whom the business is told a user id and a username and no number."""
    review: float = 5.0
    """How long a new template is PENDING before it is APPROVED, by the clock in here; negative: until told to."""
    speed: float = 1.0
    """How much faster than outside the clock in here runs."""
    policies: Policies = Policies()


LEAN = Behaviour(statuses=())
"""For measurements of one direction: nothing comes back for what was sent."""
WHATSAPP = Policies(window=DAY, throughput=80, pair_burst=45, templates=True, media=True, links=True)
"""As Meta does it."""
PROFILES = {
    "whatsapp": Behaviour(handshake=True, redeliver_cap=3600.0, policies=WHATSAPP),
    "unlimited": Behaviour(),
}
"""By name: WhatsApp with its policies, and one without for tests and benches of other things."""


class Fault(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What befalls the next sends, webhooks, statuses or media instead of the usual."""

    meets: Literal["send", "webhook", "batch", "status", "media"] = "send"
    effect: Literal[
        "", "silence", "duplicate", "hold", "drop", "missing", "skipped", "reversed", "failed", "expired", "corrupt"
    ] = ""
    """send: "silence" accepts and never answers.
    webhook: "duplicate" posts it twice, "hold" after the one that follows it, "drop" loses the first attempt.
    batch: an update waits ``delay`` seconds for company, up to 1,000.
    status: none comes ("missing"), none but the last ("skipped"), the last first ("reversed"), or the message "failed"
    with ``code``.
    media: the address has "expired", or the bytes are "corrupt"."""
    code: int = 0
    """Answer with this Graph error, or fail with it; 0: no error."""
    status: int = 0
    """HTTP status of that error; 0: the one Meta documents for it."""
    retry_after: int = 0
    """Seconds in a Retry-After header; 0: no such header."""
    hang_up: Literal["", "before", "after"] = ""
    """Close the connection without an answer, before or after having accepted the message."""
    delay: float = 0.0
    """Seconds before anything of this."""
    recipient: str = ""
    """Only what concerns this number (with plus) or user id; empty: any."""
    times: int | None = 1
    """How many it meets; None: as many as come."""
    chance: float = 1.0
    """Which part of those it could meet it does, 0-1."""


THROTTLED = Fault(code=130429, status=429)
UNAVAILABLE = Fault(code=131016)
PAIR_LIMIT = Fault(code=131056)
HANGS_UP_BEFORE = Fault(hang_up="before")
HANGS_UP_AFTER = Fault(hang_up="after")


class Faults:
    """A queue of faults, so that a run can be repeated exactly: each thing meets the first that fits it of those that
    are counted, and each that is not.

    Chances are drawn for each fault from a sequence of its own, by ``seed`` and its place in the order of adding.
    """

    def __init__(self, seed: int = 0) -> None:
        self._seed = seed
        self._added = 0
        self._waiting: list[tuple[Fault, random.Random]] = []

    def add(self, *faults: Fault) -> None:
        for fault in faults:
            self._added += 1
            if fault.times is None or fault.times > 0:
                self._waiting.append((fault, random.Random(f"{self._seed}/{self._added}")))

    def clear(self) -> None:
        self._waiting.clear()

    def waiting(self) -> tuple[Fault, ...]:
        """The faults still to come; ``times`` says how often."""
        return tuple(fault for fault, _ in self._waiting)

    def take(self, *recipient: str) -> Fault | None:
        """The fault that a request to a person of these names meets, if any."""
        return next(self._met("send", recipient), None)

    def take_all(self, meets: Literal["webhook", "batch", "status", "media"], *recipient: str) -> list[Fault]:
        """The faults that one webhook, message's statuses, download or first update of a batch meets."""
        return list(self._met(meets, recipient)) if self._waiting else []

    def _met(self, meets: str, recipient: tuple[str, ...]) -> Iterator[Fault]:
        counted = False
        for entry in list(self._waiting):
            fault, chances = entry
            if counted and fault.times is not None:
                continue
            if fault.meets != meets or (fault.recipient and fault.recipient not in recipient):
                continue
            if fault.chance < 1.0 and chances.random() >= fault.chance:
                continue
            if fault.times is not None:
                counted = True
                self._use(entry, fault.times - 1)
            yield fault

    def _use(self, entry: tuple[Fault, random.Random], left: int) -> None:
        place = next(place for place, waiting in enumerate(self._waiting) if waiting is entry)
        if left:
            self._waiting[place] = (msgspec.structs.replace(entry[0], times=left), entry[1])
        else:
            del self._waiting[place]
