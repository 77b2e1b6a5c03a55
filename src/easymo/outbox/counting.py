"""What requests came to, as metrics: counted once a commit of outcomes."""

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime

from easymo.observability.metrics import DELIVERY_WAIT, SENDS
from easymo.outbox.decisions import Accept, Await, Bury, Decision, Hold, Postpone, UseTemplate
from easymo.outbox.store import Outcome


def count_outcomes(outcomes: Sequence[Outcome]) -> None:
    """Counts outcomes that were recorded."""
    labels = Counter(label(outcome.decision) for outcome in outcomes)
    for names, sends in labels.items():
        SENDS.labels(*names).inc(sends)
    now = datetime.now(UTC)
    for outcome in outcomes:
        if isinstance(outcome.decision, Accept):
            DELIVERY_WAIT.observe(max(0.0, (now - outcome.entry.created_at).total_seconds()))


def count_unknown(decision: Await) -> None:
    """Counts a request whose fate is not known yet."""
    SENDS.labels(*label(decision)).inc()


def label(decision: Decision | Hold) -> tuple[str, str]:
    """Result and reason: what stands before its colon, a code or a few words, never what differs from send to send."""
    match decision:
        case Accept():
            return "accepted", ""
        case Hold():
            return "held", ""
        case UseTemplate():
            return "templated", ""
        case Postpone(_, _, error):
            return "postponed", error.reason.partition(":")[0]
        case Bury(reason):
            return "buried", reason.partition(":")[0]
        case Await(reason):
            return "unknown", reason.partition(":")[0]
