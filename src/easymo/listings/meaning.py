"""Searches whose words alone do not do are compared by meaning, too."""

from contextlib import suppress

from easymo.agents.outside import Outside
from easymo.conversation.activity import CallFailed, activity
from easymo.conversation.chat import Chat
from easymo.conversation.prompts import Choice, Option
from easymo.listings.query import Query
from easymo.listings.search import lacks_meaning
from easymo.listings.understanding import Vocabulary, places_meant


@activity("listings.learn_search", timeout=10, attempts=2)
async def learn_search(outside: Outside, asked: str) -> bool:
    """Makes the vector of what is looked for, once for all who look for the same. False: there is no model here."""
    return await outside.vectors.learn(asked) if outside.vectors else False


async def settle_place(chat: Chat, text: str, vocabulary: Vocabulary) -> str:
    """``text`` to be understood: where a mistyped name in it may be one of several places, which one is asked.

    The question is `<service>-<flow>-which`.
    """
    meant = places_meant(text, vocabulary)
    if not meant:
        return text
    options = [Option(str(number), place.name, place.within) for number, (place, _) in enumerate(meant)]
    chosen = await chat.ask("which", Choice([*options, Option("none", chat.text("listings-no-place"))]))
    return text if chosen == "none" else meant[int(chosen)][1]


async def grasp(chat: Chat, query: Query) -> None:
    """Before a search of what was typed: has it understood by its meaning, where that helps and has not been done.

    At most one short call, which may fail: the search goes by words then. The service names ``learn_search`` among its
    activities.
    """
    if query.words and await chat.read(lacks_meaning, country=chat.person.country, query=query):
        with suppress(CallFailed):
            await chat.call(learn_search, asked=query.words)
