"""The account's menu, and one's name."""

from easymo.conversation.chat import MENU_MOST, Chat, Item
from easymo.conversation.menus import item
from easymo.conversation.prompts import Text
from easymo.services.profile import store
from easymo.services.profile.manifest import profile

ELSEWHERE = {
    "jobs:mine": "jobs",
    "jobs:applied": "applications",
    "marketplace:mine": "items",
    "marketplace:shop-mine": "businesses",
    "property:mine": "homes",
    "core:favourites": "favourites",
    "core:blocks": "blocks",
}
"""What other services keep of a person: their addresses, where the house has them, and our names for them."""
PAGE = MENU_MOST - 2
"""Rows on one of two pages where they do not all fit beside "home": there is room for the way to the other."""


@profile.flow("menu", parks=True)
async def menu(chat: Chat) -> None:
    """The argument "1" is the second page."""
    kept = [item(chat, address, row) for address, row in ELSEWHERE.items() if chat.offers(address)]
    own = [item(chat, f"profile:{row}", row) for row in ("name", "wallet", "places", "notifications")]
    language = item(chat, "core:language", "language")
    rows = [*own, language, *kept, *(item(chat, f"profile:{row}", row) for row in ("vehicles", "verify", "data"))]
    if len(rows) > PAGE + 1:
        page = int(chat.argument == "1")
        other = item(chat, "profile:menu", "menu") if page else item(chat, "profile:menu:1", "more")
        rows = [*rows[page * PAGE : (page + 1) * PAGE], other]
    home = Item("core:home", chat.text("chat-button-menu"))
    await chat.menu("menu", [*rows, home], name=chat.person.name or chat.text("profile-no-name"))


@profile.flow("name")
async def name(chat: Chat) -> None:
    called = chat.person.name or chat.text("profile-no-name")
    chosen = await chat.ask("name", Text(min_length=2, max_length=100), name=called)
    await chat.step(store.set_name, name=" ".join(chosen.split()))
    await chat.menu("done", [item(chat, "profile:menu", "menu")], name=chosen)


@profile.flow("vehicles")
async def vehicles(chat: Chat) -> None:
    """Asked for by words: what is insured, and what one drives others with."""
    rows = {"insurance:policies": "insured", "insurance:quote": "insure", "mobility:drive": "driving"}
    ways = [item(chat, address, row) for address, row in rows.items() if chat.offers(address)]
    await chat.menu("ways" if ways else "none", [*ways, item(chat, "profile:menu", "menu")])
