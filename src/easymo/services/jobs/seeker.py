"""Who looks for work, as they describe themselves: vocabulary and decisions, pure."""

from collections.abc import Collection
from typing import Any

import msgspec

from easymo.places.gazetteer import Place
from easymo.reading import Money, words
from easymo.services.jobs.job import KINDS

SKILLS_MOST = 10
SKILL_LENGTH = 40
PLACES_MOST = 5
YEARS_MOST = 50
WANTED = (*KINDS, "any")
"""What kind of work: one of them, or whichever."""


class Seeker(msgspec.Struct, frozen=True, kw_only=True):
    """A work profile."""

    skills: list[str]
    places: list[Place]
    """Where one would work; none: anywhere."""
    years: int
    kinds: list[str]
    """Of KINDS; none: any."""
    pay: int | None
    """The least, in whole units of the country's currency; None: whatever is offered."""
    period: str | None
    suggested: bool
    """Whether employers whose jobs fit may be shown it, with the name."""

    def terms(self, noise: Collection[str]) -> list[str]:
        """The words of the skills, folded, each once."""
        said = (word for skill in self.skills for word in words(skill) if word not in noise)
        return list(dict.fromkeys(said))

    def answers(self) -> dict[str, Any]:
        """It as answers to the questions that describe a seeker."""
        pay = Money(self.pay, self.pay) if self.pay is not None else None
        described = {
            "skills": self.skills,
            "places": self.places,
            "years": self.years,
            "wanted": self.kinds[0] if self.kinds else "any",
            "pay": pay,
            "period": self.period,
            "suggested": self.suggested,
        }
        return msgspec.to_builtins(described)
