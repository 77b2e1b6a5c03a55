"""Reading papers on this machine, each in a process of its own; see ``easymo.recognition.engine``."""

import asyncio
import importlib.util
import sys
from asyncio.subprocess import DEVNULL, PIPE

import msgspec

from easymo.errors import RecognitionUnavailable
from easymo.recognition.page import Page, Unreadable

SECONDS = 90.0
"""After which a reading is broken off."""

_decoder = msgspec.json.Decoder(list[Page] | Unreadable)


class Offline:
    """Reads with Tesseract, one paper at a time: each takes a core and up to 300 MB."""

    def __init__(self) -> None:
        self._one = asyncio.Semaphore(1)

    async def recognize(self, content: bytes, mime_type: str) -> list[Page] | Unreadable:
        async with self._one:
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "easymo.recognition.engine", mime_type), stdin=PIPE, stdout=PIPE, stderr=DEVNULL
            )
            try:
                async with asyncio.timeout(SECONDS):
                    answer, _ = await process.communicate(content)
            except TimeoutError as error:
                raise RecognitionUnavailable(f"reading a paper took longer than {SECONDS:.0f} s") from error
            finally:
                if process.returncode is None:
                    process.kill()
                    await process.wait()
        if process.returncode:
            # Whatever ended it, memory or a decoder's defect, this file would end it again.
            return Unreadable("damaged")
        return _decoder.decode(answer)


def is_installed() -> bool:
    """Whether the extra ``ocr`` is there."""
    if importlib.util.find_spec("tesserocr") is None:
        return False
    from easymo.recognition.engine import trained_data

    return trained_data() is not None
