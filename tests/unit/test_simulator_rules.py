"""What the simulator accepts and refuses of a send."""

import copy
import json
import re
from pathlib import Path
from typing import Any

import pytest

from easymo.simulator.refusals import Refused
from easymo.simulator.rules import judge

PAYLOADS = Path(__file__).parents[1] / "conformance" / "payloads"
SAMPLES = sorted(PAYLOADS.glob("send_req_*.json"))
WIDE = "😀"  # two UTF-16 units

Body = dict[str, Any]


def text(body: str = "hi") -> Body:
    return envelope({"type": "text", "text": {"body": body}})


def buttons(*replies: tuple[str, str], body: str = "Sure?") -> Body:
    items = [{"type": "reply", "reply": {"id": id, "title": title}} for id, title in replies]
    return interactive({"type": "button", "body": {"text": body}, "action": {"buttons": items}})


def rows(*items: Body, body: str = "Menu", button: str = "Open") -> Body:
    return sections({"rows": list(items)}, body=body, button=button)


def sections(*items: Body, body: str = "Menu", button: str = "Open") -> Body:
    action = {"button": button, "sections": list(items)}
    return interactive({"type": "list", "body": {"text": body}, "action": action})


def row(n: int = 0, **members: str) -> Body:
    return {"id": f"row:{n}", "title": f"Row {n}"} | members


def interactive(content: Body, **members: Any) -> Body:
    return envelope({"type": "interactive", "interactive": content | members})


def framed(**members: Any) -> Body:
    return interactive(
        {"type": "list", "body": {"text": "Menu"}, "action": rows(row())["interactive"]["action"]} | members
    )


def envelope(members: Body) -> Body:
    return {"messaging_product": "whatsapp", "recipient_type": "individual", "to": "+250788123456"} | members


def verdict(body: Body | bytes) -> int:
    """0 if accepted, else the code of the error."""
    try:
        judge(body if isinstance(body, bytes) else json.dumps(body).encode())
    except Refused as refused:
        return refused.code
    return 0


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem.removeprefix("send_req_"))
def test_documented_request_is_accepted(path: Path):
    body = re.sub(r'"link": "[^"]*"', '"link": "https://easymo.rw/1"', path.read_text())
    body = re.sub(r"{{Recipient-(WA-)?Phone-Number}}", "+16505551234", body)
    body = body.replace("<HEADER_TYPE>", "text").replace("_PRODUCT", "")
    assert verdict(body.encode()) == 0


def test_there_are_documented_requests():
    assert len(SAMPLES) > 40


WITHIN = {
    "text of 4096": text("a" * 4096),
    "text of 2048 emoji": text(WIDE * 2048),
    "body of 1024": buttons(("a", "A"), body="b" * 1024),
    "list body of 1024": rows(row(), body="b" * 1024),
    "three buttons": buttons(("a", "A"), ("b", "B"), ("c", "C")),
    "button title of 20": buttons(("a", "t" * 20)),
    "button title of 10 emoji": buttons(("a", WIDE * 10)),
    "button id of 256": buttons(("i" * 256, "A")),
    "ten rows": rows(*[row(n) for n in range(10)]),
    "ten rows in two sections": sections(
        {"title": "One", "rows": [row(n) for n in range(5)]}, {"title": "Two", "rows": [row(n) for n in range(5, 10)]}
    ),
    "row title of 24": rows(row(title="t" * 24)),
    "two rows of one title": rows(row(1, title="Same"), row(2, title="Same")),
    "row description of 72": rows(row(description="d" * 72)),
    "row id of 200": rows(row(id="i" * 200)),
    "list button of 20": rows(row(), button="b" * 20),
    "section title of 24": sections({"title": "s" * 24, "rows": [row()]}),
    "footer of 60": framed(footer={"text": "f" * 60}),
    "header of 60": framed(header={"type": "text", "text": "h" * 60}),
    "callback data of 512": text() | {"biz_opaque_callback_data": "c" * 512},
    "caption of 1024": envelope({"type": "image", "image": {"id": "1", "caption": "c" * 1024}}),
    "number with spaces": text() | {"to": "+250 (788) 123-456"},
    "number without plus": text() | {"to": "250788123456"},
    "to and recipient": text() | {"recipient": "RW.1"},
    "type left out": {"messaging_product": "whatsapp", "to": "+250788123456", "text": {"body": "hi"}},
}

BEYOND = {
    "text of 4097": (100, text("a" * 4097)),
    "text of 2049 emoji": (100, text(WIDE * 2049)),
    "empty text": (100, text("")),
    "body of 1025": (131009, buttons(("a", "A"), body="b" * 1025)),
    "list body of 1025": (131009, rows(row(), body="b" * 1025)),
    "empty body": (131009, buttons(("a", "A"), body="")),
    "no button": (131009, buttons()),
    "four buttons": (131009, buttons(("a", "A"), ("b", "B"), ("c", "C"), ("d", "D"))),
    "two buttons of one id": (131009, buttons(("a", "A"), ("a", "B"))),
    "two buttons of one title": (131009, buttons(("a", "A"), ("b", "A"))),
    "button title of 21": (131009, buttons(("a", "t" * 21))),
    "button title of 11 emoji": (131009, buttons(("a", WIDE * 11))),
    "empty button title": (131009, buttons(("a", ""))),
    "button id of 257": (131009, buttons(("i" * 257, "A"))),
    "empty button id": (131009, buttons(("", "A"))),
    "eleven rows": (131009, rows(*[row(n) for n in range(11)])),
    "eleven rows in two sections": (
        131009,
        sections(
            {"title": "One", "rows": [row(n) for n in range(5)]},
            {"title": "Two", "rows": [row(n) for n in range(5, 11)]},
        ),
    ),
    "no row": (131009, rows()),
    "no section": (131009, sections()),
    "two rows of one id in two sections": (
        131009,
        sections({"title": "One", "rows": [row(1)]}, {"title": "Two", "rows": [row(1)]}),
    ),
    "untitled section among two": (131009, sections({"title": "One", "rows": [row(1)]}, {"rows": [row(2)]})),
    "row title of 25": (131009, rows(row(title="t" * 25))),
    "row description of 73": (131009, rows(row(description="d" * 73))),
    "row id of 201": (131009, rows(row(id="i" * 201))),
    "list button of 21": (131009, rows(row(), button="b" * 21)),
    "section title of 25": (131009, sections({"title": "s" * 25, "rows": [row()]})),
    "footer of 61": (131009, framed(footer={"text": "f" * 61})),
    "header of 61": (131009, framed(header={"type": "text", "text": "h" * 61})),
    "picture above a list": (131009, framed(header={"type": "image", "image": {"id": "1"}})),
    "picture header without picture": (131009, framed(header={"type": "image"})),
    "callback data of 513": (131009, text() | {"biz_opaque_callback_data": "c" * 513}),
    "caption of 1025": (131009, envelope({"type": "image", "image": {"id": "1", "caption": "c" * 1025}})),
    "picture by id and link": (131009, envelope({"type": "image", "image": {"id": "1", "link": "https://a.rw/1"}})),
    "picture by nothing": (131009, envelope({"type": "image", "image": {"caption": "c"}})),
    "text of a number": (131009, envelope({"type": "text", "text": {"body": 5}})),
    "row without title": (131008, rows({"id": "row:1"})),
    "button without id": (
        131008,
        interactive(
            {
                "type": "button",
                "body": {"text": "b"},
                "action": {"buttons": [{"type": "reply", "reply": {"title": "A"}}]},
            }
        ),
    ),
    "interactive without body": (
        131008,
        interactive({"type": "button", "action": buttons(("a", "A"))["interactive"]["action"]}),
    ),
    "object of the type missing": (131008, envelope({"type": "text"})),
    "object of another type": (131008, text() | {"type": "interactive"}),
    "interactive without type": (131008, {key: value for key, value in rows(row()).items() if key != "type"}),
    "nobody to send to": (131008, {key: value for key, value in text().items() if key != "to"}),
    "receipt of nothing": (131008, {"messaging_product": "whatsapp", "status": "read"}),
    "unknown interactive kind": (131009, interactive({"type": "dance", "body": {"text": "b"}})),
    "unknown type": (100, envelope({"type": "dance"})),
    "unknown member": (100, envelope({"type": "text", "text": {"body": "hi", "colour": "red"}})),
    "unknown member of the request": (100, text() | {"colour": "red"}),
    "no messaging_product": (100, {key: value for key, value in text().items() if key != "messaging_product"}),
    "another messaging_product": (131009, text() | {"messaging_product": "telegram"}),
    "user id in to": (100, text() | {"to": "RW.13491208655302741918"}),
    "number of 5 digits": (100, text() | {"to": "+25078"}),
    "number without country": (100, text() | {"to": "0788123456"}),
    "number in recipient": (100, text() | {"to": "", "recipient": "+250788123456"}),
    "not JSON": (100, b"{"),
    "not UTF-8": (100, b'{"messaging_product":"whatsapp","to":"+250788123456","text":{"body":"\xff"}}'),
    "lone surrogate": (100, b'{"messaging_product":"whatsapp","to":"+250788123456","text":{"body":"\\ud83d"}}'),
}


@pytest.mark.parametrize("body", WITHIN.values(), ids=WITHIN.keys())
def test_accepts_up_to_the_limit(body: Body):
    assert verdict(body) == 0


@pytest.mark.parametrize(("code", "body"), BEYOND.values(), ids=BEYOND.keys())
def test_refuses_beyond_the_limit(code: int, body: Body | bytes):
    assert verdict(body) == code


def test_details_say_where():
    body = rows(row(1), row(2, title="t" * 25))
    with pytest.raises(Refused) as caught:
        judge(json.dumps(body).encode())
    assert "Row title" in caught.value.details
    assert "$.interactive.action.sections[0].rows[1]" in caught.value.details


def test_error_body_has_the_graph_apis_shape():
    documented: Body = {
        "error": {
            "message": "(#130429) Rate limit hit",
            "type": "OAuthException",
            "code": 130429,
            "error_data": {
                "messaging_product": "whatsapp",
                "details": "Cloud API message throughput has been reached.",
            },
            "fbtrace_id": "Az8or2yhqkZfEZ-_4Qn_Bam",
        }
    }
    built = Refused(130429, "Cloud API message throughput has been reached.").body()
    expected = copy.deepcopy(documented)
    expected["error"]["fbtrace_id"] = built["error"]["fbtrace_id"]
    assert built == expected
    assert list(built["error"]) == list(expected["error"])
    assert len(built["error"]["fbtrace_id"]) == len(documented["error"]["fbtrace_id"])
