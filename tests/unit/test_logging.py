"""Lines of the log: their form, their ids, and what they never hold."""

import io
import json
import logging
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import structlog

from easymo.errors import DatabaseUnavailable
from easymo.observability import correlation
from easymo.observability.logging import configure, mask

PHONE = "250788123456"


@pytest.fixture
def lines() -> Iterator[Callable[[], list[dict[str, Any]]]]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    stream = io.StringIO()
    configure("json", stream)
    yield lambda: [json.loads(line) for line in stream.getvalue().splitlines()]
    root.handlers[:] = handlers
    root.setLevel(level)
    structlog.contextvars.clear_contextvars()
    structlog.reset_defaults()


Lines = Callable[[], list[dict[str, Any]]]
log = structlog.stdlib.get_logger("test")


def fail() -> None:
    try:
        {}["my sister is ill"]
    except KeyError as error:
        raise ValueError("my sister is ill") from error


def test_line_holds_event_level_time_and_bound_ids(lines: Lines) -> None:
    structlog.contextvars.bind_contextvars(correlation_id="c-1", request_id="r-1", conversation=7)
    log.info("claimed", lanes=3)
    [line] = lines()
    assert line.pop("timestamp").endswith("Z")
    assert line == {
        "event": "claimed",
        "level": "info",
        "lanes": 3,
        "correlation_id": "c-1",
        "request_id": "r-1",
        "conversation": 7,
    }


def test_debug_is_not_logged(lines: Lines) -> None:
    log.debug("detail")
    assert lines() == []


def test_foreign_exception_is_type_and_frames_without_its_words(lines: Lines) -> None:
    try:
        fail()
    except ValueError:
        log.exception("failed")
    [line] = lines()
    assert "sister" not in json.dumps(line)
    assert [text for text in line["error"] if not text.startswith("  ")] == ["ValueError", "KeyError"]
    assert any(re.search(r"test_logging\.py:\d+ fail", text) for text in line["error"])


def test_own_exception_is_logged_with_its_text(lines: Lines) -> None:
    log.error("failed", exc_info=DatabaseUnavailable("PostgreSQL is away"))
    assert lines()[0]["error"] == ["DatabaseUnavailable: PostgreSQL is away"]


@pytest.mark.parametrize("name", ["uvicorn.error", "asyncio", "asyncpg"])
def test_standard_loggers_go_the_same_way(lines: Lines, name: str) -> None:
    try:
        fail()
    except ValueError:
        logging.getLogger(name).exception("Failed for %s\nfuture: <ValueError('my sister is ill')>", PHONE)
    [line] = lines()
    assert (line["event"], line["level"]) == ("Failed for …", "error")
    assert line["error"][0] == "ValueError"
    assert "sister" not in json.dumps(line)


def test_console_lines_are_masked_as_well() -> None:
    stream = io.StringIO()
    configure("console", stream)
    log.info("sent", to=PHONE)
    structlog.reset_defaults()
    assert "sent" in stream.getvalue()
    assert PHONE not in stream.getvalue()


@pytest.mark.parametrize(
    "value",
    [
        PHONE,
        f"to +{PHONE}.",
        "+250 788 123 456",
        "+250-788-123-456",
        int(PHONE),
        "wamid.HBgLMTY1MDM4Nzk0MzkVAgASGBQzQUFERjg0NDEzNDdFODU3MUMxMAA=",
        "HBgLMTY1MDM4Nzk0MzkVAgASGBQzQUFERjg0NDEzNDdFODU3MUMxMAA=",
        {"a": [{PHONE: (PHONE,)}]},
        ValueError(PHONE),
        PHONE.encode(),
    ],
)
def test_phones_and_wamids_are_masked_in_all_depths(value: object) -> None:
    text = json.dumps(mask(value))
    assert PHONE not in text
    assert "788" not in text
    assert "HBg" not in text


@pytest.mark.parametrize(
    "value",
    [
        "12345678",
        12345678,
        "2026-11-22T21:00:56.920451Z",
        "0" * 23 + "123456789",
        "01234567-0123-0123-0123-012345678901",
        0.123456789,
        None,
        True,
    ],
)
def test_ids_and_times_of_ours_stay_whole(value: object) -> None:
    assert mask(value) == value


@pytest.mark.parametrize("given", [b"a", b"x" * 128, b"with space"])
def test_sane_id_is_accepted(given: bytes) -> None:
    assert correlation.accept(given) == given.decode()


@pytest.mark.parametrize("given", [None, b"", b"x" * 129, b"a\nb", "é".encode(), b"a\x7f"])
def test_other_ids_are_made_anew(given: bytes | None) -> None:
    made = correlation.accept(given)
    assert re.fullmatch("[0-9a-f]{32}", made)
    assert made != correlation.accept(given)
