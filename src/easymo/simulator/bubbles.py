"""What stands on a phone's screen."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal

import msgspec

from easymo.simulator import contents, interactive, shapes
from easymo.simulator.behaviour import Status
from easymo.simulator.media import Medium


class Option(msgspec.Struct, frozen=True):
    """A list row or reply button that can be tapped."""

    kind: Literal["row", "button"]
    id: str
    title: str
    description: str = ""
    section: str = ""
    """The title of the row's section."""


class Place(msgspec.Struct, frozen=True):
    latitude: float
    longitude: float
    name: str = ""
    address: str = ""


class Action(msgspec.Struct, frozen=True):
    """A button that does something on the phone and tells the business nothing."""

    kind: Literal["url", "call", "copy"]
    label: str
    """Empty where WhatsApp words it."""
    value: str = ""
    """The address, the number or the code; a call without number is one over WhatsApp."""


class Card(msgspec.Struct, frozen=True):
    """A person one is told of."""

    name: str
    number: str = ""


class Attachment(msgspec.Struct, frozen=True):
    """A file on a message, of either side."""

    id: str
    """Its media id; empty where the business gave a link."""
    kind: str
    mime_type: str = ""
    filename: str = ""
    link: str = ""
    size: int = 0
    """Bytes; 0: not known."""


class Product(msgspec.Struct, frozen=True):
    """Something of a catalogue. Its name and price stand there, and the simulator has none."""

    id: str
    section: str = ""
    quantity: int = 0
    """How many were ordered; 0: it is offered."""


class Slide(msgspec.Struct, frozen=True):
    """One card of a carousel."""

    text: str = ""
    attachment: Attachment | None = None
    actions: tuple[Action, ...] = ()
    options: tuple[Option, ...] = ()
    product: str = ""


class Offer(msgspec.Struct, frozen=True):
    """What is offered for a limited time."""

    text: str
    until: float = 0.0
    """When it ends, in seconds since 1970; 0: WhatsApp does not say."""


class Form(msgspec.Struct, frozen=True):
    """A WhatsApp Flow that can be filled in."""

    label: str
    """Of the button that opens it."""
    flow: str = ""
    """Its id or name."""
    token: str = ""
    screen: str = ""
    """Where it begins; empty: with the first."""
    data: dict[str, Any] = {}
    """What the business tells that screen."""
    action: str = "navigate"
    """Or data_exchange: the endpoint says where it begins."""


class Words(msgspec.Struct, frozen=True):
    """What a template says once its parameters are in it."""

    body: str
    header: str = ""
    footer: str = ""
    replies: tuple[tuple[str, str], ...] = ()
    """Payload and label of each quick reply."""
    actions: tuple[Action, ...] = ()
    form: Form | None = None
    offer: Offer | None = None
    cards: tuple["Words", ...] = ()
    """Of its carousel."""

    @property
    def options(self) -> tuple[Option, ...]:
        return tuple(Option("button", payload, label) for payload, label in self.replies)


class Bubble(msgspec.Struct, kw_only=True):
    """One message, from either side."""

    n: int
    """Place in the phone's history, from 1, never reused."""
    id: str
    mine: bool
    """Written by the person, not by the business."""
    at: float
    kind: str
    """WhatsApp's message type; for interactive ones their own: button, list, …"""
    text: str = ""
    header: str = ""
    footer: str = ""
    open_list: str = ""
    """The label of the button that opens the list."""
    options: tuple[Option, ...] = ()
    actions: tuple[Action, ...] = ()
    place: Place | None = None
    attachment: Attachment | None = None
    cards: tuple[Card, ...] = ()
    catalog: str = ""
    """The catalogue that the products are of."""
    products: tuple[Product, ...] = ()
    slides: tuple[Slide, ...] = ()
    form: Form | None = None
    offer: Offer | None = None
    answers: str = ""
    """The id of the message this one answers."""
    tick: Status | Literal[""] = ""
    changed: int = 0
    """The number of the last change of this message, its arrival included (see ``Changes``)."""

    @property
    def choices(self) -> tuple[Option, ...]:
        """All that can be tapped and tells the business, also on the cards of a carousel."""
        return (*self.options, *(option for slide in self.slides for option in slide.options))


def bubble(
    send: shapes.Send, *, id: str, at: float, words: Words | None = None, files: Mapping[str, Medium] | None = None
) -> Bubble:
    """How the phone shows a message of the business, once it has its ``n``.

    ``words`` are what a template says, ``files`` the media that the message names, by their ids or links.
    """
    shown = Bubble(n=0, id=id, mine=False, at=at, kind=send.type)
    shown.answers = send.context.message_id if send.context else ""
    if send.interactive and send.type == "interactive":
        _show_interactive(shown, send.interactive, files or {})
    elif send.template and send.type == "template":
        _show_template(shown, send.template, words, files or {})
    else:
        _show_plain(shown, send, files or {})
    return shown


def attached(medium: Medium, kind: str, filename: str = "") -> Attachment:
    """A file as it hangs on a message."""
    return Attachment(medium.id, kind, medium.mime_type, filename or medium.filename, size=medium.size)


def _show_plain(shown: Bubble, send: shapes.Send, files: Mapping[str, Medium]) -> None:
    content = getattr(send, send.type)
    if isinstance(content, contents.Text):
        shown.text = content.body
    elif isinstance(content, contents.Location):
        shown.text = f"{content.latitude},{content.longitude} {content.name}".rstrip()
        shown.place = _place(content)
    elif isinstance(content, contents.Reaction):
        shown.text = content.emoji
        shown.answers = content.message_id
    elif isinstance(content, contents.Media):
        shown.text = content.caption
        shown.attachment = _attachment(content, send.type, files)
    elif send.contacts:
        shown.cards = tuple(
            Card(person.name.formatted_name, person.phones[0].phone if person.phones else "")
            for person in send.contacts
        )


def _show_template(
    shown: Bubble, template: contents.Template, words: Words | None, files: Mapping[str, Medium]
) -> None:
    shown.text = words.body if words else template.name
    header = next((part for part in template.components if part.type.lower() == "header"), None)
    for parameter in header.parameters if header else ():
        shown.attachment = _template_file(template.components, files)
        shown.place = _place(parameter.location) if parameter.location else None
    if words:
        shown.header, shown.footer, shown.actions, shown.form = words.header, words.footer, words.actions, words.form
        shown.options, shown.offer = words.options, words.offer
        sent = {card.card_index: card.components for part in template.components for card in part.cards}
        shown.slides = tuple(
            Slide(card.body, _template_file(sent.get(place, ()), files), card.actions, card.options)
            for place, card in enumerate(words.cards)
        )


def _template_file(components: Iterable[contents.Component], files: Mapping[str, Medium]) -> Attachment | None:
    """The file in the header of a template, or of one of its cards."""
    for part in components:
        for parameter in part.parameters if part.type.lower() == "header" else ():
            if media := parameter.image or parameter.video or parameter.document:
                return _attachment(media, parameter.type, files)
    return None


def _show_interactive(shown: Bubble, message: interactive.Interactive, files: Mapping[str, Medium]) -> None:
    shown.kind = message.kind
    header, body, footer = message.frame
    shown.text = body.text if body else ""
    shown.footer = footer.text if footer else ""
    if header:
        shown.header = header.text
        media = header.image or header.video or header.document
        shown.attachment = _attachment(media, header.type, files) if media else None
    shown.options = tuple(_options(message))
    shown.actions = tuple(_actions(message))
    if isinstance(message, interactive.List):
        shown.open_list = message.action.button
    elif isinstance(message, interactive.Flow):
        shown.form = _form(message.action.parameters)
    elif isinstance(message, interactive.Product):
        shown.catalog, shown.products = message.action.catalog_id, (Product(message.action.product_retailer_id),)
    elif isinstance(message, interactive.Products):
        shown.catalog, shown.products = message.action.catalog_id, tuple(_products(message))
    elif isinstance(message, interactive.Catalog):
        thumbnail = (message.action.parameters or {}).get("thumbnail_product_retailer_id", "")
        shown.products = (Product(thumbnail),) if thumbnail else ()
    elif isinstance(message, interactive.Carousel):
        shown.slides = tuple(_slide(card, files) for card in message.action.cards)


def _attachment(media: contents.Media, kind: str, files: Mapping[str, Medium]) -> Attachment:
    medium = files.get(media.id or media.link)
    if medium:
        return attached(medium, kind, media.filename)
    return Attachment(media.id, kind, filename=media.filename, link=media.link)


def _place(location: contents.Location) -> Place:
    return Place(float(location.latitude), float(location.longitude), location.name, location.address)


def _form(asked: interactive.FlowParameters) -> Form:
    payload = asked.flow_action_payload or {}
    data: dict[str, Any] = payload.get("data") or {}
    return Form(
        asked.flow_cta,
        asked.flow_id or asked.flow_name,
        asked.flow_token,
        str(payload.get("screen") or ""),
        data,
        asked.flow_action,
    )


def _options(message: interactive.Interactive) -> Iterator[Option]:
    if isinstance(message, interactive.Buttons):
        for button in message.action.buttons:
            yield Option("button", button.reply.id, button.reply.title)
    elif isinstance(message, interactive.List):
        for section in message.action.sections:
            for row in section.rows:
                yield Option("row", row.id, row.title, row.description, section.title)


def _actions(message: interactive.Interactive) -> Iterator[Action]:
    if isinstance(message, interactive.LinkButton):
        yield Action("url", message.action.parameters.display_text, message.action.parameters.url)
    elif isinstance(message, interactive.VoiceCallButton):
        asked = message.action.parameters
        yield Action("call", asked.display_text if asked else "")


def _products(message: interactive.Products) -> Iterator[Product]:
    for shelf in message.action.sections:
        for item in shelf.product_items:
            yield Product(item.product_retailer_id, shelf.title)


def _slide(card: interactive.Card, files: Mapping[str, Medium]) -> Slide:
    header = card.header
    media = (header.image or header.video) if header else None
    asked: dict[str, Any] = card.action.get("parameters") or {}
    return Slide(
        card.body.text if card.body else "",
        _attachment(media, header.type, files) if header and media else None,
        (Action("url", str(asked["display_text"]), str(asked.get("url", ""))),) if "display_text" in asked else (),
        product=str(card.action.get("product_retailer_id") or ""),
    )
