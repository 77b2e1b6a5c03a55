"""Tools: what an assistant may look up in a service's stores. They read; what acts is a flow, which the person starts.

    @tool("jobs.find")
    async def find_jobs(desk: Desk, words: str, place: str = "", pay_least: int = 0) -> list[FoundJobCard]:
        \"""Open jobs that fit the words. pay_least is in whole units of the country's currency.\"""

The docstring is what a model is told. Parameters are typed (str, int, float, bool, Literal, ``Annotated`` limits of
msgspec): a model's arguments are checked before the function sees any. What is returned is a msgspec Struct, or a list
of them, that holds facts of the database and nothing else, each as it may be shown: an answer may state no figure that
stands in none. A field ``address`` (`jobs:job:42`) is where a tap leads, under the card's ``title``.
"""

from collections.abc import Awaitable, Callable
from functools import cached_property
from inspect import Parameter, cleandoc, signature
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar, get_type_hints

import msgspec

P = ParamSpec("P")
T = TypeVar("T")


class Tool(Generic[P, T]):
    """An async function that an assistant may call.

    ``name`` is `<room>.<what it finds>`; personas name the tools they may use. ``answers``: the flow, as
    `<service>:<flow>`, that somebody asked for whom the tool answers. ``private``: its result is the person's own
    affair; no figure of it leaves the house.
    """

    def __init__(
        self, name: str, function: Callable[Concatenate[Any, P], Awaitable[T]], answers: str, private: bool
    ) -> None:
        self.name = name
        self.function = function
        self.answers = answers
        self.private = private
        self.description = cleandoc(function.__doc__ or "")
        if not self.description:
            raise ValueError(f"the tool {name} says nothing of what it is for")

    @property
    def wire_name(self) -> str:
        """Its name as models know it, who take letters, digits and underscores only."""
        return self.name.replace(".", "_").replace("-", "_")

    @property
    def parameters(self) -> tuple[str, ...]:
        return tuple(self._arguments.__struct_fields__)

    @property
    def schema(self) -> dict[str, Any]:
        """Its parameters as JSON Schema."""
        (_,), components = msgspec.json.schema_components([self._arguments])
        return {**components[self._arguments.__name__], "additionalProperties": False}

    async def run(self, desk: Any, arguments: dict[str, Any]) -> Any:
        """What it finds, as JSON holds it.

        Raises msgspec.ValidationError, whose text says what to mend, where the arguments are not what it takes.
        """
        typed = msgspec.convert(arguments, self._arguments, strict=False)
        found = await self.function(desk, **msgspec.structs.asdict(typed))  # pyright: ignore[reportCallIssue] - checked just now
        return msgspec.to_builtins(found)

    def accepts(self, arguments: dict[str, Any]) -> bool:
        try:
            msgspec.convert(arguments, self._arguments, strict=False)
        except msgspec.ValidationError:
            return False
        return True

    @cached_property
    def _arguments(self) -> type[msgspec.Struct]:
        """A Struct of its parameters."""
        hints = get_type_hints(self.function, include_extras=True)
        fields: list[Any] = []
        for parameter in list(signature(self.function).parameters.values())[1:]:
            type_ = hints[parameter.name]
            required = parameter.default is Parameter.empty
            fields.append((parameter.name, type_) if required else (parameter.name, type_, parameter.default))
        return msgspec.defstruct(self.wire_name, fields, forbid_unknown_fields=True, kw_only=True)


def tool(
    name: str, *, answers: str = "", private: bool = False
) -> Callable[[Callable[Concatenate[Any, P], Awaitable[T]]], Tool[P, T]]:
    """Declares the decorated function as the tool ``name``; ``answers`` is the flow of that name unless said."""

    def declare(function: Callable[Concatenate[Any, P], Awaitable[T]]) -> Tool[P, T]:
        return Tool(name, function, answers or name.replace(".", ":", 1), private)

    return declare
