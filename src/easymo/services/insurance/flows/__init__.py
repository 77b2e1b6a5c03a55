"""What insurance says: getting cover, keeping it, claiming on it."""

from easymo.services.insurance.flows import claiming, covers, offers, requesting

__all__ = ["claiming", "covers", "offers", "requesting"]
