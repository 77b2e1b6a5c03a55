"""One operation of the API: where it is, who may, what goes in and out.

    @reviews.post("/reviews/{id}/decide", "reviews:write")
    async def decide(call: Call, id: Number, body: Decision) -> Review:

Parameters that the path names come from it, ``query`` from the query string, ``body`` from the body as JSON; each is
checked against its type before the handler runs. What the handler raises undoes its transaction.
"""

from collections.abc import Awaitable, Callable
from inspect import signature
from typing import Annotated, Any, TypeVar, get_type_hints

import msgspec

from easymo.console import actions
from easymo.console.tokens import Operator
from easymo.database.connect import Connection
from easymo.sessions.operators import Operators

Number = Annotated[int, msgspec.Meta(ge=1, le=2**63 - 1)]
"""An id."""
Handler = TypeVar("Handler", bound=Callable[..., Awaitable[Any]])


class Call(msgspec.Struct, frozen=True):
    """What a handler is given: who asks, and a transaction. ``number_id``: the business number people are told by."""

    operator: Operator
    connection: Connection
    number_id: str
    request_id: str
    operators: Callable[[], Operators]

    @property
    def conversations(self) -> Operators:
        """What may be done in conversations, on this transaction."""
        return self.operators().within(self.connection)

    async def record(self, action: str, subject: str, /, **detail: Any) -> None:
        """Notes for the audit what the operator does."""
        await actions.record(self.connection, self.operator.name, action, subject, detail, self.request_id)


class Endpoint(msgspec.Struct, frozen=True):
    method: str
    path: str
    scope: str
    handler: Callable[..., Awaitable[Any]]
    inputs: dict[str, Any]
    """Types by the parameter's name; ``query`` and ``body`` are whole."""
    result: Any

    @property
    def name(self) -> str:
        return self.handler.__name__

    @property
    def path_inputs(self) -> dict[str, Any]:
        return {name: type_ for name, type_ in self.inputs.items() if name not in ("query", "body")}


class Endpoints:
    """The operations of one subject, in the order they are declared."""

    def __init__(self, subject: str) -> None:
        self.subject = subject
        self.all: list[Endpoint] = []

    def get(self, path: str, scope: str) -> Callable[[Handler], Handler]:
        return self._add("GET", path, scope)

    def post(self, path: str, scope: str) -> Callable[[Handler], Handler]:
        return self._add("POST", path, scope)

    def _add(self, method: str, path: str, scope: str) -> Callable[[Handler], Handler]:
        def add(handler: Handler) -> Handler:
            types = get_type_hints(handler, include_extras=True)
            inputs = {name: types[name] for name in list(signature(handler).parameters)[1:]}
            self.all.append(Endpoint(method, path, scope, handler, inputs, types["return"]))
            return handler

        return add
