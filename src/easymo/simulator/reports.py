"""Statuses of what the business sent: which come, when, in which order."""

import asyncio
from collections.abc import Callable
from functools import partial

from easymo.simulator import refusals, wire
from easymo.simulator.admission import Verdict
from easymo.simulator.behaviour import Behaviour, Faults, Status
from easymo.simulator.bubbles import Bubble
from easymo.simulator.delivery import Delivery
from easymo.simulator.phone import Phone
from easymo.simulator.shapes import Send
from easymo.simulator.wire import Contact

_FAILS_AFTER = 0.05
_PLAYS_AFTER = 0.05


class Reports:
    """Plans the statuses of each accepted message by ``behaviour``, the person's traits and the faults."""

    def __init__(self, business: wire.Business, behaviour: Behaviour, faults: Faults, delivery: Delivery) -> None:
        self._business = business
        self._behaviour = behaviour
        self._faults = faults
        self._delivery = delivery

    def plan(self, send: Send, phone: Phone, id: str, shown: Bubble | None, verdict: Verdict) -> None:
        """``shown``: where the message stands on the phone; None if it fails."""
        met = self._faults.take_all("status", f"+{phone.number}", phone.contact.user_id)
        effects = {fault.effect for fault in met}
        delay = sum(fault.delay for fault in met)
        code = verdict.failure or next((fault.code for fault in met if fault.effect == "failed"), 0)
        if "missing" in effects:
            return
        if code:
            self._later(_FAILS_AFTER + delay, lambda: self._fail(send, phone, id, code))
            return
        plan = _altered(self._usual(send, phone), effects)
        names = [name for name, _ in plan]
        for name, after in plan:
            # The price is told with "sent" and with the first of the others.
            priced = name == "sent" or name == next((n for n in ("delivered", "read") if n in names), "")
            report = partial(self._report, send, phone, id, shown, name, verdict, priced=priced)
            # What a phone itself reports waits until it has a network.
            self._later(after + delay, report if name == "sent" else partial(phone.once_online, report))

    def _usual(self, send: Send, phone: Phone) -> list[tuple[Status, float]]:
        plan = list(self._behaviour.statuses)
        if send.type == "reaction":
            return [entry for entry in plan if entry[0] == "sent"]
        if not phone.traits.tells_reading:
            plan = [entry for entry in plan if entry[0] != "read"]
        if send.media and send.media.voice and any(name == "read" for name, _ in plan):
            plan.append(("played", plan[-1][1] + _PLAYS_AFTER))
        return plan

    def _report(
        self, send: Send, phone: Phone, id: str, shown: Bubble | None, name: Status, verdict: Verdict, *, priced: bool
    ) -> None:
        if shown:
            phone.tick(shown, name)
        report = wire.status(
            phone.contact,
            id,
            name,
            callback=send.biz_opaque_callback_data,
            category=verdict.category,
            free=verdict.free,
            priced=priced,
        )
        self._delivery.give(wire.statuses(self._business, [_told(phone.contact, name)], [report]))

    def _fail(self, send: Send, phone: Phone, id: str, code: int) -> None:
        """Tells of the person no more than what the message was sent to."""
        contact = Contact(phone.contact.number) if send.to else Contact("", phone.contact.user_id)
        callback, errors = send.biz_opaque_callback_data, [refusals.failure(code)]
        report = wire.status(contact, id, "failed", callback=callback, errors=errors, priced=False)
        self._delivery.give(wire.statuses(self._business, [contact], [report]))

    def _later(self, seconds: float, report: Callable[[], None]) -> None:
        asyncio.get_running_loop().call_later(seconds, report)


def _altered(plan: list[tuple[Status, float]], effects: set[str]) -> list[tuple[Status, float]]:
    if "skipped" in effects:
        plan = plan[-1:]
    if "reversed" in effects:
        times = [after for _, after in plan]
        plan = [(name, after) for (name, _), after in zip(plan[::-1], times, strict=True)]
    return plan


def _told(contact: Contact, name: Status) -> Contact:
    """The username is told once the message was delivered."""
    return Contact(contact.number, contact.user_id, contact.name) if name == "sent" else contact
