"""Talking with an assistant: what is said is answered, until the person goes elsewhere.

The answer is the next question's text, with what it proposes as buttons; so one message follows another. Nothing is
done here: a tap starts the flow that does it.
"""

from typing import Any

import msgspec

from easymo.agents.activities import answer
from easymo.agents.answer import Answer, Proposal
from easymo.agents.memory import remember
from easymo.agents.personas import PERSONAS, is_proposed
from easymo.conversation.activity import CallFailed
from easymo.conversation.chat import Chat, Item
from easymo.places.gazetteer import Place
from easymo.places.gazetteer import load as load_gazetteer
from easymo.reading import fold
from easymo.services.ai_agents.manifest import ai_agents
from easymo.services.ai_agents.talk.prompts import Said

HUMAN, SUPPORT = "ai-agents:human", "ai-agents:support"
UNSURE_MOST = 2
"""Answers in a row that did not help, after which a person of ours is fetched."""
WORDS_MOST = 500
"""Characters of what a person of ours is told that it is about."""
ADDRESS_MOST = 200
"""Characters of a row's id: WhatsApp's limit."""


@ai_agents.flow("assistants")
async def assistants(chat: Chat) -> None:
    items = [Item(f"ai-agents:talk:{persona}", chat.text(f"ai-agents-talk-name-{persona}")) for persona in PERSONAS]
    await chat.menu("menu", [*items, Item("core:home", chat.text("chat-button-menu"))])


@ai_agents.flow("talk")
async def talk(chat: Chat) -> None:
    """The argument is the assistant's id."""
    persona = chat.argument or chat.given("persona")
    if persona not in PERSONAS:
        await chat.hand_over("ai-agents", "assistants")
        return
    last = msgspec.convert(chat.given("answer") or {"text": chat.text(f"ai-agents-talk-hello-{persona}")}, Answer)
    name = chat.text(f"ai-agents-talk-name-{persona}")
    said = await chat.ask("said", Said(_ways(chat, last)), text=last.text, name=name)
    if asks_for_person(said, chat.words("ai-agents-talk-human-words")) and chat.offers(HUMAN):
        await chat.hand_over("ai-agents", "human", words=said[:WORDS_MOST])
        return
    try:
        answered = await chat.call(answer, persona, said, chat.language, chat.person.country, chat.person.name or "")
    except CallFailed:
        failed = Answer(chat.text("ai-agents-talk-failed"), (Proposal.to(SUPPORT), Proposal.to(HUMAN)))
        await chat.restart(persona=persona, answer=failed, said=None)
        return
    await chat.step(remember, persona, said, answered.kept or answered.text)
    unsure = (chat.given("unsure") or 0) + 1 if answered.unsure else 0
    if unsure >= UNSURE_MOST and chat.offers(HUMAN):
        await chat.hand_over("ai-agents", "human", words=said[:WORDS_MOST], unsure=True)
        return
    await chat.restart(persona=persona, answer=answered, unsure=unsure)


@ai_agents.flow("take")
async def take(chat: Chat) -> None:
    """Starts what an assistant proposed, with what it understood already; the argument holds both."""
    address, _, encoded = chat.argument.partition(" ")
    service, _, flow = address.partition(":")
    if not chat.offers(address) or not is_proposed(address):
        await chat.hand_over("ai-agents", "assistants")
        return
    await chat.hand_over(service, flow, **_decoded(encoded))


def asks_for_person(said: str, phrases: frozenset[str]) -> bool:
    """Whether one of ``phrases`` is all that was said, or one of several words is part of it."""
    folded = fold(said)
    return folded in phrases or any(f" {phrase} " in f" {folded} " for phrase in phrases if " " in phrase)


def _ways(chat: Chat, last: Answer) -> list[Item]:
    proposed = [_item(chat, one) for one in last.proposals if chat.offers(f"{one.service}:{one.flow}")]
    return [*proposed, Item("core:home", chat.text("chat-button-menu"))]


def _item(chat: Chat, proposal: Proposal) -> Item:
    key = f"ai-agents-talk-do-{proposal.service}-{proposal.flow}"
    title = proposal.title or chat.text(key if chat.knows(key) else f"{proposal.service}-name")
    return Item(_address(proposal), title)


def _address(proposal: Proposal) -> str:
    """Where the tap leads, with as many of the answers as an id has room for."""
    answers = {name: _shortened(value) for name, value in proposal.answers.items()}
    while answers:
        encoded = msgspec.json.encode(answers).decode()
        address = f"ai-agents:take:{proposal.address} {encoded}"
        if len(address) <= ADDRESS_MOST:
            return address
        del answers[max(answers, key=lambda name: len(msgspec.json.encode(answers[name])))]
    return proposal.address


def _decoded(encoded: str) -> dict[str, Any]:
    try:
        answers = msgspec.json.decode(encoded, type=dict[str, Any])
    except msgspec.DecodeError:
        return {}
    return {name: _lengthened(value) for name, value in answers.items()}


def _shortened(value: Any) -> Any:
    """A place as its name and point: three would not have room otherwise."""
    try:
        place = msgspec.convert(value, Place)
    except msgspec.ValidationError:
        return value
    return [place.name, place.latitude, place.longitude, place.country]


def _lengthened(value: Any) -> Any:
    try:
        name, latitude, longitude, country = msgspec.convert(value, tuple[str, float, float, str])
    except msgspec.ValidationError:
        return value
    known = (
        place for place in load_gazetteer().find(name) if (place.latitude, place.longitude) == (latitude, longitude)
    )
    return msgspec.to_builtins(next(known, Place(name, latitude, longitude, country=country)))
