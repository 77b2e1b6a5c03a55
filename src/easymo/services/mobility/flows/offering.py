"""What drivers are asked, and what they answer."""

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.conversation.prompts import Number
from easymo.services.mobility import offers
from easymo.services.mobility.flows.wording import item, items, money, number_in, offered
from easymo.services.mobility.manifest import mobility
from easymo.services.mobility.offers import Accepted, Waiting


@mobility.flow("told-offer", template="mobility_offer", values=("pickup", "dropoff", "fare"))
async def told_offer(chat: Chat) -> None:
    """To a driver: somebody wants a ride. Also what the template's button, or taking somebody who waits, shows."""
    offer = await chat.read(offers.find_ride_offer, id=chat.given("offer") or number_in(chat.argument))
    if offer is None or not offer.mine:
        return
    ways = [item(chat, f"mobility:{row}:{offer.id}", row) for row in ("accept", "counter", "decline")]
    if not offer.negotiated:
        ways = [ways[0], ways[2], *items(chat, "drive")]
    open_now = offer.status in ("open", "countered")
    await chat.menu(
        "offer" if open_now else "over", ways if open_now else items(chat, "waiting", "drive"), **offered(chat, offer)
    )


@mobility.flow("accept")
async def accept(chat: Chat) -> None:
    accepted = await chat.step(offers.accept_offer, id=number_in(chat.argument))
    if accepted.outcome == "ok" and accepted.other is not None:
        await chat.tell(accepted.other, f"mobility:told-trip:{accepted.trip}", news="accepted")
        await tell_losers(chat, accepted)
    if accepted.outcome in ("ok", "already"):
        await chat.hand_over("mobility", "trip", trip=accepted.trip, note="accepted")
    ways = items(chat, "online") if accepted.outcome == "offline" else []
    await chat.menu(accepted.outcome, [*ways, *items(chat, "waiting", "drive")])


@mobility.flow("decline")
async def decline(chat: Chat) -> None:
    declined = await chat.step(offers.decline_offer, id=number_in(chat.argument))
    await chat.menu("done" if declined.outcome == "ok" else "over", items(chat, "waiting", "drive"))


@mobility.flow("counter")
async def counter(chat: Chat) -> None:
    """The driver names a fare: half to three times what the rider did."""
    offer = await chat.read(offers.find_ride_offer, id=number_in(chat.argument))
    if offer is None or not offer.mine or not offer.negotiated or offer.status not in ("open", "countered"):
        await chat.menu("over", items(chat, "waiting", "drive"))
        return
    low, high = -(-offer.asked // 2), offer.asked * 3
    bounds = {"low": money(chat, low, offer.currency), "high": money(chat, high, offer.currency)}
    amount = await chat.ask("fare", Number(low, high), asked=money(chat, offer.asked, offer.currency), **bounds)
    countered = await chat.step(offers.counter_offer, id=offer.id, amount=amount)
    if countered.outcome == "ok" and countered.rider is not None:
        await chat.tell(countered.rider, f"mobility:told-counter:{offer.id}")
    outcome = "done" if countered.outcome == "ok" else "over"
    await chat.menu(outcome, items(chat, "waiting", "drive"), fare=money(chat, amount, offer.currency))


@mobility.flow("waiting")
async def waiting(chat: Chat) -> None:
    """Who waits for a ride near a driver who is online."""
    found = await chat.read(offers.waiting_riders)
    rows = [Item(f"mobility:take:{one.trip}", f"{one.pickup} → {one.dropoff}", _line(chat, one)) for one in found]
    await chat.menu("found" if found else "none", [*rows, *items(chat, "drive")])


@mobility.flow("take")
async def take(chat: Chat) -> None:
    offer = await chat.step(offers.offer_myself, trip=number_in(chat.argument))
    if offer is None:
        await chat.menu("gone", items(chat, "waiting", "drive"))
        return
    await chat.hand_over("mobility", "told-offer", offer=offer)


@mobility.flow("told-taken")
async def told_taken(chat: Chat) -> None:
    """To drivers who were asked, too."""
    await chat.menu("taken", items(chat, "waiting", "drive"))


@mobility.flow("told-refused")
async def told_refused(chat: Chat) -> None:
    """To a driver: the rider does not want the ride at that fare."""
    offer = await chat.read(offers.find_ride_offer, id=number_in(chat.argument))
    if offer is not None:
        await chat.menu("refused", items(chat, "waiting", "drive"), **offered(chat, offer))


async def tell_losers(chat: Chat, accepted: Accepted) -> None:
    for driver in accepted.losers or ():
        await chat.tell(driver, f"mobility:told-taken:{accepted.trip}")


def _line(chat: Chat, one: Waiting) -> str:
    away = chat.text("mobility-away", kilometres=formats.number(one.away, chat.language))
    return f"{money(chat, one.fare, one.currency)} · {away}"
