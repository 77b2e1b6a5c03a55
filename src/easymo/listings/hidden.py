"""One's own listing that nobody finds: why, and what can be done."""

import msgspec

from easymo.conversation.chat import Chat, Item
from easymo.listings.reports import find_hidden


class WhyHidden(msgspec.Struct, frozen=True):
    """What its owner is told: the sentence, and the way to object."""

    sentence: str
    ways: list[Item]


async def why_hidden(chat: Chat, domain: str, listing: int) -> WhyHidden | None:
    """Why a listing of the person's own is hidden; None: it is not."""
    found = await chat.read(find_hidden, domain, listing)
    if found is None:
        return None
    object_ = Item(f"core:object:{domain}-{listing}", chat.text("core-row-object"))
    return WhyHidden(chat.text(f"core-told-hidden-{found.reason}", title=found.title), [object_])
