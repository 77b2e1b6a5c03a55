"""Talking with an assistant: who fetches a person, what a tap carries, and what is said when nobody can answer."""

from collections.abc import Callable
from typing import Any

import msgspec
import pytest

import rides
from easymo.agents.answer import Answer, Proposal
from easymo.agents.personas import PERSONAS, is_proposed
from easymo.conversation.catalogue import LANGUAGES
from easymo.conversation.chat import Chat
from easymo.conversation.service import Flow, Registry
from easymo.places.gazetteer import Place
from easymo.registry import build_registry
from easymo.services.ai_agents import ai_agents
from easymo.services.ai_agents.talk.flows import ADDRESS_MOST, asks_for_person
from easymo.whatsapp.limits import BUTTON_TITLE, length
from talks import Talk, bodies, ids

UNSURE = Answer("I am not sure.", unsure=True)
FOUND = Answer("Here it is.", (Proposal.to("jobs:job:2", "A title that is longer than any button's may be"),))


@pytest.fixture
def fetched(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """What the flow that fetches a person is given."""
    given: list[dict[str, Any]] = []

    async def human(chat: Chat) -> None:
        given.append({name: chat.given(name) for name in ("words", "unsure")})

    monkeypatch.setitem(ai_agents.flows, "human", Flow("ai-agents", "human", human))
    return given


def nothing(*_: Any, **__: Any) -> None:
    pass


def nobody(*_: Any, **__: Any) -> list[Any]:
    return []


def talking(persona: str = "jobs", remembered: Callable[..., Any] = nothing) -> Talk:
    talk = Talk(build_registry(), stores={"remember": remembered})
    talk.taps(f"ai-agents:talk:{persona}")
    return talk


def answered(talk: Talk, said: str, answer: Answer) -> list[str]:
    talk.says(said)
    return bodies(talk.returns(answer))


def test_who_asks_for_a_person_gets_one_and_no_model_is_asked(fetched: list[dict[str, Any]]) -> None:
    talk = talking()
    talk.says("I want to talk to a person please")
    assert fetched == [{"words": "I want to talk to a person please", "unsure": None}]
    assert talk.state.call is None


@pytest.mark.parametrize("said", ["a human resources job", "i am a person who cooks", "operator of machines"])
def test_words_that_only_sound_like_it_fetch_nobody(said: str) -> None:
    assert not asks_for_person(said, frozenset({"human", "operator", "talk to a person"}))


def test_unsure_twice_fetches_a_person_and_once_does_not(fetched: list[dict[str, Any]]) -> None:
    talk = talking()
    assert answered(talk, "x", UNSURE) == ["I am not sure."]
    assert answered(talk, "cook", FOUND) == ["Here it is."]
    assert answered(talk, "y", UNSURE) == ["I am not sure."]
    assert fetched == []
    answered(talk, "z" * 600, UNSURE)
    assert fetched == [{"words": "z" * 500, "unsure": True}]


def test_where_no_person_can_be_fetched_the_talk_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(ai_agents.flows, "human")
    monkeypatch.setattr(ai_agents, "phrases", tuple(name for name in ai_agents.phrases if name != "human"))
    talk = talking()
    for _ in range(3):
        assert answered(talk, "x", UNSURE) == ["I am not sure."]


def test_nobody_answering_is_said_and_the_talk_goes_on(fetched: list[dict[str, Any]]) -> None:
    talk = talking()
    talk.says("cook")
    (message,) = talk.returns(failed="TimeoutError")
    assert message.body.startswith("Sorry, I could not answer in time.")
    assert "ai-agents:human" in ids(message)
    assert answered(talk, "cook", FOUND) == ["Here it is."]


def test_exchange_is_remembered_without_what_is_nobody_else_s_affair() -> None:
    kept: list[tuple[str, str, str]] = []

    def remembered(persona: str, said: str, answer: str) -> None:
        kept.append((persona, said, answer))

    talk = talking(remembered=remembered)
    answered(talk, "my balance", Answer("You have 7 tokens.", kept="You have … tokens."))
    answered(talk, "cook", FOUND)
    assert kept == [("jobs", "my balance", "You have … tokens."), ("jobs", "cook", "Here it is.")]


def test_tap_carries_the_answers_and_drops_what_has_no_room() -> None:
    place = Place("Remera", -1.957, 30.118)
    proposal = Proposal("jobs", "post", {"title": "Cook", "place": place, "details": "x" * 300, "slots": 2})
    talk = talking()
    talk.says("cook")
    (message,) = talk.returns(Answer("Shall we?", (proposal,)))
    (address, _) = ids(message)
    assert len(address) <= ADDRESS_MOST
    assert msgspec.json.decode(address.partition(" ")[2]) == {
        "title": "Cook",
        "place": ["Remera", -1.957, 30.118, "RW"],
        "slots": 2,
    }


def test_place_of_a_tap_is_a_place_again() -> None:
    talk = Talk(build_registry(), stores={**rides.STORES, "drivers_nearby": nobody})
    encoded = '{"vehicle":"moto","pickup":["Kacyiru",-1.937,30.086,"RW"],"dropoff":["Nowhere",-1.95,30.1,"RW"]}'
    (asked,) = talk.taps(f"ai-agents:take:mobility:ride {encoded}")
    assert "Kacyiru → Nowhere" in asked.body
    pickup = next(value for _, label, value in talk.journal if label == "pickup")
    assert pickup["within"] == "Gasabo, Kigali"


@pytest.mark.parametrize("address", ["profile:transfer", "jobs:accept:7", "core:stop", "jobs:job", "x", ""])
def test_tap_starts_nothing_that_acts(address: str) -> None:
    talk = Talk(build_registry())
    assert ids(talk.taps(f"ai-agents:take:{address}")[0])[0] == "ai-agents:talk:waiter"


def test_every_proposal_has_a_title_that_fits_a_button() -> None:
    catalogue = build_registry().catalogue
    for persona in PERSONAS.values():
        assert persona.instructions
        for address in (*persona.proposes, *persona.shows):
            for language in LANGUAGES:
                title = catalogue.text(language, f"ai-agents-talk-do-{address.replace(':', '-')}")
                assert length(title) <= BUTTON_TITLE, title


def test_what_is_proposed_is_there_once_its_service_is() -> None:
    registry: Registry = build_registry()
    theirs = {address for persona in PERSONAS.values() for address in (*persona.proposes, *persona.shows)}
    assert {address for address in theirs if not address.startswith("ai-agents:")} <= registry.addresses
    assert not is_proposed("profile:transfer")
    assert not is_proposed("jobs:job")
    assert is_proposed("jobs:job:7")
