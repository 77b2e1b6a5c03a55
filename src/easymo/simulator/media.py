"""Pictures that people sent: kept in memory for a while, and handed out as the Graph side does."""

import hashlib
import hmac
import secrets
import time
from collections import OrderedDict

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from easymo.simulator import refusals, wire
from easymo.simulator.access import Access
from easymo.simulator.refusals import Refused

LARGEST = 5 * 1024 * 1024
"""WhatsApp's limit of an image, in bytes."""
_URL_SECONDS = 300
_SIGNATURES = {b"\xff\xd8\xff": "image/jpeg", b"\x89PNG\r\n\x1a\n": "image/png"}


class Medium(msgspec.Struct, frozen=True):
    id: str
    mime_type: str
    content: bytes
    digest: bytes
    """SHA-256."""


class Media:
    """The pictures there are, up to ``bound`` bytes; the oldest are forgotten first."""

    def __init__(self, bound: int) -> None:
        self._bound = bound
        self._held = 0
        self._media: OrderedDict[str, Medium] = OrderedDict()

    def keep(self, content: bytes) -> Medium:
        """Keeps a JPEG or PNG of at most 5 MiB. Raises ValueError if it is anything else."""
        mime_type = next((kind for start, kind in _SIGNATURES.items() if content.startswith(start)), "")
        if not mime_type:
            raise ValueError("a picture is a JPEG or PNG file")
        if len(content) > LARGEST:
            raise ValueError("a picture has at most 5 MB")
        id = str(10**15 + secrets.randbelow(10**15))
        medium = self._media[id] = Medium(id, mime_type, content, hashlib.sha256(content).digest())
        self._held += len(content)
        while self._held > self._bound:
            self._held -= len(self._media.popitem(last=False)[1].content)
        return medium

    def find(self, id: str) -> Medium | None:
        """The picture of that id, unless it was forgotten."""
        return self._media.get(id)


class MediaApi:
    """GET /{version}/{media id} tells of a picture and where to load it; both need the bearer token."""

    def __init__(self, media: Media, access: Access) -> None:
        self._media = media
        self._access = access
        self._key = secrets.token_bytes(32)

    def routes(self) -> list[Route]:
        return [
            Route("/attachments/", self._load, methods=["GET"]),
            Route("/{version}/{media_id}", self._describe, methods=["GET"]),
        ]

    async def _describe(self, request: Request) -> Response:
        version, id = request.path_params["version"], request.path_params["media_id"]
        try:
            self._access.check_version(version, f"/{version}/{id}")
            self._access.check_token(request.scope)
            medium = self._media.find(id)
            if medium is None:
                raise refusals.unknown_number(id)
        except Refused as refused:
            return _json(refused.body(), refused.status)
        until = int(time.time()) + _URL_SECONDS
        return _json(
            {
                "messaging_product": "whatsapp",
                "url": f"{request.base_url}attachments/?mid={id}&ext={until}&hash={self._seal(id, str(until))}",
                "mime_type": medium.mime_type,
                "sha256": medium.digest.hex(),
                "file_size": len(medium.content),
                "id": id,
            }
        )

    async def _load(self, request: Request) -> Response:
        """404 for an address older than 5 minutes, as for one that never was."""
        id, until = request.query_params.get("mid", ""), request.query_params.get("ext", "")
        try:
            self._access.check_token(request.scope)
        except Refused as refused:
            return _json(refused.body(), refused.status)
        genuine = hmac.compare_digest(request.query_params.get("hash", "").encode(), self._seal(id, until).encode())
        medium = self._media.find(id)
        if not genuine or int(until) < time.time() or medium is None:
            return Response(status_code=404)
        return Response(medium.content, media_type=medium.mime_type)

    def _seal(self, id: str, until: str) -> str:
        return hmac.digest(self._key, f"{id} {until}".encode(), "sha256").hex()


def _json(body: wire.Json, status: int = 200) -> Response:
    return Response(wire.serialise(body), status, media_type="application/json")
