"""Any message at all: it is built so that WhatsApp takes it, or refused by its declared errors.

The judge below is written from Meta's pages, and shares nothing with the code it judges.
"""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from conformance.outbound import DOCUMENTED, SAMPLES
from easymo.errors import MessageTooLong
from easymo.whatsapp import messages as m

Body = dict[str, Any]

SHORT = (15, 20, 24, 25, 30, 60)
EXAMPLES = dict(SAMPLES.values()) | {each.kind: each.message for each in DOCUMENTED}

_TEXTS = {
    # path in the message, list positions left out → (least, most) characters
    "text.body": (1, 4096),
    "image.caption": (1, 1024),
    "video.caption": (1, 1024),
    "document.caption": (1, 1024),
    "interactive.body.text": (1, 1024),
    "interactive.header.text": (1, 60),
    "interactive.footer.text": (1, 60),
    "interactive.action.buttons.reply.id": (1, 256),
    "interactive.action.buttons.reply.title": (1, 20),
    "interactive.action.button": (1, 20),
    "interactive.action.sections.title": (1, 24),
    "interactive.action.sections.rows.id": (1, 200),
    "interactive.action.sections.rows.title": (1, 24),
    "interactive.action.sections.rows.description": (1, 72),
    "interactive.action.parameters.display_text": (1, 20),
    "interactive.action.parameters.flow_cta": (1, 30),
    "interactive.action.cards.body.text": (1, 160),
    "interactive.action.cards.action.parameters.display_text": (1, 20),
    "template.name": (1, 512),
    "template.components.parameters.text": (1, 2000),
    "template.components.parameters.coupon_code": (1, 20),
    "context.message_id": (1, 10_000),
}
_COUNTS = {
    "interactive.action.buttons": (1, 3),
    "interactive.action.sections": (1, 10),
    "interactive.action.cards": (2, 10),
    "contacts": (1, 5),
    "template.components": (1, 12),
}
_SAME_IDS = ("interactive.action.buttons.reply.id", "interactive.action.sections.rows.id")
_WEB = re.compile(r"https?://[^\s/]+.*", re.DOTALL)


def judge(message: Body) -> list[str]:
    """What WhatsApp would refuse a message object for; empty if it takes it."""
    found = list(_walk(message))
    wrong = [
        f"{path}: {units(value)}"
        for path, value in found
        if isinstance(value, str) and path in _TEXTS and not _TEXTS[path][0] <= units(value) <= _TEXTS[path][1]
    ]
    wrong += [
        f"{path}: {len(value)}"
        for path, value in found
        if isinstance(value, list) and path in _COUNTS and not _COUNTS[path][0] <= len(value) <= _COUNTS[path][1]
    ]
    wrong += [f"{path}: not of the web" for path, value in found if _is_address(path) and not _WEB.fullmatch(value)]
    for path in (*_SAME_IDS, "interactive.action.buttons.reply.title"):
        values = [value for each, value in found if each == path]
        if len(set(values)) < len(values):
            wrong.append(f"{path}: twice")
    return wrong + list(_judge_kind(message[message["type"]], message["type"]))


def _judge_kind(content: Any, kind: str) -> Iterator[str]:
    if kind in ("image", "video", "audio", "document", "sticker") and ("id" in content) == ("link" in content):
        yield "one of id and link"
    if kind == "location" and not (abs(content["latitude"]) <= 90 and abs(content["longitude"]) <= 180):
        yield "not on earth"
    if kind == "contacts" and any(len(card["name"]) < 2 or not card["name"]["formatted_name"] for card in content):
        yield "a card without its name"
    if kind == "template":
        buttons = [part["index"] for part in content.get("components", []) if part["type"] == "button"]
        if len(buttons) > 10 or len(set(buttons)) < len(buttons):
            yield "template buttons"
        words = [text for path, text in _walk(content) if path.endswith("parameters.text")]
        if any("\n" in text or "\t" in text or "     " in text for text in words):
            yield "white space in a template's value"
    if kind == "interactive":
        yield from _judge_interactive(content)


def _judge_interactive(content: Body) -> Iterator[str]:
    action = content["action"]
    if content["type"] == "list":
        rows = [row for section in action["sections"] for row in section["rows"]]
        if not 1 <= len(rows) <= 10:
            yield f"{len(rows)} rows"
        if len(action["sections"]) > 1 and not all(section.get("title") for section in action["sections"]):
            yield "a section without title"
        if content.get("header", {"type": "text"})["type"] != "text":
            yield "a file above a list"
    yield from _judge_cards(action.get("cards", ()))
    if content["type"] == "product_list":
        if "header" not in content:
            yield "products without header"
        if not 1 <= sum(len(section["product_items"]) for section in action["sections"]) <= 30:
            yield "too many products"


def _judge_cards(cards: Any) -> Iterator[str]:
    if cards and len({card.get("header", {}).get("type") for card in cards}) > 1:
        yield "cards of several kinds"
    if any(card.get("body", {"text": ""})["text"].count("\n") > 2 for card in cards):
        yield "a card of four lines"


def _walk(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    yield path, value
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _walk(inner, f"{path}.{key}".lstrip("."))
    elif isinstance(value, list):
        for inner in value:
            yield from _walk(inner, path) if not isinstance(inner, list) else ()


def _is_address(path: str) -> bool:
    return path.endswith((".link", ".url"))


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _repeated(piece: str, times: int, end: str) -> str:
    return piece * times + end


def _index(button: Any) -> int:
    return button.index


plain = st.text("ab cé😀", min_size=1, max_size=30).filter(str.strip)
odd = (
    st.text(max_size=12)
    | st.text(st.characters(exclude_categories=()), max_size=80)  # halves of surrogate pairs among them
    | st.builds(
        _repeated,
        st.sampled_from(["x", "😀", "é", " ", "\n", "ab ", "🇷🇼", "👩‍👩‍👧"]),
        st.integers(0, 70) | st.integers(500, 2100),
        st.text(max_size=2),
    )
)


def mostly(usual: st.SearchStrategy[Any], unusual: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """So that many a message with ten parts is built, and many a one is not for one part of it."""
    return st.integers(0, 19).flatmap(lambda draw: unusual if draw == 13 else usual)


texts = mostly(plain, odd)
addresses = mostly(st.builds("https://easymo.rw/{}".format, st.text("ab/", max_size=9)), odd)
ids = mostly(st.uuids().map(str), st.text("ab:1", max_size=2) | odd)
nothing = st.just("")


def file(kind: type[Any], **members: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    named = st.builds(kind, id=ids, **members) | st.builds(kind, link=addresses, **members)
    return mostly(named, st.builds(kind, id=ids | nothing, link=addresses | nothing, **members))


pictures = file(m.Image)
headers = nothing | texts | pictures | file(m.Video) | file(m.Document) | file(m.Video, caption=texts)


def tuples(item: st.SearchStrategy[Any], most: int, least: int = 0) -> st.SearchStrategy[Any]:
    """``least`` to ``most`` items, or seldom none or two more."""
    return mostly(
        st.lists(item, min_size=least, max_size=most),
        st.lists(item, min_size=most + 1, max_size=most + 2) | st.just([]),
    ).map(tuple)


sections = mostly(st.sampled_from(["a", "b", "x" * 30]), nothing)
rows = st.builds(m.Row, ids, texts, texts | nothing, sections)
quoting: st.SearchStrategy[Any] = st.one_of(
    st.builds(m.Text, texts, st.booleans()),
    file(m.Image, caption=texts | nothing),
    file(m.Video, caption=texts | nothing),
    file(m.Document, caption=texts | nothing, filename=texts | nothing),
    file(m.Audio, voice=st.booleans()),
    file(m.Sticker),
    st.builds(m.Location, st.floats(-100, 100) | st.floats(), st.floats(-200, 200) | st.floats(), texts, texts),
    st.builds(m.Contacts, tuples(st.builds(m.Contact, name=texts, phones=tuples(st.builds(m.Phone, texts), 2)), 5, 1)),
    st.builds(m.Buttons, texts, tuples(st.builds(m.Button, ids, texts), 3, 1), texts | nothing, headers),
    st.builds(m.List, texts, texts, tuples(rows, 10, 1), texts | nothing, texts | nothing),
    st.builds(m.Link, texts, texts, addresses, texts, headers),
    st.builds(m.LocationRequest, texts),
    st.builds(m.ContactRequest, texts),
    st.builds(
        m.Form,
        body=texts,
        button=texts,
        flow_id=ids,
        screen=ids,
        header=headers,
        data=st.dictionaries(ids, texts, max_size=2),
    ),
    st.builds(m.CallLink, texts, texts, st.integers(-1, 50_000), texts),
    st.builds(m.Carousel, texts, tuples(st.builds(m.Card, pictures, texts, addresses, texts | nothing), 10, 2)),
    st.builds(m.Carousel, texts, tuples(st.builds(m.ProductCard, ids, ids), 10, 2)),
    st.builds(
        m.ProductList, texts, texts, ids, tuples(st.builds(m.ProductSection, texts, tuples(ids, 4, 1)), 10, 1), texts
    ),
)
values = texts | st.builds(m.Named, ids, texts) | st.builds(m.Currency, texts, st.just("RWF"), st.integers())
places = st.integers(0, 9) | st.integers(-1, 12)
template_buttons: st.SearchStrategy[Any] = (
    st.builds(m.QuickReply, places, texts)
    | st.builds(m.UrlSuffix, places, texts)
    | st.builds(m.CopyCode, places, texts)
)
buttons = st.lists(template_buttons, max_size=4, unique_by=_index).map(tuple) | tuples(template_buttons, 10)
templates = st.builds(m.TemplateMessage, ids, st.just("en"), tuples(values, 3), st.none() | texts | pictures, buttons)
everything: st.SearchStrategy[Any] = st.one_of(
    quoting, st.builds(m.Reaction, ids, texts), st.builds(m.Reply, ids, quoting), templates
)


def built(message: Any) -> Body | None:
    """The message object as it is stored; None if the message is refused."""
    try:
        payload = message.payload()
    except (MessageTooLong, ValueError):
        return None
    return json.loads(msgspec.json.encode(payload))


@settings(max_examples=800, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(everything)
def test_whatever_is_built_is_within_the_limits(message: Any) -> None:
    payload = built(message)
    assert payload is None or judge(payload) == []


LENGTHS = (0, *(most + beyond for most in (*SHORT, 72, 160, 200, 256, 512, 1024, 2000, 4096) for beyond in (0, 1)))
PIECES = ("x", "😀", "a b", "a\n", " ")


def variants(value: Any, text: str) -> Iterator[Any]:
    """``value`` once for each text within it, with ``text`` in its place."""
    match value:
        case str():
            yield text
        case tuple():
            items: tuple[Any, ...] = value
            for index, item in enumerate(items):
                for variant in variants(item, text):
                    yield (*items[:index], variant, *items[index + 1 :])
        case msgspec.Struct():
            for name in value.__struct_fields__:
                for variant in variants(getattr(value, name), text):
                    yield msgspec.structs.replace(value, **{name: variant})
        case _:
            pass


@pytest.mark.parametrize("kind", EXAMPLES)
def test_every_text_of_every_kind_at_every_limit(kind: str) -> None:
    wrong: set[str] = set()
    for size in LENGTHS:
        for piece in PIECES:
            for variant in variants(EXAMPLES[kind], (piece * size)[:size]):
                payload = built(variant)
                wrong.update(judge(payload) if payload else ())
    assert not wrong


@settings(max_examples=300, deadline=None)
@given(tuples(st.builds(m.Button, st.text("ab", min_size=1), texts), 3, 1), st.text(min_size=1, max_size=100))
def test_ids_are_never_cut(buttons: tuple[m.Button, ...], body: str) -> None:
    payload = built(m.Buttons(body, buttons))
    assume(payload is not None)
    assert payload
    sent = [item["reply"]["id"] for item in payload["interactive"]["action"]["buttons"]]
    assert sent == [button.id for button in buttons]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.text("ab…😀 ", min_size=1, max_size=30), min_size=3, max_size=3))
def test_buttons_can_always_be_told_apart(titles: list[str]) -> None:
    assume(all(title.strip() for title in titles))
    payload = built(m.Buttons("Well?", tuple(m.Button(str(n), title) for n, title in enumerate(titles))))
    assert payload is not None
    assert judge(payload) == []


BEYOND: Mapping[str, Body] = {
    "a long body": {"type": "text", "text": {"body": "😀" * 2049}},
    "two files in one": {"type": "image", "image": {"id": "1", "link": "https://a.rw/b"}},
    "a page of no web": {"type": "image", "image": {"link": "ftp://a.rw/b"}},
    "two buttons of one title": {
        "type": "interactive",
        "interactive": {
            "type": "button",
            "body": {"text": "Well?"},
            "action": {"buttons": [{"type": "reply", "reply": {"id": id, "title": "A"}} for id in "ab"]},
        },
    },
    "one card": {
        "type": "interactive",
        "interactive": {"type": "carousel", "body": {"text": "Well?"}, "action": {"cards": [{"card_index": 0}]}},
    },
    "a place beyond the pole": {"type": "location", "location": {"latitude": 91, "longitude": 0}},
}


@pytest.mark.parametrize("message", BEYOND.values(), ids=BEYOND)
def test_the_judge_refuses(message: Body) -> None:
    assert judge(message) != []
