"""The API's own description, OpenAPI 3.1, from the types of its handlers."""

from collections.abc import Sequence
from typing import Any

import msgspec

import easymo
from easymo.console.api.endpoint import Endpoint, Endpoints

_PREFIX = "/api/v1"
_ERRORS = {
    "400": "The request does not fit: the message says where.",
    "401": "No token, or one that is wrong or over.",
    "403": "The token lacks the scope.",
    "404": "There is no such thing.",
    "409": "Somebody else was faster, or it cannot be done as things stand: the message says why.",
    "429": "Too many wrong tokens: Retry-After says how many seconds to wait.",
    "503": "The database does not serve now: Retry-After says when to try again.",
}


class Failure(msgspec.Struct, frozen=True):
    """The one shape of all errors: a word for programs, a sentence for people."""

    error: str
    message: str


def describe(subjects: Sequence[Endpoints]) -> dict[str, Any]:
    """The document."""
    endpoints = [(subject.subject, endpoint) for subject in subjects for endpoint in subject.all]
    types: dict[Any, None] = {Failure: None}
    for _, endpoint in endpoints:
        wholes = (endpoint.inputs.get("body"), endpoint.inputs.get("query"), endpoint.result)
        types |= dict.fromkeys(type_ for type_ in wholes if type_ is not None)
    schemas, components = msgspec.json.schema_components(list(types), ref_template="#/components/schemas/{name}")
    schema_of = dict(zip(types, schemas, strict=True))
    paths: dict[str, dict[str, Any]] = {}
    for subject, endpoint in endpoints:
        operation = _operation(subject, endpoint, schema_of, components)
        paths.setdefault(endpoint.path, {})[endpoint.method.lower()] = operation
    return {
        "openapi": "3.1.0",
        "info": {"title": "EasyMO admin API", "version": easymo.__version__},
        "servers": [{"url": _PREFIX}],
        "paths": paths,
        "components": {"schemas": components, "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}}},
        "security": [{"token": []}],
    }


def _operation(
    subject: str, endpoint: Endpoint, schema_of: dict[Any, Any], components: dict[str, Any]
) -> dict[str, Any]:
    operation: dict[str, Any] = {
        "operationId": endpoint.name,
        "tags": [subject],
        "summary": (endpoint.handler.__doc__ or "").strip().split("\n")[0],
        "description": f"Scope: `{endpoint.scope}`.",
        "parameters": [
            {"name": name, "in": "path", "required": True, "schema": msgspec.json.schema(type_)}
            for name, type_ in endpoint.path_inputs.items()
        ],
        "responses": {"200": _content("Done.", schema_of[endpoint.result])}
        | {status: _content(text, schema_of[Failure]) for status, text in _ERRORS.items()},
    }
    if "query" in endpoint.inputs:
        fields = components[schema_of[endpoint.inputs["query"]]["$ref"].rpartition("/")[2]]
        operation["parameters"] += [
            {"name": name, "in": "query", "required": name in fields.get("required", ()), "schema": schema}
            for name, schema in fields["properties"].items()
        ]
    if "body" in endpoint.inputs:
        operation["requestBody"] = {"required": True} | _content(None, schema_of[endpoint.inputs["body"]])
    return operation


def _content(description: str | None, schema: Any) -> dict[str, Any]:
    content = {"content": {"application/json": {"schema": schema}}}
    return content if description is None else {"description": description, **content}
