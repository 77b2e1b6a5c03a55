"""``easymo templates``: the message templates of the business account."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import msgspec
from cyclopts import App

from easymo.cli.running import print_line, read_settings, with_database
from easymo.conversation.catalogue import LANGUAGES
from easymo.conversation.policy import Policy, template_language
from easymo.database.connect import Pool
from easymo.errors import ConfigurationError, NotPossible, NotThere
from easymo.outbox.templates import find_template, list_templates, sync_templates
from easymo.registry import build_registry
from easymo.settings import SIMULATED_BUSINESS_ACCOUNT_ID, Settings
from easymo.whatsapp.errors import GraphError
from easymo.whatsapp.templates import Template, TemplatesClient, mismatches
from easymo.whatsapp.transport import Transport

app = App(name="templates")


@app.command(name="list")
def list_() -> None:
    """The templates as last synchronised, and those that flows name and the business account lacks."""
    policies = build_registry().templates

    async def show(pool: Pool) -> None:
        for each in await list_templates(pool):
            print_line(
                f"{each.name:<32}  {each.language:<6}  {each.status:<10}  {each.category:<14}  {each.quality:<7}  "
                f"{each.synced_at:%Y-%m-%d %H:%M:%S}"
            )
        for name, policy in sorted(policies.items()):
            for language in LANGUAGES:
                code = template_language(language)
                known = await find_template(pool, name, code)
                wrong = ("missing",) if known is None else _wrong(known, policy, language)
                if wrong:
                    print_line(f"{name:<32}  {code:<6}  {'; '.join(wrong)}: it needs {_needs(policy)}")

    with_database(show)


@app.command
def sync() -> None:
    """Take over WhatsApp's list: texts, states, qualities."""

    async def take_over(pool: Pool) -> None:
        async with _client() as client:
            await _sync(pool, client)

    with_database(take_over)


@app.command
def create(file: Path) -> None:
    """Submit the templates of a JSON file for review: one, or a list, each as WhatsApp's API takes it."""
    wanted = _read(file)

    async def submit(pool: Pool) -> None:
        async with _client() as client:
            for template in wanted:
                try:
                    created = await client.create(template)
                except ValueError as error:
                    raise NotPossible(f"{template.name}: {error}") from error
                if isinstance(created, GraphError):
                    raise _refused(f"template {template.name} ({template.language})", created)
                print_line(f"{template.name} ({template.language}) is {created.status}")
            await _sync(pool, client)

    with_database(submit)


@app.command
def delete(name: str, *, language: str = "") -> None:
    """Delete a template in all its languages, or in one (--language rw_RW). Its name cannot be used for 30 days."""

    async def remove(pool: Pool) -> None:
        async with _client() as client:
            known = [each for each in await _list(client) if each.name == name and language in ("", each.language)]
            if not known:
                raise NotThere(f"there is no template {name} {language}".rstrip() + ": see easymo templates list")
            if error := await client.delete(name, known[0].id if language else ""):
                raise _refused(f"to delete {name}", error)
            print_line(f"{name} is deleted")
            await _sync(pool, client)

    with_database(remove)


def _wrong(known: Template, policy: Policy, language: str) -> tuple[str, ...]:
    """What is wrong with a template for what its flow fills it with."""
    return mismatches(known, policy.alternative(list(policy.values), language, "core:home"))


def _needs(policy: Policy) -> str:
    values = ", ".join(f"{{{{{place}}}}} {value}" for place, value in enumerate(policy.values, 1))
    return f"{f'the variables {values} and ' if values else ''}a quick reply as its first button"


def _read(file: Path) -> list[Template]:
    try:
        return msgspec.convert(_several(msgspec.json.decode(file.read_bytes())), list[Template])
    except OSError as error:
        raise NotThere(f"{file} cannot be read: {error.strerror}") from error
    except (msgspec.DecodeError, msgspec.ValidationError) as error:
        raise NotPossible(f"{file} holds no template: {error}") from error


def _several(read: Any) -> Any:
    return read if isinstance(read, list) else [read]  # pyright: ignore[reportUnknownVariableType] - judged next


@asynccontextmanager
async def _client() -> AsyncGenerator[TemplatesClient]:
    settings = read_settings()
    _check_account(settings)
    async with Transport() as transport:
        yield TemplatesClient(settings, transport)


def _check_account(settings: Settings) -> None:
    if not settings.simulated and settings.business_account_id == SIMULATED_BUSINESS_ACCOUNT_ID:
        raise ConfigurationError("WHATSAPP_BUSINESS_ACCOUNT_ID is not set: templates belong to the business account")


async def _sync(pool: Pool, client: TemplatesClient) -> None:
    found = await _list(client)
    await sync_templates(pool, found)
    print_line(f"{len(found)} templates, {sum(each.sendable for each in found)} approved")


async def _list(client: TemplatesClient) -> tuple[Template, ...]:
    listing = await client.list()
    if isinstance(listing, GraphError):
        raise _refused("to list templates", listing)
    if listing.unreadable:
        print_line(f"{listing.unreadable} templates of a shape this release does not know are left out")
    return listing.templates


def _refused(what: str, error: GraphError) -> NotPossible:
    return NotPossible(f"WhatsApp refused {what}: {error.reason}" + (f" ({error.said})" if error.said else ""))
