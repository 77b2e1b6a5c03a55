"""The seam to the network against servers that misbehave: is repeating safe, or is the fate unknown?"""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest

from easymo.whatsapp import transport as transport_module
from easymo.whatsapp.transport import FateUnknown, NotSent, Transport

Behaviour = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@pytest.fixture
async def transport() -> AsyncGenerator[Transport]:
    used = Transport()
    yield used
    await used.close()


@asynccontextmanager
async def serving(behaviour: Behaviour) -> AsyncGenerator[str]:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await behaviour(reader, writer)
        finally:
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        yield f"127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        server.close()


async def read_request(reader: asyncio.StreamReader) -> bytes:
    head = await reader.readuntil(b"\r\n\r\n")
    return head + await reader.readexactly(4)


def answer(status: str, body: bytes, *headers: str, length: int | None = None) -> bytes:
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body) if length is None else length}", *headers]
    return "\r\n".join([*lines, "", ""]).encode() + body


async def post(transport: Transport, address: str, scheme: str = "http") -> transport_module.Response:
    return await transport.post(f"{scheme}://{address}/v26.0/1/messages", {"Authorization": "Bearer x"}, b"body")


async def test_an_answer_is_returned_whole(transport: Transport) -> None:
    heard: list[bytes] = []

    async def behave(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heard.append(await read_request(reader))
        writer.write(answer("429 Too Many", b"slow", "Retry-After: 7"))
        await writer.drain()

    async with serving(behave) as address:
        response = await post(transport, address)
    assert (response.status, response.headers.get("retry-after"), response.body) == (429, "7", b"slow")
    assert b"Authorization: Bearer x" in heard[0]
    assert heard[0].endswith(b"\r\n\r\nbody")


async def test_connections_are_kept(transport: Transport) -> None:
    connections = 0

    async def behave(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal connections
        connections += 1
        for _ in range(2):
            await read_request(reader)
            writer.write(answer("200 OK", b"{}"))

    async with serving(behave) as address:
        await post(transport, address)
        await post(transport, address)
    assert connections == 1


async def test_a_refused_connection_is_safe_to_repeat(transport: Transport) -> None:
    async def behave(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None: ...

    async with serving(behave) as address:
        pass
    with pytest.raises(NotSent):
        await post(transport, address)


async def test_a_name_that_does_not_resolve_is_safe_to_repeat(transport: Transport) -> None:
    with pytest.raises(NotSent):
        await post(transport, "graph.invalid")


async def test_a_failed_tls_handshake_is_safe_to_repeat(transport: Transport) -> None:
    async def behave(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(5)

    async with serving(behave) as address:
        with pytest.raises(NotSent):
            await post(transport, address, "https")


async def test_a_connection_closed_without_an_answer_leaves_the_fate_unknown(transport: Transport) -> None:
    async def behave(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)

    async with serving(behave) as address:
        with pytest.raises(FateUnknown):
            await post(transport, address)


async def test_half_an_answer_leaves_the_fate_unknown(transport: Transport) -> None:
    async def behave(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        writer.write(answer("200 OK", b'{"messages":', length=100))

    async with serving(behave) as address:
        with pytest.raises(FateUnknown):
            await post(transport, address)


async def test_silence_leaves_the_fate_unknown(transport: Transport, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport_module, "READ_SECONDS", 0.05)
    gone = asyncio.Event()

    async def behave(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        await gone.wait()

    async with serving(behave) as address:
        with pytest.raises(FateUnknown):
            await post(transport, address)
        gone.set()


async def test_a_redirect_is_an_answer_and_not_followed(transport: Transport) -> None:
    async def behave(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        writer.write(answer("307 Temporary", b"", "Location: http://127.0.0.1:1/"))
        await writer.drain()

    async with serving(behave) as address:
        assert (await post(transport, address)).status == 307


async def test_what_is_raised_holds_nothing_of_the_request(transport: Transport) -> None:
    with pytest.raises(NotSent) as raised:
        await post(transport, "graph.invalid/%2B250788123456")
    assert "250788123456" not in str(raised.value)


def _serving_get(content: bytes, *headers: str, length: int | None = None) -> Behaviour:
    async def behave(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answer("200 OK", content, *headers, length=length))
        await writer.drain()

    return behave


async def test_a_get_reads_up_to_its_bound(transport: Transport) -> None:
    async with serving(_serving_get(b"12345")) as address:
        assert (await transport.get(f"http://{address}/1", {}, most=5)).body == b"12345"


@pytest.mark.parametrize("length", [6, 1_000])
async def test_a_get_reads_nothing_longer(transport: Transport, length: int) -> None:
    async with serving(_serving_get(b"123456", length=length)) as address:
        with pytest.raises(transport_module.TooLarge):
            await transport.get(f"http://{address}/1", {}, most=5)


async def test_a_get_that_breaks_off_may_be_repeated(transport: Transport) -> None:
    async with serving(_serving_get(b"123", length=5)) as address:
        with pytest.raises(NotSent):
            await transport.get(f"http://{address}/1", {}, most=5)


async def test_a_get_of_unknown_length_is_bounded_too(transport: Transport) -> None:
    async def behave(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n123456")
        await writer.drain()

    async with serving(behave) as address:
        with pytest.raises(transport_module.TooLarge):
            await transport.get(f"http://{address}/1", {}, most=5)


async def test_a_get_ends_with_its_time(transport: Transport) -> None:
    gone = asyncio.Event()

    async def drip(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n123")
        await gone.wait()

    async with serving(drip) as address:
        with pytest.raises(NotSent):
            await transport.get(f"http://{address}/1", {}, most=5, seconds=0.05)
        gone.set()


async def test_a_delete_says_what_a_post_does(transport: Transport) -> None:
    heard: list[bytes] = []

    async def behave(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heard.append(await read_request(reader))
        writer.write(answer("200 OK", b"gone"))
        await writer.drain()

    async with serving(behave) as address:
        assert (await transport.delete(f"http://{address}/1?a=b", {}, b"body")).body == b"gone"
    assert heard[0].startswith(b"DELETE /1?a=b HTTP/1.1\r\n")
    assert heard[0].endswith(b"body")
