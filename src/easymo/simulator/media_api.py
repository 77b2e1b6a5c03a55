"""The media endpoints: upload, description, download and deletion, and the upload of samples for templates."""

import base64
import hmac
import secrets

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from easymo.simulator import media, multipart, refusals
from easymo.simulator.access import Access
from easymo.simulator.behaviour import Faults
from easymo.simulator.clock import Clock
from easymo.simulator.endpoint import Methods, content, endpoint, reply
from easymo.simulator.media import TYPES, UPLOADED, Media
from easymo.simulator.refusals import Refused
from easymo.simulator.wire import Business, Json

_URL_SECONDS = 300
_ENVELOPE = 64 * 1024
"""What a form may add to a file, in bytes."""


class MediaApi:
    """GET /{version}/{media id} tells of a medium and where to load it; all of it needs the bearer token."""

    def __init__(self, media: Media, access: Access, business: Business, clock: Clock, faults: Faults) -> None:
        self._media = media
        self._access = access
        self._business = business
        self._clock = clock
        self._faults = faults
        self._key = secrets.token_bytes(32)
        self._samples: dict[str, int] = {}
        """How many bytes have come of each resumable upload: a sample is never looked at again."""

    def routes(self) -> list[Route]:
        return [
            Route("/attachments/", self._load, methods=["GET"]),
            Route("/{version}/{id}/media", endpoint(self._access, self._upload), methods=["POST"]),
            Route("/{version}/{id}/uploads", endpoint(self._access, self._begin_sample), methods=["POST"]),
        ]

    def node(self, id: str) -> Methods | None:
        """What can be done to a medium, or to a resumable upload."""
        if id.startswith("upload:"):
            return {"POST": self._add_sample, "GET": self._describe_sample}
        if self._media.find(id):
            return {"GET": self._describe, "DELETE": self._delete}
        return None

    async def _upload(self, request: Request) -> Json:
        if request.path_params["id"] != self._business.number_id:
            raise refusals.unknown_number(request.path_params["id"])
        try:
            form = multipart.parts(
                request.headers.get("content-type", ""), await content(request, media.MOST + _ENVELOPE)
            )
        except ValueError:
            raise refusals.required("file") from None
        if "messaging_product" not in form or form["messaging_product"].text != "whatsapp":
            raise refusals.required("messaging_product")
        file = form.get("file")
        if file is None or not file.content:
            raise refusals.required("file")
        mime_type = file.mime_type or "application/octet-stream"
        most = media.limit(mime_type)
        if not most:
            types = ", ".join(TYPES)
            raise refusals.invalid(
                f"Param file must be a file with one of the following types: {types}. "
                f"Received file of type '{mime_type}'."
            )
        if len(file.content) > most:
            raise Refused(131053, f"Media file size too big. Max file size we currently support: {most} bytes.")
        return {"id": self._media.add(file.content, mime_type, file.filename, UPLOADED).id}

    async def _describe(self, request: Request) -> Json:
        id = request.path_params["id"]
        medium = self._media.find(id)
        if medium is None or request.query_params.get("phone_number_id", self._business.number_id) != (
            self._business.number_id
        ):
            raise refusals.unknown_object(id, "get")
        until = int(self._clock.now()) + _URL_SECONDS
        return {
            "messaging_product": "whatsapp",
            "url": f"{request.base_url}attachments/?mid={id}&ext={until}&hash={self._seal(id, str(until))}",
            "mime_type": medium.mime_type,
            "sha256": medium.digest.hex(),
            "file_size": medium.size,
            "id": id,
        }

    async def _delete(self, request: Request) -> Json:
        self._media.delete(request.path_params["id"])
        return {"success": True}

    async def _load(self, request: Request) -> Response:
        """404 for an address older than 5 minutes, as for one that never was."""
        id, until = request.query_params.get("mid", ""), request.query_params.get("ext", "")
        try:
            self._access.check_token(request.scope)
        except Refused as refused:
            return reply(refused.body(), refused.status)
        genuine = hmac.compare_digest(request.query_params.get("hash", "").encode(), self._seal(id, until).encode())
        medium = self._media.find(id)
        if not genuine or int(until) < self._clock.now() or medium is None:
            return Response(status_code=404)
        effects = {fault.effect for fault in self._faults.take_all("media")}
        if "expired" in effects:
            return Response(status_code=404)
        body = medium.content[:-1] + bytes([medium.content[-1] ^ 1]) if "corrupt" in effects else medium.content
        return Response(body, media_type=medium.mime_type)

    async def _begin_sample(self, request: Request) -> Json:
        for parameter in ("file_length", "file_type"):
            if not request.query_params.get(parameter):
                raise refusals.required(parameter)
        id = f"upload:{secrets.token_urlsafe(32)}"
        self._samples[id] = 0
        return {"id": id}

    async def _add_sample(self, request: Request) -> Json:
        id = request.path_params["id"]
        held = self._held_sample(id)
        if request.headers.get("file_offset", "0") != str(held):
            raise refusals.invalid("file_offset is not where the upload stopped")
        self._samples[id] = held + len(await content(request, media.MOST))
        return {"h": f"4::{base64.b64encode(id.encode()).decode()}"}

    async def _describe_sample(self, request: Request) -> Json:
        id = request.path_params["id"]
        return {"id": id, "file_offset": self._held_sample(id)}

    def _held_sample(self, id: str) -> int:
        held = self._samples.get(id)
        if held is None:
            raise refusals.unknown_object(id, "post")
        return held

    def _seal(self, id: str, until: str) -> str:
        return hmac.digest(self._key, f"{id} {until}".encode(), "sha256").hex()
