"""What is judged before it is published, and by an operator where words alone do not decide."""

from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import item, number_in
from easymo.conversation.policy import NOTIFICATION
from easymo.listings.posting import Posting, count_held, may_post, refusal
from easymo.reviews.matters import open_review
from easymo.services.marketplace import items
from easymo.services.marketplace.flows.wording import to_menu
from easymo.services.marketplace.manifest import marketplace

LISTS = {"item": "mine", "wanted": "wants", "business": "shop-mine"}
"""Where somebody finds what is theirs, by domain."""


def ways_on(chat: Chat, domain: str) -> list[Item]:
    return [item(chat, f"marketplace:{LISTS[domain]}", LISTS[domain]), to_menu(chat)]


async def is_free_to_post(chat: Chat, domain: str) -> bool:
    """Before anything is typed: who has published enough for a day is told until when."""
    right = await chat.read(may_post, domain=domain)
    if not right.granted:
        await chat.menu("refused", ways_on(chat, domain), reason=refusal(chat, Posting("often", right)))
    return right.granted


async def say_refused(chat: Chat, domain: str, check: Posting) -> None:
    """Of one too many, or one that is there already: that one is shown."""
    known = [item(chat, f"marketplace:{domain}:{check.listing}", "look")] if check.listing else []
    await chat.menu("refused", [*known, *ways_on(chat, domain)], reason=refusal(chat, check))


async def hold(chat: Chat, domain: str, id: int, title: str, details: str, check: Posting) -> None:
    """Lays what was stored, and not published, before an operator."""
    await chat.step(count_held, domain, id)
    payload = {
        "title": title,
        "details": details,
        "reason": check.verdict.reason,
        "same_photos": [f"{other.domain}:{other.listing}" for other in check.elsewhere],
    }
    await chat.step(open_review, "listing", "marketplace", f"{domain}:{id}", payload)
    await chat.menu("refused", ways_on(chat, domain), reason=refusal(chat, check))


@marketplace.flow("listing-decided", priority=NOTIFICATION, template="marketplace_listing", values=("title",))
async def listing_decided(chat: Chat) -> None:
    """To whom something belongs that was held back: what an operator decided is done now."""
    released = await chat.step(items.release_listing, review=number_in(chat.argument))
    domain = released.domain if released.domain in LISTS else "item"
    if released.outcome == "gone":
        await chat.hand_over("marketplace", LISTS[domain])
        return
    look = [item(chat, f"marketplace:{domain}:{released.listing}", "look")] if released.outcome == "published" else []
    await chat.menu(released.outcome, [*look, *ways_on(chat, domain)], title=released.title)
