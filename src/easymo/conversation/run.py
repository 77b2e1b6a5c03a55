"""Drives one flow: replays its journal, then advances it until it asks, calls, hands over or ends."""

from collections.abc import Coroutine, Generator
from typing import Any, cast

from easymo.conversation.activity import Result
from easymo.conversation.chat import Ask, Call, Chat, Effect, HandOver, Voice
from easymo.conversation.prompts import Question
from easymo.conversation.service import Flow
from easymo.conversation.session import JournalChanged, OpenFlow
from easymo.errors import FlowError

Advance = Generator[Effect, Any, None]

BARRIERS = ("step", "call", "failed")
"""Entries of what cannot be taken back."""


class Run:
    """One flow on its way through one turn.

    After ``start``, ``replay``, ``answer`` or ``take_result`` exactly one holds: it waits for an answer (``ask``) or
    a result (``call``), it handed over (``handed``), or it is done (none of them).
    """

    def __init__(self, flow: Flow, open_flow: OpenFlow, voice: Voice) -> None:
        self.flow = flow
        self.open = open_flow
        self.voice = voice
        self._begin()

    def _begin(self) -> None:
        self.ask: Ask | None = None
        self.call: Call | None = None
        self.handed: HandOver | None = None
        self._chat = Chat(self.open, self.voice, self.flow.policy)
        self._coroutine = cast("Coroutine[Any, Any, None]", self.flow.function(self._chat))

    def start(self) -> Advance:
        """Runs the flow from its beginning, speaking."""
        self._chat.live = True
        yield from self._advance(None)

    def replay(self) -> bool:
        """Brings the flow silently to the question or call it waits at; no effect can be needed on the way.

        False: the flow's code changed under the journal; it has to ``restart``.
        """
        try:
            needed = next(self._advance(None), None)
        except (JournalChanged, ValueError):
            return False
        waits = self.ask is not None or self.call is not None
        return needed is None and waits and self.open.calling == (self.call.name if self.call else "")

    def restart(self) -> Advance:
        """Runs a flow that changed from its beginning, given the answers that still fit.

        Raises FlowError if a step or call lies behind it: what that did must not be done again.
        """
        if self.barred:
            raise FlowError(f"{self.flow.address} changed behind a step")
        self.close()
        answers = {entry.label: entry.value for entry in self.open.journal if entry.kind in ("asked", "given")}
        self.open.given = {**self.open.given, **answers}
        self.open.journal = []
        self.open.prompt = None
        self._begin()
        yield from self.start()

    def answer(self, value: Any) -> Advance:
        """Takes the answer to the question it waits at, and advances."""
        if self.ask is None:
            raise FlowError(f"{self.flow.address} waits for nothing")
        self._chat.record_answer(self.ask.name, None if self.ask.prompt.secret else value)
        self._chat.live = True
        yield from self._advance(value)

    def take_result(self, result: Result) -> Advance:
        """Takes the result of the call it waits for, and advances."""
        if self.call is None:
            raise FlowError(f"{self.flow.address} waits for no result")
        self.open.calling = ""
        entry = self._chat.record_result(result)
        self._chat.live = True
        yield from self._advance(entry)

    def back(self) -> bool:
        """Drops the last asked answer and what was read or given after it.

        False if there is none; a step or call before it is a barrier, and then nothing is dropped either.
        """
        journal = self.open.journal
        last = max((place for place, entry in enumerate(journal) if entry.kind in ("asked", *BARRIERS)), default=None)
        if last is None or journal[last].kind in BARRIERS:
            return False
        self.close()
        self.open.journal = journal[:last]
        self.open.prompt = None
        self._begin()
        return self.replay()

    def give_way(self) -> bool:
        """Ends the call it waits for and takes back the answer that led to it, which its prompt has as state then.

        False: something was done since that answer, or the flow's code changed; nothing is taken back.
        """
        journal = self.open.journal
        kinds = ("asked", "given", *BARRIERS)
        last = max((place for place, entry in enumerate(journal) if entry.kind in kinds), default=None)
        if last is None or journal[last].kind in BARRIERS:
            return False
        self.close()
        self.open.journal, self.open.prompt, self.open.calling = journal[:last], journal[last].value, ""
        self._begin()
        return self.replay()

    @property
    def barred(self) -> bool:
        """Whether a step or call, were it one under way, lies behind: what it did cannot be taken back."""
        return bool(self.open.calling) or any(entry.kind in BARRIERS for entry in self.open.journal)

    def question(self) -> Question:
        """The question the flow waits at, as its prompt needs it."""
        if self.ask is None:
            raise FlowError(f"{self.flow.address} waits for nothing")
        voice = self.voice
        return Question(
            self._chat.key(self.ask.name),
            self.open.number,
            self.ask.values,
            voice.speaker,
            voice.now,
            voice.person.country,
            self.open.recent,
            voice.person.id,
            voice.forms,
        )

    def close(self) -> None:
        """Ends the coroutine: none outlives its turn."""
        self._coroutine.close()

    def _advance(self, value: Any) -> Advance:
        self.ask = self.call = None
        while True:
            try:
                operation = self._coroutine.send(value)
            except StopIteration:
                return
            if isinstance(operation, Ask):
                self.ask = operation
                return
            if isinstance(operation, Call):
                self.call = operation
                return
            if isinstance(operation, HandOver):
                self.handed = operation
                self.close()
                return
            if not isinstance(operation, Effect):
                self.close()
                raise FlowError(f"{self.flow.address} awaited something that is not the chat's")
            value = yield operation
