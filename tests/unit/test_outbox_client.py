"""The Graph client: what it posts, and what it makes of each answer."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from easymo.settings import Settings
from easymo.whatsapp.client import Accepted, GraphClient, Refused, RetryLater, SendResult, Unknown
from easymo.whatsapp.errors import Kind
from easymo.whatsapp.transport import FateUnknown, NotSent, Response, Transport

PAYLOAD = b'{"type":"text","text":{"body":"Muraho \xf0\x9f\x91\x8b"}}'


class OneAnswer(Transport):
    def __init__(self, answer: Response | Exception) -> None:
        super().__init__()
        self.answer = answer
        self.posts: list[tuple[str, Mapping[str, str], dict[str, Any]]] = []

    async def post(self, url: str, headers: Mapping[str, str], body: bytes) -> Response:
        self.posts.append((url, headers, json.loads(body)))
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


def accepted(wamid: object = "wamid.1") -> Response:
    return Response(200, {}, json.dumps({"messages": [{"id": wamid}]}).encode())


def refused(status: int, code: int) -> Response:
    return Response(status, {}, json.dumps({"error": {"code": code}}).encode())


async def send(transport: OneAnswer, payload: bytes = PAYLOAD, **recipient: str | None) -> SendResult:
    settings = Settings(home=Path("/nowhere"), api_base_url="https://graph.test", access_token="token")
    to = {"phone_number": None, "user_id": None} | recipient
    return await GraphClient(settings, transport).send("106", **to, payload=payload, callback="1.2.3")


async def test_a_send_to_a_phone_is_posted_in_its_envelope() -> None:
    transport = OneAnswer(accepted())
    await send(transport, phone_number="+250788000001", user_id="RW.1")
    [(url, headers, body)] = transport.posts
    assert url == "https://graph.test/v26.0/106/messages"
    assert headers == {"Authorization": "Bearer token", "Content-Type": "application/json"}
    assert body == {
        "type": "text",
        "text": {"body": "Muraho 👋"},
        "messaging_product": "whatsapp",
        "recipient_type": "individual",
        "to": "+250788000001",
        "biz_opaque_callback_data": "1.2.3",
    }


async def test_a_send_to_a_user_id_names_it_as_recipient() -> None:
    transport = OneAnswer(accepted())
    await send(transport, user_id="RW.1")
    body = transport.posts[0][2]
    assert body["recipient"] == "RW.1"
    assert "to" not in body


async def test_200_with_an_id_is_accepted() -> None:
    assert await send(OneAnswer(accepted("wamid.x")), phone_number="+250788000001") == Accepted("wamid.x")


@pytest.mark.parametrize(
    "answer",
    [Response(200, {}, b""), Response(200, {}, b'{"messages":[]}'), accepted(""), accepted("a\0b"), accepted(3)],
)
async def test_200_without_a_usable_id_is_of_unknown_fate(answer: Response) -> None:
    assert isinstance(await send(OneAnswer(answer), phone_number="+250788000001"), Unknown)


async def test_a_payload_that_is_not_an_object_is_refused_unsent() -> None:
    transport = OneAnswer(accepted())
    result = await send(transport, payload=b"[1]", phone_number="+250788000001")
    assert isinstance(result, Refused)
    assert transport.posts == []


@pytest.mark.parametrize(("status", "code"), [(400, 100), (400, 131047), (404, 132001), (400, 999999)])
async def test_what_repeating_does_not_mend_is_refused(status: int, code: int) -> None:
    result = await send(OneAnswer(refused(status, code)), phone_number="+250788000001")
    assert isinstance(result, Refused)
    assert result.error.code == code


@pytest.mark.parametrize(
    ("status", "code", "after", "counts"),
    [
        (500, 131000, None, True),
        (400, 130429, 1.0, False),
        (400, 131056, None, False),
        (401, 190, 60.0, False),
    ],
)
async def test_what_may_pass_later_is_retried(status: int, code: int, after: float | None, counts: bool) -> None:
    result = await send(OneAnswer(refused(status, code)), phone_number="+250788000001")
    assert isinstance(result, RetryLater)
    assert (result.error.code, result.after, result.consumes_attempt) == (code, after, counts)


async def test_429_waits_as_long_as_it_is_told() -> None:
    result = await send(OneAnswer(Response(429, {"Retry-After": "12"}, b"")), phone_number="+250788000001")
    assert isinstance(result, RetryLater)
    assert (result.after, result.consumes_attempt) == (12.0, False)


async def test_no_connection_is_retried_and_counts_for_nothing() -> None:
    result = await send(OneAnswer(NotSent()), phone_number="+250788000001")
    assert isinstance(result, RetryLater)
    assert (result.error.rule.kind, result.consumes_attempt) == (Kind.THROTTLE, False)


async def test_no_answer_is_of_unknown_fate() -> None:
    result = await send(OneAnswer(FateUnknown("SocketTimeoutError")), phone_number="+250788000001")
    assert result == Unknown("SocketTimeoutError")


@pytest.mark.parametrize(
    ("answer", "shown"), [(Response(200, {}, b"{}"), True), (refused(400, 100), False), (FateUnknown("?"), False)]
)
async def test_typing_is_shown_or_not_and_nothing_depends_on_it(answer: Response | Exception, shown: bool) -> None:
    transport = OneAnswer(answer)
    settings = Settings(home=Path("/nowhere"), api_base_url="https://graph.test", access_token="token")
    assert await GraphClient(settings, transport).show_typing("106", "wamid.1") is shown
    [(url, _, body)] = transport.posts
    assert url == "https://graph.test/v26.0/106/messages"
    assert body == {
        "messaging_product": "whatsapp",
        "status": "read",
        "message_id": "wamid.1",
        "typing_indicator": {"type": "text"},
    }
