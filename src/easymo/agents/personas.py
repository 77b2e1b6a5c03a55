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

    ``tools``: names, or all of a room (`restaurants.*`). ``proposes``: flows, as `<service>:<flow>`, or all of a
    service; those that come first are what it can do at all. ``search``: the tool that looks for whatever words.
    """

    id: str
    tools: tuple[str, ...]
    proposes: tuple[str, ...]
    search: str = ""

    def may_use(self, tool: str) -> bool:
        return _is_one(tool, self.tools)

    def may_propose(self, service: str, flow: str) -> bool:
        return _is_one(f"{service}:{flow}", self.proposes)

    def tools_among(self, known: Iterable[Tool[..., Any]]) -> list[Tool[..., Any]]:
        return [tool for tool in known if self.may_use(tool.name)]

    @property
    def instructions(self) -> str:
        """What a model is told of its part."""
        return f"{_instructions('all')}\n\n{_instructions(self.id)}"


def _is_one(name: str, patterns: Iterable[str]) -> bool:
    return any(fnmatchcase(name, pattern) for pattern in patterns)


@cache
def _instructions(name: str) -> str:
    return (Path(__file__).parent / "instructions" / f"{name}.md").read_text(encoding="utf-8").strip()


_HELP = ("ai-agents:support", "ai-agents:human")
"""Where everybody may send a person: the help centre, and one of ours."""

_ALL = (
    Persona(
        id="waiter",
        tools=("restaurants.*",),
        proposes=(
            "ai-agents:waiter",
            "ai-agents:orders",
            "ai-agents:bookings",
            "ai-agents:restaurant",
            "ai-agents:order",
            "ai-agents:order-show",
            "ai-agents:order-cart",
            "ai-agents:dish",
            *_HELP,
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
            "ai-agents:produce",
            "ai-agents:demand",
            *_HELP,
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
            "ai-agents:my-ticket",
            "profile:wallet",
            "profile:notifications",
            "mobility:trips",
            "mobility:trip",
            "insurance:policies",
            "insurance:policy",
            "jobs:applied",
            "jobs:application",
        ),
        search="help.find",
    ),
    Persona(
        id="sales",
        tools=("marketplace.find", "marketplace.item"),
        proposes=("marketplace:find", "marketplace:sell", "marketplace:want", "marketplace:item", *_HELP),
        search="marketplace.find",
    ),
    Persona(
        id="broker",
        tools=("marketplace.*",),
        proposes=("marketplace:shop-find", "marketplace:register", "marketplace:business", "marketplace:item", *_HELP),
        search="marketplace.shops",
    ),
    Persona(
        id="real_estate",
        tools=("property.*",),
        proposes=("property:search", "property:find", "property:offer", "property:viewings", "property:home", *_HELP),
        search="property.find",
    ),
    Persona(
        id="jobs",
        tools=("jobs.*",),
        proposes=("jobs:find", "jobs:post", "jobs:applied", "jobs:job", "jobs:application", "jobs:profile", *_HELP),
        search="jobs.find",
    ),
    Persona(
        id="rides",
        tools=("mobility.*",),
        proposes=("mobility:ride", "mobility:plan", "mobility:trips", "mobility:trip", "mobility:register", *_HELP),
    ),
    Persona(
        id="insurance",
        tools=("insurance.*",),
        proposes=(
            "insurance:quote",
            "insurance:policies",
            "insurance:claim",
            "insurance:policy",
            "insurance:request",
            *_HELP,
        ),
    ),
)

PERSONAS = {persona.id: persona for persona in _ALL}


def is_proposed(service: str, flow: str) -> bool:
    """Whether any assistant proposes that flow: each of them asks before it does anything."""
    return any(persona.may_propose(service, flow) for persona in _ALL)
