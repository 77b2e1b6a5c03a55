"""``easymo vault``: people's documents."""

from typing import TYPE_CHECKING

from cyclopts import App

from easymo.cli.running import print_line, read_settings, with_database

if TYPE_CHECKING:
    from easymo.database.connect import Pool

app = App(name="vault")


@app.command
def sweep() -> None:
    """Delete documents whose time is over, remove what crashes left, encrypt with the newest key."""
    from easymo.bootstrap import build_vault

    settings = read_settings()

    async def sweep_once(pool: "Pool") -> None:
        swept = await build_vault(settings, pool).sweep()
        print_line(
            f"{swept.expired} expired, {swept.orphans} left by crashes, {swept.forgotten} forgotten, "
            f"{swept.rewrapped} encrypted with the newest key, {swept.unreadable} unreadable"
        )

    with_database(sweep_once)
