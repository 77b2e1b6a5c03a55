"""What a flow is written with.

A flow is ``async def flow(chat: Chat)``. Its state is its journal: while there are entries, ``ask``, ``read``,
``step``, ``call`` and ``now`` return from it and ``say`` is silent; the first ``ask`` or ``call`` beyond it ends the
turn. A flow must therefore depend on nothing but what ``chat`` gives it.
"""

from collections.abc import Awaitable, Callable, Generator, Sequence
from contextlib import suppress
from datetime import datetime
from functools import cache
from typing import Any, Concatenate, ParamSpec, TypeVar, get_type_hints

import msgspec

from easymo.conversation.activity import Activity, CallFailed, Result
from easymo.conversation.catalogue import Speaker, whole
from easymo.conversation.policy import PLAIN, Policy, Sending
from easymo.conversation.prompts import Form, OpenForms, Prompt
from easymo.conversation.session import Entry, OpenFlow, Person
from easymo.errors import FlowError
from easymo.whatsapp.limits import BUTTON_TITLE, BUTTONS, LIST_ROWS, length
from easymo.whatsapp.messages import (
    Button,
    Buttons,
    Contacts,
    Document,
    Image,
    Link,
    List,
    Location,
    Message,
    Row,
    Text,
    Video,
)

T = TypeVar("T")
P = ParamSpec("P")

MENU_MOST = LIST_ROWS
"""Items a menu shows; what goes beyond is cut."""
JOURNAL_MOST = 64
"""Entries a journal may hold; a flow that needs more has to be divided."""


class Effect(msgspec.Struct, frozen=True):
    """A read or step the turn needs: run on the turn's own transaction as ``function(scope, *args, **kwargs)``."""

    function: Callable[..., Awaitable[Any]]
    args: tuple[Any, ...]
    kwargs: dict[str, Any]


class Ask(msgspec.Struct, frozen=True):
    name: str
    prompt: Prompt[Any]
    values: dict[str, Any]


class Call(msgspec.Struct, frozen=True):
    """An activity to be run, and its arguments by name."""

    name: str
    arguments: dict[str, Any]
    id: int = 0
    """Its number within the conversation, once it is made."""


class HandOver(msgspec.Struct, frozen=True):
    service: str
    flow: str
    given: dict[str, Any]


class Tell(msgspec.Struct, frozen=True):
    """Something to say to another person, in their own turn: the action's flow is run there with ``given``."""

    person: int
    address: str
    given: dict[str, Any]


class JournalChanged(Exception):
    """The flow's code asks for something else than the journal holds at that place."""


class Item(msgspec.Struct, frozen=True):
    """A line of a menu: tapping it goes to ``address`` at any time, however old the message."""

    address: str
    title: str
    description: str = ""


class Voice(msgspec.Struct):
    """What a turn gathers while flows run: who is spoken to, and all that is to take effect with its commit."""

    person: Person
    speaker: Speaker
    now: datetime
    addresses: frozenset[str]
    """Addresses this house answers, without arguments."""
    forms: OpenForms | None = None
    messages: list[Message] = []
    sendings: dict[int, Sending] = {}
    """How messages are sent, by their place; the others are plain."""
    tells: list[Tell] = []
    menu: list[str] | None = None
    language: str | None = None
    stopped: bool | None = None
    parked: bool = False
    """Whether an unfinished flow waits to be continued."""
    waiting: bool = False
    """Whether a question waits that is asked again after what is said now."""

    def add(self, message: Message, sending: Sending = PLAIN) -> None:
        """Says something after what was said."""
        if sending is not PLAIN:
            self.sendings[len(self.messages)] = sending
        self.messages.append(message)


class _Suspend:
    def __init__(self, operation: Ask | Effect | Call | HandOver) -> None:
        self.operation = operation

    def __await__(self) -> Generator[Any, Any, Any]:
        return (yield self.operation)


class Chat:
    """The conversation as a flow sees it."""

    def __init__(self, flow: OpenFlow, voice: Voice, policy: Policy = Policy()) -> None:  # noqa: B008 - it is frozen
        self._flow = flow
        self._voice = voice
        self._policy = policy
        self._alternatives = 0
        self._position = 0
        self.live = False
        """False while the turn replays what has been said before."""

    # What is known -----------------------------------------------------------------------------------------

    @property
    def person(self) -> Person:
        return self._voice.person

    @property
    def service(self) -> str:
        """The service whose flow this is."""
        return self._flow.service

    @property
    def language(self) -> str:
        return self._voice.speaker.language

    @property
    def argument(self) -> str:
        """What followed the flow in the address that opened it."""
        return self._flow.argument

    @property
    def has_parked(self) -> bool:
        """Whether something unfinished can be continued."""
        return self._voice.parked

    @property
    def has_waiting(self) -> bool:
        """Whether a question of another flow waits, to be asked again once this one has spoken."""
        return self._voice.waiting

    def offers(self, address: str) -> bool:
        """Whether this house has the flow ``address`` leads to."""
        return address in self._voice.addresses

    def given(self, name: str) -> Any:
        """What the flow was handed under ``name`` (JSON), or None."""
        return self._flow.given.get(name)

    def text(self, key: str, /, **values: Any) -> str:
        """A sentence of the person's language, to be put into another."""
        return self._voice.speaker.text(key, **values)

    def knows(self, key: str) -> bool:
        """Whether there is a sentence ``key``."""
        return self._voice.speaker.catalogue.has(key)

    def words(self, key: str) -> frozenset[str]:
        """The folded words of a word list, in all languages."""
        return frozenset(self._voice.speaker.catalogue.words(key))

    async def now(self) -> datetime:
        """The moment this line was first reached; the same in every replay."""
        if (entry := self._recorded("now", "")) is not None:
            return msgspec.convert(entry.value, datetime)
        if not self.live:
            raise JournalChanged("now")
        self._record("now", "", self._voice.now.isoformat())
        return self._voice.now

    # What is said ------------------------------------------------------------------------------------------

    async def say(self, name: str, /, **values: Any) -> None:
        """Says the sentence `<service>-<flow>-<name>`."""
        if self.live:
            self._speak(Text(self._sentence(name, values)), values)

    async def menu(self, name: str, items: Sequence[Item], /, **values: Any) -> None:
        """Says the sentence with items to go on with: up to three plain ones as buttons, up to ten as a list.

        It is said, not asked: the flow goes on, and the items work at any time.
        """
        if not self.live:
            return
        body, items = self._sentence(name, values), items[:MENU_MOST]
        if len(items) <= BUTTONS and all(length(item.title) <= BUTTON_TITLE and not item.description for item in items):
            buttons = tuple(Button(item.address, item.title) for item in items)
            self._speak(Buttons(body, buttons), values)
        else:
            rows = tuple(Row(item.address, item.title, item.description) for item in items)
            self._speak(List(body, self.text("chat-button-choose"), rows), values)
        self._voice.menu = [item.address for item in items]

    async def add(self, items: Sequence[Item]) -> None:
        """Says up to three more items of the menu just said, as buttons: those for which its list has no room."""
        if self.live:
            self._speak(Buttons(self.text("chat-more-ways"), tuple(Button(it.address, it.title) for it in items)), {})
            self._voice.menu = [*(self._voice.menu or ()), *(item.address for item in items)]

    async def show(self, name: str, shown: Image | Video | Document | Location | Contacts, /, **values: Any) -> None:
        """Says the sentence with something to look at: below a file, before a place or contact cards."""
        if not self.live:
            return
        sentence = self._sentence(name, values)
        if isinstance(shown, Location | Contacts):
            self._speak(Text(sentence), values)
            self._speak(shown, values)
        else:
            self._speak(msgspec.structs.replace(shown, caption=sentence), values)

    async def link(self, name: str, button: str, url: str, /, **values: Any) -> None:
        """Says the sentence with a button, titled ``button``, that opens a page of the web."""
        if self.live:
            self._speak(Link(self._sentence(name, values), button, url), values)

    async def tell(self, person: int, address: str, /, **given: Any) -> None:
        """Has the flow ``address`` say something to another person, in their turn, language and rights.

        It happens exactly once, with this turn's commit. That flow must not ask.
        """
        if self.live:
            self._voice.tells.append(Tell(person, address, msgspec.to_builtins(given)))

    def speak(self, language: str) -> None:
        """Goes on in another language, and remembers it."""
        self._voice.speaker = Speaker(self._voice.speaker.catalogue, language)
        if self.live:
            self._voice.language = language

    def set_stopped(self, stopped: bool) -> None:
        """Opts the person out of notifications, or in again."""
        if self.live:
            self._voice.stopped = stopped

    # What is asked and done ----------------------------------------------------------------------------------

    async def ask(self, name: str, prompt: Prompt[T], /, **values: Any) -> T:
        """Asks `<service>-<flow>-<name>` and waits for the answer: minutes or days.

        ``name`` is also the journal's label and the name under which the answer may be given beforehand.
        """
        if (entry := self._recorded("asked", name, "given")) is not None:
            return prompt.check(entry.value)
        if name in self._flow.given:
            given = self._flow.given.pop(name)  # it answers once: asked again, the question is shown
            with suppress(ValueError):
                answer = prompt.check(given)
                self._record("given", name, msgspec.to_builtins(answer))
                return answer
        return await _Suspend(Ask(name, prompt, values))

    async def fill(self, name: str, form: Form, /, **values: Any) -> None:
        """Offers ``form``, whose questions the flow asks next: what the form is answered with is given to them.

        Nothing is said where no form can be shown, or one of its questions is given already. The sentences are those
        of ``ask`` and `<…>-<name>-open`, the button's.
        """
        waits = self._position == len(self._flow.journal)
        if self.live and not self._can_show(form):
            self._record("skipped", name, None)
            return
        if not waits and self._flow.journal[self._position].kind == "skipped":
            self._recorded("skipped", name)
            return
        answers = await self.ask(name, form, **values)
        if waits:
            kept = {label: value for label, value in self._flow.given.items() if label not in form.questions}
            self._flow.given = kept | answers

    def _can_show(self, form: Form) -> bool:
        forms, speaker = self._voice.forms, self._voice.speaker
        if forms is None or form.questions.keys() & self._flow.given.keys():
            return False
        return form.is_shown(speaker.catalogue, speaker.language, forms.published)

    async def read(
        self, function: Callable[Concatenate[Any, P], Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Reads from a store, on the turn's transaction, with the person's rights."""
        return await self._effect("read", function, args, kwargs)

    async def step(
        self, function: Callable[Concatenate[Any, P], Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Writes to a store, exactly once: on the turn's transaction, which commits with the journal.

        Refusals are values of the function; an exception fails the turn, which then happens again.
        """
        return await self._effect("step", function, args, kwargs)

    async def call(self, activity: Activity[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Has the outside world do something and waits for what it returns: seconds, or minutes.

        The turn ends with the call made; the activity then runs at least once. While it does, what the person writes
        waits; STOP, menu, cancel and taps act, and cancel the call. Raises CallFailed if it failed for good; a flow
        that lets it pass is set aside, and makes the call anew when it is continued.
        """
        entry = self._recorded("call", activity.name, "failed")
        if entry is None:
            entry = await _Suspend(Call(activity.name, activity.bind(args, kwargs)))
        if entry.kind == "failed":
            raise CallFailed(activity.name, entry.value)
        return msgspec.convert(entry.value, activity.result_type)

    async def hand_over(self, service: str, flow: str, /, **given: Any) -> None:
        """Ends this flow and starts another with these answers given."""
        await _Suspend(HandOver(service, flow, msgspec.to_builtins(given)))

    async def restart(self, **given: Any) -> None:
        """Ends this flow and starts it again with these answers given: keeps an endless flow's journal short."""
        await self.hand_over(self._flow.service, self._flow.flow, **given)

    # The journal --------------------------------------------------------------------------------------------

    def record_answer(self, name: str, value: Any) -> None:
        self._record("asked", name, msgspec.to_builtins(value))

    def record_result(self, result: Result) -> Entry:
        kind, value = ("failed", result.failed) if result.failed else ("call", result.value)
        self._record(kind, result.name, value)
        return self._flow.journal[-1]

    async def _effect(self, kind: str, function: Callable[..., Awaitable[Any]], args: Any, kwargs: Any) -> Any:
        label = function.__name__
        entry = self._recorded(kind, label)
        if entry is None:
            if not self.live:
                raise JournalChanged(label)
            value = msgspec.to_builtins(await _Suspend(Effect(function, args, kwargs)))
            self._record(kind, label, value)
        else:
            value = entry.value
        return msgspec.convert(value, _return_type(function))

    def _recorded(self, kind: str, label: str, other: str = "") -> Entry | None:
        if self._position >= len(self._flow.journal):
            return None
        entry = self._flow.journal[self._position]
        if entry.label != label or entry.kind not in (kind, other):
            raise JournalChanged(label)
        self._position += 1
        return entry

    def _record(self, kind: str, label: str, value: Any) -> None:
        if len(self._flow.journal) >= JOURNAL_MOST:
            raise FlowError(f"{self._flow.service}:{self._flow.flow} needs more than {JOURNAL_MOST} journal entries")
        self._flow.journal = [*self._flow.journal, Entry(kind, label, value)]
        self._position = len(self._flow.journal)

    def _speak(self, message: Message, values: dict[str, Any]) -> None:
        if self._policy.template and self._alternatives:
            raise FlowError(f"{self._flow.service}:{self._flow.flow} has a template: it says one thing")
        self._alternatives += 1
        address = ":".join(filter(None, (self._flow.service, self._flow.flow, self._flow.argument)))
        self._voice.add(message, self._policy.sending(values, self.language, address))

    def _sentence(self, name: str, values: dict[str, Any]) -> str:
        return whole(self.text(self.key(name), **values))

    def key(self, name: str) -> str:
        """The sentence that the flow calls ``name``."""
        return f"{self._flow.service}-{self._flow.flow}-{name}"


@cache
def _return_type(function: Callable[..., Any]) -> Any:
    return get_type_hints(function)["return"]
