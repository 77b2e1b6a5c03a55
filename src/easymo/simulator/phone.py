"""A person with a phone: what they wrote, what they received, and how a test waits for it."""

import asyncio
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from functools import partial

import msgspec

from easymo.simulator import refusals, wire
from easymo.simulator.behaviour import Status
from easymo.simulator.bubbles import Bubble, Card, Option, Place, Product, Words, attached, bubble
from easymo.simulator.changes import Changes
from easymo.simulator.media import Medium
from easymo.simulator.shapes import Send
from easymo.simulator.traits import Traits
from easymo.simulator.wire import Contact, FileKind, Json

Line = Callable[[Contact, Json], "asyncio.Future[bool]"]
"""Takes a message to EasyMO's callback; true once it was acknowledged."""

_TICKS = ("", "sent", "delivered", "read", "played")


class Phone:
    """One person's WhatsApp, in the one conversation with the business."""

    def __init__(self, contact: Contact, business: wire.Business, line: Line, changes: Changes, history: int) -> None:
        self.contact = contact
        """Who the business is told this is."""
        self.number = contact.number
        """Digits; also where the business is not told. Empty: nobody here knows it."""
        self.traits = Traits()
        """Set through ``People``, which tells the business what it is to know."""
        self.bubbles: deque[Bubble] = deque(maxlen=history)
        """Oldest first."""
        self.typing = False
        """The business showed that it is typing, and has sent nothing since."""
        self.changed = 0
        """The number of the last change (see ``Changes``)."""
        self._business = business
        self._line = line
        self._changes = changes
        self._last = 0
        self._said = 0
        self._arrival = asyncio.Event()
        # A message received is three things to do: it comes, is delivered, is read.
        self._waiting: deque[Callable[[], object]] = deque(maxlen=3 * history)

    def adopt(self, traits: Traits) -> None:
        """Sets how it is set up. Online again, it sends and receives what waited, in the order it came."""
        self.traits = traits
        self.show_number(traits.shows_number)
        self._mark()
        if traits.online:
            waiting = list(self._waiting)
            self._waiting.clear()
            for act in waiting:
                act()

    def once_online(self, act: Callable[[], object]) -> None:
        """Does ``act`` now, or where there is no network once there is."""
        if self.traits.online:
            act()
        else:
            self._waiting.append(act)

    def show_number(self, shown: bool) -> None:
        """Whether the business is told the number, or a username in its place."""
        code = self.contact.user_id.partition(".")[2]
        number, username = (self.number, "") if shown else ("", f"person.{code[-8:]}")
        self.contact = msgspec.structs.replace(self.contact, number=number, username=username)

    @property
    def last(self) -> int:
        """``n`` of the newest bubble."""
        return self._last

    async def say(
        self, text: str, *, advert: str = "", forwarded: bool = False, patience: float | None = None
    ) -> Bubble:
        """Writes ``text``; returns when EasyMO has acknowledged it, or after ``patience`` seconds without that.

        ``advert``: the headline of the advertisement that led the person here. ``forwarded``: passed on from elsewhere.
        """
        message = wire.text(self.contact, text)
        message = wire.forwarded(message) if forwarded else message
        message = wire.advertised(message, headline=advert) if advert else message
        return await self._send(message, self._own("text", text), patience)

    async def send_location(
        self, latitude: float, longitude: float, *, name: str = "", address: str = "", patience: float | None = None
    ) -> Bubble:
        """Sends a pin; waits as ``say`` does."""
        message = wire.location(self.contact, latitude, longitude, name=name, address=address)
        own = self._own("location", f"{latitude},{longitude}")
        own.place = Place(latitude, longitude, name, address)
        return await self._send(message, own, patience)

    async def send_image(self, medium: Medium, caption: str = "", *, patience: float | None = None) -> Bubble:
        """Sends a picture; waits as ``say`` does."""
        return await self.send_file("image", medium, caption, patience=patience)

    async def send_file(
        self, kind: FileKind, medium: Medium, caption: str = "", *, voice: bool = False, patience: float | None = None
    ) -> Bubble:
        """Sends a picture, video, recording, document or sticker; waits as ``say`` does."""
        message = wire.file(
            self.contact,
            kind,
            medium.mime_type,
            caption=caption,
            filename=medium.filename if kind == "document" else "",
            media_id=medium.id,
            digest=medium.digest,
            voice=voice,
            animated=medium.animated,
        )
        own = self._own(kind, caption)
        own.attachment = attached(medium, kind)
        return await self._send(message, own, patience)

    async def send_contacts(self, *people: tuple[str, str], patience: float | None = None) -> Bubble:
        """Sends cards of people, each a name and a number; waits as ``say`` does."""
        own = self._own("contacts", ", ".join(name for name, _ in people))
        own.cards = tuple(Card(*card) for card in people)
        return await self._send(wire.contacts(self.contact, [_card(*card) for card in people]), own, patience)

    async def share_number(self, *, patience: float | None = None) -> Bubble:
        """Gives the number that the business asked for; waits as ``say`` does."""
        phones: list[Json] = [{"phone": f"+{self.number}", "wa_id": self.number, "type": "CELL"}]
        message = wire.contacts(self.contact, [{"origin": "contact_request", "phones": phones}])
        own = self._own("contacts", f"+{self.number}")
        own.cards = (Card(self.contact.name, f"+{self.number}"),)
        return await self._send(message, own, patience)

    async def react(self, emoji: str, to: str = "", *, patience: float | None = None) -> Bubble:
        """Reacts to the message ``to``, else to the newest of the business; an empty emoji takes it back.

        Waits as ``say`` does. Raises LookupError if there is no message of the business.
        """
        theirs = [
            shown.id for shown in self.bubbles if not shown.mine and shown.kind != "reaction" and to in ("", shown.id)
        ]
        if not theirs:
            raise LookupError("there is no message to react to")
        own = self._own("reaction", emoji)
        own.answers = theirs[-1]
        return await self._send(wire.reaction(self.contact, theirs[-1], emoji), own, patience)

    async def reply(self, text: str, to: str, *, patience: float | None = None) -> Bubble:
        """Writes ``text`` as an answer to the message ``to``; waits as ``say`` does."""
        own = self._own("text", text)
        own.answers = to
        context = wire.replying(self._business, to)
        if any(shown.mine and shown.id == to for shown in self.bubbles):
            context["from"] = self.contact.number or self.contact.user_id
        message = wire.answering(wire.text(self.contact, text), context)
        return await self._send(message, own, patience)

    async def edit(self, original: str, text: str, *, patience: float | None = None) -> Bubble:
        """Corrects the text ``original``; waits as ``say`` does."""
        message = wire.edit(self.contact, original, {"type": "text", "text": {"body": text}})
        own = self._own("edit", text)
        own.answers = original
        return await self._send(message, own, patience)

    async def revoke(self, original: str, *, patience: float | None = None) -> Bubble:
        """Deletes the message ``original`` for everybody; waits as ``say`` does."""
        own = self._own("revoke", "")
        own.answers = original
        return await self._send(wire.revoke(self.contact, original), own, patience)

    async def fill(self, answers: Json, to: str = "", *, patience: float | None = None) -> Bubble:
        """Fills in the form of the message ``to``, else the newest shown; its token goes along. Waits as ``say`` does.

        Raises LookupError if no such form is on the screen.
        """
        shown = self.form(to)
        token = {"flow_token": shown.form.token} if shown.form and shown.form.token else {}
        return await self.complete(shown, answers | token, patience=patience)

    def form(self, message: str = "") -> Bubble:
        """The form on ``message``, else the newest shown. Raises LookupError if none can be filled in."""
        forms = [it for it in self.bubbles if it.form and not it.mine and message in ("", it.id)]
        if not forms:
            raise LookupError("there is no form to fill in")
        return forms[-1]

    def close_form(self, shown: Bubble) -> None:
        """The business says that the form cannot be filled in any more."""
        shown.form = None
        shown.changed = self._mark()

    async def complete(self, shown: Bubble, params: Json, *, patience: float | None = None) -> Bubble:
        """Sends the form on ``shown``, filled in; waits as ``say`` does."""
        own = self._own("form", "")
        own.answers = shown.id
        message = wire.flow_reply(self.contact, params, context=wire.replying(self._business, shown.id))
        return await self._send(message, own, patience)

    async def order(self, catalog_id: str, items: Sequence[Json], *, patience: float | None = None) -> Bubble:
        """Orders goods, each with product_retailer_id, quantity, item_price and currency; waits as ``say`` does."""
        own = self._own("order", "")
        own.catalog = catalog_id
        own.products = tuple(
            Product(str(item.get("product_retailer_id", "")), quantity=int(item.get("quantity", 1))) for item in items
        )
        return await self._send(wire.order(self.contact, catalog_id, items), own, patience)

    async def open_chat(self, *, patience: float | None = None) -> Bubble:
        """Opens the chat for the first time without writing; waits as ``say`` does."""
        return await self._send(wire.welcome_request(self.contact), self._own("request_welcome", ""), patience)

    async def send_unsupported(self, kind: str = "poll_creation", *, patience: float | None = None) -> Bubble:
        """Sends something that a business cannot be shown; waits as ``say`` does."""
        message = wire.unsupported(self.contact, kind, refusals.failure(131051))
        return await self._send(message, self._own("unsupported", kind), patience)

    async def tap(self, choice: str, to: str = "", *, patience: float | None = None) -> Bubble:
        """Taps a row or button of the message ``to`` by its id, its title, or its number (from 1).

        Without ``to`` of any message, the newest first; a number is of the newest that has any. Waits as ``say`` does.
        Raises LookupError if no such message on the screen offers the choice.
        """
        shown, option = self._find(choice, to)
        context = wire.replying(self._business, shown.id)
        if option.kind == "row":
            message = wire.list_reply(self.contact, option.id, option.title, option.description, context=context)
        elif shown.kind == "template":
            message = wire.template_reply(self.contact, option.id, option.title, context=context)
        else:
            message = wire.button_reply(self.contact, option.id, option.title, context=context)
        own = self._own("tap", option.title)
        own.answers = shown.id
        return await self._send(message, own, patience)

    def received(self, after: int = 0) -> list[Bubble]:
        """The business's messages with ``n`` above ``after`` that are still remembered."""
        return [shown for shown in self.bubbles if shown.n > after and not shown.mine]

    async def wait_for(
        self, count: int = 1, *, after: int | None = None, quiet: float = 0.0, within: float = 10.0
    ) -> list[Bubble]:
        """The business's messages since ``after`` (since the person's own last one), once there are ``count``.

        With ``quiet`` also until no further one has come for that many seconds. Raises TimeoutError if there are
        fewer than ``count`` after ``within`` seconds; quiet that never comes is no error.
        """
        since = self._said if after is None else after
        loop = asyncio.get_running_loop()
        deadline = loop.time() + within
        async with asyncio.timeout_at(deadline):
            while len(self.received(since)) < count:
                await self._arrival.wait()
        while quiet:
            try:
                async with asyncio.timeout_at(min(loop.time() + quiet, deadline)):
                    await self._arrival.wait()
            except TimeoutError:
                break
        return self.received(since)

    def receive(
        self, send: Send, id: str, words: Words | None = None, files: Mapping[str, Medium] | None = None
    ) -> Bubble:
        """Shows a message of the business, once it is online, and wakes who waits for it.

        ``words``: what a template says; ``files``: the media the message names, by their ids.
        """
        shown = bubble(send, id=id, at=time.time(), words=words, files=files)
        self.once_online(partial(self._arrive, shown))
        return shown

    def tick(self, shown: Bubble, name: Status) -> None:
        """Sets a tick, never back."""
        if _TICKS.index(name) > _TICKS.index(shown.tick):
            shown.tick = name
            shown.changed = self._mark()

    def read_by_business(self, id: str, *, typing: bool) -> None:
        """The business has read the message ``id``, and so all before it."""
        self.typing = typing
        self._mark()
        read = False
        for own in reversed(self.bubbles):
            read = read or own.id == id
            if own.mine and read:
                self.tick(own, "read")

    def _own(self, kind: str, text: str) -> Bubble:
        return Bubble(n=self._next(), id="", mine=True, at=time.time(), kind=kind, text=text, tick="sent")

    def _arrive(self, shown: Bubble) -> None:
        self.typing = False
        shown.n = self._next()
        self._keep(shown)
        self._arrival.set()
        self._arrival = asyncio.Event()

    async def _send(self, message: Json, own: Bubble, patience: float | None) -> Bubble:
        own.id = message["id"]
        own.tick = "sent" if self.traits.online else ""
        self._said = self._keep(own).n
        if not self.traits.online:
            self._waiting.append(partial(self._transmit, message, own))
            return own
        await asyncio.wait((self._transmit(message, own),), timeout=patience)
        return own

    def _transmit(self, message: Json, own: Bubble) -> "asyncio.Future[bool]":
        self.tick(own, "sent")
        acknowledged = self._line(self.contact, message)
        acknowledged.add_done_callback(lambda done: self._tick_if_taken(own, done))
        return acknowledged

    def _find(self, choice: str, to: str) -> tuple[Bubble, Option]:
        menus = [shown for shown in reversed(self.bubbles) if shown.choices and to in ("", shown.id)]
        wanted = choice.strip().casefold()
        for shown in menus:
            for option in shown.choices:
                if option.id == choice.strip() or option.title.strip().casefold() == wanted:
                    return shown, option
        if menus and wanted.isdecimal() and 1 <= int(wanted) <= len(menus[0].choices):
            return menus[0], menus[0].choices[int(wanted) - 1]
        raise LookupError("nothing on the screen offers that choice")

    def _next(self) -> int:
        self._last += 1
        return self._last

    def _keep(self, shown: Bubble) -> Bubble:
        shown.changed = self._mark()
        self.bubbles.append(shown)
        return shown

    def _mark(self) -> int:
        self.changed = self._changes.mark()
        return self.changed

    def _tick_if_taken(self, own: Bubble, done: "asyncio.Future[bool]") -> None:
        if not done.cancelled() and done.result():
            self.tick(own, "delivered")


def _card(name: str, number: str) -> Json:
    digits = "".join(filter(str.isdigit, number))
    first, _, last = name.partition(" ")
    names = {"first_name": first} | ({"last_name": last} if last else {}) | {"formatted_name": name}
    return {"name": names, "phones": [{"phone": number, "wa_id": digits, "type": "CELL"}]}
