"""Everything we hold of a person, gathered for that person."""

from typing import Any
from uuid import UUID

import msgspec

from easymo.database.connect import Connection, Pool, translated
from easymo.database.queries import load

Sections = dict[str, list[dict[str, Any]]]

SECTIONS: dict[str, str] = vars(load(__file__, "export.sql"))
"""Statements by the name of what they give."""
_sql = load(__file__, "exports.sql")
_decode = msgspec.json.Decoder(type=list[dict[str, Any]]).decode

THEMES = {
    "account": "profile known_as session notification_choices departure verifications merged_conversations ban reviews",
    "places": "saved_places",
    "wallet": "wallet wallet_movements wallet_holds wallet_orders wallet_payments wallet_pin invitation_code invited"
    " joined_by_invitation",
    "jobs": "job_posts job_applications work_profile",
    "market": "items wanted_ads businesses offers_made offers_received purchases sales deal_notes contacts_asked_for"
    " contacts_asked_of_me produce demands produce_bought produce_sold produce_deal_steps",
    "restaurants": "restaurants dishes workplaces staff_invitations food_orders food_order_notes table_bookings",
    "homes": "homes viewings stays inquiries",
    "rides": "rides planned_rides drives ride_offers driver_papers driver_position ride_debts ride_credits",
    "insurance": "vehicles insurance_requests insurance_policies insurance_claims",
    "found": "saved_searches favourites postings hidden_listings notifications",
    "others": "ratings_given ratings_received reports blocked_people",
    "documents": "documents listing_photos",
    "messages": "messages waiting_messages received_messages messages_not_processed requests_under_way tickets"
    " talks_with_the_team talks_with_assistants answers_of_assistants assistants_by_day",
}
"""The chapters of the archive, and the sections in each."""


async def gather(connection: Connection, person: int) -> Sections:
    """All sections that are not empty, as of one moment. To be run as the engine, in a transaction of its own.

    Dates are ISO 8601 in UTC, money in whole units, tokens whole.
    """
    sections: Sections = {}
    for name, statement in SECTIONS.items():
        rows = await connection.fetchval(_sql.as_json.format(statement=statement), person)
        if rows is not None:
            sections[name] = _decode(rows)
    return sections


class OwnData:
    """What activities ask of people's own data."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool

    async def gather(self, person: int) -> Sections:
        """As ``gather``. Raises DatabaseUnavailable."""
        with translated():
            async with self._pool.acquire() as connection, connection.transaction(isolation="repeatable_read"):
                return await gather(connection, person)

    async def latest(self, person: int) -> UUID | None:
        """The archive made within the last day, while it is kept. Raises DatabaseUnavailable."""
        with translated():
            return await self._pool.fetchval(_sql.latest, person)
