"""The encryption of forms, and the tokens that tie them to their questions."""

import base64
import json
from collections.abc import Callable

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from hypothesis import given, settings
from hypothesis import strategies as st

from easymo.errors import ConfigurationError
from easymo.whatsapp.flow_tokens import FlowToken, FlowTokens
from easymo.whatsapp.flows import CannotDecrypt, FlowKeys, public_key
from flows import Sealed, keys, sample

KEYS = FlowKeys(keys()[0])
REQUESTS = ("ping", "init", "data_exchange", "back", "error_notification")
TOKEN = FlowToken("jobs-post", 7, 3, 2_000_000_000, "rw", "RW")


@pytest.mark.parametrize("name", REQUESTS)
def test_meta_s_requests_are_opened(name: str) -> None:
    request = sample(f"flow_ep_{name}_req")
    exchange, _ = KEYS.open(Sealed(request).body)
    read = {"version": exchange.version, "action": exchange.action, "data": exchange.data}
    read |= {"screen": exchange.screen or None, "flow_token": exchange.flow_token}
    assert read == {"data": None, "screen": None, "flow_token": None, **request}
    assert exchange.reports_error == (name == "error_notification")


@pytest.mark.parametrize("data", ["", None, [], {}])
def test_data_may_be_anything_empty(data: object) -> None:
    exchange, _ = KEYS.open(Sealed({"action": "INIT", "data": data}).body)
    assert exchange.values == {}


@pytest.mark.parametrize("name", ["ping", "next_screen", "success", "ack"])
def test_answer_is_encrypted_with_every_bit_of_the_iv_inverted(name: str) -> None:
    sealed, answer = Sealed(sample("flow_ep_ping_req")), sample(f"flow_ep_{name}_resp")
    _, answering = KEYS.open(sealed.body)
    assert sealed.read(answering.seal(answer)) == answer


def test_envelope_has_meta_s_members() -> None:
    assert json.loads(Sealed({}).body).keys() == sample("flow_ep_envelope_req").keys()


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_cannot_be_decrypted(body: bytes) -> None:
    with pytest.raises(CannotDecrypt):
        KEYS.open(body)


@settings(deadline=None)
@given(st.dictionaries(st.sampled_from(["encrypted_flow_data", "encrypted_aes_key", "initial_vector"]), st.text()))
def test_any_members_cannot_be_decrypted(members: dict[str, str]) -> None:
    with pytest.raises(CannotDecrypt):
        KEYS.open(json.dumps(members).encode())


@settings(deadline=None)
@given(st.sampled_from(["encrypted_flow_data", "encrypted_aes_key", "initial_vector"]), st.data())
def test_one_changed_bit_cannot_be_decrypted(member: str, data: st.DataObject) -> None:
    envelope = json.loads(Sealed({"action": "ping"}).body)
    content = bytearray(base64.b64decode(envelope[member]))
    bit = data.draw(st.integers(0, len(content) * 8 - 1))
    content[bit // 8] ^= 1 << bit % 8
    with pytest.raises(CannotDecrypt):
        KEYS.open(json.dumps(envelope | {member: base64.b64encode(content).decode()}).encode())


@settings(deadline=None)
@given(st.binary())
def test_what_was_encrypted_and_is_no_request_cannot_be_read(plain: bytes) -> None:
    with pytest.raises(CannotDecrypt):
        KEYS.open(Sealed(plain).body)


def test_request_nested_too_deeply_cannot_be_read() -> None:
    with pytest.raises(CannotDecrypt):
        KEYS.open(Sealed(b'{"action":"INIT","data":' + b"[" * 100_000).body)


@pytest.mark.parametrize("size", [24, 32])
def test_longer_key_than_meta_s_cannot_be_decrypted(size: int) -> None:
    with pytest.raises(CannotDecrypt):
        KEYS.open(Sealed({"action": "ping"}, key=bytes(size)).body)


def test_any_of_several_keys_opens() -> None:
    both = FlowKeys(keys(1)[0] + "\n" + keys()[0])
    for number in (0, 1):
        assert both.open(Sealed({"action": "ping"}, keys(number)[1]).body)[0].action == "ping"
    with pytest.raises(CannotDecrypt):
        both.open(Sealed({"action": "ping"}, keys(2)[1]).body)


def test_key_of_one_line_and_with_a_passphrase_opens() -> None:
    private, public = keys(3, "a passphrase")
    assert "ENCRYPTED" in private
    opened = FlowKeys(private.replace("\n", "\\n"), "a passphrase").open(Sealed({"action": "ping"}, public).body)
    assert opened[0].action == "ping"


def test_first_key_s_public_half_is_what_whatsapp_is_given() -> None:
    assert public_key(keys(1)[0] + keys()[0]) == keys(1)[1]
    (begin, *_, end) = keys()[1].splitlines()
    (wanted_begin, *_, wanted_end) = sample("bizenc_req_upload_key")["business_public_key"].splitlines()
    assert (begin, end) == (wanted_begin, wanted_end)


def pem(key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey) -> str:
    form = serialization.PrivateFormat.PKCS8
    return key.private_bytes(serialization.Encoding.PEM, form, serialization.NoEncryption()).decode()


@pytest.mark.parametrize(
    "make",
    [
        lambda: "",
        lambda: "not a key",
        lambda: "-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----",
        lambda: keys()[1],
        lambda: keys(3, "a passphrase")[0],
        lambda: pem(rsa.generate_private_key(65537, 1024)),
        lambda: pem(ec.generate_private_key(ec.SECP256R1())),
    ],
)
def test_unusable_key_is_told_with_its_variable(make: Callable[[], str]) -> None:
    for use in (FlowKeys, public_key):
        with pytest.raises(ConfigurationError, match="WHATSAPP_FLOWS_PRIVATE_KEY"):
            use(make())


# Tokens ---------------------------------------------------------------------------------------------------------


def test_token_comes_back_as_it_was() -> None:
    tokens = FlowTokens(["secret"])
    assert tokens.open(tokens.seal(TOKEN)) == TOKEN


def test_token_shows_nothing_of_what_it_holds() -> None:
    sealed = FlowTokens(["secret"]).seal(TOKEN)
    assert b"jobs" not in base64.urlsafe_b64decode(sealed)
    assert len(sealed) < 100


def test_token_of_an_older_secret_opens_while_that_is_known() -> None:
    old = FlowTokens(["old"]).seal(TOKEN)
    assert FlowTokens(["new", "old"]).open(old) == TOKEN
    assert FlowTokens(["new"]).open(old) is None


@settings(deadline=None)
@given(st.text() | st.binary() | st.none() | st.integers())
def test_anything_else_is_no_token(text: object) -> None:
    assert FlowTokens(["secret"]).open(text) is None


@settings(deadline=None)
@given(st.data())
def test_changed_token_is_none(data: st.DataObject) -> None:
    sealed = bytearray(base64.urlsafe_b64decode(FlowTokens(["secret"]).seal(TOKEN)))
    bit = data.draw(st.integers(0, len(sealed) * 8 - 1))
    sealed[bit // 8] ^= 1 << bit % 8
    assert FlowTokens(["secret"]).open(base64.urlsafe_b64encode(sealed).decode()) is None
