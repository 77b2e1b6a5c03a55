"""What the account keeps of a person."""

from easymo.database.queries import load
from easymo.database.scope import Scope

_sql = load(__file__, "queries.sql")


async def set_name(scope: Scope, name: str) -> None:
    """What the person is called from now on, whatever WhatsApp says."""
    await scope.fetchval(_sql.set_name, scope.person, name)
