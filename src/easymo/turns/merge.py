"""Two conversations that turned out to be one person's become one: a changed number, a user id adopted.

Guarantee: all of it happens in one transaction that holds both lanes, so no turn and no send sees half of it, and
what was received by either takes effect once, in the order of its arrival. What is moved: aliases, waiting updates,
sends, dead letters, the session, the person's domain rows, the memory of what was received. What stays where it was
said: ``messages`` and their ``statuses``; ``merges`` tells whose they are now.
"""

import asyncpg
import msgspec
import structlog

from easymo.conversation.service import webhook_name
from easymo.conversation.session import OpenFlow, State, decode_state, encode_state
from easymo.database.connect import Connection, unavailable
from easymo.database.queries import load

AT_ONCE = 100
"""Merges looked at in one go."""

_sql = load(__file__, "merge.sql")

_MOVES = (
    _sql.move_aliases,
    _sql.remember_seen,
    _sql.move_inbox,
    _sql.move_outbox,
    _sql.move_dead_letters,
    _sql.move_lanes,
    _sql.move_job_listings,
    _sql.drop_second_applications,
    _sql.move_job_applications,
    _sql.drop_second_profile,
    _sql.move_profile,
    _sql.drop_own_matches,
    _sql.drop_second_places,
    _sql.move_saved_places,
    _sql.move_documents,
    _sql.drop_second_notifications,
    _sql.move_notifications,
    _sql.move_makers,
    _sql.drop_second_choices,
    _sql.move_choices,
    _sql.drop_second_searches,
    _sql.move_searches,
    _sql.drop_second_favourites,
    _sql.move_favourites,
    _sql.move_reviews,
    _sql.drop_second_reports,
    _sql.move_reports,
    _sql.move_reported,
    _sql.move_hidden_listings,
    _sql.drop_second_ban,
    _sql.move_ban,
    _sql.drop_second_blocks,
    _sql.move_blocks,
    _sql.move_blocked,
    _sql.drop_second_ratings,
    _sql.move_ratings,
    _sql.move_rated,
    _sql.end_second_papers,
    _sql.move_papers,
    _sql.drop_second_position,
    _sql.move_position,
    _sql.end_second_rides,
    _sql.complete_second_rides,
    _sql.move_rides,
    _sql.move_drives,
    _sql.move_ride_plans,
    _sql.drop_second_ride_offers,
    _sql.move_ride_offers,
    _sql.move_debts,
    _sql.move_credits,
    _sql.move_homes,
    _sql.drop_second_viewings,
    _sql.move_viewings,
    _sql.drop_second_stays,
    _sql.move_stays,
    _sql.join_inquiries,
    _sql.drop_second_inquiries,
    _sql.move_inquiries,
    _sql.move_listing_photos,
    _sql.move_postings,
    _sql.drop_second_verifications,
    _sql.move_verifications,
    _sql.join_vehicles,
    _sql.drop_second_vehicles,
    _sql.move_vehicles,
    _sql.move_insurance_requests,
    _sql.move_policies,
    _sql.move_claims,
    _sql.merge_wallets,
    _sql.drop_second_pin,
    _sql.move_pin,
    _sql.rename_wallet_orders,
    _sql.move_wallet_orders,
    _sql.drop_second_departure,
    _sql.move_departure,
    _sql.drop_second_code,
    _sql.move_code,
    _sql.drop_second_referral,
    _sql.move_joiner,
    _sql.move_promoter,
    _sql.drop_own_bargains,
    _sql.drop_second_offers,
    _sql.move_offers_made,
    _sql.move_offers_received,
    _sql.forget_own_deals,
    _sql.drop_own_deals,
    _sql.move_bought,
    _sql.move_sold,
    _sql.move_deal_events,
    _sql.drop_second_requests,
    _sql.move_requests,
    _sql.move_requested,
    _sql.move_items,
    _sql.move_wanted,
    _sql.move_businesses,
    _sql.cancel_calls,
    _sql.release_held,
)
_ENDS = (_sql.end_session, _sql.end_lanes, _sql.end_profile)

log = structlog.get_logger()


async def merge_people(connection: Connection) -> int:
    """Merges who was found to be one and whose lanes are free; returns how many. The others have their turn later.

    A merge that fails is logged, undone and tried again. Raises what asyncpg raises when the database is away.
    """
    merged = 0
    for row in await connection.fetch(_sql.due_merges, AT_ONCE):
        try:
            async with connection.transaction():
                merged += await _merge(connection, row["absorbed"])
        except asyncpg.PostgresError as error:
            if unavailable(error):
                raise
            log.exception("merge_failed", conversation=row["absorbed"])
    return merged


def merge_states(newer: State, older: State) -> State:
    """One session of two: what the person does now goes on; all they had set aside or left open elsewhere is kept.

    What waits for a call is set aside, too: continued, it calls again.
    Flows of ``older`` get questions of numbers that nobody was shown: their old buttons are stale, "continue" works.
    """
    numbers = max(newer.numbers, older.numbers)
    if newer.open is not None and newer.open.calling:
        newer = msgspec.structs.replace(newer, open=None, parked=[*newer.parked, _aside(newer.open, newer)])
    moved = older.parked.copy()
    if older.open is not None and older.open.begun:
        moved.append(_aside(older.open, older))
    moved = [msgspec.structs.replace(flow, number=numbers + place) for place, flow in enumerate(moved, 1)]
    parked = [flow for flow in (*newer.parked, *moved) if flow.parked_at]
    return msgspec.structs.replace(
        newer,
        parked=sorted(parked, key=lambda flow: flow.parked_at.timestamp() if flow.parked_at else 0),
        numbers=numbers + len(moved),
        held=False,
    )


def _aside(flow: OpenFlow, state: State) -> OpenFlow:
    return msgspec.structs.replace(flow, parked_at=state.heard_at)


async def _merge(connection: Connection, absorbed: int) -> bool:
    kept: int = await connection.fetchval(_sql.resolve_merge, absorbed)
    if not await connection.fetchval(_sql.lock_conversations, absorbed, kept):
        return False
    if await connection.fetchval(_sql.is_sending, absorbed):
        return False
    rows = await connection.fetch(_sql.read_sessions, absorbed, kept)
    states = {absorbed: State(), kept: State()} | {row["conversation"]: _state(row["state"]) for row in rows}
    older, newer = sorted((absorbed, kept), key=lambda one: (_heard(states[one]), one == kept))
    await connection.execute(_sql.move_person, absorbed, kept, newer)
    if any(row["conversation"] == absorbed for row in rows):
        await _save_session(connection, absorbed, kept, merge_states(states[newer], states[older]))
    for move in _MOVES:
        await connection.execute(move, absorbed, kept)
    for end in _ENDS:
        await connection.execute(end, absorbed)
    await connection.execute(_sql.follow_merges, absorbed, kept)
    await connection.execute(_sql.close_merge, absorbed, kept)
    await connection.execute(_sql.wake)
    log.info("people_merged", conversation=kept, absorbed=absorbed)
    return True


async def _save_session(connection: Connection, absorbed: int, kept: int, state: State) -> None:
    service = webhook_name(state.service) if state.service else None
    await connection.execute(_sql.save_session, absorbed, kept, service, encode_state(state).decode())


def _heard(state: State) -> float:
    return state.heard_at.timestamp() if state.heard_at else 0


def _state(raw: str) -> State:
    try:
        return decode_state(raw)
    except msgspec.DecodeError:
        return State()  # left by another release
