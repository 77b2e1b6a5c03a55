"""What flows declare of priority, template and repetition, from a turn's commit to the person's phone."""

import json
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest

from databases import Database
from easymo.conversation.chat import Chat
from easymo.conversation.policy import BULK, NOTIFICATION
from easymo.conversation.service import Registry, Service
from easymo.database.connect import Pool
from easymo.outbox.decisions import OUTSIDE_WINDOW
from easymo.outbox.sender import Sender
from easymo.outbox.templates import sync_templates
from easymo.settings import Settings
from easymo.simulator.behaviour import PROFILES, Behaviour
from easymo.turns.worker import TurnWorker
from easymo.whatsapp.client import GraphClient
from easymo.whatsapp.templates import Component, Example, Listing, Template, TemplateButton, TemplatesClient
from easymo.whatsapp.transport import Transport
from graph import running
from lanes import Lanes, drain, open_lanes
from simulated import World, living
from talks import registry_of

READY = Template(
    name="tea_ready",
    language="en",
    category="UTILITY",
    components=(
        Component("BODY", text="Your {{1}} tea is ready.", example=Example(body_text=(("big",),))),
        Component("BUTTONS", buttons=(TemplateButton("QUICK_REPLY", "Show me"),)),
    ),
)
POLICED = Behaviour(statuses=(), policies=msgspec.structs.replace(PROFILES["whatsapp"].policies, at_once=True))


def house() -> Registry:
    tea = Service("tea", menu="menu")

    @tea.flow("menu")
    async def _menu(chat: Chat) -> None:
        await chat.say("menu")

    @tea.flow("brew")
    async def _brew(chat: Chat) -> None:
        await chat.tell(2, "tea:ready:7")
        await chat.say("brewed")

    @tea.flow("ready", priority=NOTIFICATION, template="tea_ready", values=("size",))
    async def _ready(chat: Chat) -> None:
        await chat.say("ready", size="big")

    @tea.flow("pay", priority=BULK, resend=False)
    async def _pay(chat: Chat) -> None:
        await chat.say("pay")

    return registry_of(tea)


@pytest.fixture
async def lanes(database: Database, pool: Pool) -> AsyncGenerator[Lanes]:
    async with open_lanes(database, pool) as opened:
        await opened.meet(1, 2)
        yield opened


async def outbox(lanes: Lanes, *columns: str) -> list[tuple[Any, ...]]:
    rows = await lanes.owner.fetch(f"select {', '.join(columns)} from outbox order by id")
    return [tuple(row) for row in rows]


async def test_sends_of_one_batch_keep_each_their_own_policy(lanes: Lanes) -> None:
    await lanes.send(1, "tea:menu", "tea:ready:7", "tea:menu", "tea:pay", "tea:menu")
    await drain(TurnWorker(lanes.pool, house()))
    template = {
        "name": "tea_ready",
        "language": {"code": "en"},
        "components": [
            {"type": "body", "parameters": [{"type": "text", "text": "big"}]},
            {
                "type": "button",
                "sub_type": "quick_reply",
                "index": "0",
                "parameters": [{"type": "payload", "payload": "tea:ready:7"}],
            },
        ],
    }
    rows = await outbox(lanes, "priority", "resend", "template")
    read = [(priority, resend, kept and json.loads(kept)) for priority, resend, kept in rows]
    plain, payment = (0, True, None), (2, False, None)
    assert read == [plain, (1, True, {"type": "template", "template": template}), plain, payment, plain]


async def test_a_recipients_lane_has_the_best_priority_of_what_waits(lanes: Lanes) -> None:
    async def priority() -> int:
        return await lanes.owner.fetchval("select priority from lanes where queue = 'outbox' and conversation = 1")

    found: list[int] = []
    for address in ("tea:pay", "tea:ready:7", "tea:menu", "tea:pay"):
        await lanes.send(1, address)
        await drain(TurnWorker(lanes.pool, house()))
        found.append(await priority())
    assert found == [2, 1, 0, 0]


# On the simulated WhatsApp ----------------------------------------------------------------------------------------


@asynccontextmanager
async def on_whatsapp(lanes: Lanes, home: Path) -> AsyncGenerator[tuple[World, Sender]]:
    """A simulated account that has READY, approved, and knows nobody: every window is closed."""
    transport = Transport()
    try:
        async with living(POLICED, settings=Settings(home=home)) as world:
            settings = Settings(home=home, api_base_url=f"{world.base_url}/simulator", throughput=0)
            client = TemplatesClient(settings, transport)
            await client.create(READY)
            template = world.simulator.templates.named("tea_ready", "en")
            assert template
            world.simulator.templates.decide(template, "APPROVED")
            listing = await client.list()
            assert isinstance(listing, Listing)
            await sync_templates(lanes.pool, listing.templates)
            yield world, Sender(lanes.pool, GraphClient(settings, transport), settings)
    finally:
        await transport.close()


async def tell(lanes: Lanes, sender: Sender, *, window: timedelta | None) -> None:
    """Somebody's turn tells another, who wrote last so long ago that their window closed then, or is not known."""
    await lanes.owner.execute(
        "update whatsapp_user_sessions set window_until = now() - $1::interval where conversation = 2", window
    )
    await lanes.send(1, "tea:brew")
    await drain(TurnWorker(lanes.pool, house()))
    await lanes.owner.execute("delete from outbox where conversation = 1")


@pytest.mark.parametrize("window", [timedelta(days=2), None], ids=["closed", "not known"])
async def test_outside_the_window_the_person_gets_the_template_once(
    lanes: Lanes, tmp_path: Path, window: timedelta | None
) -> None:
    async with on_whatsapp(lanes, tmp_path) as (world, sender):
        await tell(lanes, sender, window=window)
        async with running(sender):
            await sender.accepted.reach(1)
        shown = [bubble.text for bubble in world.simulator.phone("+250780000002").received()]
    assert shown == ["Your big tea is ready."]
    assert await outbox(lanes, "id") == []


async def test_without_an_approved_template_it_is_a_dead_letter_that_says_why(lanes: Lanes, tmp_path: Path) -> None:
    async with on_whatsapp(lanes, tmp_path) as (_, sender):
        await lanes.owner.execute("update message_templates set status = 'PENDING' where name = 'tea_ready'")
        await tell(lanes, sender, window=timedelta(days=2))
        async with running(sender):
            await sender.buried.reach(1)
    rows = await lanes.owner.fetch("select reason, retryable from dead_letters")
    assert [tuple(row) for row in rows] == [("the template is not approved: PENDING", True)]


async def test_what_declares_no_template_is_a_dead_letter_outside_the_window(lanes: Lanes, tmp_path: Path) -> None:
    async with on_whatsapp(lanes, tmp_path) as (_, sender):
        await lanes.owner.execute("update whatsapp_user_sessions set window_until = now() where conversation = 2")
        await lanes.put(2, json.dumps({"person": 2, "address": "tea:menu", "given": {}}).encode(), kind="tell")
        await drain(TurnWorker(lanes.pool, house()))
        async with running(sender):
            await sender.buried.reach(1)
    assert await lanes.owner.fetchval("select reason from dead_letters") == OUTSIDE_WINDOW
