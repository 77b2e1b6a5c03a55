"""Who one can talk to: what each is for, what it may look up and what it may propose.

An assistant has the tools its persona names and no other, and proposes those flows and no other; both are judged by
code. What a model is told of its part is in ``instructions/<id>.md`` and ``instructions/all.md``.
"""

from collections.abc import Iterable
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from typing import Any

import msgspec

from easymo.conversation.tool import Tool


class Persona(msgspec.Struct, frozen=True, kw_only=True):
    """One assistant.

    ``tools``: names, or all of a room (`restaurants.*`). ``proposes``: flows that begin something, as
    `<service>:<flow>`, the most usual first. ``shows``: flows that what its tools return leads to. All of them ask
    before anything is done. ``search``: the tool that looks for whatever words.
    """

    id: str
    tools: tuple[str, ...]
    proposes: tuple[str, ...]
    shows: tuple[str, ...]
    search: str = ""

    def tools_among(self, known: Iterable[Tool[..., Any]]) -> list[Tool[..., Any]]:
        return [tool for tool in known if any(fnmatchcase(tool.name, pattern) for pattern in self.tools)]

    @property
    def instructions(self) -> str:
        """What a model is told of its part."""
        return f"{_instructions('all')}\n\n{_instructions(self.id)}"


@cache
def _instructions(name: str) -> str:
    return (Path(__file__).parent / "instructions" / f"{name}.md").read_text(encoding="utf-8").strip()


_HELP = ("ai-agents:support", "ai-agents:human")
"""Where everybody may send a person: the help centre, and one of ours."""

_ALL = (
    Persona(
        id="waiter",
        tools=("restaurants.*",),
        proposes=("ai-agents:waiter", "ai-agents:orders", "ai-agents:bookings", *_HELP),
        shows=(
            "ai-agents:restaurant",
            "ai-agents:order",
            "ai-agents:order-show",
            "ai-agents:order-cart",
            "ai-agents:dish",
        ),
        search="restaurants.search",
    ),
    Persona(
        id="farmer",
        tools=("produce.*",),
        proposes=(
            "ai-agents:find-produce",
            "ai-agents:sell-produce",
            "ai-agents:crop-prices",
            "ai-agents:my-produce",
            "ai-agents:buyers",
            *_HELP,
        ),
        shows=(
            "ai-agents:produce",
            "ai-agents:demand",
        ),
        search="produce.search",
    ),
    Persona(
        id="support",
        tools=("help.*", "profile.wallet", "mobility.trips", "insurance.policies", "jobs.applied"),
        proposes=(
            *_HELP,
            "ai-agents:ticket",
            "ai-agents:tickets",
            "profile:wallet",
            "profile:notifications",
            "mobility:trips",
            "insurance:policies",
            "jobs:applied",
        ),
        shows=(
            "ai-agents:my-ticket",
            "mobility:trip",
            "insurance:policy",
            "jobs:application",
        ),
        search="help.find",
    ),
    Persona(
        id="sales",
        tools=("marketplace.find", "marketplace.item"),
        proposes=("marketplace:find", "marketplace:sell", "marketplace:want", *_HELP),
        shows=("marketplace:item",),
        search="marketplace.find",
    ),
    Persona(
        id="broker",
        tools=("marketplace.*",),
        proposes=("marketplace:shop-find", "marketplace:register", *_HELP),
        shows=(
            "marketplace:business",
            "marketplace:item",
        ),
        search="marketplace.shops",
    ),
    Persona(
        id="real_estate",
        tools=("property.*",),
        proposes=("property:search", "property:find", "property:offer", "property:viewings", *_HELP),
        shows=("property:home",),
        search="property.find",
    ),
    Persona(
        id="jobs",
        tools=("jobs.*",),
        proposes=("jobs:find", "jobs:post", "jobs:applied", "jobs:profile", *_HELP),
        shows=(
            "jobs:job",
            "jobs:application",
        ),
        search="jobs.find",
    ),
    Persona(
        id="rides",
        tools=("mobility.*",),
        proposes=("mobility:ride", "mobility:plan", "mobility:trips", "mobility:register", *_HELP),
        shows=("mobility:trip",),
    ),
    Persona(
        id="insurance",
        tools=("insurance.*",),
        proposes=("insurance:quote", "insurance:policies", "insurance:claim", *_HELP),
        shows=(
            "insurance:policy",
            "insurance:request",
        ),
    ),
)

PERSONAS = {persona.id: persona for persona in _ALL}


_PROPOSED = frozenset(address for persona in _ALL for address in persona.proposes)
_SHOWN = frozenset(address for persona in _ALL for address in persona.shows)


def is_proposed(address: str) -> bool:
    """Whether any assistant proposes the flow at ``address``, with an argument or without."""
    flow, _, argument = address.partition(":")[2].partition(":")
    return f"{address.partition(':')[0]}:{flow}" in (_SHOWN if argument else _PROPOSED)
