"""What there is to decide, and how it may be decided.

A kind ``dispute`` of the service ``marketplace`` is told to `marketplace:dispute-decided:<review>`, in the lane of the
person it concerns. What a decision leads to is that flow's, or, of reports, ``easymo.reviews.deciding``'s.
"""

DECISIONS: dict[str, tuple[str, ...]] = {
    "report": ("dismiss", "hide", "ban"),
    "dispute": ("for_buyer", "for_seller", "dismiss"),
    "listing": ("publish", "refuse"),
    "verification": ("verify", "refuse"),
    "driver": ("approve", "refuse"),
    "alarm": ("close",),
    "quote": ("quote", "decline"),
    "premium": ("received", "missing"),
    "claim": ("approve", "reject", "ask"),
    "payout": ("paid",),
    "payment": ("paid", "refuse"),
    "overdue": ("seen",),
    "waiting": ("seen",),
}
"""Decisions by kind. A service that needs another kind adds a line."""
