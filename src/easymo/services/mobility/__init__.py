"""mobility: rides, for those who want one and those who drive."""

from easymo.services.mobility import flows
from easymo.services.mobility.manifest import mobility

__all__ = ["flows", "mobility"]
