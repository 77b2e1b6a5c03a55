"""What tickets are about, and how soon each is answered unless an operator says otherwise."""

UNRESOLVED = ("open", "in_progress", "waiting")
"""Of what nobody has, what an operator has, what waits for the person; the others are resolved and closed."""

# What a priority promises is data: the table ticket_terms.
PRIORITY_OF = {
    "payment": "high",
    "technical": "medium",
    "account": "medium",
    "fraud": "urgent",
    "escalation": "high",
    "other": "low",
}
CATEGORIES = tuple(PRIORITY_OF)
"""escalation: what an assistant or the queue for a person could not end."""
