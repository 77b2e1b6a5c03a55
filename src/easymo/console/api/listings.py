"""Listings, whichever service they belong to: `/listings/<domain>/<number>`, as their deep links name them."""

from typing import Annotated

import msgspec

from easymo.console.api.endpoint import Call, Endpoints, Number
from easymo.conversation.chat import Tell
from easymo.errors import NotPossible, NotThere
from easymo.listings import hiding
from easymo.listings.hiding import Listing, Report
from easymo.turns.tells import put_tells

endpoints = Endpoints("listings")

Domain = Annotated[str, msgspec.Meta(pattern="^[a-z_]{1,30}$")]


class Why(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """For the audit."""

    reason: Annotated[str, msgspec.Meta(min_length=1, max_length=2000)]


class Reports(msgspec.Struct, frozen=True):
    items: list[Report]


@endpoints.get("/listings/{domain}/{id}", "listings:read")
async def show_listing(call: Call, domain: Domain, id: Number) -> Listing:
    """A listing that is published or hidden."""
    return await _find(call, domain, id)


@endpoints.get("/listings/{domain}/{id}/reports", "listings:read")
async def list_listing_reports(call: Call, domain: Domain, id: Number) -> Reports:
    """Everything people reported of a listing, the newest first; of a deal's domain: of its two sides."""
    return Reports(await hiding.list_reports(call.connection, domain, id))


@endpoints.post("/listings/{domain}/{id}/hide", "listings:write")
async def hide_listing(call: Call, domain: Domain, id: Number, body: Why) -> Listing:
    """Takes a listing out of what is found, whatever its service publishes, and tells its owner how to object."""
    found = await _find(call, domain, id)
    await hiding.hide(call.connection, domain, id, "operator")
    if found.hidden is None:
        await tell_owner(call, found, "told-hidden")
    await call.record("listing.hide", f"{domain}:{id}", reason=body.reason)
    return await _find(call, domain, id)


@endpoints.post("/listings/{domain}/{id}/unhide", "listings:write")
async def unhide_listing(call: Call, domain: Domain, id: Number, body: Why) -> Listing:
    """Shows a hidden listing again, if it is still open, and tells its owner; 409 if they are banned."""
    found = await _find(call, domain, id)
    if found.hidden is None:
        return found
    await hiding.unhide(call.connection, domain, id)
    shown = await hiding.find_listing(call.connection, domain, id)
    if shown is not None and shown.hidden is not None:
        raise NotPossible(f"its owner is banned: lift the ban of person {shown.owner} first")
    await call.record("listing.unhide", f"{domain}:{id}", reason=body.reason)
    await tell_owner(call, found, "told-shown")
    return msgspec.structs.replace(found, hidden=None, hidden_at=None)


async def _find(call: Call, domain: str, id: int) -> Listing:
    found = await hiding.find_listing(call.connection, domain, id)
    if found is None:
        raise NotThere("there is no such listing that is published or hidden")
    return found


async def tell_owner(call: Call, listing: Listing | None, flow: str) -> None:
    """Has the owner of a listing told of it by a flow of core's."""
    if listing is not None:
        tell = Tell(listing.owner, f"core:{flow}:{listing.domain}-{listing.id}", {})
        await put_tells(call.connection, [tell], call.number_id)
