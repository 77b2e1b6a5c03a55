"""jobs: find work, hire people."""

from easymo.services.jobs.flows import jobs

__all__ = ["jobs"]
