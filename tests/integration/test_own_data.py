"""What people are given of their own is all there is, and nothing of others."""

import re
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from databases import Database
from easymo.database.connect import Connection, Pool, connect
from easymo.people.activities import pack_data
from easymo.people.archive import Enclosed, write_archive
from easymo.people.export import SECTIONS, THEMES, OwnData
from easymo.vault.document import Lent
from files import JPEG
from marked import MARK, marks_in, put_everything
from outsides import outside_of
from pictures import photograph

MACHINERY = frozenset(
    {"correlation_id", "number_id", "service", "target", "template", "arguments", "wamid", "traceback", "reason"}
    | {"traceback_hash", "entry_kind", "errors", "pricing", "status", "key", "key_id", "wrapped_key", "sha256"}
    | {"asked_by", "assignee", "decided_by", "operator", "subject", "source", "anchor", "terms"}
    | {"country", "currency", "compared_unit"}
)
"""Columns that say how the house works, or who of its people, or what other columns say already."""
TITLES = {"whole": "My data", "note": "…", **{theme: theme for theme in THEMES}}
WITHHELD = {
    "blocks.domain as blocked": "who blocked somebody is not told",
    "blocks.title as blocked": "the same",
    "reports.domain as owner": "who reported somebody is not told, nor what they said",
    "reports.title as owner": "the same",
    "reports.words as owner": "the same",
    "reviews.note as person": "what operators noted for each other",
    "reviews.payload as person": "what a matter is about may be another's words; the person's own stand elsewhere",
    "deals.payee as buyer": "the seller's number",
    "deals.reference as seller": "the buyer's payment",
    "trips.pickup as driver": "the rider's way",
    "trips.dropoff as driver": "the same",
    "trips.pin as driver": "the rider's",
    "trips.pin as rider": "it is shown while the ride lasts",
    "trips.share as driver": "the rider's link",
    "trips.share as rider": "it works while the ride lasts",
    "wallet_pins.hash as person": "a secret",
    "wallet_pins.proposed as person": "the same",
    "businesses.words as owner": "what it is found by, of the words that are given",
    "homes.words as owner": "the same",
    "job_listings.words as posted_by": "the same",
    "market_items.words as seller": "the same",
    "wanted_ads.words as owner": "the same",
    "hidden_listings.listing as owner": "the listing is given",
    "messages.from_number as conversation": "the profile's",
    "outbox.phone_number as conversation": "the same",
    "outbox.user_id as conversation": "the same",
    "whatsapp_user_sessions.phone_number as conversation": "the same",
    "merges.phone_number as absorbed": "the other's is given to the other",
    "merges.user_id as absorbed": "the same",
}
"""What is held and not given, and why."""


@pytest.fixture
async def owner(database: Database) -> AsyncGenerator[Connection]:
    connection = await connect(database.owner_url, name="owner")
    yield connection
    await connection.close()


async def test_everything_held_of_a_person_is_given_to_them(pool: Pool, owner: Connection) -> None:
    await owner.execute("insert into profiles (id, name) values (1, 'Ineza'), (2, 'Keza')")
    await put_everything(owner, 1, 2)
    sections = await OwnData(pool).gather(1)
    given = {f"{hit[1]}.{hit[2]} as {hit[3]}" for hit in re.finditer(rf"{MARK}\.(\w+)\.(\w+)\.(\w+)", str(sections))}
    held = {mark for mark in await marks_in(owner) if mark.split(" ")[0].split(".")[1] not in MACHINERY}
    assert held - given == WITHHELD.keys(), "people/export.sql has to give it, or WITHHELD to say why not"
    assert sorted(" ".join(THEMES.values()).split()) == sorted(SECTIONS), "THEMES has to name every section, once"


async def test_archive_is_made_once_a_day_and_kept_for_one(pool: Pool, tmp_path: Path) -> None:
    await pool.execute("insert into profiles (id, phone_number, name) values (1, '+250788000001', 'Ineza')")
    outside = msgspec.structs.replace(outside_of(pool, tmp_path), person=1)
    photo = await outside.vault.keep(photograph(1), person=1, kind="listing-photo", mime_type="image/jpeg", key="a")
    first = await pack_data.run(msgspec.structs.replace(outside, key="1.1"), {"titles": TITLES})
    again = await pack_data.run(msgspec.structs.replace(outside, key="1.2"), {"titles": TITLES})
    assert first == again == Lent("upload of application/pdf", "application/pdf")
    kept = await pool.fetch("select id, expires_at - created_at as lasts from documents where kind = 'own-data'")
    assert [row["lasts"].days for row in kept] == [1]
    opened = await outside.vault.open(kept[0]["id"], owner=1, by="test", why="to look")
    assert opened is not None
    assert opened.content.startswith(b"%PDF")
    assert photo.id.hex[:8].encode() in opened.content  # pyright: ignore[reportAttributeAccessIssue]
    await pool.execute("update documents set created_at = created_at - interval '1 day' where kind = 'own-data'")
    await pack_data.run(msgspec.structs.replace(outside, key="1.3"), {"titles": TITLES})
    assert await pool.fetchval("select count(*) from documents where kind = 'own-data'") == 2


def test_archive_holds_what_no_font_has_and_pictures_nobody_can_read() -> None:
    sections: dict[str, list[dict[str, Any]]] = {"profile": [{"name": "Ineza 🌍 Ишимве", "country": None}]}
    content = write_archive(sections, [Enclosed("damaged.jpeg", "image/jpeg", JPEG)], TITLES)
    assert "Ineza 🌍 Ишимве".encode() in content
    assert b"damaged.jpeg" in content
