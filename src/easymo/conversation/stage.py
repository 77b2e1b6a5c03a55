"""What every turn works with: flows that run, and the voice they and the conversation itself speak with."""

from collections.abc import Generator
from datetime import datetime
from typing import Any

import msgspec

from easymo.conversation.catalogue import LANGUAGES, Speaker, default_language
from easymo.conversation.chat import Call, Effect, Voice
from easymo.conversation.outcome import Outcome
from easymo.conversation.run import Run
from easymo.conversation.service import Flow, Registry
from easymo.conversation.session import OpenFlow, Person, State
from easymo.errors import FlowError
from easymo.whatsapp.messages import Button, Buttons, Form, Text
from easymo.whatsapp.updates import Update

Playing = Generator[Effect, Any, None]

HANDOVERS_MOST = 8
"""Flows one turn may hand over to before it is taken for a loop."""


class Stage:
    """One turn on its way."""

    def __init__(self, registry: Registry, person: Person, state: State, now: datetime) -> None:
        self.registry = registry
        self.state = state
        self.now = now
        language = person.language if person.language in LANGUAGES else default_language(person.country)
        self.voice = Voice(person, Speaker(registry.catalogue, language), now, registry.addresses, registry.forms)
        self.run: Run | None = None
        self.spoke = state.service or "core"
        self.routed_to = f"operator:{person.operator}" if person.operator else None
        self.rate_limited = False
        self.holds = False
        self.secret = False
        self._called = state.call
        self._call: Call | None = None

    def outcome(self) -> Outcome:
        if self.run:
            self.run.close()
        voice, state = self.voice, self.state
        if voice.menu is not None:
            state.menu = voice.menu
        spoken = (voice.messages, voice.tells, self.spoke, voice.language, voice.stopped)
        outcome = Outcome(state, *spoken, self.routed_to, self.rate_limited, self.secret, sendings=voice.sendings)
        if state.held or self._called is not None or self._call is not None:
            self._conclude_calls(outcome)
        return outcome

    def _conclude_calls(self, outcome: Outcome) -> None:
        call = self.state.call
        outcome.holds = self.holds
        if call != self._called:
            outcome.cancelled = self._called
        if self._call is not None and self._call.id == call:
            outcome.call = self._call
        if self.state.held and call is None:
            outcome.releases, self.state.held = True, False

    # Flows ------------------------------------------------------------------------------------------------------

    def _replay(self) -> bool:
        """Brings the open flow, if there is one, to where it waits. False: its code changed, it has to start again."""
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
        self.spoke, self.routed_to = flow.service, flow.address
        self.run = Run(flow, OpenFlow(flow.service, flow.name, argument, dict(given)), self.voice)
        yield from self.run.start()
        yield from self._settle()

    def _settle(self) -> Playing:
        """After a flow advanced: ask or call for what it waits for, follow where it handed over, or end it."""
        for _ in range(HANDOVERS_MOST):
            run = self._waiting()
            self.spoke, self.routed_to = run.flow.service, run.flow.address
            if run.ask is not None or run.call is not None:
                self.state.open = run.open
                self.state.count(run.open, self.now)
                self._make(run.call) if run.call is not None else self._ask()
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

    def _make(self, call: Call) -> None:
        """Makes the call the flow waits for, under its number."""
        if call.name not in self.registry.activities:
            raise FlowError(f"no service names the activity {call.name}")
        run = self._waiting()
        run.open.calling, run.open.secret = call.name, False
        self._call = msgspec.structs.replace(call, id=run.open.number)

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
            self.routed_to = run.flow.address
            shown = run.ask.prompt.show(run.question(), run.open.prompt, note)
            run.open.form = isinstance(shown, Form)
            run.open.secret = run.ask.prompt.secret
            self.voice.add(shown, run.flow.policy.plain)
            self.state.menu = []
            self.voice.menu = None

    def _ask_again(self, key: str = "") -> None:
        note = self._text(key, {}) if key else ""
        if self.run is not None and self.run.ask is not None:
            self._ask(note)
        elif note:
            self.voice.messages.append(Text(note))

    def _say_patience(self) -> None:
        ways = (
            Button("core:cancel", self._text("chat-button-cancel", {})),
            Button("core:home", self._text("chat-button-menu", {})),
        )
        self.voice.messages.append(Buttons(self._text("chat-patience", {}), ways))

    def _say(self, key: str) -> None:
        self.voice.messages.append(Text(self._text(key, {})))

    def _text(self, key: str, values: dict[str, Any]) -> str:
        return self.voice.speaker.text(key, **values)
