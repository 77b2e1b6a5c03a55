"""One turn: one update in, everything that follows from it out.

    turn = play(registry, person, state, update, now)
    effect = next(turn)            # a read or step to run, …
    effect = turn.send(result)     # … until StopIteration brings the Outcome

Pure and synchronous: the caller runs the effects on the transaction that also commits the outcome. If it fails
anywhere, nothing of it has happened and it can be played again from the same state.
"""

from collections.abc import Generator
from datetime import datetime
from typing import Any, Literal

import msgspec

from easymo.conversation import router
from easymo.conversation.activity import Result
from easymo.conversation.catalogue import Speaker
from easymo.conversation.chat import Effect, Tell
from easymo.conversation.hold import FLOOD_LIMIT, Held, hold
from easymo.conversation.outcome import Outcome
from easymo.conversation.prompts import Again, Answer, pinned
from easymo.conversation.service import Registry
from easymo.conversation.session import REMINDER, SERVICE_LAPSE, Person, State, Used, decode_state, encode_state
from easymo.conversation.stage import Playing, Stage
from easymo.errors import FlowError
from easymo.places.gazetteer import Place
from easymo.reading import fold
from easymo.whatsapp.messages import Button, Buttons
from easymo.whatsapp.updates import Update

Play = Generator[Effect, Any, Outcome]

_WAYS = {"core:continue": "chat-button-go-on", "core:home": "chat-button-menu"}


class Wake(msgspec.Struct, frozen=True):
    """A moment somebody set for a conversation; what it means there is judged when it is taken."""

    about: Literal["call", "silence"]
    """A call that takes long, or a person who has not written for long."""
    call: int = 0


def play(
    registry: Registry,
    person: Person,
    state: State,
    update: Update,
    now: datetime,
    target: str = "",
    flood_limit: int = FLOOD_LIMIT,
) -> Play:
    """The turn of one message. ``state`` itself is not changed."""
    turn = _Turn(registry, person, decode_state(encode_state(state)), now)
    yield from turn.take(update, target, flood_limit)
    return turn.outcome()


def play_tell(registry: Registry, person: Person, state: State, tell: Tell, now: datetime) -> Play:
    """The turn in which somebody is told something by another: their open question stays open."""
    turn = _Turn(registry, person, decode_state(encode_state(state)), now)
    yield from turn.be_told(tell)
    return turn.outcome()


def play_result(registry: Registry, person: Person, state: State, result: Result, now: datetime) -> Play:
    """The turn of a call's result: the flow that waits for it goes on.

    A parked flow keeps it and says nothing until it is continued; if no flow waits for it, it is dropped.
    """
    turn = _Turn(registry, person, decode_state(encode_state(state)), now)
    yield from turn.take_result(result)
    return turn.outcome()


def play_wake(registry: Registry, person: Person, state: State, wake: Wake, now: datetime) -> Play:
    """The turn of a moment that has come. Nobody was heard in it."""
    turn = _Turn(registry, person, decode_state(encode_state(state)), now)
    turn.be_woken(wake)
    yield from ()
    return turn.outcome()


def apologise(registry: Registry, person: Person, state: State, now: datetime) -> Outcome:
    """What is said when a message could not be processed.

    The session stays at its last good question; when that happens at one question a second time, the flow is parked.
    """
    turn = _Turn(registry, person, decode_state(encode_state(state)), now)
    turn.apologise()
    return turn.outcome()


def give_up_call(registry: Registry, person: Person, state: State, now: datetime) -> Outcome:
    """What is said when the turn of a result keeps failing: the flow is parked, and calls again when continued."""
    turn = _Turn(registry, person, decode_state(encode_state(state)), now)
    turn.give_up_call()
    return turn.outcome()


class _Turn(Stage):
    def take(self, update: Update, target: str, flood_limit: int) -> Playing:
        first = self.state.heard_at is None
        # Wherever it leads, and though the question has lapsed: somebody may have typed it.
        self.secret = self.state.asks_secret and not self.voice.person.operator and not router.is_addressed(update)
        if self.registry.forms:
            update = self.registry.forms.address(update, self.voice.person.id)
        silent = update.kind in router.SILENT_KINDS
        if silent:
            self._heed(update)
        else:
            self.state.wake(self.now)
        heard = self.state.count_message(update.timestamp or int(self.now.timestamp()))
        if held := hold(self.registry, self.voice.person, update, heard, flood_limit):
            self.secret = self.secret or self._may_be_secret(update)
            yield from self._hold(held)
            return
        if silent:
            return
        if self.secret and self.state.open is None and not any(map(str.isalpha, update.text)):
            yield from self._home()  # its question lapsed: what may be the secret is searched for nowhere
            return
        interrupted, self.state.interrupted = self.state.interrupted, False
        if first:
            yield from self._greet(update)
        if update.location:
            self.state.used = Used(pinned(update.location), self.now)
        self._take_up(update)
        # What waits for a call is not replayed: it takes no message.
        fits = self.state.call is not None or self._replay()
        claimed = bool(fits and self.run and self._claims(self.run, update))
        decision = router.route(self.registry, self.voice.person, self.state, update, claimed, target)
        if not fits and isinstance(decision, router.ABOUT_THE_QUESTION):
            yield from self._start_again()
        elif interrupted and isinstance(decision, router.Feed) and not router.is_addressed(update):
            self._ask_again()  # it may have been meant for the operator
        else:
            yield from self._carry_out(decision, update)

    def _heed(self, update: Update) -> None:
        """A notice that needs no answer: it is nothing the person said, so nothing lapses and nobody is greeted."""
        if update.preference and update.preference.category == "marketing_messages":
            self.voice.stopped = update.preference.value == "stop"

    def _hold(self, held: Held) -> Playing:
        if held.says:
            self._say(held.says)
        if held.acts:
            yield from self.be_told(Tell(self.voice.person.id, held.acts, {}))
        self.rate_limited = held.rate_limited

    def _take_up(self, update: Update) -> None:
        """A tapped or filled-in answer to a parked question continues its flow, however long that was set aside."""
        if not router.is_addressed(update):
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
            case router.Wait():
                self._wait()
            case router.GiveWay():
                yield from self._give_way(update)
            case router.Silence():
                pass

    def _give_way(self, update: Update) -> Playing:
        if self._replay() and self._waiting().give_way():
            yield from self._feed(update)
        else:
            self._wait()

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

    def take_result(self, result: Result) -> Playing:
        if self.voice.person.operator:
            self._park()  # no bot speaks
        flows = [flow for flow in (self.state.open, *self.state.parked) if flow is not None]
        waiting = next((flow for flow in flows if (flow.number, flow.calling) == (result.id, result.name)), None)
        if waiting is None:
            return
        if waiting is not self.state.open:
            # What failed is tried again when the flow is continued.
            waiting.result = None if result.failed else result
            return
        self._called = None  # it has come to its end: nothing to cancel
        if not self._replay():
            yield from self._start_again()
        elif self.run is not None:
            yield from self.run.take_result(result)
            yield from self._settle()

    def be_woken(self, wake: Wake) -> None:
        if wake.about == "call":
            if self.state.call == wake.call and not self.voice.person.operator:
                self._say_patience()
            return
        silence = self.now - (self.state.heard_at or self.now)
        if silence > SERVICE_LAPSE:
            self.state.lapse(self.now)
        elif silence >= REMINDER:
            self._remind()

    def _remind(self) -> None:
        waiting = self.state.open
        if waiting is None or not waiting.begun or waiting.calling:
            return
        if self.state.reminded or self.voice.person.stopped or self.voice.person.operator:
            return
        self.state.reminded = True
        self._offer("chat-reminder", "core:continue", "core:home")

    def give_up_call(self) -> None:
        waiting = self.state.open
        if waiting is None or not waiting.calling:
            return
        self._offer("chat-call-failed" if waiting.begun else "chat-apology", "core:home")
        self.state.park(self.now)

    def apologise(self) -> None:
        waiting = self.state.open
        if waiting is None:
            self._offer("chat-apology", "core:home")
        elif waiting.failed != waiting.number:
            waiting.failed = waiting.number
            self._offer("chat-apology", "core:continue", "core:home")
        else:
            self.state.park(self.now)
            self._offer("chat-apology-parked", "core:home")

    def _offer(self, key: str, *ways: str) -> None:
        buttons = tuple(Button(way, self._text(_WAYS[way], {})) for way in ways)
        self.voice.messages.append(Buttons(self._text(key, {}), buttons))

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
        if go.parks or go.flow.parks or self.state.call is not None:
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
            self.state.count(run.open, self.now)
            self._ask()
        elif run.barred:
            self._ask_again("chat-barrier")
        else:
            self.state.open = self.run = None
            yield from self._service_menu()

    def _cancel(self) -> Playing:
        if self.state.open is not None:
            self.state.open = self.run = None
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
        """Asks again what the open flow waits for, or goes on with what it called for."""
        if not self._replay():
            yield from self._start_again()
        elif self.run is None or self.run.call is None:
            self._ask_again()
        elif self.run.open.result is None:
            self._make(self.run.call)
        else:
            result, self.run.open.result = self.run.open.result, None
            yield from self.run.take_result(result)
            yield from self._settle()

    def _go_on(self) -> Playing:
        if self.state.call is not None:
            self._say_patience()
        elif self.run is None:
            yield from self._home()
        else:
            self._ask_again()

    def _service_menu(self) -> Playing:
        service = self.registry.services.get(self.state.service or "core")
        if service is None or service.id == "core":
            yield from self._home()
        else:
            yield from self._start(service.flows[service.menu], "", {})
