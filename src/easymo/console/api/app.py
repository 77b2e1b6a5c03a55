"""The API as an ASGI application below /api/v1, whether mounted there or given whole paths."""

import re
from collections.abc import Callable
from functools import cache, partial
from typing import Any

import msgspec
import structlog
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route, Router
from starlette.types import ASGIApp, Receive, Scope, Send

from easymo.console.access import Access, Denied
from easymo.console.api import audit, conversations, insurance, knowledge, listings, openapi, people, reviews, tickets
from easymo.console.api.endpoint import Call, Endpoint
from easymo.console.tokens import Operator, ScopeMissing
from easymo.database.connect import Pool, translated
from easymo.errors import DatabaseUnavailable, MessageTooLong, NotPossible, NotThere
from easymo.gateway.http import BodyTooLarge, read_body
from easymo.observability import correlation
from easymo.sessions.operators import Operators

PREFIX = "/api/v1"
LARGEST_BODY = 64 * 1024
SUBJECTS = (
    reviews.endpoints,
    conversations.endpoints,
    tickets.endpoints,
    knowledge.endpoints,
    listings.endpoints,
    insurance.endpoints,
    people.endpoints,
    audit.endpoints,
)

_QUOTED = re.compile(r"(Invalid (?:enum )?value|unknown field) .*?(?= - at `\$[^']*$|$)", re.DOTALL)
"""Where a text of msgspec repeats what was sent: it may be a person's number."""
_HEADERS = {"cache-control": "no-store", "x-content-type-options": "nosniff"}
_WORDS = {404: "not_found", 405: "method_not_allowed"}
_log = structlog.stdlib.get_logger(__name__)


class Api:
    """Answers ``SUBJECTS`` on ``pool``. ``number_id``: the business number that people are told by. ``operators``, who
    need all sentences of the house, are called for when somebody first asks for a conversation."""

    def __init__(self, pool: Pool, access: Access, number_id: str, operators: Callable[[], Operators]) -> None:
        self._pool = pool
        self._access = access
        self._number_id = number_id
        self._operators = cache(operators)
        description = msgspec.json.encode(openapi.describe(SUBJECTS))
        routes = [
            Route(endpoint.path, partial(self._answer, endpoint), methods=[endpoint.method])
            for subject in SUBJECTS
            for endpoint in subject.all
        ]

        async def describe(_request: Request) -> Response:
            return _give(description)

        routes.append(Route("/openapi.json", describe))
        app = Starlette(
            routes=[Mount(PREFIX, Router(routes, redirect_slashes=False))],
            exception_handlers={HTTPException: _no_route},
        )
        app.router.redirect_slashes = False
        self._app: ASGIApp = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            await self._app({**scope, "root_path": scope.get("root_path", "").removesuffix(PREFIX)}, receive, send)

    async def _answer(self, endpoint: Endpoint, request: Request) -> Response:
        request_id = correlation.accept(request.headers.get("x-request-id", "").encode() or None)
        response = await self._respond(endpoint, request, request_id)
        response.headers["x-request-id"] = request_id
        return response

    async def _respond(self, endpoint: Endpoint, request: Request, request_id: str) -> Response:
        try:
            operator = await self._access.operator(request)
            operator.require(endpoint.scope)
            inputs = await _read_inputs(endpoint, request)
            return _give(await self._run(endpoint, operator, inputs, request_id))
        except Denied as denied:
            _log.warning(
                "api_refused", operation=endpoint.name, request_id=request_id, limited=bool(denied.retry_after)
            )
            return _deny(denied)
        except ScopeMissing as error:
            _log.warning("api_refused", operation=endpoint.name, request_id=request_id, scope=endpoint.scope)
            return _failure(403, "forbidden", str(error))
        except MessageTooLong as error:
            return _failure(400, "bad_request", str(error))
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            return _failure(400, "bad_request", _QUOTED.sub(r"\1", str(error)))
        except BodyTooLarge:
            return _failure(413, "payload_too_large", f"a body has {LARGEST_BODY} bytes at most")
        except NotThere as error:
            return _failure(404, "not_found", str(error))
        except NotPossible as error:
            return _failure(409, "conflict", str(error))
        except DatabaseUnavailable:
            return _failure(503, "unavailable", "the database does not serve now: try again", {"retry-after": "1"})
        except Exception:  # noqa: BLE001 - a defect is told of in the log, and in the one shape of errors
            _log.exception("api_failed", operation=endpoint.name, request_id=request_id)
            return _failure(500, "internal_error", f"the request could not be processed: see the log for {request_id}")

    async def _run(self, endpoint: Endpoint, operator: Operator, inputs: dict[str, Any], request_id: str) -> bytes:
        with translated():
            async with self._pool.acquire() as connection, connection.transaction():
                call = Call(operator, connection, self._number_id, request_id, self._operators)
                return msgspec.json.encode(await endpoint.handler(call, **inputs))


async def _read_inputs(endpoint: Endpoint, request: Request) -> dict[str, Any]:
    """Raises msgspec.ValidationError, whose text says which member is wrong."""
    inputs = {name: _convert(request.path_params[name], type_) for name, type_ in endpoint.path_inputs.items()}
    if "query" in endpoint.inputs:
        inputs["query"] = _convert(dict(request.query_params), endpoint.inputs["query"])
    if "body" in endpoint.inputs:
        body = await read_body(request.scope, request.receive, LARGEST_BODY)
        if b"\\u0000" in body:
            raise msgspec.ValidationError("a text holds no NUL")
        inputs["body"] = msgspec.json.decode(body, type=endpoint.inputs["body"])
    return inputs


def _convert(value: Any, type_: Any) -> Any:
    return msgspec.convert(value, type_, strict=False)


def _give(content: bytes) -> Response:
    return Response(content, media_type="application/json", headers=_HEADERS)


def _failure(status: int, error: str, message: str, headers: dict[str, str] | None = None) -> Response:
    content = msgspec.json.encode(openapi.Failure(error, message))
    return Response(content, status, {**_HEADERS, **(headers or {})}, "application/json")


def _deny(denied: Denied) -> Response:
    if denied.retry_after is not None:
        headers = {"retry-after": str(denied.retry_after)}
        return _failure(429, "too_many_requests", "too many wrong tokens from this address: wait", headers)
    bearer = {"www-authenticate": "Bearer"}
    return _failure(401, "unauthorized", "give a token in force: Authorization: Bearer …", bearer)


async def _no_route(_request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    headers = dict(error.headers or {}) if isinstance(error, HTTPException) else {}
    message = "there is no such address" if status == 404 else "that address takes other methods"
    return _failure(status, _WORDS.get(status, "bad_request"), message, headers)
