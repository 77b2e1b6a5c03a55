"""``easymo token``: who may use the admin API, and for what."""

from datetime import timedelta
from typing import TYPE_CHECKING, Annotated

from cyclopts import App, Parameter

from easymo.cli.running import print_line, say, with_database

if TYPE_CHECKING:
    from easymo.database.connect import Pool

app = App(name="token")


@app.command
def create(name: str, *, scope: Annotated[list[str], Parameter(negative="")], days: int = 90) -> None:
    """Make a token, told this once: --scope reviews:read --scope reviews:write … NAME is who acts in the audit."""

    async def make(pool: "Pool") -> None:
        from easymo.bootstrap import build_tokens

        print_line(await build_tokens(pool).create(name, scope, timedelta(days=days)))

    with_database(make)


@app.command(name="list")
def list_tokens() -> None:
    """The tokens, those that are over too; never the tokens themselves."""

    async def show(pool: "Pool") -> None:
        from easymo.bootstrap import build_tokens

        for token in await build_tokens(pool).list_tokens():
            state = f"revoked {token.revoked_at:%Y-%m-%d}" if token.revoked_at else f"until {token.expires_at:%Y-%m-%d}"
            print_line(f"{token.name:<20} {state:<20} {' '.join(token.scopes)}")

    with_database(show)


@app.command
def revoke(name: str) -> None:
    """End a token: from the next request on it opens nothing."""

    async def end(pool: "Pool") -> None:
        from easymo.bootstrap import build_tokens

        await build_tokens(pool).revoke(name)
        say(f"{name} has no token any more")

    with_database(end)
