"""What WhatsApp's policies let through."""

import json
import time
from typing import Any

import pytest

from easymo.simulator.access import Access
from easymo.simulator.admission import Admission, Bucket, Verdict
from easymo.simulator.behaviour import WHATSAPP, Behaviour, Policies
from easymo.simulator.blocks import Blocks
from easymo.simulator.clock import Clock
from easymo.simulator.exchange import Endpoint
from easymo.simulator.flows import Flows
from easymo.simulator.media import Media
from easymo.simulator.phone import Phone
from easymo.simulator.phones import Phones
from easymo.simulator.refusals import Refused
from easymo.simulator.rules import judge
from easymo.simulator.templates import Templates
from easymo.simulator.windows import Windows
from easymo.simulator.wire import Business, Contact

BUSINESS = Business("106540352242922", "102290129340398")
NUMBER = "+250788123456"
Json = dict[str, Any]


class Gate:
    """An admission with everything it asks, at a time moved by hand."""

    def __init__(self, policies: Policies, monkeypatch: pytest.MonkeyPatch) -> None:
        self.at = time.time()
        monkeypatch.setattr(time, "time", lambda: self.at)
        clock, access = Clock(), Access("token")
        self.windows = Windows(clock, policies.window)
        self.phones = Phones(BUSINESS, lambda _contact, _message: pytest.fail("nobody writes"), Behaviour())
        self.templates = Templates(clock, -1, lambda _: None)
        self.media = Media(1 << 20, clock)
        flows = Flows(access, BUSINESS, lambda _: None, Endpoint("", str))
        self.blocks = Blocks(self.phones, self.windows, access, BUSINESS)
        self.admission = Admission(
            policies, clock, BUSINESS, self.windows, self.templates, self.media, flows, self.blocks
        )

    @property
    def phone(self) -> Phone:
        return self.phones.by_number(NUMBER)

    def hear(self, contact: Contact) -> None:
        self.windows.open(contact.user_id)
        self.admission.hear()

    def send(self, content: Json | None = None, *, to: str = NUMBER) -> Verdict:
        body = {"messaging_product": "whatsapp", "to": to, "type": "text", "text": {"body": "hi"}} | (content or {})
        send = judge(json.dumps(body).encode())
        return self.admission.judge(send, self.phones.by_number(to))

    def code(self, content: Json | None = None, *, to: str = NUMBER) -> int:
        """Of the refusal or of the failure to come; 0: it arrives."""
        try:
            return self.send(content, to=to).failure
        except Refused as refused:
            return refused.code


def template(name: str = "hello_world", language: str = "en_US") -> Json:
    return {"type": "template", "template": {"name": name, "language": {"code": language}}}


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Gate:
    return Gate(WHATSAPP, monkeypatch)


def test_bucket_gives_its_size_at_once_then_one_each_time():
    bucket = Bucket(45, 1 / 6, 0.0)
    assert [bucket.take(0.0) for _ in range(46)] == [True] * 45 + [False]
    assert not bucket.take(5.9)
    assert bucket.take(6.1)
    assert not bucket.take(6.2)
    assert [bucket.take(10_000.0) for _ in range(46)] == [True] * 45 + [False]


def test_bucket_taken_from_by_force_owes():
    bucket = Bucket(2, 1.0, 0.0)
    for _ in range(4):
        assert bucket.take(0.0, force=True)
    assert not bucket.take(2.0)
    assert bucket.take(3.0)


def test_without_policies_everything_arrives(monkeypatch: pytest.MonkeyPatch):
    gate = Gate(Policies(), monkeypatch)
    assert {gate.code() for _ in range(200)} == {0}
    assert gate.code(template("nothing")) == 0
    assert gate.code({"type": "image", "image": {"id": "1"}}) == 0


def test_window_is_open_for_a_day_after_the_person_wrote(gate: Gate):
    assert gate.code() == 131047
    gate.hear(gate.phone.contact)
    assert gate.code() == 0
    gate.at += 86401
    assert gate.code() == 131047


def test_template_needs_no_window(gate: Gate):
    assert gate.code(template()) == 0


def test_pair_rate_is_a_burst_of_45_then_one_in_six_seconds(monkeypatch: pytest.MonkeyPatch):
    gate = Gate(Policies(pair_burst=45), monkeypatch)
    assert [gate.code() for _ in range(46)] == [0] * 45 + [131056]
    assert gate.code(to="+250788000001") == 0
    gate.at += 6.1
    assert [gate.code(), gate.code()] == [0, 131056]


def test_throughput_counts_both_directions(monkeypatch: pytest.MonkeyPatch):
    gate = Gate(Policies(throughput=80), monkeypatch)
    for _ in range(30):
        gate.hear(gate.phone.contact)
    assert [gate.code(to=f"+2507880000{n:02}") for n in range(51)] == [0] * 50 + [130429]
    gate.at += 1.0
    assert gate.code() == 0


def test_refused_message_uses_up_neither_throughput_nor_pair(monkeypatch: pytest.MonkeyPatch):
    gate = Gate(Policies(throughput=1, templates=True), monkeypatch)
    assert gate.code(template("nothing")) == 132001
    assert gate.code() == 0


@pytest.mark.parametrize(
    ("trait", "value", "code"),
    [("on_whatsapp", False, 131026), ("blocks", True, 131026), ("wants_marketing", False, 0)],
)
def test_person_who_cannot_be_reached(gate: Gate, trait: str, value: bool, code: int):
    gate.hear(gate.phone.contact)
    setattr(gate.phone.traits, trait, value)
    assert gate.code() == code


@pytest.mark.parametrize(
    ("trait", "value", "code"),
    [("wants_marketing", False, 131050), ("in_experiment", True, 130472), ("saturated", True, 131049)],
)
def test_marketing_does_not_reach_who_is_not_to_get_it(gate: Gate, trait: str, value: bool, code: int):
    gate.templates.all()[0].category = "MARKETING"
    assert gate.code(template()) == 0
    setattr(gate.phone.traits, trait, value)
    assert gate.code(template()) == code


def test_failure_is_refused_at_once_where_that_is_wanted(monkeypatch: pytest.MonkeyPatch):
    gate = Gate(Policies(window=10.0, at_once=True), monkeypatch)
    with pytest.raises(Refused) as caught:
        gate.send()
    assert caught.value.code == 131047


def test_only_allowed_numbers_of_a_test_account_are_sent_to(monkeypatch: pytest.MonkeyPatch):
    gate = Gate(Policies(recipients=("250788123456",)), monkeypatch)
    assert (gate.code(), gate.code(to="+250788000001")) == (0, 131030)


def test_business_does_not_write_to_itself(gate: Gate):
    assert gate.code(to=f"+{BUSINESS.number}") == 131021


def test_unknown_medium_is_refused(gate: Gate):
    gate.hear(gate.phone.contact)
    assert gate.code({"type": "image", "image": {"id": "1"}}) == 131009
    buttons = [{"type": "reply", "reply": {"id": "a", "title": "A"}}]
    header = {"type": "image", "image": {"id": "1"}}
    content = {"type": "button", "header": header, "body": {"text": "b"}, "action": {"buttons": buttons}}
    assert gate.code({"type": "interactive", "interactive": content}) == 131009


def test_medium_of_another_kind_fails_later(gate: Gate):
    gate.hear(gate.phone.contact)
    medium = gate.media.add(b"%PDF-1.7", "application/pdf")
    assert gate.code({"type": "document", "document": {"id": medium.id}}) == 0
    assert gate.code({"type": "image", "image": {"id": medium.id}}) == 131053


def test_unknown_flow_is_refused(gate: Gate):
    gate.hear(gate.phone.contact)
    parameters = {"flow_message_version": "3", "flow_cta": "Fill in", "flow_id": "1"}
    action = {"name": "flow", "parameters": parameters}
    content = {"type": "interactive", "interactive": {"type": "flow", "body": {"text": "b"}, "action": action}}
    assert gate.code(content) == 131009


def test_code_cannot_be_sent_to_a_user_id(gate: Gate):
    gate.templates.all()[0].category = "AUTHENTICATION"
    send = judge(
        json.dumps({"messaging_product": "whatsapp", "recipient": gate.phone.contact.user_id} | template()).encode()
    )
    with pytest.raises(Refused) as caught:
        gate.admission.judge(send, gate.phone)
    assert caught.value.code == 131062


def test_service_is_free_and_marketing_is_not(gate: Gate):
    gate.hear(gate.phone.contact)
    assert (gate.send().category, gate.send().free) == ("service", True)
    for category, free in (("UTILITY", True), ("MARKETING", False)):
        gate.templates.all()[0].category = category
        verdict = gate.send(template())
        assert (verdict.category, verdict.free) == (category.lower(), free)
    gate.templates.all()[0].category = "UTILITY"
    gate.at += 86401
    assert not gate.send(template()).free
