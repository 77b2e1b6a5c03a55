"""How far the replacement of a secret is, and what comes next: decided from what processes say and what was used."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta

import msgspec

from easymo.secrets.naming import HOLDERS, VARIABLES, Kind, fingerprint
from easymo.secrets.register import Holder, Known
from easymo.settings import SIMULATED_ACCESS_TOKEN

QUIET = timedelta(hours=24)
"""How long an old secret must not have been used before it is retired."""
REMEMBERED = timedelta(days=30)
"""How long a token that was replaced is named: EasyMO cannot see whether it was revoked."""


class View(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of one kind of secret."""

    kind: Kind
    held: Sequence[str]
    """What this machine is given, in its order."""
    watched: bool
    """Given by a file that processes read again; otherwise they must be restarted."""
    holders: Sequence[Sequence[str]]
    """What each process that runs and needs it holds."""
    known: Mapping[str, Known]
    documents: Mapping[str, int]
    """How many documents each master key encrypts."""
    now: datetime

    def unused(self, name: str) -> bool:
        """Not used for QUIET."""
        known = self.known.get(name)
        return known is None or known.used is None or self.now - known.used >= QUIET

    def last_use(self, name: str) -> str:
        known = self.known.get(name)
        return f"used {ago(self.now - known.used)}" if known and known.used else "not used yet"


class Step(msgspec.Struct, frozen=True):
    """One step of a replacement."""

    done: bool
    what: str
    state: str = ""


def view(
    kind: Kind,
    held: Sequence[str],
    watched: bool,
    holders: Sequence[Holder],
    known: Mapping[tuple[str, str], Known],
    documents: Mapping[str, int],
    now: datetime,
) -> View:
    """What concerns ``kind`` of what is known of all."""
    return View(
        kind=kind,
        held=held,
        watched=watched,
        holders=[holder.held.get(kind, []) for holder in holders if holder.roles & HOLDERS[kind]],
        known={name: each for (of, name), each in known.items() if of == kind},
        documents=documents if kind == "vault-key" else {},
        now=now,
    )


def steps(view: View) -> list[Step]:
    """All steps, in order: the first that is not done is the next."""
    return _STEPS[view.kind](view)


def ago(span: timedelta) -> str:
    """As a person says it, in the largest unit that fits."""
    seconds = max(0, int(span.total_seconds()))
    for size, unit in ((86400, "days"), (3600, "hours"), (60, "minutes")):
        if seconds >= 2 * size:
            return f"{seconds // size} {unit} ago"
    return f"{seconds} s ago"


def _app_secret(view: View) -> list[Step]:
    return _listed(
        view,
        "Reset the app secret at Meta (App settings, Basic) and write the new one before the old one at once: "
        "WHATSAPP_APP_SECRET=new,old. What is refused until then WhatsApp delivers again, for 7 days.",
        "Meta signs webhooks with it.",
        "Retire the old one: WHATSAPP_APP_SECRET=new. Without EASYMO_AUDIT_KEY, pseudonyms in the audit log change.",
    )


def _verify_token(view: View) -> list[Step]:
    return _listed(
        view,
        "Make a new one (openssl rand -hex 32) and write it before the old one: WHATSAPP_VERIFY_TOKEN=new,old.",
        "Give it to Meta (WhatsApp, Configuration, Callback URL, Edit), which shakes hands with it at once.",
        "Retire the old one: WHATSAPP_VERIFY_TOKEN=new.",
    )


def _listed(view: View, begin: str, switch: str, retire: str) -> list[Step]:
    if len(view.held) < 2:
        return [_begin(view, begin), *(Step(False, what) for what in (_EVERYWHERE, switch, _UNUSED, retire))]
    new, old = _split(view)
    switched = view.known.get(new)
    return [
        Step(True, begin, f"new {new}, old {', '.join(old)}"),
        _everywhere(view, lambda names: new in names),
        Step(switched is not None and switched.used is not None, switch, f"{new} {view.last_use(new)}"),
        Step(all(map(view.unused, old)), _UNUSED, ", ".join(f"{name} {view.last_use(name)}" for name in old)),
        Step(False, retire),
    ]


def _access_token(view: View) -> list[Step]:
    new = view.held[0]
    former = [
        name
        for name, known in view.known.items()
        if name not in (new, _SIMULATED) and view.now - (known.used or known.first_seen) < REMEMBERED
    ]
    begin = (
        "Make a new token of the same system user at Meta (Business settings, System users), leave the old one valid, "
        "and write the new one in its place: WHATSAPP_ACCESS_TOKEN=new."
    )
    used, revoke = "Sends go out with it.", "Revoke the old one at Meta; EasyMO cannot see whether you did."
    if not former:
        return [_begin(view, begin), *(Step(False, what) for what in (_EVERYWHERE, used, _UNUSED, revoke))]
    known = view.known.get(new)
    return [
        Step(True, begin, f"new {new}, old {', '.join(former)}"),
        _everywhere(view, lambda names: new in names),
        Step(known is not None and known.used is not None, used, f"{new} {view.last_use(new)}"),
        Step(all(map(view.unused, former)), _UNUSED, ", ".join(f"{name} {view.last_use(name)}" for name in former)),
        Step(False, revoke),
    ]


def _vault_key(view: View) -> list[Step]:
    begin = (
        "Make a new one (openssl rand -base64 32) and write it after the old one: EASYMO_VAULT_KEYS=old,new "
        "(of a house with vault.key: that file's content is the old one)."
    )
    first = "Write it before the old one: EASYMO_VAULT_KEYS=new,old. It encrypts from here on."
    sweep = "easymo vault sweep: what the old one encrypts is encrypted with the new one."
    retire = (
        "Retire the old one: EASYMO_VAULT_KEYS=new, and remove vault.key if it is that. "
        "Keep it for as long as backups of the database that need it."
    )
    if len(view.held) < 2:
        return [_begin(view, begin), *(Step(False, what) for what in (_EVERYWHERE, first, sweep, retire))]
    new, old = _split(view)
    left = sum(count for name, count in view.documents.items() if name != new)
    at_front = all(names[:1] == [new] for names in (view.held, *view.holders) if names)
    return [
        Step(True, begin, f"new {new}, old {', '.join(old)}"),
        _everywhere(view, lambda names: new in names),
        Step(at_front, first),
        Step(at_front and not left, sweep, f"{left} documents still need another key"),
        Step(False, retire),
    ]


def _begin(view: View, what: str) -> Step:
    others = sum(any(name not in view.held for name in names) for names in view.holders)
    state = f"in use: {', '.join(view.held)}"
    if others:
        state += f"; {others} of {len(view.holders)} processes hold another one, too: {_mend(view)}"
    return Step(False, what, state)


def _everywhere(view: View, holds: Callable[[Sequence[str]], bool]) -> Step:
    having = sum(map(holds, view.holders))
    state = f"{having} of {len(view.holders)} running processes that need it"
    done = bool(view.holders) and having == len(view.holders)
    return Step(done, _EVERYWHERE, state if done else f"{state}: {_mend(view)}")


def _mend(view: View) -> str:
    if view.watched:
        return "files are read again every 5 s; see secret_unreadable in the log of a process that has not"
    return f"restart them; a rotation needs no restart where {VARIABLES[view.kind]}_FILE is used"


def _split(view: View) -> tuple[str, list[str]]:
    """The new one: the one known for the shortest time, the first of them if several are; and the old ones."""
    new = max(view.held, key=lambda name: view.known[name].first_seen if name in view.known else view.now)
    return new, [name for name in view.held if name != new]


_SIMULATED = fingerprint("access-token", SIMULATED_ACCESS_TOKEN)
_EVERYWHERE = "Every process has it."
_UNUSED = "The old one has not been used for 24 hours."
_STEPS: dict[Kind, Callable[[View], list[Step]]] = {
    "app-secret": _app_secret,
    "verify-token": _verify_token,
    "access-token": _access_token,
    "vault-key": _vault_key,
}
