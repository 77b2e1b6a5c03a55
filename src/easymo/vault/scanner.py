"""An operator's virus scanner, asked about every document before it is kept."""

import asyncio
import os
from asyncio.subprocess import DEVNULL, PIPE
from collections.abc import Sequence

from easymo.errors import VaultUnavailable

SCAN_SECONDS = 60.0
_CLEAN, _INFECTED = 0, 1


class Scanner:
    """A command that reads a file from its standard input and exits 0 if it is clean, 1 if it is infected.

    Those are the codes of ``clamdscan --no-summary -`` and ``clamscan --no-summary -``.
    """

    def __init__(self, command: Sequence[str], *, seconds: float = SCAN_SECONDS) -> None:
        self._command = command
        self._seconds = seconds

    async def is_clean(self, content: bytes) -> bool:
        """Raises VaultUnavailable if the command cannot be run, takes too long, or exits otherwise."""
        try:
            process = await asyncio.create_subprocess_exec(
                *self._command, stdin=PIPE, stdout=DEVNULL, stderr=DEVNULL, env=_environment()
            )
        except OSError as error:
            raise VaultUnavailable("the command of EASYMO_VAULT_SCAN cannot be run: check its path") from error
        try:
            async with asyncio.timeout(self._seconds):
                await process.communicate(content)
        except TimeoutError as error:
            raise VaultUnavailable(f"the virus scanner took over {self._seconds:g} s: check that it runs") from error
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()
        if process.returncode not in (_CLEAN, _INFECTED):
            raise VaultUnavailable(f"the virus scanner exited {process.returncode}: check EASYMO_VAULT_SCAN")
        return process.returncode == _CLEAN


def _environment() -> dict[str, str]:
    """Without our secrets."""
    return {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
