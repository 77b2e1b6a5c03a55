"""Templates: what they may be made of, and what they say with their parameters."""

import json
from typing import Any

import pytest

from easymo.simulator import template_rules
from easymo.simulator.clock import Clock
from easymo.simulator.contents import Template as Sent
from easymo.simulator.hydration import hydrate, usable
from easymo.simulator.refusals import Refused
from easymo.simulator.rules import judge
from easymo.simulator.shapes import Send
from easymo.simulator.templates import MOST, Template, Templates, TemplateStatus
from easymo.simulator.wire import Change

Json = dict[str, Any]
BODY = {"type": "BODY", "text": "Good news {{1}}! Your order {{2}} is on its way to you.", "example": {"body_text": []}}
URL = {"type": "URL", "text": "See it", "url": "https://easymo.rw/{{1}}", "example": ["1"]}
REPLY = {"type": "QUICK_REPLY", "text": "Thanks"}


class Business:
    """Keeps what it is told."""

    def __init__(self) -> None:
        self.told: list[Change] = []

    def __call__(self, change: Change) -> None:
        self.told.append(change)


def make(review: float = -1.0) -> tuple[Templates, Business]:
    business = Business()
    return Templates(Clock(), review, business), business


def asked(*components: Json, **members: Any) -> Json:
    return {"name": "order", "language": "en_US", "category": "UTILITY", "components": list(components)} | members


def approved(*components: Json, **members: Any) -> Template:
    name, language, category, checked = template_rules.check(asked(*components, **members))
    return Template(name=name, language=language, category=category, components=checked, id="1", status="APPROVED")


def sent(*components: Json, name: str = "order", language: str = "en_US") -> Sent:
    template = {"name": name, "language": {"code": language}, "components": list(components)}
    body = {"messaging_product": "whatsapp", "to": "+250788123456", "type": "template", "template": template}
    send: Send = judge(json.dumps(body).encode())
    assert send.template
    return send.template


def body(*texts: str) -> Json:
    return {"type": "body", "parameters": [{"type": "text", "text": text} for text in texts]}


def button(index: int, sub_type: str, **parameter: str) -> Json:
    return {"type": "button", "sub_type": sub_type, "index": str(index), "parameters": [parameter]}


def refusal(template: Template, *components: Json) -> tuple[int, str]:
    with pytest.raises(Refused) as caught:
        hydrate(template, sent(*components))
    return caught.value.code, caught.value.details


# What they may be made of


WITHIN = {
    "body alone": asked({"type": "BODY", "text": "Hello there"}),
    "lower case": asked({"type": "body", "text": "Hello there"}, category="utility"),
    "named places": asked(BODY | {"text": "Good news {{name}}! Your order {{number}} is on its way."}),
    "header and footer of 60": asked(
        BODY, {"type": "HEADER", "format": "TEXT", "text": "h" * 60}, {"type": "FOOTER", "text": "f" * 60}
    ),
    "ten quick replies": asked(BODY, {"type": "BUTTONS", "buttons": [REPLY] * 10}),
    "two urls": asked(BODY, {"type": "BUTTONS", "buttons": [URL, URL]}),
    "location header": asked(BODY, {"type": "HEADER", "format": "LOCATION"}),
    "authentication": asked(
        {"type": "BODY", "add_security_recommendation": True},
        {"type": "FOOTER", "code_expiration_minutes": 10},
        {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE", "text": "Copy"}]},
        category="AUTHENTICATION",
    ),
}

BEYOND = {
    "no name": (0, asked(BODY, name="")),
    "capitals in the name": (2388040, asked(BODY, name="Order")),
    "name of 513": (2388040, asked(BODY, name="o" * 513)),
    "language in words": (0, asked(BODY, language="english")),
    "unknown category": (0, asked(BODY, category="NEWS")),
    "no body": (2388072, asked({"type": "FOOTER", "text": "f"})),
    "two footers": (0, asked(BODY, {"type": "FOOTER", "text": "f"}, {"type": "FOOTER", "text": "f"})),
    "body of 1025": (2388040, asked({"type": "BODY", "text": "b" * 1025})),
    "footer of 61": (2388040, asked(BODY, {"type": "FOOTER", "text": "f" * 61})),
    "header of 61": (2388040, asked(BODY, {"type": "HEADER", "text": "h" * 61})),
    "two places in a header": (
        2388047,
        asked(BODY, {"type": "HEADER", "text": "Dear {{1}} {{2}}", "example": {"header_text": ["a"]}}),
    ),
    "place in a footer": (2388073, asked(BODY, {"type": "FOOTER", "text": "For {{1}} only"})),
    "body that begins with a place": (2388299, asked(BODY | {"text": "{{1}} has come, take it"})),
    "body that ends with a place": (2388299, asked(BODY | {"text": "Take what has come, {{1}}"})),
    "too few words": (2388293, asked(BODY | {"text": "Hi {{1}} and {{2}} too"})),
    "places that skip a number": (2388072, asked(BODY | {"text": "Good news {{1}}! Your order {{3}} is on its way."})),
    "no example": (2388072, asked({"type": "BODY", "text": "Good news {{1}}! It is on its way."})),
    "picture header without a sample": (2388047, asked(BODY, {"type": "HEADER", "format": "IMAGE"})),
    "eleven buttons": (2388040, asked(BODY, {"type": "BUTTONS", "buttons": [REPLY] * 11})),
    "three urls": (2388040, asked(BODY, {"type": "BUTTONS", "buttons": [URL] * 3})),
    "quick replies apart": (2388040, asked(BODY, {"type": "BUTTONS", "buttons": [REPLY, URL, REPLY]})),
    "button of 26": (2388040, asked(BODY, {"type": "BUTTONS", "buttons": [REPLY | {"text": "t" * 26}]})),
    "place in the middle of a url": (
        2388040,
        asked(BODY, {"type": "BUTTONS", "buttons": [URL | {"url": "https://easymo.rw/{{1}}/houses"}]}),
    ),
    "component of no type": (0, asked(BODY, {"type": "TAIL"})),
    "components that are none": (0, asked() | {"components": "body"}),
}


@pytest.mark.parametrize("request_", WITHIN.values(), ids=WITHIN.keys())
def test_template_within_the_limits_may_be_made(request_: Json):
    assert template_rules.check(request_)[0] == "order"


@pytest.mark.parametrize(("subcode", "request_"), BEYOND.values(), ids=BEYOND.keys())
def test_template_beyond_the_limits_is_refused_and_told_why(subcode: int, request_: Json):
    with pytest.raises(Refused) as caught:
        template_rules.check(request_)
    error = caught.value.body()["error"]
    assert (error["code"], error.get("error_subcode", 0)) == (100, subcode)
    assert bool(error.get("error_user_msg")) == bool(subcode)


# What becomes of them


def test_new_template_is_pending_and_has_one_language():
    templates, _ = make()
    created = templates.create(asked(BODY))
    assert created.status == "PENDING"
    with pytest.raises(Refused) as caught:
        templates.create(asked(BODY))
    assert caught.value.subcode == 2388024
    assert templates.create(asked(BODY, language="rw")).id != created.id


def test_account_has_so_many_templates():
    templates, _ = make()
    for number in range(MOST - 1):
        templates.create(asked(BODY, name=f"order_{number}"))
    with pytest.raises(Refused) as caught:
        templates.create(asked(BODY))
    assert caught.value.code == 2388019


def test_decision_is_told_with_its_reason():
    templates, business = make()
    created = templates.create(asked(BODY))
    templates.decide(created, "REJECTED")
    change = business.told[0]
    assert change.field == "message_template_status_update"
    assert change.value == {
        "event": "REJECTED",
        "message_template_id": int(created.id),
        "message_template_name": "order",
        "message_template_language": "en-US",
        "reason": "INVALID_FORMAT",
        "message_template_category": "UTILITY",
    }


def test_pause_is_told_with_its_title():
    templates, business = make()
    templates.decide(templates.create(asked(BODY)), "PAUSED")
    assert business.told[0].value["other_info"]["title"] == "FIRST_PAUSE"


def test_quality_is_told_with_what_it_was():
    templates, business = make()
    templates.grade(templates.create(asked(BODY)), "YELLOW")
    told = business.told[0].value
    assert (told["previous_quality_score"], told["new_quality_score"]) == ("UNKNOWN", "YELLOW")


def test_edited_template_is_reviewed_anew_and_not_while_it_is_reviewed():
    templates, _ = make()
    created = templates.create(asked(BODY))
    with pytest.raises(Refused) as caught:
        templates.edit(created, {"category": "MARKETING"})
    assert caught.value.subcode == 2388039
    templates.decide(created, "APPROVED")
    templates.edit(created, {"category": "MARKETING"})
    assert (created.status, created.category) == ("PENDING", "MARKETING")


@pytest.mark.parametrize(
    ("status", "code"), [("PENDING", 132001), ("REJECTED", 132001), ("PAUSED", 132015), ("DISABLED", 132016)]
)
def test_template_that_is_not_approved_cannot_be_used(status: TemplateStatus, code: int):
    templates, _ = make()
    templates.decide(templates.create(asked(BODY)), status)
    with pytest.raises(Refused) as caught:
        usable(templates, sent())
    assert caught.value.code == code


def test_missing_translation_is_told_as_whatsapp_words_it():
    templates, _ = make()
    with pytest.raises(Refused) as caught:
        usable(templates, sent(name="order_update", language="rw"))
    assert (caught.value.status, caught.value.code) == (404, 132001)
    assert caught.value.details == "template name (order_update) does not exist in rw"


# What they say


def test_parameters_stand_in_their_places():
    words = hydrate(approved(BODY, {"type": "FOOTER", "text": "EasyMO"}), sent(body("Aline", "42")))
    assert words.body == "Good news Aline! Your order 42 is on its way to you."
    assert words.footer == "EasyMO"


def test_named_parameters_stand_in_their_places():
    named = approved(BODY | {"text": "Good news {{name}}! Your order {{number}} is on its way."})

    def given(**texts: str) -> Json:
        parameters = [{"type": "text", "parameter_name": name, "text": text} for name, text in texts.items()]
        return {"type": "body", "parameters": parameters}

    words = hydrate(named, sent(given(number="42", name="Aline")))
    assert words.body == "Good news Aline! Your order 42 is on its way."
    assert refusal(named, given(nummer="42", name="Aline"))[0] == 132000


def test_currency_is_shown_by_its_fallback():
    money = {"type": "currency", "currency": {"fallback_value": "RF 500", "code": "RWF", "amount_1000": 500000}}
    given = {"type": "body", "parameters": [{"type": "text", "text": "Aline"}, money]}
    assert "order RF 500 is" in hydrate(approved(BODY), sent(given)).body


@pytest.mark.parametrize("texts", [(), ("Aline",), ("Aline", "42", "more")])
def test_wrong_number_of_parameters_is_told_with_both_numbers(texts: tuple[str, ...]):
    code, details = refusal(approved(BODY), body(*texts))
    assert code == 132000
    assert details == (
        f"body: number of localizable_params ({len(texts)}) does not match the expected number of params (2)"
    )


@pytest.mark.parametrize("text", ["two\nlines", "a\ttab", "five     spaces"])
def test_parameter_with_breaks_is_refused(text: str):
    assert refusal(approved(BODY), body("Aline", text))[0] == 132012


def test_text_that_gets_too_long_is_refused():
    assert refusal(approved(BODY), body("Aline", "4" * 1024))[0] == 132005


def test_picture_header_wants_a_picture():
    pictured = approved(
        {"type": "BODY", "text": "Look at this"},
        {"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::"]}},
    )
    assert refusal(pictured) == (132012, "header: Format mismatch, expected IMAGE, received UNKNOWN")
    video = {"type": "header", "parameters": [{"type": "video", "video": {"id": "1"}}]}
    assert refusal(pictured, video)[1] == "header: Format mismatch, expected IMAGE, received VIDEO"
    hydrate(pictured, sent({"type": "header", "parameters": [{"type": "image", "image": {"id": "1"}}]}))


def test_url_with_a_place_wants_its_parameter():
    linked = approved({"type": "BODY", "text": "Look at this"}, {"type": "BUTTONS", "buttons": [REPLY, URL]})
    assert refusal(linked) == (131008, "buttons: Button at index 1 of type Url requires a parameter")
    words = hydrate(linked, sent(button(1, "url", type="text", text="houses")))
    assert words.actions
    assert words.actions[0].value == "https://easymo.rw/houses"
    assert words.replies == (("Thanks", "Thanks"),)


def test_quick_reply_carries_its_payload():
    replying = approved({"type": "BODY", "text": "Look at this"}, {"type": "BUTTONS", "buttons": [REPLY]})
    words = hydrate(replying, sent(button(0, "quick_reply", type="payload", payload="home:thanks")))
    assert words.replies == (("home:thanks", "Thanks"),)


def test_button_that_is_not_there_is_refused():
    plain = approved({"type": "BODY", "text": "Look at this"})
    assert refusal(plain, button(0, "quick_reply", type="payload", payload="x"))[0] == 132012


def test_authentication_words_itself():
    code = approved(
        {"type": "BODY", "add_security_recommendation": True},
        {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE", "text": "Copy"}]},
        category="AUTHENTICATION",
    )
    words = hydrate(code, sent(body("123456"), button(0, "url", type="text", text="123456")))
    assert words.body.startswith("*123456* is your verification code.")
    assert refusal(code, body("123456"))[0] == 131008
