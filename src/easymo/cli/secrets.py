"""``easymo secrets``: which secrets are in use, and how each is replaced."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from cyclopts import App

from easymo.cli.running import print_line, read_settings, with_database
from easymo.secrets.naming import VARIABLES, Kind, held

if TYPE_CHECKING:
    from easymo.database.connect import Pool
    from easymo.secrets.guide import View
    from easymo.settings import Settings

app = App(name="secrets")


@app.command
def status() -> None:
    """Each secret: how it is given, how many are accepted, where, since when, and when each was used last."""
    settings = read_settings()

    async def show(pool: "Pool") -> None:
        for view in await _views(pool, settings):
            _show(view, _given(settings, view.kind))
        print_line(f"{'admin-token':<13} {_given_admin(settings)}")

    with_database(show)


@app.command
def rotate(kind: Kind) -> None:
    """Say where the replacement of a secret is and what is next. Changes nothing: run it after each step."""
    from easymo.secrets.guide import steps

    settings = read_settings()

    async def guide(pool: "Pool") -> None:
        [view] = [each for each in await _views(pool, settings) if each.kind == kind]
        following = "next"
        for number, step in enumerate(steps(view), 1):
            print_line(f"{'done' if step.done else following:<5} {number}. {step.what}")
            if step.state and (step.done or following):
                print_line(f"         {step.state}")
            following = following if step.done else ""

    with_database(guide)


async def _views(pool: "Pool", settings: "Settings") -> "list[View]":
    from easymo.secrets.guide import view
    from easymo.secrets.register import documents, holders, known
    from easymo.vault.keyfile import KEY_FILE, open_key_ring

    has_keys = settings.vault_keys or (settings.home / KEY_FILE).exists()  # no key is made by looking
    mine = held(settings, open_key_ring(settings.home, settings.vault_keys).ids if has_keys else ())
    files, now = dict(settings.secret_files), datetime.now(UTC)
    running, seen, encrypted = await holders(pool), await known(pool), await documents(pool)
    return [view(kind, mine[kind], VARIABLES[kind] in files, running, seen, encrypted, now) for kind in VARIABLES]


def _show(view: "View", given: str) -> None:
    from easymo.secrets.guide import ago

    print_line(f"{view.kind:<13} {given}, {len(view.held)} accepted")
    others = sorted({name for names in view.holders for name in names} - set(view.held))
    needed = sorted(set(view.documents) - {*view.held, *others})
    for name in (*view.held, *others, *needed):
        having, known = sum(name in names for names in view.holders), view.known.get(name)
        parts = [f"held by {having} of {len(view.holders)} processes"]
        parts += [f"first seen {ago(view.now - known.first_seen)}"] if known else []
        parts += [f"{view.documents.get(name, 0)} documents"] if view.kind == "vault-key" else [view.last_use(name)]
        parts += ["not given to this command"] if name not in view.held else []
        print_line(f"  {name:<12} {', '.join(parts)}")


def _given(settings: "Settings", kind: Kind) -> str:
    if VARIABLES[kind] in dict(settings.secret_files):
        return f"{VARIABLES[kind]}_FILE"
    if kind == "vault-key":
        return VARIABLES[kind] if settings.vault_keys else "vault.key in EASYMO_HOME"
    return "the simulator's" if settings.simulated else f"{VARIABLES[kind]} (a change needs a restart)"


def _given_admin(settings: "Settings") -> str:
    if not settings.admin_token:
        return "not given"
    return "EASYMO_ADMIN_TOKEN_FILE" if "EASYMO_ADMIN_TOKEN" in dict(settings.secret_files) else "EASYMO_ADMIN_TOKEN"
