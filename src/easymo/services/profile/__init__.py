"""profile: what a person keeps with us, and decides."""

from easymo.services.profile import flows
from easymo.services.profile.manifest import profile

__all__ = ["flows", "profile"]
