"""property: homes to rent, to stay in and to buy."""

from easymo.services.property import flows
from easymo.services.property.manifest import property_service

__all__ = ["flows", "property_service"]
