"""Each kind of message a phone sends has the members that Meta's samples have."""

import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from easymo.simulator import notices, wire
from easymo.simulator.behaviour import Behaviour
from easymo.simulator.delivery import Delivery
from easymo.simulator.media import Media
from easymo.simulator.people import People
from easymo.simulator.phone import Phone
from easymo.simulator.phones import Phones
from easymo.simulator.rules import judge
from easymo.simulator.wire import Business, Change, Contact, wamid
from unit.test_simulator_phones import Line

PAYLOADS = Path(__file__).parents[1] / "conformance" / "payloads"
BUSINESS = Business("106540352242922", "102290129340398")
NUMBER = "+250788123456"
JPEG = b"\xff\xd8\xff\xe0 a picture"
IDENTITY = {"from_user_id", "user_id"}
"""Members of 2026 that older samples do not have."""
MEDIA = Media(1 << 20)

Json = dict[str, Any]
Deed = Callable[[Phone], Awaitable[object]]


def sample(name: str) -> Json:
    whole = json.loads((PAYLOADS / f"{name}.json").read_bytes())
    return whole["entry"][0]["changes"][0]["value"]["messages"][0]


def shape(value: Any) -> Any:
    """Names and types, whatever their order."""
    if isinstance(value, dict):
        return {key: shape(inner) for key, inner in sorted(value.items()) if key not in {*IDENTITY, "url"}}
    if isinstance(value, list):
        return [shape(inner) for inner in value[:1]]
    return "number" if isinstance(value, int | float) and not isinstance(value, bool) else type(value).__name__


def show(phone: Phone, content: Json) -> str:
    id = wamid(phone.number, outbound=True)
    envelope = {"messaging_product": "whatsapp", "to": f"+{phone.number}"}
    phone.receive(judge(json.dumps(envelope | content).encode()), id)
    return id


KINDS: dict[str, Deed] = {
    "in_text_message": lambda phone: phone.say("hi"),
    "in_location_message": lambda phone: phone.send_location(-1.95, 30.06, name="Town", address="KN 1"),
    "in_image_message": lambda phone: phone.send_image(MEDIA.keep(JPEG), "A house"),
    "doc_messages_video": lambda phone: phone.send_file("video", MEDIA.add(b"v", "video/mp4"), "A clip"),
    "doc_messages_audio": lambda phone: phone.send_file("audio", MEDIA.add(b"a", "audio/ogg"), voice=True),
    "doc_messages_document": lambda phone: phone.send_file(
        "document", MEDIA.add(b"d", "application/pdf", "a.pdf"), "Mine"
    ),
    "doc_messages_sticker": lambda phone: phone.send_file("sticker", MEDIA.add(b"s", "image/webp")),
    "in_reaction_message": lambda phone: phone.react("👍"),
    "in_order_message": lambda phone: phone.order(
        "1", [{"product_retailer_id": "a", "quantity": 1, "item_price": 30, "currency": "RWF"}]
    ),
    "in_request_welcome": lambda phone: phone.open_chat(),
    "doc_messages_revoke": lambda phone: phone.revoke("wamid.A"),
}


@pytest.mark.parametrize("name", KINDS)
async def test_kind_has_the_members_of_the_sample(name: str):
    line = Line()
    phone = Phones(BUSINESS, line, Behaviour()).by_number(NUMBER)
    show(phone, {"type": "text", "text": {"body": "hello"}})
    await KINDS[name](phone)
    assert shape(line.taken[0]) == shape(sample(name))


async def phone_with(content: Json | None = None) -> tuple[Phone, Line, str]:
    line = Line()
    phone = Phones(BUSINESS, line, Behaviour()).by_number(NUMBER)
    return phone, line, show(phone, content or {"type": "text", "text": {"body": "hello"}})


async def test_contact_card_holds_name_and_number():
    phone, line, _ = await phone_with()
    await phone.send_contacts(("Aline Uwase", "+250788000001"))
    (card,) = line.taken[0]["contacts"]
    assert card["name"] == {"first_name": "Aline", "last_name": "Uwase", "formatted_name": "Aline Uwase"}
    assert card["phones"] == [{"phone": "+250788000001", "wa_id": "250788000001", "type": "CELL"}]


async def test_shared_number_says_that_it_was_asked_for():
    phone, line, _ = await phone_with()
    await phone.share_number()
    assert line.taken[0]["contacts"] == [
        {"origin": "contact_request", "phones": [{"phone": NUMBER, "wa_id": "250788123456", "type": "CELL"}]}
    ]


async def test_reaction_is_to_the_newest_message_and_taken_back_without_an_emoji():
    phone, line, id = await phone_with()
    show(phone, {"type": "reaction", "reaction": {"message_id": "wamid.A", "emoji": "👍"}})
    await phone.react("👍")
    await phone.react("")
    assert [message["reaction"] for message in line.taken] == [{"message_id": id, "emoji": "👍"}, {"message_id": id}]


async def test_nothing_to_react_to_is_told():
    phone = Phones(BUSINESS, Line(), Behaviour()).by_number(NUMBER)
    with pytest.raises(LookupError):
        await phone.react("👍")


async def test_reply_names_what_it_answers():
    phone, line, id = await phone_with()
    await phone.reply("yes", id)
    assert line.taken[0]["context"] == {"from": BUSINESS.number, "id": id}
    assert next(iter(line.taken[0])) == "context"


async def test_edit_names_what_it_replaces():
    phone, line, _ = await phone_with()
    own = await phone.say("helo")
    await phone.edit(own.id, "hello")
    assert line.taken[1]["edit"] == {
        "original_message_id": own.id,
        "message": {"context": {"id": own.id}, "type": "text", "text": {"body": "hello"}},
    }


async def test_form_is_answered_with_its_token():
    parameters = {"flow_message_version": "3", "flow_cta": "Fill in", "flow_id": "1", "flow_token": "t-1"}
    action = {"name": "flow", "parameters": parameters}
    form = {"type": "interactive", "interactive": {"type": "flow", "body": {"text": "b"}, "action": action}}
    phone, line, id = await phone_with(form)
    await phone.fill({"rooms": 2})
    reply = line.taken[0]["interactive"]["nfm_reply"]
    assert (reply["name"], reply["body"]) == ("flow", "Sent")
    assert json.loads(reply["response_json"]) == {"rooms": 2, "flow_token": "t-1"}
    assert line.taken[0]["context"]["id"] == id


async def test_without_a_form_nothing_is_filled_in():
    phone, _, _ = await phone_with()
    with pytest.raises(LookupError):
        await phone.fill({})


async def test_unsupported_message_says_its_kind_and_why():
    phone, line, _ = await phone_with()
    await phone.send_unsupported("poll_creation")
    message = line.taken[0]
    assert (message["type"], message["unsupported"], message["errors"][0]["code"]) == (
        "unsupported", {"type": "poll_creation"}, 131051
    )  # fmt: skip


def test_advertised_and_forwarded_messages_carry_it_in_front():
    contact = Contact("250788123456", "RW.1", "Aline")
    message = wire.advertised(wire.text(contact, "hi"), headline="Chat with us")
    assert set(sample("in_text_message_from_click_to_whatsapp_ad")["referral"]) - set(message["referral"]) == {
        "welcome_message"
    }
    assert next(iter(message)) == "referral"
    assert wire.forwarded(wire.text(contact, "hi"))["context"] == {"forwarded": True}
    assert wire.forwarded(wire.text(contact, "hi"), often=True)["context"] == {"frequently_forwarded": True}


def test_system_message_of_a_new_number_has_the_members_of_the_sample():
    old, new = Contact("250788123456", "RW.1", "Aline"), Contact("250788999999", "RW.2", "Aline")
    assert shape(wire.number_changed(old, new)) == shape(sample("in_system_message"))


# People


class Told(Delivery):
    """Keeps what it is given."""

    def __init__(self) -> None:
        super().__init__("http://127.0.0.1:1/", "secret", BUSINESS, Behaviour())
        self.given: list[Change] = []

    def give(self, update: Json | Change) -> Any:
        self.given.append(update if isinstance(update, Change) else Change(update))


async def test_new_number_is_told_in_both_ways_and_the_phone_moves():
    phones, told = Phones(BUSINESS, Line(), Behaviour()), Told()
    phone = phones.by_number(NUMBER)
    before = phone.contact.user_id
    People(phones, told, BUSINESS).change_number(phone, "+250788999999")
    assert phones.by_number("+250788999999") is phone
    assert phones.by_number(NUMBER) is not phone
    message, update = told.given
    assert "contacts" not in message.value
    assert message.value["messages"][0]["system"]["wa_id"] == "250788999999"
    assert update.field == "user_id_update"
    assert update.value["user_id_update"][0]["user_id"] == {"previous": before, "current": phone.contact.user_id}


async def test_number_of_somebody_else_cannot_be_taken():
    phones = Phones(BUSINESS, Line(), Behaviour())
    phone, _ = phones.by_number(NUMBER), phones.by_number("+250788999999")
    with pytest.raises(ValueError, match="somebody"):
        People(phones, Told(), BUSINESS).change_number(phone, "+250788999999")


async def test_marketing_preference_is_told_and_other_traits_are_not():
    phones, told = Phones(BUSINESS, Line(), Behaviour()), Told()
    people, phone = People(phones, told, BUSINESS), phones.by_number(NUMBER)
    people.set_traits(phone, type(phone.traits)(blocks=True))
    people.set_traits(phone, type(phone.traits)(wants_marketing=False))
    people.set_traits(phone, type(phone.traits)())
    assert [change.value["user_preferences"][0]["value"] for change in told.given] == ["stop", "resume"]
    assert isinstance(told.given[0].value["user_preferences"][0]["timestamp"], int)


def test_person_with_a_username_only_shows_no_number():
    phones = Phones(BUSINESS, Line(), Behaviour(username_only=1.0))
    phone = phones.by_number(NUMBER)
    assert (phone.number, phone.contact.number) == ("250788123456", "")
    assert phone.contact.profile()["profile"]["username"]
    message = wire.text(phone.contact, "hi")
    assert "from" not in message
    assert phones.by_message(message["id"]) is phone


async def test_person_hides_the_number_and_shows_it_again():
    phones = Phones(BUSINESS, Line(), Behaviour())
    people, phone = People(phones, Told(), BUSINESS), phones.by_number(NUMBER)
    people.set_traits(phone, type(phone.traits)(shows_number=False))
    assert (phone.contact.number, bool(phone.contact.username)) == ("", True)
    people.change_number(phone, "+250788999999")
    assert phone.contact.number == ""
    people.set_traits(phone, type(phone.traits)())
    assert (phone.contact.number, phone.contact.username) == ("250788999999", "")


def test_share_of_people_has_a_username_only():
    phones = Phones(BUSINESS, Line(), Behaviour(username_only=0.3))
    hidden = sum(not phones.by_number(f"+25078{number:07}").contact.number for number in range(1000))
    assert 240 < hidden < 360


def test_parent_of_a_user_id_is_told_wherever_the_user_id_is():
    contact = Contact("", "RW.1", "Aline", "aline", "RW.ENT.1")
    assert wire.text(contact, "hi")["from_parent_user_id"] == "RW.ENT.1"
    assert wire.status(contact, "wamid.A", "sent")["recipient_parent_user_id"] == "RW.ENT.1"
    assert contact.profile()["parent_user_id"] == "RW.ENT.1"


# Webhooks


def test_change_about_the_account_has_an_entry_with_its_time():
    people = Change(wire.messages(BUSINESS, [Contact("250788123456")], []))
    webhook = wire.webhook(BUSINESS, [people, notices.flow_status("1", "jobs", "", "DRAFT"), people])
    first, second = webhook["entry"]
    assert (len(first["changes"]), "time" in first) == (2, False)
    assert (second["changes"][0]["field"], isinstance(second["time"], int)) == ("flows", True)
    assert "metadata" not in second["changes"][0]["value"]


def test_older_escapes_are_written_where_wanted():
    assert wire.serialise({"a": "a@b <1%"}, old_escapes=True) == b'{"a":"a\\u0040b \\u003C1\\u0025"}'
    assert wire.serialise({"a": "a@b <1%"}) == b'{"a":"a@b <1%"}'


def test_price_says_what_it_is_for():
    status = wire.status(Contact("250788123456"), "wamid.A", "delivered", category="marketing", free=False)
    assert status["pricing"] == {
        "billable": True, "pricing_model": "PMP", "type": "regular", "category": "marketing"
    }  # fmt: skip
    assert "pricing" not in wire.status(Contact("250788123456"), "wamid.A", "delivered", priced=False)
