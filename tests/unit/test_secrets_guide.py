"""Where the replacement of a secret is, by what is known of it."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from easymo.secrets.guide import View, ago, steps
from easymo.secrets.naming import VARIABLES, Kind, fingerprint
from easymo.secrets.register import Known

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
OLD_USED, OLD_QUIET = Known(NOW - timedelta(days=90), NOW - timedelta(hours=23)), Known(NOW - timedelta(days=90), None)
UNTRIED, TRIED = Known(NOW - timedelta(hours=1), None), Known(NOW - timedelta(hours=1), NOW)


def look(
    kind: Kind,
    held: Sequence[str],
    holders: Sequence[Sequence[str]],
    known: Mapping[str, Known],
    documents: Mapping[str, int] | None = None,
    watched: bool = True,
) -> View:
    return View(kind=kind, held=held, watched=watched, holders=holders, known=known, documents=documents or {}, now=NOW)


def following(view: View) -> int:
    """The number of the first step that is not done."""
    return [step.done for step in steps(view)].index(False) + 1


@pytest.mark.parametrize("kind", ["app-secret", "verify-token"])
def test_each_step_of_a_listed_secret_follows_the_one_before(kind: Kind) -> None:
    both, alone = ["new", "old"], ["old"]
    states = [
        look(kind, alone, [alone, alone], {"old": OLD_USED}),
        look(kind, both, [both, alone], {"old": OLD_USED, "new": UNTRIED}),
        look(kind, both, [both, both], {"old": OLD_USED, "new": UNTRIED}),
        look(kind, both, [both, both], {"old": OLD_USED, "new": TRIED}),
        look(kind, both, [both, both], {"old": OLD_QUIET, "new": TRIED}),
        look(kind, ["new"], [["new"], ["new"]], {"old": OLD_QUIET, "new": TRIED}),
    ]
    assert [following(state) for state in states] == [1, 2, 3, 4, 5, 1]


def test_steps_of_the_access_token_follow_each_other_until_it_is_revoked() -> None:
    states = [
        look("access-token", ["old"], [["old"]], {"old": OLD_USED}),
        look("access-token", ["new"], [["new"], ["old"]], {"old": OLD_USED, "new": UNTRIED}),
        look("access-token", ["new"], [["new"], ["new"]], {"old": OLD_USED, "new": UNTRIED}),
        look("access-token", ["new"], [["new"], ["new"]], {"old": OLD_USED, "new": TRIED}),
        look("access-token", ["new"], [["new"]], {"old": Known(NOW, NOW - timedelta(days=2)), "new": TRIED}),
        look("access-token", ["new"], [["new"]], {"old": Known(NOW, NOW - timedelta(days=31)), "new": TRIED}),
    ]
    assert [following(state) for state in states] == [1, 2, 3, 4, 5, 1]


def test_steps_of_a_vault_key_follow_each_other() -> None:
    known = {"old": OLD_QUIET, "new": UNTRIED}
    last, first = ["old", "new"], ["new", "old"]
    states = [
        look("vault-key", ["old"], [["old"]], known, {"old": 3}),
        look("vault-key", last, [last, ["old"]], known, {"old": 3}),
        look("vault-key", last, [last, last], known, {"old": 3}),
        look("vault-key", first, [first, last], known, {"old": 3}),
        look("vault-key", first, [first, first], known, {"old": 2, "new": 1}),
        look("vault-key", first, [first, first], known, {"new": 3}),
    ]
    assert [following(state) for state in states] == [1, 2, 3, 3, 4, 5]


def test_a_process_that_kept_the_old_one_is_told_of_with_the_mend() -> None:
    known = {"old": OLD_QUIET, "new": TRIED}
    by_file, by_variable = (
        steps(look("app-secret", ["new"], [["new"], ["new", "old"]], known, watched=watched))[0].state
        for watched in (True, False)
    )
    assert "1 of 2 processes hold another one, too: files are read again" in by_file
    assert "restart them" in by_variable
    assert "WHATSAPP_APP_SECRET_FILE" in by_variable


def test_nothing_is_everywhere_where_nothing_runs() -> None:
    assert following(look("app-secret", ["new", "old"], [], {"old": OLD_QUIET, "new": TRIED})) == 2


def test_fingerprints_differ_by_secret_and_kind_and_hold_nothing_of_it() -> None:
    names = [fingerprint(kind, secret) for kind in VARIABLES for secret in ("abcdef01", "abcdef02")]
    assert len(set(names)) == len(names)
    assert all(len(name) == 8 and "abcdef0" not in name for name in names)


def test_spans_are_told_in_the_largest_unit_that_fits() -> None:
    spans = [
        timedelta(seconds=-1),
        timedelta(seconds=119),
        timedelta(minutes=2),
        timedelta(hours=47),
        timedelta(days=2),
    ]
    told = [ago(span) for span in spans]
    assert told == ["0 s ago", "119 s ago", "2 minutes ago", "47 hours ago", "2 days ago"]
    assert all(one != other for one, other in pairwise(told))
