"""``easymo people``: what is held of a person, given or deleted. WHO: a phone number, a user id, or conversation=42."""

from pathlib import Path
from typing import TYPE_CHECKING

from cyclopts import App

from easymo.cli.running import print_line, with_database
from easymo.errors import NotPossible

if TYPE_CHECKING:
    from easymo.database.connect import Pool

app = App(name="people")


@app.command
def export(who: str, file: Path, *, by: str, why: str) -> None:
    """Write all that is held of a person into a JSON file that only you can read; that you did is written down first.

    Parameters
    ----------
    file
        A file that is not there yet. Delete it once they have it.
    by
        Your name.
    why
        What for, such as "letter of 3 May". No phone number, no name of a person.
    """
    import msgspec

    from easymo.bootstrap import note_action
    from easymo.people.export import gather
    from easymo.sessions.operators import find_conversation
    from easymo.vault.storage import write_private

    if file.exists():
        raise NotPossible(f"{file} is there already: name another file")

    async def give(pool: "Pool") -> None:
        async with pool.acquire() as connection:
            person = await find_conversation(connection, who)
            await note_action(connection, by, "person.export", person, why)
            async with connection.transaction(isolation="repeatable_read"):
                sections = await gather(connection, person)
        write_private(file, msgspec.json.format(msgspec.json.encode(sections), indent=2))
        print_line(f"{file}: {sum(map(len, sections.values()))} rows in {len(sections)} sections")

    with_database(give)


@app.command
def delete(who: str, *, by: str, why: str) -> None:
    """Close a person's account without a week's time: within the minute they are told, an hour later forgotten.

    Parameters
    ----------
    by
        Your name.
    why
        What for, such as "letter of 3 May". No phone number, no name of a person.
    """
    from easymo.bootstrap import note_action
    from easymo.database.scope import Scope
    from easymo.people.departures import ask_departure_of
    from easymo.people.seeing_off import refuse_if_held
    from easymo.sessions.operators import find_conversation

    async def close(pool: "Pool") -> None:
        async with pool.acquire() as connection, connection.transaction():
            person = await find_conversation(connection, who)
            await refuse_if_held(connection, person)
            if not await ask_departure_of(Scope(connection, 0), person, by):
                raise NotPossible("that account is closed already")
            await note_action(connection, by, "person.delete", person, why)
        print_line(f"conversation={person} will be closed within the minute")

    with_database(close)
