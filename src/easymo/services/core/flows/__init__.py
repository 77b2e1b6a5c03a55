"""What core says: the way in and around, and what people do about each other."""

from easymo.services.core.flows import blocking, home, photos, reporting

__all__ = ["blocking", "home", "photos", "reporting"]
