"""Graph's errors: what each means for a send, and that no body, however broken, goes unread."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from easymo.whatsapp.errors import RULES, Kind, parse_error, parse_status_errors


def body(code: object, **more: object) -> bytes:
    return json.dumps({"error": {"message": "said", "code": code, **more}}).encode()


@pytest.mark.parametrize(
    ("code", "status", "kind", "scope"),
    [
        (0, 401, Kind.FIX, "number"),
        (190, 401, Kind.FIX, "number"),
        (250, 403, Kind.FIX, "number"),
        (368, 403, Kind.FIX, "number"),
        (33, 400, Kind.FIX, "number"),
        (131031, 403, Kind.FIX, "number"),
        (132001, 404, Kind.FIX, "message"),
        (131030, 400, Kind.FIX, "message"),
        (100, 400, Kind.NEVER, "message"),
        (131009, 400, Kind.NEVER, "message"),
        (131026, 400, Kind.NEVER, "message"),
        (131047, 400, Kind.TEMPLATE, "message"),
        (131049, 400, Kind.WAIT, "message"),
        (131000, 500, Kind.BACKOFF, "message"),
        (131016, 500, Kind.BACKOFF, "message"),
        (2, 503, Kind.BACKOFF, "message"),
        (4, 400, Kind.THROTTLE, "number"),
        (80007, 429, Kind.THROTTLE, "number"),
        (130429, 400, Kind.THROTTLE, "number"),
        (131057, 500, Kind.THROTTLE, "number"),
        (131056, 400, Kind.THROTTLE, "recipient"),
    ],
)
def test_codes_mean_what_the_table_says(code: int, status: int, kind: Kind, scope: str) -> None:
    error = parse_error(status, body(code))
    assert (error.code, error.rule.kind, error.rule.scope) == (code, kind, scope)


DOCUMENTED: dict[tuple[Kind, ...], list[int]] = {
    # what Meta's pages say to do → the codes, all of both revisions
    (Kind.NEVER,): [
        *(100, 130403, 130497, 131008, 131009, 131020, 131021, 131026, 131041, 131050, 131051, 131052, 131055),
        *(131059, 131062, 132000, 132005, 132007, 132008, 132012, 132016, 132018, 134100, 135000, 1752041),
        *(2388039, 2388040, 2388047, 2388072, 2388073, 2388293, 2388299),
        *(*range(131201, 131216), *range(139000, 139005), *range(139100, 139104), *range(147001, 147006)),
        *(138000, 138018, *range(2593107, 2593110)),
    ],
    (Kind.BACKOFF, Kind.THROTTLE): [
        *(1, 2, 4, 613, 80007, 130429, 131000, 131016, 131053, 131056, 131057, 133000, 133004, 2494100)
    ],
    (Kind.WAIT,): [130472, 131048, 131049, 131064, 132015, 132069, 133008, 133009, 134101, 138006],
    (Kind.TEMPLATE,): [131047],
    (Kind.FIX,): [
        *(0, 3, 10, 33, 104, 190, *range(200, 300), 368, 131005, 131030, 131031, 131037, 131042, 131044, 131045),
        *(131063, 132001, 132068, 133005, 133006, 133010, 133015, 133016, 134011, 134102, 137000),
        *(2388012, 2388019, 2388091, 2388093, 2388103),
    ],
}


@pytest.mark.parametrize("kinds", DOCUMENTED, ids=lambda kinds: kinds[0])
def test_every_documented_code_is_in_the_table(kinds: tuple[Kind, ...]) -> None:
    assert {code: RULES[code].kind for code in DOCUMENTED[kinds] if RULES[code].kind not in kinds} == {}


def test_the_table_holds_no_code_of_its_own_making() -> None:
    assert set(RULES) - set().union(*DOCUMENTED.values()) == set(range(138001, 138018)) - {138006}


@pytest.mark.parametrize("code", [0, 190, 200, 368, 131031, 131042, 131045, 133010])
def test_what_stops_the_number_opens_its_circuit(code: int) -> None:
    assert parse_error(400, body(code)).rule.opens_circuit
    assert parse_status_errors(json.dumps([{"code": code}]).encode()).rule.opens_circuit


@pytest.mark.parametrize("code", [100, 130429, 131047, 131048, 131056, 132001, 987654])
def test_what_concerns_one_message_or_passes_opens_none(code: int) -> None:
    assert not parse_error(400, body(code)).rule.opens_circuit


@pytest.mark.parametrize(
    ("code", "kind"), [(131047, Kind.TEMPLATE), (131026, Kind.NEVER), (131056, Kind.THROTTLE), (131053, Kind.BACKOFF)]
)
def test_a_failed_status_means_what_an_answer_does(code: int, kind: Kind) -> None:
    told = parse_status_errors(json.dumps([{"code": code, "title": "no"}]).encode())
    assert told.rule is parse_error(400, body(code)).rule
    assert told.rule.kind is kind


def test_an_unknown_code_is_permanent() -> None:
    assert parse_error(400, body(987654)).rule.kind is Kind.NEVER


@pytest.mark.parametrize("answer", [b"", b"<html>", body(987654), body(100), body(130429), body(190)])
def test_429_is_a_throttle_whatever_the_body(answer: bytes) -> None:
    assert parse_error(429, answer).rule.kind is Kind.THROTTLE


def test_429_keeps_the_pair_limit_with_its_recipient() -> None:
    assert parse_error(429, body(131056)).rule.scope == "recipient"


@pytest.mark.parametrize("answer", [b"", b"<html>", body(987654), body(100), body(131047)])
def test_5xx_is_tried_again_whatever_the_body(answer: bytes) -> None:
    assert parse_error(502, answer).rule.kind is Kind.BACKOFF


@pytest.mark.parametrize(
    ("header", "seconds"), [("7", 7.0), ("0", 0.0), ("99999", 3600.0), ("", 1.0), ("soon", 1.0), ("-3", 1.0)]
)
def test_retry_after_is_honoured_up_to_an_hour(header: str, seconds: float) -> None:
    assert parse_error(429, b"", header).after == seconds


@pytest.mark.parametrize("data", [{"details": "why"}, "why"])
def test_details_are_read_from_an_object_or_a_string(data: object) -> None:
    assert parse_error(400, body(100, error_data=data)).said == "said · why"


def test_missing_details_and_string_codes_are_read() -> None:
    error = parse_error(401, body("190"))
    assert (error.code, error.said) == (190, "said")


def test_words_that_postgresql_refuses_are_cleaned() -> None:
    said = parse_error(400, body(100, error_data={"details": "a\0b\ud800"})).said
    assert said == "said · ab?"


def test_the_reason_holds_nothing_graph_said() -> None:
    error = parse_error(400, body(131026, error_data={"details": "+250788123456"}))
    assert "131026" in error.reason
    assert "said" not in error.reason
    assert "788" not in error.reason


@pytest.mark.parametrize("raw", [b"[]", b"{}", b"null", b"[3]", b'[{"code": "x"}]', b"\xff", b"[" * 100_000])
def test_status_errors_that_cannot_be_read_have_no_code(raw: bytes) -> None:
    assert parse_status_errors(raw).code is None


def test_status_errors_give_the_first_code() -> None:
    error = parse_status_errors(b'[{"code":131049,"title":"healthy ecosystem"},{"code":1}]')
    assert (error.code, error.rule.kind, error.said) == (131049, Kind.WAIT, "healthy ecosystem")


def test_every_rule_says_something_to_operators() -> None:
    assert all(rule.text for rule in RULES.values())


@given(st.integers(100, 599), st.binary(), st.text())
def test_parsing_never_raises(status: int, answer: bytes, header: str) -> None:
    assert parse_error(status, answer, header).status == status


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(["error", "code", "error_data", "details"]), inner),
)


@given(_json)
def test_parsing_never_raises_on_json(value: object) -> None:
    assert parse_error(400, json.dumps(value).encode()).rule.kind in Kind
