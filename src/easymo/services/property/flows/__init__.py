"""What property says: looking for a home, offering one, and what passes between the two sides."""

from easymo.services.property.flows import inquiring, offering, own, rating, searching, showing, staying, viewing

__all__ = ["inquiring", "offering", "own", "rating", "searching", "showing", "staying", "viewing"]
