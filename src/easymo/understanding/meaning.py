"""What a message may mean."""

from typing import Any

import msgspec


class Meaning(msgspec.Struct, frozen=True):
    """One thing a message may mean.

    ``answers``: what the flow's questions are given, by their names; JSON. A value `{"typed": words}` is what the
    person wrote for that question, for its prompt to read. ``facts``: what was read, in plain values, by the names of
    things (place, price, crop …). ``confidence`` 0..1: how likely this is what is meant. ``intent`` is a name for it,
    ``why`` the words it was read from.
    """

    service: str
    flow: str
    answers: dict[str, Any]
    confidence: float
    intent: str
    facts: dict[str, Any] = {}
    why: tuple[str, ...] = ()

    @property
    def address(self) -> str:
        return f"{self.service}:{self.flow}"
