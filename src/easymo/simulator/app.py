"""The simulator as one ASGI application below /simulator, open to this machine alone."""

import asyncio
from ipaddress import ip_address

from starlette.responses import RedirectResponse
from starlette.routing import Route, Router
from starlette.types import ASGIApp, Receive, Scope, Send

from easymo.errors import ConfigurationError
from easymo.settings import Settings
from easymo.simulator import wire
from easymo.simulator.access import Access
from easymo.simulator.api import Api
from easymo.simulator.behaviour import Behaviour, Faults
from easymo.simulator.delivery import Delivery
from easymo.simulator.events import Events
from easymo.simulator.graph import Graph
from easymo.simulator.media import Media, MediaApi
from easymo.simulator.page import Page
from easymo.simulator.phones import Phone, Phones

_PREFIX = "/simulator"
_FORWARDED = (b"forwarded", b"x-forwarded-for")


class Simulator:
    """A WhatsApp of one's own: ``app`` answers, ``phone`` gives people to speak as, ``faults`` what goes wrong."""

    def __init__(self, settings: Settings, callback_url: str, behaviour: Behaviour) -> None:
        self.business = wire.Business(settings.number_id, settings.business_account_id)
        self.secret = settings.app_secrets[0]
        self.faults = Faults()
        self.delivery = Delivery(callback_url, self.secret, self.business, behaviour)
        self.phones = Phones(self.business, self._line, behaviour)
        self.media = Media(behaviour.media)
        access = Access(settings.access_token)
        self.graph = Graph(self.business, access, behaviour, self.faults, self.phones, self.delivery)
        routes = [
            *Page().routes(),
            *Api(self.phones, self.media, self.faults).routes(),
            *Events(self.phones, self.phones.changes).routes(),
            Route("/{version}/{number_id}/messages", self.graph, methods=["POST"]),
            *MediaApi(self.media, access).routes(),
        ]
        self.app: ASGIApp = _local(Router(routes, redirect_slashes=False))
        self._ending: asyncio.Task[None] | None = None

    async def start(self, stop: asyncio.Event | None = None) -> None:
        """From now on webhooks are posted to the callback. Call it in the event loop that serves ``app``.

        Streams of events end when ``stop`` is set: a server that finishes what is in hand would wait for them.
        """
        await self.delivery.start()
        if stop:
            self._ending = asyncio.create_task(self._end_streams(stop))

    async def stop(self) -> None:
        """No more webhooks; those not acknowledged are forgotten."""
        self.phones.changes.close()
        if self._ending:
            self._ending.cancel()
        await self.delivery.stop()

    async def _end_streams(self, stop: asyncio.Event) -> None:
        await stop.wait()
        self.phones.changes.close()

    def phone(self, number: str, name: str = "") -> Phone:
        """The phone of ``number`` (+E.164); it appears when first asked for. Raises ValueError if it is none."""
        return self.phones.by_number(number, name)

    def _line(self, contact: wire.Contact, message: wire.Json) -> "asyncio.Future[bool]":
        return self.delivery.give(wire.messages(self.business, [contact], [message]))


def create_simulator(settings: Settings, callback_url: str, behaviour: Behaviour | None = None) -> Simulator:
    """A simulator that plays WhatsApp for ``settings`` and posts its webhooks to ``callback_url``.

    Raises ConfigurationError if real credentials are set: whoever can reach it would have its signature.
    """
    if not settings.simulated:
        raise ConfigurationError("the simulator never runs with real WhatsApp credentials: unset them")
    return Simulator(settings, callback_url, behaviour or Behaviour())


def _local(app: ASGIApp) -> ASGIApp:
    """``app`` for clients on this machine, whether mounted at /simulator or given whole paths."""

    async def guarded(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        if not _is_local(scope):
            await send({"type": "http.response.start", "status": 403, "headers": [(b"content-length", b"0")]})
            await send({"type": "http.response.body", "body": b""})
            return
        root = scope.get("root_path", "")
        if not root.endswith(_PREFIX):
            root += _PREFIX
            scope = {**scope, "root_path": root}
        if scope["path"] == root:
            await RedirectResponse(f"{root}/")(scope, receive, send)
            return
        await app(scope, receive, send)

    return guarded


def _is_local(scope: Scope) -> bool:
    # A proxy on this machine comes from loopback for somebody who does not.
    if any(name in _FORWARDED for name, _ in scope["headers"]):
        return False
    client = scope.get("client")
    try:
        return client is not None and ip_address(client[0]).is_loopback
    except ValueError:
        return False
