"""``easymo vault``: people's documents."""

from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from cyclopts import App

from easymo.cli.running import print_line, read_settings, with_database
from easymo.errors import NotPossible, NotThere

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


@app.command(name="open")
def open_document(document: UUID, file: Path, *, by: str, why: str) -> None:
    """Write a document into a file that only you can read; who opened it and why is written down first.

    Parameters
    ----------
    document
        Its id, as the payload of a review names it.
    file
        A file that is not there yet. Delete it when you have looked at it.
    by
        Your name.
    why
        What for, such as "review 7". No phone number, no name of a person.
    """
    from easymo.bootstrap import build_vault
    from easymo.vault.storage import write_private

    settings = read_settings()
    if file.exists():
        raise NotPossible(f"{file} is there already: name another file")

    async def open_once(pool: "Pool") -> None:
        vault = build_vault(settings, pool)
        owner = await vault.owner_of(document)
        opened = await vault.open(document, owner=owner, by=by, why=why) if owner is not None else None
        if opened is None:
            raise NotThere(f"there is no document {document}, or its time is over")
        write_private(file, opened.content)
        print_line(f"{file}: {opened.kind}, {opened.mime_type}")

    with_database(open_once)
