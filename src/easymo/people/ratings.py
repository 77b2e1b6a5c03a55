"""What people say of each other after a deal: one to five stars, once each.

Whether somebody may rate is the service's to say: it has a function completed_<domain>(bigint) that answers, to the two
sides of a completed deal only, who the other one is.
"""

import msgspec

from easymo.conversation import formats
from easymo.database.queries import load
from easymo.database.scope import Scope

STARS = (1, 2, 3, 4, 5)
WORDS_MOST = 500

_sql = load(__file__, "ratings.sql")


class Rating(msgspec.Struct, frozen=True):
    """``average``: 1 to 5, 0 while nobody has rated."""

    average: float
    count: int

    def shown(self, language: str) -> str:
        """ "★ 4.6 (12)"; empty while nobody has rated."""
        if not self.count:
            return ""
        return f"★ {formats.number(self.average, language)} ({formats.number(self.count, language)})"


async def rate(scope: Scope, domain: str, deal: int, person: int, stars: int, words: str = "") -> bool:
    """Rates the other side of a completed deal. False: they are not it, or the person has rated the deal before.

    Raises ValueError for other stars than 1 to 5; the service without completed_<domain> fails the turn.
    """
    if stars not in STARS:
        raise ValueError("a rating has 1 to 5 stars")
    return await scope.fetchval(_sql.rate, domain, deal, person, stars, words[:WORDS_MOST])


async def rating_of(scope: Scope, person: int) -> Rating:
    return Rating(**await scope.fetchone(_sql.rating_of, person))


async def rating_of_owner(scope: Scope, domain: str, id: int) -> Rating:
    """Of whoever put up a listing that is found."""
    return Rating(**await scope.fetchone(_sql.rating_of_owner, domain, id))
