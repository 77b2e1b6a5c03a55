"""The operator's virus scanner: what its exit codes mean, and what goes wrong with it."""

import sys

import pytest

from easymo.errors import VaultUnavailable
from easymo.vault.scanner import Scanner

EICAR = b"X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"
LOOKS = "import sys; print('noise'); sys.exit(1 if b'EICAR' in sys.stdin.buffer.read() else 0)"


def scanner(program: str, *, seconds: float = 10.0) -> Scanner:
    return Scanner([sys.executable, "-c", program], seconds=seconds)


async def test_clean_and_infected_are_told_by_exit_code() -> None:
    assert await scanner(LOOKS).is_clean(b"a photo" * 100_000)
    assert not await scanner(LOOKS).is_clean(EICAR)


@pytest.mark.parametrize("code", [2, 50])
async def test_other_exit_code_is_for_later(code: int) -> None:
    with pytest.raises(VaultUnavailable, match=f"exited {code}"):
        await scanner(f"import sys; sys.exit({code})").is_clean(b"content")


async def test_scanner_that_ends_before_it_has_read_all_has_still_judged() -> None:
    assert not await scanner("import sys; sys.exit(1)").is_clean(bytes(1 << 22))


async def test_command_that_cannot_be_run_is_for_later() -> None:
    with pytest.raises(VaultUnavailable, match="EASYMO_VAULT_SCAN"):
        await Scanner(["/nowhere/scan"]).is_clean(b"content")


async def test_scanner_that_takes_too_long_is_ended_and_for_later() -> None:
    with pytest.raises(VaultUnavailable, match=r"over 0\.05 s"):
        await scanner("import signal; signal.pause()", seconds=0.05).is_clean(b"content")


async def test_scanner_is_not_told_our_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EASYMO_VAULT_KEYS", "secret")
    assert await scanner("import os, sys; sys.exit('EASYMO_VAULT_KEYS' in os.environ)").is_clean(b"content")
