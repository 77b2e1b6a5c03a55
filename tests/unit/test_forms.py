"""Forms: one message in place of many questions, the chat as the other way, and what their endpoint says."""

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from easymo.conversation import form_exchange
from easymo.conversation.catalogue import LANGUAGES
from easymo.conversation.prompts import Choice, Maybe, OpenForms, Text
from easymo.conversation.prompts.form_screens import flow_json, flow_name
from easymo.conversation.service import Registry
from easymo.conversation.session import Person
from easymo.listings.posting import Posting, PostingRight
from easymo.places.gazetteer import Place, load
from easymo.registry import build_registry
from easymo.services.jobs.flows.offering import FORM, QUESTIONS
from easymo.services.jobs.job import Job
from easymo.whatsapp.flow_tokens import FlowToken, FlowTokens
from easymo.whatsapp.flows import Exchange
from easymo.whatsapp.messages import Form, Message
from easymo.whatsapp.updates import Update
from talks import NOW, Talk

HOUSE = build_registry()
TOKENS = FlowTokens(["a secret"])
RIGHT = PostingRight(per_day=10, made=0, until=None)
FILLED = {
    "title": "Cook for a wedding",
    "details": "",
    "category": "cooking",
    "kind": "short",
    "place": "Kimironko",
    "pay": "50k",
    "period": "fixed",
    "slots": "2",
}
"""The form as it comes back, without its token."""
ASKED = FILLED | {
    "details": "skip",
    "period": "for the whole job",
    "category": "🍳 Cooking & serving",
    "kind": "2 to 29 days",
}
"""The same typed in the chat."""
LIMITS = {"TextInput": 20, "TextArea": 20, "Dropdown": 20, "RadioButtonsGroup": 30, "Footer": 35, "title": 30}
"""Characters of a label (Meta's reference of components)."""


def _may_post(domain: str) -> PostingRight:
    return RIGHT


def _check_posting(domain: str, words: str, hashes: list[int], changed: int) -> Posting:
    return Posting("ok", RIGHT)


class House:
    """A person in a house that shows forms, and what was published there."""

    def __init__(self, language: str = "en", *, person: int = 1) -> None:
        self.registry = Registry(HOUSE.services.values(), HOUSE.catalogue)
        self.registry.forms = OpenForms(TOKENS)
        self.publish()
        self.created: list[Job] = []
        stores: dict[str, Callable[..., Any]] = {
            "create_job": self._create,
            "my_job": self._kept,
            "may_post": _may_post,
            "check_posting": _check_posting,
        }
        self.talk = Talk(self.registry, Person(person, language=language), stores=stores)

    def publish(self, published: bool = True) -> None:
        assert self.registry.forms
        names = [flow_name(FORM, self.registry.catalogue, language) for language in LANGUAGES]
        self.registry.forms.show({name: f"id-{name}" for name in names} if published else {})

    def fills(self, token: str, values: dict[str, Any]) -> list[Message]:
        return self.talk.sends(Update("form", text="Sent", form=values | {"flow_token": token}))

    def _create(self, job: Job, words: str, until: datetime, *, held: bool) -> int:
        self.created.append(job)
        return 42

    def _kept(self, id: int) -> Job:
        described: dict[str, Any] = {"title": "Tailor", "details": "", "category": "other", "kind": "long", "slots": 1}
        return Job(**described, place=Place("Remera", -1.9, 30.1), pay=None, period=None, country="RW")


def form_of(messages: list[Message]) -> Form:
    (shown,) = messages
    assert isinstance(shown, Form)
    return shown


# In the conversation --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "said", "button", "preview"),
    [
        ("en", "post a job", "Fill in the form", "Shall I publish it?"),
        ("rw", "tanga akazi", "Uzuza fomu", "50.000 RWF ku kazi kose"),
    ],
)
def test_form_is_shown_filled_in_previewed_and_published(language: str, said: str, button: str, preview: str) -> None:
    house = House(language)
    shown = form_of(house.talk.taps("jobs:post"))
    assert (shown.button, shown.flow_id) == (button, f"id-{flow_name(FORM, HOUSE.catalogue, language)}")
    assert shown.payload()["interactive"]["action"]["parameters"]["flow_action_payload"] == {"screen": "JOB"}
    (previewed,) = house.fills(shown.token, FILLED)
    assert "*Cook for a wedding*" in previewed.body
    assert preview in previewed.body
    house.talk.taps(f"?{house.talk.open.number}:yes")
    (job,) = house.created
    assert (job.title, job.category, job.place.name, job.slots) == ("Cook for a wedding", "cooking", "Kimironko", 2)


def test_chat_and_form_make_the_same_job() -> None:
    filled, chatted = House(), House()
    filled.fills(form_of(filled.talk.taps("jobs:post")).token, FILLED)
    chatted.publish(False)
    chatted.talk.taps("jobs:post")
    for field in ("title", "details", "category", "kind", "place", "pay", "period", "slots"):
        chatted.talk.says(ASKED[field])
    for house in (filled, chatted):
        house.talk.says("publish")
    assert filled.created == chatted.created != []


@pytest.mark.parametrize(
    ("language", "asks", "then", "menu"),
    [
        ("en", "📣 Let us post your job. What is the job?", "Tell people more", "what would you like to do?"),
        ("rw", "📣 Reka dutangaze akazi kanyu. Ni akazi", "Musobanure birambuye", "💼"),
    ],
)
def test_where_forms_are_off_or_not_published_questions_are_asked(
    language: str, asks: str, then: str, menu: str
) -> None:
    house = House(language)
    house.publish(False)
    off = Talk(HOUSE, Person(1, language=language), stores={"may_post": _may_post})
    for talk in (house.talk, off):
        assert talk.taps("jobs:post")[0].body.startswith(asks)
        assert then in talk.says("Cook")[0].body
        assert talk.says("back")[0].body.startswith(asks)
        assert menu in talk.says("back")[0].body, "nothing was asked before it"


def test_title_typed_at_the_form_is_the_first_answer() -> None:
    house = House()
    assert "📣 Let us post your job. Fill in the form." in form_of(house.talk.taps("jobs:post")).body
    assert "Tell people more" in house.talk.says("Cook for a wedding")[0].body
    assert ("given", "title", "Cook for a wedding") in house.talk.journal


def test_what_does_not_answer_the_first_question_is_said_with_the_form() -> None:
    house = House()
    house.talk.taps("jobs:post")
    assert form_of(house.talk.says("ab")).body.startswith("That is too short")


@pytest.mark.parametrize("said", ["chat", "I can't open it", "sans formulaire", "fomu ntifunguka", "haifunguki"])
def test_who_asks_for_the_chat_or_cannot_open_it_is_asked_there(said: str) -> None:
    house = House()
    house.talk.taps("jobs:post")
    assert "What is the job?" in house.talk.says(said)[0].body
    form_of(house.talk.says("back"))


def test_back_from_the_preview_shows_the_form_again_with_a_new_token() -> None:
    house = House()
    first = form_of(house.talk.taps("jobs:post"))
    house.fills(first.token, FILLED)
    second = form_of(house.talk.says("back"))
    assert second.token != first.token
    (preview,) = house.fills(second.token, FILLED | {"title": "Two cooks", "place": "nowhere at all"})
    assert "Where is the work?" in preview.body, "nothing of the first form is left"
    assert "*Two cooks*" in house.talk.says("Kacyiru")[0].body


@pytest.mark.parametrize(
    ("field", "value", "question"),
    [
        ("title", "x", "What is the job?"),
        ("title", None, "What is the job?"),
        ("category", "no such", "Which category fits best?"),
        ("category", "1", "Which category fits best?"),
        ("place", "Remera", "Where is the work?"),
        ("pay", "a lot", "How much do you pay"),
        ("period", "", "And that is paid"),
        ("slots", "0", "How many people do you need?"),
        ("slots", ["2"], "How many people do you need?"),
    ],
)
def test_what_cannot_be_read_is_asked_in_the_chat_and_the_rest_is_kept(field: str, value: Any, question: str) -> None:
    house = House()
    (asked,) = house.fills(form_of(house.talk.taps("jobs:post")).token, FILLED | {field: value})
    assert question in asked.body
    answered = [label for kind, label, _ in house.talk.journal if kind == "given"]
    assert answered == list(FILLED)[: list(FILLED).index(field)]


def test_filled_in_again_it_is_done_already() -> None:
    house = House()
    shown = form_of(house.talk.taps("jobs:post"))
    house.fills(shown.token, FILLED)
    assert house.fills(shown.token, FILLED)[0].body.startswith("That is already done.")
    house.talk.says("publish")
    assert house.fills(shown.token, FILLED)[0].body == "That is already done."
    assert len(house.created) == 1


@pytest.mark.parametrize("tapped", ["core:home", "jobs:menu", "jobs:find"])
def test_form_filled_in_after_its_question_was_left_continues_there(tapped: str) -> None:
    house = House()
    shown = form_of(house.talk.taps("jobs:post"))
    house.talk.taps(tapped)
    assert "*Cook for a wedding*" in house.fills(shown.token, FILLED)[0].body


def test_form_of_a_cancelled_question_is_not_taken() -> None:
    house = House()
    shown = form_of(house.talk.taps("jobs:post"))
    house.talk.says("cancel")
    assert house.fills(shown.token, FILLED)[0].body == "That is already done."


def test_form_counts_after_an_operator_had_the_conversation() -> None:
    house = House()
    shown = form_of(house.talk.taps("jobs:post"))
    house.talk.state.interrupted = True
    assert "*Cook for a wedding*" in house.fills(shown.token, FILLED)[0].body


def test_form_without_a_token_or_of_somebody_else_is_not_taken() -> None:
    other = form_of(House(person=2).talk.taps("jobs:post"))
    for token in (other.token, "", "flows-builder-1a2b"):
        house = House()
        house.talk.taps("jobs:post")
        shown = form_of(house.fills(token, FILLED))
        assert shown.body.startswith("Thank you for filling that in! I cannot use that form here.")


def test_form_that_is_late_is_taken_while_its_question_waits() -> None:
    house = House()
    shown = form_of(house.talk.taps("jobs:post"))
    house.talk.waits(hours=23)
    assert "*Cook for a wedding*" in house.fills(shown.token, FILLED)[0].body


def test_form_that_is_no_longer_published_asks_its_first_question_in_the_chat() -> None:
    house = House()
    house.talk.taps("jobs:post")
    house.publish(False)
    assert "What is the job?" in house.talk.says("ab")[0].body
    assert "Tell people more" in house.talk.says("Cook")[0].body


def test_form_that_is_published_meanwhile_leaves_the_questions_of_the_chat_alone() -> None:
    house = House()
    house.publish(False)
    house.talk.taps("jobs:post")
    house.publish()
    assert "Tell people more" in house.talk.says("Cook")[0].body
    assert "Which category" in house.talk.says("skip")[0].body


def test_question_of_the_chat_that_was_not_answered_is_not_kept_and_a_form_is() -> None:
    house = House()
    for published, parked in ((False, 0), (True, 1)):
        house.publish(published)
        house.talk.taps("jobs:post")
        house.talk.taps("core:home")
        assert len(house.talk.state.parked) == parked


def test_change_of_a_post_needs_no_form() -> None:
    house = House()
    house.talk.taps("jobs:edit:4")
    (preview,) = house.talk.says("people needed")
    assert "How many people" in preview.body


def test_token_holds_no_phone_number_and_tells_the_question() -> None:
    house = House("rw", person=77)
    token = TOKENS.open(form_of(house.talk.taps("jobs:post")).token)
    expires = int(NOW.timestamp()) + 30 * 24 * 3600
    assert token == FlowToken("jobs-post", 77, house.talk.open.number, expires, "rw", "RW")


# The screens ----------------------------------------------------------------------------------------------------


def screens(language: str = "en") -> list[dict[str, Any]]:
    return json.loads(flow_json(FORM, HOUSE.catalogue, language))["screens"]


def components(language: str = "en") -> Iterator[dict[str, Any]]:
    for screen in screens(language):
        yield from screen["layout"]["children"]


def test_form_asks_the_chat_s_questions_and_no_others() -> None:
    fields = {it["name"]: it for it in components() if "name" in it}
    assert fields.keys() == FORM.questions.keys() == {*QUESTIONS, "period"}
    for name, question in QUESTIONS.items():
        assert FORM.questions[name] is question
        assert fields[name]["required"] != isinstance(question, Maybe), name


def test_form_takes_what_the_chat_takes() -> None:
    fields = {it["name"]: it for it in components() if it["type"].startswith("Text") and "name" in it}
    for name, question in FORM.questions.items():
        prompt = question.prompt if isinstance(question, Maybe) else question
        if isinstance(prompt, Text):
            field = fields[name]
            assert field.get("max-chars", field.get("max-length")) == prompt.max_length
            assert field.get("min-chars", 1) == prompt.min_length


@pytest.mark.parametrize("language", LANGUAGES)
def test_form_offers_the_chat_s_options_in_its_words(language: str) -> None:
    offered = {it["name"]: it["data-source"] for it in components(language) if isinstance(it.get("data-source"), list)}
    for name, question in FORM.questions.items():
        choice = question.prompt if isinstance(question, Maybe) else question
        if isinstance(choice, Choice):
            titles = [HOUSE.catalogue.text(language, f"{choice.titles}-{key.replace('_', '-')}") for key in choice.keys]
            assert offered.pop(name) == [
                {"id": key, "title": title} for key, title in zip(choice.keys, titles, strict=True)
            ]
    assert offered == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_screens_are_within_meta_s_limits(language: str) -> None:
    for screen in screens(language):
        assert len(screen["title"]) <= LIMITS["title"]
    for it in components(language):
        assert len(it.get("label", "")) <= LIMITS.get(it["type"], 80), it["label"]
        assert len(it.get("helper-text", "")) <= 80
        options: Any = it.get("data-source", [])
        assert isinstance(options, str) or all(len(option["title"]) <= 30 for option in options)
    text = json.dumps([it.get("text") for it in components(language)])
    assert "@" not in text


def test_every_screen_hands_on_all_that_the_next_one_declares() -> None:
    (job, terms, place) = screens()
    footer = job["layout"]["children"][-1]["on-click-action"]
    assert footer["next"]["name"] == terms["id"]
    assert footer["payload"].keys() == terms["data"].keys()
    for last in (terms, place):
        assert last["layout"]["children"][-1]["on-click-action"]["payload"].keys() == FORM.questions.keys()


def test_changed_form_has_another_name() -> None:
    names = {flow_name(FORM, HOUSE.catalogue, language) for language in LANGUAGES}
    assert len(names) == len(LANGUAGES)
    assert all(name.startswith("jobs_post_") for name in names)


# The endpoint ---------------------------------------------------------------------------------------------------

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def token(language: str = "en", country: str = "RW") -> FlowToken:
    return FlowToken("jobs-post", 1, 1, 2_000_000_000, language, country)


def answer(screen: str = "TERMS", language: str = "en", action: str = "data_exchange", **values: Any) -> Any:
    exchange = Exchange(action, "3.0", screen, "the token", FILLED | values)
    return form_exchange.answer(HOUSE, exchange, token(language), NOON)


def test_complete_form_comes_back_with_its_token() -> None:
    params = answer()["data"]["extension_message_response"]["params"]
    assert params == FILLED | {"flow_token": "the token"}
    assert answer()["screen"] == "SUCCESS"


@pytest.mark.parametrize("action", ["INIT", "BACK"])
def test_form_that_is_opened_shows_its_first_screen(action: str) -> None:
    assert answer("", action=action) == {"screen": "JOB", "data": {}}


@pytest.mark.parametrize(
    ("language", "field", "value", "says"),
    [
        ("en", "pay", "a lot", "I could not read that as an amount."),
        ("en", "slots", "0", "Please answer with a whole number from 1 to 1,000."),
        ("en", "place", "nowhere at all", "I do not know that place."),
        ("en", "period", "", "Please also choose how the pay is paid"),
        ("en", "title", "", "Please fill in everything"),
        ("rw", "place", "nowhere at all", "Aho hantu simpazi."),
        ("rw", "period", "", "Muhitemo n'uko igihembo kizishyurwa"),
    ],
)
def test_screen_stays_and_says_what_is_wrong(language: str, field: str, value: str, says: str) -> None:
    stays = answer(language=language, **{field: value})
    assert stays["screen"] == "TERMS"
    assert stays["data"].pop("error_message").startswith(says)
    assert stays["data"].keys() == {"title", "details", "category", "kind"}


def test_place_of_several_of_a_name_is_chosen_on_a_screen_of_its_own() -> None:
    which = answer(place="Remera")
    assert which["screen"] == "PLACE"
    assert [it["description"] for it in which["data"]["places"]][:2] == ["Gasabo, Kigali", "Musanze, Northern Province"]
    chosen = answer("PLACE", place=which["data"]["places"][1]["id"])
    params = chosen["data"]["extension_message_response"]["params"]
    house = House()
    house.fills(form_of(house.talk.taps("jobs:post")).token, params)
    place = next(value for _, label, value in house.talk.journal if label == "place")
    assert place["within"] == "Musanze, Northern Province"


def test_every_place_that_is_offered_can_be_chosen() -> None:
    names = {place.name for place in map(load().nearest, *zip(*((-1.95, 30.1), (-1.56, 29.7)), strict=True))}
    for name in {*names, "Remera", "Nyarugenge", "Gitega"}:
        which = answer(place=name)
        for option in which["data"].get("places", ()):
            assert answer("PLACE", place=option["id"])["screen"] == "SUCCESS", option


def test_closed_form_says_so_in_its_language() -> None:
    assert form_exchange.closed(HOUSE, token("rw"))["error_msg"].startswith("Iyi fomu ntigifunguye.")
    assert form_exchange.closed(HOUSE, None)["error_msg"].startswith("This form is no longer open.")


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=50)
    | st.sampled_from([*FILLED.values()]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@settings(max_examples=200, deadline=None)
@given(st.dictionaries(st.sampled_from([*FILLED, "other"]), VALUES), st.sampled_from(["JOB", "TERMS", "PLACE"]))
def test_whatever_stands_in_a_form_is_answered(values: dict[str, Any], screen: str) -> None:
    replied = answer(screen, **values)
    assert replied["screen"] in ("JOB", "TERMS", "PLACE", "SUCCESS")
    msgspec.json.encode(replied)


@settings(max_examples=100, deadline=None)
@given(st.dictionaries(st.sampled_from([*FILLED, "other"]), VALUES))
def test_whatever_comes_filled_in_the_talk_goes_on(values: dict[str, Any]) -> None:
    house = House()
    for message in house.fills(form_of(house.talk.taps("jobs:post")).token, FILLED | values):
        message.payload()
