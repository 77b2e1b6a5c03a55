"""The commands of ``easymo``. Each says what is wrong in one line, with the mend, and exits 1 (2: wrong usage)."""

import asyncio
import os
import sys
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Annotated, Any, Literal

from cyclopts import App, Parameter

import easymo
from easymo.errors import EasyMOError, NotThere
from easymo.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from easymo.database.connect import Pool

app = App(name="easymo", help=easymo.__doc__ or "", version=easymo.__version__)
simulator = App(name="simulator", help="A WhatsApp of one's own.")
app.command(simulator)
dlq = App(name="dlq", help="Dead letters: what could not be processed or sent.")
app.command(dlq)

Role = Literal["gateway", "turns", "sender", "dlq-processor", "simulator"]
DEMO_NUMBER = "+250788123456"


def main() -> None:
    """The entry point of the console script."""
    try:
        app()
    except EasyMOError as error:
        print(f"easymo: {error}", file=sys.stderr)  # noqa: T201
        sys.exit(1)


def _say(line: str) -> None:
    _print(f"easymo: {line}")


def _print(line: str) -> None:
    print(line, flush=True)  # noqa: T201


def _settings() -> Settings:
    return Settings.from_environment(os.environ)


def _run(work: Coroutine[Any, Any, None]) -> None:
    import uvloop

    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(work)


def _with_database(work: "Callable[[Pool], Coroutine[Any, Any, None]]") -> None:
    """Runs ``work`` with one connection to the house's database, which is started for as long if nobody runs it."""
    from easymo.database.connect import open_pool
    from easymo.database.house import house_database
    from easymo.database.migrate import wait_until_migrated

    async def connected(url: str) -> None:
        await wait_until_migrated(url, patience=5)
        pool = await open_pool(url, size=1, name="cli")
        try:
            await work(pool)
        finally:
            await pool.close()

    with house_database(_settings(), _say) as house:
        _run(connected(house.settings.database_url))


@app.command
def up() -> None:
    """Run all of EasyMO on this machine, with the embedded database unless DATABASE_URL is set."""
    from easymo.supervisor import run_house

    run_house(_settings(), _say)


@app.command
def run(*, role: Annotated[list[Role], Parameter(negative="")]) -> None:
    """Run one or more roles in this process: --role gateway --role turns … Needs DATABASE_URL, migrated."""
    from easymo import bootstrap
    from easymo.observability.logging import configure

    settings = _settings()
    configure(settings.log_format)
    _run(bootstrap.run(settings, role))


@app.command
def migrate() -> None:
    """Bring the database's schema to what this release needs."""
    from easymo.database.house import house_database
    from easymo.database.migrate import migrate as apply

    with house_database(_settings(), _say) as house:
        _run(apply(house.settings.owner_url, house.settings.database_url, _say))


@app.command
def demo() -> None:
    """Load 40 jobs around Kigali, once."""
    from easymo.database.house import house_database
    from easymo.database.migrate import migrate as apply
    from easymo.services.jobs.demo import load_demo

    with house_database(_settings(), _say) as house:
        _run(apply(house.settings.owner_url, house.settings.database_url, _say))
        _run(load_demo(house.settings.database_url, _say))


@dlq.command(name="list")
def list_(*, kind: str = "", service: str = "", status: str = "", most: int = 50) -> None:
    """The newest dead letters: kind turn or send, status waiting, replaying or abandoned."""
    from easymo.deadletters.store import list_letters

    async def show(pool: "Pool") -> None:
        letters = await list_letters(pool, kind=kind, service=service, status=status, most=most)
        for letter in letters:
            _print(
                f"{letter.id:>8}  {letter.failed_at:%Y-%m-%d %H:%M:%S}  {letter.kind:<4}  {letter.status:<9}  "
                f"{letter.service:<12}  attempts {letter.attempts}, replays {letter.replays}  {letter.reason}"
            )
        if not letters:
            _print("no dead letters")

    _with_database(show)


@dlq.command
def show(id: int) -> None:
    """One dead letter whole, with its traceback and what it held. It may name a person: mind who reads along."""
    from easymo.deadletters.store import open_letter

    async def tell(pool: "Pool") -> None:
        letter = await open_letter(pool, id)
        if letter is None:
            raise NotThere(f"there is no dead letter {id}: see easymo dlq list")
        for name in letter.__struct_fields__:
            if name not in ("traceback", "payload"):
                _print(f"{name:<16} {getattr(letter, name)}")
        _print(f"\n{letter.traceback or ''}\n{letter.payload.decode(errors='replace')}")

    _with_database(tell)


@dlq.command
def replay(*ids: int) -> None:
    """Put dead letters back into their lanes, before what waits there."""
    from easymo.deadletters.store import replay as replay_letters

    async def put_back(pool: "Pool") -> None:
        _print(f"{await replay_letters(pool, ids)} of {len(ids)} put back into their lanes")

    _with_database(put_back)


@dlq.command
def discard(*ids: int) -> None:
    """Forget dead letters for good."""
    from easymo.deadletters.store import discard as discard_letters

    async def forget(pool: "Pool") -> None:
        _print(f"{await discard_letters(pool, ids)} of {len(ids)} discarded")

    _with_database(forget)


@simulator.command
def talk(*lines: str, number: str = DEMO_NUMBER) -> None:
    """Say LINES to a running EasyMO as a simulated person and print what comes back.

    tap:… taps a row or button by id, title or number; pin:-1.95,30.06 sends a location; image:house.jpg A house,
    doc:…, voice:…, video:… and sticker:… send a file; contact:Aline +250788123456 a card; react:👍 a reaction.
    """
    from easymo.simulator.talk import talk as converse

    _run(converse(_settings().local_url, number, lines, sys.stdout))


@simulator.command
def serve(
    *,
    callback: str = "",
    port: int | None = None,
    profile: Literal["whatsapp", "unlimited"] | None = None,
    fault: Annotated[list[str] | None, Parameter(negative="")] = None,
    script: str = "",
    seed: int | None = None,
    speed: float | None = None,
) -> None:
    """Serve the simulated WhatsApp alone, for any project. What is not given here is taken from the environment.

    Parameters
    ----------
    callback
        Where webhooks are posted; else EASYMO_PUBLIC_URL or this machine, at /wa-webhook-core.
    port
        Where it is served on this machine.
    profile
        whatsapp: with WhatsApp's policies. unlimited: without.
    fault
        What goes wrong, by name, always or with a chance: --fault duplicate=0.1 --fault drop.
    script
        A file with a JSON array of faults, met one after another.
    seed
        Makes chance repeatable.
    speed
        How much faster than outside its clock runs: windows, lifetimes, reviews, redeliveries.
    """
    import msgspec

    from easymo import bootstrap
    from easymo.observability.logging import configure

    settings = _settings()
    chosen = {
        "port": port,
        "simulator_callback": callback,
        "simulator_profile": profile,
        "simulator_faults": tuple(fault or ()),
        "simulator_script": script,
        "simulator_seed": seed,
        "simulator_speed": speed,
    }
    given = {name: value for name, value in chosen.items() if value not in (None, "", ())}
    settings = msgspec.structs.replace(settings, **given)
    configure(settings.log_format)
    if settings.simulated:
        _say(
            f"the simulated Graph API is {settings.local_url}/simulator/{settings.api_version}, number id "
            f"{settings.number_id}, account {settings.business_account_id}, token {settings.access_token}, "
            f"app secret {settings.app_secrets[0]}, verify token {settings.verify_tokens[0]}"
        )
    _run(bootstrap.run(settings, ["simulator"]))
