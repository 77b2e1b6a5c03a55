"""What a person may choose not to hear of."""

KINDS = ("alerts", "favourites", "reminders")
"""New listings that fit a search or a wanted ad; what became of what one keeps; one's own posts that close soon."""

_BY_FLOW = {
    "told-alert": "alerts",
    "told-match": "alerts",
    "told-produce-match": "alerts",
    "told-favourite": "favourites",
    "told-alert-end": "reminders",
    "told-expiry": "reminders",
    "told-produce-expiry": "reminders",
    "told-renewal": "reminders",
}


def kind_of(address: str) -> str:
    """The kind of what the flow at ``address`` says, one of KINDS; '': it concerns a dealing of the person's own and
    is always told."""
    flow = address.split(":")[1:2]
    return _BY_FLOW.get(flow[0], "") if flow else ""
