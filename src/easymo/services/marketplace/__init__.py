"""marketplace: sell and buy, ask for what nobody offers yet, find a business."""

from easymo.services.marketplace import flows
from easymo.services.marketplace.manifest import marketplace

__all__ = ["flows", "marketplace"]
