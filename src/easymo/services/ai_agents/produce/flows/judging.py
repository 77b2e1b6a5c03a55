"""What is judged before it is published, and by an operator where words alone do not decide."""

from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import number_in
from easymo.conversation.policy import NOTIFICATION
from easymo.listings.posting import Posting, count_held, may_post, refusal
from easymo.reviews.matters import open_review
from easymo.services.ai_agents.manifest import ai_agents
from easymo.services.ai_agents.produce import listings
from easymo.services.ai_agents.produce.flows.wording import to_farmer, way

LISTS = {"produce": "my-produce", "demand": "my-demands"}
"""Where somebody finds what is theirs, by domain."""


def ways_on(chat: Chat, domain: str) -> list[Item]:
    return [way(chat, LISTS[domain], LISTS[domain]), to_farmer(chat)]


async def is_free_to_post(chat: Chat, domain: str) -> bool:
    """Before anything is typed: who has published enough for a day is told until when."""
    right = await chat.read(may_post, domain=domain)
    if not right.granted:
        await chat.menu("refused", ways_on(chat, domain), reason=refusal(chat, Posting("often", right)))
    return right.granted


async def say_refused(chat: Chat, domain: str, check: Posting) -> None:
    """Of one too many, or one that is there already: that one is shown."""
    known = [way(chat, f"{domain}:{check.listing}", "look")] if check.listing else []
    await chat.menu("refused", [*known, *ways_on(chat, domain)], reason=refusal(chat, check))


async def hold(chat: Chat, domain: str, id: int, title: str, details: str, check: Posting) -> None:
    """Lays what was stored, and not published, before an operator."""
    await chat.step(count_held, domain, id)
    same_photos = [f"{other.domain}:{other.listing}" for other in check.elsewhere]
    payload = {"title": title, "details": details, "reason": check.verdict.reason, "same_photos": same_photos}
    await chat.step(open_review, "listing", "ai-agents", f"{domain}:{id}", payload)
    await chat.menu("refused", ways_on(chat, domain), reason=refusal(chat, check))


@ai_agents.flow("produce-decided", priority=NOTIFICATION, template="farm_listing", values=("title",))
async def produce_decided(chat: Chat) -> None:
    """To whom something belongs that was held back: what an operator decided, in ``review`` given, is done now."""
    released = await chat.step(listings.release_produce, review=chat.given("review") or number_in(chat.argument))
    domain = released.domain if released.domain in LISTS else "produce"
    if released.outcome == "gone" or released.listing is None:
        await chat.hand_over("ai-agents", LISTS[domain])
        return
    look = []
    if released.outcome == "published":
        pair = {"produce": None, "demand": None, domain: released.listing}
        await chat.step(listings.match_produce, **pair)
        look = [way(chat, f"{domain}:{released.listing}", "look")]
    await chat.menu(released.outcome, [*look, *ways_on(chat, domain)], title=released.title)


@ai_agents.flow("demand-decided")
async def demand_decided(chat: Chat) -> None:
    await chat.hand_over("ai-agents", "produce-decided", review=chat.given("review") or number_in(chat.argument))
