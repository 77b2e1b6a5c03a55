"""The house's own brain: how it tells what tools return."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

import msgspec

from easymo.agents.answer import Answer, Question
from easymo.agents.answering import Run, answer
from easymo.agents.brain import Brain
from easymo.agents.guard import ANSWER_MOST
from easymo.agents.memory import Memory
from easymo.agents.personas import PERSONAS
from easymo.agents.tool import Desk, tool
from easymo.conversation.catalogue import Speaker
from easymo.conversation.tool import Tool
from easymo.registry import build_registry
from easymo.understanding import understand


class Article(msgspec.Struct, frozen=True):
    title: str
    text: str
    relevance: float
    address: str


class Dish(msgspec.Struct, frozen=True):
    title: str
    price: int
    currency: str
    sold_out: bool
    note: str


@tool("help.find", answers="ai-agents:support")
async def find_help(desk: Desk, words: str) -> list[Article]:
    """What the help centre knows."""
    if "nothing" in words:
        return []
    if "broken" in words:
        raise TimeoutError
    body = "Tap and it starts. " * (100 if "long" in words else 1)
    return [Article("How to post", body, 0.93, "jobs:applied"), Article("More", "More.", 0.5, "")]


@tool("help.dishes", answers="jobs:find")
async def find_dishes(desk: Desk, words: str) -> list[Dish]:
    """What there is to eat."""
    return [Dish("Brochette 100% guaranteed", 2500, "RWF", False, ""), Dish("Fanta", 700, "RWF", True, "cold")]


async def told(said: str, *tools: Tool[..., Any]) -> Answer:
    registry = build_registry()
    question, persona, speaker = (
        Question(1, "support", said, "en", "RW"),
        PERSONAS["support"],
        Speaker(registry.catalogue, "en"),
    )

    @asynccontextmanager
    async def open_desk() -> AsyncGenerator[Desk]:
        scope: Any = None
        yield Desk(scope, "RW", speaker)

    known = list(tools)
    brain = Brain(question, persona, known, speaker, understand, registry.addresses.__contains__)
    run = Run(question, persona, Memory(), open_desk, registry.addresses.__contains__, None)
    return await answer(brain.model, run, known)


async def test_article_is_told_and_leads_on() -> None:
    answered = await told("how does it go", find_help)
    assert answered.text == "*How to post*\nTap and it starts."
    assert [one.address for one in answered.proposals] == ["jobs:applied"]


async def test_long_article_is_cut_between_sentences() -> None:
    answered = await told("how does it go, the long way", find_help)
    assert len(answered.text) <= ANSWER_MOST
    assert answered.text.endswith("starts.")


async def test_amounts_are_written_out_and_titles_stand_as_they_are() -> None:
    answered = await told("I am looking for work", find_dishes)
    assert answered.text == ("Here is what I found:\n• Brochette 100% guaranteed · 2,500 RWF\n• Fanta · 700 RWF · cold")


async def test_what_is_not_there_is_said() -> None:
    answered = await told("there is nothing like it", find_help)
    assert answered.text.startswith("I found nothing like that.")
    assert answered.unsure


async def test_what_cannot_be_looked_up_now_is_said_so() -> None:
    answered = await told("broken things", find_help)
    assert answered.text == "I cannot look that up just now. Please try again in a moment."
    assert not answered.unsure
