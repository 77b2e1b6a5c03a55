"""profile: what a person keeps with us, and decides."""

from easymo.services.profile import flows, own_data
from easymo.services.profile.manifest import profile

__all__ = ["flows", "own_data", "profile"]
