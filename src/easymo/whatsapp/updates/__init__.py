"""Messages that come in: the one typed value a flow can read of each, and how it is read."""

from easymo.whatsapp.updates.reader import parse, read_timestamp
from easymo.whatsapp.updates.values import (
    Card,
    Item,
    Location,
    Media,
    Order,
    Preference,
    Product,
    Reaction,
    Referral,
    Update,
)

__all__ = [
    "Card",
    "Item",
    "Location",
    "Media",
    "Order",
    "Preference",
    "Product",
    "Reaction",
    "Referral",
    "Update",
    "parse",
    "read_timestamp",
]
