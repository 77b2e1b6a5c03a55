"""What jobs says: looking for work, offering it, and what passes between the two sides."""

from easymo.services.jobs.flows import (
    applying,
    completing,
    deciding,
    fitting,
    inviting,
    offering,
    posts,
    refining,
    searching,
    seeking,
)

__all__ = [
    "applying",
    "completing",
    "deciding",
    "fitting",
    "inviting",
    "offering",
    "posts",
    "refining",
    "searching",
    "seeking",
]
