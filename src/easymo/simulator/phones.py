"""People with phones: what they wrote, what they received, and how a test waits for it."""

import asyncio
import re
import time
from collections import OrderedDict, deque
from collections.abc import Callable

from easymo.simulator import wire
from easymo.simulator.behaviour import Behaviour, Status
from easymo.simulator.bubbles import Bubble, Option, Place, bubble
from easymo.simulator.changes import Changes
from easymo.simulator.media import Medium
from easymo.simulator.shapes import Send
from easymo.simulator.wire import Contact, Json

Line = Callable[[Contact, Json], "asyncio.Future[bool]"]
"""Takes a message to EasyMO's callback; true once it was acknowledged."""

_COUNTRIES = {"250": "RW", "243": "CD", "257": "BI", "255": "TZ", "256": "UG", "254": "KE"}
# Multiplication by a unit modulo 10^17 takes every number to an id that does not show it, and back: a phone
# forgotten at a restart is found again by the id that EasyMO kept.
_MODULUS = 10**17
_FACTOR = 31_415_926_535_897_933
_INVERSE = pow(_FACTOR, -1, _MODULUS)
_TICKS = ("", "sent", "delivered", "read")


class Phone:
    """One person's WhatsApp, in the one conversation with the business."""

    def __init__(self, contact: Contact, business: wire.Business, line: Line, changes: Changes, history: int) -> None:
        self.contact = contact
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

    @property
    def last(self) -> int:
        """``n`` of the newest bubble."""
        return self._last

    async def say(self, text: str, *, patience: float | None = None) -> Bubble:
        """Writes ``text``; returns when EasyMO has acknowledged it, or after ``patience`` seconds without that."""
        return await self._send(wire.text(self.contact, text), self._own("text", text), patience)

    async def send_location(self, latitude: float, longitude: float, *, patience: float | None = None) -> Bubble:
        """Sends a pin; waits as ``say`` does."""
        message = wire.location(self.contact, latitude, longitude)
        own = self._own("location", f"{latitude},{longitude}")
        own.place = Place(latitude, longitude)
        return await self._send(message, own, patience)

    async def send_image(self, medium: Medium, caption: str = "", *, patience: float | None = None) -> Bubble:
        """Sends a picture; waits as ``say`` does."""
        message = wire.image(
            self.contact, caption=caption, mime_type=medium.mime_type, media_id=medium.id, digest=medium.digest
        )
        own = self._own("image", caption)
        own.image = medium.id
        return await self._send(message, own, patience)

    async def tap(self, choice: str, *, patience: float | None = None) -> Bubble:
        """Taps a row or button by its id, its title, or its number (from 1) in the newest message that has any.

        Waits as ``say`` does. Raises LookupError if no message on the screen offers the choice.
        """
        shown, option = self._find(choice)
        context = wire.replying(self._business, shown.id)
        if option.kind == "row":
            message = wire.list_reply(self.contact, option.id, option.title, option.description, context=context)
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

    def receive(self, send: Send, id: str) -> Bubble:
        """Shows a message of the business and wakes who waits for it."""
        self.typing = False
        shown = self._keep(bubble(send, n=self._next(), id=id, at=time.time()))
        self._arrival.set()
        self._arrival = asyncio.Event()
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

    async def _send(self, message: Json, own: Bubble, patience: float | None) -> Bubble:
        own.id = message["id"]
        self._said = self._keep(own).n
        acknowledged = self._line(self.contact, message)
        acknowledged.add_done_callback(lambda done: self._tick_if_taken(own, done))
        await asyncio.wait((acknowledged,), timeout=patience)
        return own

    def _find(self, choice: str) -> tuple[Bubble, Option]:
        menus = [shown for shown in reversed(self.bubbles) if shown.options]
        wanted = choice.strip().casefold()
        for shown in menus:
            for option in shown.options:
                if option.id == choice.strip() or option.title.strip().casefold() == wanted:
                    return shown, option
        if menus and wanted.isdecimal() and 1 <= int(wanted) <= len(menus[0].options):
            return menus[0], menus[0].options[int(wanted) - 1]
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


class Phones:
    """All phones there are; one appears when it is first looked for, the longest unused is forgotten first."""

    def __init__(self, business: wire.Business, line: Line, behaviour: Behaviour) -> None:
        self.changes = Changes()
        self._business = business
        self._line = line
        self._behaviour = behaviour
        self._phones: OrderedDict[str, Phone] = OrderedDict()

    def __len__(self) -> int:
        return len(self._phones)

    def by_number(self, number: str, name: str = "") -> Phone:
        """The phone of ``number``, written in any usual way. Raises ValueError if it has not 7 to 15 digits."""
        digits = re.sub(r"[+() -]", "", number)
        if not re.fullmatch("[1-9][0-9]{6,14}", digits):
            raise ValueError("a phone number has 7 to 15 digits")
        return self._get(digits, user_id(digits), name)

    def by_user_id(self, id: str) -> Phone:
        """The phone of a user id; one not made here belongs to somebody whose number is not known."""
        return self._get(_number(id), id, "")

    def by_message(self, id: str) -> Phone | None:
        """The phone that the message ``id`` was written on, if the id was made here."""
        try:
            return self.by_number(wire.wamid_number(id))
        except ValueError:
            return None

    def _get(self, number: str, user_id: str, name: str) -> Phone:
        phone = self._phones.get(user_id)
        if phone is None:
            contact = Contact(number, user_id, name or f"Person {user_id[-4:]}")
            phone = self._phones[user_id] = Phone(
                contact, self._business, self._line, self.changes, self._behaviour.history
            )
            if len(self._phones) > self._behaviour.phones:
                self._phones.popitem(last=False)
        elif name:
            phone.contact = Contact(number, user_id, name)
        self._phones.move_to_end(user_id)
        return phone


def user_id(number: str) -> str:
    """The business-scoped user id of these digits: the same after a restart, and not showing the number."""
    country = _COUNTRIES.get(number[:3], "ZZ")
    return f"{country}.{int(number) * _FACTOR % _MODULUS:017}"


def _number(id: str) -> str:
    code = id.partition(".")[2]
    if not (len(code) == 17 and code.isdecimal()):
        return ""
    digits = str(int(code) * _INVERSE % _MODULUS)
    return digits if 7 <= len(digits) <= 15 and user_id(digits) == id else ""
