"""X-Hub-Signature-256: proof that a body comes from WhatsApp."""

import hmac
from collections.abc import Sequence

_PREFIX = b"sha256="


def is_signed(body: bytes, signature: bytes | None, secrets: Sequence[bytes]) -> bool:
    """Whether ``signature`` (the header's value) signs exactly these bytes with one of the secrets.

    The body must be as received: parsed and serialised again it has another signature. Compares in constant time.
    """
    if signature is None or not signature.startswith(_PREFIX):
        return False
    given = signature.removeprefix(_PREFIX)
    return any(hmac.compare_digest(hmac.digest(secret, body, "sha256").hex().encode(), given) for secret in secrets)
