"""A machine whose clock is not the database's is told so, at its start and later."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from structlog.testing import capture_logs

from databases import Database
from easymo import bootstrap
from easymo.database import clock as clock_module
from easymo.database.clock import Clock, check_clock, clock_difference, watch_clock
from easymo.database.connect import Pool
from easymo.errors import ConfigurationError
from lanes import until
from webhooks import settings


def ahead(seconds: float) -> Clock:
    return lambda: datetime.now(UTC) + timedelta(seconds=seconds)


async def test_difference_is_that_of_the_clocks(pool: Pool) -> None:
    assert abs(await clock_difference(pool)) < timedelta(seconds=5)
    assert abs(await clock_difference(pool, ahead(90)) - timedelta(seconds=90)) < timedelta(seconds=5)


@pytest.mark.parametrize(("seconds", "words"), [(90, r"(89|9\d) s ahead of"), (-3600, r"3(599|60\d) s behind")])
async def test_clock_more_than_a_minute_off_is_an_error_that_names_the_mend(
    pool: Pool, seconds: float, words: str
) -> None:
    with pytest.raises(ConfigurationError, match=f"clock is {words} the database's: set both by NTP"):
        await check_clock(pool, ahead(seconds))


@pytest.mark.parametrize("seconds", [-50, 0, 50])
async def test_clock_within_a_minute_is_none(pool: Pool, seconds: float) -> None:
    await check_clock(pool, ahead(seconds))


@pytest.mark.parametrize("role", ["gateway", "turns", "sender", "dlq-processor"])
async def test_no_role_starts_with_its_clock_off(
    database: Database, monkeypatch: pytest.MonkeyPatch, role: str
) -> None:
    monkeypatch.setattr(clock_module.check_clock, "__defaults__", (ahead(90),))
    with pytest.raises(ConfigurationError, match="NTP"):
        await bootstrap.run(settings(database_url=database.url, port=0), [role])


async def test_clock_that_goes_wrong_later_is_logged(pool: Pool) -> None:
    looked = asyncio.Event()
    seconds = 0.0

    def clock() -> datetime:
        looked.set()
        return datetime.now(UTC) + timedelta(seconds=seconds)

    with capture_logs() as logs:
        async with watch_clock(pool, clock, every=0.001):
            await looked.wait()
            assert logs == []
            seconds = -120.0

            async def logged() -> bool:
                await asyncio.sleep(0)
                return bool(logs) and logs[-1]["seconds"] < -100  # the first look may have begun before

            await until(logged)
    assert logs[0]["event"] == "clock_off"
    assert -121 <= logs[-1]["seconds"] <= -119
