"""What core says: the way in and around."""

from easymo.services.core.flows import home, photos

__all__ = ["home", "photos"]
