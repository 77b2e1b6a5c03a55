"""The Graph side apart from messages: media, templates, flows, profile, blocks and subscriptions, over HTTP."""

import io
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from easymo.settings import SIMULATED_ACCESS_TOKEN, SIMULATED_BUSINESS_ACCOUNT_ID, SIMULATED_NUMBER_ID, Settings
from easymo.simulator.behaviour import PROFILES, Behaviour, Fault
from easymo.simulator.media import MIB
from simulated import NUMBER, SILENT, Json, World, living, text, values

ACCOUNT, BUSINESS = SIMULATED_BUSINESS_ACCOUNT_ID, SIMULATED_NUMBER_ID
BEARER = {"Authorization": f"Bearer {SIMULATED_ACCESS_TOKEN}"}
PDF = b"%PDF-1.7 a document"
TEMPLATE = {
    "name": "order_ready",
    "language": "en_US",
    "category": "UTILITY",
    "components": [{"type": "BODY", "text": "Your order is ready to be fetched."}],
}


@pytest.fixture
async def world() -> AsyncGenerator[World]:
    async with living(Behaviour(statuses=(), review=-1.0)) as living_world:
        yield living_world


@pytest.fixture
async def strict(tmp_path: Path) -> AsyncGenerator[World]:
    behaviour = Behaviour(statuses=(), policies=PROFILES["whatsapp"].policies)
    async with living(behaviour, settings=Settings(home=tmp_path)) as living_world:
        yield living_world


# Media


async def upload(world: World, content: bytes, mime_type: str, filename: str = "a", **fields: str) -> tuple[int, Json]:
    form = aiohttp.FormData({"messaging_product": "whatsapp"} | fields)
    form.add_field("file", io.BytesIO(content), filename=filename, content_type=mime_type)
    return await world.graph("POST", f"{BUSINESS}/media", data=form)


async def download(world: World, url: str) -> tuple[int, bytes]:
    async with world.session.get(url, headers=BEARER) as answer:
        return answer.status, await answer.read()


async def test_uploaded_medium_is_described_downloaded_and_deleted(world: World):
    _, answer = await upload(world, PDF, "application/pdf")
    id = answer["id"]
    _, told = await world.graph("GET", id)
    assert (told["mime_type"], told["file_size"], told["id"]) == ("application/pdf", len(PDF), id)
    assert await download(world, told["url"]) == (200, PDF)
    assert await world.graph("DELETE", id) == (200, {"success": True})
    status, answer = await world.graph("GET", id)
    assert (status, answer["error"]["error_subcode"]) == (400, 33)
    assert (await download(world, told["url"]))[0] == 404


async def test_description_is_for_the_number_that_asks(world: World):
    _, answer = await upload(world, PDF, "application/pdf")
    assert (await world.graph("GET", f"{answer['id']}?phone_number_id={BUSINESS}"))[0] == 200
    assert (await world.graph("GET", f"{answer['id']}?phone_number_id=1"))[0] == 400


async def test_type_that_cannot_be_sent_is_refused_in_whatsapps_words(world: World):
    status, answer = await upload(world, b"PK", "application/zip")
    assert (status, answer["error"]["code"]) == (400, 100)
    assert answer["error"]["message"].startswith("(#100) Param file must be a file with one of the following types:")
    assert answer["error"]["message"].endswith("Received file of type 'application/zip'.")


@pytest.mark.parametrize(
    ("mime_type", "most"), [("image/png", 5 * MIB), ("image/webp", 500 * 1024), ("audio/mpeg", 16 * MIB)]
)
async def test_file_over_the_limit_of_its_type_is_refused(world: World, mime_type: str, most: int):
    assert (await upload(world, b"x" * most, mime_type))[0] == 200
    status, answer = await upload(world, b"x" * (most + 1), mime_type)
    assert (status, answer["error"]["code"]) == (400, 131053)


async def test_upload_without_file_or_product_is_refused(world: World):
    form = aiohttp.FormData({"file": "x"})
    form.add_field("other", b"x", filename="a", content_type="text/plain")
    status, answer = await world.graph("POST", f"{BUSINESS}/media", data=form)
    assert (status, answer["error"]["message"]) == (400, "(#100) The parameter messaging_product is required.")
    status, answer = await world.graph("POST", f"{BUSINESS}/media", json={"messaging_product": "whatsapp"})
    assert (status, answer["error"]["message"]) == (400, "(#100) The parameter file is required.")
    form = aiohttp.FormData({"messaging_product": "whatsapp", "file": "x"})
    assert (await world.graph("POST", "1/media", data=form))[0] == 400


@pytest.mark.parametrize(("effect", "status", "same"), [("expired", 404, False), ("corrupt", 200, False)])
async def test_faulty_download(world: World, effect: Any, status: int, same: bool):
    _, answer = await upload(world, PDF, "application/pdf")
    _, told = await world.graph("GET", answer["id"])
    world.simulator.faults.add(Fault(meets="media", effect=effect))
    assert (await download(world, told["url"]))[0] == status
    world.simulator.faults.add(Fault(meets="media", effect=effect))
    assert ((await download(world, told["url"]))[1] == PDF) is same
    assert await download(world, told["url"]) == (200, PDF)


async def test_address_ends_sooner_on_a_fast_clock():
    async with living(Behaviour(statuses=(), speed=1e6)) as world:
        _, answer = await upload(world, PDF, "application/pdf")
        _, told = await world.graph("GET", answer["id"])
        async with world.session.get(f"{world.base_url}/simulator/faults") as pause:
            await pause.read()
        assert (await download(world, told["url"]))[0] == 404


async def test_sample_for_a_template_is_uploaded_in_parts(world: World):
    _, begun = await world.graph("POST", "1/uploads?file_name=a.pdf&file_length=6&file_type=application/pdf")
    first = await world.graph("POST", begun["id"], data=b"abc", headers={"file_offset": "0"})
    assert first[1]["h"].startswith("4::")
    assert await world.graph("GET", begun["id"]) == (200, {"id": begun["id"], "file_offset": 3})
    assert (await world.graph("POST", begun["id"], data=b"def", headers={"file_offset": "0"}))[0] == 400
    assert (await world.graph("POST", begun["id"], data=b"def", headers={"file_offset": "3"}))[0] == 200
    assert (await world.graph("POST", "upload:none", data=b"def"))[0] == 400
    assert (await world.graph("POST", "1/uploads?file_name=a.pdf"))[0] == 400


# Templates


async def test_template_is_made_approved_sent_and_deleted(strict: World):
    status, created = await strict.graph("POST", f"{ACCOUNT}/message_templates", json=TEMPLATE)
    assert (status, created) == (200, {"id": created["id"], "status": "PENDING", "category": "UTILITY"})
    message = {"type": "template", "template": {"name": "order_ready", "language": {"code": "en_US"}}}
    assert (await strict.send(text() | message))[0] == 404
    await strict.api("PUT", f"templates/{created['id']}", json={"status": "APPROVED"})
    change = values((await strict.callback.posts(1))[0])[0]
    assert (change["event"], change["message_template_name"]) == ("APPROVED", "order_ready")
    status, sent = await strict.send(text() | message)
    assert (status, sent["messages"][0]["message_status"]) == (200, "accepted")
    assert strict.simulator.phone(NUMBER).received()[0].text == "Your order is ready to be fetched."
    assert (await strict.graph("DELETE", f"{ACCOUNT}/message_templates?name=order_ready"))[0] == 200
    assert (await strict.send(text() | message))[0] == 404
    assert (await strict.graph("DELETE", f"{ACCOUNT}/message_templates?name=order_ready"))[0] == 400


@pytest.mark.parametrize(
    ("body", "event"),
    [("Your order is ready to be fetched.", "APPROVED"), ("Win now at bit.ly/1 and more", "REJECTED")],
)
async def test_review_comes_by_the_clock(body: str, event: str):
    async with living(Behaviour(statuses=(), review=60.0, speed=60_000.0)) as world:
        template = TEMPLATE | {"components": [{"type": "BODY", "text": body}]}
        await world.graph("POST", f"{ACCOUNT}/message_templates", json=template)
        assert values((await world.callback.posts(1))[0])[0]["event"] == event


async def test_paused_template_is_unpaused(strict: World):
    _, created = await strict.graph("POST", f"{ACCOUNT}/message_templates", json=TEMPLATE)
    await strict.api("PUT", f"templates/{created['id']}", json={"status": "PAUSED"})
    message = {"type": "template", "template": {"name": "order_ready", "language": {"code": "en_US"}}}
    status, answer = await strict.send(text() | message)
    assert (status, answer["error"]["code"]) == (400, 132015)
    assert await strict.graph("POST", f"{created['id']}/unpause") == (200, {"success": True})
    assert (await strict.graph("POST", f"{created['id']}/unpause"))[1]["success"] is False
    assert (await strict.send(text() | message))[0] == 200


async def test_templates_are_listed_in_pages_with_fields_and_filters(world: World):
    for number in range(7):
        await world.graph("POST", f"{ACCOUNT}/message_templates", json=TEMPLATE | {"name": f"order_{number}"})
    names: list[str] = []
    path = f"{ACCOUNT}/message_templates?limit=3&fields=name,status"
    while path:
        status, shown = await world.graph("GET", path)
        assert status == 200
        names += [template["name"] for template in shown["data"]]
        following = shown.get("paging", {}).get("next", "")
        path = f"{ACCOUNT}/message_templates?{following.partition('?')[2]}&fields=name,status" if following else ""
    assert names == [f"order_{n}" for n in (6, 5, 4, 3, 2, 1, 0)] + ["hello_world"]
    _, found = await world.graph("GET", f"{ACCOUNT}/message_templates?name=order_3&status=PENDING")
    assert [set(template) for template in found["data"]] == [
        {"name", "parameter_format", "components", "language", "status", "category", "id"}
    ]
    assert (await world.graph("GET", f"{ACCOUNT}/message_templates?after=x"))[0] == 400
    assert (await world.graph("GET", "1/message_templates"))[0] == 400


async def test_template_is_told_and_edited_by_its_id(world: World):
    _, created = await world.graph("POST", f"{ACCOUNT}/message_templates", json=TEMPLATE)
    assert (await world.graph("GET", created["id"]))[1]["name"] == "order_ready"
    await world.api("PUT", f"templates/{created['id']}", json={"status": "APPROVED", "quality": "GREEN"})
    status, answer = await world.graph("POST", created["id"], json={"category": "MARKETING"})
    assert (status, answer["category"]) == (200, "MARKETING")
    assert (await world.graph("GET", f"{created['id']}?fields=status"))[1]["status"] == "PENDING"


async def test_decision_that_is_none_is_told(world: World):
    _, (template,) = await world.api("GET", "templates")
    assert (await world.api("PUT", f"templates/{template['id']}", json={"status": "LOVED"}))[0] == 400
    assert (await world.api("PUT", "templates/1", json={"status": "APPROVED"}))[0] == 404


# Flows


async def test_flow_is_drafted_given_its_json_published_and_told(world: World):
    asked = {"name": "profile", "categories": ["SIGN_UP"]}
    _, created = await world.graph("POST", f"{ACCOUNT}/flows", json=asked)
    id = created["id"]
    assert (await world.graph("POST", f"{id}/publish"))[0] == 400
    form = aiohttp.FormData({"name": "flow.json", "asset_type": "FLOW_JSON"})
    form.add_field("file", b'{"version": "7.0", "screens": [{"id": "A"}]}', filename="flow.json")
    assert (await world.graph("POST", f"{id}/assets", data=form))[1] == {"success": True, "validation_errors": []}
    assert await world.graph("POST", f"{id}/publish") == (200, {"success": True})
    _, listed = await world.graph("GET", f"{ACCOUNT}/flows")
    assert [(flow["id"], flow["status"]) for flow in listed["data"]] == [(id, "PUBLISHED")]
    told = [value["new_status"] for body in await world.callback.posts(2) for value in values(body)]
    assert told == ["DRAFT", "PUBLISHED"]
    assert (await world.graph("DELETE", id))[0] == 400
    assert (await world.graph("POST", f"{id}/deprecate"))[0] == 200


async def test_wrong_flow_json_is_answered_with_its_errors(world: World):
    _, created = await world.graph("POST", f"{ACCOUNT}/flows", json={"name": "p", "categories": ["OTHER"]})
    form = aiohttp.FormData()
    form.add_field("file", b'{"version": "7.0"}', filename="flow.json")
    _, answer = await world.graph("POST", f"{created['id']}/assets", data=form)
    assert answer["validation_errors"][0]["error"] == "INVALID_PROPERTY"
    assert (await world.graph("POST", f"{created['id']}/publish"))[1]["error"]["code"] == 139002


async def test_flow_is_made_with_its_json_and_published_at_once(world: World):
    asked = {"name": "profile", "categories": '["SIGN_UP"]', "publish": "true"}
    flow_json = '{"version": "7.0", "screens": [{"id": "A"}]}'
    status, created = await world.graph("POST", f"{ACCOUNT}/flows", data=asked | {"flow_json": flow_json})
    assert (status, created["validation_errors"]) == (200, [])
    _, told = await world.graph("GET", f"{created['id']}?fields=status,categories")
    assert told == {"status": "PUBLISHED", "categories": ["SIGN_UP"], "id": created["id"]}
    assert len((await world.graph("GET", f"{created['id']}/assets"))[1]["data"]) == 1


async def test_draft_is_renamed_and_deleted(world: World):
    _, created = await world.graph("POST", f"{ACCOUNT}/flows", json={"name": "p", "categories": ["OTHER"]})
    renamed = {"name": "profile", "categories": ["SIGN_UP"], "endpoint_uri": "https://easymo.rw/flows/profile"}
    assert (await world.graph("POST", created["id"], json=renamed))[0] == 200
    assert (await world.graph("GET", created["id"]))[1]["name"] == "profile"
    assert (await world.graph("POST", f"{created['id']}/deprecate"))[1]["error"]["code"] == 139003
    assert (await world.graph("DELETE", created["id"]))[0] == 200
    assert (await world.graph("POST", f"{created['id']}/publish"))[0] == 400


@pytest.mark.parametrize("asked", [{"name": "p"}, {"categories": ["OTHER"]}, {"name": "p", "categories": "OTHER"}])
async def test_flow_that_lacks_something_is_refused(world: World, asked: Json):
    status, answer = await world.graph("POST", f"{ACCOUNT}/flows", json=asked)
    assert (status, answer["error"]["code"]) == (400, 100)


async def test_flow_json_has_to_be_a_file(world: World):
    _, created = await world.graph("POST", f"{ACCOUNT}/flows", json={"name": "p", "categories": ["OTHER"]})
    assert (await world.graph("POST", f"{created['id']}/assets", json={}))[0] == 400
    form = aiohttp.FormData({"name": "flow.json"})
    form.add_field("other", b"{}", filename="flow.json")
    assert (await world.graph("POST", f"{created['id']}/assets", data=form))[0] == 400


# The account


async def test_number_is_told_with_the_fields_asked_for(world: World):
    _, told = await world.graph("GET", f"{BUSINESS}?fields=display_phone_number,throughput{{level}}")
    assert told == {"display_phone_number": "+15550783881", "throughput": {"level": "STANDARD"}, "id": BUSINESS}
    _, listed = await world.graph("GET", f"{ACCOUNT}/phone_numbers")
    assert [number["id"] for number in listed["data"]] == [BUSINESS]


async def test_profile_is_changed_within_its_limits(world: World):
    profile = f"{BUSINESS}/whatsapp_business_profile"
    asked = {"messaging_product": "whatsapp", "about": "Rides", "websites": ["https://easymo.rw"]}
    assert await world.graph("POST", profile, json=asked) == (200, {"success": True})
    _, told = await world.graph("GET", f"{profile}?fields=about,websites")
    assert told["data"] == [{"about": "Rides", "websites": ["https://easymo.rw"], "messaging_product": "whatsapp"}]
    wrongs = ({"about": "a" * 140}, {"websites": ["1", "2", "3"]}, {"vertical": "FARM"}, {"messaging_product": "x"})
    for wrong in wrongs:
        assert (await world.graph("POST", profile, json=asked | wrong))[0] == 400


async def test_number_that_is_not_registered_sends_nothing(world: World):
    await world.graph("POST", f"{BUSINESS}/deregister")
    status, answer = await world.send(text())
    assert (status, answer["error"]["code"]) == (400, 133010)
    product = {"messaging_product": "whatsapp"}
    assert (await world.graph("POST", f"{BUSINESS}/register", json=product | {"pin": "12"}))[0] == 400
    assert (await world.graph("POST", f"{BUSINESS}/register", json=product | {"pin": "123456"}))[0] == 200
    assert (await world.send(text()))[0] == 200


async def test_encryption_key_is_kept(world: World):
    path = f"{BUSINESS}/whatsapp_business_encryption"
    assert (await world.graph("GET", path))[1] == {"data": []}
    key = "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----\n"
    assert (await world.graph("POST", path, data={"business_public_key": key}))[0] == 200
    assert (await world.graph("GET", path))[1]["data"][0]["business_public_key"] == key
    assert (await world.graph("POST", path, json={"business_public_key": "no key"}))[0] == 400


async def test_blocked_person_is_neither_heard_nor_written_to(strict: World):
    phone = strict.simulator.phone(NUMBER)
    users = {"messaging_product": "whatsapp", "block_users": [{"user": NUMBER}]}
    _, answer = await strict.graph("POST", f"{BUSINESS}/block_users", json=users)
    assert answer["block_users"]["failed_users"][0]["errors"][0]["code"] == 131047
    await phone.say("hi")
    _, answer = await strict.graph("POST", f"{BUSINESS}/block_users", json=users)
    assert answer["block_users"]["added_users"][0]["wa_id"] == "250788123456"
    assert (await strict.graph("GET", f"{BUSINESS}/block_users"))[1]["data"][0]["wa_id"] == "250788123456"
    own = await phone.say("hello?")
    assert (own.tick, len(strict.callback.bodies)) == ("sent", 1)
    await strict.graph("DELETE", f"{BUSINESS}/block_users", json=users)
    assert (await phone.say("hello?")).tick == "delivered"
    assert (await strict.graph("POST", f"{BUSINESS}/block_users", json={}))[0] == 400


async def test_unsubscribed_account_gets_no_webhooks(world: World):
    path = f"{ACCOUNT}/subscribed_apps"
    assert len((await world.graph("GET", path))[1]["data"]) == 1
    await world.graph("DELETE", path)
    assert (await world.graph("GET", path))[1] == {"data": []}
    await world.simulator.phone(NUMBER).say("hi")
    assert world.callback.bodies == []
    await world.graph("POST", path)
    await world.simulator.phone(NUMBER).say("hi")
    assert len(world.callback.bodies) == 1


async def test_override_has_to_verify_itself_and_then_gets_the_webhooks(world: World):
    async with living(SILENT) as other:
        url = str(other.simulator.delivery._url)
        asked = {"override_callback_uri": url, "verify_token": "another word"}
        other.callback.echoes = False
        assert (await world.graph("POST", f"{ACCOUNT}/subscribed_apps", json=asked))[0] == 400
        other.callback.echoes = True
        assert (await world.graph("POST", f"{ACCOUNT}/subscribed_apps", json=asked))[0] == 200
        assert other.callback.handshakes[-1]["hub.verify_token"] == "another word"
        await world.simulator.phone(NUMBER).say("hi")
        assert (len(world.callback.bodies), len(other.callback.bodies)) == (0, 1)
        assert (await world.graph("POST", f"{ACCOUNT}/subscribed_apps"))[0] == 200
        await world.simulator.phone(NUMBER).say("hi")
        assert (len(world.callback.bodies), len(other.callback.bodies)) == (1, 1)


@pytest.mark.parametrize(
    "asked",
    [
        {"override_callback_uri": f"https://easymo.rw/{'a' * 200}", "verify_token": "t"},
        {"override_callback_uri": "https://easymo.rw/"},
    ],
)
async def test_override_that_will_not_do_is_refused(world: World, asked: Json):
    status, answer = await world.graph("POST", f"{ACCOUNT}/subscribed_apps", json=asked)
    assert (status, answer["error"]["code"]) == (400, 100)


# Everywhere


@pytest.mark.parametrize(
    "path",
    [
        BUSINESS,
        f"{BUSINESS}/whatsapp_business_profile",
        f"{BUSINESS}/block_users",
        f"{ACCOUNT}/message_templates",
        f"{ACCOUNT}/subscribed_apps",
        f"{ACCOUNT}/flows",
        f"{ACCOUNT}/phone_numbers",
    ],
)
async def test_token_and_version_are_asked_for(world: World, path: str):
    status, answer = await world.graph("GET", path, headers={"Authorization": "Bearer another"})
    assert (status, answer["error"]["code"]) == (401, 190)
    async with world.session.get(f"{world.base_url}/simulator/v19.0/{path}", headers=BEARER) as refused:
        assert (refused.status, (await refused.json())["error"]["code"]) == (400, 2500)
    query = {"access_token": SIMULATED_ACCESS_TOKEN}
    async with world.session.get(f"{world.base_url}/simulator/v26.0/{path}", params=query) as accepted:
        assert accepted.status == 200


async def test_what_is_not_there_is_told_in_graphs_words(world: World):
    status, answer = await world.graph("GET", "123")
    assert (status, answer["error"]["code"], answer["error"]["error_subcode"]) == (400, 100, 33)
    assert answer["error"]["message"].startswith("Unsupported get request. Object with ID '123' does not exist")
    assert (await world.graph("DELETE", BUSINESS))[0] == 400


async def test_body_that_is_no_json_is_refused(world: World):
    status, answer = await world.graph("POST", f"{ACCOUNT}/message_templates", data=b"[1")
    assert (status, answer["error"]["code"]) == (400, 100)
