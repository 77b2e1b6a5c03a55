"""The simulator as one ASGI application below /simulator, open to this machine alone."""

import asyncio
from ipaddress import ip_address
from pathlib import Path

import msgspec
from starlette.responses import RedirectResponse
from starlette.routing import Route, Router
from starlette.types import ASGIApp, Receive, Scope, Send

from easymo.errors import ConfigurationError
from easymo.settings import Settings
from easymo.simulator import endpoint, switches, wire
from easymo.simulator.access import Access
from easymo.simulator.account import Account
from easymo.simulator.admission import Admission
from easymo.simulator.api import Api
from easymo.simulator.behaviour import PROFILES, Behaviour, Faults
from easymo.simulator.blocks import Blocks
from easymo.simulator.clock import Clock
from easymo.simulator.control import Control
from easymo.simulator.delivery import Delivery
from easymo.simulator.endpoint import Nodes
from easymo.simulator.events import Events
from easymo.simulator.exchange import Endpoint
from easymo.simulator.flows import Flows
from easymo.simulator.forms import Forms
from easymo.simulator.graph import Graph
from easymo.simulator.links import Links
from easymo.simulator.media import Media
from easymo.simulator.media_api import MediaApi
from easymo.simulator.page import Page
from easymo.simulator.people import People
from easymo.simulator.phone import Phone
from easymo.simulator.phones import Phones
from easymo.simulator.reports import Reports
from easymo.simulator.subscriptions import Subscriptions
from easymo.simulator.template_api import TemplateApi
from easymo.simulator.templates import Templates
from easymo.simulator.windows import Windows

_PREFIX = "/simulator"
_FORWARDED = (b"forwarded", b"x-forwarded-for")


class Simulator:
    """A WhatsApp of one's own: ``app`` answers, ``phone`` gives people to speak as, ``faults`` what goes wrong."""

    def __init__(self, settings: Settings, callback_url: str, behaviour: Behaviour) -> None:
        self.business = business = wire.Business(settings.number_id, settings.business_account_id)
        self.secret = settings.app_secrets[0]
        self.clock = clock = Clock(behaviour.speed)
        self.faults = Faults(settings.simulator_seed)
        self.delivery = Delivery(
            callback_url,
            self.secret,
            business,
            behaviour,
            verify_token=settings.verify_tokens[0],
            clock=clock,
            faults=self.faults,
        )
        access, policies = Access(settings.access_token), behaviour.policies
        # A clock of one's own means nothing to the next run.
        remembered = settings.home / "simulator" / "windows" if policies.window and behaviour.speed == 1.0 else None
        self.windows = Windows(clock, policies.window, remembered)
        self.phones = Phones(business, self._line, behaviour)
        self.people = People(self.phones, self.delivery, business)
        self.media = Media(behaviour.media, clock)
        self.templates = Templates(clock, behaviour.review, self.delivery.give)
        account = Account(access, business, policies.throughput)
        asks = Endpoint(self.secret, lambda: account.public_key)
        self.flows = Flows(access, business, self.delivery.give, asks)
        self.forms = Forms(self.flows, asks)
        self.blocks = Blocks(self.phones, self.windows, access, business)
        subscriptions = Subscriptions(access, business, self.delivery)
        self.admission = Admission(
            policies, clock, business, self.windows, self.templates, self.media, self.flows, self.blocks
        )
        reports = Reports(business, behaviour, self.faults, self.delivery)
        links = Links(self.media, clock)
        self.graph = Graph(business, access, account, self.faults, self.phones, self.admission, reports, links)
        media = MediaApi(self.media, access, business, clock, self.faults)
        templates = TemplateApi(self.templates, access, business)
        nodes = Nodes(account.node, media.node, templates.node, self.flows.node)
        routes = [
            *Page().routes(),
            *Api(self.phones, self.media, self.forms).routes(),
            *Control(self.phones, self.people, self.templates, self.faults).routes(),
            *Events(self.phones, self.phones.changes).routes(),
            Route("/{version}/{number_id}/messages", self.graph, methods=["POST"]),
            *(route for part in (account, media, templates) for route in part.routes()),
            *(route for part in (self.flows, self.blocks, subscriptions) for route in part.routes()),
            Route("/{version}/{id}", endpoint.endpoint(access, nodes.handle), methods=["GET", "POST", "DELETE"]),
        ]
        self.app: ASGIApp = _local(Router(routes, redirect_slashes=False))
        self._ending: asyncio.Task[None] | None = None

    async def start(self, stop: asyncio.Event | None = None) -> None:
        """From now on webhooks are posted to the callback. Call it in the event loop that serves ``app``.

        Streams of events end when ``stop`` is set: a server that finishes what is in hand would wait for them.
        """
        self.windows.start()
        await self.delivery.start()
        if stop:
            self._ending = asyncio.create_task(self._end_streams(stop))

    async def stop(self) -> None:
        """No more webhooks; those not acknowledged are forgotten."""
        self.phones.changes.close()
        self.graph.close()
        self.templates.close()
        self.windows.close()
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
        if contact.user_id in self.blocks:
            nowhere: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
            nowhere.set_result(False)
            return nowhere
        self.windows.open(contact.user_id)
        self.admission.hear()
        return self.delivery.give(wire.messages(self.business, [contact], [message]))


def create_simulator(settings: Settings, callback_url: str, behaviour: Behaviour | None = None) -> Simulator:
    """A simulator that plays WhatsApp for ``settings`` and posts its webhooks to ``callback_url``.

    Without ``behaviour`` it is the one that ``settings`` name, with the faults switched on there. Raises
    ConfigurationError if real credentials are set: whoever can reach it would have its signature; or if a profile,
    fault or script is none.
    """
    if not settings.simulated:
        raise ConfigurationError("the simulator never runs with real WhatsApp credentials: unset them")
    if behaviour:
        return Simulator(settings, callback_url, behaviour)
    profile = PROFILES.get(settings.simulator_profile)
    if profile is None:
        raise ConfigurationError(f"EASYMO_SIMULATOR_PROFILE is one of: {', '.join(PROFILES)}")
    if settings.simulator_speed <= 0:
        raise ConfigurationError("the simulator's clock cannot stand or run backwards: give a speed above 0")
    words = settings.simulator_faults
    chosen = msgspec.structs.replace(
        profile, speed=settings.simulator_speed, username_only=switches.username_only(words)
    )
    simulator = Simulator(settings, callback_url, chosen)
    simulator.faults.add(*switches.switched_on(words))
    if settings.simulator_script:
        simulator.faults.add(*switches.scripted(Path(settings.simulator_script)))
    return simulator


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
