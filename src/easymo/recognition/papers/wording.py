"""What was read off a paper, put into words."""

from collections.abc import Mapping
from datetime import date

from easymo.conversation import formats
from easymo.conversation.chat import Chat
from easymo.recognition.papers.fields import Field

_DOUBTFUL = 0.75  # confidence below which a field is to be looked at twice
_DAYS = ("policy_inception", "policy_expiry", "carte_jaune_expiry", "licence_expiry")


def field_name(chat: Chat, name: str) -> str:
    return chat.text(f"recognition-field-{name.replace('_', '-')}")


def field_lines(chat: Chat, values: Mapping[str, str]) -> str:
    """A line each, dates as people write them."""
    return "\n".join(
        chat.text("recognition-field-line", name=field_name(chat, name), value=_shown(chat, name, value))
        for name, value in values.items()
    )


def doubtful(chat: Chat, read: Mapping[str, Field]) -> str:
    """The fields to look at twice, in a sentence of their own; empty if there are none."""
    names = [field_name(chat, name) for name, field in read.items() if field.confidence < _DOUBTFUL]
    return chat.text("recognition-doubtful", fields=", ".join(names)) if names else ""


def _shown(chat: Chat, name: str, value: str) -> str:
    return formats.date(date.fromisoformat(value), chat.language) if name in _DAYS else value
