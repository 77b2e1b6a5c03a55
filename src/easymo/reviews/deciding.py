"""An operator's decision and all that follows from it, in the caller's transaction."""

from easymo.conversation.chat import Tell
from easymo.database.connect import Connection
from easymo.errors import NotPossible
from easymo.listings import hiding
from easymo.reviews import queue
from easymo.reviews.queue import Review
from easymo.turns.tells import put_tells


async def decide(
    connection: Connection, id: int, version: int, decision: str, note: str, operator: str, number_id: str
) -> Review:
    """Decides a review and has told, by the business number ``number_id``, whom it concerns.

    Raises NotThere, Changed, or NotPossible if that kind, or that matter, is not decided so.
    """
    review = await queue.decide(connection, id, version, decision, note, operator)
    tells: list[Tell] = []
    # Of a report that changes nothing the owner has heard nothing.
    if review.person is not None and (review.kind != "report" or await _carry_out_report(connection, review)):
        tells.append(Tell(review.person, f"{review.service}:{review.kind}-decided:{review.id}", {}))
    reports = await hiding.list_reports_of_review(connection, review.id)
    reporters = {report.reporter: report.id for report in reports}
    tells += [Tell(reporter, f"core:told-report:{report}", {}) for reporter, report in reporters.items()]
    await put_tells(connection, tells, number_id)
    return review


async def _carry_out_report(connection: Connection, review: Review) -> bool:
    """Dismissed: the listing is shown again. Hidden: it stays so. Banned: so is all else of its owner.

    False: nothing was hidden, and nothing is.
    """
    domain, _, number = review.subject.partition(":")
    id, is_listing, title = int(number), review.payload["listing"], review.payload["title"]
    if review.decision == "dismiss":
        return is_listing and await hiding.unhide(connection, domain, id) is not None
    if review.decision == "hide" and not is_listing:
        raise NotPossible("a person cannot be hidden: dismiss the report, or ban them")
    if review.decision == "ban" and review.person is not None:
        await hiding.ban(connection, review.person)
    if is_listing:
        reason = "ban" if review.decision == "ban" else "decision"
        await hiding.hide(connection, domain, id, reason, review.person, title)
    return True
