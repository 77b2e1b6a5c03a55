"""What a transcript is: people, jobs that are there before, and who says and sees what."""

import re
from datetime import timedelta
from pathlib import Path
from typing import Any, Literal

import msgspec
import yaml

from conversations.stalls import ForSale
from conversations.taverns import Tavern

FOLDER = Path(__file__).parent
CONTACT = "wa.me/"
_UNITS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400}


class Someone(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    phone: str
    met: str = ""
    """The language we spoke before; empty: this person never wrote."""


class Listing(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A job that has been published."""

    title: str
    category: str
    by: str = ""
    """Which of the people; empty: somebody else."""
    place: str = "Kigali"
    kind: str = "long"
    pay: str = ""
    period: str | None = None
    details: str = ""
    slots: int = 1


class Published(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A listing of any domain as it is found, its service aside."""

    domain: str
    id: int
    title: str
    by: str
    category: str = "other"


class Offered(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A home that has been published."""

    title: str
    by: str
    price: str
    deal: str = "rent"
    type: str = "house"
    place: str = "Kacyiru"
    unit: str = ""
    bedrooms: int | None = None
    furnished: bool | None = None
    minimum_nights: int | None = None
    details: str = ""
    lister: str = "owner"


class Seen(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One message: parts of its text, and exactly what it offers, by titles or ids.

    A link to somebody has to be among the parts: nobody's number is shown by the way.
    """

    text: str | list[str] = ""
    rows: list[str] | int | None = None
    """Or how many."""
    buttons: list[str] | None = None
    pin: bool = False
    """Whether it asks for a location."""
    file: str = ""
    """image or document, where one is shown."""


class Step(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One thing a person does, and all that is answered."""

    sees: list[str | Seen]
    told: dict[str, list[str | Seen]] = {}
    """All that others are sent."""
    person: str = ""
    """Empty: the first of the people."""
    says: str | None = None
    taps: str | None = None
    """A title or id, of the newest message that has it; or an address that no message offers."""
    of: str = ""
    """Part of the message that is tapped, if not the newest."""
    pin_of: str = ""
    """Says the PIN that person was shown last: they told it by mouth."""
    pins: str | None = None
    """Latitude and longitude."""
    sends: str | None = None
    """A kind of message: sticker, audio, …"""
    file: str = ""
    """Of what is sent: its MIME type; "damaged" before it if it does not arrive whole."""
    silence: bool = False
    """Nobody writes: time passes, and whoever looks after that looks. Where it is night, until the morning."""
    lists: Listing | None = None
    """A job that is published now, by somebody who writes nothing."""
    outside: bool = True
    """Whether the outside world answers what it is asked."""
    decides: str | None = None
    """What an operator decides of the review that has waited longest."""
    unkept: str = ""
    """What is in no row once the step is done."""
    operator: str | None = None
    """What an operator does in the person's conversation: take, release, or words to write."""
    ticket: str | None = None
    """What becomes of the newest ticket: "answers …" or "resolves …" with an operator's words. Or of the team: it "goes
    home", or "is silent" in conversations it has."""
    times: int = 1
    """How often, one after another."""
    to: str = "/wa-webhook-core"
    later: str = ""
    """Time that passes before, such as "25 hours"."""
    session: dict[str, Any] = {}
    """Columns of the session's row afterwards."""
    profile: dict[str, Any] = {}
    """Columns of the person's row afterwards."""

    @property
    def deed(self) -> str | None:
        """What is done, as failures name it."""
        return self.says or self.taps or self.pins or self.sends or self.decides or self.operator or self.ticket

    @property
    def passes(self) -> timedelta:
        if not self.later:
            return timedelta()
        number, unit = self.later.split()
        return timedelta(seconds=int(number) * _UNITS[unit.removesuffix("s")])


class Transcript(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    about: str
    people: dict[str, Someone]
    talk: list[Step]
    listings: list[Listing] = []
    homes: list[Offered] = []
    published: list[Published] = []
    tokens: dict[str, int] = {}
    """What those people have bought; their wallets are no new ones."""
    payee: str = ""
    """Who is paid for tokens in Rwanda."""
    items: list[ForSale] = []
    restaurants: list[Tavern] = []
    drivers: dict[str, str] = {}
    """Who of the people drives what, and is online in Kacyiru."""
    insurers: bool = False
    """Whether two insurers have rates for private cars."""
    team: Literal["", "there", "away"] = ""
    """Whether the team of the help centre is there now; empty: as ever."""
    kiosk: bool = False
    """Whether the house has the service "kiosk", too."""


def load_transcripts() -> dict[str, Transcript]:
    """Every document of every YAML file, by file and subject. Raises msgspec.ValidationError naming what is wrong."""
    found: dict[str, Transcript] = {}
    for path in sorted(FOLDER.glob("*.yaml")):
        for document in yaml.safe_load_all(path.read_text(encoding="utf-8")):
            transcript = msgspec.convert(document, Transcript)
            found[f"{path.stem}: {transcript.about}"] = transcript
    return found


class Shown(msgspec.Struct, frozen=True):
    """One message as a phone shows it."""

    kind: str
    text: str
    offers: dict[str, str]
    """Title of each row or button by its id."""

    @classmethod
    def of(cls, payload: dict[str, Any]) -> "Shown":
        if payload["type"] == "text":
            return cls("text", payload["text"]["body"], {})
        if payload["type"] in ("image", "document"):
            return cls(payload["type"], payload[payload["type"]]["caption"], {})
        if payload["type"] == "location":
            return cls("location", payload["location"]["name"], {})
        inner = payload["interactive"]
        action = inner["action"]
        rows = [row for section in action.get("sections", ()) for row in section["rows"]]
        offered = [*rows, *(button["reply"] for button in action.get("buttons", ()))]
        return cls(inner["type"], inner["body"]["text"], {offer["id"]: offer["title"] for offer in offered})

    def fits(self, expected: str | Seen) -> bool:
        seen = Seen(expected) if isinstance(expected, str) else expected
        parts = [seen.text] if isinstance(seen.text, str) else seen.text
        if not all(_plain(part) in _plain(self.text) for part in parts):
            return False
        if CONTACT in self.text and not any(CONTACT in part for part in parts):
            return False
        if seen.pin and self.kind != "location_request_message":
            return False
        if (self.kind if self.kind in ("image", "document") else "") != seen.file:
            return False
        if isinstance(seen.rows, int):
            return self.kind == "list" and len(self.offers) == seen.rows
        return self._offers("list", seen.rows) and self._offers("button", seen.buttons)

    def _offers(self, kind: str, expected: list[str] | None) -> bool:
        if expected is None:
            return True
        pairs = list(self.offers.items())
        return self.kind == kind and len(pairs) == len(expected) and all(map(_is_named, pairs, expected))

    def id_of(self, name: str) -> str | None:
        """The id of the row or button of that title or id."""
        return next((id for id, title in self.offers.items() if name in (id, title)), None)


def _is_named(offer: tuple[str, str], name: str) -> bool:
    return name in offer


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()
