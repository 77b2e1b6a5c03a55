"""`easymo allowlist` as operators run it."""

import os
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from houses import Ended, easymo


async def command(home: Path, *arguments: str) -> Ended:
    return await easymo("allowlist", *arguments, environment={**os.environ, "EASYMO_HOME": str(home)})


async def served(text: str) -> TestServer:
    async def answer(_request: web.Request) -> web.Response:
        return web.Response(text=text)

    app = web.Application()
    app.router.add_get("/geofeed", answer)
    server = TestServer(app)
    await server.start_server()
    return server


async def test_list_is_refreshed_shown_and_asked(tmp_path: Path) -> None:
    assert (await command(tmp_path, "check", "157.240.1.1")).out == "157.240.1.1 is in the list\n"
    server = await served("".join(f"198.51.{number}.0/24,US,,,\n" for number in range(12)))
    refreshed = await command(tmp_path, "refresh", "--url", str(server.make_url("/geofeed")))
    assert refreshed.out == "12 networks: start the gateways again to use them\n"
    ended = await command(tmp_path, "check", "157.240.1.1")
    assert (ended.code, ended.err) == (1, "easymo: 157.240.1.1 is not in the list\n")
    shown = (await command(tmp_path, "show")).out.splitlines()
    assert (len(shown), shown[0], shown[-1]) == (13, "198.51.0.0/24", "# allowlist.csv; mode off")
    await server.close()


@pytest.mark.parametrize(
    ("text", "why"), [("198.51.100.0/24\n", "has only 1 networks"), ("<html>", "the list of networks has '<html>'")]
)
async def test_a_list_that_will_not_do_changes_nothing(tmp_path: Path, text: str, why: str) -> None:
    server = await served(text)
    ended = await command(tmp_path, "refresh", "--url", str(server.make_url("/geofeed")))
    await server.close()
    assert ended.code == 1
    assert why in ended.err
    assert list(tmp_path.iterdir()) == []


async def test_a_list_that_cannot_be_fetched_changes_nothing(tmp_path: Path) -> None:
    ended = await command(tmp_path, "refresh", "--url", "http://127.0.0.1:9/geofeed")
    assert ended.code == 1
    assert "cannot be fetched (ClientConnectorError): the list in force stays" in ended.err
