"""Homes put into words."""

from typing import Any

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import item
from easymo.reading import Money
from easymo.services.property.home import Home
from easymo.services.property.viewings import Viewing

CONTACT = "https://wa.me/"


def price(chat: Chat, amount: Money, unit: str, currency: str) -> str:
    """ "200,000 RWF per month"; the price of a whole is the amount alone."""
    text = formats.money(amount.low, amount.high, currency, chat.language)
    if unit in ("", "total"):
        return text
    return chat.text("property-price", amount=text, unit=chat.text(f"property-unit-{unit}"))


def facts(chat: Chat, home: Home) -> dict[str, Any]:
    """A home's values, as sentences that describe it need them."""
    kinds = [chat.text(f"property-type-{home.type}"), chat.text(f"property-deal-{home.deal}")]
    if home.bedrooms:
        kinds.append(chat.text("property-bedrooms", count=home.bedrooms))
    if home.furnished is not None:
        kinds.append(chat.text(f"property-furnished-{'yes' if home.furnished else 'no'}"))
    terms: list[str] = []
    if home.deposit:
        amount = formats.money(home.deposit, home.deposit, home.currency, chat.language)
        terms.append(chat.text("property-deposit", amount=amount))
    if home.minimum_nights:
        terms.append(chat.text("property-minimum", count=home.minimum_nights))
    if home.available:
        terms.append(chat.text("property-available", day=formats.date(home.available, chat.language)))
    if home.amenities:
        named = (chat.text(f"property-amenity-{each.replace('_', '-')}") for each in home.amenities)
        terms.append(chat.text("property-amenities", list=", ".join(named)))
    return {
        "title": home.title,
        "kinds": " · ".join(kinds),
        "place": ", ".join(filter(None, (home.place.name, home.place.within))),
        "price": price(chat, home.price, home.unit, home.currency),
        "terms": "".join(f"\n{line}" for line in terms),
        "lister": chat.text(f"property-lister-{home.lister}"),
        "details": home.details or chat.text("property-no-details"),
    }


def titled(chat: Chat, title: str) -> str:
    """A home's title; of one that was deleted, that it was."""
    return title or chat.text("property-deleted")


def contact(chat: Chat, name: str | None, phone: str | None) -> str:
    """How to reach the other side, where that may be known; else nothing."""
    if not phone:
        return ""
    link = f"{CONTACT}{phone.removeprefix('+')}"
    return chat.text("property-contact", name=name or "…", link=link)


def about_viewing(chat: Chat, viewing: Viewing) -> dict[str, Any]:
    """A viewing's values, as sentences about it need them."""
    return {
        "title": titled(chat, viewing.title),
        "when": formats.moment(viewing.at, chat.language, chat.person.country),
        "name": viewing.name or "…",
        "status": chat.text(f"property-viewing-status-{viewing.status}"),
        "contact": contact(chat, viewing.name, viewing.contact),
    }


def about_each_other(chat: Chat, thing: str) -> list[Item]:
    """What may be done about who is behind a listing, or on the other side: "home-7", "viewing-7"."""
    return [Item(f"core:{row}:{thing}", chat.text(f"core-row-{row}")) for row in ("report", "block")]


def to_menu(chat: Chat) -> Item:
    return item(chat, "property:menu", "menu")
