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
