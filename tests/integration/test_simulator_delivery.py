"""How webhooks travel: the handshake, faults on the way, statuses, and the policies as they are met on the wire."""

import asyncio
import io
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
from msgspec.structs import replace

from easymo.errors import ConfigurationError
from easymo.settings import SIMULATED_VERIFY_TOKEN, Settings
from easymo.simulator.app import create_simulator
from easymo.simulator.behaviour import PROFILES, Behaviour, Fault, Policies
from easymo.simulator.talk import NoAnswer, talk
from simulated import NUMBER, QUICK, SILENT, Json, World, living, messages, statuses, text, values

OTHER = "+250788000001"
JPEG = b"\xff\xd8\xff\xe0 a picture"


@pytest.fixture
async def world() -> AsyncGenerator[World]:
    async with living(SILENT) as living_world:
        yield living_world


async def all_met(world: World) -> None:
    """Returns once every fault has met what it was meant for."""
    async with asyncio.timeout(5):
        while world.simulator.faults.waiting():
            await asyncio.sleep(0)


# The handshake


async def test_callback_verifies_itself_before_it_gets_anything():
    async with living(Behaviour(statuses=(), handshake=True)) as world:
        await world.simulator.phone(NUMBER).say("hi")
        (asked,) = world.callback.handshakes
        assert (asked["hub.mode"], asked["hub.verify_token"]) == ("subscribe", SIMULATED_VERIFY_TOKEN)
        assert asked["hub.challenge"].isdecimal()
        assert len(world.callback.bodies) == 1


async def test_callback_that_does_not_echo_is_asked_again_and_gets_nothing_until_it_does():
    async with living(Behaviour(statuses=(), handshake=True)) as world:
        world.callback.echoes = False
        saying = asyncio.create_task(world.simulator.phone(NUMBER).say("hi"))
        async with asyncio.timeout(5):
            while len(world.callback.handshakes) < 2:
                await asyncio.sleep(0)
        assert world.callback.bodies == []
        world.callback.echoes = True
        assert (await saying).tick == "delivered"


# Faults on the way


async def test_duplicated_webhook_is_the_same_bytes_twice(world: World):
    world.simulator.faults.add(Fault(meets="webhook", effect="duplicate"))
    await world.simulator.phone(NUMBER).say("hi")
    await world.simulator.phone(NUMBER).say("again")
    first, second, third = world.callback.bodies
    assert first == second != third


async def test_held_webhook_comes_after_the_one_that_follows(world: World):
    world.simulator.faults.add(Fault(meets="webhook", effect="hold", delay=30.0))
    first = asyncio.create_task(world.simulator.phone(NUMBER).say("first"))
    await all_met(world)
    await world.simulator.phone(NUMBER).say("second")
    await first
    assert [messages(body)[0]["text"]["body"] for body in world.callback.bodies] == ["second", "first"]


async def test_held_webhook_that_nothing_follows_comes_after_its_time(world: World):
    world.simulator.faults.add(Fault(meets="webhook", effect="hold", delay=0.01))
    assert (await world.simulator.phone(NUMBER).say("first")).tick == "delivered"


async def test_dropped_webhook_is_posted_at_the_next_attempt(world: World):
    world.simulator.faults.add(Fault(meets="webhook", effect="drop"))
    assert (await world.simulator.phone(NUMBER).say("hi")).tick == "delivered"
    assert (world.simulator.delivery.posts, len(world.callback.bodies)) == (1, 1)


async def test_delayed_webhook_lets_the_others_pass(world: World):
    world.simulator.faults.add(Fault(meets="webhook", delay=0.3))
    late = asyncio.create_task(world.simulator.phone(NUMBER).say("late"))
    await all_met(world)
    await world.simulator.phone(OTHER).say("on time")
    await late
    assert [messages(body)[0]["text"]["body"] for body in world.callback.bodies] == ["on time", "late"]


async def test_updates_wait_for_company_while_batching_is_on(world: World):
    world.simulator.faults.add(Fault(meets="batch", delay=0.1))
    first = asyncio.create_task(world.simulator.phone(NUMBER).say("one"))
    await asyncio.sleep(0)
    await world.simulator.phone(OTHER).say("two")
    await first
    await world.simulator.phone(OTHER).say("three")
    assert [len(values(body)) for body in world.callback.bodies] == [2, 1]


async def test_seven_days_of_redelivery_pass_on_a_fast_clock():
    behaviour = Behaviour(statuses=(), redeliver_first=1.0, redeliver_cap=86400.0, speed=6_000_000.0)
    async with living(behaviour) as world:
        world.callback.answers = [500] * 100
        own = await world.simulator.phone(NUMBER).say("hi")
        assert own.tick == "sent"
        assert world.simulator.delivery.dropped == 1
        # 0, then 1, 2, 4 … 65536 s, then daily until the week is over.
        assert 18 < len(world.callback.bodies) < 26


async def test_thousand_updates_share_one_webhook():
    async with living(Behaviour(statuses=(), batch=1000, batch_wait=5.0)) as world:
        phones = [world.simulator.phone(f"+25078800{n:04}") for n in range(1000)]
        await asyncio.gather(*[phone.say("hi") for phone in phones])
        (body,) = world.callback.bodies
        assert len(values(body)) == 1000


# Statuses


async def test_statuses_are_late_missing_reversed_skipped_or_failed_as_told():
    async with living(QUICK) as world:
        for fault in (
            Fault(meets="status", effect="missing"),
            Fault(meets="status", effect="reversed"),
            Fault(meets="status", effect="skipped"),
            Fault(meets="status", effect="failed", code=131049),
        ):
            world.simulator.faults.add(fault)
        ids = [(await world.send(text()))[1]["messages"][0]["id"] for _ in range(4)]
        reported = statuses(await world.callback.posts(5))
        names = {id: [status["status"] for status in reported if status["id"] == id] for id in ids}
        assert list(names.values()) == [[], ["read", "delivered", "sent"], ["read"], ["failed"]]
        failed = next(status for status in reported if status["status"] == "failed")
        assert failed["errors"][0]["code"] == 131049
        assert set(failed["errors"][0]) == {"code", "title", "message", "error_data", "href"}
        assert "recipient_user_id" not in failed


async def test_late_statuses_come_after_their_time():
    async with living(QUICK) as world:
        world.simulator.faults.add(Fault(meets="status", delay=0.2))
        await world.send(text("late"))
        _, second = await world.send(text("on time", to=OTHER))
        reported = statuses(await world.callback.posts(6))
        assert {status["id"] for status in reported[:3]} == {second["messages"][0]["id"]}


async def test_price_is_told_with_sent_and_one_more():
    async with living(QUICK) as world:
        await world.send(text())
        reported = statuses(await world.callback.posts(3))
        assert [(status["status"], "pricing" in status) for status in reported] == [
            ("sent", True),
            ("delivered", True),
            ("read", False),
        ]


async def test_reaction_is_reported_as_sent_only_and_a_voice_message_as_played():
    async with living(QUICK) as world:
        await world.send(text() | {"type": "reaction", "reaction": {"message_id": "wamid.A", "emoji": "👍"}})
        await world.send(text() | {"type": "audio", "audio": {"id": "1", "voice": True}})
        names = [status["status"] for status in statuses(await world.callback.posts(5))]
        assert sorted(names) == ["delivered", "played", "read", "sent", "sent"]


async def test_person_offline_or_private_is_reported_no_further():
    async with living(QUICK) as world:
        await world.api("PUT", f"phones/{NUMBER}/traits", json={"online": False})
        await world.api("PUT", f"phones/{OTHER}/traits", json={"tells_reading": False})
        await world.send(text())
        await world.send(text(to=OTHER))
        reported = statuses(await world.callback.posts(3))
        seen = {(status["recipient_id"][-1], status["status"]) for status in reported}
        assert seen == {("6", "sent"), ("1", "sent"), ("1", "delivered")}


async def test_what_waited_for_a_network_is_reported_once_there_is_one():
    async with living(QUICK) as world:
        await world.api("PUT", f"phones/{NUMBER}/traits", json={"online": False})
        await world.send(text())
        await world.callback.posts(1)
        assert world.simulator.phone(NUMBER).received() == []
        await world.api("PUT", f"phones/{NUMBER}/traits", json={})
        names = [status["status"] for status in statuses(await world.callback.posts(3))]
        assert names == ["sent", "delivered", "read"]
        assert [shown.tick for shown in world.simulator.phone(NUMBER).received()] == ["read"]


async def test_person_without_a_number_is_told_by_user_id_alone():
    async with living(replace(QUICK, username_only=1.0)) as world:
        phone = world.simulator.phone(NUMBER)
        await phone.say("hi")
        assert "wa_id" not in values(world.callback.bodies[0])[0]["contacts"][0]
        await world.send(
            {
                "messaging_product": "whatsapp",
                "recipient": phone.contact.user_id,
                "type": "text",
                "text": {"body": "hello"},
            }
        )
        bodies = await world.callback.posts(4)
        for status in statuses(bodies):
            assert "recipient_id" not in status
            assert status["recipient_user_id"] == phone.contact.user_id
        profiles = [values(body)[0]["contacts"][0]["profile"] for body in bodies[1:]]
        assert ["username" in profile for profile in profiles] == [False, True, True]


# Policies


@pytest.fixture
async def strict(tmp_path: Path) -> AsyncGenerator[World]:
    async with living(None, settings=Settings(home=tmp_path)) as living_world:
        yield living_world


async def test_profile_of_make_up_has_whatsapps_policies(strict: World):
    status, answer = await strict.send(text())
    assert status == 200
    failed = statuses(await strict.callback.posts(1))[0]
    assert (failed["id"], failed["errors"][0]["code"]) == (answer["messages"][0]["id"], 131047)
    assert strict.simulator.phone(NUMBER).received() == []
    await strict.simulator.phone(NUMBER).say("hi")
    codes = [(await strict.send(text(str(n))))[0] for n in range(45)]
    assert codes == [200] * 44 + [400]


async def test_window_is_remembered_over_a_restart(tmp_path: Path):
    settings = Settings(home=tmp_path)
    async with living(None, settings=settings) as world:
        await world.simulator.phone(NUMBER).say("hi")
    async with living(None, settings=settings) as world:
        await world.send(text("still here"))
        assert [shown.text for shown in world.simulator.phone(NUMBER).received()] == ["still here"]


async def test_failed_refusal_at_once_is_a_graph_error():
    async with living(replace(SILENT, policies=Policies(window=10.0, at_once=True))) as world:
        status, answer = await world.send(text())
        assert (status, answer["error"]["code"]) == (400, 131047)
        assert "24 hours" in answer["error"]["error_data"]["details"]


async def test_message_accepted_in_silence_is_shown(world: World):
    world.simulator.faults.add(Fault(effect="silence"))
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.1):
            await world.send(text())
    assert [shown.text for shown in world.simulator.phone(NUMBER).received()] == ["hi"]
    assert (await world.send(text()))[0] == 200


async def test_unauthorised_by_a_fault_is_401(world: World):
    world.simulator.faults.add(Fault(code=190))
    status, answer = await world.send(text())
    assert (status, answer["error"]["code"]) == (401, 190)


def test_settings_that_will_not_do_are_told(tmp_path: Path):
    for wrong in (
        Settings(home=tmp_path, simulator_profile="telegram"),
        Settings(home=tmp_path, simulator_faults=("storm",)),
        Settings(home=tmp_path, simulator_script=str(tmp_path / "none")),
        Settings(home=tmp_path, simulator_speed=0.0),
    ):
        with pytest.raises(ConfigurationError):
            create_simulator(wrong, "http://127.0.0.1:1/")


def test_faults_of_the_settings_are_switched_on(tmp_path: Path):
    script = tmp_path / "faults.json"
    script.write_text('[{"code": 131016}]')
    settings = Settings(home=tmp_path, simulator_faults=("drop=0.5",), simulator_script=str(script))
    waiting = create_simulator(settings, "http://127.0.0.1:1/").faults.waiting()
    assert [(fault.effect, fault.code, fault.chance) for fault in waiting] == [("drop", 0, 0.5), ("", 131016, 1.0)]
    assert PROFILES["whatsapp"].policies.throughput == 80


# From outside


async def test_faults_are_switched_on_by_name_over_http(world: World):
    named = [{"name": "throttled", "times": 1}, {"name": "drop", "chance": 0.5}]
    status, waiting = await world.api("POST", "faults", json=named)
    assert (status, [(fault["code"], fault["times"], fault["chance"]) for fault in waiting]) == (
        200,
        [(130429, 1, 1.0), (0, None, 0.5)],
    )
    assert (await world.send(text()))[0] == 429
    assert (await world.api("POST", "faults", json=[{"name": "storm"}]))[0] == 400


async def test_persons_circumstances_are_changed_over_http(world: World):
    assert (await world.api("PUT", f"phones/{NUMBER}/traits", json={"blocks": True}))[0] == 200
    assert (await world.api("GET", f"phones/{NUMBER}/traits"))[1]["blocks"] is True
    await world.send(text())
    assert statuses(await world.callback.posts(1))[0]["errors"][0]["code"] == 131026
    status, moved = await world.api("PUT", f"phones/{NUMBER}/number", json={"number": OTHER})
    assert (status, moved["number"]) == (200, "250788000001")
    told = [value for body in await world.callback.posts(3) for value in values(body)]
    assert told[1]["messages"][0]["system"]["type"] == "user_changed_number"
    assert "user_id_update" in told[2]


@pytest.mark.parametrize(
    ("path", "body"),
    [
        (f"phones/{NUMBER}/traits", {"colour": "red"}),
        ("phones/nobody/traits", {}),
        (f"phones/{NUMBER}/number", {"number": "1"}),
    ],
)
async def test_circumstances_that_will_not_do_are_told(world: World, path: str, body: Json):
    status, answer = await world.api("PUT", path, json=body)
    assert status == 400
    assert answer["error"]


async def test_rarer_things_are_done_over_the_api(world: World):
    await world.send(text("hello"))
    own = (await world.api("POST", f"phones/{NUMBER}/messages", json={"text": "helo"}))[1]["id"]
    deeds: list[tuple[Json, str]] = [
        ({"text": "hi", "advert": "Chat with us", "forwarded": True}, "text"),
        ({"kind": "contact", "text": "Eric", "number": OTHER}, "contacts"),
        ({"kind": "share_number"}, "contacts"),
        ({"kind": "react", "text": "👍"}, "reaction"),
        ({"kind": "reply", "text": "yes", "to": own}, "text"),
        ({"kind": "edit", "text": "hello", "to": own}, "edit"),
        ({"kind": "revoke", "to": own}, "revoke"),
        ({"kind": "order", "text": "1", "items": []}, "order"),
        ({"kind": "open"}, "request_welcome"),
        ({"kind": "unsupported"}, "unsupported"),
    ]
    for deed, _ in deeds:
        status, answer = await world.api("POST", f"phones/{NUMBER}/messages", json=deed)
        assert (status, answer.get("tick")) == (200, "delivered")
    heard = [messages(body)[0] for body in world.callback.bodies[1:]]
    assert [message["type"] for message in heard] == [kind for _, kind in deeds]
    assert (heard[0]["referral"]["headline"], heard[0]["context"]) == ("Chat with us", {"forwarded": True})


async def test_file_is_sent_over_the_api_and_shown(world: World):
    query = {"kind": "voice", "filename": "a.ogg"}
    url = f"{world.base_url}/simulator/phones/{NUMBER}/files"
    headers = {"Content-Type": "audio/ogg"}
    async with world.session.post(url, params=query, data=b"OggS", headers=headers) as answer:
        assert (answer.status, (await answer.json())["tick"]) == (200, "delivered")
    audio = messages(world.callback.bodies[0])[0]["audio"]
    assert (audio["voice"], audio["mime_type"]) == (True, "audio/ogg")
    async with world.session.get(f"{url}/{audio['id']}") as answer:
        assert await answer.read() == b"OggS"
    for wrong, status in (({"kind": "smell"}, 400), ({"kind": "image"}, 413)):
        async with world.session.post(url, params=wrong, data=b"") as answer:
            assert answer.status == status


async def test_talk_sends_files_cards_and_reactions(world: World, tmp_path: Path):
    async def answer(message: Json) -> None:
        if message["type"] != "reaction":
            await world.send(text(f"a {message['type']}"))

    picture, note = tmp_path / "house.jpg", tmp_path / "note.ogg"
    picture.write_bytes(JPEG)
    note.write_bytes(b"OggS")
    world.callback.answer_with = answer
    out = io.StringIO()
    lines = [f"image:{picture} A house", f"voice:{note}", f"doc:{note}", "contact:Eric K +250788000001", "react:👍"]
    await talk(world.base_url, NUMBER, lines, out)
    said = [line for line in out.getvalue().splitlines() if line.startswith("EasyMO")]
    assert said == ["EasyMO  a image", "EasyMO  a audio", "EasyMO  a document", "EasyMO  a contacts"]
    sent = [messages(body)[0] for body in world.callback.bodies]
    assert (sent[0]["image"]["caption"], sent[0]["image"]["mime_type"]) == ("A house", "image/jpeg")
    assert (sent[1]["audio"]["voice"], sent[2]["document"]["filename"]) == (True, "note.ogg")
    assert (sent[3]["contacts"][0]["name"]["formatted_name"], sent[4]["reaction"]["emoji"]) == ("Eric K", "👍")


@pytest.mark.parametrize("line", ["image:", "image:/none.jpg", "contact:Eric", "react:👍"])
async def test_talk_says_which_word_it_cannot_do(world: World, line: str):
    with pytest.raises(NoAnswer):
        await talk(world.base_url, NUMBER, [line], io.StringIO())
