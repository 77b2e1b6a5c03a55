"""How what a flow says is sent: before what else waits, again or never, and by which template outside the window.

    @jobs.flow("told-application", priority=NOTIFICATION, template="jobs_application", values=("name", "title"))

Where the person has not written for 24 hours, WhatsApp takes the approved template ``jobs_application`` in their
language instead of the sentence. The sentence's values of those names fill its {{1}}, {{2}}; its first button, a
quick reply, leads to the flow itself: tapped, the window is open and the flow says what it had to say.
"""

from collections.abc import Mapping
from typing import Any

import msgspec

from easymo.errors import FlowError
from easymo.whatsapp.messages import QuickReply, TemplateMessage

REPLY, NOTIFICATION, BULK = 0, 1, 2
"""Priorities: what is sent first, among all people and to each of them."""

_CODES = {"rw": "rw_RW"}
_BLANK = "…"


class Sending(msgspec.Struct, frozen=True):
    """How one message is sent."""

    priority: int = REPLY
    resend: bool = True
    """Whether it is sent again when WhatsApp did not say what became of it; else it is a dead letter."""
    template: TemplateMessage | None = None
    """What is sent instead once the 24-hour window is closed; None: nothing may be."""


PLAIN = Sending()


class Policy(msgspec.Struct, frozen=True):
    """What a flow declares for all it says."""

    priority: int = REPLY
    resend: bool = True
    template: str = ""
    """A template's name. A flow that has one says one thing: the template stands in for it once."""
    values: tuple[str, ...] = ()
    """Names of the sentence's values that fill the template's variables, in their order."""

    @property
    def plain(self) -> Sending:
        """For what has no template: questions."""
        return PLAIN if self.priority == REPLY and self.resend else Sending(self.priority, self.resend)

    def sending(self, values: Mapping[str, Any], language: str, address: str) -> Sending:
        """For a sentence of ``values``. Raises FlowError if it lacks one of the template's."""
        if not self.template:
            return self.plain
        if missing := [name for name in self.values if name not in values]:
            raise FlowError(f"{address} says nothing of {', '.join(missing)}, which its template needs")
        return Sending(
            self.priority, self.resend, self.alternative([values[name] for name in self.values], language, address)
        )

    def alternative(self, values: list[Any], language: str, address: str) -> TemplateMessage:
        """The template filled in; WhatsApp takes no empty value."""
        filling = tuple(_BLANK if value is None else str(value).strip() or _BLANK for value in values)
        return TemplateMessage(self.template, template_language(language), filling, buttons=(QuickReply(0, address),))


def template_language(language: str) -> str:
    """WhatsApp's code of a language we speak."""
    return _CODES.get(language, language)
