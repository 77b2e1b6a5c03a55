"""People with phones, and the queue of faults."""

import asyncio
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from easymo.simulator.behaviour import Behaviour, Fault, Faults
from easymo.simulator.phones import Phone, Phones, user_id
from easymo.simulator.rules import judge
from easymo.simulator.traits import Traits
from easymo.simulator.wire import Business, Contact, Json, wamid

BUSINESS = Business("106540352242922", "102290129340398")
NUMBER = "+250788123456"


class Line:
    """Takes what phones send; acknowledges it at once, or when told to."""

    def __init__(self, *, at_once: bool = True) -> None:
        self.taken: list[Json] = []
        self.waiting: list[asyncio.Future[bool]] = []
        self._at_once = at_once

    def __call__(self, contact: Contact, message: Json) -> "asyncio.Future[bool]":
        self.taken.append(message)
        future: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self.waiting.append(future)
        if self._at_once:
            future.set_result(True)
        return future


def make_phones(line: Line | None = None, behaviour: Behaviour | None = None) -> Phones:
    return Phones(BUSINESS, line or Line(), behaviour or Behaviour())


def show(phone: Phone, content: Json) -> str:
    envelope = {"messaging_product": "whatsapp", "to": f"+{phone.contact.number}"}
    id = wamid(phone.contact.number, outbound=True)
    phone.receive(judge(json.dumps(envelope | content).encode()), id)
    return id


def show_text(phone: Phone, body: str) -> str:
    return show(phone, {"type": "text", "text": {"body": body}})


def show_list(phone: Phone, *titles: str) -> str:
    rows = [{"id": f"go:{title.lower()}", "title": title, "description": "now"} for title in titles]
    action = {"button": "Menu", "sections": [{"rows": rows}]}
    interactive = {"type": "list", "body": {"text": "Choose"}, "footer": {"text": "EasyMO"}, "action": action}
    return show(phone, {"type": "interactive", "interactive": interactive})


def show_buttons(phone: Phone, *titles: str) -> str:
    buttons = [{"type": "reply", "reply": {"id": f"say:{title.lower()}", "title": title}} for title in titles]
    interactive = {"type": "button", "body": {"text": "Sure?"}, "action": {"buttons": buttons}}
    return show(phone, {"type": "interactive", "interactive": interactive})


@given(st.integers(10**6, 10**15 - 1))
def test_user_id_leads_back_to_the_number_and_does_not_show_it(number: int):
    id = user_id(str(number))
    assert make_phones().by_user_id(id).contact.number == str(number)
    assert str(number) not in id


def test_user_id_begins_with_the_country():
    assert [user_id(f"{dial}788123456")[:3] for dial in ("250", "243", "257", "255")] == ["RW.", "CD.", "BI.", "TZ."]


def test_one_phone_by_number_user_id_and_message():
    phones = make_phones()
    phone = phones.by_number(NUMBER)
    assert phones.by_number("250 788-123-456") is phone
    assert phones.by_user_id(user_id("250788123456")) is phone
    assert phones.by_message(wamid("250788123456")) is phone


def test_foreign_user_id_belongs_to_somebody_of_unknown_number():
    phone = make_phones().by_user_id("US.13491208655302741918")
    assert (phone.contact.number, phone.contact.user_id) == ("", "US.13491208655302741918")


def test_foreign_message_id_belongs_to_nobody():
    assert make_phones().by_message("wamid.unknown") is None


@pytest.mark.parametrize("number", ["", "12345", "+25078812345678901", "RW.1", "hello"])
def test_what_is_no_number_is_refused(number: str):
    with pytest.raises(ValueError, match="7 to 15 digits"):
        make_phones().by_number(number)


def test_name_given_later_is_taken():
    phones = make_phones()
    phones.by_number(NUMBER)
    assert phones.by_number(NUMBER, "Aline").contact.name == "Aline"
    assert phones.by_number(NUMBER).contact.name == "Aline"


def test_phone_longest_unused_is_forgotten_first():
    phones = make_phones(behaviour=Behaviour(phones=2))
    first, second = phones.by_number("+250788000001"), phones.by_number("+250788000002")
    phones.by_number("+250788000001")
    phones.by_number("+250788000003")
    assert len(phones) == 2
    assert phones.by_number("+250788000001") is first
    assert phones.by_number("+250788000002") is not second


def test_history_is_bounded_and_numbers_go_on():
    phone = make_phones(behaviour=Behaviour(history=3)).by_number(NUMBER)
    for n in range(10):
        show_text(phone, str(n))
    assert [(shown.n, shown.text) for shown in phone.bubbles] == [(8, "7"), (9, "8"), (10, "9")]
    assert phone.last == 10


async def test_said_text_goes_down_the_line_and_stands_on_the_screen():
    line = Line()
    phone = make_phones(line).by_number(NUMBER)
    own = await phone.say("hi")
    assert line.taken[0]["text"] == {"body": "hi"}
    assert line.taken[0]["id"] == own.id
    assert (own.mine, own.kind, own.text) == (True, "text", "hi")
    assert list(phone.bubbles) == [own]


async def test_acknowledged_message_is_ticked_delivered():
    phone = make_phones(Line()).by_number(NUMBER)
    own = await phone.say("hi")
    await asyncio.sleep(0)
    assert own.tick == "delivered"


async def test_patience_ends_the_wait_for_the_acknowledgement():
    line = Line(at_once=False)
    phone = make_phones(line).by_number(NUMBER)
    own = await phone.say("hi", patience=0.01)
    assert own.tick == "sent"
    assert not line.waiting[0].cancelled()


async def test_without_a_network_all_waits_and_then_goes_in_its_order():
    line = Line()
    phone = make_phones(line).by_number(NUMBER)
    phone.adopt(Traits(online=False))
    first, second = await phone.say("first"), await phone.say("second")
    show_text(phone, "news")
    assert (line.taken, first.tick, phone.received()) == ([], "", [])
    phone.adopt(Traits())
    assert [message["text"]["body"] for message in line.taken] == ["first", "second"]
    assert (first.tick, [shown.text for shown in phone.bubbles]) == ("sent", ["first", "second", "news"])
    await asyncio.gather(*line.waiting)
    assert (first.tick, second.tick) == ("delivered", "delivered")


async def test_own_message_is_replied_to_as_ones_own():
    line = Line()
    phone = make_phones(line).by_number(NUMBER)
    own = await phone.say("at nine")
    await phone.reply("or ten", own.id)
    await phone.reply("and you?", show_text(phone, "At ten"))
    assert [message["context"]["from"] for message in line.taken[1:]] == [phone.number, BUSINESS.number]


async def test_tap_on_an_older_message_answers_that_one():
    line = Line()
    phone = make_phones(line).by_number(NUMBER)
    older, _ = show_buttons(phone, "Yes"), show_buttons(phone, "Yes")
    own = await phone.tap("Yes", older)
    assert (own.answers, line.taken[0]["context"]["id"]) == (older, older)
    with pytest.raises(LookupError):
        await phone.tap("Yes", own.id)


async def test_pin_goes_down_the_line():
    line = Line()
    await make_phones(line).by_number(NUMBER).send_location(-1.95, 30.06)
    assert line.taken[0]["location"] == {"latitude": -1.95, "longitude": 30.06}


@pytest.mark.parametrize("choice", ["go:moto", "Moto", " moto ", "2"])
async def test_row_is_tapped_by_id_title_or_number(choice: str):
    line = Line()
    phone = make_phones(line).by_number(NUMBER)
    id = show_list(phone, "Jobs", "Moto")
    await phone.tap(choice)
    reply = {"id": "go:moto", "title": "Moto", "description": "now"}
    assert line.taken[0]["interactive"] == {"type": "list_reply", "list_reply": reply}
    assert line.taken[0]["context"]["id"] == id


async def test_button_is_tapped():
    line = Line()
    phone = make_phones(line).by_number(NUMBER)
    show_buttons(phone, "Yes", "No")
    await phone.tap("No")
    assert line.taken[0]["interactive"]["button_reply"] == {"id": "say:no", "title": "No"}


async def test_old_message_can_be_tapped_but_numbers_mean_the_newest():
    line = Line()
    phone = make_phones(line).by_number(NUMBER)
    show_list(phone, "Jobs", "Moto")
    show_buttons(phone, "Yes", "No")
    await phone.tap("go:jobs")
    await phone.tap("1")
    assert line.taken[0]["interactive"]["list_reply"]["id"] == "go:jobs"
    assert line.taken[1]["interactive"]["button_reply"]["id"] == "say:yes"


@pytest.mark.parametrize("choice", ["go:nowhere", "3", "0", "", "²"])
async def test_what_is_not_on_the_screen_cannot_be_tapped(choice: str):
    phone = make_phones().by_number(NUMBER)
    show_list(phone, "Jobs", "Moto")
    with pytest.raises(LookupError):
        await phone.tap(choice)


async def test_list_shows_body_footer_label_and_rows():
    phone = make_phones().by_number(NUMBER)
    show_list(phone, "Jobs")
    shown = phone.bubbles[0]
    assert (shown.kind, shown.text, shown.footer, shown.open_list) == ("list", "Choose", "EasyMO", "Menu")
    assert [(option.kind, option.id, option.title, option.description) for option in shown.options] == [
        ("row", "go:jobs", "Jobs", "now")
    ]


@pytest.mark.parametrize(
    ("content", "kind", "text"),
    [
        ({"type": "image", "image": {"id": "1", "caption": "A house"}}, "image", "A house"),
        ({"type": "sticker", "sticker": {"id": "1"}}, "sticker", ""),
        ({"type": "location", "location": {"latitude": -1, "longitude": 30, "name": "T"}}, "location", "-1.0,30.0 T"),
        ({"type": "reaction", "reaction": {"message_id": "wamid.A", "emoji": "👍"}}, "reaction", "👍"),
        ({"type": "template", "template": {"name": "hello", "language": {"code": "en"}}}, "template", "hello"),
        ({"type": "contacts", "contacts": [{"name": {"formatted_name": "A", "first_name": "A"}}]}, "contacts", ""),
        (
            {
                "type": "interactive",
                "interactive": {
                    "type": "location_request_message",
                    "body": {"text": "Where?"},
                    "action": {"name": "send_location"},
                },
            },
            "location_request_message",
            "Where?",
        ),
    ],
)  # fmt: skip
def test_each_kind_is_shown(content: Json, kind: str, text: str):
    phone = make_phones().by_number(NUMBER)
    show(phone, content)
    assert (phone.bubbles[0].kind, phone.bubbles[0].text) == (kind, text)


async def test_wait_ends_with_the_message_awaited():
    phone = make_phones().by_number(NUMBER)
    await phone.say("hi")
    waiting = asyncio.create_task(phone.wait_for(2))
    await asyncio.sleep(0)
    show_text(phone, "one")
    await asyncio.sleep(0)
    assert not waiting.done()
    show_text(phone, "two")
    assert [shown.text for shown in await waiting] == ["one", "two"]


async def test_wait_looks_only_at_what_came_after_the_persons_own_message():
    phone = make_phones().by_number(NUMBER)
    show_text(phone, "old")
    await phone.say("hi")
    with pytest.raises(TimeoutError):
        await phone.wait_for(within=0.01)
    assert [shown.text for shown in await phone.wait_for(after=0)] == ["old"]


async def test_quiet_wait_gathers_what_follows():
    phone = make_phones().by_number(NUMBER)
    await phone.say("hi")
    show_text(phone, "one")
    waiting = asyncio.create_task(phone.wait_for(quiet=0.05))
    await asyncio.sleep(0)
    show_text(phone, "two")
    assert [shown.text for shown in await waiting] == ["one", "two"]


async def test_quiet_that_never_comes_is_cut_off():
    phone = make_phones().by_number(NUMBER)
    show_text(phone, "one")
    assert len(await phone.wait_for(after=0, quiet=5.0, within=0.02)) == 1


async def test_read_receipt_ticks_the_message_and_those_before_it():
    phone = make_phones().by_number(NUMBER)
    first, second, third = await phone.say("1"), await phone.say("2"), await phone.say("3")
    await asyncio.sleep(0)
    phone.read_by_business(second.id, typing=True)
    assert [own.tick for own in (first, second, third)] == ["read", "read", "delivered"]
    assert phone.typing


def test_typing_ends_with_the_next_message():
    phone = make_phones().by_number(NUMBER)
    phone.read_by_business("wamid.any", typing=True)
    show_text(phone, "hi")
    assert not phone.typing


def test_faults_are_met_in_order_and_as_often_as_they_say():
    faults = Faults()
    faults.add(Fault(code=131016, times=2), Fault(code=131056), Fault(code=1, times=0))
    met = [faults.take(NUMBER) for _ in range(4)]
    assert [fault and fault.code for fault in met] == [131016, 131016, 131056, None]


def test_fault_of_one_recipient_leaves_the_others_alone():
    faults = Faults()
    faults.add(Fault(code=131056, recipient=NUMBER))
    assert faults.take("+250788999999") is None
    assert [fault.recipient for fault in faults.waiting()] == [NUMBER]
    assert faults.take(NUMBER) is not None
    assert faults.waiting() == ()
