"""`easymo templates` as operators run it, against the simulated account."""

import json
import os
from collections.abc import AsyncGenerator, Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from databases import Database
from houses import Ended, easymo
from simulated import SILENT, World, living

BUTTONS = {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "See it"}]}


def template(name: str, language: str, text: str, *examples: str) -> dict[str, Any]:
    body = {"type": "BODY", "text": text} | ({"example": {"body_text": [examples]}} if examples else {})
    return {"name": name, "language": language, "category": "UTILITY", "components": [body, BUTTONS]}


APPLICATION = template("jobs_application", "en", "Dear employer, {{1}} applied for {{2}}.", "Aline", "Tailor")
UNFIT = template("jobs_decision", "en", "There is news for you.")


@pytest.fixture
async def world() -> AsyncGenerator[World]:
    async with living(SILENT, mounted=True) as running:
        yield running


Command = Callable[..., Awaitable[Ended]]


@pytest.fixture
def command(database: Database, world: World, tmp_path: Path) -> Command:
    async def run(*arguments: str, **variables: str) -> Ended:
        environment = {
            **os.environ,
            "DATABASE_URL": database.url,
            "EASYMO_HOME": str(tmp_path),
            "WHATSAPP_API_BASE_URL": f"{world.base_url}/simulator",
            **variables,
        }
        return await easymo("templates", *arguments, environment=environment)

    return run


def file(folder: Path, content: Any) -> str:
    path = folder / "templates.json"
    path.write_text(content if isinstance(content, str) else json.dumps(content))
    return str(path)


def line(ended: Ended, name: str, language: str) -> str:
    [found] = [each for each in ended.out.splitlines() if each.split()[:2] == [name, language]]
    return " ".join(found.split())


async def test_templates_are_created_listed_and_deleted(command: Command, world: World, tmp_path: Path) -> None:
    ended = await command("create", file(tmp_path, [APPLICATION, UNFIT]))
    assert (ended.code, ended.out.splitlines()) == (
        0,
        ["jobs_application (en) is PENDING", "jobs_decision (en) is PENDING", "3 templates, 1 approved"],
    ), ended.err
    made = world.simulator.templates.named("jobs_application", "en")
    assert made
    world.simulator.templates.decide(made, "APPROVED")
    assert (await command("sync")).out == "3 templates, 2 approved\n"
    listed = await command("list")
    assert line(listed, "jobs_application", "en").startswith("jobs_application en APPROVED UTILITY UNKNOWN 20")
    assert line(listed, "jobs_application", "rw_RW") == (
        "jobs_application rw_RW missing: it needs the variables {{1}} name, {{2}} title "
        "and a quick reply as its first button"
    )
    assert [" ".join(each.split()) for each in listed.out.splitlines() if "1 values of 0" in each] == [
        "jobs_decision en body: 1 values of 0: it needs the variables {{1}} title and a quick reply as its first button"
    ]
    assert (await command("delete", "jobs_application", "--language", "en")).out.startswith(
        "jobs_application is deleted"
    )
    assert world.simulator.templates.named("jobs_application", "en") is None


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("{", "holds no template"),
        ({"name": "a"}, "missing required field `language`"),
        (template("A", "en", "Hello"), "only a-z, 0-9 and _"),
        (template("a", "en", "Hello {{1}}, well?"), "each variable needs an example"),
        (template("hello_world", "en_US", "Hello there"), "WhatsApp refused template hello_world (en_US): code 100"),
    ],
    ids=["not JSON", "incomplete", "a name", "an example", "twice"],
)
async def test_a_template_that_will_not_do_is_refused_in_one_line(
    command: Command, tmp_path: Path, content: Any, words: str
) -> None:
    ended = await command("create", file(tmp_path, content))
    assert (ended.code, ended.err.count("\n")) == (1, 1)
    assert words in ended.err


async def test_what_is_not_there_is_said(command: Command) -> None:
    assert "cannot be read" in (await command("create", "/nowhere.json")).err
    assert "there is no template a rw_RW: see" in (await command("delete", "a", "--language", "rw_RW")).err
    assert "cannot be reached" in (await command("sync", WHATSAPP_API_BASE_URL="http://127.0.0.1:1")).err


async def test_a_real_number_needs_its_account(command: Command) -> None:
    real = {"WHATSAPP_PHONE_NUMBER_ID": "1", "WHATSAPP_ACCESS_TOKEN": "t", "WHATSAPP_APP_SECRET": "s"}
    ended = await command("sync", **real, WHATSAPP_VERIFY_TOKEN="w")
    assert "WHATSAPP_BUSINESS_ACCOUNT_ID is not set" in ended.err
