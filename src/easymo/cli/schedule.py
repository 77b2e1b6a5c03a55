"""``easymo schedule``: what is done by the clock."""

import asyncio
import time
from typing import TYPE_CHECKING

from cyclopts import App

from easymo.cli.running import print_line, with_database
from easymo.errors import NotPossible

if TYPE_CHECKING:
    from easymo.database.connect import Pool

app = App(name="schedule")

LOOK_SECONDS = 0.2


@app.command(name="list")
def list_all() -> None:
    """Every chore: its cron line (UTC; * = chosen by an operator), when it is due, and how it ended last."""
    from easymo.schedule.operators import list_chores

    async def show(pool: "Pool") -> None:
        chores = await list_chores(pool)
        for chore in chores:
            state = "running" if chore.running else f"due {chore.due_at:%Y-%m-%d %H:%M:%S}"
            ended = f"{chore.ended_at:%Y-%m-%d %H:%M:%S}" if chore.ended_at else "never"
            columns = (
                f"{chore.name:<24}",
                f"{chore.cron + (' *' if chore.chosen else ''):<18}",
                f"{state if chore.active else 'paused':<24}",
                f"last {ended:<19}",
                f"failed {chore.failures} times: {chore.error}" if chore.failures else "ok" if chore.ended_at else "",
                f"missed {chore.missed}" if chore.missed else "",
            )
            print_line("  ".join(columns).rstrip())
        if not chores:
            print_line("no chores: no scheduler has run yet (easymo run --role scheduler)")

    with_database(show)


@app.command(name="run")
def run_now(name: str, *, wait: float = 60.0) -> None:
    """Run a chore now, and wait for it.

    Parameters
    ----------
    wait
        Seconds to wait for its end.
    """
    from easymo.schedule.operators import call, outcome

    async def call_and_wait(pool: "Pool") -> None:
        begun = await call(pool, name)
        until = time.monotonic() + wait
        while (error := await outcome(pool, name, begun)) is None:
            if time.monotonic() > until:
                raise NotPossible(
                    f"{name} has not ended within {wait:g} s: see easymo schedule list, and that a scheduler runs"
                )
            await asyncio.sleep(LOOK_SECONDS)
        if error:
            raise NotPossible(f"{name} failed with {error}: its traceback is in the scheduler's log")
        print_line(f"{name}: done")

    with_database(call_and_wait)


@app.command(name="set")
def set_line(name: str, cron: str) -> None:
    """Give a chore another cron line (UTC), such as '30 2 * * *'."""
    from easymo.schedule.operators import choose

    async def change(pool: "Pool") -> None:
        print_line(f"{name}: due {await choose(pool, name, cron):%Y-%m-%d %H:%M:%S}")

    with_database(change)


@app.command
def pause(name: str) -> None:
    """Leave a chore undone until it is resumed."""
    _set_active(name, False)


@app.command
def resume(name: str) -> None:
    """Have a paused chore done again."""
    _set_active(name, True)


def _set_active(name: str, active: bool) -> None:
    from easymo.schedule.operators import set_active

    async def change(pool: "Pool") -> None:
        await set_active(pool, name, active)
        print_line(f"{name}: {'resumed' if active else 'paused'}")

    with_database(change)
