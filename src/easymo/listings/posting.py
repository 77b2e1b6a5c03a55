"""Whether something may be posted now: how often one may, what it says, and whether it is there already.

A service asks once, with all that was typed, before it publishes:

    check = await chat.read(check_posting, "item", f"{title} {details}", kept.hashes)

and goes by ``check.outcome``; see ``Posting``.
"""

from datetime import datetime
from typing import Literal

import msgspec

from easymo.conversation import formats
from easymo.conversation.chat import Chat
from easymo.database.queries import load
from easymo.database.scope import Scope
from easymo.listings.duplicates import Elsewhere, same_photos_elsewhere, similar_own_listing
from easymo.listings.moderation import OK, Verdict, judge

_sql = load(__file__, "posting.sql")


class PostingRight(msgspec.Struct, frozen=True):
    """How many listings of a domain one may publish in 24 hours, and how many one has."""

    per_day: int
    made: int
    until: datetime | None
    """When the next may be published; None: now."""

    @property
    def granted(self) -> bool:
        return self.until is None


class Posting(msgspec.Struct, frozen=True):
    """What becomes of something that is to be posted.

    - ok: publish it; with a ``verdict`` whose policy is warn, show its sentence to who looks at it.
    - often: not before ``right.until``.
    - refused: ``verdict.sentence`` says why.
    - duplicate: ``listing`` is one's own and the same: offer to renew it instead.
    - held: store it, publish nothing, count it (``count_held``) and open a review of kind "listing": for what it says
      (``verdict``) or because others show the same photo (``elsewhere``).
    """

    outcome: Literal["ok", "often", "refused", "duplicate", "held"]
    right: PostingRight
    verdict: Verdict = OK
    listing: int = 0
    title: str = ""
    """Of ``listing``."""
    elsewhere: tuple[Elsewhere, ...] = ()


async def check_posting(scope: Scope, domain: str, words: str, hashes: list[int], changed: int = 0) -> Posting:
    """Judges what the person wants to post: ``words`` as typed, and photos of ``hashes``.

    ``changed`` is the listing that is being changed: it counts neither as often nor as its own duplicate.
    """
    right, verdict = await may_post(scope, domain), judge(words)
    if verdict.policy == "refuse":
        return Posting("refused", right, verdict)
    if not right.granted and not changed:
        return Posting("often", right, verdict)
    if similar := await similar_own_listing(scope, domain, words, hashes, changed):
        return Posting("duplicate", right, verdict, similar.id, similar.title)
    elsewhere = tuple(await same_photos_elsewhere(scope, hashes))
    held = elsewhere or verdict.policy == "hold"
    return Posting("held" if held else "ok", right, verdict, elsewhere=elsewhere)


async def may_post(scope: Scope, domain: str) -> PostingRight:
    """Whether the person may publish one more listing of ``domain`` today. What was published counts by itself."""
    return PostingRight(**await scope.fetchone(_sql.posting_right, domain))


async def count_held(scope: Scope, domain: str, listing: int) -> None:
    """Counts one that an operator looks at before it is published, as if it had been."""
    await scope.fetchval(_sql.count_held, domain, listing)


def refusal(chat: Chat, check: Posting) -> str:
    """What the author is told, whatever the outcome but ok."""
    match check.outcome:
        case "often":
            until = check.right.until
            moment = formats.moment(until, chat.language, chat.person.country) if until else ""
            return chat.text("listings-too-often", count=check.right.per_day, until=moment)
        case "duplicate":
            return chat.text("listings-duplicate", title=check.title)
        case "held" if check.verdict.outcome == "ok":
            return chat.text("listings-held")
        case _:
            return chat.text(check.verdict.sentence)
