"""What a flow reads of a message: plain frozen values.

In 2026 nearly every member of a message is optional, so everything but the kind is: text that is missing is empty,
a time that is missing is 0. All text can be stored as it is: NUL removed, lone surrogates replaced, stripped.
"""

from typing import Any

import msgspec


class Location(msgspec.Struct, frozen=True):
    latitude: float
    longitude: float
    name: str = ""
    address: str = ""


class Media(msgspec.Struct, frozen=True):
    """A file as a message names it; its content is fetched by ``id``, within 7 days."""

    kind: str
    """image, audio, video, document or sticker."""
    id: str
    mime_type: str = ""
    sha256: str = ""
    """As WhatsApp says it: base64 or hexadecimal."""
    caption: str = ""
    filename: str = ""
    voice: bool = False
    animated: bool = False


class Card(msgspec.Struct, frozen=True):
    """A contact card."""

    name: str = ""
    phones: tuple[str, ...] = ()
    """As written on the card; +E.164 where WhatsApp knows an account of that number."""
    emails: tuple[str, ...] = ()
    organisation: str = ""
    own: bool = False
    """The sender's own number, given because we asked for it."""


class Reaction(msgspec.Struct, frozen=True):
    wamid: str
    """The message reacted to."""
    emoji: str = ""
    """Empty: the reaction was taken back."""


class Product(msgspec.Struct, frozen=True):
    catalog: str
    id: str
    """Its id in the catalogue: the retailer's own."""


class Item(msgspec.Struct, frozen=True):
    """One line of an order."""

    product: str
    quantity: float
    price: float
    """Of one piece, in whole units of ``currency``, as the catalogue had it when the person ordered."""
    currency: str = ""


class Order(msgspec.Struct, frozen=True):
    """A cart that was sent."""

    catalog: str
    items: tuple[Item, ...] = ()


class Referral(msgspec.Struct, frozen=True):
    """The advertisement or post whose button opened the chat."""

    source: str = ""
    """ad or post."""
    source_id: str = ""
    url: str = ""
    headline: str = ""
    body: str = ""
    click_id: str = ""
    welcome: str = ""
    """What the advertisement greeted with before the person wrote."""


class Preference(msgspec.Struct, frozen=True):
    """What the person chose in WhatsApp's own settings of this chat."""

    category: str
    """marketing_messages."""
    value: str
    """stop, resume or signup."""


class Update(msgspec.Struct, frozen=True):
    """One inbound message as a flow sees it."""

    kind: str
    """text, address (a tapped id), form (a filled-in Flow), location, contacts, image, audio, video, document,
    sticker, order, or WhatsApp's own type: reaction, edit, revoke, system, request_welcome, unsupported …"""
    text: str = ""
    """What the person would say they wrote: the text, a caption, an order's note, the title of what was tapped."""
    id: str = ""
    """kind address: the id of the tapped row or button."""
    location: Location | None = None
    media: Media | None = None
    wamid: str = ""
    timestamp: int = 0
    """When it was written, in seconds since 1970 as WhatsApp says; 0 where it does not."""
    contacts: tuple[Card, ...] = ()
    form: dict[str, Any] | None = None
    """kind form: its answers by field; None if they could not be read."""
    order: Order | None = None
    reaction: Reaction | None = None
    original: str = ""
    """kind edit or revoke: the message that was changed or taken back."""
    reply_to: str = ""
    """The message this one answers, where the person quoted one or tapped its button."""
    forwarded: bool = False
    product: Product | None = None
    """The product of a catalogue the person asks about."""
    referral: Referral | None = None
    preference: Preference | None = None
    unsupported: str = ""
    """kind unsupported: what WhatsApp could not pass on (poll_creation, edit, …), where it says so."""

    @property
    def words(self) -> str:
        """The text, unless it only comes with something else (a caption, an order's note)."""
        return self.text if self.kind in ("text", "address") else ""
