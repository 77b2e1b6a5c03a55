"""What jobs says."""

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.conversation.prompts import Choice, Confirm, Maybe, Money, Number, Place, Text
from easymo.conversation.service import Service
from easymo.services.jobs import store
from easymo.services.jobs.job import CATEGORIES, CURRENCIES, KINDS, PAGE, PERIODS, Job, Search, understand

jobs = Service("jobs", menu="menu", search="find", nearby="nearby", phrases=("post", "find", "mine"))


@jobs.flow("menu", parks=True)
async def menu(chat: Chat) -> None:
    rows = ("find", "browse", "nearby")
    items = [_item(chat, f"jobs:{row}", row) for row in rows]
    items.append(_item(chat, "jobs:results", "latest"))
    items += [_item(chat, f"jobs:{row}", row) for row in ("post", "mine")]
    items.append(Item("core:home", chat.text("chat-button-menu")))
    await chat.menu("menu", items)


@jobs.flow("find")
async def find(chat: Chat) -> None:
    words = await chat.ask("words", Text(max_length=200))
    await _show(chat, understand(words, chat.words("jobs-noise")))


@jobs.flow("browse")
async def browse(chat: Chat) -> None:
    category = await chat.ask("category", Choice(CATEGORIES, "jobs-category"))
    await _show(chat, Search(category=category))


@jobs.flow("nearby")
async def nearby(chat: Chat) -> None:
    place = await chat.ask("place", Place())
    await _show(chat, Search.at(place))


async def _show(chat: Chat, search: Search) -> None:
    await chat.hand_over("jobs", "results", search=search.encode())


@jobs.flow("results")
async def results(chat: Chat) -> None:
    search = Search.decode(chat.given("search") or chat.argument)
    found = await chat.read(store.search_jobs, country=chat.person.country, search=search)
    looked_for = search.words or (_category(chat, search.category) if search.category else "")
    searched = {
        "what": chat.text("jobs-results-what", words=looked_for) if looked_for else "",
        "where": chat.text("jobs-results-where", place=search.place) if search.place else "",
    }
    ways_on = [Item("jobs:find", chat.text("jobs-row-search-again")), Item("jobs:menu", chat.text("jobs-row-menu"))]
    if not found:
        await chat.menu("end" if search.page else "none", ways_on, **searched)
        return
    items = [Item(f"jobs:job:{job.id}", job.title, _line(chat, job)) for job in found[:PAGE]]
    if len(found) > PAGE:
        items.append(Item(f"jobs:results:{search.next().encode()}", chat.text("jobs-row-more")))
    items.append(ways_on[-1])
    name = "page" if search.page else "many" if len(found) > PAGE else "found"
    await chat.menu(name, items, count=len(found[:PAGE]), **searched)


@jobs.flow("job")
async def job(chat: Chat) -> None:
    found = await chat.read(store.find_job, id=_number(chat.argument))
    ways_on = [Item("jobs:find", chat.text("jobs-row-search-again")), Item("jobs:menu", chat.text("jobs-row-menu"))]
    if found is None:
        await chat.menu("gone", ways_on)
        return
    if found.mine:
        await chat.say("mine", status=chat.text(f"jobs-status-{found.status}"))
    await chat.menu(
        "detail",
        ways_on,
        title=found.title,
        category=_category(chat, found.category),
        kind=chat.text(f"jobs-kind-{found.kind}"),
        place=found.place,
        pay=_pay(chat, found),
        slots=found.slots,
        details=found.details or chat.text("jobs-no-details"),
        posted=formats.day(found.created_at, chat.language, chat.person.country),
        until=formats.day(found.expires_at, chat.language, chat.person.country),
    )


@jobs.flow("post")
async def post(chat: Chat) -> None:
    currency = CURRENCIES.get(chat.person.country, "RWF")
    title = await chat.ask("title", Text(min_length=3, max_length=80))
    details = await chat.ask("details", Maybe(Text(max_length=500)))
    category = await chat.ask("category", Choice(CATEGORIES, "jobs-category"))
    kind = await chat.ask("kind", Choice(KINDS, "jobs-kind"))
    place = await chat.ask("place", Place())
    pay = await chat.ask("pay", Maybe(Money()), currency=currency)
    period = await chat.ask("period", Choice(PERIODS, "jobs-period")) if pay else None
    slots = await chat.ask("slots", Number(1, 1000))
    described = Job(
        title=title,
        details=details or "",
        category=category,
        kind=kind,
        place=place,
        pay=pay,
        period=period,
        slots=slots,
        country=chat.person.country,
    )
    agreed = await chat.ask(
        "confirm",
        Confirm(),
        title=title,
        category=_category(chat, category),
        kind=chat.text(f"jobs-kind-{kind}"),
        place=place.name,
        pay=_pay_text(chat, pay.low if pay else None, pay.high if pay else None, currency, period),
        slots=slots,
        details=details or chat.text("jobs-no-details"),
    )
    ways_on = [Item("jobs:mine", chat.text("jobs-row-mine")), Item("jobs:menu", chat.text("jobs-row-menu"))]
    if not agreed:
        await chat.menu("discarded", ways_on)
        return
    until = described.expires(await chat.now())
    words = described.words(chat.words(f"jobs-category-{category.replace('_', '-')}-words"))
    reference = await chat.step(store.create_job, job=described, words=words, until=until)
    await chat.menu(
        "done", ways_on, reference=str(reference), until=formats.day(until, chat.language, chat.person.country)
    )


@jobs.flow("mine")
async def mine(chat: Chat) -> None:
    listed = await chat.read(store.my_jobs)
    ways_on = [Item("jobs:post", chat.text("jobs-row-post")), Item("jobs:menu", chat.text("jobs-row-menu"))]
    if not listed:
        await chat.menu("none", ways_on)
        return
    items = [Item(f"jobs:job:{job.id}", job.title, chat.text(f"jobs-status-{job.status}")) for job in listed]
    await chat.menu("list", [*items, *ways_on])


def _item(chat: Chat, address: str, row: str) -> Item:
    about = chat.text(f"jobs-row-{row}-about") if row in ("find", "post") else ""
    return Item(address, chat.text(f"jobs-row-{row}"), about)


def _category(chat: Chat, category: str) -> str:
    return chat.text(f"jobs-category-{category.replace('_', '-')}")


def _line(chat: Chat, job: store.FoundJob) -> str:
    parts = [job.place, _pay(chat, job)]
    if job.kilometres is not None:
        parts.insert(0, chat.text("jobs-distance", distance=formats.number(job.kilometres, chat.language)))
    return " · ".join(parts)


def _pay(chat: Chat, job: store.FoundJob) -> str:
    return _pay_text(chat, job.pay_low, job.pay_high, job.currency, job.pay_period)


def _pay_text(chat: Chat, low: int | None, high: int | None, currency: str, period: str | None) -> str:
    if low is None or period is None:
        return chat.text("jobs-pay-negotiable")
    amount = formats.money(low, high or low, currency, chat.language)
    return chat.text("jobs-pay-amount", amount=amount, period=chat.text(f"jobs-period-{period}"))


def _number(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) <= 18 else 0
