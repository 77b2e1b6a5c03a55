"""Names of secrets that do not tell them."""

import hmac
from collections.abc import Sequence
from typing import Literal

from easymo.settings import Settings

Kind = Literal["app-secret", "verify-token", "access-token", "vault-key"]

VARIABLES: dict[Kind, str] = {
    "app-secret": "WHATSAPP_APP_SECRET",
    "verify-token": "WHATSAPP_VERIFY_TOKEN",
    "access-token": "WHATSAPP_ACCESS_TOKEN",
    "vault-key": "EASYMO_VAULT_KEYS",
}
HOLDERS: dict[Kind, frozenset[str]] = {
    "app-secret": frozenset({"gateway", "turns"}),
    "verify-token": frozenset({"gateway"}),
    "access-token": frozenset({"sender", "turns", "agent-runner"}),
    "vault-key": frozenset({"agent-runner", "scheduler"}),
}
"""The roles that need each."""


def fingerprint(kind: Kind, secret: str) -> str:
    """8 hex digits. Keyed with the secret itself, so the same in every process and of no use without it; 32 bits are
    too few to confirm a guess by.
    """
    return hmac.digest(secret.encode(), f"easymo fingerprint of {kind}".encode(), "sha256").hex()[:8]


def held(settings: Settings, vault_keys: Sequence[str] = ()) -> dict[Kind, list[str]]:
    """The names of what a process accepts or uses, in the order it was given. ``vault_keys``: ids of its master keys,
    which are their names.
    """
    return {
        "app-secret": [fingerprint("app-secret", secret) for secret in settings.app_secrets],
        "verify-token": [fingerprint("verify-token", token) for token in settings.verify_tokens],
        "access-token": [fingerprint("access-token", settings.access_token)],
        "vault-key": list(vault_keys),
    }
