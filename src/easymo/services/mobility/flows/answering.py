"""What riders hear of their request, and what they answer to a driver's fare."""

from easymo.conversation.chat import Chat
from easymo.services.mobility import offers, rides
from easymo.services.mobility.flows.offering import tell_losers
from easymo.services.mobility.flows.wording import about, item, items, number_in, offered
from easymo.services.mobility.manifest import mobility


@mobility.flow("told-counter", template="mobility_counter", values=("name", "fare"))
async def told_counter(chat: Chat) -> None:
    """To the rider: a driver would come for another fare."""
    offer = await chat.read(offers.find_ride_offer, id=number_in(chat.argument))
    if offer is None or offer.mine:
        return
    waits = offer.status == "countered"
    ways = [item(chat, f"mobility:{row}:{offer.id}", row) for row in ("agree", "refuse")]
    ways += items(chat, "menu")
    await chat.menu(
        "counter" if waits else "over", ways if waits else items(chat, "trips", "menu"), **offered(chat, offer)
    )


@mobility.flow("agree")
async def agree(chat: Chat) -> None:
    accepted = await chat.step(offers.accept_counter, id=number_in(chat.argument))
    if accepted.outcome == "ok" and accepted.other is not None:
        await chat.tell(accepted.other, f"mobility:told-trip:{accepted.trip}", news="agreed")
        await tell_losers(chat, accepted)
    if accepted.outcome in ("ok", "already"):
        await chat.hand_over("mobility", "trip", trip=accepted.trip, note="agreed")
    await chat.menu("over", items(chat, "trips", "menu"))


@mobility.flow("refuse")
async def refuse(chat: Chat) -> None:
    offer = number_in(chat.argument)
    declined = await chat.step(offers.decline_offer, id=offer)
    if declined.driver is not None:
        await chat.tell(declined.driver, f"mobility:told-refused:{offer}")
    await chat.menu("done" if declined.outcome == "ok" else "over", items(chat, "trips", "menu"))


@mobility.flow("told-none", template="mobility_none", values=("pickup",))
async def told_none(chat: Chat) -> None:
    """To the rider: nobody could come."""
    trip = await chat.read(rides.find_trip, id=number_in(chat.argument))
    if trip is not None:
        again = item(chat, f"mobility:again:{trip.id}", "again")
        await chat.menu("none", [again, *items(chat, "menu")], **about(chat, trip))
