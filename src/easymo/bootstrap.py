"""The only assembly: settings and roles in, a running process out."""

import asyncio
import signal
import socket
from collections.abc import AsyncGenerator, Callable, Coroutine, Iterable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import easymo
from easymo.conversation.catalogue import Catalogue
from easymo.conversation.service import Registry, Service
from easymo.database.connect import Pool, listen, open_pool
from easymo.database.migrate import wait_until_migrated
from easymo.deadletters.processor import DeadLetterProcessor
from easymo.errors import ConfigurationError, EasyMOError
from easymo.gateway.app import Gateway
from easymo.gateway.health import Health
from easymo.gateway.ingest import Ingest
from easymo.gateway.partitions import keep_partitions
from easymo.gateway.port import bind
from easymo.gateway.server import serve_http
from easymo.observability.heartbeat import Heartbeat
from easymo.outbox.sender import Sender
from easymo.services.core import core
from easymo.services.jobs import jobs
from easymo.settings import Settings
from easymo.simulator.app import create_simulator
from easymo.turns.worker import TurnWorker
from easymo.whatsapp.client import GraphClient
from easymo.whatsapp.transport import Transport

ROLES = ("gateway", "turns", "sender", "dlq-processor", "simulator")
SERVICES: tuple[Service, ...] = (core, jobs)
POOL_SIZE = 10
STOP_SECONDS = 10.0
"""How long what is in hand may take once told to stop; then it is left as a crash would leave it."""

_HOUSE = Path(easymo.__file__).parent


def build_registry(services: Iterable[Service] = SERVICES, extra_locales: Sequence[Path] = ()) -> Registry:
    """All services with their sentences. ``extra_locales``: folders of services that live elsewhere."""
    services = list(services)
    folders = [_HOUSE / "conversation" / "locales"]
    own = [_HOUSE / "services" / service.id.replace("-", "_") / "locales" for service in services]
    folders += [folder for folder in own if folder.is_dir()]
    return Registry(services, Catalogue([*folders, *extra_locales]))


async def run(
    settings: Settings, roles: Sequence[str], *, registry: Registry | None = None, stop: asyncio.Event | None = None
) -> None:
    """Runs ``roles`` in this process until SIGINT, SIGTERM or ``stop``, then lets them finish what is in hand.

    Raises ConfigurationError, or DatabaseUnavailable if PostgreSQL or the schema is not there within 30 s.
    """
    stop = stop or asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    async with AsyncExitStack() as stack:
        # Bound first: a taken port is told before anything else starts.
        bound = stack.enter_context(bind(settings)) if {"gateway", "simulator"} & set(roles) else None
        pool = None
        if set(roles) - {"simulator"}:
            if not await _migrated(settings, stop):
                return
            pool = await open_pool(settings.database_url, size=POOL_SIZE, name="-".join(roles))
            stack.push_async_callback(pool.close)
        parts: list[Coroutine[Any, Any, None]] = []
        if bound is not None:
            parts.append(_serve(settings, roles, pool, bound, stop))
        if pool is not None and "turns" in roles:
            parts.append(_take_turns(settings, registry or build_registry(), pool, stop))
        if pool is not None and "sender" in roles:
            parts.append(_send(settings, pool, stop))
        if pool is not None and "dlq-processor" in roles:
            parts.append(_process_dead_letters(pool, stop))
        try:
            async with asyncio.TaskGroup() as group:
                for part in parts:
                    group.create_task(part)
        except* EasyMOError as errors:
            raise errors.exceptions[0] from errors


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
    settings: Settings, roles: Sequence[str], pool: Pool | None, bound: socket.socket, stop: asyncio.Event
) -> None:
    async with AsyncExitStack() as stack:
        mounts: dict[str, Any] = {}
        if "simulator" in roles and (settings.simulated or "gateway" not in roles):
            gateway_url = settings.local_url if "gateway" in roles else settings.public_url or settings.local_url
            simulator = create_simulator(settings, settings.simulator_callback or f"{gateway_url}/wa-webhook-core")
            mounts["/simulator"] = simulator.app
            await simulator.start(stop)
            stack.push_async_callback(simulator.stop)
        if "gateway" not in roles or pool is None:
            await serve_http(mounts["/simulator"], bound, stop)
            return
        await stack.enter_async_context(keep_partitions(pool))
        await stack.enter_async_context(_beating(pool, "gateway", ()))
        await serve_http(Gateway(settings, Ingest(pool), Health(pool), mounts), bound, stop)


async def _take_turns(settings: Settings, registry: Registry, pool: Pool, stop: asyncio.Event) -> None:
    worker = TurnWorker(pool, registry)
    async with (
        listen(settings.listen_url, ["easymo_inbox"], lambda _channel: worker.wake()),
        _beating(pool, "turns", tuple(registry.services)),
    ):
        await _until(stop, worker.run(), worker.stop)


async def _send(settings: Settings, pool: Pool, stop: asyncio.Event) -> None:
    transport = Transport()
    sender = Sender(pool, GraphClient(settings, transport), settings)
    async with (
        listen(settings.listen_url, ["easymo_outbox", "easymo_statuses"], sender.wake),
        _beating(pool, "sender", ()),
    ):
        try:
            await _until(stop, sender.run(), sender.stop)
        finally:
            await transport.close()


async def _process_dead_letters(pool: Pool, stop: asyncio.Event) -> None:
    processor = DeadLetterProcessor(pool)
    async with _beating(pool, "dlq-processor", ()):
        await _until(stop, processor.run(), processor.stop)


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


@asynccontextmanager
async def _beating(pool: Pool, role: str, services: Sequence[str]) -> AsyncGenerator[None]:
    heartbeat = Heartbeat(pool, role, services)
    heartbeat.start()
    try:
        yield
    finally:
        await heartbeat.stop()
