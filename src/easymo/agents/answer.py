"""What an assistant is asked, and what it answers."""

from typing import Any, cast

import msgspec

PROPOSALS_MOST = 3
"""What one answer proposes: WhatsApp's buttons."""


class Proposal(msgspec.Struct, frozen=True, omit_defaults=True):
    """A flow the person may start by a tap, with answers given: what an assistant proposes, it never does.

    ``argument``: what follows the flow in its address (`jobs:job:42`). ``title``: of the card it leads to; empty: the
    flow's own.
    """

    service: str
    flow: str
    answers: dict[str, Any] = {}
    argument: str = ""
    title: str = ""

    @property
    def address(self) -> str:
        return ":".join(filter(None, (self.service, self.flow, self.argument)))

    @classmethod
    def to(cls, address: str, title: str = "") -> "Proposal":
        """The proposal that leads to ``address``."""
        service, _, rest = address.partition(":")
        flow, _, argument = rest.partition(":")
        return cls(service, flow, argument=argument, title=title)


class Answer(msgspec.Struct, frozen=True, omit_defaults=True):
    """What the person is told.

    ``unsure``: it did not understand, or has found nothing. ``model``: whose words these are. ``kept``: what is
    remembered of it, where that is not the text itself.
    """

    text: str
    proposals: tuple[Proposal, ...] = ()
    unsure: bool = False
    model: str = "offline"
    kept: str = ""


class Question(msgspec.Struct, frozen=True):
    """What a person says to an assistant, and who they are."""

    person: int
    persona: str
    said: str
    language: str
    country: str
    name: str = ""


def cards_of(found: Any) -> list[dict[str, Any]]:
    """What a tool has found, one by one: a Struct alone is one card, a bare text or number one that has no name."""
    listed = cast("list[Any]", found) if isinstance(found, list) else [found]
    return [
        cast("dict[str, Any]", card) if isinstance(card, dict) else {"": card} for card in listed if card is not None
    ]
