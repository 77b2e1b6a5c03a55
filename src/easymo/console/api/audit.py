"""What operators did."""

import msgspec

from easymo.console import actions
from easymo.console.actions import Action
from easymo.console.api.endpoint import Call, Endpoints
from easymo.console.api.pages import PAGE, After, Filter, Many, numbers_in

endpoints = Endpoints("audit")


class ActionQuery(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``subject``: review:7, item:42, person:9. '' is for any."""

    operator: Filter = ""
    subject: Filter = ""
    after: After = ""
    limit: Many = PAGE


class ActionPage(msgspec.Struct, frozen=True):
    """``next``: what to give as ``after`` for the next page; null on the last."""

    items: list[Action]
    next: str | None


@endpoints.get("/actions", "audit:read")
async def list_actions(call: Call, query: ActionQuery) -> ActionPage:
    """What operators did and looked up, the newest first."""
    after = numbers_in(query.after)
    found = await actions.search(
        call.connection,
        operator=query.operator,
        subject=query.subject,
        before=after[-1] if after else None,
        most=query.limit + 1,
    )
    shown = found[: query.limit]
    return ActionPage(shown, str(shown[-1].id) if len(found) > query.limit else None)
