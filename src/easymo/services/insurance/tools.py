"""What assistants may look up of insurance."""

import msgspec

from easymo.agents.tool import Desk, tool
from easymo.conversation import formats
from easymo.services.insurance.requests import my_policies, my_quotes, my_requests

SHOWN_MOST = 5


class PolicyCard(msgspec.Struct, frozen=True):
    """``title``: the vehicle's plate."""

    title: str
    number: str
    starts: str
    ends: str
    address: str


class RequestCard(msgspec.Struct, frozen=True):
    """``title``: the vehicle's plate. ``offers``: insurers and what they ask."""

    title: str
    status: str
    offers: str
    address: str


@tool("insurance.policies")
async def policies(desk: Desk) -> list[PolicyCard]:
    """The person's own insurance policies, and until when each holds."""
    return [
        PolicyCard(
            one.plate,
            one.number,
            formats.date(one.starts_on, desk.language),
            formats.date(one.ends_on, desk.language),
            f"insurance:policy:{one.id}",
        )
        for one in (await my_policies(desk.scope))[:SHOWN_MOST]
    ]


@tool("insurance.requests", answers="insurance:request")
async def requests(desk: Desk) -> list[RequestCard]:
    """The person's own requests for cover that are under way, how each stands, and what insurers have offered."""
    cards: list[RequestCard] = []
    for one in (await my_requests(desk.scope))[:SHOWN_MOST]:
        made = await my_quotes(desk.scope, one.id)
        offers = ", ".join(f"{each.insurer}: {desk.money(each.total, each.total, each.currency)}" for each in made)
        status = desk.text(f"insurance-request-status-{one.status.replace('_', '-')}")
        cards.append(RequestCard(one.plate, status, offers, f"insurance:request:{one.id}"))
    return cards
