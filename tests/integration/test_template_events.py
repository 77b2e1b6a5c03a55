"""What webhooks tell of templates reaches the registry, once, whatever else is told."""

import json
from pathlib import Path
from typing import Any

import pytest

from easymo.database.connect import Pool
from easymo.outbox.template_events import heed_template_events
from easymo.outbox.templates import find_template, list_templates, sync_templates
from easymo.whatsapp.templates import Component, QualityScore, Template, TemplateButton
from webhooks import running_gateway, serialize

PAYLOADS = Path(__file__).parents[1] / "conformance" / "payloads"
HEADER = Component("HEADER", format="IMAGE")


async def know(pool: Pool, name: str, *components: Component, status: str = "PENDING") -> None:
    green = QualityScore("GREEN")
    known = Template(
        name=name, language="en_US", category="UTILITY", status=status, components=components, quality_score=green
    )
    await sync_templates(pool, [known], complete=False)


async def told(pool: Pool, *bodies: Any) -> int:
    async with running_gateway(pool) as client:
        for body in bodies:
            assert (await client.post(serialize(body))).status == 200
    return await heed_template_events(pool)


def sample(name: str) -> Any:
    return json.loads((PAYLOADS / f"{name}.json").read_bytes())


def event(field: str, **value: Any) -> Any:
    about = {"message_template_id": 1, "message_template_name": "order_confirmation"}
    change = {"field": field, "value": about | {"message_template_language": "en-US"} | value}
    return {"object": "whatsapp_business_account", "entry": [{"id": "1", "time": 1, "changes": [change]}]}


async def test_an_approval_makes_a_template_sendable(pool: Pool) -> None:
    await know(pool, "order_confirmation")
    assert await told(pool, sample("doc_message_template_status_update_approved")) == 1
    known = await find_template(pool, "order_confirmation", "en_US")
    assert known
    assert known.sendable


@pytest.mark.parametrize("name", ["doc_message_template_status_update", "doc_template_category_update_2"])
async def test_quality_and_category_are_taken_over(pool: Pool, name: str) -> None:
    await know(pool, "welcome_template", status="APPROVED")
    await told(pool, sample(name))
    [known] = await list_templates(pool)
    expected = {
        "doc_message_template_status_update": ("APPROVED", "YELLOW", "UTILITY"),
        "doc_template_category_update_2": ("APPROVED", "GREEN", "MARKETING"),
    }
    assert (known.status, known.quality, known.category) == expected[name]


async def test_a_category_that_is_only_announced_changes_nothing_yet(pool: Pool) -> None:
    await know(pool, "welcome_template")
    announced = sample("doc_template_category_update")
    announced["entry"][0]["changes"][0]["value"] |= {"new_category": "UTILITY", "correct_category": "MARKETING"}
    await told(pool, announced)
    [known] = await list_templates(pool)
    assert known.category == "UTILITY"


async def test_new_texts_take_the_place_of_the_old_and_a_picture_stays(pool: Pool) -> None:
    await know(pool, "order_confirmation", HEADER, Component("BODY", text="Old {{1}}"), Component("FOOTER", text="x"))
    body = event("message_template_components_update", message_template_element="New {{1}} {{2}}")
    body["entry"][0]["changes"][0]["value"]["message_template_buttons"] = [
        {"message_template_button_type": "QUICK_REPLY", "message_template_button_text": "Yes"}
    ]
    await told(pool, body)
    known = await find_template(pool, "order_confirmation", "en_US")
    assert known
    yes = Component("BUTTONS", buttons=(TemplateButton("QUICK_REPLY", "Yes"),))
    assert known.components == (HEADER, Component("BODY", text="New {{1}} {{2}}"), yes)


async def test_the_sample_of_changed_components_is_read(pool: Pool) -> None:
    await know(pool, "order_confirmation")
    await told(pool, sample("doc_message_template_components_update"))
    known = await find_template(pool, "order_confirmation", "en_US")
    assert known
    assert [component.type for component in known.components] == ["HEADER", "BODY", "FOOTER", "BUTTONS"]
    assert [button.type for button in known.components[3].buttons] == ["PHONE_NUMBER", "URL"]


async def test_events_are_heeded_once_and_in_their_order(pool: Pool) -> None:
    await know(pool, "order_confirmation")
    tells = [event("message_template_status_update", event=status) for status in ("APPROVED", "PAUSED")]
    assert await told(pool, *tells) == 2
    assert await heed_template_events(pool) == 0
    [known] = await list_templates(pool)
    assert known.status == "PAUSED"


async def test_what_cannot_be_read_or_kept_or_is_not_known_holds_nothing_up(pool: Pool) -> None:
    await know(pool, "order_confirmation")
    bodies = [
        event("message_template_status_update", message_template_name=7),
        event("message_template_status_update", message_template_name="a\0b", event="PAUSED"),
        event("message_template_status_update", message_template_name="another", event="PAUSED"),
        event("message_template_status_update", event="APPR\0OVED"),
        event("message_template_quality_update", new_quality_score="RED"),
        event("account_update", event="VERIFIED_ACCOUNT"),
    ]
    assert await told(pool, *bodies) == 5
    [known] = await list_templates(pool)
    assert (known.status, known.quality) == ("PENDING", "RED")
    assert await pool.fetchval("select count(*) from account_events where not heeded") == 1
