"""POST /flows/<form>: signed and encrypted, healthy, closed where its question waits no more; never a 500."""

import json
from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from structlog.testing import capture_logs

from easymo.conversation import form_exchange
from easymo.database.connect import Pool
from easymo.errors import DatabaseUnavailable
from easymo.gateway.app import LARGEST_BODY, Gateway
from easymo.gateway.flows import FlowEndpoint
from easymo.gateway.health import Health
from easymo.gateway.ingest import Ingest
from easymo.registry import build_registry
from easymo.whatsapp.flow_tokens import FlowToken, FlowTokens
from easymo.whatsapp.flows import FlowKeys
from flows import Sealed, keys, sample
from webhooks import Client, Response, running_gateway
from webhooks import settings as house_settings

HOUSE = build_registry()
KEYS = FlowKeys(keys(1)[0] + keys()[0])
TOKENS = FlowTokens(["a secret"])
NOW = 1_900_000_000
PATH = "/flows/jobs-post"
FILLED = {"title": "Cook", "category": "cooking", "kind": "gig", "place": "Kimironko", "slots": "1"}


class Never:
    """A database that nobody may ask."""

    async def fetchval(self, *_: object) -> bool:
        raise AssertionError("the database was asked")


class Away:
    async def fetchval(self, *_: object) -> bool:
        raise DatabaseUnavailable("it is away")


def endpoint(pool: Any) -> FlowEndpoint:
    return FlowEndpoint(
        pool,
        KEYS,
        TOKENS,
        HOUSE.all_forms,
        lambda exchange, token: form_exchange.answer(HOUSE, exchange, token, datetime.now(UTC)),
        lambda token: form_exchange.closed(HOUSE, token),
        clock=lambda: NOW,
    )


def client_of(pool: Any) -> Client:
    return Client(Gateway(house_settings(), Ingest(pool), Health(pool), forms=endpoint(pool)))


@pytest.fixture
async def client(pool: Pool) -> Client:
    await pool.execute(
        "insert into whatsapp_user_sessions (conversation, state) values"
        ' (7, \'{"open": {"service": "jobs", "flow": "post", "number": 3}}\'),'
        ' (8, \'{"parked": [{"number": 1}, {"service": "jobs", "flow": "post", "number": 5}]}\'),'
        " (9, '{}')"
    )
    return client_of(pool)


def token(**members: Any) -> str:
    usual = FlowToken("jobs-post", 7, 3, NOW + 60, "rw", "RW")
    return TOKENS.seal(msgspec.structs.replace(usual, **members))


def exchange(text: str | None, **members: Any) -> Sealed:
    return Sealed({**sample("flow_ep_data_exchange_req"), "data": FILLED, "flow_token": text, **members})


async def asked(client: Client, sealed: Sealed) -> tuple[int, Any]:
    response = await client.post(sealed.body, path=PATH)
    assert response.headers["content-type"] == "text/plain"
    return response.status, sealed.read(response.body)


async def test_health_check_is_answered_encrypted() -> None:
    answered = await asked(client_of(Never()), Sealed(sample("flow_ep_ping_req")))
    assert answered == (200, sample("flow_ep_ping_resp"))


async def test_report_of_an_error_is_acknowledged() -> None:
    answered = await asked(client_of(Never()), Sealed(sample("flow_ep_error_notification_req")))
    assert answered == (200, sample("flow_ep_ack_resp"))


async def test_form_of_an_open_question_is_answered(client: Client) -> None:
    status, answer = await asked(client, exchange(token(), screen="TERMS"))
    assert (status, answer["screen"]) == (200, "SUCCESS")
    assert (
        answer["data"]["extension_message_response"].keys()
        == {"params"}
        == sample("flow_ep_success_resp")["data"]["extension_message_response"].keys()
    )


@pytest.mark.parametrize("name", ["init", "back"])
async def test_form_that_is_opened_or_left_shows_its_first_screen(client: Client, name: str) -> None:
    opened = Sealed(sample(f"flow_ep_{name}_req") | {"flow_token": token()})
    assert await asked(client, opened) == (200, {"screen": "JOB", "data": {}})


async def test_form_of_a_parked_question_is_answered(client: Client) -> None:
    assert (await asked(client, exchange(token(conversation=8, number=5), screen="TERMS")))[0] == 200


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (token(expires=NOW), "Iyi fomu ntigifunguye."),
        (token(expires=NOW - 1, language="en"), "This form is no longer open."),
        (token(number=2), "Iyi fomu ntigifunguye."),
        (token(conversation=8, number=3), "Iyi fomu"),
        (token(conversation=9), "Iyi fomu"),
        (token(conversation=10), "Iyi fomu"),
        (token(form="jobs-other"), "Iyi fomu"),
        (FlowTokens(["another secret"]).seal(FlowToken("jobs-post", 7, 3, NOW + 60, "rw", "RW")), "This form"),
        ("flows-builder-1a2b", "This form"),
        ("", "This form"),
        (None, "This form"),
    ],
)
async def test_form_whose_token_is_no_longer_valid_is_closed(client: Client, text: str | None, says: str) -> None:
    for name in ("init", "data_exchange", "back"):
        status, answer = await asked(client, Sealed(sample(f"flow_ep_{name}_req") | {"flow_token": text}))
        assert (status, [*answer]) == (427, ["error_msg"])
        assert answer["error_msg"].startswith(says)


@pytest.mark.parametrize("signature", [None, "sha256=00", "sha256=" + "0" * 64])
async def test_bad_signature_is_432_before_anything_is_read(signature: str | None) -> None:
    client = client_of(Never())
    body = Sealed(sample("flow_ep_ping_req")).body
    assert (await client.post(body, path=PATH, signature=signature)).status == 432


async def test_guessed_signatures_are_limited_with_those_of_webhooks() -> None:
    client = client_of(Never())
    statuses = [(await client.post(b"{}", path=PATH, signature="sha256=00")).status for _ in range(101)]
    assert statuses == [432] * 100 + [429]
    assert (await client.post(b"{}", signature="sha256=00")).status == 429
    assert (await asked(client, Sealed(sample("flow_ep_ping_req"))))[0] == 200


async def test_what_is_encrypted_for_another_key_is_421(client: Client) -> None:
    assert (await asked(client, Sealed(sample("flow_ep_ping_req"), keys(1)[1])))[0] == 200
    sealed = Sealed(sample("flow_ep_ping_req"), keys(2)[1])
    assert (await client.post(sealed.body, path=PATH)).status == 421


JSON = st.dictionaries(st.sampled_from(["encrypted_flow_data", "encrypted_aes_key", "initial_vector"]), st.text())


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=1000) | JSON.map(lambda value: json.dumps(value).encode()))
async def test_any_signed_bytes_are_421(body: bytes) -> None:
    assert (await client_of(Never()).post(body, path=PATH)).status == 421


async def test_larger_body_than_a_webhook_is_413() -> None:
    assert (await client_of(Never()).post(b"x" * (LARGEST_BODY + 1), path=PATH)).status == 413


@pytest.mark.parametrize("path", ["/flows/", "/flows/jobs", "/flows/jobs-post/", "/flows/jobs-post/x"])
async def test_form_that_is_not_there_is_404(path: str) -> None:
    assert (await client_of(Never()).post(b"{}", path=path)).status == 404


async def test_without_a_key_there_is_no_endpoint(pool: Pool) -> None:
    async with running_gateway(pool) as client:
        assert (await client.post(b"{}", path=PATH)).status == 404


async def test_only_post_is_taken() -> None:
    response = await client_of(Never()).get(PATH)
    assert (response.status, response.headers["allow"]) == (405, "POST")


async def test_database_that_is_away_is_503() -> None:
    response: Response = await client_of(Away()).post(exchange(token()).body, path=PATH)
    assert (response.status, response.headers["retry-after"]) == (503, "1")


async def test_nothing_of_a_form_is_logged(client: Client) -> None:
    with capture_logs() as lines:
        text = token()
        await asked(client, exchange(text, data=FILLED | {"title": "a secret job"}, screen="TERMS"))
        await client.post(exchange(text).body, path=PATH, signature="sha256=00")
    assert [line["event"] for line in lines] == ["webhook without a valid signature"]
    assert text not in str(lines)
