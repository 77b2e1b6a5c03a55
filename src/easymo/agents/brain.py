"""The house's own brain: a model that needs no key and no network.

It stands behind the same interface as any other: it is told the tools, calls them, and answers by the same output. What
it understands is the understanding room's; what it says are sentences of ``locales``, in the person's language, with
what the tools returned.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Protocol, cast

import msgspec
from pydantic_ai.messages import (
    ModelMessage,
    ModelRequest,
    ModelResponse,
    RetryFeedbackPart,
    ToolCallPart,
    ToolReturnPart,
)
from pydantic_ai.models.function import AgentInfo, FunctionModel

from easymo.agents.answer import PROPOSALS_MOST, Question, cards_of
from easymo.agents.guard import shortened
from easymo.agents.personas import Persona, is_proposed
from easymo.conversation import formats
from easymo.conversation.catalogue import Speaker
from easymo.conversation.tool import Tool
from easymo.reading import fold, words

OUTPUT = "answer"
"""The tool by which every model answers."""
SURE = 0.5
"""The confidence from which a meaning is acted upon: looked up, or proposed."""
CERTAIN = 0.9
"""The confidence from which a meaning that is another assistant's affair is not looked for among one's own."""
SHOWN_MOST = 5
"""What one answer lists."""


class Meaning(Protocol):
    """What a message may mean: see ``easymo.understanding``."""

    @property
    def service(self) -> str: ...
    @property
    def flow(self) -> str: ...
    @property
    def answers(self) -> dict[str, Any]: ...
    @property
    def confidence(self) -> float: ...


Understand = Callable[[str, str], Sequence[Meaning]]


class Brain(msgspec.Struct, frozen=True):
    """What it thinks with, for one question. ``offers``: whether the house has a flow, by its address."""

    question: Question
    persona: Persona
    tools: list[Tool[..., Any]]
    speaker: Speaker
    understand: Understand
    offers: Callable[[str], bool]

    @property
    def model(self) -> FunctionModel:
        return FunctionModel(self._respond, model_name="offline")

    async def _respond(self, messages: list[ModelMessage], info: AgentInfo) -> ModelResponse:  # noqa: ARG002 - a model's
        last = messages[-1]
        parts = last.parts if isinstance(last, ModelRequest) else ()
        returned = [part for part in parts if isinstance(part, ToolReturnPart)]
        if any(isinstance(part, RetryFeedbackPart) for part in parts) or any(
            one.outcome == "retried" for one in returned
        ):
            return ModelResponse([self._say("agents-see", self._last_ways(messages))])
        return ModelResponse([self._tell(returned[-1]) if returned else self._begin()])

    # Before anything was looked up -----------------------------------------------------------------------------------

    def _begin(self) -> ToolCallPart:
        if fold(self.question.said) in self.speaker.catalogue.words("agents-thanks-words"):
            return self._say("agents-thanks", [])
        meanings = self._meanings()
        for meaning in meanings:
            tool = next((tool for tool in self.tools if tool.answers == _flow(meaning)), None)
            if tool and (arguments := self._arguments(tool, meaning.answers)) is not None:
                return ToolCallPart(tool.wire_name, arguments)
            if self.offers(_flow(meaning)) and _flow(meaning) in self.persona.proposes:
                return self._say("agents-propose", [_proposal(meaning)])
        search = next((tool for tool in self.tools if tool.name == self.persona.search), None)
        if search and words(self.question.said) and not any(meaning.confidence >= CERTAIN for meaning in meanings):
            return ToolCallPart(search.wire_name, {search.parameters[0]: self.question.said})
        return self._elsewhere() or self._not_understood()

    def _elsewhere(self) -> ToolCallPart | None:
        """Where another assistant's affairs are done; None: it is none's."""
        for meaning in self._meanings():
            if self.offers(_flow(meaning)) and is_proposed(_flow(meaning)):
                return self._say("agents-elsewhere", [_proposal(meaning)])
        return None

    def _meanings(self) -> list[Meaning]:
        """Those that are likely enough; the persona's own first."""
        likely = [
            meaning
            for meaning in self.understand(self.question.said, self.question.country)
            if meaning.confidence >= SURE
        ]
        answered = {tool.answers for tool in self.tools}
        return sorted(likely, key=lambda meaning: _flow(meaning) not in answered)

    def _arguments(self, tool: Tool[..., Any], answers: dict[str, Any]) -> dict[str, Any] | None:
        """What ``tool`` is called with; None: something it needs was not said."""
        arguments: dict[str, Any] = {}
        for name in tool.parameters:
            if name == "words":
                arguments[name] = self.question.said
            elif name in answers:
                arguments[name] = _plain(msgspec.to_builtins(answers[name]))
        return arguments if tool.accepts(arguments) else None

    # With what was found ---------------------------------------------------------------------------------------------

    def _tell(self, returned: ToolReturnPart) -> ToolCallPart:
        tool = next((tool for tool in self.tools if tool.wire_name == returned.tool_name), None)
        found: Any = returned.content
        if tool is None:
            return self._not_understood()
        key = "-tool-".join(tool.name.split(".", 1))
        cards = cards_of(found)
        if returned.outcome != "success":
            return self._say("agents-unavailable", self._first_proposals())
        if not cards:
            none = f"{key}-none" if self._knows(f"{key}-none") else ""
            meant = any(_flow(meaning) == tool.answers for meaning in self._meanings())
            return (not meant and self._elsewhere()) or self._say(
                none or "agents-none", self._first_proposals(), unsure=not meant
            )
        if isinstance(found, dict) and self._knows(key):
            return self._say(key, list(self._ways(cards, tool)), values=cards[0])
        head = self.speaker.text(key if self._knows(key) else "agents-found")
        lines = [f"• {line}" for card in cards[:SHOWN_MOST] if (line := self._line(card))]
        # An article is told, the best one; other things are listed.
        text = f"*{cards[0]['title']}*\n{cards[0]['text']}" if "text" in cards[0] else "\n".join([head, *lines])
        return self._say("", list(self._ways(cards, tool)), text=shortened(text))

    def _line(self, card: dict[str, Any]) -> str:
        """What stands on a card, in its order."""
        currency = card.get("currency", "")
        shown = [
            formats.money(value, value, currency, self.speaker.language)
            if currency and type(value) is int
            else str(value)
            for name, value in card.items()
            if name not in ("address", "id", "currency")
            and isinstance(value, str | int | float)
            and not isinstance(value, bool)
            and value != ""
        ]
        return " · ".join(" ".join(text.split()) for text in shown)

    def _ways(self, cards: list[dict[str, Any]], tool: Tool[..., Any]) -> Iterator[dict[str, Any]]:
        """Where the cards lead; else the flow that does it."""
        addresses: list[str] = [way for card in cards if (way := card.get("address"))]
        yield from ({"address": address} for address in addresses[:PROPOSALS_MOST])
        if not addresses and self.offers(tool.answers):
            meant = [_proposal(meaning) for meaning in self._meanings() if _flow(meaning) == tool.answers]
            yield meant[0] if meant else {"address": tool.answers}

    # What is said ----------------------------------------------------------------------------------------------------

    def _not_understood(self) -> ToolCallPart:
        return self._say("agents-unsure", self._first_proposals(), unsure=True)

    def _last_ways(self, messages: list[ModelMessage]) -> list[dict[str, Any]]:
        """What it proposed last, when its words were refused: what people wrote stood in them."""
        calls = [part for message in messages for part in message.parts if isinstance(part, ToolCallPart)]
        proposed = calls[-1].args_as_dict().get("proposals") if calls else None
        return proposed or self._first_proposals()

    def _first_proposals(self) -> list[dict[str, Any]]:
        """What the assistant can do at all."""
        return [{"address": address} for address in self.persona.proposes if self.offers(address)][:PROPOSALS_MOST]

    def _say(
        self,
        key: str,
        proposals: list[dict[str, Any]],
        *,
        values: dict[str, Any] | None = None,
        text: str = "",
        unsure: bool = False,
    ) -> ToolCallPart:
        said = text or self.speaker.text(key, **(values or {}))
        return ToolCallPart(OUTPUT, {"text": said, "proposals": proposals, "unsure": unsure})

    def _knows(self, key: str) -> bool:
        return self.speaker.catalogue.has(key)


def _flow(meaning: Meaning) -> str:
    return f"{meaning.service}:{meaning.flow}"


def _proposal(meaning: Meaning) -> dict[str, Any]:
    return {"address": _flow(meaning), "answers": msgspec.to_builtins(meaning.answers)}


def _plain(value: Any) -> Any:
    """An answer as tools take it: a place by its name, or as it was typed."""
    if not isinstance(value, dict):
        return value
    members = cast("dict[str, Any]", value)
    return members.get("name") or members.get("typed") or members
