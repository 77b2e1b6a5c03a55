"""What core says: the way in and around."""

from easymo.services.core.flows import alerts, favourites, home

__all__ = ["alerts", "favourites", "home"]
