"""`easymo token` as operators run it."""

import os

from databases import Database
from easymo.console.tokens import Tokens
from easymo.database.connect import Pool
from houses import easymo


async def test_token_is_made_listed_and_revoked(database: Database, pool: Pool) -> None:
    environment = {**os.environ, "DATABASE_URL": database.url}
    scopes = ("--scope", "reviews:read", "--scope", "audit:read")
    made = await easymo("token", "create", "aline", *scopes, "--days", "30", environment=environment)
    operator = await Tokens(pool).find(made.out.strip())
    assert operator is not None
    assert (operator.name, operator.scopes) == ("aline", {"reviews:read", "audit:read"})
    listed = await easymo("token", "list", environment=environment)
    assert "aline" in listed.out
    assert "audit:read reviews:read" in listed.out
    assert made.out.strip() not in listed.out
    revoked = await easymo("token", "revoke", "aline", environment=environment)
    assert (revoked.code, revoked.out) == (0, "easymo: aline has no token any more\n")
    again = await easymo("token", "revoke", "aline", environment=environment)
    assert (again.code, again.err) == (1, "easymo: no token in force is called aline: see easymo token list\n")
