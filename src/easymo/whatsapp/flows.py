"""What WhatsApp and the endpoint of a form (a Flow, in Meta's words) say to each other, and its encryption.

A request's AES-128 key comes encrypted with our RSA key (OAEP, SHA-256); the request and its answer are encrypted with
that key (GCM, the tag at the end), the answer with every bit of the request's IV inverted.
"""

import base64
import re
from typing import cast

import msgspec
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from easymo.errors import ConfigurationError

KEY_BITS = 2048
"""The size Meta takes."""
_AES_BYTES = 16
_OAEP = padding.OAEP(mgf=padding.MGF1(hashes.SHA256()), algorithm=hashes.SHA256(), label=None)
_PEM = re.compile(r"-----BEGIN ([A-Z ]+)-----.*?-----END \1-----", re.DOTALL)


class CannotDecrypt(Exception):
    """What came is not encrypted for one of our keys, or is no request: WhatsApp fetches our public key anew (421)."""


class Exchange(msgspec.Struct, frozen=True):
    """A form asks what comes next."""

    action: str
    """ping, INIT (it is opened), BACK or data_exchange."""
    version: str = ""
    screen: str = ""
    flow_token: str | None = None
    data: object = None

    @property
    def values(self) -> dict[str, object]:
        """``data``, where it is an object: it may as well be empty, or absent."""
        return cast("dict[str, object]", self.data) if isinstance(self.data, dict) else {}

    @property
    def reports_error(self) -> bool:
        """WhatsApp could not use our last answer and tells why; it wants no screen."""
        return "error" in self.values or "error_key" in self.values


class Answering:
    """The encryption of the answer to one request."""

    def __init__(self, key: bytes, iv: bytes) -> None:
        self._cipher = AESGCM(key)
        self._iv = bytes(byte ^ 0xFF for byte in iv)

    def seal(self, answer: object) -> bytes:
        """``answer`` as WhatsApp reads it: base64, sent as text/plain."""
        return base64.b64encode(self._cipher.encrypt(self._iv, msgspec.json.encode(answer), None))


class _Envelope(msgspec.Struct):
    encrypted_flow_data: str
    encrypted_aes_key: str
    initial_vector: str


_envelopes = msgspec.json.Decoder(_Envelope)
_exchanges = msgspec.json.Decoder(Exchange)


class FlowKeys:
    """Our private keys: the public half of any of them may be the one that WhatsApp has."""

    def __init__(self, pem: str, passphrase: str = "") -> None:
        """``pem``: one RSA key or several, one after another; in one line, with \\n for its ends, as environments have
        them. Raises ConfigurationError if one cannot be read.
        """
        blocks = [match[0] for match in _PEM.finditer(pem.replace("\\n", "\n"))]
        if not blocks:
            raise _unusable("it holds no key in PEM")
        self._keys = [_private_key(block, passphrase) for block in blocks]

    def open(self, body: bytes) -> tuple[Exchange, Answering]:
        """The request in ``body``, and what encrypts its answer. Raises CannotDecrypt, whatever is wrong."""
        try:
            envelope = _envelopes.decode(body)
            sealed = base64.b64decode(envelope.encrypted_flow_data, validate=True)
            iv = base64.b64decode(envelope.initial_vector, validate=True)
            key = self._unwrap(base64.b64decode(envelope.encrypted_aes_key, validate=True))
            return _exchanges.decode(AESGCM(key).decrypt(iv, sealed, None)), Answering(key, iv)
        except Exception as error:  # noqa: BLE001 - whatever it is, it cannot be read
            raise CannotDecrypt(type(error).__name__) from None

    def _unwrap(self, wrapped: bytes) -> bytes:
        for private in self._keys:
            try:
                key = private.decrypt(wrapped, _OAEP)
            except ValueError:
                continue
            if len(key) == _AES_BYTES:
                return key
        raise CannotDecrypt("no key fits")


def make_key(passphrase: str = "") -> tuple[str, str]:
    """A new pair in PEM: the private key, encrypted if there is a passphrase, and the public one for WhatsApp."""
    private = rsa.generate_private_key(65537, KEY_BITS)
    return _private_pem(private, passphrase), _public_pem(private)


def public_key(pem: str, passphrase: str = "") -> str:
    """The public half, in PEM, of the first key in ``pem``: the one WhatsApp is given. Raises ConfigurationError."""
    first = _PEM.search(pem.replace("\\n", "\n"))
    if first is None:
        raise _unusable("it holds no key in PEM")
    return _public_pem(_private_key(first[0], passphrase))


def _private_pem(private: rsa.RSAPrivateKey, passphrase: str) -> str:
    encryption = (
        serialization.BestAvailableEncryption(passphrase.encode()) if passphrase else serialization.NoEncryption()
    )
    written = private.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, encryption)
    return written.decode("ascii")


def _public_pem(private: rsa.RSAPrivateKey) -> str:
    public = private.public_key()
    written = public.public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    return written.decode("ascii")


def _private_key(pem: str, passphrase: str) -> rsa.RSAPrivateKey:
    encrypted = "ENCRYPTED" in pem
    try:
        key = serialization.load_pem_private_key(pem.encode(), passphrase.encode() if encrypted else None)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        raise _unusable("it is damaged, or its passphrase does not fit") from None
    if not isinstance(key, rsa.RSAPrivateKey) or key.key_size != KEY_BITS:
        raise _unusable(f"Meta takes RSA keys of {KEY_BITS} bits only")
    return key


def _unusable(why: str) -> ConfigurationError:
    return ConfigurationError(f"WHATSAPP_FLOWS_PRIVATE_KEY: {why}; easymo forms key makes one")
