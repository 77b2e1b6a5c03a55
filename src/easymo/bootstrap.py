"""The only assembly: settings and roles in, a running process out."""

import asyncio
import signal
import socket
from collections.abc import AsyncGenerator, Callable, Coroutine, Sequence
from contextlib import AsyncExitStack, aclosing, asynccontextmanager, suppress
from datetime import UTC, datetime
from functools import cached_property, partial
from typing import Any

from starlette.routing import Mount, Router

from easymo.agents.assistants import Assistants
from easymo.agents.outside import Outside
from easymo.agents.runner import AgentRunner
from easymo.chores import house_chores
from easymo.console.access import Access
from easymo.console.actions import record
from easymo.console.api.app import PREFIX as API_PREFIX
from easymo.console.api.app import Api
from easymo.console.tokens import Tokens
from easymo.conversation import form_exchange
from easymo.conversation.prompts import OpenForms
from easymo.conversation.service import Registry
from easymo.database.clock import check_clock, watch_clock
from easymo.database.connect import Connection, Pool, listen, open_pool
from easymo.database.migrate import wait_until_migrated
from easymo.deadletters.processor import DeadLetterProcessor
from easymo.errors import ConfigurationError, EasyMOError
from easymo.gateway.app import Gateway
from easymo.gateway.flows import FlowEndpoint
from easymo.gateway.health import Health
from easymo.gateway.ingest import Ingest
from easymo.gateway.metrics import Metrics
from easymo.gateway.port import bind
from easymo.gateway.server import serve_http
from easymo.limits.clients import Clients
from easymo.limits.shared import Shared
from easymo.listings.embedding import open_embedder
from easymo.listings.matching import Matcher
from easymo.listings.vectors import Vectors
from easymo.notifications.worker import NotificationWorker
from easymo.observability import correlation
from easymo.observability.audit import Pseudonyms
from easymo.observability.heartbeat import Heartbeat
from easymo.outbox.circuits import circuits
from easymo.outbox.sender import Sender
from easymo.people.export import OwnData
from easymo.recognition.opening import open_recognizer
from easymo.registry import build_registry
from easymo.rotation import Rotation
from easymo.schedule.scheduler import Scheduler
from easymo.secrets.register import Register
from easymo.services.jobs.matching import match_seekers
from easymo.services.mobility.dispatch import Dispatcher
from easymo.sessions.cleanup import SessionCleanup
from easymo.sessions.operators import Operators
from easymo.settings import Settings
from easymo.simulator.app import create_simulator
from easymo.turns.worker import TurnWorker
from easymo.vault.keyfile import open_key_ring
from easymo.vault.scanner import Scanner
from easymo.vault.storage import open_storage
from easymo.vault.uploads import Uploads
from easymo.vault.vault import Vault
from easymo.whatsapp.client import GraphClient
from easymo.whatsapp.flow_tokens import FlowTokens
from easymo.whatsapp.flows import FlowKeys
from easymo.whatsapp.flows_client import FlowsClient, keep_published
from easymo.whatsapp.media import MediaClient
from easymo.whatsapp.numbers import NumberClient
from easymo.whatsapp.transport import Transport

ROLES = (
    "gateway",
    "turns",
    "sender",
    "dlq-processor",
    "session-cleanup",
    "notification-worker",
    "agent-runner",
    "scheduler",
    "console",
    "simulator",
)
POOL_SIZE = 10
STOP_SECONDS = 10.0
"""How long what is in hand may take once told to stop; then it is left as a crash would leave it."""


def build_vault(settings: Settings, pool: Pool) -> Vault:
    """The vault of ``settings``. Raises ConfigurationError."""
    return Vault(
        pool,
        open_storage(settings.vault_url, settings.home),
        open_key_ring(settings.home, settings.vault_keys),
        Scanner(settings.vault_scan) if settings.vault_scan else None,
    )


def build_operators(settings: Settings, pool: Pool) -> Operators:
    """What operators may do in conversations."""
    return Operators(pool, build_registry(), settings.number_id, Pseudonyms(settings.audit_keys[0]))


async def note_action(connection: Connection, operator: str, action: str, person: int, reason: str) -> None:
    """Notes for the audit what an operator does about a person, on the caller's transaction."""
    await record(connection, operator, action, f"person:{person}", {"reason": reason}, correlation.accept(None))


def build_tokens(pool: Pool) -> Tokens:
    """The tokens of the admin API."""
    return Tokens(pool)


async def run(
    settings: Settings, roles: Sequence[str], *, registry: Registry | None = None, stop: asyncio.Event | None = None
) -> None:
    """Runs ``roles`` in this process until SIGINT, SIGTERM or ``stop``, then lets them finish what is in hand.

    Raises ConfigurationError (also if this machine's clock is not the database's), or DatabaseUnavailable if
    PostgreSQL or the schema is not there within 30 s.
    """
    stop = stop or asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    async with AsyncExitStack() as stack:
        # Bound first: a taken port is told before anything else starts.
        bound = stack.enter_context(bind(settings)) if {"gateway", "console", "simulator"} & set(roles) else None
        parts: list[Coroutine[Any, Any, None]] = []
        process = None
        if set(roles) - {"simulator"}:
            if not await _migrated(settings, stop):
                return
            pool = await open_pool(settings.database_url, size=POOL_SIZE, name="-".join(roles))
            stack.push_async_callback(pool.close)
            await check_clock(pool)
            await stack.enter_async_context(watch_clock(pool))
            process = _Process(settings, roles, pool, registry, stop)
            await stack.enter_async_context(process.beating())
            parts += [_WORK[role](process) for role in roles if role in _WORK]
        if bound is not None:
            parts.append(_serve(settings, roles, process, bound, stop))
        try:
            async with asyncio.TaskGroup() as group:
                for part in parts:
                    group.create_task(part)
        except* EasyMOError as errors:
            raise errors.exceptions[0] from errors


class _Process:
    """What the roles of this process share."""

    def __init__(
        self, settings: Settings, roles: Sequence[str], pool: Pool, registry: Registry | None, stop: asyncio.Event
    ) -> None:
        self.settings = settings
        self.pool = pool
        self.stop = stop
        self.rotation = Rotation(settings)
        self._registry = registry
        services = {"turns": tuple(self.registry.services)} if "turns" in roles else {}
        self.register = Register(pool, settings, roles, lambda: self.vault.key_ids)
        self.rotation.tell(self.register)
        self._heartbeat = Heartbeat(pool, {role: services.get(role, ()) for role in roles}, self.register.held)

    @cached_property
    def registry(self) -> Registry:
        return self._registry or build_registry()

    @cached_property
    def vault(self) -> Vault:
        vault = build_vault(self.settings, self.pool)
        self.rotation.tell(vault)
        return vault

    @property
    def name(self) -> str:
        return str(self._heartbeat.id)

    @asynccontextmanager
    async def beating(self) -> AsyncGenerator[None]:
        self._heartbeat.start()
        try:
            async with self.rotation.watching(), self.register.telling():
                yield
        finally:
            await self._heartbeat.stop()


async def _migrated(settings: Settings, stop: asyncio.Event) -> bool:
    """Returns when the schema is there; False: told to stop before it was."""
    if not settings.database_url:
        raise ConfigurationError("DATABASE_URL is not set: set it, or use easymo up, which brings a database along")
    waiting = asyncio.create_task(wait_until_migrated(settings.database_url))
    stopping = asyncio.create_task(stop.wait())
    try:
        await asyncio.wait((waiting, stopping), return_when=asyncio.FIRST_COMPLETED)
        if not waiting.done():
            return False
        await waiting
        return True
    finally:
        stopping.cancel()
        waiting.cancel()


async def _serve(
    settings: Settings, roles: Sequence[str], process: _Process | None, bound: socket.socket, stop: asyncio.Event
) -> None:
    async with AsyncExitStack() as stack:
        mounts: dict[str, Any] = {}
        shared = Shared(settings.redis_url) if settings.redis_url else None
        if shared:
            stack.push_async_callback(shared.close)
        if "simulator" in roles and (settings.simulated or "gateway" not in roles):
            gateway_url = settings.local_url if "gateway" in roles else settings.public_url or settings.local_url
            simulator = create_simulator(settings, settings.simulator_callback or f"{gateway_url}/wa-webhook-core")
            mounts["/simulator"] = simulator.app
            await simulator.start(stop)
            stack.push_async_callback(simulator.stop)
        if "console" in roles and process is not None:
            access = Access(
                build_tokens(process.pool), settings.admin_token, Clients(settings.trusted_proxies), shared=shared
            )
            process.rotation.tell(access)
            operators = partial(build_operators, settings, process.pool)
            mounts[API_PREFIX] = Api(process.pool, access, settings.number_id, operators)
        if "gateway" not in roles or process is None:
            await serve_http(Router([Mount(prefix, app) for prefix, app in mounts.items()]), bound, stop)
            return
        pool = process.pool
        metrics, health = Metrics(pool, process.name, settings.admin_token), Health(pool, partial(circuits, pool))
        forms, uses = _form_endpoint(process), process.register.uses
        gateway = Gateway(settings, Ingest(pool), health, mounts, metrics, forms=forms, shared=shared, uses=uses)
        process.rotation.tell(gateway, metrics)
        await serve_http(gateway, bound, stop)


def _form_endpoint(process: _Process) -> FlowEndpoint | None:
    """None: there is no key, so no forms. Raises ConfigurationError if the key cannot be used."""
    settings = process.settings
    if not settings.flows_key:
        return None
    registry, tokens = process.registry, FlowTokens(settings.token_secrets)
    process.rotation.tell(tokens)
    return FlowEndpoint(
        process.pool,
        FlowKeys(settings.flows_key, settings.flows_passphrase),
        tokens,
        registry.all_forms,
        lambda exchange, token: form_exchange.answer(registry, exchange, token, datetime.now(UTC)),
        lambda token: form_exchange.closed(registry, token),
    )


async def _take_turns(process: _Process) -> None:
    settings, pseudonyms = process.settings, Pseudonyms(process.settings.audit_keys[0])
    process.rotation.tell(pseudonyms)
    worker = TurnWorker(process.pool, process.registry, flood_limit=settings.flood_limit, pseudonyms=pseudonyms)
    async with listen(settings.listen_url, ["easymo_inbox"], lambda _channel: worker.wake()), _forms(process):
        await _until(process.stop, worker.run(), worker.stop)


@asynccontextmanager
async def _forms(process: _Process) -> AsyncGenerator[None]:
    """Where there is a key: forms are shown while WhatsApp has them published."""
    settings = process.settings
    if not settings.flows_key:
        yield
        return
    tokens = FlowTokens(settings.token_secrets)
    forms = process.registry.forms = OpenForms(tokens)
    async with Transport() as transport:
        client = FlowsClient(settings, transport)
        process.rotation.tell(tokens, client)
        keeping = asyncio.create_task(keep_published(client, forms.show))
        try:
            yield
        finally:
            keeping.cancel()
            await asyncio.wait({keeping})


async def _send(process: _Process) -> None:
    async with Transport() as transport:
        client, uses = GraphClient(process.settings, transport), process.register.uses
        sender = Sender(process.pool, client, process.settings, uses=uses)
        process.rotation.tell(sender)
        async with listen(process.settings.listen_url, ["easymo_outbox", "easymo_statuses"], sender.wake):
            await _until(process.stop, sender.run(), sender.stop)


async def _process_dead_letters(process: _Process) -> None:
    processor = DeadLetterProcessor(process.pool)
    await _until(process.stop, processor.run(), processor.stop)


async def _clean_sessions(process: _Process) -> None:
    cleanup = SessionCleanup(process.pool, process.settings.number_id)
    await _until(process.stop, cleanup.run(), cleanup.stop)


async def _keep_schedule(process: _Process) -> None:
    settings, pool = process.settings, process.pool
    chores = house_chores(pool, process.vault, settings.number_id, partial(build_operators, settings, pool))
    scheduler = Scheduler(pool, chores)
    async with listen(settings.listen_url, ["easymo_schedule"], lambda _channel: scheduler.wake()):
        await _until(process.stop, scheduler.run(), scheduler.stop)


async def _notify(process: _Process) -> None:
    settings, pool = process.settings, process.pool
    worker = NotificationWorker(pool, settings.number_id, also=[Matcher(pool).match, partial(match_seekers, pool)])
    dispatcher = Dispatcher(pool, settings.number_id)
    async with (
        listen(settings.listen_url, ["easymo_notifications", "easymo_listings"], worker.wake),
        listen(settings.listen_url, ["easymo_rides"], lambda _channel: dispatcher.wake()),
        asyncio.TaskGroup() as group,
    ):
        group.create_task(_until(process.stop, worker.run(), worker.stop))
        group.create_task(_until(process.stop, dispatcher.run(), dispatcher.stop))


async def _run_activities(process: _Process) -> None:
    settings, pool = process.settings, process.pool
    async with Transport() as transport:
        media, number = MediaClient(settings, transport), NumberClient(settings, transport)
        client = GraphClient(settings, transport)
        assistants = Assistants(pool, process.registry, settings)
        process.rotation.tell(media, number, client, assistants)
        embedder = open_embedder() if settings.search == "meaning" else None
        vectors = Vectors(pool, embedder) if embedder else None
        outside = Outside(
            media=media,
            vault=process.vault,
            uploads=Uploads(pool, media),
            number=number,
            vectors=vectors,
            recognizer=open_recognizer(settings, transport),
            own_data=OwnData(pool),
            assistants=assistants,
        )
        show_typing = partial(client.mark_read, typing=True)
        runner = AgentRunner(pool, process.registry.activities, outside, show_typing)
        async with (
            aclosing(assistants),
            listen(settings.listen_url, ["easymo_activities"], lambda _channel: runner.wake()),
            asyncio.TaskGroup() as group,
        ):
            group.create_task(_until(process.stop, runner.run(), runner.stop))
            if vectors:
                group.create_task(_until(process.stop, vectors.run(), vectors.stop))


_WORK: dict[str, Callable[[_Process], Coroutine[Any, Any, None]]] = {
    "turns": _take_turns,
    "sender": _send,
    "dlq-processor": _process_dead_letters,
    "session-cleanup": _clean_sessions,
    "scheduler": _keep_schedule,
    "notification-worker": _notify,
    "agent-runner": _run_activities,
}


async def _until(stop: asyncio.Event, work: Coroutine[Any, Any, None], finish: Callable[[], None]) -> None:
    """Does ``work``; once ``stop`` is set, asks it to ``finish`` and waits for what is in hand."""
    working = asyncio.create_task(work)
    stopping = asyncio.create_task(stop.wait())
    try:
        await asyncio.wait((working, stopping), return_when=asyncio.FIRST_COMPLETED)
        finish()
        with suppress(TimeoutError):
            async with asyncio.timeout(STOP_SECONDS):
                await working
    finally:
        stopping.cancel()
        working.cancel()
