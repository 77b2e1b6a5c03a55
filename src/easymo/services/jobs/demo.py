"""A demo: jobs as people around Kigali post them, by employers who do not exist."""

import csv
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec

from easymo.conversation.catalogue import Catalogue
from easymo.database.connect import Connection, connect, translated
from easymo.database.migrate import wait_until_migrated
from easymo.database.queries import load
from easymo.database.scope import Scope
from easymo.places.gazetteer import load as load_gazetteer
from easymo.reading import read_money
from easymo.services.jobs import store
from easymo.services.jobs.job import Job

_sql = load(__file__, "demo.sql")

_FOLDER = Path(__file__).parent
_COUNTRY = "RW"


class Listing(msgspec.Struct, frozen=True):
    """A job, who posts it, and how long ago."""

    employer: str
    job: Job
    age: timedelta


def read_listings() -> list[Listing]:
    """The jobs of ``demo.csv``."""
    with (_FOLDER / "demo.csv").open(encoding="utf-8", newline="") as table:
        return [_listing(row) for row in csv.DictReader(table)]


def number_employers(listings: Iterable[Listing]) -> dict[str, str]:
    """Phone numbers (+E.164) by the employers' names, in the order they appear: +250780000001 and on."""
    names = dict.fromkeys(listing.employer for listing in listings)
    return {name: f"+2507800000{number:02}" for number, name in enumerate(names, start=1)}


async def load_demo(database_url: str, say: Callable[[str], object]) -> None:
    """Publishes the demo's jobs as the plain role of ``database_url``, all or none, and once however often it is run.

    Whoever writes from an employer's number is that employer. Raises DatabaseUnavailable, or what
    ``wait_until_migrated`` raises if the schema is not there within 30 s.
    """
    await wait_until_migrated(database_url)
    listings = read_listings()
    connection = await connect(database_url, name="demo")
    try:
        with translated():
            async with connection.transaction():
                loaded = await _publish(connection, listings)
    finally:
        await connection.close()
    say(f"{len(listings)} demo jobs are loaded" if loaded else "the demo jobs are already there")


async def _publish(connection: Connection, listings: list[Listing]) -> bool:
    phones = number_employers(listings)
    await connection.execute(_sql.lock_demo)
    if await connection.fetchval(_sql.is_loaded, f"phone:{next(iter(phones.values()))}"):
        return False
    met = await connection.fetch(_sql.meet_employers, list(phones.values()), list(phones))
    people: dict[str, int] = {row["name"]: row["id"] for row in met}
    catalogue = Catalogue([_FOLDER / "locales"])
    now = datetime.now(UTC)
    for listing in listings:
        job, posted = listing.job, now - listing.age
        words = job.words(frozenset(catalogue.words(f"jobs-category-{job.category.replace('_', '-')}-words")))
        scope = Scope(connection, people[listing.employer])
        reference = await store.create_job(scope, job, words, job.expires(posted))
        await connection.execute(_sql.date_back, reference, posted)
    return True


def _listing(row: dict[str, str]) -> Listing:
    (place,) = load_gazetteer().find(row["place"])
    job = Job(
        title=row["title"],
        details=row["details"],
        category=row["category"],
        kind=row["kind"],
        place=place,
        pay=read_money(row["pay"]),
        period=row["period"] or None,
        slots=int(row["slots"]),
        country=_COUNTRY,
    )
    return Listing(row["employer"], job, timedelta(days=int(row["age_days"])))
