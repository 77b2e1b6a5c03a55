"""A form on a simulated phone: what WhatsApp checks by itself, and what it makes of an endpoint's answers."""

import json
from collections.abc import AsyncGenerator
from typing import Any

import pytest

from easymo.settings import SIMULATED_BUSINESS_ACCOUNT_ID, SIMULATED_NUMBER_ID
from easymo.whatsapp.flows import FlowKeys
from endpoints import Business, answering
from flows import keys
from simulated import NUMBER, SILENT, Json, World, living, messages

FIRST = {
    "id": "FIRST",
    "title": "One",
    "data": {},
    "layout": {
        "type": "SingleColumnLayout",
        "children": [
            {"type": "TextInput", "name": "name", "label": "Name", "required": True, "min-chars": 2, "max-chars": 5},
            {"type": "Dropdown", "name": "size", "label": "Size", "data-source": [{"id": "s", "title": "Small"}]},
            {
                "type": "Footer",
                "label": "On",
                "on-click-action": {
                    "name": "data_exchange",
                    "payload": {"name": "${form.name}", "size": "${form.size}", "fixed": "yes"},
                },
            },
        ],
    },
}
LAST = {
    "id": "LAST",
    "title": "Two",
    "terminal": True,
    "data": {"greeting": {"type": "string", "__example__": "Hi"}},
    "layout": {
        "type": "SingleColumnLayout",
        "children": [
            {"type": "TextBody", "text": "${data.greeting}"},
            {
                "type": "Footer",
                "label": "Done",
                "on-click-action": {"name": "complete", "payload": {"said": "${data.greeting}"}},
            },
        ],
    },
}
SCREENS = {
    "version": "7.2",
    "data_api_version": "3.0",
    "routing_model": {"FIRST": ["LAST"], "LAST": []},
    "screens": [FIRST, LAST],
}
NAMED = {"name": "Eric", "size": "s"}


@pytest.fixture
async def business() -> AsyncGenerator[Business]:
    async with answering() as endpoint:
        yield endpoint


@pytest.fixture
async def world() -> AsyncGenerator[World]:
    async with living(SILENT) as living_world:
        yield living_world


async def upload_key(world: World, number: int = 0) -> None:
    data = {"business_public_key": keys(number)[1]}
    assert (await world.graph("POST", f"{SIMULATED_NUMBER_ID}/whatsapp_business_encryption", data=data))[0] == 200


async def publish(world: World, uri: str) -> tuple[int, Json]:
    flow = {"name": "a form", "categories": ["OTHER"], "flow_json": json.dumps(SCREENS), "endpoint_uri": uri}
    return await world.graph("POST", f"{SIMULATED_BUSINESS_ACCOUNT_ID}/flows", json=flow | {"publish": True})


async def sent(world: World, business: Business, **parameters: Any) -> None:
    """The form is published and on the phone."""
    await upload_key(world)
    status, made = await publish(world, business.uri)
    assert status == 200, made
    usual = {"flow_message_version": "3", "flow_id": made["id"], "flow_cta": "Open", "flow_token": "a token"}
    action = {"name": "flow", "parameters": usual | parameters}
    message = {"type": "flow", "body": {"text": "Fill it in"}, "action": action}
    body = {"messaging_product": "whatsapp", "to": NUMBER, "type": "interactive", "interactive": message}
    status, answer = await world.send(body)
    assert status == 200, answer
    business.asked.clear()


async def does(world: World, deed: str, **values: Any) -> tuple[int, Any]:
    return await world.api("POST", f"phones/{NUMBER}/form/{deed}", json={"values": values} if values else {})


async def written(world: World) -> Json:
    """The message that the person sent, after the two webhooks that tell of the form's publication."""
    (message,) = [message for body in await world.callback.posts(3) for message in messages(body)]
    return message


async def test_form_goes_through_its_screens_and_is_sent(world: World, business: Business) -> None:
    await sent(world, business)
    business.answers = [{"screen": "LAST", "data": {"greeting": "Hi Eric"}}]
    assert (await does(world, "open"))[1]["screen"] == "FIRST"
    _, last = await does(world, "submit", **NAMED)
    assert (last["title"], last["components"][0]["text"]) == ("Two", "Hi Eric")
    _, first = await does(world, "back")
    assert (first["screen"], first["values"], first["back"]) == ("FIRST", NAMED, False)
    business.answers = [{"screen": "LAST", "data": {"greeting": "Hi again"}}]
    await does(world, "submit", **NAMED)
    _, done = await does(world, "submit")
    assert business.asked == [{"action": "data_exchange", "screen": "FIRST", "data": NAMED | {"fixed": "yes"}}] * 2
    assert business.signed
    message = await written(world)
    assert message["id"] == done["sent"]
    assert json.loads(message["interactive"]["nfm_reply"]["response_json"]) == {
        "said": "Hi again",
        "flow_token": "a token",
    }
    assert (await does(world, "submit"))[0] == 400


async def test_screen_that_wants_fresh_data_asks_for_it_on_the_way_back(
    world: World, business: Business, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(SCREENS, "screens", [FIRST | {"refresh_on_back": True}, LAST])
    await sent(world, business)
    business.answers = [{"screen": "LAST", "data": {"greeting": "Hi"}}, {"screen": "FIRST", "data": {"seen": 1}}]
    await does(world, "open")
    _, last = await does(world, "submit", **NAMED)
    _, first = await does(world, "back")
    assert (last["back"], first["screen"]) == (True, "FIRST")
    assert business.asked[-1] == {"action": "BACK", "screen": "LAST", "data": {}}


async def test_fields_of_other_screens_and_data_within_words_are_filled_in(
    world: World, business: Business, monkeypatch: pytest.MonkeyPatch
) -> None:
    footer = {"name": "complete", "payload": {"who": "${screen.FIRST.form.name}", "said": "${data.greeting}"}}
    children = [
        {"type": "TextBody", "text": "Dear ${screen.FIRST.form.name}: ${data.greeting}!"},
        {"type": "Footer", "label": "Done", "on-click-action": footer},
    ]
    monkeypatch.setitem(SCREENS, "screens", [FIRST, LAST | {"layout": {"type": "s", "children": children}}])
    await sent(world, business)
    business.answers = [{"screen": "LAST", "data": {"greeting": "Hi"}}]
    await does(world, "open")
    assert (await does(world, "submit", **NAMED))[1]["components"][0]["text"] == "Dear Eric: Hi!"
    await does(world, "submit")
    answers = json.loads((await written(world))["interactive"]["nfm_reply"]["response_json"])
    assert answers == {"who": "Eric", "said": "Hi", "flow_token": "a token"}


async def test_endpoint_s_success_is_sent_as_it_says(world: World, business: Business) -> None:
    await sent(world, business)
    params = {"flow_token": "a token", "id": "42"}
    business.answers = [{"screen": "SUCCESS", "data": {"extension_message_response": {"params": params}}}]
    await does(world, "open")
    await does(world, "submit", **NAMED)
    message = await written(world)
    assert json.loads(message["interactive"]["nfm_reply"]["response_json"]) == params


async def test_form_may_ask_its_endpoint_for_the_first_screen(world: World, business: Business) -> None:
    await sent(world, business, flow_action="data_exchange")
    business.answers = [{"screen": "LAST", "data": {"greeting": "Welcome"}}]
    assert (await does(world, "open"))[1]["screen"] == "LAST"
    assert [it["action"] for it in business.asked] == ["INIT"]


@pytest.mark.parametrize(
    ("values", "error"),
    [
        ({"size": "s"}, "Name: required"),
        ({"name": "E"}, "Name: too short or too long"),
        ({"name": "Eric U."}, "Name: too short or too long"),
        ({"name": "Eric", "size": "xl"}, "Size: no such option"),
    ],
)
async def test_app_checks_fields_by_itself(world: World, business: Business, values: Json, error: str) -> None:
    await sent(world, business)
    await does(world, "open")
    assert (await does(world, "submit", **values))[1]["error"] == error
    assert business.asked == []


async def test_note_of_the_endpoint_is_shown_on_the_same_screen(world: World, business: Business) -> None:
    await sent(world, business)
    business.answers = [{"screen": "FIRST", "data": {"error_message": "Not you"}}]
    await does(world, "open")
    _, stays = await does(world, "submit", **NAMED)
    assert (stays["screen"], stays["error"]) == ("FIRST", "Not you")


@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        ({"screen": "NOWHERE", "data": {}}, "invalid-screen-transition"),
        ({"data": {}}, "invalid-screen-transition"),
        ({"screen": "LAST", "data": {}}, "invalid-screen-data"),
    ],
)
async def test_answer_that_cannot_be_shown_is_reported(
    world: World, business: Business, answer: Json, problem: str
) -> None:
    await sent(world, business)
    business.answers = [answer]
    await does(world, "open")
    assert (await does(world, "submit", **NAMED))[1]["stopped"] == f"Something went wrong: {problem}"
    assert business.asked[-1]["data"]["error"] == problem


@pytest.mark.parametrize("status", [432, 500])
async def test_other_answers_are_a_general_error(world: World, business: Business, status: int) -> None:
    await sent(world, business)
    business.answers = [(status, {})]
    await does(world, "open")
    said = f"Something went wrong: the endpoint answered {status}"
    assert (await does(world, "submit", **NAMED))[1]["stopped"] == said


async def test_closed_form_says_why_and_cannot_be_opened_again(world: World, business: Business) -> None:
    await sent(world, business)
    business.answers = [(427, {"error_msg": "It is over"})]
    await does(world, "open")
    assert (await does(world, "submit", **NAMED))[1]["stopped"] == "It is over"
    assert await does(world, "open") == (400, {"error": "there is no form to fill in"})


async def test_after_421_the_key_is_fetched_anew_and_it_is_asked_once_more(world: World, business: Business) -> None:
    await sent(world, business)
    business.keys = FlowKeys(keys(1)[0])
    await does(world, "open")
    said = "Something went wrong: the endpoint answered 421"
    assert (await does(world, "submit", **NAMED))[1]["stopped"] == said
    await upload_key(world, 1)
    business.answers = [{"screen": "LAST", "data": {"greeting": "Hi"}}]
    await does(world, "open")
    assert (await does(world, "submit", **NAMED))[1]["screen"] == "LAST"


async def test_form_is_published_only_with_a_key_and_a_healthy_endpoint(world: World, business: Business) -> None:
    status, refused = await publish(world, business.uri)
    assert (status, refused["error"]["code"]) == (400, 139002)
    assert "no public key" in refused["error"]["message"]
    await upload_key(world, 1)
    assert "421" in (await publish(world, business.uri))[1]["error"]["message"]
    await upload_key(world)
    assert "cannot be reached" in (await publish(world, "http://127.0.0.1:1/form"))[1]["error"]["message"]
    status, made = await publish(world, business.uri)
    assert status == 200
    assert (await world.graph("GET", made["id"]))[1]["status"] == "PUBLISHED"
    assert business.asked == [{"action": "ping", "screen": "", "data": None}]


async def test_nothing_is_filled_in_where_nothing_is_open(world: World) -> None:
    for deed in ("open", "submit", "back", "tear-up"):
        assert (await does(world, deed))[0] == 400
