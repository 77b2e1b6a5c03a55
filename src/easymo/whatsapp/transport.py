"""The one seam to the network: requests that say, when they fail, whether repeating them is safe."""

from collections.abc import Mapping
from typing import Self

import aiohttp
import msgspec

CONNECT_SECONDS = 5.0
READ_SECONDS = 20.0
IDLE_SECONDS = 4.0
"""A kept connection is given up before servers do: a request written into a closing one has an unknown fate."""


class NotSent(Exception):
    """No connection came about, so nothing was asked: safe to repeat."""


class FateUnknown(Exception):
    """The request may have been written and no whole answer came: it may have been done, or not."""


class TooLarge(Exception):
    """The answer is longer than the caller takes. The rest of it was not read."""


class Response(msgspec.Struct, frozen=True):
    status: int
    headers: Mapping[str, str]
    """Names in any case; look-ups do not mind it."""
    body: bytes


class Transport:
    """A pool of kept connections. ``connections`` bounds it; callers beyond it wait."""

    def __init__(self, *, connections: int = 256) -> None:
        self._connections = connections
        self._session: aiohttp.ClientSession | None = None

    async def post(self, url: str, headers: Mapping[str, str], body: bytes) -> Response:
        """Posts once and reads the whole answer; follows no redirect.

        Takes at most 5 s to connect and 20 s to answer. Raises NotSent or FateUnknown, nothing else; their texts
        hold no part of the request.
        """
        return await self._once("POST", url, headers, body)

    async def get(
        self, url: str, headers: Mapping[str, str], *, most: int, seconds: float = CONNECT_SECONDS + READ_SECONDS
    ) -> Response:
        """Gets the whole answer, of ``most`` bytes and within ``seconds`` at most; follows no redirect.

        Times and errors are those of ``post``; an answer that breaks off is NotSent, too: a GET is safe to repeat.
        Raises TooLarge.
        """
        session = self._open()
        timeout = aiohttp.ClientTimeout(total=seconds, sock_connect=CONNECT_SECONDS, sock_read=READ_SECONDS)
        try:
            async with session.get(url, headers=headers, allow_redirects=False, timeout=timeout) as answer:
                if (answer.content_length or 0) > most:
                    raise TooLarge
                body = bytearray()
                async for part in answer.content.iter_any():
                    body += part
                    if len(body) > most:
                        raise TooLarge
                return Response(answer.status, answer.headers, bytes(body))
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise NotSent(type(error).__name__) from error

    async def delete(self, url: str, headers: Mapping[str, str], body: bytes = b"") -> Response:
        """Sends a DELETE once, as ``post`` does a POST, and with its times and errors."""
        return await self._once("DELETE", url, headers, body)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()

    async def _once(self, method: str, url: str, headers: Mapping[str, str], body: bytes) -> Response:
        try:
            async with self._open().request(method, url, headers=headers, data=body, allow_redirects=False) as answer:
                return Response(answer.status, answer.headers, await answer.read())
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.InvalidURL) as error:
            raise NotSent(type(error).__name__) from error
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise FateUnknown(type(error).__name__) from error

    def _open(self) -> aiohttp.ClientSession:
        # Sessions belong to the loop they are made in, so not before the first request.
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=IDLE_SECONDS),
                timeout=aiohttp.ClientTimeout(
                    total=CONNECT_SECONDS + READ_SECONDS, sock_connect=CONNECT_SECONDS, sock_read=READ_SECONDS
                ),
                cookie_jar=aiohttp.DummyCookieJar(),
            )
        return self._session
