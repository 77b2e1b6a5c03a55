"""The commands of ``easymo``. Each says what is wrong in one line, with the mend, and exits 1 (2: wrong usage)."""

import asyncio
import os
import re
import sys
from collections.abc import Coroutine
from datetime import timedelta
from typing import TYPE_CHECKING, Annotated, Any, Literal

from cyclopts import App, Parameter

import easymo
from easymo.errors import EasyMOError, NotPossible, NotThere
from easymo.forms_cli import forms
from easymo.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from easymo.database.connect import Pool
    from easymo.sessions.operators import Operators

app = App(name="easymo", help=easymo.__doc__ or "", version=easymo.__version__)
simulator = App(name="simulator", help="A WhatsApp of one's own.")
app.command(simulator)
dlq = App(name="dlq", help="Dead letters: what could not be processed or sent.")
app.command(dlq)
vault = App(name="vault", help="People's documents.")
app.command(vault)
sessions = App(name="sessions", help="Conversations: look at one, take it from the bots, write in it, give it back.")
app.command(sessions)
audit = App(name="audit", help="What became of each webhook and each turn.")
app.command(audit)
app.command(forms)

Role = Literal["gateway", "turns", "sender", "dlq-processor", "session-cleanup", "agent-runner", "simulator"]
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


def _with_operators(work: "Callable[[Operators], Coroutine[Any, Any, None]]") -> None:
    from easymo.bootstrap import build_registry
    from easymo.observability.audit import Pseudonyms
    from easymo.sessions.operators import Operators

    settings, registry = _settings(), build_registry()
    _with_database(lambda pool: work(Operators(pool, registry, settings.number_id, Pseudonyms(settings.audit_keys[0]))))


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


@vault.command
def sweep() -> None:
    """Delete documents whose time is over, remove what crashes left, encrypt with the newest key."""
    from easymo.bootstrap import build_vault

    settings = _settings()

    async def sweep_once(pool: "Pool") -> None:
        swept = await build_vault(settings, pool).sweep()
        _print(
            f"{swept.expired} expired, {swept.orphans} left by crashes, {swept.forgotten} forgotten, "
            f"{swept.rewrapped} encrypted with the newest key, {swept.unreadable} unreadable"
        )

    _with_database(sweep_once)


@sessions.command(name="show")
def show_session(phone: str, *, reveal: bool = False, most: int = 10) -> None:
    """A conversation: who has it, what waits for an answer, its latest messages. --reveal also tells their words."""
    from easymo.sessions.operators import Session

    def tell(session: Session) -> None:
        taken = f"{session.operator}, since {session.taken_at:%Y-%m-%d %H:%M:%S}" if session.operator else "the bots"
        heard = f"{session.heard_at:%Y-%m-%d %H:%M:%S}" if session.heard_at else "never"
        _print(f"person    …{phone[-4:]}{', opted out' if session.stopped else ''}, last heard {heard}")
        _print(f"answered  by {taken}")
        _print(f"service   {session.service or 'none'}")
        _print(f"open      {session.waits or 'nothing'}")
        _print(f"parked    {', '.join(session.parked) or 'nothing'}")
        for line in session.latest:
            words = f"  {line.words}" if reveal else ""
            _print(
                f"{line.at:%Y-%m-%d %H:%M:%S}  {line.direction:<3}  {line.type:<11}  {line.status:<9}{words}".rstrip()
            )

    async def show(operators: "Operators") -> None:
        tell(await operators.show(phone, most))

    _with_operators(show)


@sessions.command
def take(phone: str, *, name: Annotated[str, Parameter(name="--as")]) -> None:
    """Answer a person yourself: no bot speaks to them until you release them. They are told so."""

    async def hand_over(operators: "Operators") -> None:
        await operators.take(phone, name)
        _print(f"{name} has the conversation")

    _with_operators(hand_over)


@sessions.command
def release(phone: str) -> None:
    """Give a conversation back to the bots. The person is told so; what waited is asked again when they write."""

    async def give_back(operators: "Operators") -> None:
        await operators.release(phone)
        _print("the bots have the conversation again")

    _with_operators(give_back)


@sessions.command
def reply(phone: str, text: str) -> None:
    """Write to a person whose conversation you took."""

    async def write(operators: "Operators") -> None:
        inside = await operators.reply(phone, text)
        _print("it will be sent")
        if not inside:
            _print("they last wrote more than 24 hours ago: WhatsApp may refuse it")

    _with_operators(write)


@audit.command(name="search")
def search_audit(
    *,
    service: str = "",
    since: str = "24h",
    rate_limited: bool = False,
    error: bool = False,
    phone: str = "",
    most: int = 50,
) -> None:
    """The newest rows of the audit log: of a service (wa-webhook-…), a person, with an error, over a limit.

    --since takes 30s, 15m, 24h or 7d.
    """
    from easymo.observability.audit import Found, Pseudonyms, search
    from easymo.people.identity import read_phone

    span, number = _span(since), read_phone(phone)
    if phone and number is None:
        raise NotThere("that is not a phone number: write it with its country's prefix, such as +250…")
    names = [Pseudonyms(key).of(number) for key in _settings().audit_keys] if number else None

    def tell(row: Found) -> str:
        flags = " ".join(
            word for word, holds in (("limited", row.rate_limited), ("unsigned", row.signature_valid is False)) if holds
        )
        columns = (
            f"{row.created_at:%Y-%m-%d %H:%M:%S}",
            f"{row.service:<22}",
            f"{row.request_id or '':<32}",
            f"{row.from_number or '-':<21}",
            f"{row.message_type or '-':<11}",
            f"{row.routed_to or '-':<16}",
            f"{'' if row.latency_ms is None else row.latency_ms:>6} ms",
            row.error or "",
            flags,
        )
        return "  ".join(columns).rstrip()

    async def show(pool: "Pool") -> None:
        rows = await search(
            pool, span, service=service, rate_limited=rate_limited, failed=error, names=names, most=most
        )
        for row in rows:
            _print(tell(row))
        if not rows:
            _print("no rows")

    _with_database(show)


def _span(text: str) -> timedelta:
    read = re.fullmatch(r"(\d{1,5})([smhd])", text)
    if read is None:
        raise NotPossible("--since is a number with s, m, h or d: 30s, 15m, 24h, 7d")
    return int(read[1]) * timedelta(seconds={"s": 1, "m": 60, "h": 3600, "d": 86400}[read[2]])


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
