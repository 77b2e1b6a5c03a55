"""One turn: one update in, everything that follows from it out.

    turn = play(registry, person, state, update, now)
    effect = next(turn)            # a read or step to run, …
    effect = turn.send(result)     # … until StopIteration brings the Outcome

Pure and synchronous: the caller runs the effects on the transaction that also commits the outcome. If it fails
anywhere, nothing of it has happened and it can be played again from the same state.
"""

from collections.abc import Generator
from datetime import datetime
from typing import Any

import msgspec

from easymo.conversation import router
from easymo.conversation.catalogue import LANGUAGES, Speaker, default_language
from easymo.conversation.chat import Effect, Tell, Voice
from easymo.conversation.prompts import Again, Answer, pinned
from easymo.conversation.run import Run
from easymo.conversation.service import Flow, Registry
from easymo.conversation.session import OpenFlow, Person, State, Used, decode_state, encode_state
from easymo.errors import FlowError
from easymo.places.gazetteer import Place
from easymo.reading import fold
from easymo.whatsapp.messages import Button, Buttons, Message, Text
from easymo.whatsapp.updates import Update

Play = Generator[Effect, Any, "Outcome"]
Playing = Generator[Effect, Any, None]

HANDOVERS_MOST = 8
"""Flows one turn may hand over to before it is taken for a loop."""


class Outcome(msgspec.Struct):
    """All that one turn does."""

    state: State
    messages: list[Message]
    tells: list[Tell]
    service: str
    """The service that spoke: what its sends are accounted to."""
    language: str | None = None
    """A language to remember."""
    stopped: bool | None = None
    """Opted out (True) or in again (False) in this turn."""


def play(registry: Registry, person: Person, state: State, update: Update, now: datetime, target: str = "") -> Play:
    """The turn of one message. ``state`` itself is not changed."""
    turn = _Turn(registry, person, decode_state(encode_state(state)), now)
    yield from turn.take(update, target)
    return turn.outcome()


def play_tell(registry: Registry, person: Person, state: State, tell: Tell, now: datetime) -> Play:
    """The turn in which somebody is told something by another: their open question stays open."""
    turn = _Turn(registry, person, decode_state(encode_state(state)), now)
    yield from turn.be_told(tell)
    return turn.outcome()


def apologise(registry: Registry, person: Person, state: State, now: datetime) -> Outcome:
    """What is said when a message could not be processed.

    The session stays at its last good question; when that happens at one question a second time, the flow is parked.
    """
    turn = _Turn(registry, person, decode_state(encode_state(state)), now)
    turn.apologise()
    return turn.outcome()


class _Turn:
    def __init__(self, registry: Registry, person: Person, state: State, now: datetime) -> None:
        self.registry = registry
        self.state = state
        self.now = now
        language = person.language if person.language in LANGUAGES else default_language(person.country)
        self.voice = Voice(person, Speaker(registry.catalogue, language), now, registry.addresses)
        self.run: Run | None = None
        self.spoke = state.service or "core"

    def outcome(self) -> Outcome:
        if self.run:
            self.run.close()
        voice = self.voice
        if voice.menu is not None:
            self.state.menu = voice.menu
        return Outcome(self.state, voice.messages, voice.tells, self.spoke, voice.language, voice.stopped)

    def take(self, update: Update, target: str) -> Playing:
        if update.kind in router.SILENT_KINDS:
            self._heed(update)
            return
        first = self.state.heard_at is None
        self.state.wake(self.now)
        if first:
            yield from self._greet(update)
        if update.location:
            self.state.used = Used(pinned(update.location), self.now)
        self._take_up(update)
        fits = self._replay()
        claimed = bool(fits and self.run and self._claims(self.run, update))
        decision = router.route(self.registry, self.voice.person, self.state, update, claimed, target)
        if not fits and isinstance(decision, router.ABOUT_THE_QUESTION):
            yield from self._start_again()
        else:
            yield from self._carry_out(decision, update)

    def _heed(self, update: Update) -> None:
        """A notice that needs no answer: it is nothing the person said, so nothing lapses and nobody is greeted."""
        if update.preference and update.preference.category == "marketing_messages":
            self.voice.stopped = update.preference.value == "stop"

    def _take_up(self, update: Update) -> None:
        """A tapped answer to a parked question continues its flow, however long that was set aside."""
        if update.kind != "address":
            return
        for flow in self.state.parked:
            if update.id.startswith(f"?{flow.number}:"):
                self.state.resume(flow, self.now)
                return

    def _carry_out(self, decision: router.Decision, update: Update) -> Playing:  # noqa: C901 - one line a decision
        match decision:
            case router.Feed():
                yield from self._feed(update)
            case router.Go():
                yield from self._go(decision)
            case router.Home():
                yield from self._home()
            case router.Back():
                yield from self._back()
            case router.Cancel():
                yield from self._cancel()
            case router.Resume():
                yield from self._resume()
            case router.GoOn():
                yield from self._go_on()
            case router.Stale():
                self._ask_again("chat-stale")
            case router.Unread():
                self._ask_again(router.unread_key(update))
            case router.Unknown():
                self._say("chat-unknown")
                yield from self._home()
            case router.Silence():
                pass

    def be_told(self, tell: Tell) -> Playing:
        found = self.registry.find_address(tell.address)
        if found is None:
            raise FlowError(f"nothing at {tell.address} to tell")
        waiting, self.state.open = self.state.open, None
        service = self.state.service
        yield from self._start(found[0], found[1], tell.given)
        if self.state.open is not None:
            raise FlowError(f"{tell.address} asks, but it was told")
        self.state.open, self.state.service = waiting, service
        if waiting is not None:
            self.voice.menu = None  # digits are for the question

    def apologise(self) -> None:
        speaker, waiting = self.voice.speaker, self.state.open
        home = Button("core:home", speaker.text("chat-button-menu"))
        if waiting is None:
            self.voice.messages.append(Buttons(speaker.text("chat-apology"), (home,)))
        elif waiting.failed != waiting.number:
            waiting.failed = waiting.number
            go_on = Button("core:continue", speaker.text("chat-button-go-on"))
            self.voice.messages.append(Buttons(speaker.text("chat-apology"), (go_on, home)))
        else:
            self.state.park(self.now)
            self.voice.messages.append(Buttons(speaker.text("chat-apology-parked"), (home,)))

    # Decisions carried out ------------------------------------------------------------------------------------

    def _greet(self, update: Update) -> Playing:
        """First contact: the language they wrote in is spoken, and the others are offered."""
        if self.voice.person.language is None:
            spoken = self.registry.language_of(update.text)
            if spoken:
                self.voice.speaker = Speaker(self.registry.catalogue, spoken)
            self.voice.language = self.voice.speaker.language
        yield from self._start(self.registry.services["core"].flows["welcome"], "", {})

    def _feed(self, update: Update) -> Playing:
        run = self._waiting()
        if run.ask is None:
            raise FlowError(f"{run.flow.address} waits for nothing")
        received = run.ask.prompt.receive(run.question(), run.open.prompt, update)
        if isinstance(received, Answer):
            if isinstance(received.value, Place):
                self.state.used = Used(received.value, self.now)
            run.open.prompt = None
            yield from run.answer(received.value)
            yield from self._settle()
            return
        if update.kind == "text" and self._offer_switch(update):
            return
        if isinstance(received, Again):
            run.open.prompt = msgspec.to_builtins(received.state)
            self._ask(self._text(received.wrong, received.values) if received.wrong else "")
        else:
            self._ask(self._text(router.unread_key(update), {}))

    def _offer_switch(self, update: Update) -> bool:
        """A word that does not answer but is another service's keyword: shall we go there?"""
        service = self.registry.keywords.get(fold(update.text))
        if service is None or self.state.open is None or service == self.state.open.service:
            return False
        name = self.registry.services[service]
        title = self._text(f"{service}-name", {})
        buttons = (
            Button(f"{service}:{name.menu}", self._text("chat-button-switch", {"service": title})),
            Button("core:continue", self._text("chat-button-go-on", {})),
        )
        self.voice.messages.append(Buttons(self._text("chat-switch", {"service": title}), buttons))
        return True

    def _go(self, go: router.Go) -> Playing:
        """Starts a flow beside the waiting one, which goes on if the new one only speaks and is parked if it asks."""
        if go.parks or go.flow.parks:
            self._park()
        waiting, self.state.open = self.state.open, None
        self.voice.waiting = waiting is not None
        yield from self._start(go.flow, go.argument, go.given)
        if waiting is None:
            return
        if self.state.open is None:
            self.state.open = waiting
            yield from self._continue()
        else:
            asked, self.state.open = self.state.open, waiting
            self.state.park(self.now)
            self.state.open = asked

    def _home(self) -> Playing:
        self._park()
        self.state.service = None
        yield from self._start(self.registry.services["core"].flows["home"], "", {})

    def _back(self) -> Playing:
        if self.run is None:
            yield from self._service_menu()
            return
        run, state = self.run, self.run.open.prompt
        if state:  # a page, or candidates
            run.open.prompt = state - 1 if isinstance(state, int) else None
            self._ask()
        elif run.back():
            self.state.count_question(run.open, self.now)
            self._ask()
        elif run.barred:
            self._ask_again("chat-barrier")
        else:
            self.state.open = None
            self.run = None
            yield from self._service_menu()

    def _cancel(self) -> Playing:
        if self.state.open is not None:
            self.state.open = None
            self.run = None
            self._say("chat-cancelled")
        yield from self._service_menu()

    def _resume(self) -> Playing:
        known = [flow for flow in self.state.parked if self.registry.flow(flow.service, flow.flow)]
        if not known:
            self.state.parked = []
            self._say("chat-nothing-parked")
            yield from self._home()
            return
        self.state.parked = known
        self.state.resume(known[-1], self.now)
        yield from self._continue()

    def _continue(self) -> Playing:
        """Asks again what the open flow waits for."""
        if self._replay():
            self._ask_again()
        else:
            yield from self._start_again()

    def _go_on(self) -> Playing:
        if self.run is None:
            yield from self._home()
        else:
            self._ask_again()

    def _service_menu(self) -> Playing:
        service = self.registry.services.get(self.state.service or "core")
        if service is None or service.id == "core":
            yield from self._home()
        else:
            yield from self._start(service.flows[service.menu], "", {})

    # Flows ------------------------------------------------------------------------------------------------------

    def _replay(self) -> bool:
        """Brings the open flow, if there is one, to its question. False: its code changed, it has to start again."""
        self.run = None
        if self.state.open is None:
            return True
        flow = self.registry.flow(self.state.open.service, self.state.open.flow)
        if flow is None:
            self.state.open = None
            return True
        self.run = Run(flow, self.state.open, self.voice)
        return self.run.replay()

    def _start_again(self) -> Playing:
        """Starts the flow that changed with the answers that still fit, and says so."""
        self._say("chat-changed")
        yield from self._waiting().restart()
        yield from self._settle()

    def _start(self, flow: Flow, argument: str, given: dict[str, Any]) -> Playing:
        self.voice.parked = bool(self.state.parked)
        if flow.service != "core":
            self.state.service = flow.service
        self.spoke = flow.service
        self.run = Run(flow, OpenFlow(flow.service, flow.name, argument, dict(given)), self.voice)
        yield from self.run.start()
        yield from self._settle()

    def _settle(self) -> Playing:
        """After a flow advanced: ask what it waits for, follow where it handed over, or end it."""
        for _ in range(HANDOVERS_MOST):
            run = self._waiting()
            self.spoke = run.flow.service
            if run.ask is not None:
                self.state.open = run.open
                self.state.count_question(run.open, self.now)
                self._ask()
                return
            self.state.open = None
            if run.handed is None:
                self.run = None
                return
            flow = self.registry.flow(run.handed.service, run.handed.flow)
            if flow is None:
                raise FlowError(f"{run.flow.address} handed over to nothing")
            if flow.service != "core":
                self.state.service = flow.service
            self.run = Run(flow, OpenFlow(flow.service, flow.name, given=dict(run.handed.given)), self.voice)
            yield from self.run.start()
        raise FlowError("flows hand over in a circle")

    def _park(self) -> None:
        self.state.park(self.now)
        self.run = None

    def _waiting(self) -> Run:
        if self.run is None:
            raise FlowError("no flow is running")
        return self.run

    def _claims(self, run: Run, update: Update) -> bool:
        return run.ask is not None and run.ask.prompt.claims(run.question(), run.open.prompt, update)

    # Speech -----------------------------------------------------------------------------------------------------

    def _ask(self, note: str = "") -> None:
        run = self._waiting()
        if run.ask is not None:
            self.voice.messages.append(run.ask.prompt.show(run.question(), run.open.prompt, note))
            self.state.menu = []
            self.voice.menu = None

    def _ask_again(self, key: str = "") -> None:
        note = self._text(key, {}) if key else ""
        if self.run is not None and self.run.ask is not None:
            self._ask(note)
        elif note:
            self.voice.messages.append(Text(note))

    def _say(self, key: str) -> None:
        self.voice.messages.append(Text(self._text(key, {})))

    def _text(self, key: str, values: dict[str, Any]) -> str:
        return self.voice.speaker.text(key, **values)
