"""Searches whose words alone do not do are compared by meaning, too."""

from contextlib import suppress

from easymo.agents.outside import Outside
from easymo.conversation.activity import CallFailed, activity
from easymo.conversation.chat import Chat
from easymo.listings.query import Query
from easymo.listings.search import lacks_meaning


@activity("listings.learn_search", timeout=10, attempts=2)
async def learn_search(outside: Outside, asked: str) -> bool:
    """Makes the vector of what is looked for, once for all who look for the same. False: there is no model here."""
    return await outside.vectors.learn(asked) if outside.vectors else False


async def grasp(chat: Chat, query: Query) -> None:
    """Before a search of what was typed: has it understood by its meaning, where that helps and has not been done.

    At most one short call, which may fail: the search goes by words then. The service names ``learn_search`` among its
    activities.
    """
    if query.words and await chat.read(lacks_meaning, country=chat.person.country, query=query):
        with suppress(CallFailed):
            await chat.call(learn_search, asked=query.words)
