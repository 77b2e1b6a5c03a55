"""All phones, and the user ids that the business knows people by."""

import re
from collections import OrderedDict

import msgspec

from easymo.simulator import wire
from easymo.simulator.behaviour import Behaviour
from easymo.simulator.changes import Changes
from easymo.simulator.phone import Line, Phone
from easymo.simulator.wire import Contact

_COUNTRIES = {"250": "RW", "243": "CD", "257": "BI", "255": "TZ", "256": "UG", "254": "KE"}
# Multiplication by a unit modulo 10^17 takes every number to an id that does not show it, and back: a phone
# forgotten at a restart is found again by the id that EasyMO kept.
_MODULUS = 10**17
_CODE_DIGITS = 17
_FACTOR = 31_415_926_535_897_933
_INVERSE = pow(_FACTOR, -1, _MODULUS)


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
        digits = _digits(number)
        return self._get(digits, user_id(digits), name)

    def by_user_id(self, id: str) -> Phone:
        """The phone of a user id; one not made here belongs to somebody whose number is not known."""
        return self._get(_number(id), id, "")

    def by_message(self, id: str) -> Phone | None:
        """The phone that the message ``id`` was written on, if the id was made here."""
        digits = wire.wamid_number(id)
        try:
            return self.by_number(_decoded(digits) if len(digits) == _CODE_DIGITS else digits)
        except ValueError:
            return None

    def move(self, phone: Phone, number: str) -> Contact:
        """Gives ``phone`` another number, and so another user id; returns who it was before.

        Raises ValueError if that is no number, or somebody's already.
        """
        digits = _digits(number)
        if user_id(digits) in self._phones:
            raise ValueError("somebody has that number")
        before = phone.contact
        del self._phones[before.user_id]
        phone.number = digits
        phone.contact = msgspec.structs.replace(before, user_id=user_id(digits))
        phone.show_number(phone.traits.shows_number)
        self._phones[phone.contact.user_id] = phone
        return before

    def _get(self, number: str, user_id: str, name: str) -> Phone:
        phone = self._phones.get(user_id)
        if phone is None:
            contact = Contact(number, user_id, name or f"Person {user_id[-4:]}")
            phone = Phone(contact, self._business, self._line, self.changes, self._behaviour.history)
            if self._hides(user_id):
                phone.traits.shows_number = False
                phone.show_number(False)
            self._phones[user_id] = phone
            if len(self._phones) > self._behaviour.phones:
                self._phones.popitem(last=False)
        elif name:
            phone.contact = msgspec.structs.replace(phone.contact, name=name)
        self._phones.move_to_end(user_id)
        return phone

    def _hides(self, user_id: str) -> bool:
        """The same people each time."""
        code = user_id.partition(".")[2]
        return code.isdecimal() and int(code) % 1000 < self._behaviour.username_only * 1000


def user_id(number: str) -> str:
    """The business-scoped user id of these digits: the same after a restart, and not showing the number."""
    country = _COUNTRIES.get(number[:3], "ZZ")
    return f"{country}.{int(number) * _FACTOR % _MODULUS:0{_CODE_DIGITS}}"


def _digits(number: str) -> str:
    digits = re.sub(r"[+() -]", "", number)
    if not re.fullmatch("[1-9][0-9]{6,14}", digits):
        raise ValueError("a phone number has 7 to 15 digits")
    return digits


def _decoded(code: str) -> str:
    return str(int(code) * _INVERSE % _MODULUS)


def _number(id: str) -> str:
    code = id.partition(".")[2]
    if not (len(code) == _CODE_DIGITS and code.isdecimal()):
        return ""
    digits = _decoded(code)
    return digits if 7 <= len(digits) <= 15 and user_id(digits) == id else ""
