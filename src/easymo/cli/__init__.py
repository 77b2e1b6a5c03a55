"""The commands of ``easymo``. Each says what is wrong in one line, with the mend, and exits 1 (2: wrong usage)."""

import os
import sys
from typing import Annotated, Literal

from cyclopts import App, Parameter

import easymo
from easymo.cli.running import read_settings, run, say
from easymo.errors import EasyMOError

app = App(name="easymo", help=easymo.__doc__ or "", version=easymo.__version__)
for _group, _help in {
    "dlq": "Dead letters: what could not be processed or sent.",
    "sessions": "Conversations: look at one, take it from the bots, write in it, give it back.",
    "notify": "Notifications: what waits, what became of it, and a test.",
    "templates": "Message templates: what may be sent when somebody has not written for 24 hours.",
    "forms": "WhatsApp's forms (Flows): their key, and what is published.",
    "schedule": "What is done by the clock: when, and how it went.",
    "audit": "What became of each webhook and each turn.",
    "vault": "People's documents.",
    "secrets": "Which secrets are in use, and how each is replaced.",
    "people": "What is held of a person: given to them, or deleted.",
    "token": "Tokens of the admin API: who may do what.",
    "rides": "What rides cost, and whom to call in an emergency.",
    "insurance": "What insurers ask for.",
    "wallet": "The ledger's books, and what was paid to us.",
    "assistants": "Assistants: what they used of models.",
    "allowlist": "The networks webhooks may come from.",
    "simulator": "A WhatsApp of one's own.",
}.items():
    app.command(f"easymo.cli.{_group}:app", name=_group, help=_help)  # imported when it is called

Role = Literal[
    "gateway",
    "turns",
    "sender",
    "dlq-processor",
    "session-cleanup",
    "notification-worker",
    "agent-runner",
    "scheduler",
    "console",
    "simulator",
]


def main() -> None:
    """The entry point of the console script."""
    try:
        app()
    except EasyMOError as error:
        print(f"easymo: {error}", file=sys.stderr)  # noqa: T201
        sys.exit(1)
    except BrokenPipeError:  # whoever read along (head, less) has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)


@app.command
def up() -> None:
    """Run all of EasyMO on this machine, with the embedded database unless DATABASE_URL is set."""
    from easymo.supervisor import run_house

    run_house(read_settings(), say)


@app.command(name="run")
def run_roles(*, role: Annotated[list[Role], Parameter(negative="")]) -> None:
    """Run one or more roles in this process: --role gateway --role turns … Needs DATABASE_URL, migrated."""
    from easymo import bootstrap
    from easymo.observability.logging import configure

    settings = read_settings()
    configure(settings.log_format)
    run(bootstrap.run(settings, role))


@app.command
def migrate() -> None:
    """Bring the database's schema to what this release needs."""
    from easymo.database.house import house_database
    from easymo.database.migrate import migrate as apply

    with house_database(read_settings(), say) as house:
        run(apply(house.settings.owner_url, house.settings.database_url, say))


demo = App(name="demo", help="People and listings who do not exist, to look around with.")
app.command(demo)


@demo.default
def load_jobs() -> None:
    """Load 40 jobs around Kigali, once."""
    from easymo.database.house import house_database
    from easymo.database.migrate import migrate as apply
    from easymo.services.jobs.demo import load_demo

    with house_database(read_settings(), say) as house:
        run(apply(house.settings.owner_url, house.settings.database_url, say))
        run(load_demo(house.settings.database_url, say))


@demo.command
def rides(*, drivers: int = 6, riders: int = 4, seconds: float | None = None, pace: float = 2.0) -> None:
    """Let riders and drivers live in the running EasyMO's simulator, until Ctrl-C.

    Parameters
    ----------
    drivers
        Up to 12.
    riders
        Up to 8.
    seconds
        How long; else until it is stopped.
    pace
        Seconds somebody takes for a tap.
    """
    from easymo.database.house import house_database
    from easymo.services.mobility.demo import DRIVERS, RIDERS, City

    settings = read_settings()
    with house_database(settings, say) as house:
        city = City(settings.local_url, house.settings.database_url, say, pace=pace)
        run(city.live(min(drivers, len(DRIVERS)), min(riders, len(RIDERS)), seconds))
