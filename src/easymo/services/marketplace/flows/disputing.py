"""When a deal goes wrong, or well: disputes with evidence, and ratings."""

from easymo.conversation.activity import CallFailed
from easymo.conversation.chat import Chat
from easymo.conversation.menus import item, number_in
from easymo.conversation.policy import NOTIFICATION
from easymo.conversation.prompts import Choice, Maybe, Photos, Text
from easymo.people.ratings import STARS, rate
from easymo.reviews.matters import open_review
from easymo.services.marketplace import deals
from easymo.services.marketplace.flows.dealing import chosen
from easymo.services.marketplace.flows.wording import to_menu
from easymo.services.marketplace.manifest import marketplace
from easymo.vault.activities import keep_media
from easymo.vault.document import Kept
from easymo.whatsapp.updates import Media

PICTURES_MOST = 5
EVIDENCE_DAYS = 365


@marketplace.flow("dispute")
async def dispute(chat: Chat) -> None:
    """What is wrong, with pictures, before an operator."""
    found = await chosen(chat, "dispute", "buyer")
    if found is None:
        return
    words = await chat.ask("words", Text(min_length=10, max_length=500), title=found.title)
    pictures = await chat.ask("pictures", Photos(least=0, most=PICTURES_MOST))
    evidence = await _keep(chat, pictures)
    advanced = await chat.step(deals.advance_deal, id=found.id, event="dispute", words=words)
    ways_back = [item(chat, f"marketplace:deal:{found.id}", "deal"), to_menu(chat)]
    if advanced.outcome != "ok" or advanced.other is None:
        await chat.menu("late" if advanced.outcome == "late" else "over", ways_back)
        return
    payload = {
        "deal": found.id,
        "title": found.title,
        "amount": found.amount,
        "currency": found.currency,
        "reference": found.reference,
        "by": found.side,
        "words": words,
        "evidence": evidence,
    }
    await chat.step(open_review, "dispute", "marketplace", f"deal:{found.id}", payload)
    await chat.tell(advanced.other, f"marketplace:told-deal:{found.id}")
    await chat.menu("done", ways_back, title=found.title)


async def _keep(chat: Chat, pictures: tuple[Media, ...]) -> list[str]:
    """The pictures' documents; one that cannot be kept is told and left out."""
    kept: list[str] = []
    for picture in pictures:
        try:
            came = await chat.call(keep_media, picture, kind="evidence", days=EVIDENCE_DAYS)
        except CallFailed:
            came = None
        if isinstance(came, Kept):
            kept.append(str(came.id))
    if len(kept) < len(pictures):
        await chat.say("unkept", count=len(pictures) - len(kept))
    return kept


@marketplace.flow("dispute-decided", priority=NOTIFICATION, template="marketplace_dispute", values=("title",))
async def dispute_decided(chat: Chat) -> None:
    """To whoever disputed: what an operator decided is done now, and the other side hears of it."""
    settled = await chat.step(deals.settle_dispute, review=number_in(chat.argument))
    found = await chat.read(deals.find_deal, id=settled.deal or 0)
    if settled.outcome != "ok" or settled.other is None or found is None:
        await chat.hand_over("marketplace", "deals")
        return
    await chat.tell(settled.other, f"marketplace:told-deal:{found.id}")
    ways_back = [item(chat, f"marketplace:deal:{found.id}", "deal"), to_menu(chat)]
    await chat.menu("shown", ways_back, title=found.title, status=chat.text(f"marketplace-deal-status-{found.status}"))


@marketplace.flow("rate")
async def rate_deal(chat: Chat) -> None:
    """The other side of a deal that is done, once."""
    found = await chat.read(deals.find_deal, id=number_in(chat.argument))
    ways_back = [item(chat, "marketplace:deals", "deals"), to_menu(chat)]
    if found is None or found.status != "completed":
        await chat.menu("not-now", ways_back)
        return
    name = found.other_name or chat.text(f"marketplace-somebody-{found.side}")
    stars = await chat.ask("stars", Choice([str(stars) for stars in reversed(STARS)], "marketplace-stars"), name=name)
    words = await chat.ask("words", Maybe(Text(max_length=300)))
    rated = await chat.step(rate, "deal", found.id, found.other, int(stars), words or "")
    await chat.menu("done" if rated else "already", ways_back, name=name)
