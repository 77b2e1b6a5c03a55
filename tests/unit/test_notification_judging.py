"""What becomes of a notification that is due."""

from datetime import UTC, datetime, timedelta

import pytest

from easymo.notifications.choices import Choices
from easymo.notifications.clock import NIGHT
from easymo.notifications.judging import (
    BULK,
    HOURLY_MOST,
    NORMAL,
    URGENT,
    Drop,
    Due,
    Judgement,
    Later,
    Recipient,
    Tell,
    judge,
)
from easymo.notifications.kinds import kind_of

NOON = datetime(2026, 3, 2, 10, tzinfo=UTC)  # in Kigali
MIDNIGHT = datetime(2026, 3, 2, 22, tzinfo=UTC)
MORNING = datetime(2026, 3, 3, 5, tzinfo=UTC)
SOMEBODY = Recipient(quiet=NIGHT)


def due(address: str = "jobs:told-decision:1", priority: int = NORMAL) -> Due:
    return Due(1, address, priority)


@pytest.mark.parametrize(
    ("what", "who", "now", "becomes"),
    [
        (due(), SOMEBODY, NOON, Tell()),
        (due(), SOMEBODY, MIDNIGHT, Later(MORNING)),
        (due(priority=BULK), SOMEBODY, MIDNIGHT, Later(MORNING)),
        (due(priority=URGENT), SOMEBODY, MIDNIGHT, Tell()),
        (due(), Recipient("TZ", quiet=NIGHT), MORNING - timedelta(hours=1), Tell()),  # seven in Dar es Salaam
        (due(), Recipient("RW", quiet=None), MIDNIGHT, Tell()),
        (due(), Recipient(stopped=True), NOON, Drop("stopped")),
        (due(priority=URGENT), Recipient(stopped=True), NOON, Drop("stopped")),
        (due("core:told-alert:7"), Recipient(muted=("alerts",)), NOON, Drop("muted")),
        (due("jobs:told-expiry:7"), Recipient(muted=("alerts",)), NOON, Tell()),
        (due(), Recipient(muted=("alerts", "favourites", "reminders")), NOON, Tell()),
    ],
)
def test_judgement(what: Due, who: Recipient, now: datetime, becomes: Judgement) -> None:
    assert judge(what, who, [], now) == becomes


def test_beyond_twenty_in_an_hour_it_is_later_until_the_first_of_them_is_an_hour_ago() -> None:
    told = [NOON - timedelta(minutes=minutes) for minutes in range(1, HOURLY_MOST + 1)]
    assert judge(due(), SOMEBODY, told[1:], NOON) == Tell()
    assert judge(due(), SOMEBODY, told, NOON) == Later(NOON + timedelta(minutes=40))
    assert judge(due(priority=URGENT), SOMEBODY, told, NOON) == Tell()


def test_kinds_are_by_the_flow_that_says_them() -> None:
    assert [kind_of(address) for address in ("marketplace:told-match:1", "core:told-favourite:job-1", "jobs", "")] == [
        "alerts",
        "favourites",
        "",
        "",
    ]


def test_what_is_toggled_twice_is_as_before() -> None:
    muted = Choices().toggle("favourites").toggle("alerts")
    assert muted.muted == ("alerts", "favourites")
    assert muted.toggle("favourites").muted == ("alerts",)
