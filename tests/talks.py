"""A conversation in memory: turns played one after another, without loop or database."""

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec

import easymo
from easymo.conversation.activity import Result
from easymo.conversation.catalogue import Catalogue
from easymo.conversation.chat import Effect
from easymo.conversation.service import Registry, Service
from easymo.conversation.session import OpenFlow, Person, State, decode_state, encode_state
from easymo.conversation.turn import Outcome, Play, Wake, play, play_result, play_wake
from easymo.services.core import core
from easymo.whatsapp.messages import Buttons, List, Message
from easymo.whatsapp.updates import Location, Update

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
_HOUSE = Path(easymo.__file__).parent


class EchoCatalogue(Catalogue):
    """The house's own sentences; every other key says itself and its values: "tea-order-done size=big".

    A service's keyword is its id.
    """

    def __init__(self, sentences: Mapping[str, str] | None = None) -> None:
        super().__init__([_HOUSE / "conversation" / "locales", _HOUSE / "services" / "core" / "locales"])
        self._sentences = sentences or {}

    def text(self, language: str, key: str, values: Mapping[str, Any] | None = None) -> str:
        if key in self._sentences:
            return self._sentences[key]
        if self.has(key):
            return super().text(language, key, values)
        if key.endswith("-keywords"):
            return key.removesuffix("-keywords")
        return " ".join([key, *(f"{name}={value}" for name, value in (values or {}).items())])


def registry_of(*services: Service, sentences: Mapping[str, str] | None = None) -> Registry:
    """core and ``services``, which need no sentences of their own."""
    return Registry([core, *services], EchoCatalogue(sentences))


class Talk:
    """One person writing, and what they are answered.

    ``stores`` play the database: what the read or step of that name returns, called with its arguments. The session
    goes through JSON between two turns, as it does on its row.
    """

    def __init__(
        self,
        registry: Registry,
        person: Person | None = None,
        *,
        stores: Mapping[str, Callable[..., Any]] | None = None,
        met: bool = True,
        now: datetime = NOW,
    ) -> None:
        self.registry = registry
        self.person = person or Person(1, language="en")
        self.state = State(heard_at=now) if met else State()
        self.stores: dict[str, Callable[..., Any]] = {"home_menu": _empty_menu, "saved_places": dict, **(stores or {})}
        self.now = now
        self.outcome = Outcome(self.state, [], [], "core")

    def says(self, text: str, target: str = "") -> list[Message]:
        return self.sends(Update("text", text=text), target)

    def taps(self, id: str, title: str = "a title", target: str = "") -> list[Message]:
        return self.sends(Update("address", text=title, id=id), target)

    def pins(self, latitude: float, longitude: float, target: str = "") -> list[Message]:
        return self.sends(Update("location", location=Location(latitude, longitude)), target)

    def sends(self, update: Update, target: str = "") -> list[Message]:
        return self.takes(play(self.registry, self.person, self.state, update, self.now, target))

    def returns(self, value: Any = None, *, failed: str = "", to: Result | None = None) -> list[Message]:
        """The call under way comes to its end; ``to`` names another."""
        result = to or self.result
        ended = msgspec.structs.replace(result, value=msgspec.to_builtins(value), failed=failed)
        return self.takes(play_result(self.registry, self.person, self.state, ended, self.now))

    def is_woken(self, wake: Wake) -> list[Message]:
        return self.takes(play_wake(self.registry, self.person, self.state, wake, self.now))

    @property
    def result(self) -> Result:
        """What the call under way will end with."""
        assert self.state.call is not None
        return Result(self.state.call, self.open.calling)

    def takes(self, turn: Play) -> list[Message]:
        self.outcome = drive(turn, self.stores)
        self.state = decode_state(encode_state(self.outcome.state))
        for name in ("language", "stopped"):
            value = getattr(self.outcome, name)
            if value is not None:
                self.person = msgspec.structs.replace(self.person, **{name: value})
        return self.outcome.messages

    def waits(self, **time: float) -> None:
        self.now += timedelta(**time)

    @property
    def open(self) -> OpenFlow:
        assert self.state.open is not None
        return self.state.open

    @property
    def journal(self) -> list[tuple[str, str, Any]]:
        return [(entry.kind, entry.label, entry.value) for entry in self.open.journal]


def drive(turn: Play, stores: Mapping[str, Callable[..., Any]]) -> Outcome:
    """Runs a turn to its outcome, its reads and steps answered by ``stores``."""
    try:
        effect: Effect = next(turn)
        while True:
            effect = turn.send(stores[effect.function.__name__](*effect.args, **effect.kwargs))
    except StopIteration as end:
        return end.value


def _empty_menu(country: str) -> list[Any]:
    return []


def bodies(messages: Iterable[Message]) -> list[str]:
    return [message.body for message in messages]


def ids(message: Message) -> list[str]:
    """The ids a message offers, in order."""
    match message:
        case Buttons():
            return [button.id for button in message.buttons]
        case List():
            return [row.id for row in message.rows]
        case _:
            return []
