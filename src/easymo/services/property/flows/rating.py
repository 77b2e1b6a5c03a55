"""What both sides say of each other once they have met, or the stay is over."""

from easymo.conversation.chat import Chat
from easymo.conversation.menus import item, number_in
from easymo.conversation.prompts import Choice, Maybe, Text
from easymo.people.ratings import STARS, WORDS_MOST, rate
from easymo.services.property import stays, viewings
from easymo.services.property.flows.wording import titled, to_menu
from easymo.services.property.home import local_day
from easymo.services.property.manifest import property_service
from easymo.services.property.viewing import is_over


@property_service.flow("rate")
async def rate_viewing(chat: Chat) -> None:
    """The other side of the viewing of the argument."""
    found = await chat.read(viewings.find_viewing, id=number_in(chat.argument))
    if found is None or not is_over(found.status, begun=found.begun):
        await chat.menu("gone", [item(chat, "property:viewings", "viewings"), to_menu(chat)])
        return
    await _rate(chat, "viewing", found.id, found.other, titled(chat, found.title), found.name)


@property_service.flow("rate-stay")
async def rate_stay(chat: Chat) -> None:
    """The other side of the stay of the argument."""
    found = await chat.read(stays.find_stay, id=number_in(chat.argument))
    today = local_day(await chat.now(), chat.person.country)
    if found is None or found.other is None or found.status != "confirmed" or found.leaves > today:
        await chat.menu("gone", [item(chat, "property:stays", "stays"), to_menu(chat)])
        return
    await _rate(chat, "stay", found.id, found.other, titled(chat, found.title), found.name)


async def _rate(chat: Chat, domain: str, deal: int, other: int, title: str, name: str | None) -> None:
    chosen = await chat.ask(
        "stars", Choice([f"{stars}" for stars in STARS][::-1], "property-stars"), title=title, name=name or "…"
    )
    words = await chat.ask("words", Maybe(Text(max_length=WORDS_MOST)))
    rated = await chat.step(rate, domain=domain, deal=deal, person=other, stars=int(chosen), words=words or "")
    await chat.menu("done" if rated else "already", [to_menu(chat)], name=name or "…")
