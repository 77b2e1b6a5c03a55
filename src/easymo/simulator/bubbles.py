"""What stands on a phone's screen."""

from collections.abc import Iterator
from typing import Literal

import msgspec

from easymo.simulator import shapes
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
    answers: str = ""
    """The id of the message this one answers."""
    tick: Status | Literal[""] = ""
    changed: int = 0
    """The number of the last change of this message, its arrival included (see ``Changes``)."""


def bubble(send: shapes.Send, *, n: int, id: str, at: float) -> Bubble:
    """How the phone shows a message of the business."""
    shown = Bubble(n=n, id=id, mine=False, at=at, kind=send.type)
    shown.answers = send.context.message_id if send.context else ""
    if send.interactive and send.type == "interactive":
        _show_interactive(shown, send.interactive)
    elif send.text and send.type == "text":
        shown.text = send.text.body
    elif send.location and send.type == "location":
        pin = send.location
        shown.text = f"{pin.latitude},{pin.longitude} {pin.name}".rstrip()
        shown.place = Place(float(pin.latitude), float(pin.longitude), pin.name, pin.address)
    elif send.reaction and send.type == "reaction":
        shown.text = send.reaction.emoji
    elif send.template and send.type == "template":
        shown.text = send.template.name
    else:
        media = getattr(send, send.type)
        shown.text = media.caption if isinstance(media, shapes.Media) else ""
    return shown


def _show_interactive(shown: Bubble, message: shapes.Interactive) -> None:
    shown.kind = message.kind
    shown.text = message.body.text
    shown.options = tuple(_options(message))
    if isinstance(message, shapes.List):
        shown.open_list = message.action.button
    if isinstance(message, shapes.LinkButton):
        shown.link = Link(message.action.parameters.display_text, message.action.parameters.url)
    if isinstance(message, shapes.Framed):
        shown.header = message.header.text if message.header else ""
        shown.footer = message.footer.text if message.footer else ""


def _options(message: shapes.Interactive) -> Iterator[Option]:
    if isinstance(message, shapes.Buttons):
        for button in message.action.buttons:
            yield Option("button", button.reply.id, button.reply.title)
    elif isinstance(message, shapes.List):
        for section in message.action.sections:
            for row in section.rows:
                yield Option("row", row.id, row.title, row.description, section.title)
