"""What the marketplace says: selling and finding, bargaining and dealing, wanted ads, and the business directory."""

from easymo.services.marketplace.flows import (
    bargaining,
    contacting,
    dealing,
    disputing,
    items,
    judging,
    narrowing,
    registering,
    searching,
    selling,
    visiting,
    wanting,
)

__all__ = [
    "bargaining",
    "contacting",
    "dealing",
    "disputing",
    "items",
    "judging",
    "narrowing",
    "registering",
    "searching",
    "selling",
    "visiting",
    "wanting",
]
