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
    tells = await _carry_out_report(connection, review) if review.kind == "report" else [_told(review)]
    await put_tells(connection, [tell for tell in tells if tell], number_id)
    return review


async def _carry_out_report(connection: Connection, review: Review) -> list[Tell | None]:
    """Dismissed: the listing is shown again. Hidden: it stays so. Banned: so is all else of its owner."""
    domain, _, number = review.subject.partition(":")
    id, is_listing = int(number), review.payload.get("listing", True)
    changed: object = True
    match review.decision:
        case "hide" if not is_listing:
            raise NotPossible("a person cannot be hidden: dismiss the report, or ban them")
        case "hide":
            await hiding.hide(connection, domain, id, "decision", review.person, review.payload.get("title", ""))
        case "ban" if review.person is not None:
            changed = await hiding.ban(connection, review.person)
            if is_listing:
                await hiding.hide(connection, domain, id, "ban", review.person, review.payload.get("title", ""))
        case _:
            changed = await hiding.unhide(connection, domain, id) if is_listing else None
    reports = await hiding.list_reports_of_review(connection, review.id)
    told = {report.reporter: Tell(report.reporter, f"core:told-report:{report.id}", {}) for report in reports}
    # Of a listing that was never hidden its owner has heard nothing.
    return [_told(review) if changed else None, *told.values()]


def _told(review: Review) -> Tell | None:
    if review.person is None:
        return None
    return Tell(review.person, f"{review.service}:{review.kind}-decided:{review.id}", {})
