"""What core says: the way in and around."""

from easymo.services.core.flows import home

__all__ = ["home"]
