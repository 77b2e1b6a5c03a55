"""What WhatsApp does to a request of a form before it posts it, and to the answer; and keys to do it with."""

import base64
import json
import os
from functools import cache
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from easymo.whatsapp.flows import make_key

PAYLOADS = Path(__file__).parent / "conformance" / "payloads" / "flows"

Json = dict[str, Any]


def keys(number: int = 0, passphrase: str = "") -> tuple[str, str]:
    """A pair, private and public; the same each time."""
    return _made(number, passphrase)


@cache
def _made(number: int, passphrase: str) -> tuple[str, str]:
    return make_key(passphrase)


def sample(name: str) -> Json:
    return json.loads((PAYLOADS / f"{name}.json").read_text())


class Sealed:
    """An encrypted request: ``body`` is posted, ``read`` reads what is answered."""

    def __init__(self, request: object, public: str = "", *, key: bytes | None = None, iv: bytes | None = None) -> None:
        self.key, self.iv = key or os.urandom(16), iv or os.urandom(16)
        wanted = serialization.load_pem_public_key((public or keys()[1]).encode())
        assert isinstance(wanted, rsa.RSAPublicKey)
        sha256 = hashes.SHA256()
        plain = request if isinstance(request, bytes) else json.dumps(request).encode()
        members = {
            "encrypted_flow_data": AESGCM(self.key).encrypt(self.iv, plain, None),
            "encrypted_aes_key": wanted.encrypt(self.key, padding.OAEP(padding.MGF1(sha256), sha256, None)),
            "initial_vector": self.iv,
        }
        self.body = json.dumps({name: base64.b64encode(value).decode() for name, value in members.items()}).encode()

    def read(self, answer: bytes) -> Any:
        inverted = bytes(byte ^ 0xFF for byte in self.iv)
        return json.loads(AESGCM(self.key).decrypt(inverted, base64.b64decode(answer), None))
