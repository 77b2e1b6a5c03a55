"""Logs: one line an event, with the ids that tie it to its request, and nothing a person said or is called by.

Whoever logs gives ids and counts, never a phone number, a wamid or a text. Two things guard it all the same: an
exception is told by its type and frames (only EasyMO's own errors promise a text that is safe), and whatever looks
like a phone number or a wamid is masked last.
"""

import logging
import re
import sys
from traceback import extract_tb
from typing import Any, TextIO

import structlog
from structlog.types import EventDict, Processor, WrappedLogger

from easymo.errors import EasyMOError

_FRAMES = 12
_CAUSES = 5

# Ids that EasyMO makes stay whole; so does anything shorter than nine digits.
_SECRET = re.compile(
    r"\b[0-9a-f]{32}\b|\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b"
    r"|(wamid\.[\w+/=-]*|HBg[\w+/=-]{12,}|\+\d(?:[ ().-]?\d){7,}|\d{9,})",
    re.ASCII,
)
_MASK = "…"


def configure(log_format: str, stream: TextIO = sys.stderr) -> None:
    """Sends what structlog, uvicorn, asyncio and the standard library log to ``stream``.

    ``log_format`` is json or console. Context variables (correlation_id, request_id, conversation) bound with
    ``structlog.contextvars`` are part of each line.
    """
    common: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _tell_exception,
    ]
    last: list[Processor] = [_mask_event, _renderer(log_format, stream)]
    structlog.configure(
        processors=[*common, *last],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.WriteLoggerFactory(stream),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(stream)
    remove_meta = structlog.stdlib.ProcessorFormatter.remove_processors_meta
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[*common, _shorten_foreign], processors=[remove_meta, *last]
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    for name in ("uvicorn", "uvicorn.error", "uvicorn.access", "asyncio"):
        logger = logging.getLogger(name)
        logger.handlers.clear()
        logger.propagate = True
    # An outage is told once by whoever meets it, not with a traceback for every reconnect.
    logging.getLogger("asyncpg.pool").setLevel(logging.ERROR)


def _renderer(log_format: str, stream: TextIO) -> Processor:
    if log_format == "json":
        return structlog.processors.JSONRenderer(ensure_ascii=False)
    return structlog.dev.ConsoleRenderer(colors=stream.isatty())


def _tell_exception(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """``exc_info`` → the chain of exceptions, each as its type and the frames it passed."""
    match event.pop("exc_info", None):
        case BaseException() as error:
            event["error"] = _tell(error)
        case (_, BaseException() as error, _):
            event["error"] = _tell(error)
        case True if error := sys.exception():
            event["error"] = _tell(error)
        case _:
            pass
    return event


def _tell(error: BaseException) -> list[str]:
    lines: list[str] = []
    cause: BaseException | None = error
    for _ in range(_CAUSES):
        if cause is None:
            break
        text = f": {cause}" if isinstance(cause, EasyMOError) else ""
        state: Any = getattr(cause, "sqlstate", None)
        lines.append(f"{type(cause).__qualname__}{text}{f' ({state})' if state else ''}")
        lines += [
            f"  {frame.filename}:{frame.lineno} {frame.name}" for frame in extract_tb(cause.__traceback__, -_FRAMES)
        ]
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)
    return lines


def _shorten_foreign(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """The first line says what happened; asyncio adds the exception's own words below it."""
    event["event"] = str(event["event"]).partition("\n")[0]
    return event


def _mask_event(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    return {key: mask(value) for key, value in event.items()}


def mask(value: Any) -> Any:
    """``value`` with whatever looks like a phone number or a wamid replaced, in all depths."""
    match value:
        case str():
            return _SECRET.sub(lambda found: _MASK if found[1] else found[0], value)
        case bool() | float() | None:
            return value
        case int():
            return _MASK if abs(value) >= 100_000_000 else value
        case dict():
            return {mask(key): mask(item) for key, item in value.items()}  # pyright: ignore[reportUnknownVariableType]
        case list() | tuple() | set() | frozenset():
            return [mask(item) for item in value]  # pyright: ignore[reportUnknownVariableType]
        case _:
            return mask(repr(value))
