"""Who a message is from, as WhatsApp says it: a user id, a parent's user id, a phone number, or several of them.

Since 2026 each of them may be missing. A person is found by the first alias that is known, in order of trust;
aliases that are new are added to the same person. Whoever changes their number or user id is found by the former ones.
"""

from collections.abc import Iterable
from typing import Any

import msgspec

DEFAULT_COUNTRY = "RW"
COUNTRIES = ("RW", "CD", "BI", "TZ")
_DIAL_PREFIXES = {"250": "RW", "243": "CD", "257": "BI", "255": "TZ"}

_PHONE_SIGNS = str.maketrans("", "", "+ -().\u00a0")
_SHORTEST_PHONE, _LONGEST_PHONE = 3, 20  # E.164 says 15; a number WhatsApp delivered from is not argued with
_LONGEST_ID = 200  # WhatsApp promises 128 characters after the country and a dot
_LONGEST_NAME = 200


class Identity(msgspec.Struct, frozen=True):
    """One person as one message names them. At least one of the first three is given."""

    user_id: str | None = None
    """WhatsApp's id of the person for this business: 'RW.1349…'. It changes with the phone number."""
    parent_user_id: str | None = None
    phone: str | None = None
    """+E.164 as WhatsApp vouches for it; ranges that number plans do not list yet are people too."""
    name: str | None = None
    former: tuple[str, ...] = ()
    """Aliases this person had until now, where WhatsApp says that they changed."""

    def aliases(self) -> tuple[str, ...]:
        """The keys this person may be known by, the most trusted first; never empty."""
        found = list(self.former)
        if self.user_id:
            found.append(f"user:{self.user_id}")
        if self.parent_user_id:
            found.append(f"parent:{self.parent_user_id}")
        if self.phone:
            found.append(f"phone:{self.phone}")
        return tuple(dict.fromkeys(found))

    @property
    def borne_number(self) -> str | None:
        """The alias of a number told beside a user id: it alone does not say who somebody is, numbers change hands."""
        alias = f"phone:{self.phone}" if self.phone and self.user_id else None
        return None if alias in self.former else alias

    @property
    def country(self) -> str:
        """One of COUNTRIES: by the user id's prefix, else by the dial prefix, else Rwanda."""
        for user_id in (self.user_id, self.parent_user_id):
            if user_id and user_id[:2] in COUNTRIES and user_id[2:3] == ".":
                return user_id[:2]
        return _DIAL_PREFIXES.get(self.phone[1:4], DEFAULT_COUNTRY) if self.phone else DEFAULT_COUNTRY


class Sender(msgspec.Struct, frozen=True):
    """The members of a message that say who sent it. Anything may stand in them."""

    phone: Any = msgspec.field(default=None, name="from")
    user_id: Any = msgspec.field(default=None, name="from_user_id")
    parent_user_id: Any = msgspec.field(default=None, name="from_parent_user_id")


class Contact(msgspec.Struct, frozen=True):
    """One element of ``contacts``. Anything may stand in its members."""

    wa_id: Any = None
    user_id: Any = None
    parent_user_id: Any = None
    profile: Any = None


def identify(sender: Sender, contacts: Iterable[Contact]) -> Identity | None:
    """Who sent a message, completed from the contact it came with. None when nothing tells.

    Never raises, whatever the members hold.
    """
    user_id = read_id(sender.user_id)
    phone = read_phone(sender.phone)
    contact = _contact_of(user_id, phone, tuple(contacts))
    identity = Identity(
        user_id=user_id or read_id(contact.user_id),
        parent_user_id=read_id(sender.parent_user_id) or read_id(contact.parent_user_id),
        phone=phone or read_phone(contact.wa_id),
        name=_read_name(contact.profile),
    )
    return identity if identity.aliases() else None


def rename(before: Identity | None, now: Identity) -> Identity | None:
    """The person whom WhatsApp called ``before`` and calls ``now``; members it does not tell anew stay.

    None when nothing tells who they were: then nobody can be found, and nobody has to be met.
    """
    if before is None:
        return None
    now = msgspec.structs.replace(now, name=now.name or before.name)
    return msgspec.structs.replace(now, former=before.aliases()) if now.aliases() else before


def read_phone(value: Any) -> str | None:
    """``value`` as '+' and digits, or None when it is no phone number."""
    if isinstance(value, int):
        value = str(value)
    if not isinstance(value, str):
        return None
    digits = value.translate(_PHONE_SIGNS)
    if not (digits.isascii() and digits.isdecimal() and _SHORTEST_PHONE <= len(digits) <= _LONGEST_PHONE):
        return None
    return f"+{digits}"


def read_id(value: Any) -> str | None:
    """``value`` as an id that can be stored and compared exactly, or None."""
    if not isinstance(value, str):
        return None
    text = value.replace("\0", "").strip()
    return text if 0 < len(text) <= _LONGEST_ID else None


def _contact_of(user_id: str | None, phone: str | None, contacts: tuple[Contact, ...]) -> Contact:
    for contact in contacts:
        if user_id and read_id(contact.user_id) == user_id:
            return contact
    for contact in contacts:
        if phone and read_phone(contact.wa_id) == phone and not (user_id and contact.user_id):
            return contact
    if len(contacts) == 1 and not user_id and not phone:
        return contacts[0]
    return Contact()


def _read_name(profile: Any) -> str | None:
    name = profile.get("name") if isinstance(profile, dict) else None  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
    return name.replace("\0", "").strip()[:_LONGEST_NAME] or None if isinstance(name, str) else None
