"""The commands of ``easymo``. Each says what is wrong in one line, with the mend, and exits 1 (2: wrong usage)."""

import asyncio
import os
import sys
from collections.abc import Coroutine
from typing import Annotated, Any, Literal

from cyclopts import App, Parameter

import easymo
from easymo.errors import EasyMOError
from easymo.settings import Settings

app = App(name="easymo", help=easymo.__doc__ or "", version=easymo.__version__)
simulator = App(name="simulator", help="A WhatsApp of one's own.")
app.command(simulator)

Role = Literal["gateway", "turns", "sender", "simulator"]
DEMO_NUMBER = "+250788123456"


def main() -> None:
    """The entry point of the console script."""
    try:
        app()
    except EasyMOError as error:
        print(f"easymo: {error}", file=sys.stderr)  # noqa: T201
        sys.exit(1)


def _say(line: str) -> None:
    print(f"easymo: {line}", flush=True)  # noqa: T201


def _settings() -> Settings:
    return Settings.from_environment(os.environ)


def _run(work: Coroutine[Any, Any, None]) -> None:
    import uvloop

    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(work)


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


@simulator.command
def talk(*lines: str, number: str = DEMO_NUMBER) -> None:
    """Say LINES to a running EasyMO as a simulated person and print what comes back.

    tap:… taps a row or button by id, title or number; pin:-1.95,30.06 sends a location.
    """
    from easymo.simulator.talk import talk as converse

    _run(converse(_settings().local_url, number, lines, sys.stdout))


@simulator.command
def serve() -> None:
    """Serve the simulated WhatsApp alone; it posts its webhooks to EASYMO_PUBLIC_URL, or to this machine."""
    from easymo import bootstrap
    from easymo.observability.logging import configure

    settings = _settings()
    configure(settings.log_format)
    _run(bootstrap.run(settings, ["simulator"]))
