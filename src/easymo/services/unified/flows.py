"""Free text: understood and handed to its flow, asked about, or answered with the home menu."""

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.conversation.prompts import Text
from easymo.services.unified.manifest import unified
from easymo.understanding import SURE, Meaning, is_talk, understand

OFFERED = 2
"""Meanings asked about at once: with "something else" they are three buttons."""
WORDS_MOST = 150
"""Characters of the message that travel in the address of a meaning: an id of WhatsApp's rows has room for 200."""
AT_ONCE = frozenset({"core:stop"})
"""Flows that act as soon as they start: never without a tap."""
SHOWN = {"mobility:ride": {"vehicle", "pickup", "dropoff"}}
"""Answers that are all a flow needs: it shows them itself, to be confirmed."""
_SHOWN = (
    ("vehicle", "type", "crop", "title", "language"),
    ("quantity", "unit"),
    ("bedrooms",),
    ("pickup",),
    ("dropoff",),
    ("place",),
    ("when",),
    ("amount", "to"),
    ("price", "pay"),
)
"""Facts in the order they are said; those of one line share a place: "20 sacks"."""


@unified.flow("menu", parks=True)
async def menu(chat: Chat) -> None:
    await chat.menu("menu", [Item("core:home", chat.text("chat-button-menu"))])


@unified.flow("ask")
async def ask(chat: Chat) -> None:
    """``words``: what was written. What is sure goes to its flow, what is likely is asked, the rest goes home."""
    words = await chat.ask("words", Text())
    meanings = [meaning for meaning in understand(words, chat.person.country) if chat.offers(meaning.address)]
    if not meanings:
        await chat.hand_over("core", "home", after="chat" if is_talk(words, chat.person.country) else "lost")
    elif meanings[0].confidence >= SURE and meanings[0].address not in AT_ONCE:
        await _go(chat, meanings[0])
    else:
        await _which(chat, meanings[:OFFERED], words)


@unified.flow("as")
async def mean(chat: Chat) -> None:
    """What was written is meant so: the argument is `<service>.<flow>.<words>`."""
    service, _, rest = chat.argument.partition(".")
    flow, _, words = rest.partition(".")
    if not chat.offers(f"{service}:{flow}"):
        await chat.hand_over("core", "home", after="lost")
    meant = [each for each in understand(words, chat.person.country) if (each.service, each.flow) == (service, flow)]
    await _go(chat, meant[0] if meant else Meaning(service, flow, {}, 1.0, f"{service}.{flow}"))


@unified.flow("else")
async def something_else(chat: Chat) -> None:
    await chat.menu("menu", [Item("core:home", chat.text("chat-button-menu"))])


async def _go(chat: Chat, meaning: Meaning) -> None:
    """Says what was understood, where the flow does not say it first, and lets the flow go on."""
    if meaning.answers.keys() - {"words", "question"} and meaning.answers.keys() != SHOWN.get(meaning.address):
        await chat.say("understood", what=_said(chat, meaning))
    await chat.hand_over(meaning.service, meaning.flow, **meaning.answers)


async def _which(chat: Chat, meanings: list[Meaning], words: str) -> None:
    """One question: what was meant?"""
    cut = " ".join(words.split())[:WORDS_MOST]
    items = [Item(f"unified:as:{meaning.service}.{meaning.flow}.{cut}", _title(chat, meaning)) for meaning in meanings]
    said = "\n".join(f"• {_said(chat, meaning)}" for meaning in meanings)
    await chat.menu("which", [*items, Item("unified:else", chat.text("unified-row-else"))], said=said)


def _title(chat: Chat, meaning: Meaning) -> str:
    return chat.text(f"unified-meaning-{meaning.service}-{meaning.flow}")


def _said(chat: Chat, meaning: Meaning) -> str:
    """The meaning with what was read: "🛵 Get a ride: moto · Remera · Town"."""
    facts = [" ".join(_fact(chat, meaning, name) for name in names if name in meaning.facts) for names in _SHOWN]
    said = " · ".join(filter(None, facts))
    return f"{_title(chat, meaning)}: {said}" if said else _title(chat, meaning)


def _fact(chat: Chat, meaning: Meaning, name: str) -> str:
    value = meaning.facts[name]
    key = f"unified-{name}"
    if isinstance(value, int):
        number = formats.number(value, chat.language)
        return chat.text(key, number=number, count=value) if chat.knows(key) else number
    kind = f"unified-{name}-{value}"
    return chat.text(kind) if chat.knows(kind) else chat.text(key, name=value) if chat.knows(key) else str(value)
