"""Listings and searches of any service put into words."""

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.listings.alerts import ADDRESSES, Found
from easymo.listings.query import Query
from easymo.listings.understanding import wanted_bedrooms
from easymo.services.core.flows.wording import thing_in


def detail_address(domain: str, listing: int) -> str:
    """Where a listing is shown in full."""
    return f"{ADDRESSES[domain]}:{listing}"


def listing_in(argument: str) -> tuple[str, int] | None:
    """The domain and number of "job-42"; None: it names no listing."""
    domain, number = thing_in(argument)
    return (domain, number) if domain in ADDRESSES else None


def search_name(chat: Chat, query: Query) -> str:
    """What a search is called: "“guard” · Remera · up to 90,000 RWF"."""
    parts = [chat.text("core-search-words", words=query.words)] if query.words else []
    if query.category:
        parts.append(_category_name(chat, query))
    parts += [chat.text("core-search-bedrooms", count=count) for count in wanted_bedrooms(query.attributes)]
    if query.place:
        parts.append(query.place)
    if query.price_low is not None or query.price_high is not None:
        parts.append(_bounds(chat, query.price_low, query.price_high))
    return " · ".join(filter(None, parts)) or chat.text("core-search-all")


def price(chat: Chat, low: int | None, high: int | None, unit: str, currency: str) -> str:
    """ "50,000 RWF per month", or that it is negotiable."""
    if low is None:
        return chat.text("core-price-negotiable")
    amount = formats.money(low, high or low, currency, chat.language)
    key = f"core-price-{unit}"
    return chat.text(key, amount=amount) if unit and chat.knows(key) else amount


def found_item(chat: Chat, found: Found) -> Item:
    """A listing's line in a list."""
    about = price(chat, found.price_low, found.price_high, found.price_unit, found.currency)
    return Item(detail_address(found.domain, found.id), found.title, f"{found.place} · {about}")


def _category_name(chat: Chat, query: Query) -> str:
    """As its service calls it; '' if it has no name for it."""
    service, category = ADDRESSES[query.domain].partition(":")[0], query.category.replace("_", "-")
    keys = (f"{service}-{noun}-{category}" for noun in ("category", "type"))
    return next((chat.text(key) for key in keys if chat.knows(key)), "")


def _bounds(chat: Chat, low: int | None, high: int | None) -> str:
    lowest, highest = (formats.number(bound or 0, chat.language) for bound in (low, high))
    if high is None:
        return chat.text("core-search-from", amount=lowest)
    return chat.text("core-search-up-to", amount=highest) if low is None else f"{lowest} - {highest}"
