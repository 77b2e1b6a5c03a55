"""What stands on a phone's screen."""

from collections.abc import Iterator
from typing import Any, Literal

import msgspec

from easymo.simulator import contents, interactive, shapes
from easymo.simulator.behaviour import Status


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


class Link(msgspec.Struct, frozen=True):
    """A button that opens a page of the web."""

    label: str
    url: str


class FormButton(msgspec.Struct, frozen=True):
    """A button that opens a form (WhatsApp Flow)."""

    label: str
    flow: str
    """The flow's id or name."""
    action: str = "navigate"
    screen: str = ""
    data: dict[str, Any] = {}


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


class Words(msgspec.Struct, frozen=True):
    """What a template says once its parameters are in it."""

    body: str
    header: str = ""
    footer: str = ""
    replies: tuple[tuple[str, str], ...] = ()
    """Payload and label of each quick reply."""
    link: Link | None = None


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
    link: Link | None = None
    place: Place | None = None
    image: str = ""
    """The media id of a picture the person sent."""
    attachment: Attachment | None = None
    cards: tuple[Card, ...] = ()
    """The people on a contacts message of the business."""
    form: str = ""
    """The token of a form (WhatsApp Flow) that can be filled in; "-" if the business gave none."""
    form_button: FormButton | None = None
    answers: str = ""
    """The id of the message this one answers."""
    tick: Status | Literal[""] = ""
    changed: int = 0
    """The number of the last change of this message, its arrival included (see ``Changes``)."""


def bubble(send: shapes.Send, *, n: int, id: str, at: float, words: Words | None = None) -> Bubble:
    """How the phone shows a message of the business; ``words`` are what a template says."""
    shown = Bubble(n=n, id=id, mine=False, at=at, kind=send.type)
    shown.answers = send.context.message_id if send.context else ""
    if send.interactive and send.type == "interactive":
        _show_interactive(shown, send.interactive)
    elif send.template and send.type == "template":
        _show_template(shown, send.template, words)
    else:
        _show_plain(shown, send)
    return shown


def _show_plain(shown: Bubble, send: shapes.Send) -> None:
    content = getattr(send, send.type)
    if isinstance(content, contents.Text):
        shown.text = content.body
    elif isinstance(content, contents.Location):
        shown.text = f"{content.latitude},{content.longitude} {content.name}".rstrip()
        shown.place = Place(float(content.latitude), float(content.longitude), content.name, content.address)
    elif isinstance(content, contents.Reaction):
        shown.text = content.emoji
        shown.answers = content.message_id
    elif isinstance(content, contents.Media):
        shown.text = content.caption
        shown.attachment = _attachment(content, send.type)
    elif send.contacts:
        shown.cards = tuple(
            Card(person.name.formatted_name, person.phones[0].phone if person.phones else "")
            for person in send.contacts
        )


def _show_template(shown: Bubble, template: contents.Template, words: Words | None) -> None:
    shown.text = words.body if words else template.name
    header = next((part for part in template.components if part.type.lower() == "header"), None)
    for parameter in header.parameters if header else ():
        media = parameter.image or parameter.video or parameter.document
        shown.attachment = _attachment(media, parameter.type) if media else None
    if words:
        shown.header, shown.footer, shown.link = words.header, words.footer, words.link
        shown.options = tuple(Option("button", payload, label) for payload, label in words.replies)


def _show_interactive(shown: Bubble, message: interactive.Interactive) -> None:
    shown.kind = message.kind
    header, body, footer = message.frame
    shown.text = body.text if body else ""
    shown.footer = footer.text if footer else ""
    if header:
        shown.header = header.text
        media = header.image or header.video or header.document
        shown.attachment = _attachment(media, header.type) if media else None
    shown.options = tuple(_options(message))
    if isinstance(message, interactive.List):
        shown.open_list = message.action.button
    if isinstance(message, interactive.LinkButton):
        shown.link = Link(message.action.parameters.display_text, message.action.parameters.url)
    if isinstance(message, interactive.Flow):
        asked = message.action.parameters
        opens: dict[str, Any] = asked.flow_action_payload or {}
        shown.form = asked.flow_token or "-"
        shown.form_button = FormButton(
            asked.flow_cta,
            asked.flow_id or asked.flow_name,
            asked.flow_action,
            opens.get("screen", ""),
            opens.get("data") or {},
        )


def _attachment(media: contents.Media, kind: str) -> Attachment:
    return Attachment(media.id, kind, filename=media.filename, link=media.link)


def _options(message: interactive.Interactive) -> Iterator[Option]:
    if isinstance(message, interactive.Buttons):
        for button in message.action.buttons:
            yield Option("button", button.reply.id, button.reply.title)
    elif isinstance(message, interactive.List):
        for section in message.action.sections:
            for row in section.rows:
                yield Option("row", row.id, row.title, row.description, section.title)
