"""What core says: the way in and around, and what people do about each other."""

from easymo.services.core.flows import blocking, home, reporting

__all__ = ["blocking", "home", "reporting"]
