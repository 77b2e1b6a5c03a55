"""Names that are fixed by contract: services, workers and the paths they are reached at."""

SERVICES = ("core", "jobs", "marketplace", "property", "mobility", "insurance", "profile", "ai-agents", "unified")
WORKERS = ("dlq-processor", "session-cleanup", "notification-worker", "agent-runner", "scheduler")
WEBHOOK = "wa-webhook-"
PREFIXES = ("", "/functions/v1")

WEBHOOK_PATHS = {
    f"{prefix}/{WEBHOOK}{service}": "" if service == "core" else service for prefix in PREFIXES for service in SERVICES
}
"""Path of a webhook → the service it is for; '' is core's, which routes."""

HEALTH_PATHS = {
    f"{prefix}/{name}/health": name
    for prefix in PREFIXES
    for name in (*(f"{WEBHOOK}{service}" for service in SERVICES), *WORKERS)
}
"""Path of a health page → whose it is."""


def webhook_name(service: str) -> str:
    """The public name of a service; '' is core."""
    return f"{WEBHOOK}{service or 'core'}"
