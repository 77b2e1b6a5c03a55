"""X-Hub-Signature-256: proof that a body comes from WhatsApp."""

import hmac
from collections.abc import Iterable

_PREFIX = b"sha256="


def signed_with(body: bytes, signature: bytes | None, secrets: Iterable[bytes]) -> bytes | None:
    """The secret with which ``signature`` (the header's value) signs exactly these bytes; None: none of them.

    The body must be as received: parsed and serialised again it has another signature. Compares in constant time.
    """
    if signature is None or not signature.startswith(_PREFIX):
        return None
    given = signature.removeprefix(_PREFIX)
    for secret in secrets:
        if hmac.compare_digest(hmac.digest(secret, body, "sha256").hex().encode(), given):
            return secret
    return None
