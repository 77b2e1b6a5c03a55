"""Looking for work: the menu, searches, lists and a job in full."""

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import PAGE, described_item, item, number_in, say_page
from easymo.conversation.prompts import Choice, Place, Text
from easymo.listings.alerts import alert_item
from easymo.listings.favourites import keep_item
from easymo.listings.hidden import why_hidden
from easymo.listings.meaning import grasp, settle_place
from easymo.listings.moderation import judge
from easymo.listings.query import Query
from easymo.listings.search import Hit, search
from easymo.listings.understanding import Vocabulary, understand
from easymo.places.saved import saved_places
from easymo.services.jobs import store
from easymo.services.jobs.flows.wording import category_name, filters, fit_text, pay, pay_text, standing, terms
from easymo.services.jobs.job import CATEGORIES, RENEWAL
from easymo.services.jobs.manifest import jobs


@jobs.flow("menu", parks=True)
async def menu(chat: Chat) -> None:
    rows = ("find", "browse", "nearby", "results", "recommended", "post", "mine", "applied", "profile")
    items = [described_item(chat, f"jobs:{row}", row) for row in rows]
    await chat.menu("menu", [*items, Item("core:home", chat.text("chat-button-menu"))])


@jobs.flow("find")
async def find(chat: Chat) -> None:
    words = await chat.ask("words", Text(max_length=200))
    known = Vocabulary("job", chat.words("jobs-noise"), earning=True)
    await _show(chat, understand(await settle_place(chat, words, known), known))


@jobs.flow("browse")
async def browse(chat: Chat) -> None:
    category = await chat.ask("category", Choice(CATEGORIES, "jobs-category"))
    await _show(chat, Query(domain="job", category=category))


@jobs.flow("nearby")
async def nearby(chat: Chat) -> None:
    place = await chat.ask("place", Place(await chat.read(saved_places)))
    await _show(chat, Query.near("job", place))


async def _show(chat: Chat, query: Query) -> None:
    await chat.hand_over("jobs", "results", search=query.encode())


@jobs.flow("results")
async def results(chat: Chat) -> None:
    query = Query.decode("job", chat.given("search") or chat.argument)
    await grasp(chat, query)
    found = await chat.read(search, country=chat.person.country, query=query)
    looked_for = query.words or (category_name(chat, query.category) if query.category else "")
    searched = {
        "what": chat.text("jobs-results-what", words=looked_for) if looked_for else "",
        "where": chat.text("jobs-results-where", place=query.place) if query.place else "",
        "filters": f"\n🎛️ {narrowed}" if (narrowed := filters(chat, query)) else "",
    }
    refine = item(chat, f"jobs:refine:{query.at_page(0).encode()}", "refine")
    to_menu = item(chat, "jobs:menu", "menu")
    if not found:
        again = item(chat, "jobs:find", "search-again")
        narrower = [refine] if narrowed else []
        ways = [again, *narrower, alert_item(chat, query), to_menu]
        await chat.menu("end" if query.page else "none", ways, **searched)
        return
    items = [Item(f"jobs:job:{job.id}", job.title, _line(chat, job)) for job in found]

    def address(page: int) -> str:
        return f"jobs:results:{query.at_page(page).encode()}"

    ways_on = [alert_item(chat, query), refine, to_menu]
    name = "page" if query.page else "many" if len(found) > PAGE else "found"
    await say_page(chat, name, items, query.page, address, ways_on, count=len(found[:PAGE]), **searched)


@jobs.flow("job")
async def job(chat: Chat) -> None:
    found = await chat.read(store.find_job, id=number_in(chat.argument))
    to_menu = item(chat, "jobs:menu", "menu")
    if found is None:
        await chat.menu("gone", [item(chat, "jobs:find", "search-again"), to_menu])
        return
    if found.mine:
        hidden = await why_hidden(chat, "job", found.id)
        if hidden is None:
            await chat.say("mine", status=chat.text(f"jobs-status-{found.status}"))
        else:
            await chat.say("hidden", why=hidden.sentence)
        closes_soon = found.expires_at - await chat.now() <= RENEWAL
        ways_on = [item(chat, f"jobs:{row}:{found.id}", title) for row, title in _own_ways(found, closes_soon)]
        ways_on = [*hidden.ways, *ways_on] if hidden is not None else ways_on
    else:
        applying = ("jobs:applied", "applied") if found.applied else (f"jobs:apply:{found.id}", "apply")
        about = [Item(f"core:{flow}:job-{found.id}", chat.text(f"core-row-{flow}")) for flow in ("report", "block")]
        keep = [keep_item(chat, "job", found.id), item(chat, f"jobs:share:{found.id}", "share")]
        ways_on = [item(chat, *applying), *keep, *about, item(chat, "jobs:find", "search-again")]
    await chat.menu(
        "detail",
        [*ways_on, to_menu],
        title=found.title,
        category=category_name(chat, found.category),
        kind=chat.text(f"jobs-kind-{found.kind}"),
        place=found.place,
        pay=pay(chat, found),
        slots=found.slots,
        details=found.details or chat.text("jobs-no-details"),
        posted=formats.day(found.created_at, chat.language, chat.person.country),
        until=formats.day(found.expires_at, chat.language, chat.person.country),
        terms=terms(chat, found),
        employer=f"\n👤 {employer}" if (employer := standing(chat, found.employer, found.verified)) else "",
        warning=_warning(chat, found),
    )


def _warning(chat: Chat, job: store.FoundJob) -> str:
    """What who looks at it should know of what it says."""
    verdict = judge(f"{job.title} {job.details}")
    return f"\n\n{chat.text(verdict.sentence)}" if verdict.policy == "warn" else ""


def _own_ways(job: store.FoundJob, closes_soon: bool) -> list[tuple[str, str]]:
    """What its poster may do with a job: the flow, and the row it is called by."""
    renewal = [("renew", "renew")] if closes_soon else []
    ways = {
        "open": [
            ("fits", "fits"),
            ("edit", "edit"),
            ("share", "share"),
            *renewal,
            ("pause", "pause"),
            ("close", "close"),
        ],
        "expired": [("renew", "renew"), ("close", "close")],
        "paused": [("renew", "open"), ("close", "close")],
        "filled": [("renew", "open"), ("close", "close")],
    }
    return [("applicants", "applicants"), *ways.get(job.status, []), ("delete", "delete")]


def _line(chat: Chat, hit: Hit) -> str:
    """Where it is, what it pays, and why it stands here, as far as that does not go without saying."""
    away = "" if hit.kilometres is None else formats.number(hit.kilometres, chat.language)
    paid = pay_text(chat, hit.price_low, hit.price_high, hit.currency, hit.price_unit or None)
    why = fit_text(chat, [fit for reason, fit in (("price", "pay"), ("fresh", "fresh")) if reason in hit.reasons])
    return " · ".join(filter(None, [chat.text("jobs-distance", distance=away) if away else "", hit.place, paid, why]))
