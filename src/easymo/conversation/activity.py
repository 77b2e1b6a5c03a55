"""Activities: what a flow asks of the outside world with ``chat.call``, and what comes back.

    @activity("vault.keep_media", timeout=60, attempts=4)
    async def keep_media(outside: Outside, media: Media) -> Kept | Refused: ...

An activity runs outside any transaction, at least once: it may run again after a crash, always with the same
``outside.key``. What it returns goes into the flow's journal, so it is small and made of what JSON can hold; bytes
belong into the vault. Its parameters and its result carry annotations, by which both are decoded.
"""

from collections.abc import Awaitable, Callable, Iterable
from functools import cached_property
from inspect import signature
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar, get_type_hints

import msgspec

from easymo.errors import EasyMOError

P = ParamSpec("P")
T = TypeVar("T")


class CallFailed(EasyMOError):
    """Raised at ``await chat.call``: the activity used up its attempts, or was refused for good.

    ``reason`` is the word of CallRefused, else the name of the last exception's type.
    """

    def __init__(self, activity: str, reason: str) -> None:
        super().__init__(f"{activity} failed: {reason}")
        self.reason = reason


class CallRefused(EasyMOError):
    """Raised by an activity where another attempt would change nothing. Its text is a word a flow can tell by."""


class Activity(Generic[P, T]):
    """An async function for the outside world.

    ``name`` is stored in rows: it never changes. ``timeout`` is for one attempt, in seconds; ``attempts`` counts all
    of them, those that ended with their process included. ``gives_way``: what the person writes meanwhile does not wait
    for it, but ends it; the answer that led to it is taken back and becomes the state of its question's prompt.
    """

    def __init__(
        self,
        name: str,
        function: Callable[Concatenate[Any, P], Awaitable[T]],
        timeout: float,
        attempts: int,
        gives_way: bool = False,
    ) -> None:
        self.name = name
        self.function = function
        self.timeout = timeout
        self.attempts = attempts
        self.gives_way = gives_way

    def bind(self, args: Iterable[Any], kwargs: dict[str, Any]) -> dict[str, Any]:
        """The arguments by name, as JSON holds them. Raises TypeError if they do not fit the function."""
        bound = signature(self.function).bind(None, *args, **kwargs)
        return {name: msgspec.to_builtins(value) for name, value in list(bound.arguments.items())[1:]}

    async def run(self, outside: Any, arguments: dict[str, Any]) -> Any:
        """One attempt. Raises msgspec.ValidationError if the arguments are not those of this release."""
        typed = {name: msgspec.convert(value, self._hints.get(name, Any)) for name, value in arguments.items()}
        return await self.function(outside, **typed)  # pyright: ignore[reportCallIssue] - bound by name before

    @property
    def result_type(self) -> Any:
        return self._hints["return"]

    @cached_property
    def _hints(self) -> dict[str, Any]:
        return get_type_hints(self.function)


def activity(
    name: str, *, timeout: float, attempts: int = 3, gives_way: bool = False
) -> Callable[[Callable[Concatenate[Any, P], Awaitable[T]]], Activity[P, T]]:
    """Declares the decorated function as the activity ``name``, `<room>.<what it does>`."""

    def declare(function: Callable[Concatenate[Any, P], Awaitable[T]]) -> Activity[P, T]:
        return Activity(name, function, timeout, attempts, gives_way)

    return declare


class Result(msgspec.Struct, frozen=True, omit_defaults=True):
    """How a call ended: what the lane is told."""

    id: int
    """The call's number within its conversation."""
    name: str
    value: Any = None
    failed: str = ""
    """Why it failed, if it did."""
    wamid: str = ""
    """The message that led to the call: what typing is shown for."""
