"""Papers a driver hands in: what is looked for on each, and until when it is good. Pure."""

from collections.abc import Mapping
from datetime import date
from uuid import UUID

import msgspec

from easymo.conversation import formats
from easymo.recognition.papers import Field
from easymo.recognition.papers import Paper as Labels

PAPERS = ("licence", "insurance", "registration")
LABELS: dict[str, Labels] = {"licence": "licence", "insurance": "certificate", "registration": "certificate"}
"""How each is read."""

_UNTIL = {"licence": "licence_expiry", "insurance": "policy_expiry"}
_SHOWN = {
    "licence": ("holder", "licence_number", "licence_class", "licence_expiry"),
    "insurance": ("insurer_name", "policy_number", "registration_plate", "policy_expiry"),
    "registration": ("registration_plate", "make", "model", "vehicle_year", "vin_chassis"),
}


class Paper(msgspec.Struct, frozen=True):
    """A paper in the vault: what was read off it, and the last day it is good, as its driver says."""

    document: UUID
    read: dict[str, Field]
    until: date | None = None


def fields_of(kind: str, read: Mapping[str, Field]) -> dict[str, Field]:
    """Those that matter of what was read, in the order they are shown."""
    return {name: read[name] for name in _SHOWN[kind] if name in read}


def ends(kind: str) -> bool:
    """Whether a paper of that kind is good until some day."""
    return kind in _UNTIL


def last_day(kind: str, read: Mapping[str, Field]) -> date | None:
    field = read.get(_UNTIL.get(kind, ""))
    return date.fromisoformat(field.value) if field else None


def shown_day(day: date | None, language: str) -> str:
    return formats.date(day, language) if day else "–"
