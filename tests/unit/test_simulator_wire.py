"""Webhooks as Meta writes them."""

import base64
import json
import re
from pathlib import Path

from easymo.simulator import wire
from easymo.simulator.wire import Business, Contact

PAYLOADS = Path(__file__).parents[1] / "conformance" / "payloads"
BUSINESS = Business("106540352242922", "102290129340398")
ALINE = Contact("250788123456", "RW.100000000000001", "Aline Uwase")


def test_signature_is_that_of_the_captured_bytes():
    secret = (PAYLOADS / "wire_image_escaped.secret").read_text().strip()
    raw = (PAYLOADS / "wire_image_escaped.raw").read_bytes()
    assert wire.sign(secret, raw) == (PAYLOADS / "wire_image_escaped.sig").read_text().strip()


def test_serialises_to_the_captured_bytes():
    raw = (PAYLOADS / "wire_image_escaped.raw").read_bytes()
    assert wire.serialise(json.loads(raw)) == raw


def test_envelope_and_message_have_the_captured_key_order():
    captured = json.loads((PAYLOADS / "wire_image_escaped.raw").read_bytes())
    built = wire.envelope(BUSINESS, [wire.messages(BUSINESS, [ALINE], [wire.image(ALINE, caption="Muraho")])])
    assert key_order(built) == key_order(captured)


def test_text_stands_before_type():
    message = wire.text(ALINE, "hi", id="wamid.A", at=1749416383.9)
    assert list(message) == ["from", "from_user_id", "id", "timestamp", "text", "type"]
    assert (message["id"], message["timestamp"], message["text"]) == ("wamid.A", "1749416383", {"body": "hi"})


def test_tapped_row_names_the_message_it_was_on():
    message = wire.list_reply(ALINE, "jobs:menu", "Jobs", context=wire.replying(BUSINESS, "wamid.B"))
    assert message["context"] == {"from": "15550783881", "id": "wamid.B"}
    assert message["interactive"] == {"type": "list_reply", "list_reply": {"id": "jobs:menu", "title": "Jobs"}}


def test_tapped_button_is_a_button_reply():
    message = wire.button_reply(ALINE, "yes", "Yes")
    assert message["interactive"] == {"type": "button_reply", "button_reply": {"id": "yes", "title": "Yes"}}
    assert message["type"] == "interactive"


def test_location_holds_numbers():
    message = wire.location(ALINE, -1.95, 30.06, name="Town")
    assert message["location"] == {"latitude": -1.95, "longitude": 30.06, "name": "Town"}


def test_voice_note_and_sticker_have_their_own_members():
    assert wire.audio(ALINE)["audio"]["voice"] is True
    assert wire.sticker(ALINE)["sticker"]["mime_type"] == "image/webp"


def test_hidden_number_is_left_out_everywhere():
    hidden = Contact(user_id="RW.1", name="Aline")
    value = wire.messages(BUSINESS, [hidden], [wire.text(hidden, "hi")])
    assert "wa_id" not in value["contacts"][0]
    assert "from" not in value["messages"][0]
    assert value["messages"][0]["from_user_id"] == "RW.1"


def test_person_known_by_number_alone_has_no_user_id():
    value = wire.messages(BUSINESS, [Contact("250788123456")], [wire.text(Contact("250788123456"), "hi")])
    assert value["contacts"] == [{"wa_id": "250788123456"}]
    assert "from_user_id" not in value["messages"][0]


def test_status_carries_callback_data_and_text_timestamp():
    status = wire.status(ALINE, "wamid.C", "delivered", callback="7.8.9")
    assert status["biz_opaque_callback_data"] == "7.8.9"
    assert status["recipient_id"] == "250788123456"
    assert status["recipient_user_id"] == "RW.100000000000001"
    assert status["timestamp"].isdecimal()


def test_failed_status_carries_errors_and_no_price():
    status = wire.status(ALINE, "wamid.C", "failed", errors=[{"code": 131026}])
    assert status["errors"] == [{"code": 131026}]
    assert "pricing" not in status


def test_message_ids_are_unique_and_hold_the_number():
    ids = {wire.wamid("250788123456") for _ in range(1000)}
    assert len(ids) == 1000
    id = ids.pop()
    assert b"250788123456" in base64.b64decode(id.removeprefix("wamid."))
    assert wire.wamid_number(id) == "250788123456"


def test_message_id_has_metas_form():
    assert re.fullmatch(r"wamid\.HBgM[A-Za-z0-9+/]+=*", wire.wamid("250788123456", outbound=True))


def test_foreign_message_id_holds_no_number():
    assert [wire.wamid_number(id) for id in ("", "wamid.x", "wamid.AA==", "nonsense~")] == [""] * 4


def test_batch_counts_through_entries_changes_and_messages_in_order():
    persons = [Contact(f"25078800000{n}") for n in range(5)]
    payload = wire.batch(BUSINESS, persons, entries=2, changes=2, messages=3)
    values = [change["value"] for entry in payload["entry"] for change in entry["changes"]]
    assert [len(entry["changes"]) for entry in payload["entry"]] == [2, 2]
    messages = [message for value in values for message in value["messages"]]
    assert [message["text"]["body"] for message in messages] == [str(n) for n in range(1, 13)]
    assert len({message["id"] for message in messages}) == 12
    assert [m["from"] for m in values[0]["messages"]] == [c["wa_id"] for c in values[0]["contacts"]]


def key_order(value: object) -> object:
    if isinstance(value, dict):
        return [(key, key_order(inner)) for key, inner in value.items()]
    if isinstance(value, list):
        return [key_order(inner) for inner in value]
    return type(value)
