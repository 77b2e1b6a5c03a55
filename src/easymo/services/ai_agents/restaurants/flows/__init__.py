"""What guests, kitchens and owners are asked and told."""

from easymo.services.ai_agents.restaurants.flows import (
    booking,
    crewing,
    finding,
    following,
    kitchen,
    ordering,
    owning,
    writing,
)

__all__ = ["booking", "crewing", "finding", "following", "kitchen", "ordering", "owning", "writing"]
