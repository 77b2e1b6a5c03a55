"""What core says: the way in and around, and what people do about each other."""

from easymo.services.core.flows import alerts, blocking, favourites, home, photos, reporting

__all__ = ["alerts", "blocking", "favourites", "home", "photos", "reporting"]
