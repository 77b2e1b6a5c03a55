"""What WhatsApp told that is for no conversation: events of the account, and updates that nobody could read."""

import re
from datetime import datetime, timedelta

import msgspec

from easymo.database.connect import Pool, translated
from easymo.database.queries import load

PERSONAL = re.compile(r".*echoes|calls|group_.*|groups|errors|system")
"""Fields that may hold what people said, or who they are."""

_sql = load(__file__, "notices.sql")


class AccountEvent(msgspec.Struct, frozen=True):
    """One event of a business account."""

    received_at: datetime
    field: str
    business_account: str
    payload: bytes
    """As it came."""

    @property
    def personal(self) -> bool:
        """Whether the payload may name people."""
        return PERSONAL.fullmatch(self.field) is not None


class Quarantined(msgspec.Struct, frozen=True):
    """One update that could not be stored as it is."""

    received_at: datetime
    reason: str
    correlation_id: str
    payload: bytes
    """As it came; may name people."""


async def account_events(pool: Pool, since: timedelta, field: str = "", most: int = 50) -> list[AccountEvent]:
    """The newest of the time ``since``; of one ``field``, or of all. Raises DatabaseUnavailable."""
    with translated():
        return [AccountEvent(**row) for row in await pool.fetch(_sql.account_events, since, field, most)]


async def quarantined(pool: Pool, since: timedelta, most: int = 50) -> list[Quarantined]:
    """The newest of the time ``since``. Raises DatabaseUnavailable."""
    with translated():
        return [Quarantined(**row) for row in await pool.fetch(_sql.quarantined, since, most)]
