"""What the Graph API is asked about forms, and what is made of its answers."""

import asyncio
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from easymo.settings import Settings
from easymo.whatsapp.errors import UNANSWERED, UNREACHABLE, UNREADABLE, GraphError
from easymo.whatsapp.flows_client import Created, Flow, FlowsClient, Key, ValidationError, keep_published
from easymo.whatsapp.transport import FateUnknown, NotSent, Response, TooLarge, Transport
from flows import sample

SETTINGS = Settings(home=Path(), business_account_id="1", number_id="2", access_token="a token", simulated=False)
ROOT = "https://graph.facebook.com/v26.0"


class Graph(Transport):
    """Answers as told, in order: a status with a body, or an exception."""

    def __init__(self, *answers: Any) -> None:
        super().__init__()
        self._answers = list(answers)
        self.asked: list[tuple[str, str, bytes]] = []

    async def get(self, url: str, headers: Mapping[str, str], *, most: int, seconds: float = 0) -> Response:
        return self._answer("GET", url, headers, b"")

    async def post(self, url: str, headers: Mapping[str, str], body: bytes) -> Response:
        return self._answer("POST", url, headers, body)

    def _answer(self, method: str, url: str, headers: Mapping[str, str], body: bytes) -> Response:
        assert headers["Authorization"] == "Bearer a token"
        self.asked.append((method, url, body))
        answer = self._answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        status, content = answer
        return Response(status, {}, content if isinstance(content, bytes) else json.dumps(content).encode())


def client(*answers: Any) -> tuple[FlowsClient, Graph]:
    graph = Graph(*answers)
    return FlowsClient(SETTINGS, graph), graph


def page(*names: str, after: str = "") -> tuple[int, Any]:
    data = [{"id": name, "name": name, "status": "PUBLISHED"} for name in names]
    paging = {"cursors": {"after": after}, "next": "https://elsewhere.example"} if after else {"cursors": {}}
    return 200, {"data": data, "paging": paging}


async def test_all_pages_are_read_and_no_address_is_followed() -> None:
    flows, graph = client(page("a", after="x"), page("b", after="y"), page("c"))
    listed = await flows.list()
    assert not isinstance(listed, GraphError)
    assert [flow.name for flow in listed] == ["a", "b", "c"]
    assert [parse_qs(urlsplit(url).query).get("after") for _, url, _ in graph.asked] == [None, ["x"], ["y"]]
    assert all(url.startswith(f"{ROOT}/1/flows?") for _, url, _ in graph.asked)


async def test_list_that_never_ends_ends() -> None:
    flows, graph = client(page("a", after="x"), page("a", after="x"))
    assert not isinstance(await flows.list(), GraphError)
    assert len(graph.asked) == 2


async def test_form_is_made_and_published_at_once() -> None:
    flows, graph = client((200, {"id": "7", "success": True, "validation_errors": []}))
    assert await flows.publish("a form", b'{"version":"7.2"}', "https://easymo.example/flows/a") == Created("7")
    ((method, url, body),) = graph.asked
    assert (method, url) == ("POST", f"{ROOT}/1/flows")
    assert json.loads(body) == {
        "name": "a form",
        "categories": ["OTHER"],
        "flow_json": '{"version":"7.2"}',
        "endpoint_uri": "https://easymo.example/flows/a",
        "publish": True,
    }


async def test_what_is_wrong_with_a_form_is_told() -> None:
    flows, _ = client((200, {"id": "7", "validation_errors": [{"message": "no screens", "line_start": 1}]}))
    assert await flows.publish("a", b"{}", "https://x") == Created("7", [ValidationError("no screens")])


async def test_form_is_deprecated_by_its_id() -> None:
    flows, graph = client((200, {"success": True}))
    assert await flows.deprecate("7") is None
    assert graph.asked == [("POST", f"{ROOT}/7/deprecate", b"")]


async def test_key_is_given_as_meta_takes_it() -> None:
    flows, graph = client((200, {"success": True}))
    wanted = sample("bizenc_req_upload_key")
    assert await flows.set_key(wanted["business_public_key"]) is None
    ((_, url, body),) = graph.asked
    assert url == f"{ROOT}/2/whatsapp_business_encryption"
    assert {name: values for name, (values,) in parse_qs(body.decode()).items()} == wanted


@pytest.mark.parametrize("name", ["valid_key", "mismatch_key"])
async def test_key_that_whatsapp_has_is_read(name: str) -> None:
    answer = sample(f"bizenc_get_resp200_{name}")
    flows, _ = client((200, answer))
    assert await flows.key() == Key(**answer["data"][0])


async def test_no_key_is_none() -> None:
    flows, _ = client((200, {"data": []}))
    assert await flows.key() is None


@pytest.mark.parametrize(
    ("answer", "rule"),
    [
        (NotSent("x"), UNREACHABLE),
        (FateUnknown("x"), UNANSWERED),
        ((200, b"<html>"), UNREADABLE),
    ],
)
async def test_failure_is_a_value(answer: Any, rule: Any) -> None:
    flows, _ = client(answer)
    failed = await flows.publish("a", b"{}", "https://x")
    assert isinstance(failed, GraphError)
    assert failed.rule is rule


async def test_answer_that_is_too_long_or_refused_is_a_value() -> None:
    flows, _ = client(TooLarge(), NotSent("x"), (400, {"error": {"code": 139002, "message": "no"}}))
    for _ in range(2):
        assert isinstance(await flows.list(), GraphError)
    refused = await flows.key()
    assert isinstance(refused, GraphError)
    assert refused.code == 139002


async def test_only_published_forms_are_told_and_what_was_told_stands_while_nobody_knows() -> None:
    states = {"a": "PUBLISHED", "b": "DRAFT", "c": "THROTTLED", "d": "BLOCKED", "e": "DEPRECATED"}
    data = [{"id": f"id-{name}", "name": name, "status": status} for name, status in states.items()]
    flows, _ = client(NotSent("x"), (200, {"data": data}))
    told: asyncio.Queue[Mapping[str, str]] = asyncio.Queue()
    keeping = asyncio.create_task(keep_published(flows, told.put_nowait, 0))
    assert await told.get() == {"a": "id-a"}
    with pytest.raises(IndexError):
        await keeping  # nothing more is answered
    assert told.empty()


async def test_flow_as_meta_lists_it_is_read() -> None:
    listed = json.loads((Path(__file__).parents[1] / "conformance/payloads/flows/flows_list.json").read_text())
    flows, _ = client((200, listed))
    read = await flows.list()
    assert isinstance(read, list)
    assert read[0] == Flow("flow-1", "my first flow", "DRAFT")
    assert [flow.status for flow in read] == ["DRAFT", "DRAFT", "PUBLISHED"]
