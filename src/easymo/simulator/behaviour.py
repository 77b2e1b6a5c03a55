"""How this WhatsApp behaves: its pace, its memory, and the faults it has been told to have."""

from typing import Literal

import msgspec

Status = Literal["sent", "delivered", "read"]


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
    redeliver_for: float = 7 * 86400.0
    """A failed webhook is posted again after ``redeliver_first``, doubling up to ``redeliver_cap``, this long."""
    pending: int = 100_000
    """Webhooks waiting to be acknowledged; what comes beyond is dropped and counted."""
    phones: int = 2_000
    """Phones remembered; the one longest unused is forgotten first."""
    history: int = 200
    """Messages remembered of each phone."""
    media: int = 64 << 20
    """Bytes of pictures remembered; the oldest are forgotten first."""


LEAN = Behaviour(statuses=())
"""For measurements of one direction: nothing comes back for what was sent."""


class Fault(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the Graph side does to the next requests instead of simply accepting them."""

    code: int = 0
    """Answer with this Graph error; 0: no error."""
    status: int = 0
    """HTTP status of that error; 0: the one Meta documents for it."""
    retry_after: int = 0
    """Seconds in a Retry-After header; 0: no such header."""
    hang_up: Literal["", "before", "after"] = ""
    """Close the connection without an answer, before or after having accepted the message."""
    delay: float = 0.0
    """Seconds before anything of this."""
    recipient: str = ""
    """Only requests to this number (with plus) or user id; empty: any."""
    times: int = 1
    """How many requests it meets."""


THROTTLED = Fault(code=130429, status=429)
UNAVAILABLE = Fault(code=131016)
PAIR_LIMIT = Fault(code=131056)
HANGS_UP_BEFORE = Fault(hang_up="before")
HANGS_UP_AFTER = Fault(hang_up="after")


class Faults:
    """A queue of faults: each request meets the first that fits its recipient, so a run can be repeated exactly."""

    def __init__(self) -> None:
        self._waiting: list[Fault] = []

    def add(self, *faults: Fault) -> None:
        self._waiting.extend(fault for fault in faults if fault.times > 0)

    def clear(self) -> None:
        self._waiting.clear()

    def waiting(self) -> tuple[Fault, ...]:
        """The faults still to come; ``times`` says how often."""
        return tuple(self._waiting)

    def take(self, *recipient: str) -> Fault | None:
        """The fault that a request to a person of these names meets, if any."""
        for place, fault in enumerate(self._waiting):
            if fault.recipient and fault.recipient not in recipient:
                continue
            if fault.times > 1:
                self._waiting[place] = msgspec.structs.replace(fault, times=fault.times - 1)
            else:
                del self._waiting[place]
            return fault
        return None
