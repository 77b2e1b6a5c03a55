"""What moves, counted and timed: every metric of EasyMO, by name.

Labels hold names that are few and known (services, results, reasons), never anything of a person. Each process
counts for itself; ``easymo.observability.exposition`` puts the house together.
"""

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

REGISTRY = CollectorRegistry(auto_describe=False)

_SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 300.0)
_SIZES = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)


def _counter(name: str, about: str, *labels: str) -> Counter:
    return Counter(f"easymo_{name}", about, labels, registry=REGISTRY)


def _seconds(name: str, about: str, *labels: str) -> Histogram:
    return Histogram(f"easymo_{name}_seconds", about, labels, buckets=_SECONDS, registry=REGISTRY)


def _sizes(name: str, about: str) -> Histogram:
    return Histogram(f"easymo_{name}", about, buckets=_SIZES, registry=REGISTRY)


# gateway
WEBHOOKS = _counter(
    "webhooks", "Webhooks answered, by HTTP status, and whether all of it was known.", "status", "duplicate"
)
ACKNOWLEDGEMENT = _seconds("acknowledgement", "From a webhook's receipt to its commit.")
UPDATES = _counter("updates", "Updates in accepted webhooks: messages, statuses and what else they carry.")
INGEST_ROWS = _sizes("ingest_rows", "Rows one commit of the gateway stores.")
AUDIT_DROPPED = _counter("audit_dropped", "Audit rows of refused requests given up because too many waited.")

# turns
TURNS = _counter(
    "turns", "Turns by the service that spoke and outcome: done, retried, buried, flooded, held.", "service", "outcome"
)
TURN_LANES = _sizes("turn_lanes", "Lanes one batch of turns takes.")
TURN_BATCH = _seconds("turn_batch", "From the claim of a batch to its commit.")
TURN_WAIT = _seconds("turn_wait", "From an update's receipt to the commit of its turn.")

# sender
SENDS = _counter(
    "sends",
    "What became of sends: accepted, postponed, held, templated, buried, unknown; and why.",
    "result",
    "reason",
)
SEND = _seconds("send", "A request to the Graph API.")
DELIVERY_WAIT = _seconds("delivery_wait", "From a message's turn to its acceptance by WhatsApp.")
STATUSES = _counter("statuses", "Statuses applied, by whose message they were of: ours, foreign.", "whose")

# workers
DEAD_LETTERS_PROCESSED = _counter("dead_letters_processed", "Dead letters replayed or abandoned.", "outcome")
ACTIVITIES = _counter(
    "activities", "Runs of activities by name and outcome: done, retried, failed.", "activity", "outcome"
)
ACTIVITY = _seconds("activity", "A run of an activity.", "activity")
ANSWERS = _counter(
    "answers",
    "Answers of assistants by model and outcome: answered, refused by the guard, failed, late, superseded, budget.",
    "persona",
    "model",
    "outcome",
)
ANSWER = _seconds("answer", "An answer of an assistant, by model.", "model")
SESSIONS_TENDED = _counter(
    "sessions_tended", "Silent sessions woken by session-cleanup: for a reminder, a lapse, an expiry.", "sweep"
)
NOTIFICATIONS = _counter(
    "notifications", "Notifications judged: told, later, or dropped and why (stopped, muted).", "outcome", "reason"
)
MATCHES = _counter("matches", "Listings found for somebody who had asked to be told, by their domain.", "domain")
FOREIGN = _counter("foreign_webhooks", "Webhooks from outside the allowlist: admitted (warn) or refused.", "outcome")
SHARED_LIMITS = _counter(
    "shared_limits", "Hits of limits sent to Redis: counted there, failed, or avoided after a failure.", "outcome"
)
SCHEDULED = _counter("scheduled_runs", "Runs of chores by the clock: done or failed.", "chore", "outcome")
SCHEDULE_MISSED = _counter("scheduled_runs_missed", "Runs whose time came while no scheduler ran.", "chore")
SWEPT = _counter("swept", "Documents, files, partitions and rows removed because their time was over.", "what")
TICKETS_LATE = _counter(
    "tickets_late", "Tickets whose promised time was missed: to answer, to resolve.", "term", "priority"
)

# every process
STARTED = Gauge("easymo_process_start_time_seconds", "When this process started.", registry=REGISTRY)
STARTED.set_to_current_time()
