"""One's own data: given in a document, and forgotten."""

from easymo.services.profile.own_data import exporting, leaving

__all__ = ["exporting", "leaving"]
