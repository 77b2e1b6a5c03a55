"""What jobs says: looking for work, offering it, and what passes between the two sides."""

from easymo.services.jobs.flows import applying, deciding, offering, posts, searching

__all__ = ["applying", "deciding", "offering", "posts", "searching"]
