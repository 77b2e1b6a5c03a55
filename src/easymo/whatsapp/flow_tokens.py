"""Tokens of forms: what a filled-in form, which does not even name itself, says of the question it answers.

A token is sealed (AES-SIV), so that nobody makes one or reads in it whom it is for; it holds no phone number. The same
question has the same token whenever it is asked within a day.
"""

import base64
import hashlib
import hmac
from collections.abc import Sequence

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESSIV

from easymo.settings import Settings


class FlowToken(msgspec.Struct, array_like=True, frozen=True):
    """The question that a form answers, and how the form speaks."""

    form: str
    conversation: int
    number: int
    """The question's, within its conversation."""
    expires: int
    """Seconds since 1970; afterwards the form cannot be filled in any more."""
    language: str
    country: str


_tokens = msgspec.msgpack.Decoder(FlowToken)


class FlowTokens:
    """Seals and opens tokens. ``secrets``, at least one: the first seals, each opens what it sealed."""

    def __init__(self, secrets: Sequence[str]) -> None:
        self._ciphers = [AESSIV(_key(secret)) for secret in secrets]

    def renew(self, settings: Settings) -> None:
        """From now on uses the secrets of ``settings``."""
        self._ciphers = [AESSIV(_key(secret)) for secret in settings.token_secrets]

    def seal(self, token: FlowToken) -> str:
        sealed = self._ciphers[0].encrypt(msgspec.msgpack.encode(token), None)
        return base64.urlsafe_b64encode(sealed).decode("ascii")

    def open(self, text: object) -> FlowToken | None:
        """The token in ``text``, expired or not; None if it is none of ours."""
        if not isinstance(text, str):
            return None
        try:
            sealed = base64.urlsafe_b64decode(text)
        except ValueError:
            return None
        for cipher in self._ciphers:
            try:
                return _tokens.decode(cipher.decrypt(sealed, None))
            except (InvalidTag, ValueError):
                continue
        return None


def _key(secret: str) -> bytes:
    return hmac.digest(secret.encode(), b"easymo: tokens of forms", hashlib.sha512)
