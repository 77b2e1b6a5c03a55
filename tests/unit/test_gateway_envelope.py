"""A webhook's bytes → items."""

import json
from datetime import UTC, date, datetime
from hashlib import sha256
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from easymo.gateway.envelope import IGNORED_FIELDS, flatten
from easymo.gateway.items import Event, Received, Status, Unhandled
from easymo.gateway.signature import signed_with
from easymo.people.identity import Identity
from easymo.whatsapp import callback
from webhooks import PHONE, envelope, message, serialize, sign, value, webhook

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["entry", "changes", "field", "value", "messages", "statuses", "contacts", "id", "from", "errors"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


def only(body: bytes) -> Any:
    items = flatten(body)
    assert items is not None
    assert len(items) == 1
    return items[0]


def test_message_becomes_an_item_with_its_exact_bytes() -> None:
    sent = message("café / 😀", user_id="RW.1", id="wamid.1", timestamp="1750030073")
    assert only(
        webhook(sent, contacts=[{"wa_id": PHONE, "user_id": "RW.1", "profile": {"name": "Aline"}}])
    ) == Received(
        sender=Identity("RW.1", None, f"+{PHONE}", "Aline"),
        key=sha256(b"wamid.1").digest()[:16],
        day=date(2025, 6, 15),
        number_id="106540352242922",
        payload=serialize(sent),
    )


def test_order_is_that_of_the_arrays() -> None:
    body = serialize(
        envelope(
            [value([message(id="1")]), value([message(id="2"), 3])],
            [value([message(id="4")], statuses=[{"id": "5", "status": "sent"}])],
        )
    )
    items = flatten(body)
    assert items is not None
    assert [type(item) for item in items] == [Received, Received, Unhandled, Received, Status]


def test_number_written_to_is_that_of_each_value() -> None:
    values = [value([message()], metadata={"phone_number_id": number}) for number in ("1", "2")]
    items = flatten(serialize(envelope([*values, value([message()], metadata=None)])))
    assert items is not None
    assert [item.number_id for item in items if isinstance(item, Received)] == ["1", "2", ""]


@pytest.mark.parametrize("timestamp", [1750030073, "1750030073"])
def test_day_comes_from_text_or_number(timestamp: object) -> None:
    assert only(webhook(message(timestamp=timestamp))).day == date(2025, 6, 15)


@pytest.mark.parametrize("timestamp", [None, "", "soon", -1, "-1", 10**15, "9" * 12, "9" * 30, 1.5, True, [], {}])
def test_unreadable_timestamp_is_undated(timestamp: object) -> None:
    assert only(webhook(message(timestamp=timestamp))).day == (date(1970, 1, 1))


def test_status_finds_its_row_by_callback_data() -> None:
    at = datetime(2026, 11, 22, 10, 0, 0, 123456, tzinfo=UTC)
    sent = {
        "id": "wamid.1",
        "status": "failed",
        "timestamp": "1750030073",
        "biz_opaque_callback_data": callback.encode(7, 9, at),
        "errors": [{"code": 131026}],
    }
    status = only(webhook(statuses=[sent]))
    assert status.sent == callback.Callback(7, 9, at)
    assert (status.wamid, status.status, status.errors) == ("wamid.1", "failed", b'[{"code":131026}]')
    assert status.occurred_at == datetime(2025, 6, 15, 23, 27, 53, tzinfo=UTC)


def test_value_with_broken_contacts_keeps_its_messages() -> None:
    for contacts in (None, 7, [7, None], [{"profile": 7, "wa_id": []}]):
        assert only(webhook(message(), contacts=contacts)).sender.phone == f"+{PHONE}"


def test_errors_beside_messages_are_kept_too() -> None:
    items = flatten(webhook(message(), errors=[{"code": 1}]))
    assert items is not None
    assert items[1:] == [Event("errors", "102290129340398", None, b'[{"code":1}]')]


def test_lone_surrogates_are_replaced_and_all_else_is_untouched() -> None:
    text = rb"a\ud83d \ud83d\ude00 \\ud83d \\\udc00 \u00e9 \/"
    body = webhook(message("TEXT"), message("good")).replace(b"TEXT", text)
    items = flatten(body)
    assert items is not None
    assert text.replace(rb"a\ud83d", rb"a\ufffd").replace(rb"\\\udc00", rb"\\\ufffd") in items[0].payload
    assert items[1].payload in body


def test_raw_control_characters_and_bad_utf8_are_replaced() -> None:
    item = only(
        webhook(message("TEXT"), contacts=[{"wa_id": PHONE, "profile": {"name": "NAME"}}])
        .replace(b"TEXT", b"a\0b")
        .replace(b"NAME", b"A\xff")
    )
    assert json.loads(item.payload)["text"]["body"] == "a b"
    assert item.sender.name == "A\ufffd"


@given(st.binary() | json_values.map(lambda content: json.dumps(content).encode()))
def test_no_bytes_raise(body: bytes) -> None:
    flatten(body)


@given(json_values)
def test_no_value_is_lost_without_a_word(content: Any) -> None:
    assert flatten(serialize({"entry": [{"changes": [{"field": "messages", "value": content}]}]}))


def test_signature_is_over_the_raw_bytes() -> None:
    body = webhook(message())
    signature = sign(body, "secret").encode()
    assert signed_with(body, signature, [b"other", b"secret"]) == b"secret"
    assert not signed_with(body + b" ", signature, [b"secret"])
    assert not signed_with(body, signature, [b"other"])
    assert not signed_with(body, signature, [])
    for bad in (None, b"", b"sha256=", signature.removeprefix(b"sha256="), signature[:-1], signature + b"0", b"\xff"):
        assert not signed_with(body, bad, [b"secret"])


# What is nobody's message to us -------------------------------------------------------------------------------------


def change(field: str, content: Any, **entry: Any) -> bytes:
    return serialize({"entry": [{"id": "1", **entry, "changes": [{"field": field, "value": content}]}]})


@pytest.mark.parametrize(
    "field",
    [
        "message_template_status_update",
        "phone_number_quality_update",
        "business_capability_update",
        "account_update",
        "security",
        "flows",
        "calls",
        "group_lifecycle_update",
        "smb_message_echoes",
        "something_new",
    ],
)
@pytest.mark.parametrize("content", [{"event": "APPROVED"}, {"message_echoes": [message()]}, 7, None])
def test_what_an_account_is_told_is_its_event(field: str, content: Any) -> None:
    event = only(change(field, content, time=1))
    assert isinstance(event, Event)
    assert (event.field, event.account, event.payload) == (field, "1", serialize(content))


def test_event_is_known_again_by_account_time_field_and_value() -> None:
    first = only(change("flows", {"event": "x"}, time=1)).key
    assert first == only(change("flows", {"event": "x"}, time=1)).key
    others = [change("flows", {"event": "x"}, time=2), change("calls", {"event": "x"}, time=1)]
    others += [change("flows", {"event": "y"}, time=1), change("flows", {"event": "x"}, time=1, id="2")]
    assert first not in [only(body).key for body in others]


def test_group_message_is_nobodys_turn() -> None:
    event = only(webhook(message("hi all", group_id="g")))
    assert isinstance(event, Event)
    assert event.field == "group_messages"


@pytest.mark.parametrize("field", sorted(IGNORED_FIELDS))
def test_what_was_said_before_the_number_was_ours_is_not_kept(field: str) -> None:
    assert flatten(change(field, {"messages": [message()]})) == []


def test_status_carries_its_price() -> None:
    status = {"id": "wamid.1", "status": "delivered", "pricing": {"category": "service"}}
    assert only(webhook(statuses=[status])).pricing == b'{"category":"service"}'


# Who changed --------------------------------------------------------------------------------------------------------


def test_changed_number_is_found_by_the_old_one() -> None:
    system = {"type": "user_changed_number", "wa_id": "250788000002", "user_id": "RW.2"}
    item = only(webhook(message(type="system", user_id="RW.1", system=system)))
    assert item.sender == Identity("RW.2", None, "+250788000002", former=("user:RW.1", f"phone:+{PHONE}"))


def test_identity_that_only_changed_its_keys_stays() -> None:
    item = only(webhook(message(type="system", system={"type": "customer_identity_changed"})))
    assert item.sender == Identity(phone=f"+{PHONE}")


@pytest.mark.parametrize("notice", [7, {}, {"user_id": {"current": "RW.2"}}, {"user_id": "RW.2"}])
def test_user_id_update_about_nobody_is_kept_aside(notice: Any) -> None:
    item = only(change("user_id_update", {"user_id_update": [notice]}))
    assert item == Unhandled("user_id_update about nobody", serialize(notice))


def test_notice_goes_into_the_lane_as_a_message_of_its_fields_type() -> None:
    notice = {"user_id": "RW.1", "category": "marketing_messages", "value": "stop", "timestamp": 1750030073}
    item = only(change("user_preferences", {"user_preferences": [notice]}))
    assert (item.sender, item.day) == (Identity("RW.1"), date(2025, 6, 15))
    assert json.loads(item.payload) == {"type": "user_preferences", "user_preferences": notice}
