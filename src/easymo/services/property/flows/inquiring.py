"""Questions about a home and their answers, passed on without numbers; the owner's number, once he gives it."""

from typing import Any

from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import item, number_in, page_in, paged
from easymo.conversation.policy import NOTIFICATION
from easymo.conversation.prompts import Text
from easymo.services.property import inquiries, store
from easymo.services.property.flows.wording import contact, titled
from easymo.services.property.inquiries import Inquiry
from easymo.services.property.manifest import property_service

WORDS = Text(min_length=2, max_length=500)


@property_service.flow("ask")
async def ask(chat: Chat) -> None:
    """Words to who offers the home of the argument."""
    home = await chat.read(store.find_home, id=number_in(chat.argument))
    if home is None or home.status != "open" or home.mine:
        await chat.menu("own" if home is not None and home.mine else "gone", _ways_on(chat))
        return
    words = await chat.ask("words", WORDS, title=home.title)
    written = await chat.step(inquiries.ask_about_home, home=home.id, words=words)
    await _sent(chat, written, home.title)


@property_service.flow("write")
async def write(chat: Chat) -> None:
    """Words to the other side of the inquiry of the argument."""
    found = await chat.read(inquiries.find_inquiry, id=number_in(chat.argument))
    if found is None or not found.title:
        await chat.menu("gone", _ways_on(chat))
        return
    values = _about(chat, found)
    words = await chat.ask("words", WORDS, **values)
    written = await chat.step(inquiries.write_inquiry, id=found.id, words=words)
    await _sent(chat, written, found.title)


async def _sent(chat: Chat, written: inquiries.Written, title: str) -> None:
    if written.outcome == "ok" and written.other is not None:
        await chat.tell(written.other, f"property:told-words:{written.inquiry}")
    outcome = {"ok": "done", "own": "gone"}.get(written.outcome, written.outcome)
    await chat.menu(outcome, _ways_on(chat), title=title)


@property_service.flow("contact")
async def ask_contact(chat: Chat) -> None:
    """Asks for the number of who offers the home of the argument."""
    home = await chat.read(store.find_home, id=number_in(chat.argument))
    if home is None or home.status != "open" or home.mine:
        await chat.menu("own" if home is not None and home.mine else "gone", _ways_on(chat))
        return
    asked = await chat.step(inquiries.ask_contact, home=home.id)
    if asked.outcome == "ok" and asked.other is not None:
        await chat.tell(asked.other, f"property:told-contact-asked:{asked.inquiry}")
    found = await chat.read(inquiries.find_inquiry, id=asked.inquiry or 0)
    if found is None:
        await chat.menu("gone", _ways_on(chat))
        return
    outcome = {"ok": "done"}.get(asked.outcome, asked.outcome)
    question = item(chat, f"property:ask:{home.id}", "ask")
    await chat.menu(outcome, [question, *_ways_on(chat)], **_about(chat, found))


@property_service.flow("give-contact")
async def give_contact(chat: Chat) -> None:
    await _answer_contact(chat, gives=True)


@property_service.flow("refuse-contact")
async def refuse_contact(chat: Chat) -> None:
    await _answer_contact(chat, gives=False)


async def _answer_contact(chat: Chat, *, gives: bool) -> None:
    id = number_in(chat.argument)
    answered = await chat.step(inquiries.answer_contact, id=id, gives=gives)
    found = await chat.read(inquiries.find_inquiry, id=id)
    if found is None or found.side != "owner":
        await chat.menu("gone", _ways_on(chat))
        return
    if answered.other is not None:
        await chat.tell(answered.other, f"property:told-contact:{id}")
    name = "done" if answered.outcome == "ok" else "already"
    await chat.menu(name, [item(chat, f"property:write:{id}", "write"), *_ways_on(chat)], **_about(chat, found))


@property_service.flow("inquiry")
async def inquiry(chat: Chat) -> None:
    found = await chat.read(inquiries.find_inquiry, id=number_in(chat.argument))
    if found is None:
        await chat.menu("gone", _ways_on(chat))
        return
    await chat.menu(_last(found), _ways(chat, found), **_about(chat, found))


@property_service.flow("inquiries")
async def my_inquiries(chat: Chat) -> None:
    """Inquiries on either side; the argument is the number of a page."""
    page = page_in(chat.argument)
    listed = await chat.read(inquiries.my_inquiries, page=page)
    if not listed and page:
        await chat.restart()
    if not listed:
        await chat.menu("none", _ways_on(chat)[1:])
        return
    items = [Item(f"property:inquiry:{each.id}", titled(chat, each.title), each.words) for each in listed]
    ways_on = _ways_on(chat)[1:]
    await chat.menu("list", paged(chat, items, page, lambda page: f"property:inquiries:{page}", ways_on))


@property_service.flow("told-words", priority=NOTIFICATION, template="property_message", values=("title", "name"))
async def told_words(chat: Chat) -> None:
    """To the other side: what was written about a home."""
    found = await chat.read(inquiries.find_inquiry, id=number_in(chat.argument))
    if found is not None and found.words and found.written_by != found.side:
        await chat.menu(found.written_by, _ways(chat, found), **_about(chat, found))


@property_service.flow(
    "told-contact-asked", priority=NOTIFICATION, template="property_contact_asked", values=("name", "title")
)
async def told_contact_asked(chat: Chat) -> None:
    """To who offers the home: somebody would like to have his number."""
    found = await chat.read(inquiries.find_inquiry, id=number_in(chat.argument))
    if found is not None and found.side == "owner" and found.asked == "asked":
        ways = [item(chat, f"property:{row}:{found.id}", row) for row in ("give-contact", "refuse-contact", "write")]
        await chat.menu("asked", ways, **_about(chat, found))


@property_service.flow("told-contact", priority=NOTIFICATION, template="property_contact", values=("title",))
async def told_contact(chat: Chat) -> None:
    """To who asked for a number: it, or that it was not given."""
    found = await chat.read(inquiries.find_inquiry, id=number_in(chat.argument))
    if found is not None and found.side == "seeker" and found.asked in ("given", "refused"):
        await chat.menu(found.asked, _ways(chat, found), **_about(chat, found))


def _last(found: Inquiry) -> str:
    """The sentence that shows an inquiry: what was written last, by whom."""
    if not found.words:
        return "empty"
    return "mine" if found.written_by == found.side else "theirs"


def _ways(chat: Chat, found: Inquiry) -> list[Item]:
    if not found.title:
        return _ways_on(chat)
    give = [item(chat, f"property:give-contact:{found.id}", "give-contact")]
    home = [item(chat, f"property:home:{found.home}", "home")]
    ways = give if found.side == "owner" and found.asked != "given" else home
    return [item(chat, f"property:write:{found.id}", "write"), *ways, item(chat, "property:inquiries", "inquiries")]


def _about(chat: Chat, found: Inquiry) -> dict[str, Any]:
    return {
        "title": titled(chat, found.title),
        "name": found.name or "…",
        "words": found.words,
        "contact": contact(chat, found.name, found.contact),
    }


def _ways_on(chat: Chat) -> list[Item]:
    return [item(chat, f"property:{row}", row) for row in ("inquiries", "find", "menu")]
