"""The assistants: each question goes to the models of its persona in their order, and to the house's own brain last.

Guarantee: there is always an answer, whatever providers do; every run is in the ledger of usage; nothing is done but
looking up, with the person's own rights.
"""

import asyncio
import importlib
import time
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from typing import Any

import structlog

from easymo.agents.answer import Answer, Question
from easymo.agents.budgets import Budgets, Used
from easymo.agents.masking import Masks
from easymo.agents.memory import Memory, recall
from easymo.agents.personas import PERSONAS, Persona
from easymo.agents.tool import Desk
from easymo.conversation.catalogue import Speaker
from easymo.conversation.service import Registry
from easymo.database.connect import Pool, translated
from easymo.database.queries import load
from easymo.database.scope import Scope
from easymo.errors import ConfigurationError
from easymo.observability.metrics import ANSWER, ANSWERS
from easymo.settings import Settings
from easymo.understanding import understand

OFFLINE = "offline"
MODEL_SECONDS, ALL_SECONDS = 20.0, 35.0
"""What one model may take for an answer, and all of a chain before the house's own brain is asked."""
REST_SECONDS, REST_MOST = 30.0, 600.0
"""How long a model that refuses us (a wrong key, too many requests) is not asked, unless it says itself."""

_sql = load(__file__, "assistants.sql")
_log: structlog.stdlib.BoundLogger = structlog.get_logger()


class Assistants:
    """Answers questions. Belongs to one event loop."""

    def __init__(self, pool: Pool, registry: Registry, settings: Settings) -> None:
        """Raises ConfigurationError where the settings name an assistant that is none."""
        self._pool = pool
        self._registry = registry
        self._chains = dict(settings.agent_models)
        if unknown := self._chains.keys() - PERSONAS.keys() - {""}:
            raise ConfigurationError(f"EASYMO_AGENT_MODEL_{unknown.pop().upper()}: there is no such assistant")
        self._keys = settings.agent_keys
        self._models: dict[str, Any] = {}
        self._client: Any = None
        self._resting: dict[str, float] = {}
        self._budgets = Budgets(pool, a_person=settings.agent_tokens_person, the_house=settings.agent_tokens_house)

    async def aclose(self) -> None:
        """Ends what connections to providers there are."""
        if self._client is not None:
            await self._client.aclose()

    def renew(self, settings: Settings) -> None:
        """Keys have changed."""
        self._keys = settings.agent_keys
        self._models.clear()
        self._resting.clear()

    async def answer(self, question: Question) -> Answer:
        """The answer of the first model that has one fit to be sent. Raises DatabaseUnavailable."""
        persona = PERSONAS[question.persona]
        async with self._scope(question.person) as scope:
            memory = await recall(scope, persona.id)
        until = time.monotonic() + ALL_SECONDS
        for name in self._chain(persona):
            patience = min(MODEL_SECONDS, until - time.monotonic())
            if patience > 0 and self._resting.get(name, 0) <= time.monotonic():
                answer = await self._ask(name, question, persona, memory, patience)
                if answer is not None:
                    return answer
        return await self._ask_own_brain(question, persona, memory)

    def _chain(self, persona: Persona) -> Sequence[str]:
        models = self._chains.get(persona.id) or self._chains.get("", ())
        return models[: models.index(OFFLINE)] if OFFLINE in models else models

    async def _ask(
        self, name: str, question: Question, persona: Persona, memory: Memory, patience: float
    ) -> Answer | None:
        """The answer of a model of others; None: it has none, or there is no budget for it."""
        usage = await self._budgets.begin(question.person, persona.id, name)
        if usage is None:
            ANSWERS.labels(persona.id, name, "budget").inc()
            return None
        answering = await _heavy("answering")
        run = self._run(answering, question, persona, memory, Masks([question.name]))
        begun, outcome = time.monotonic(), "superseded"
        try:
            async with asyncio.timeout(patience):
                answer = await answering.answer(await self._open(name), run, self._tools(persona))
        except Exception as error:  # noqa: BLE001 - whatever a provider does, the next one is asked
            outcome = self._judge(name, error)
            _log.warning("model_failed", model=name, persona=persona.id, outcome=outcome, error=type(error).__name__)
            return None
        else:
            outcome = "answered"
            return answer
        finally:
            ANSWERS.labels(persona.id, name, outcome).inc()
            await asyncio.shield(self._budgets.settle(usage, _used(run.usage, outcome, begun)))

    async def _ask_own_brain(self, question: Question, persona: Persona, memory: Memory) -> Answer:
        answering, brain = await _heavy("answering"), await _heavy("brain")
        begun = time.monotonic()
        tools, speaker = self._tools(persona), self._speaker(question)
        thinking = brain.Brain(question, persona, tools, speaker, understand, self._offers)
        run = self._run(answering, question, persona, memory, None)
        with ANSWER.labels(OFFLINE).time():
            answer: Answer = await answering.answer(thinking.model, run, tools)
        ANSWERS.labels(persona.id, OFFLINE, "answered").inc()
        await self._budgets.note(question.person, persona.id, OFFLINE, _used(None, "answered", begun))
        return answer

    def _run(self, answering: Any, question: Question, persona: Persona, memory: Memory, masks: Masks | None) -> Any:
        @asynccontextmanager
        async def open_desk() -> AsyncGenerator[Desk]:
            async with self._scope(question.person) as scope:
                yield Desk(scope, question.country, self._speaker(question))

        return answering.Run(question, persona, memory, open_desk, self._offers, masks)

    @asynccontextmanager
    async def _scope(self, person: int) -> AsyncGenerator[Scope]:
        """The person's own rights, to read."""
        with translated():
            async with self._pool.acquire() as connection, connection.transaction(readonly=True):
                await connection.execute(_sql.open_desk.format(person=int(person)))
                yield Scope(connection, person)

    async def _open(self, name: str) -> Any:
        if name not in self._models:
            models = await _heavy("models")
            self._client = self._client or models.open_client()
            self._models[name] = models.open_model(name, self._keys, self._client)
        return self._models[name]

    def _judge(self, name: str, error: Exception) -> str:
        """What became of a run that failed; and how long its model is to rest."""
        kinds = {kind.__name__ for kind in type(error).__mro__}
        if kinds & {"ModelRateLimitError", "ModelAuthenticationError", "ModelQuotaExceededError"}:
            rest = getattr(error, "retry_after", None) or REST_SECONDS
            self._resting[name] = time.monotonic() + min(rest, REST_MOST)
        if "UnexpectedModelBehavior" in kinds:
            return "refused"
        return "late" if isinstance(error, TimeoutError) or "ModelTimeoutError" in kinds else "failed"

    def _tools(self, persona: Persona) -> list[Any]:
        return persona.tools_among(self._registry.tools.values())

    def _offers(self, address: str) -> bool:
        return address in self._registry.addresses

    def _speaker(self, question: Question) -> Speaker:
        return Speaker(self._registry.catalogue, question.language)


def _used(usage: Any, outcome: str, begun: float) -> Used:
    latency = int(1000 * (time.monotonic() - begun))
    if usage is None:
        return Used(outcome, latency_ms=latency)
    cost = int((usage.cost or 0) * 1_000_000)
    return Used(outcome, usage.input_tokens, usage.output_tokens, cost, latency)


async def _heavy(module: str) -> Any:
    """A module that takes a second to import, in a thread: leases are kept meanwhile."""
    return await asyncio.to_thread(importlib.import_module, f"easymo.agents.{module}")
