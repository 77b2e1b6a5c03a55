"""What a tool is written with: see ``easymo.conversation.tool`` for what one is."""

from datetime import datetime

import msgspec

from easymo.conversation import formats
from easymo.conversation.catalogue import Speaker
from easymo.conversation.tool import Tool, tool
from easymo.database.scope import Scope

__all__ = ["Desk", "Tool", "tool"]


class Desk(msgspec.Struct, frozen=True):
    """Where a tool works: for whom, in which country and language.

    ``scope`` has the person's own rights, reads only, and gives up after TOOL_SECONDS.
    """

    scope: Scope
    country: str
    speaker: Speaker

    @property
    def language(self) -> str:
        return self.speaker.language

    def text(self, key: str, /, **values: object) -> str:
        """A sentence of the person's language."""
        return self.speaker.text(key, **values)

    def words(self, key: str) -> frozenset[str]:
        """The folded words of a word list, in all languages."""
        return frozenset(self.speaker.catalogue.words(key))

    def money(self, low: int | None, high: int | None, currency: str, per: str = "") -> str:
        """An amount or a range of amounts as the person reads it; "" for none. ``per``: a period, in words."""
        if low is None and high is None:
            return ""
        least, most = low if low is not None else high, high if high is not None else low
        return formats.money(least or 0, most or 0, currency, self.language) + (f" {per}" if per else "")

    def moment(self, moment: datetime) -> str:
        return formats.moment(moment, self.language, self.country)

    def day(self, moment: datetime) -> str:
        return formats.day(moment, self.language, self.country)
