"""``easymo notify``: what waits to be told, what became of it, and a test."""

from typing import TYPE_CHECKING, Literal

from cyclopts import App

from easymo.cli.running import print_line, with_database
from easymo.errors import NotThere

if TYPE_CHECKING:
    from easymo.database.connect import Pool

app = App(name="notify")

PRIORITIES = ("urgent", "normal", "bulk")


@app.command(name="list")
def list_notifications(*, state: Literal["waiting", "told", "dropped", ""] = "waiting", most: int = 50) -> None:
    """The newest notifications that wait; --state told or dropped: what became of others."""
    from easymo.notifications.queue import latest

    async def show(pool: "Pool") -> None:
        rows = await latest(pool, state, most)
        for row in rows:
            when = row.ended_at or row.due_at
            columns = (
                f"{row.id:>8}",
                f"{when:%Y-%m-%d %H:%M:%S}",
                f"{row.state:<7}",
                f"{PRIORITIES[row.priority]:<6}",
                f"…{row.phone:<4}",
                f"{row.address:<32}",
                row.key,
                row.reason,
            )
            print_line("  ".join(columns).rstrip())
        if not rows:
            print_line("no rows")

    with_database(show)


@app.command
def test(phone: str) -> None:
    """Notify a person that this is a test, at any hour. Not who sent STOP; who has not written for a day is not
    reached."""
    from easymo.notifications.queue import find_person, test_notice
    from easymo.people.identity import read_phone

    number = read_phone(phone)
    if number is None:
        raise NotThere("that is not a phone number: write it with its country's prefix, such as +250…")

    async def send(pool: "Pool") -> None:
        person = await find_person(pool, number)
        if person is None:
            raise NotThere("nobody with that number has written yet")
        if person.stopped:
            print_line("they sent STOP: it will be dropped")
        if not person.reachable:
            print_line("they have not written for 24 hours: WhatsApp will not take it")
        print_line(f"notification {await test_notice(pool, person)} waits: easymo notify list --state told")

    with_database(send)
