"""What assistants may look up of jobs."""

from typing import Annotated

import msgspec

from easymo.agents.tool import Desk, tool
from easymo.listings.search import Hit, search
from easymo.listings.understanding import Vocabulary, understand
from easymo.services.jobs.applications import my_applications

SHOWN_MOST = 5


class JobCard(msgspec.Struct, frozen=True):
    """``pay`` as people read it."""

    title: str
    place: str
    pay: str
    address: str


class ApplicationCard(msgspec.Struct, frozen=True):
    title: str
    status: str
    address: str


@tool("jobs.find")
async def find_jobs(
    desk: Desk, words: str, place: str = "", pay_least: Annotated[int, msgspec.Meta(ge=0)] = 0
) -> list[JobCard]:
    """Open jobs that fit the words (kind of work, skill). place: a town or neighbourhood. pay_least: the least pay, in
    whole units of the country's currency."""
    query = understand(f"{words} {place}", Vocabulary("job", desk.words("jobs-noise"), earning=True))
    if pay_least:
        query = msgspec.structs.replace(query, price_low=pay_least)
    found = await search(desk.scope, desk.country, query)
    return [JobCard(hit.title, hit.place, _pay(desk, hit), f"jobs:job:{hit.id}") for hit in found[:SHOWN_MOST]]


@tool("jobs.applied")
async def applied(desk: Desk) -> list[ApplicationCard]:
    """The person's own applications for jobs, the newest first, and how each stands."""
    return [
        ApplicationCard(one.title, desk.text(f"jobs-application-status-{one.status}"), f"jobs:application:{one.id}")
        for one in (await my_applications(desk.scope, 0))[:SHOWN_MOST]
    ]


def _pay(desk: Desk, hit: Hit) -> str:
    if hit.price_low is None or not hit.price_unit:
        return desk.text("jobs-pay-negotiable")
    amount = desk.money(hit.price_low, hit.price_high, hit.currency)
    return desk.text("jobs-pay-amount", amount=amount, period=desk.text(f"jobs-period-{hit.price_unit}"))
