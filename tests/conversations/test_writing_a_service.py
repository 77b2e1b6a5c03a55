"""docs/writing-a-service.md, done as it says: the service on that page works."""

import importlib
import re
import sys
from collections.abc import Generator
from pathlib import Path

import msgspec
import pytest
import yaml

import easymo.services
from conversations.test_transcripts import Stage, hold
from conversations.transcript import Transcript
from databases import Database
from easymo.conversation.catalogue import LANGUAGES
from easymo.conversation.service import Service
from easymo.database.connect import Pool, connect
from easymo.registry import SERVICES, build_registry
from webhooks import running_gateway

PAGE = Path(__file__).parents[2] / "docs" / "writing-a-service.md"
HOME = "src/easymo/services/"


def files() -> dict[str, str]:
    """The files on the page, by path."""
    found = re.findall(r"^`(\S+)`\n\n```\w+\n(.*?)^```", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    return dict(found)


def transcript() -> Transcript:
    block = re.search(r"^```yaml\n(.*?)^```", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    assert block is not None
    return msgspec.convert(yaml.safe_load(block[1]), Transcript)


@pytest.fixture
def events(tmp_path: Path) -> Generator[Service]:
    """The service, its files in their places beside the house's own."""
    for path, content in files().items():
        if path.startswith(HOME):
            place = tmp_path / path.removeprefix(HOME)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(content, encoding="utf-8")
    locales = tmp_path / "events" / "locales"
    for language in LANGUAGES:
        place = locales / f"{language}.ftl"
        if not place.exists():
            place.write_text((locales / "en.ftl").read_text(encoding="utf-8"), encoding="utf-8")
    easymo.services.__path__.append(str(tmp_path))
    yield importlib.import_module("easymo.services.events").events
    easymo.services.__path__.remove(str(tmp_path))
    for name in [name for name in sys.modules if name.startswith("easymo.services.events")]:
        del sys.modules[name]


async def test_the_service_on_the_page_works(events: Service, tmp_path: Path, database: Database, pool: Pool) -> None:
    migration = next(content for path, content in files().items() if "migrations" in path)
    up, down = migration.removeprefix("-- migrate:up").split("-- migrate:down")
    owner = await connect(database.owner_url, name="test")
    await owner.execute(up)
    registry = build_registry((*SERVICES, events), [tmp_path / "events" / "locales"])
    async with running_gateway(pool) as client:
        await hold(Stage(transcript(), client, pool, registry))
    await owner.execute(down)
    await owner.close()


def test_the_page_is_a_page() -> None:
    code = files()[f"{HOME}events/__init__.py"]
    assert code.count("\n") < 100
