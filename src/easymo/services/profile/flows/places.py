"""One's own places: seen, saved, renamed, deleted. Their addresses carry the folded name."""

from easymo.conversation.chat import MENU_MOST, Chat, Item
from easymo.conversation.menus import item
from easymo.conversation.prompts import Confirm, Place, PlaceName
from easymo.places import saved
from easymo.places.gazetteer import Place as NamedPlace
from easymo.reading import fold
from easymo.services.profile.manifest import profile

PAGE = MENU_MOST - 3
"""Places on one page: with "more", "save" and "my account" they fill WhatsApp's ten rows."""


@profile.flow("places")
async def places(chat: Chat) -> None:
    """The argument is the number of a page."""
    kept = await chat.read(saved.saved_places)
    if not kept:
        await chat.menu("none", _ways_on(chat, kept))
        return
    page = 1 if chat.argument == "1" and len(kept) > PAGE else 0
    shown = list(kept.items())[page * PAGE : (page + 1) * PAGE]
    items = [Item(f"profile:place:{fold(name)}", name, _described(place)) for name, place in shown]
    more = [item(chat, "profile:places:1", "more")] if len(kept) > (page + 1) * PAGE else []
    await chat.menu("list", [*items, *more, *_ways_on(chat, kept)])


@profile.flow("place")
async def place(chat: Chat) -> None:
    kept = await chat.read(saved.saved_places)
    name = _name(kept, chat.argument)
    if name is None:
        await chat.menu("gone", _ways_back(chat))
        return
    changes = [item(chat, f"profile:{row}:{fold(name)}", row) for row in ("rename-place", "delete-place")]
    await chat.menu(
        "detail", [*changes, item(chat, "profile:places", "places")], name=name, where=_described(kept[name])
    )


@profile.flow("save-place")
async def save_place(chat: Chat) -> None:
    kept = await chat.read(saved.saved_places)
    if len(kept) >= saved.MOST:
        await chat.menu("full", _ways_back(chat), most=saved.MOST)
        return
    where = await chat.ask("place", Place())
    name = await chat.ask("name", PlaceName(), where=where.name)
    if _name(kept, fold(name)) and not await chat.ask("replace", Confirm(), name=name, where=where.name):
        await chat.menu("kept", _ways_back(chat), name=name)
        return
    outcome = "done" if await chat.step(saved.save_place, name=name, place=where) else "full"
    await chat.menu(outcome, _ways_back(chat), name=name, where=where.name, most=saved.MOST)


@profile.flow("rename-place")
async def rename_place(chat: Chat) -> None:
    kept = await chat.read(saved.saved_places)
    name = _name(kept, chat.argument)
    if name is None:
        await chat.menu("gone", _ways_back(chat))
        return
    to = await chat.ask("name", PlaceName(), name=name)
    outcome = await chat.step(saved.rename_place, name=name, to=to)
    await chat.menu(outcome, _ways_back(chat), name=name, to=to)


@profile.flow("delete-place")
async def delete_place(chat: Chat) -> None:
    kept = await chat.read(saved.saved_places)
    name = _name(kept, chat.argument)
    if name is None:
        await chat.menu("gone", _ways_back(chat))
    elif not await chat.ask("confirm", Confirm(), name=name):
        await chat.menu("kept", _ways_back(chat), name=name)
    else:
        await chat.step(saved.delete_place, name=name)
        await chat.menu("done", _ways_back(chat), name=name)


def _name(kept: dict[str, NamedPlace], folded: str) -> str | None:
    """The name that is ``folded``, as its owner writes it."""
    return next((name for name in kept if fold(name) == folded), None)


def _described(place: NamedPlace) -> str:
    return f"{place.name}, {place.within}".removesuffix(", ")


def _ways_on(chat: Chat, kept: dict[str, NamedPlace]) -> list[Item]:
    save = [item(chat, "profile:save-place", "save-place")] if len(kept) < saved.MOST else []
    return [*save, item(chat, "profile:menu", "menu")]


def _ways_back(chat: Chat) -> list[Item]:
    return [item(chat, "profile:places", "places"), item(chat, "profile:menu", "menu")]
