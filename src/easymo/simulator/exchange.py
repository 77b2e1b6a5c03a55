"""WhatsApp as the client of a form's endpoint: encrypts and signs what it asks, decrypts what it is answered."""

import base64
import hashlib
import hmac
import os
from collections.abc import Callable

import aiohttp
import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.padding import MGF1, OAEP
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from easymo.simulator.wire import Json, serialise

PATIENCE = 10.0
"""Seconds an endpoint has."""
_OAEP = OAEP(mgf=MGF1(hashes.SHA256()), algorithm=hashes.SHA256(), label=None)


class NoReply(Exception):
    """The endpoint did not answer as it should; the text says how, in Meta's words where it has some."""


class Closed(Exception):
    """The endpoint says that the form cannot be filled in any more (427); the text is what the person is told."""


class Endpoint:
    """Asks the business's endpoints. ``key`` gives the public key it uploaded last, in PEM, or nothing."""

    def __init__(self, secret: str, key: Callable[[], str]) -> None:
        self._secret = secret.encode()
        self._uploaded = key
        self._key = ""

    async def ping(self, uri: str, version: str) -> None:
        """Raises NoReply if the endpoint is not healthy."""
        if (await self.ask(uri, {"version": version, "action": "ping"})).get("data") != {"status": "active"}:
            raise NoReply("the endpoint's health check failed")

    async def ask(self, uri: str, request: Json) -> Json:
        """The endpoint's answer. After 421 the key is fetched anew and it is asked once more.

        Raises NoReply or Closed.
        """
        self._key = self._key or self._uploaded()
        status, answer = await self._ask_once(uri, request)
        if status == 421:
            self._key = self._uploaded()
            status, answer = await self._ask_once(uri, request)
        if status == 427:
            raise Closed(str((answer or {}).get("error_msg") or "This form is no longer available."))
        if status != 200 or answer is None:
            raise NoReply(f"the endpoint answered {status}" if status != 200 else "the answer cannot be decrypted")
        return answer

    async def _ask_once(self, uri: str, request: Json) -> tuple[int, Json | None]:
        key, iv = os.urandom(16), os.urandom(16)
        body = self._envelope(request, key, iv)
        signature = hmac.new(self._secret, body, hashlib.sha256).hexdigest()
        headers = {"Content-Type": "application/json", "X-Hub-Signature-256": f"sha256={signature}"}
        try:
            async with (
                aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=PATIENCE)) as session,
                session.post(uri, data=body, headers=headers, allow_redirects=False) as response,
            ):
                return response.status, _opened(await response.read(), key, iv)
        except TimeoutError:
            raise NoReply("timeout_error") from None
        except (aiohttp.ClientError, OSError):
            raise NoReply("the endpoint cannot be reached") from None

    def _envelope(self, request: Json, key: bytes, iv: bytes) -> bytes:
        try:
            public = load_pem_public_key(self._key.encode())
        except ValueError:
            raise NoReply("the business has no public key") from None
        if not isinstance(public, RSAPublicKey):
            raise NoReply("the business's public key is no RSA key")
        sealed = {
            "encrypted_flow_data": AESGCM(key).encrypt(iv, serialise(request), None),
            "encrypted_aes_key": public.encrypt(key, _OAEP),
            "initial_vector": iv,
        }
        return serialise({name: base64.b64encode(value).decode() for name, value in sealed.items()})


def _opened(body: bytes, key: bytes, iv: bytes) -> Json | None:
    """The answer, encrypted with every bit of the IV inverted; None if it is not. 427 may come unencrypted."""
    try:
        plain = AESGCM(key).decrypt(bytes(255 - byte for byte in iv), base64.b64decode(body, validate=True), None)
    except (ValueError, InvalidTag):
        plain = body if body.startswith(b'{"error_msg"') else b""
    try:
        return msgspec.json.decode(plain, type=Json)
    except ValueError:
        return None
