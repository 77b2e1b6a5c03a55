"""Messages that come in: WhatsApp's own samples, and what no strict reader takes."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from easymo.whatsapp.updates import (
    Card,
    Item,
    Location,
    Media,
    Order,
    Preference,
    Product,
    Reaction,
    Referral,
    Update,
    parse,
)

Json = dict[str, Any]
PAYLOADS = Path(__file__).parents[1] / "conformance" / "payloads"
COFFEE = Location(37.44221496582, -122.16165924072, "Philz Coffee", "101 Forest Ave, Palo Alto, CA 94301")


def messages(name: str) -> list[Any]:
    """The message objects of a sample, in order."""
    webhook = json.loads((PAYLOADS / f"{name}.json").read_text(encoding="utf-8"))
    values = [change["value"] for entry in webhook["entry"] for change in entry["changes"]]
    return [message for value in values for message in value.get("messages", [])]


def read(message: Any) -> Update:
    return parse(json.dumps(message).encode())


SAMPLES: list[tuple[str, list[tuple[str, str, str]]]] = [
    # sample, then (kind, text, id) of each message
    ("in_text_message", [("text", "Does it come in another color?", "")]),
    ("in_text_message_from_click_to_whatsapp_ad", [("text", "Hello! Can I get more info on this?", "")]),
    ("in_text_message_with_context_product_inquiry", [("text", "Is this still available?", "")]),
    ("in_batch_two_entries", [("text", "one", ""), ("text", "two", "")]),
    ("bsuid_in_text_no_phone_parent", [("text", "Does it come in another color?", "")]),
    ("bsuid_in_text_no_username", [("text", "Does it come in another color?", "")]),
    ("bsuid_in_text_username_and_phone", [("text", "Does it come in another color?", "")]),
    ("in_interactive_button_reply_message", [("address", "Cancel", "cancel-button")]),
    ("in_interactive_list_reply_message", [("address", "Priority Mail Express", "priority_express")]),
    ("in_button_message", [("text", "Unsubscribe", "Unsubscribe")]),
    ("in_location_message", [("location", "", "")]),
    ("in_request_welcome", [("request_welcome", "", "")]),
    ("in_contact_sharing_message", [("contacts", "", "")]),
    ("bsuid_contacts_request_contact_info", [("contacts", "", "")]),
    ("in_image_message", [("image", "Taj Mahal", "")]),
    ("doc_messages_video", [("video", "Timelapse of growth", "")]),
    ("doc_messages_audio", [("audio", "", "")]),
    ("doc_messages_document", [("document", "my receipt", "")]),
    ("doc_messages_sticker", [("sticker", "", "")]),
    ("in_reaction_message", [("reaction", "", "")]),
    ("in_order_message", [("order", "", "")]),
    ("in_system_message", [("system", "", "")]),
    ("doc_messages_edit", [("edit", "Updated image caption", "")]),
    ("doc_messages_revoke", [("revoke", "", "")]),
    ("in_unsupported_message", [("unsupported", "", "")]),
]


@pytest.mark.parametrize(("name", "expected"), SAMPLES, ids=[name for name, _ in SAMPLES])
def test_sample_of_whatsapp(name: str, expected: list[tuple[str, str, str]]) -> None:
    sent = messages(name)
    updates = [read(message) for message in sent]
    assert [(update.kind, update.text, update.id) for update in updates] == expected
    assert [update.wamid for update in updates] == [message["id"] for message in sent]


def test_location_of_a_sample_is_read() -> None:
    (message,) = messages("in_location_message")
    assert read(message).location == COFFEE


TEXT = {"type": "text", "id": "wamid.1"}


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b'{"type":"text","id":"w","text":{"body":"a\\u0000b"}}', Update("text", text="ab", wamid="w")),
        (b'{"type":"text","id":"w","text":{"body":"a\\ud83db"}}', Update("text", text="a\ufffdb", wamid="w")),
        (b'{"type":"text","id":"w","text":{"body":"\\ud83d\\ude00"}}', Update("text", text="😀", wamid="w")),
        (b'{"type":"text","id":"w","text":{"body":"  hi \\n"}}', Update("text", text="hi", wamid="w")),
        (b'{"type":"text","id":"w","text":{"body":"\\/jobs"}}', Update("text", text="/jobs", wamid="w")),
        (b'{"type":"text","id":"w","text":{}}', Update("text", wamid="w")),
        (b'{"type":"text","id":"w","text":null}', Update("text", wamid="w")),
        (b'{"type":"text","id":"w"}', Update("text", wamid="w")),
        (b'{"type":"text","text":{"body":"hi"}}', Update("text", text="hi")),
        (
            b'{"type":"text","id":"w","text":{"body":"hi"},"brand_new":{"deep":[1]}}',
            Update("text", text="hi", wamid="w"),
        ),
        (b'{"type":"hologram","id":"w","hologram":{}}', Update("hologram", wamid="w")),
        (b'{"id":"w"}', Update("unknown", wamid="w")),
        (b"{}", Update("unknown")),
        (b"", Update("unknown")),
        (b"[]", Update("unknown")),
        (b"7", Update("unknown")),
        (b'"text"', Update("unknown")),
        (b"\xff\xfe", Update("unknown")),
        (b'{"type":"interactive","id":"w"}', Update("interactive", wamid="w")),
        (b'{"type":"interactive","id":"w","interactive":{"type":"nfm_reply"}}', Update("interactive", wamid="w")),
        (
            b'{"type":"interactive","id":"w","interactive":{"button_reply":{"id":"a:b"}}}',
            Update("address", id="a:b", wamid="w"),
        ),
        (
            b'{"type":"interactive","id":"w","interactive":{"list_reply":{"id":"a:b","title":" T "}}}',
            Update("address", text="T", id="a:b", wamid="w"),
        ),
        (b'{"type":"button","id":"w","button":{"text":"Stop"}}', Update("text", text="Stop", wamid="w")),
        (
            b'{"type":"button","id":"w","button":{"payload":"STOP","text":"Stop"}}',
            Update("text", text="Stop", id="STOP", wamid="w"),
        ),
        (
            b'{"type":"button","id":"w","button":{"payload":"jobs:menu","text":"Jobs"}}',
            Update("address", text="Jobs", id="jobs:menu", wamid="w"),
        ),
        (b'{"type":"button","id":"w"}', Update("button", wamid="w")),
        (b'{"type":"location","id":"w"}', Update("location", wamid="w")),
        (
            b'{"type":"location","id":"w","location":{"latitude":0,"longitude":-180}}',
            Update("location", location=Location(0, -180), wamid="w"),
        ),
        (b'{"type":"location","id":"w","location":{"latitude":91,"longitude":0}}', Update("location", wamid="w")),
        (b'{"type":"location","id":"w","location":{"latitude":0,"longitude":181}}', Update("location", wamid="w")),
    ],
)
def test_tolerance(raw: bytes, expected: Update) -> None:
    assert parse(raw) == expected


@pytest.mark.parametrize(
    "message",
    [
        TEXT | {"text": {"body": 7}},
        TEXT | {"text": ["hi"]},
        {"type": 7, "id": "w"},
        {"type": "location", "id": "w", "location": {"latitude": "north", "longitude": []}},
        {"type": "interactive", "id": "w", "interactive": "tapped"},
        {"type": "text", "id": 7, "text": {"body": "hi"}},
        {"type": "text", "id": None, "text": {"body": "hi"}},
    ],
)
def test_member_of_a_wrong_type_is_no_error(message: Any) -> None:
    read(message)


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(st.characters()),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
MEMBERS = st.fixed_dictionaries(
    {},
    optional={
        "type": st.sampled_from(["text", "interactive", "button", "location", "image"]) | JSON,
        "id": JSON,
        "text": st.fixed_dictionaries({"body": JSON}) | JSON,
        "interactive": st.fixed_dictionaries({"list_reply": st.fixed_dictionaries({"id": JSON, "title": JSON})}) | JSON,
        "button": st.fixed_dictionaries({"payload": JSON, "text": JSON}) | JSON,
        "location": st.fixed_dictionaries({"latitude": JSON, "longitude": JSON}) | JSON,
    },
)


@given(MEMBERS | JSON)
def test_no_message_raises_and_its_text_can_be_stored(message: Any) -> None:
    update = read(message)
    assert "\0" not in update.text
    update.text.encode()


@given(st.binary(max_size=60))
def test_no_bytes_raise(raw: bytes) -> None:
    parse(raw)


@pytest.mark.parametrize("kind", ["image", "audio", "video", "document", "sticker"])
def test_a_file_is_named_not_fetched(kind: str) -> None:
    file = {
        "id": "1003383421387256",
        "mime_type": "image/jpeg",
        "sha256": "SfInY0gGKTsJlUWbwxC1k+FAD0FZHvzwfpvO0zX0GUI=",
    }
    raw = json.dumps({"id": "wamid.1", "timestamp": "1744344496", "type": kind, kind: {**file, "caption": " two \0"}})
    update = parse(raw.encode())
    assert update.media is not None
    assert (update.kind, update.timestamp, update.media.kind, update.media.id) == (kind, 1744344496, kind, file["id"])
    assert (update.media.mime_type, update.media.sha256, update.media.caption) == ("image/jpeg", file["sha256"], "two")


def message_of(kind: str, **members: Any) -> Update:
    return read({"id": "w", "type": kind, **members})


def file_of(kind: str, **members: Any) -> Update:
    return message_of(kind, **{kind: {"id": "1", **members}})


def test_caption_is_what_the_person_wrote() -> None:
    assert file_of("image", caption=" our house ").text == "our house"


@pytest.mark.parametrize(("kind", "members"), [("audio", {"voice": True}), ("voice", {})])
def test_voice_note_is_an_audio_that_was_spoken(kind: str, members: Json) -> None:
    update = file_of(kind, **members)
    assert update.kind == "audio"
    assert update.media == Media("audio", "1", voice=True)


def test_member_of_a_wrong_type_costs_only_itself() -> None:
    update = file_of("document", caption=7, filename="a.pdf", mime_type=None)
    assert update.media == Media("document", "1", filename="a.pdf")


@pytest.mark.parametrize("timestamp", ["soon", "", None, -1, "-1", "١٢", 1.5, True, [], "9" * 13, 10**15])
def test_timestamp_that_is_none_is_unknown_and_the_rest_is_read(timestamp: Any) -> None:
    update = message_of("image", image={"id": "1"}, timestamp=timestamp)
    assert (update.timestamp, update.media, update.wamid) == (0, Media("image", "1"), "w")


def test_flow_form_is_its_answers() -> None:
    answers = {"name": "Aline\0", "rooms": 2, "extras": ["garden", {"wall": True}], "flow_token": "t"}
    filled = {"name": "flow", "body": "Sent", "response_json": json.dumps(answers)}
    update = message_of("interactive", interactive={"type": "nfm_reply", "nfm_reply": filled})
    assert (update.kind, update.text) == ("form", "Sent")
    assert update.form == {**answers, "name": "Aline"}


@pytest.mark.parametrize("response", [None, "", "{", "[]", "7", '"words"', 7, "[" * 900 + "]" * 900])
def test_form_that_cannot_be_read_has_no_answers(response: Any) -> None:
    update = message_of("interactive", interactive={"nfm_reply": {"name": "flow", "response_json": response}})
    assert (update.kind, update.form) == ("form", None)


def test_call_permission_is_its_answer() -> None:
    reply = {"type": "call_permission_reply", "call_permission_reply": {"response": "accept", "is_permanent": True}}
    update = message_of("interactive", interactive=reply)
    assert (update.kind, update.text) == ("call_permission_reply", "accept")


def test_contact_cards_are_read_whatever_they_lack() -> None:
    cards = [
        {"name": {"first_name": "Aline", "last_name": "U."}, "phones": [{"phone": "0788"}, {"wa_id": "250788000001"}]},
        {"emails": [{"email": "a@b.rw"}], "org": {"company": "Kigali Tea"}, "phones": None},
        {"origin": "contact_request", "phones": [{"phone": "+250 788", "wa_id": "250788000002"}]},
        7,
    ]
    assert message_of("contacts", contacts=cards).contacts == (
        Card("Aline U.", ("0788", "+250788000001")),
        Card(emails=("a@b.rw",), organisation="Kigali Tea"),
        Card(phones=("+250788000002",), own=True),
    )


@pytest.mark.parametrize("removal", [{}, {"emoji": ""}, {"emoji": None}])
def test_reaction_without_emoji_is_taken_back(removal: Json) -> None:
    assert message_of("reaction", reaction={"message_id": "m", "emoji": "👍"}).reaction == Reaction("m", "👍")
    assert message_of("reaction", reaction={"message_id": "m", **removal}).reaction == Reaction("m")


def test_order_is_its_lines() -> None:
    lines = [{"product_retailer_id": "p", "quantity": 2, "item_price": "30.5", "currency": "RWF"}, {"quantity": "x"}]
    update = message_of("order", order={"catalog_id": "c", "text": "please", "product_items": lines})
    assert update.text == "please"
    assert update.order == Order("c", (Item("p", 2, 30.5, "RWF"), Item("", 0, 0)))


def test_edit_is_what_the_message_says_now() -> None:
    edit = {"original_message_id": "m", "message": {"type": "text", "text": {"body": "corrected"}}}
    update = message_of("edit", edit=edit)
    assert (update.kind, update.text, update.original) == ("edit", "corrected", "m")


def test_revoke_names_the_message_taken_back() -> None:
    assert message_of("revoke", revoke={"original_message_id": "m"}).original == "m"


def test_reply_forward_product_and_referral_stand_beside_any_kind() -> None:
    context = {"from": "1", "id": "m", "referred_product": {"catalog_id": "c", "product_retailer_id": "p"}}
    referral = {"source_type": "ad", "headline": "Jobs", "ctwa_clid": "k", "welcome_message": {"text": "Hello"}}
    update = message_of("sticker", sticker={"id": "1"}, context=context, referral=referral)
    assert (update.reply_to, update.forwarded, update.product) == ("m", False, Product("c", "p"))
    assert update.referral == Referral("ad", headline="Jobs", click_id="k", welcome="Hello")
    assert message_of("text", text={"body": "x"}, context={"frequently_forwarded": True}).forwarded


def test_preference_is_what_was_chosen_and_when() -> None:
    chosen = {"category": "marketing_messages", "value": "stop", "timestamp": 1731705721}
    update = read({"type": "user_preferences", "user_preferences": chosen})
    assert update == Update(
        "user_preferences", preference=Preference("marketing_messages", "stop"), timestamp=1731705721
    )


def test_interactive_without_its_object_is_no_error() -> None:
    assert message_of("interactive", errors=[{"code": 131000}]) == Update("interactive", wamid="w")
