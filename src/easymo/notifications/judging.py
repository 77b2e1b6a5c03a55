"""What becomes of a notification that is due, judged at the moment it would be told. Pure."""

from collections.abc import Collection
from datetime import datetime, timedelta

import msgspec

from easymo.conversation.formats import zone
from easymo.notifications.clock import Quiet, quiet_until
from easymo.notifications.kinds import kind_of

URGENT, NORMAL, BULK = 0, 1, 2
"""Priorities. What is urgent is told in quiet hours and beyond the hour's limit, for it counts all the same."""

HOURLY_MOST = 20
"""Notifications one person is told in any hour."""
HOUR = timedelta(hours=1)


class Recipient(msgspec.Struct, frozen=True):
    """Whom notifications are for, as they are known when they are due."""

    country: str = "RW"
    stopped: bool = False
    """Sent STOP."""
    muted: Collection[str] = ()
    """Of KINDS."""
    quiet: Quiet | None = None


class Due(msgspec.Struct, frozen=True):
    """One notification."""

    id: int
    address: str
    priority: int


class Tell(msgspec.Struct, frozen=True):
    """It is told now."""


class Later(msgspec.Struct, frozen=True):
    """It is due again then."""

    at: datetime


class Drop(msgspec.Struct, frozen=True):
    """It is told never; the reason is kept: stopped or muted."""

    reason: str


Judgement = Tell | Later | Drop


def judge(due: Due, recipient: Recipient, told: list[datetime], now: datetime) -> Judgement:
    """``told``: when the person was told of others within the last hour, the latest HOURLY_MOST, newest first."""
    if recipient.stopped:
        return Drop("stopped")
    if kind_of(due.address) in recipient.muted:
        return Drop("muted")
    if due.priority == URGENT:
        return Tell()
    if quiet_ends := quiet_until(now, zone(recipient.country), recipient.quiet):
        return Later(quiet_ends)
    if len(told) >= HOURLY_MOST:
        return Later(told[HOURLY_MOST - 1] + HOUR)
    return Tell()
