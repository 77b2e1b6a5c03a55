"""insurance: insure a vehicle, renew, make a claim."""

from easymo.services.insurance import flows
from easymo.services.insurance.manifest import insurance

__all__ = ["flows", "insurance"]
