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


HEADER = {"type": "image", "image": {"id": "1"}}
PERSON = {"name": {"formatted_name": "Aline Uwase", "first_name": "Aline"}}


def card(index: int, **members: Any) -> Body:
    parameters = {"display_text": "Open", "url": "https://easymo.rw"}
    return {"card_index": index, "type": "cta_url", "action": {"name": "cta_url", "parameters": parameters}} | members


def carousel(*cards: Body) -> Body:
    return interactive({"type": "carousel", "body": {"text": "Houses"}, "action": {"cards": list(cards)}})


def products(count: int, **members: Any) -> Body:
    items = [{"product_retailer_id": str(n)} for n in range(count)]
    action = {"catalog_id": "1", "sections": [{"title": "All", "product_items": items}]}
    header = {"type": "text", "text": "Goods"}
    content = {"type": "product_list", "header": header, "body": {"text": "b"}, "action": action} | members
    return interactive(content)


def flow(**parameters: Any) -> Body:
    given = {"flow_message_version": "3", "flow_cta": "Fill in"} | parameters
    return interactive({"type": "flow", "body": {"text": "b"}, "action": {"name": "flow", "parameters": given}})


def link_button(label: str, url: str) -> Body:
    action = {"name": "cta_url", "parameters": {"display_text": label, "url": url}}
    return interactive({"type": "cta_url", "body": {"text": "b"}, "action": action})


def template(*components: Body) -> Body:
    content = {"name": "hello", "language": {"code": "en"}, "components": list(components)}
    return envelope({"type": "template", "template": content})


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
    "null members": text() | {"context": None, "text": {"body": "hi", "preview_url": None}},
    "carousel of two": carousel(card(0), card(1)),
    "product without body": interactive({"type": "product", "action": {"catalog_id": "1", "product_retailer_id": "a"}}),
    "thirty products": products(30),
    "flow by name": flow(flow_name="f"),
    "recording as voice": envelope({"type": "audio", "audio": {"id": "1", "voice": True}}),
    "reaction taken back": envelope({"type": "reaction", "reaction": {"message_id": "wamid.A", "emoji": ""}}),
    "location in texts": envelope({"type": "location", "location": {"latitude": "-1.95", "longitude": "30.06"}}),
    "call permission": interactive(
        {"type": "call_permission_request", "body": {"text": "b"}, "action": {"name": "call_permission_request"}}
    ),
    "type left out": {"messaging_product": "whatsapp", "to": "+250788123456", "text": {"body": "hi"}},
}

BEYOND = {
    "carousel of one": (131009, carousel(card(0))),
    "carousel of eleven": (131009, carousel(*[card(n) for n in range(11)])),
    "carousel out of order": (131009, carousel(card(1), card(0))),
    "carousel with a header": (100, interactive(carousel(card(0), card(1))["interactive"] | {"header": HEADER})),
    "card body of 161": (131009, carousel(card(0, body={"text": "b" * 161}), card(1))),
    "card of three line breaks": (131009, carousel(card(0, body={"text": "1\n2\n3\n4"}), card(1))),
    "card headers of two kinds": (131009, carousel(card(0, header=HEADER), card(1))),
    "thirty-one products": (131009, products(31)),
    "product list without header": (131009, products(1, header=None)),
    "product with a header": (100, interactive({"type": "product", "header": HEADER, "action": {}})),
    "flow by id and name": (131009, flow(flow_id="1", flow_name="f")),
    "flow by nothing": (131009, flow()),
    "flow of another version": (131009, flow(flow_id="1", flow_message_version="2")),
    "flow without screen": (131009, flow(flow_id="1", flow_action_payload={"data": {}})),
    "address outside India": (
        131009,
        interactive(
            {
                "type": "address_message",
                "body": {"text": "b"},
                "action": {"name": "address_message", "parameters": {"country": "RW"}},
            }
        ),
    ),
    "link button of 21": (131009, link_button("d" * 21, "https://easymo.rw")),
    "link to a file": (131009, link_button("Open", "file:///etc")),
    "location request with a footer": (
        100,
        interactive(
            {
                "type": "location_request_message",
                "body": {"text": "b"},
                "footer": {"text": "f"},
                "action": {"name": "send_location"},
            }
        ),
    ),
    "contact without another name": (
        131009,
        envelope({"type": "contacts", "contacts": [{"name": {"formatted_name": "A"}}]}),
    ),
    "contact without a name": (131008, envelope({"type": "contacts", "contacts": [{"phones": []}]})),
    "258 contacts": (131009, envelope({"type": "contacts", "contacts": [PERSON] * 258})),
    "no contact": (131008, envelope({"type": "contacts", "contacts": []})),
    "birthday in words": (131009, envelope({"type": "contacts", "contacts": [PERSON | {"birthday": "May"}]})),
    "latitude of 91": (131009, envelope({"type": "location", "location": {"latitude": 91, "longitude": 30}})),
    "longitude in words": (131009, envelope({"type": "location", "location": {"latitude": 1, "longitude": "east"}})),
    "reaction in letters": (
        131009,
        envelope({"type": "reaction", "reaction": {"message_id": "wamid.A", "emoji": "ok"}}),
    ),
    "caption on a recording": (100, envelope({"type": "audio", "audio": {"id": "1", "caption": "c"}})),
    "caption on a sticker": (100, envelope({"type": "sticker", "sticker": {"id": "1", "caption": "c"}})),
    "filename on a picture": (100, envelope({"type": "image", "image": {"id": "1", "filename": "a.jpg"}})),
    "picture by a path": (131009, envelope({"type": "image", "image": {"link": "/tmp/a.jpg"}})),
    "template without language": (131008, envelope({"type": "template", "template": {"name": "hello"}})),
    "template button without index": (131009, template({"type": "button", "sub_type": "quick_reply"})),
    "template component of no kind": (131009, template({"type": "tail"})),
    "template parameter without value": (131009, template({"type": "body", "parameters": [{"type": "text"}]})),
    "buttons to a group": (131051, buttons(("a", "A")) | {"recipient_type": "group"}),
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
