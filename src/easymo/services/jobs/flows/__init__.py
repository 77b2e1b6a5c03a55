"""What jobs says: looking for work, offering it, and what passes between the two sides."""

from easymo.services.jobs.flows import applying, offering, searching

__all__ = ["applying", "offering", "searching"]
