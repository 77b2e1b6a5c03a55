"""What waits for an operator: seen, taken, decided."""

from typing import Annotated, Any, Literal

import msgspec

from easymo.console import actions
from easymo.console.actions import Action
from easymo.console.api.endpoint import Call, Endpoints, Number
from easymo.console.api.pages import PAGE, After, Filter, Many, numbers_in
from easymo.listings import hiding
from easymo.listings.hiding import Report
from easymo.reviews import deciding, queue
from easymo.reviews.kinds import DECISIONS
from easymo.reviews.queue import Review

endpoints = Endpoints("reviews")

Version = Annotated[int, msgspec.Meta(ge=1)]
Words = Annotated[str, msgspec.Meta(max_length=2000)]


class ReviewQuery(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``status``: what waits, or what was decided or closed. ``kind``, ``service``, ``assignee``: '' for any."""

    status: Literal["waiting", "ended"] = "waiting"
    kind: Filter = ""
    service: Filter = ""
    assignee: Filter = ""
    after: After = ""
    limit: Many = PAGE


class ReviewPage(msgspec.Struct, frozen=True):
    """``next``: what to give as ``after`` for the next page; null on the last."""

    items: list[Review]
    next: str | None


class ReviewInFull(msgspec.Struct, frozen=True):
    """``decisions``: how it may be decided. ``reports``: those that led to it, where it is of that kind."""

    review: Review
    decisions: tuple[str, ...]
    reports: list[Report]
    history: list[Action]


class Assignment(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``assignee``: the name of an operator; '' is oneself."""

    version: Version
    assignee: Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9._-]{0,40}$")] = ""


class Release(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    version: Version


class Note(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    text: Annotated[str, msgspec.Meta(min_length=1, max_length=2000)]


class Decision(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``version``: the one that was looked at. ``note`` is for operators: nobody else is told."""

    version: Version
    decision: str
    note: Words = ""


@endpoints.get("/reviews", "reviews:read")
async def list_reviews(call: Call, query: ReviewQuery) -> ReviewPage:
    """A page of the queue: what waits, the urgent first, then the oldest; or what ended, the newest first."""
    after, most = numbers_in(query.after), query.limit + 1
    if query.status == "waiting":
        place = (after[0], after[-1]) if after else None
        found = await queue.list_waiting(
            call.connection,
            kind=query.kind,
            service=query.service,
            assignee=query.assignee,
            after=place,
            most=most,
        )
    else:
        before = after[-1] if after else None
        found = await queue.list_ended(
            call.connection, kind=query.kind, service=query.service, before=before, most=most
        )
    shown = found[: query.limit]
    return ReviewPage(shown, f"{shown[-1].priority}.{shown[-1].id}" if len(found) > query.limit else None)


@endpoints.get("/reviews/{id}", "reviews:read")
async def show_review(call: Call, id: Number) -> ReviewInFull:
    """One review with its reports, notes and what was done about it."""
    review = await queue.find(call.connection, id)
    reports = await hiding.list_reports_of_review(call.connection, id)
    history = await actions.search(call.connection, subject=f"review:{id}", most=200)
    return ReviewInFull(review, DECISIONS.get(review.kind, ()), reports, history)


@endpoints.post("/reviews/{id}/assign", "reviews:write")
async def assign_review(call: Call, id: Number, body: Assignment) -> Review:
    """Takes a review, or gives it to somebody."""
    review = await queue.assign(call.connection, id, body.version, body.assignee or call.operator.name)
    await _record(call, "assign", review, assignee=review.assignee)
    return review


@endpoints.post("/reviews/{id}/release", "reviews:write")
async def release_review(call: Call, id: Number, body: Release) -> Review:
    """Undoes an assignment."""
    review = await queue.release(call.connection, id, body.version)
    await _record(call, "release", review)
    return review


@endpoints.post("/reviews/{id}/notes", "reviews:write")
async def note_review(call: Call, id: Number, body: Note) -> Review:
    """Adds a note for other operators."""
    review = await queue.find(call.connection, id)
    await _record(call, "note", review, text=body.text)
    return review


@endpoints.post("/reviews/{id}/decide", "reviews:write")
async def decide_review(call: Call, id: Number, body: Decision) -> Review:
    """Decides, carries it out and has the people told, all at once. 409: somebody decided or changed it before."""
    review = await deciding.decide(
        call.connection, id, body.version, body.decision, body.note, call.operator.name, call.number_id
    )
    await _record(call, "decide", review, decision=body.decision, note=body.note)
    return review


async def _record(call: Call, action: str, review: Review, **detail: Any) -> None:
    about = {"kind": review.kind, "subject": review.subject}
    await call.record(f"review.{action}", f"review:{review.id}", **about, **detail)
