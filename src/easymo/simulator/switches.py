"""Faults by name, as they are switched on from the command line, the environment or a script."""

from collections.abc import Iterable
from pathlib import Path

import msgspec

from easymo.errors import ConfigurationError
from easymo.simulator.behaviour import HANGS_UP_AFTER, HANGS_UP_BEFORE, PAIR_LIMIT, THROTTLED, UNAVAILABLE, Fault

SWITCHES = {
    "unavailable": UNAVAILABLE,
    "server-error": Fault(code=131000),
    "throttled": THROTTLED,
    "pair-limit": PAIR_LIMIT,
    "window-closed": Fault(code=131047),
    "undeliverable": Fault(code=131026),
    "bad-token": Fault(code=190),
    "slow": Fault(delay=2.0),
    "timeout": Fault(effect="silence"),
    "hang-up-before": HANGS_UP_BEFORE,
    "hang-up-after": HANGS_UP_AFTER,
    "duplicate": Fault(meets="webhook", effect="duplicate"),
    "reorder": Fault(meets="webhook", effect="hold"),
    "delay": Fault(meets="webhook", delay=1.0),
    "drop": Fault(meets="webhook", effect="drop"),
    "late-status": Fault(meets="status", delay=5.0),
    "missing-status": Fault(meets="status", effect="missing"),
    "skipped-status": Fault(meets="status", effect="skipped"),
    "status-order": Fault(meets="status", effect="reversed"),
    "failed-status": Fault(meets="status", effect="failed", code=131026),
    "media-expired": Fault(meets="media", effect="expired"),
    "media-corrupt": Fault(meets="media", effect="corrupt"),
}
"""What each name does; none ever ends by itself once switched on."""

_scripts = msgspec.json.Decoder(list[Fault])


def switched_on(words: Iterable[str]) -> list[Fault]:
    """The faults that ``words`` name: ``drop`` always, ``drop=0.05`` in five of a hundred cases.

    Raises ConfigurationError for a name that is none or a chance that is not from 0 to 1.
    """
    return [_switched_on(word) for word in words]


def scripted(path: Path) -> list[Fault]:
    """The faults of a script: a JSON array of ``Fault``. Raises ConfigurationError if it cannot be read as one."""
    try:
        return _scripts.decode(path.read_bytes())
    except OSError as error:
        raise ConfigurationError(f"the script of faults cannot be read ({error.strerror}): fix its path") from error
    except ValueError as error:
        raise ConfigurationError(f"the script of faults is not one: {error}") from error


def _switched_on(word: str) -> Fault:
    name, _, chance = word.strip().partition("=")
    fault = SWITCHES.get(name.strip())
    if fault is None:
        raise ConfigurationError(f"there is no fault {name.strip()!r}: take one of {', '.join(SWITCHES)}")
    try:
        share = float(chance or 1)
    except ValueError:
        share = -1.0
    if not 0.0 <= share <= 1.0:
        raise ConfigurationError(f"the chance of {name.strip()} is a number from 0 to 1, such as {name.strip()}=0.05")
    return msgspec.structs.replace(fault, times=None, chance=share)
