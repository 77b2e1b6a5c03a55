"""Messages that go out, at WhatsApp's limits and one beyond."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from easymo.errors import MessageTooLong
from easymo.whatsapp import limits
from easymo.whatsapp.limits import cut, length
from easymo.whatsapp.messages import Button, Buttons, List, LocationRequest, Message, Row, Text

ONE_BUTTON, ONE_ROW = (Button("a", "A"),), (Row("a", "A"),)


def buttons(count: int) -> tuple[Button, ...]:
    return tuple(Button(f"id{number}", f"Title {number}") for number in range(count))


def rows(count: int) -> tuple[Row, ...]:
    return tuple(Row(f"id{number}", f"Title {number}") for number in range(count))


FITTING: list[tuple[str, Message]] = [
    ("text of 4096", Text("x" * 4096)),
    ("text of 2048 emoji", Text("😀" * 2048)),
    ("body of 1024", Buttons("x" * 1024, ONE_BUTTON)),
    ("list body of 1024", List("x" * 1024, "Choose", ONE_ROW)),
    ("pin body of 1024", LocationRequest("x" * 1024)),
    ("three buttons", Buttons("Well?", buttons(3))),
    ("ten rows", List("Well?", "Choose", rows(10))),
    ("button id of 256", Buttons("Well?", (Button("x" * 256, "A"),))),
    ("row id of 200", List("Well?", "Choose", (Row("x" * 200, "A"),))),
]
REFUSED: list[tuple[str, Message]] = [
    ("empty text", Text("")),
    ("text of 4097", Text("x" * 4097)),
    ("text of 2049 emoji", Text("😀" * 2049)),
    ("empty body", Buttons("", ONE_BUTTON)),
    ("body of 1025", Buttons("x" * 1025, ONE_BUTTON)),
    ("body of 513 emoji", Buttons("😀" * 513, ONE_BUTTON)),
    ("list body of 1025", List("x" * 1025, "Choose", ONE_ROW)),
    ("pin body of 1025", LocationRequest("x" * 1025)),
    ("no button", Buttons("Well?", ())),
    ("four buttons", Buttons("Well?", buttons(4))),
    ("no row", List("Well?", "Choose", ())),
    ("eleven rows", List("Well?", "Choose", rows(11))),
    ("two buttons of one id", Buttons("Well?", (Button("a", "A"), Button("a", "B")))),
    ("two rows of one id", List("Well?", "Choose", (Row("a", "A"), Row("a", "B")))),
    ("button without id", Buttons("Well?", (Button("", "A"),))),
    ("row without id", List("Well?", "Choose", (Row("", "A"),))),
    ("button id of 257", Buttons("Well?", (Button("x" * 257, "A"),))),
    ("row id of 201", List("Well?", "Choose", (Row("x" * 201, "A"),))),
    ("row id of 101 emoji", List("Well?", "Choose", (Row("😀" * 101, "A"),))),
]


@pytest.mark.parametrize("message", [message for _, message in FITTING], ids=[name for name, _ in FITTING])
def test_message_at_its_limits_is_built(message: Message) -> None:
    assert message.payload()["type"] in ("text", "interactive")


@pytest.mark.parametrize("message", [message for _, message in REFUSED], ids=[name for name, _ in REFUSED])
def test_message_that_would_lose_what_is_needed_to_answer_is_refused(message: Message) -> None:
    with pytest.raises(MessageTooLong):
        message.payload()


def test_text_is_sent_without_preview() -> None:
    assert Text("hi").payload() == {"type": "text", "text": {"body": "hi", "preview_url": False}}


def test_buttons_as_whatsapp_takes_them() -> None:
    assert Buttons("Well?", (Button("tea:menu", "Tea"),), "or type").payload() == {
        "type": "interactive",
        "interactive": {
            "type": "button",
            "body": {"text": "Well?"},
            "footer": {"text": "or type"},
            "action": {"buttons": [{"type": "reply", "reply": {"id": "tea:menu", "title": "Tea"}}]},
        },
    }


def test_list_as_whatsapp_takes_it() -> None:
    assert List("Well?", "Choose", (Row("a", "A", "more"), Row("b", "B"))).payload() == {
        "type": "interactive",
        "interactive": {
            "type": "list",
            "body": {"text": "Well?"},
            "action": {
                "button": "Choose",
                "sections": [{"rows": [{"id": "a", "title": "A", "description": "more"}, {"id": "b", "title": "B"}]}],
            },
        },
    }


def test_location_request_as_whatsapp_takes_it() -> None:
    assert LocationRequest("Where?").payload() == {
        "type": "interactive",
        "interactive": {
            "type": "location_request_message",
            "body": {"text": "Where?"},
            "action": {"name": "send_location"},
        },
    }


def strings(value: Any, path: str = "") -> dict[str, str]:
    """Every text of a payload by its path without list positions (the longest of each)."""
    found: dict[str, str] = {}
    pairs = (
        value.items() if isinstance(value, dict) else [("", item) for item in value] if isinstance(value, list) else []
    )
    for key, inner in pairs:
        for name, text in strings(inner, f"{path}.{key}".rstrip(".")).items():
            found[name] = max(found.get(name, ""), text, key=length)
    return {path: value} if isinstance(value, str) else found


def test_titles_descriptions_and_footers_too_long_are_cut() -> None:
    long = "Ubwishingizi bw'ikinyabiziga " * 5
    shown = strings(
        [
            Buttons("Well?", (Button("a", long),), long).payload()["interactive"],
            List("Well?", long, (Row("a", long, long),), long).payload()["interactive"],
        ]
    )
    cuts = {
        ".action.buttons.reply.title": limits.BUTTON_TITLE,
        ".action.button": limits.LIST_BUTTON,
        ".action.sections.rows.title": limits.LIST_ROW_TITLE,
        ".action.sections.rows.description": limits.LIST_ROW_DESCRIPTION,
        ".footer.text": limits.INTERACTIVE_FOOTER,
    }
    for path, limit in cuts.items():
        assert shown[path].endswith("…")
        assert length(shown[path]) <= limit


@pytest.mark.parametrize(
    ("text", "limit", "expected"),
    [
        ("short", 10, "short"),
        ("exactly 10", 10, "exactly 10"),
        ("Bars & restaurants nearby", 20, "Bars & restaurants…"),
        ("Ubwishingizibwikinyabiziga", 10, "Ubwishing…"),
        ("a bcdefghijklmno", 10, "a bcdefgh…"),
        ("😀😀😀", 6, "😀😀😀"),
        ("😀😀😀", 5, "😀😀…"),
        ("😀😀😀", 4, "😀…"),
    ],
)
def test_cut(text: str, limit: int, expected: str) -> None:
    assert cut(text, limit) == expected


@given(st.text(max_size=80), st.integers(1, 40))
def test_what_is_cut_fits_and_begins_the_same(text: str, limit: int) -> None:
    short = cut(text, limit)
    assert length(short) <= limit
    assert text.startswith(short.removesuffix("…"))
    assert (short == text) == (length(text) <= limit)


@given(st.text(max_size=80))
def test_length_counts_utf16_units(text: str) -> None:
    assert length(text) == len(text.encode("utf-16-le", "surrogatepass")) // 2
