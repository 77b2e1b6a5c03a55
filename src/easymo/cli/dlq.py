"""``easymo dlq``: dead letters."""

from typing import TYPE_CHECKING

from cyclopts import App

from easymo.cli.running import print_line, with_database
from easymo.errors import NotThere

if TYPE_CHECKING:
    from easymo.database.connect import Pool

app = App(name="dlq")


@app.command(name="list")
def list_(*, kind: str = "", service: str = "", status: str = "", most: int = 50) -> None:
    """The newest dead letters: kind turn or send, status waiting, replaying or abandoned."""
    from easymo.deadletters.store import list_letters

    async def show(pool: "Pool") -> None:
        letters = await list_letters(pool, kind=kind, service=service, status=status, most=most)
        for letter in letters:
            print_line(
                f"{letter.id:>8}  {letter.failed_at:%Y-%m-%d %H:%M:%S}  {letter.kind:<4}  {letter.status:<9}  "
                f"{letter.service:<12}  attempts {letter.attempts}, replays {letter.replays}  {letter.reason}"
            )
        if not letters:
            print_line("no dead letters")

    with_database(show)


@app.command
def show(id: int) -> None:
    """One dead letter whole, with its traceback and what it held. It may name a person: mind who reads along."""
    from easymo.deadletters.store import open_letter

    async def tell(pool: "Pool") -> None:
        letter = await open_letter(pool, id)
        if letter is None:
            raise NotThere(f"there is no dead letter {id}: see easymo dlq list")
        for name in letter.__struct_fields__:
            if name not in ("traceback", "payload"):
                print_line(f"{name:<16} {getattr(letter, name)}")
        print_line(f"\n{letter.traceback or ''}\n{letter.payload.decode(errors='replace')}")

    with_database(tell)


@app.command
def replay(*ids: int) -> None:
    """Put dead letters back into their lanes, before what waits there."""
    from easymo.deadletters.store import replay as replay_letters

    async def put_back(pool: "Pool") -> None:
        print_line(f"{await replay_letters(pool, ids)} of {len(ids)} put back into their lanes")

    with_database(put_back)


@app.command
def discard(*ids: int) -> None:
    """Forget dead letters for good."""
    from easymo.deadletters.store import discard as discard_letters

    async def forget(pool: "Pool") -> None:
        print_line(f"{await discard_letters(pool, ids)} of {len(ids)} discarded")

    with_database(forget)
