"""Files of messages: fetched from WhatsApp and checked, or given to WhatsApp to send.

What will never work is a value, ``Unusable``; what may work later is the exception ``MediaUnavailable``.
"""

import asyncio
import base64
import binascii
import hashlib
import re
import secrets
from typing import Literal
from urllib.parse import urlsplit

import msgspec

from easymo.errors import MediaUnavailable
from easymo.settings import Settings
from easymo.whatsapp.errors import Kind, parse_error
from easymo.whatsapp.filetypes import LARGEST, TYPES, base_type, identify, kind_of
from easymo.whatsapp.transport import FateUnknown, NotSent, Response, TooLarge, Transport
from easymo.whatsapp.updates import Media

DOWNLOAD_SECONDS = 300.0
"""100 MB at 3 Mbit/s."""
_ANSWER_BYTES = 1 << 16
_RESOLVES = 2
_EXPIRED = (401, 403, 404, 410)  # what an address older than 5 minutes is answered with

_ID = re.compile(r"[0-9A-Za-z_-]{1,200}")
# One way to read it, whoever parses: no user, no port, nothing that a browser or library would fold into the host.
_META_URL = re.compile(r"https://(lookaside\.fbsbx\.com|([a-z0-9-]+\.)+whatsapp\.net)/[!-\[\]-~]*")

Reason = Literal["gone", "too-large", "damaged", "unsupported"]


class Unusable(msgspec.Struct, frozen=True):
    """The file cannot be had or sent, and trying again changes nothing."""

    reason: Reason


class Described(msgspec.Struct, frozen=True):
    """What WhatsApp says of a file. ``url`` is good for 5 minutes and only with our token."""

    url: str
    mime_type: str = ""
    sha256: str = ""
    """Hexadecimal here, base64 in webhooks."""
    file_size: int = 0


class File(msgspec.Struct, frozen=True):
    """A file that is what it was said to be."""

    content: bytes
    mime_type: str
    """Told by the content; without parameters."""


class _Uploaded(msgspec.Struct):
    id: str


_described = msgspec.json.Decoder(Described, strict=False)  # file_size comes as text, too
_uploaded = msgspec.json.Decoder(_Uploaded)


class MediaClient:
    """The media endpoints of the Graph API, with the credentials of ``settings``."""

    def __init__(self, settings: Settings, transport: Transport) -> None:
        self._transport = transport
        self._root = f"{settings.graph_url}/{settings.api_version}"
        graph = urlsplit(settings.graph_url)
        self._origin = f"{graph.scheme}://{graph.netloc}/"
        self.number_id = settings.number_id
        """The business number that files are uploaded for."""
        self.renew(settings)

    def renew(self, settings: Settings) -> None:
        """From now on uses the access token of ``settings``."""
        self._headers = {"Authorization": f"Bearer {settings.access_token}"}

    async def describe(self, id: str) -> Described | Unusable:
        """Where a file of a message can be loaded for the next 5 minutes. Raises MediaUnavailable."""
        if not _ID.fullmatch(id):
            return Unusable("gone")
        response = await self._get(f"{self._root}/{id}", _ANSWER_BYTES)
        if isinstance(response, Unusable):
            raise MediaUnavailable("WhatsApp described a file at unreasonable length")
        if response.status != 200:
            return _refusal(response, Unusable("gone"))
        try:
            return _described.decode(response.body)
        except ValueError as error:
            raise MediaUnavailable("WhatsApp described a file in a way that cannot be read") from error

    async def download(self, media: Media) -> File | Unusable:
        """The file of a message, of the size and type its kind allows and with the hash WhatsApp states.

        Its address is asked for anew each time, and once more if it has expired meanwhile. The token goes to Meta's
        hosts and the configured Graph root only. Raises MediaUnavailable.
        """
        most = LARGEST.get(media.kind)
        if most is None:
            return Unusable("unsupported")
        for _ in range(_RESOLVES):
            described = await self.describe(media.id)
            if isinstance(described, Unusable):
                return described
            if described.file_size > most:
                return Unusable("too-large")
            response = await self._get(self._trusted(described.url), most)
            if isinstance(response, Unusable):
                return response
            if response.status == 200:
                return await asyncio.to_thread(_checked, response.body, media, described)
            if response.status not in _EXPIRED:
                raise MediaUnavailable(f"a file's address answered HTTP {response.status}")
        raise MediaUnavailable(f"a file's address had expired, {_RESOLVES} times")

    async def upload(self, content: bytes, mime_type: str) -> str | Unusable:
        """Gives WhatsApp a file to send; returns the media id, good for 30 days.

        Raises MediaUnavailable; repeating is safe: a file uploaded twice is only there twice.
        """
        kind = kind_of(mime_type)
        if kind is None or identify(kind, mime_type, content) is None:
            return Unusable("unsupported")
        if len(content) > LARGEST[kind]:
            return Unusable("too-large")
        boundary = secrets.token_hex(16)
        headers = self._headers | {"Content-Type": f"multipart/form-data; boundary={boundary}"}
        body = _multipart(content, base_type(mime_type), boundary)
        try:
            response = await self._transport.post(f"{self._root}/{self.number_id}/media", headers, body)
        except (NotSent, FateUnknown) as error:
            raise MediaUnavailable("WhatsApp cannot be reached") from error
        if response.status != 200:
            return _refusal(response, Unusable("unsupported"))
        try:
            return _uploaded.decode(response.body).id
        except ValueError as error:
            raise MediaUnavailable("WhatsApp took a file and gave no id for it") from error

    def _trusted(self, url: str) -> str:
        if _META_URL.fullmatch(url) or url.startswith(self._origin):
            return url
        raise MediaUnavailable("WhatsApp named a file's address that is neither Meta's nor below the Graph root")

    async def _get(self, url: str, most: int) -> Response | Unusable:
        try:
            return await self._transport.get(url, self._headers, most=most, seconds=DOWNLOAD_SECONDS)
        except TooLarge:
            return Unusable("too-large")
        except NotSent as error:
            raise MediaUnavailable("WhatsApp cannot be reached") from error


def _refusal(response: Response, never: Unusable) -> Unusable:
    """``never`` if the answer is final. Raises MediaUnavailable if it is not, or is for an operator to mend."""
    error = parse_error(response.status, response.body, response.headers.get("Retry-After", ""))
    if error.rule.kind is Kind.NEVER:
        return never
    raise MediaUnavailable(error.reason)


def _checked(content: bytes, media: Media, described: Described) -> File | Unusable:
    actual = hashlib.sha256(content).digest()
    stated = [digest for text in (described.sha256, media.sha256) if (digest := _digest(text))]
    if any(digest != actual for digest in stated):
        return Unusable("damaged")
    mime_type = identify(media.kind, described.mime_type or media.mime_type, content)
    return File(content, mime_type) if mime_type else Unusable("unsupported")


def _digest(text: str) -> bytes | None:
    """A SHA-256 in hexadecimal or base64; None: it states none."""
    try:
        digest = bytes.fromhex(text) if len(text) == 64 else base64.b64decode(text, validate=True)
    except (ValueError, binascii.Error):
        return None
    return digest if len(digest) == 32 else None


def _multipart(content: bytes, mime_type: str, boundary: str) -> bytes:
    head = (
        f'--{boundary}\r\nContent-Disposition: form-data; name="messaging_product"\r\n\r\nwhatsapp\r\n'
        f'--{boundary}\r\nContent-Disposition: form-data; name="type"\r\n\r\n{mime_type}\r\n'
        f'--{boundary}\r\nContent-Disposition: form-data; name="file"; '
        f'filename="file.{TYPES[mime_type].extension}"\r\nContent-Type: {mime_type}\r\n\r\n'
    )
    return b"".join((head.encode(), content, f"\r\n--{boundary}--\r\n".encode()))
