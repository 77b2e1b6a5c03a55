"""jobs: find work, hire people."""

from easymo.services.jobs import flows
from easymo.services.jobs.manifest import jobs

__all__ = ["flows", "jobs"]
