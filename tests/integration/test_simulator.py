"""The simulator over real sockets: what EasyMO's sender and webhook endpoint meet."""

import asyncio
import io
import socket
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from starlette.applications import Starlette
from starlette.routing import Route

from easymo.errors import ConfigurationError
from easymo.settings import SIMULATED_ACCESS_TOKEN, SIMULATED_NUMBER_ID, Settings
from easymo.simulator import talk as talk_module
from easymo.simulator import wire
from easymo.simulator.app import create_simulator
from easymo.simulator.behaviour import (
    HANGS_UP_AFTER,
    HANGS_UP_BEFORE,
    PAIR_LIMIT,
    THROTTLED,
    UNAVAILABLE,
    Behaviour,
    Fault,
)
from easymo.simulator.talk import NoAnswer, talk
from simulated import (
    NUMBER,
    QUICK,
    SILENT,
    Callback,
    Json,
    World,
    living,
    menu,
    messages,
    serving,
    statuses,
    text,
    values,
)


@pytest.fixture
async def world() -> AsyncGenerator[World]:
    async with living(SILENT) as living_world:
        yield living_world


# The Graph side


async def test_accepted_message_is_answered_with_contact_and_message_id(world: World):
    status, answer = await world.send(text(to="+250 788 123 456"))
    id = answer["messages"][0]["id"]
    assert status == 200
    assert answer == {
        "messaging_product": "whatsapp",
        "contacts": [{"input": "+250 788 123 456", "wa_id": "250788123456"}],
        "messages": [{"id": id}],
    }
    assert [(shown.id, shown.text) for shown in world.simulator.phone(NUMBER).bubbles] == [(id, "hi")]


async def test_message_to_a_user_id_reaches_that_persons_phone(world: World):
    phone = world.simulator.phone(NUMBER)
    body = text() | {"to": "", "recipient": phone.contact.user_id}
    _, answer = await world.send(body)
    assert answer["contacts"] == [{"input": phone.contact.user_id, "user_id": phone.contact.user_id}]
    assert [shown.text for shown in phone.bubbles] == ["hi"]


@pytest.mark.parametrize("token", ["", "another"])
async def test_without_the_right_token_it_is_401_and_code_190(world: World, token: str):
    status, answer = await world.send(text(), token=token)
    assert (status, answer["error"]["code"], answer["error"]["type"]) == (401, 190, "OAuthException")
    assert set(answer["error"]) == {"message", "type", "code", "error_subcode", "fbtrace_id"}
    assert world.simulator.graph.accepted == 0


@pytest.mark.parametrize("version", ["v21.0", "v22.0", "v23.0", "v24.0", "v25.0", "v26.0"])
async def test_served_version_is_accepted(world: World, version: str):
    assert (await world.send(text(), version=version))[0] == 200


@pytest.mark.parametrize("version", ["v20.0", "v27.0", "26.0", "v26"])
async def test_other_version_is_refused_in_the_graph_apis_shape(world: World, version: str):
    status, answer = await world.send(text(), version=version)
    assert (status, answer["error"]["code"]) == (400, 2500)
    assert version in answer["error"]["message"]


async def test_unknown_number_id_is_code_100_subcode_33(world: World):
    status, answer = await world.send(text(), number_id="1")
    assert (status, answer["error"]["code"], answer["error"]["error_subcode"]) == (400, 100, 33)


async def test_refused_message_is_answered_with_details_and_not_shown(world: World):
    status, answer = await world.send({"messaging_product": "whatsapp", "to": NUMBER, "type": "text"})
    assert (status, answer["error"]["code"]) == (400, 131008)
    assert answer["error"]["error_data"] == {"messaging_product": "whatsapp", "details": "text is missing"}
    assert not world.simulator.phone(NUMBER).bubbles


async def test_body_over_a_mebibyte_is_413(world: World):
    status, answer = await world.send(io.BytesIO(b" " * (1 << 20) + b"{}"))
    assert (status, answer["error"]["code"]) == (413, 100)


async def test_read_receipt_with_typing_is_shown_on_the_phone(world: World):
    phone = world.simulator.phone(NUMBER)
    own = await phone.say("hi")
    receipt = {"messaging_product": "whatsapp", "status": "read", "message_id": own.id}
    answer = await world.send(receipt | {"typing_indicator": {"type": "text"}})
    assert answer == (200, {"success": True})
    assert own.tick == "read"
    assert phone.typing


async def test_receipt_of_a_forgotten_message_is_a_success(world: World):
    receipt = {"messaging_product": "whatsapp", "status": "read", "message_id": wire.wamid("250788000000")}
    assert await world.send(receipt) == (200, {"success": True})


@pytest.mark.parametrize(
    ("fault", "status", "code"), [(THROTTLED, 429, 130429), (UNAVAILABLE, 500, 131016), (PAIR_LIMIT, 400, 131056)]
)
async def test_fault_meets_one_request_and_the_next_is_accepted(world: World, fault: Fault, status: int, code: int):
    world.simulator.faults.add(fault)
    met, answer = await world.send(text())
    assert (met, answer["error"]["code"]) == (status, code)
    assert (await world.send(text()))[0] == 200
    assert len(world.simulator.phone(NUMBER).bubbles) == 1


async def test_throttle_says_when_to_come_back(world: World):
    world.simulator.faults.add(Fault(code=130429, retry_after=7))
    url = f"{world.base_url}/simulator/v26.0/{SIMULATED_NUMBER_ID}/messages"
    headers = {"Authorization": f"Bearer {SIMULATED_ACCESS_TOKEN}"}
    async with world.session.post(url, json=text(), headers=headers) as answer:
        assert answer.headers["Retry-After"] == "7"


async def test_fault_of_one_recipient_spares_the_others(world: World):
    world.simulator.faults.add(Fault(code=131056, recipient=NUMBER, times=2))
    assert (await world.send(text(to="+250788999999")))[0] == 200
    assert [(await world.send(text()))[0] for _ in range(3)] == [400, 400, 200]


async def test_refused_request_uses_up_no_fault(world: World):
    world.simulator.faults.add(UNAVAILABLE)
    assert (await world.send(text("")))[0] == 400
    assert (await world.send(text()))[0] == 500


async def test_delayed_message_is_accepted(world: World):
    world.simulator.faults.add(Fault(delay=0.01))
    assert (await world.send(text()))[0] == 200


@pytest.mark.parametrize(("fault", "shown"), [(HANGS_UP_BEFORE, 0), (HANGS_UP_AFTER, 1)])
async def test_connection_is_closed_before_or_after_accepting(world: World, fault: Fault, shown: int):
    world.simulator.faults.add(fault)
    with pytest.raises((aiohttp.ServerDisconnectedError, aiohttp.ClientOSError)):
        await world.send(text())
    assert len(world.simulator.phone(NUMBER).bubbles) == shown
    assert (await world.send(text()))[0] == 200


async def test_hang_up_behind_middleware_breaks_the_answer_off():
    async with living(SILENT, mounted=True) as world:
        world.simulator.faults.add(HANGS_UP_BEFORE)
        with pytest.raises(aiohttp.ClientPayloadError):
            await world.send(text())
        assert (await world.send(text()))[0] == 200


# Webhooks


async def test_webhook_is_signed_over_the_bytes_posted(world: World):
    await world.simulator.phone(NUMBER, "Aline Uwäse").say("café / 😀")
    body = world.callback.bodies[0]
    assert world.callback.signatures == [wire.sign(world.simulator.secret, body)]
    assert b'"body":"caf\\u00e9 \\/ \\ud83d\\ude00"' in body
    assert values(body)[0]["contacts"][0]["profile"] == {"name": "Aline Uwäse"}


async def test_webhook_is_posted_again_until_it_is_answered_200(world: World):
    world.callback.answers = [503, 500, 201, 302, 403]
    own = await world.simulator.phone(NUMBER).say("hi")
    assert len(world.callback.bodies) == 6
    assert set(world.callback.bodies) == {world.callback.bodies[0]}
    assert messages(world.callback.bodies[0])[0]["id"] == own.id
    assert (world.simulator.delivery.posts, world.simulator.delivery.acknowledged) == (6, 1)


async def test_webhook_waits_for_an_endpoint_that_is_down():
    with socket.create_server(("127.0.0.1", 0)) as reserved:
        port = reserved.getsockname()[1]
    simulator = create_simulator(Settings(home=Path()), f"http://127.0.0.1:{port}/wa-webhook-core", SILENT)
    await simulator.start()
    own = await simulator.phone(NUMBER).say("hi", patience=0.05)
    assert own.tick == "sent"
    callback = Callback()
    app = Starlette(routes=[Route("/wa-webhook-core", callback.take, methods=["POST"])])
    async with serving(app, port):
        assert len(await callback.posts(1)) == 1
        await simulator.delivery.settled()
        assert own.tick == "delivered"
        await simulator.stop()


async def test_webhook_too_old_is_given_up():
    async with living(Behaviour(statuses=(), redeliver_first=0.01, redeliver_for=0.03)) as world:
        world.callback.answers = [500] * 20
        own = await world.simulator.phone(NUMBER).say("hi")
        assert own.tick == "sent"
        assert world.simulator.delivery.dropped == 1
        assert len(world.callback.bodies) == 3


async def test_what_exceeds_the_bound_is_dropped_and_counted():
    async with living(Behaviour(statuses=(), pending=0)) as world:
        await world.simulator.phone(NUMBER).say("hi")
        assert world.simulator.delivery.dropped == 1
        assert world.callback.bodies == []


async def test_stopped_simulator_takes_nothing(world: World):
    await world.simulator.stop()
    own = await world.simulator.phone(NUMBER).say("hi")
    assert own.tick == "sent"
    assert world.callback.bodies == []


async def test_statuses_follow_in_order_with_callback_data():
    async with living(QUICK) as world:
        _, answer = await world.send(text(biz_opaque_callback_data="7.8.9"))
        reported = statuses(await world.callback.posts(3))
        assert [status["status"] for status in reported] == ["sent", "delivered", "read"]
        assert {status["id"] for status in reported} == {answer["messages"][0]["id"]}
        assert {status["biz_opaque_callback_data"] for status in reported} == {"7.8.9"}
        assert {status["recipient_id"] for status in reported} == {"250788123456"}
        assert world.simulator.phone(NUMBER).bubbles[0].tick == "read"


async def test_accepted_but_unanswered_message_still_gets_its_statuses():
    async with living(QUICK) as world:
        world.simulator.faults.add(HANGS_UP_AFTER)
        with pytest.raises((aiohttp.ServerDisconnectedError, aiohttp.ClientOSError)):
            await world.send(text(biz_opaque_callback_data="7.8.9"))
        assert [status["status"] for status in statuses(await world.callback.posts(3))] == ["sent", "delivered", "read"]


async def test_updates_share_a_webhook_when_batched():
    async with living(Behaviour(statuses=(), batch=10, batch_wait=0.01)) as world:
        await asyncio.gather(*[world.simulator.phone(f"+2507880000{n:02}").say(str(n)) for n in range(12)])
        assert [len(values(body)) for body in world.callback.bodies] == [10, 2]
        assert [message["text"]["body"] for message in messages(world.callback.bodies[0])] == [
            str(n) for n in range(10)
        ]


# The phones' API


async def test_person_writes_and_reads_over_the_api(world: World):
    status, written = await world.api("POST", f"phones/{NUMBER}/messages", json={"text": "hi"})
    assert (status, written["n"], written["tick"]) == (200, 1, "delivered")
    assert messages(world.callback.bodies[0])[0]["id"] == written["id"]
    await world.send(menu("Jobs", "Moto"))
    _, screen = await world.api("GET", f"phones/{NUMBER}/messages?after=1")
    assert [shown["text"] for shown in screen["messages"]] == ["Welcome"]
    assert [option["id"] for option in screen["messages"][0]["options"]] == ["jobs:menu", "moto:menu"]
    assert screen["last"] == 2


async def test_long_poll_ends_when_a_message_comes(world: World):
    poll = asyncio.create_task(world.api("GET", f"phones/{NUMBER}/messages?after=0&wait=5"))
    await world.send(text("hello"))
    async with asyncio.timeout(2):
        _, screen = await poll
    assert [shown["text"] for shown in screen["messages"]] == ["hello"]


async def test_long_poll_ends_empty_after_its_time(world: World):
    status, screen = await world.api("GET", f"phones/{NUMBER}/messages?after=0&wait=0.02")
    assert (status, screen["messages"]) == (200, [])


async def test_tap_and_pin_over_the_api(world: World):
    await world.send(menu("Jobs"))
    await world.api("POST", f"phones/{NUMBER}/messages", json={"kind": "tap", "text": "jobs:menu"})
    pin = {"kind": "location", "latitude": -1.95, "longitude": 30.06}
    await world.api("POST", f"phones/{NUMBER}/messages", json=pin)
    tapped, located = (messages(body)[0] for body in world.callback.bodies)
    assert tapped["interactive"]["list_reply"]["id"] == "jobs:menu"
    assert located["location"] == {"latitude": -1.95, "longitude": 30.06}


@pytest.mark.parametrize(
    ("number", "body"),
    [("nobody", {"text": "hi"}), (NUMBER, {"kind": "tap", "text": "x"}), (NUMBER, {"colour": 1}), (NUMBER, [])],
)
async def test_api_says_what_is_wrong(world: World, number: str, body: object):
    status, answer = await world.api("POST", f"phones/{number}/messages", json=body)
    assert status == 400
    assert answer["error"]


async def test_poll_with_nonsense_is_400(world: World):
    assert (await world.api("GET", f"phones/{NUMBER}/messages?after=x"))[0] == 400


async def test_faults_are_set_and_cleared_over_the_api(world: World):
    status, waiting = await world.api("POST", "faults", json=[{"code": 131016, "times": 2}, {"hang_up": "after"}])
    assert (status, [fault["code"] for fault in waiting]) == (200, [131016, 0])
    assert (await world.send(text()))[0] == 500
    assert [fault["times"] for fault in (await world.api("GET", "faults"))[1]] == [1, 1]
    assert (await world.api("DELETE", "faults"))[1] == []
    assert (await world.api("POST", "faults", json=[{"hang_up": "never"}]))[0] == 400


async def test_mounted_under_its_prefix_it_answers_the_same():
    async with living(SILENT, mounted=True) as world:
        assert (await world.send(text()))[0] == 200
        assert (await world.api("GET", f"phones/{NUMBER}/messages"))[1]["last"] == 1


@pytest.mark.parametrize(
    ("client", "headers", "status"),
    [
        (("127.0.0.1", 5), [], 200),
        (("::1", 5), [], 200),
        (("192.168.1.9", 5), [], 403),
        (("testclient", 5), [], 403),
        (None, [], 403),
        (("127.0.0.1", 5), [(b"x-forwarded-for", b"41.186.1.1")], 403),
        (("127.0.0.1", 5), [(b"forwarded", b"for=41.186.1.1")], 403),
    ],
)
async def test_only_this_machine_may_ask(client: object, headers: list[tuple[bytes, bytes]], status: int):
    simulator = create_simulator(Settings(home=Path()), "http://127.0.0.1:1/")
    sent: list[Any] = []

    async def receive() -> Any:
        return {"type": "http.request", "body": b""}

    async def send(message: Any) -> None:
        sent.append(message)

    scope = {"type": "http", "method": "GET", "path": "/simulator/faults", "headers": headers, "query_string": b""}
    await simulator.app(scope | {"client": client}, receive, send)
    assert sent[0]["status"] == status


def test_real_credentials_are_refused():
    with pytest.raises(ConfigurationError):
        create_simulator(Settings(home=Path(), simulated=False), "http://127.0.0.1:1/")


# Talking on the command line


async def test_talk_prints_what_both_sides_said(world: World):
    async def answer(message: Json) -> None:
        if message["type"] == "text":
            await world.send(menu("Jobs", "Moto"))
        elif message["type"] == "location":
            await world.send(text("You are in Kigali\nMurakaza neza"))
        else:
            await world.send(text("Jobs it is"))

    world.callback.answer_with = answer
    out = io.StringIO()
    await talk(world.base_url, NUMBER, ["hi", "tap:Jobs", "tap: 2", "pin:-1.95,30.06"], out)
    assert out.getvalue().splitlines() == [
        "you     hi",
        "EasyMO  Welcome",
        "        [Menu]",
        "          1. Jobs - All Jobs  (jobs:menu)",
        "          2. Moto - All Moto  (moto:menu)",
        "you     tap:Jobs",
        "EasyMO  Jobs it is",
        "you     tap: 2",
        "EasyMO  Jobs it is",
        "you     pin:-1.95,30.06",
        "EasyMO  You are in Kigali",
        "        Murakaza neza",
    ]


async def test_talk_waits_for_the_whole_answer(world: World):
    async def answer(message: Json) -> None:
        await world.send(text("one"))
        loop = asyncio.get_running_loop()
        loop.call_later(0.1, lambda: sending.append(asyncio.ensure_future(world.send(text("two")))))

    sending: list[asyncio.Future[Any]] = []
    world.callback.answer_with = answer
    out = io.StringIO()
    await talk(world.base_url, NUMBER, ["hi"], out)
    assert out.getvalue().splitlines()[1:] == ["EasyMO  one", "EasyMO  two"]


async def test_talk_shows_buttons_and_other_kinds(world: World):
    async def answer(message: Json) -> None:
        where = {"type": "location_request_message", "body": {"text": "Where?"}, "action": {"name": "send_location"}}
        buttons = [{"type": "reply", "reply": {"id": "yes", "title": "Yes"}}]
        sure = {
            "type": "button",
            "body": {"text": "Sure?"},
            "footer": {"text": "EasyMO"},
            "action": {"buttons": buttons},
        }
        for interactive in (where, sure):
            await world.send(text() | {"type": "interactive", "interactive": interactive})

    world.callback.answer_with = answer
    out = io.StringIO()
    await talk(world.base_url, NUMBER, ["hi"], out)
    assert out.getvalue().splitlines()[1:] == [
        "EasyMO  (location_request_message)",
        "        Where?",
        "EasyMO  Sure?",
        "        EasyMO",
        "          1. Yes  (yes)",
    ]


async def test_talk_does_not_repeat_an_earlier_conversation(world: World):
    async def answer(message: Json) -> None:
        await world.send(text("new"))

    await world.send(text("old"))
    world.callback.answer_with = answer
    out = io.StringIO()
    await talk(world.base_url, NUMBER, ["hi"], out)
    assert out.getvalue().splitlines()[1:] == ["EasyMO  new"]


async def test_talk_says_in_one_line_that_no_answer_came(world: World, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(talk_module, "_LONGEST", 0.1)
    with pytest.raises(NoAnswer, match="no answer within") as caught:
        await talk(world.base_url, NUMBER, ["hi"], io.StringIO())
    assert "\n" not in str(caught.value)


async def test_talk_says_in_one_line_that_nobody_is_there():
    with socket.create_server(("127.0.0.1", 0)) as reserved:
        port = reserved.getsockname()[1]
    with pytest.raises(NoAnswer, match="make up"):
        await talk(f"http://127.0.0.1:{port}", NUMBER, ["hi"], io.StringIO())


async def test_talk_says_that_there_is_no_simulator():
    async with serving(Starlette()) as base_url:
        with pytest.raises(NoAnswer, match="404"):
            await talk(base_url, NUMBER, ["hi"], io.StringIO())


@pytest.mark.parametrize("line", ["tap:nowhere", "pin:here", "pin:1,2,3"])
async def test_talk_says_which_line_it_cannot_do(world: World, line: str):
    with pytest.raises(NoAnswer):
        await talk(world.base_url, NUMBER, [line], io.StringIO())
