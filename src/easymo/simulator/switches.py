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
    "batch": Fault(meets="batch", delay=0.25),
    "late-status": Fault(meets="status", delay=5.0),
    "missing-status": Fault(meets="status", effect="missing"),
    "skipped-status": Fault(meets="status", effect="skipped"),
    "status-order": Fault(meets="status", effect="reversed"),
    "failed-status": Fault(meets="status", effect="failed", code=131026),
    "media-expired": Fault(meets="media", effect="expired"),
    "media-corrupt": Fault(meets="media", effect="corrupt"),
}
"""What each name does; none ever ends by itself once switched on."""

USERNAME_ONLY = "username-only"
"""No fault but a way people are; switched on like one, for a share of them."""

_scripts = msgspec.json.Decoder(list[Fault])


def switched_on(words: Iterable[str]) -> list[Fault]:
    """The faults that ``words`` name: ``drop`` always, ``drop=0.05`` in five of a hundred cases.

    Raises ConfigurationError for a name that is none or a chance that is not from 0 to 1.
    """
    read = [_read(word) for word in words]
    return [
        msgspec.structs.replace(SWITCHES[name], times=None, chance=chance)
        for name, chance in read
        if name != USERNAME_ONLY
    ]


def username_only(words: Iterable[str]) -> float:
    """The share of people, 0-1, that ``words`` let be known by a username and no number. Raises as ``switched_on``."""
    return max((chance for name, chance in map(_read, words) if name == USERNAME_ONLY), default=0.0)


def scripted(path: Path) -> list[Fault]:
    """The faults of a script: a JSON array of ``Fault``. Raises ConfigurationError if it cannot be read as one."""
    try:
        return _scripts.decode(path.read_bytes())
    except OSError as error:
        raise ConfigurationError(f"the script of faults cannot be read ({error.strerror}): fix its path") from error
    except ValueError as error:
        raise ConfigurationError(f"the script of faults is not one: {error}") from error


def _read(word: str) -> tuple[str, float]:
    name, _, chance = (part.strip() for part in word.partition("="))
    if name not in SWITCHES and name != USERNAME_ONLY:
        raise ConfigurationError(f"there is no fault {name!r}: take one of {', '.join([*SWITCHES, USERNAME_ONLY])}")
    try:
        share = float(chance or 1)
    except ValueError:
        share = -1.0
    if not 0.0 <= share <= 1.0:
        raise ConfigurationError(f"the chance of {name} is a number from 0 to 1, such as {name}=0.05")
    return name, share
