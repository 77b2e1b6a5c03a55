"""What turns came to, as metrics: counted once a batch, after its commit."""

from datetime import UTC, datetime

from easymo.observability.metrics import TURN_BATCH, TURN_LANES, TURN_WAIT, TURNS
from easymo.turns.batch import Writes


def count_turns(writes: Writes) -> None:
    """Counts what was committed."""
    for (service, outcome), turns in writes.outcomes.items():
        TURNS.labels(service, outcome).inc(turns)
    now = datetime.now(UTC)
    for received_at in writes.answered:
        TURN_WAIT.observe(max(0.0, (now - received_at).total_seconds()))


def count_batch(lanes: int, seconds: float) -> None:
    """``seconds`` from the claim to the commit."""
    TURN_LANES.observe(lanes)
    TURN_BATCH.observe(seconds)
