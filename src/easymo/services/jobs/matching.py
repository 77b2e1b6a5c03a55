"""New jobs are brought to those they fit, and those who fit to the employers."""

from datetime import datetime, timedelta
from itertools import groupby
from typing import NamedTuple

import asyncpg

from easymo.database.connect import Connection, Pool, translated
from easymo.database.queries import load
from easymo.notifications.queue import Notice, add, add_unless_waiting
from easymo.observability.metrics import MATCHES
from easymo.services.jobs.fitting import Fit, fit
from easymo.services.jobs.seekers import offer_of, seeker_of

AT_ONCE = 20
"""Jobs, and seekers, looked at in one commit."""
CANDIDATES = 300
"""Seekers judged for a job, jobs judged for a seeker."""
BEST = 50
"""Of a job's: to so many it is brought at once."""
GATHERED = timedelta(minutes=2)
"""What else fits a seeker within this time is one message with it."""

_sql = load(__file__, "matching.sql")


class _Pair(NamedTuple):
    job: int
    owner: int
    seeker: int
    suggested: bool
    fit: Fit


async def match_seekers(pool: Pool, now: datetime) -> bool:
    """Looks for seekers of some new jobs and jobs of some new seekers, in one commit. False: there were no more.

    A pair is found once, however often either changes; nobody is matched with himself, or with whom he blocked. The
    seeker is notified of new jobs, the employer once of all who fit. Raises DatabaseUnavailable.
    """
    with translated():
        async with pool.acquire() as connection, connection.transaction():
            jobs = [row["id"] for row in await connection.fetch(_sql.take_jobs, AT_ONCE)]
            seekers = [row["person"] for row in await connection.fetch(_sql.take_seekers, AT_ONCE)]
            found = _judged(await connection.fetch(_sql.seekers_for, jobs, CANDIDATES), now) if jobs else []
            new = await _record(connection, found, told=False)
            # Who has just described himself is shown what fits; only the employers have not heard.
            known = _judged(await connection.fetch(_sql.jobs_for, seekers, CANDIDATES), now) if seekers else []
            shown = await _record(connection, known, told=True)
            await add_unless_waiting(connection, _to_seekers(new, now))
            await add(connection, _to_employers([*new, *shown], now))
    if new or shown:
        MATCHES.labels("job").inc(len(new) + len(shown))
    return AT_ONCE in (len(jobs), len(seekers))


def _judged(rows: list[asyncpg.Record], now: datetime) -> list[_Pair]:
    """The best seekers of each job."""
    judged = ((row, fit(seeker_of(row), offer_of(row), now)) for row in rows)
    pairs = [_Pair(row["id"], row["owner"], row["person"], row["suggested"], found) for row, found in judged if found]
    pairs.sort(key=lambda pair: (pair.job, -pair.fit.score))
    return [pair for _, of_one in groupby(pairs, lambda pair: pair.job) for pair in list(of_one)[:BEST]]


async def _record(connection: Connection, pairs: list[_Pair], *, told: bool) -> list[_Pair]:
    """Those that were not known."""
    if not pairs:
        return []
    pairs.sort(key=lambda pair: (pair.job, pair.seeker))  # all in one order: two at once do not wait for one another
    rows = await connection.fetch(
        _sql.record,
        [pair.job for pair in pairs],
        [pair.seeker for pair in pairs],
        [pair.fit.score for pair in pairs],
        [" ".join(pair.fit.reasons) for pair in pairs],
        [pair.fit.kilometres for pair in pairs],
        told,
    )
    new = {(row["job_id"], row["seeker"]) for row in rows}
    return [pair for pair in pairs if (pair.job, pair.seeker) in new]


def _to_seekers(pairs: list[_Pair], now: datetime) -> list[Notice]:
    notices = {
        pair.seeker: Notice(
            person=pair.seeker,
            address="jobs:told-match",
            key=f"job:{pair.job}:match",
            given={"new": True},
            due_at=now + GATHERED,
        )
        for pair in pairs
    }
    return [notices[seeker] for seeker in sorted(notices)]


def _to_employers(pairs: list[_Pair], now: datetime) -> list[Notice]:
    owners = {pair.job: pair.owner for pair in pairs if pair.suggested}
    return [
        Notice(
            person=owner,
            address=f"jobs:told-fits:{job}",
            key=f"job:{job}:fits",
            given={"new": True},
            due_at=now + GATHERED,
        )
        for job, owner in sorted(owners.items(), key=lambda pair: (pair[1], pair[0]))
    ]
