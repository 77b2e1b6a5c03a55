"""The Graph API's side of forms (WhatsApp Flows): our public key, and the Flows it has. Errors are values."""

import asyncio
from collections.abc import Callable, Mapping
from typing import TypeVar
from urllib.parse import urlencode

import msgspec
import structlog

from easymo.settings import Settings
from easymo.whatsapp.errors import UNANSWERED, UNREACHABLE, UNREADABLE, GraphError, parse_error
from easymo.whatsapp.transport import FateUnknown, NotSent, Response, TooLarge, Transport

REFRESH = 300.0
"""Seconds after which it is looked again which forms are published."""
_PAGE = 100
_PAGES = 100  # against a list that never ends
_PAGE_BYTES = 4 << 20

_log = structlog.stdlib.get_logger(__name__)
T = TypeVar("T")


class Flow(msgspec.Struct, frozen=True):
    """A Flow as WhatsApp tells of it."""

    id: str
    name: str = ""
    status: str = ""
    """DRAFT, PUBLISHED, DEPRECATED, BLOCKED or THROTTLED."""


class ValidationError(msgspec.Struct, frozen=True):
    message: str = ""


class Created(msgspec.Struct, frozen=True):
    """A Flow that is there now: published, unless its JSON has errors."""

    id: str
    validation_errors: list[ValidationError] = []


class Key(msgspec.Struct, frozen=True):
    """The public key WhatsApp has of us."""

    business_public_key: str = ""
    business_public_key_signature_status: str = ""
    """VALID or MISMATCH."""


class _Keys(msgspec.Struct):
    data: list[Key] = []


class _Cursors(msgspec.Struct):
    after: str = ""


class _Paging(msgspec.Struct):
    cursors: _Cursors = msgspec.field(default_factory=_Cursors)
    next: str = ""


class _Page(msgspec.Struct):
    data: list[Flow]
    paging: _Paging = msgspec.field(default_factory=_Paging)


_pages = msgspec.json.Decoder(_Page)
_creations = msgspec.json.Decoder(Created)
_keys = msgspec.json.Decoder(_Keys)


class FlowsClient:
    """The Flows of the business account and the key of the number in ``settings``, with its credentials."""

    def __init__(self, settings: Settings, transport: Transport) -> None:
        self._transport = transport
        root = f"{settings.graph_url}/{settings.api_version}"
        self._flows_url = f"{root}/{settings.business_account_id}/flows"
        self._key_url = f"{root}/{settings.number_id}/whatsapp_business_encryption"
        self.renew(settings)

    def renew(self, settings: Settings) -> None:
        """From now on uses the access token of ``settings``."""
        self._authorization = {"Authorization": f"Bearer {settings.access_token}"}

    async def list(self) -> list[Flow] | GraphError:
        """All Flows, in all states."""
        found: list[Flow] = []
        after = ""
        for _ in range(_PAGES):
            query = urlencode({"fields": "id,name,status", "limit": str(_PAGE)} | ({"after": after} if after else {}))
            page = await self._get(f"{self._flows_url}?{query}", _pages)
            if isinstance(page, GraphError):
                return page
            found += page.data
            following = page.paging.cursors.after
            if not page.paging.next or not page.data or following == after:
                break
            after = following  # the address in `next` is not followed: it could lead anywhere
        return found

    async def publish(self, name: str, flow_json: bytes, endpoint: str) -> Created | GraphError:
        """Makes a Flow that asks ``endpoint`` and publishes it; from then on nobody can change it."""
        flow = {
            "name": name,
            "categories": ["OTHER"],
            "flow_json": flow_json.decode(),
            "endpoint_uri": endpoint,
            "publish": True,
        }
        headers = self._authorization | {"Content-Type": "application/json"}
        response = await self._post(self._flows_url, headers, msgspec.json.encode(flow))
        return response if isinstance(response, GraphError) else _read(response, _creations)

    async def deprecate(self, id: str) -> GraphError | None:
        """No new message can show the Flow; those that were sent still do. None: done."""
        url = f"{self._flows_url.rsplit('/', 2)[0]}/{id}/deprecate"
        response = await self._post(url, self._authorization, b"")
        return response if isinstance(response, GraphError) else None

    async def set_key(self, public_key: str) -> GraphError | None:
        """Gives WhatsApp the public key (PEM) it is to encrypt with. None: it has it."""
        headers = self._authorization | {"Content-Type": "application/x-www-form-urlencoded"}
        body = urlencode({"business_public_key": public_key}).encode()
        response = await self._post(self._key_url, headers, body)
        return response if isinstance(response, GraphError) else None

    async def key(self) -> Key | GraphError | None:
        """The public key WhatsApp has, if it has one."""
        keys = await self._get(self._key_url, _keys)
        if isinstance(keys, GraphError):
            return keys
        return next((key for key in keys.data if key.business_public_key), None)

    async def _get(self, url: str, decoder: "msgspec.json.Decoder[T]") -> "T | GraphError":
        try:
            response = await self._transport.get(url, self._authorization, most=_PAGE_BYTES)
        except NotSent:
            return GraphError(None, 0, UNREACHABLE)
        except TooLarge:
            return GraphError(None, 200, UNREADABLE)
        return _error(response) if response.status != 200 else _read(response, decoder)

    async def _post(self, url: str, headers: Mapping[str, str], body: bytes) -> Response | GraphError:
        try:
            response = await self._transport.post(url, headers, body)
        except NotSent:
            return GraphError(None, 0, UNREACHABLE)
        except FateUnknown:
            return GraphError(None, 0, UNANSWERED)
        return response if response.status == 200 else _error(response)


async def keep_published(
    client: FlowsClient, tell: Callable[[Mapping[str, str]], None], seconds: float = REFRESH
) -> None:
    """Tells for ever, every so many seconds, the id of each published Flow by its name.

    While WhatsApp does not say, what it said last stands.
    """
    while True:
        flows = await client.list()
        if isinstance(flows, GraphError):
            _log.warning("forms_unknown", reason=flows.reason)
        else:
            tell({flow.name: flow.id for flow in flows if flow.status == "PUBLISHED"})
        await asyncio.sleep(seconds)


def _read(response: Response, decoder: "msgspec.json.Decoder[T]") -> T | GraphError:
    try:
        return decoder.decode(response.body)
    except ValueError:
        return GraphError(None, 200, UNREADABLE)


def _error(response: Response) -> GraphError:
    return parse_error(response.status, response.body, response.headers.get("Retry-After", ""))
