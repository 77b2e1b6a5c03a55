"""What the Graph client does beside sending: read receipts, typing, blocking."""

import json
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from easymo.settings import Settings
from easymo.whatsapp.client import Done, GraphClient, Refused, Result, RetryLater, Unknown
from easymo.whatsapp.transport import FateUnknown, NotSent, Response, Transport

PAYLOADS = Path(__file__).parents[1] / "conformance" / "payloads"
DONE = Response(200, {}, b'{"success":true}')


class Graph(Transport):
    def __init__(self, answer: Response | Exception = DONE) -> None:
        super().__init__()
        self.answer = answer
        self.asked: list[tuple[str, str, Any]] = []

    async def post(self, url: str, headers: Mapping[str, str], body: bytes) -> Response:
        return self._answer("POST", url, body)

    async def delete(self, url: str, headers: Mapping[str, str], body: bytes = b"") -> Response:
        return self._answer("DELETE", url, body)

    def _answer(self, method: str, url: str, body: bytes) -> Response:
        self.asked.append((method, url.removeprefix("https://graph.test/v26.0"), json.loads(body)))
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


def client(graph: Graph) -> GraphClient:
    return GraphClient(Settings(home=Path("/nowhere"), api_base_url="https://graph.test"), graph)


@pytest.mark.parametrize("typing", [False, True])
async def test_message_is_marked_as_read(typing: bool) -> None:
    graph = Graph()
    assert await client(graph).mark_read("106", "wamid.1", typing=typing) == Done()
    receipt = {"messaging_product": "whatsapp", "status": "read", "message_id": "wamid.1"}
    indicator = {"typing_indicator": {"type": "text"}} if typing else {}
    assert graph.asked == [("POST", "/106/messages", receipt | indicator)]


async def test_person_is_blocked_as_in_metas_sample() -> None:
    graph = Graph()
    assert await client(graph).block("106", phone_number="+16505551234", user_id="US.1") == Done()
    sample = json.loads((PAYLOADS / "block_req_block_user_s.json").read_bytes())
    assert graph.asked == [("POST", "/106/block_users", sample)]


async def test_person_without_phone_is_unblocked_by_user_id() -> None:
    graph = Graph()
    assert await client(graph).unblock("106", phone_number=None, user_id="RW.1") == Done()
    body = {"messaging_product": "whatsapp", "block_users": [{"user_id": "RW.1"}]}
    assert graph.asked == [("DELETE", "/106/block_users", body)]


ASKS: dict[str, Callable[[GraphClient], Awaitable[Result]]] = {
    "read": lambda client: client.mark_read("106", "wamid.1"),
    "block": lambda client: client.block("106", phone_number=None, user_id="RW.1"),
    "unblock": lambda client: client.unblock("106", phone_number=None, user_id="RW.1"),
}


@pytest.mark.parametrize("ask", ASKS.values(), ids=ASKS)
@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (Response(400, {}, b'{"error":{"code":131009}}'), Refused),
        (Response(429, {}, b""), RetryLater),
        (NotSent(), RetryLater),
        (FateUnknown("SocketTimeoutError"), Unknown),
    ],
)
async def test_what_is_not_done_is_a_value_too(
    ask: Callable[[GraphClient], Awaitable[Result]], answer: Response | Exception, kind: type[Result]
) -> None:
    assert isinstance(await ask(client(Graph(answer))), kind)
