"""Vectors of listings and of searches, made off the turn's loop: in agent-runner."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from datetime import timedelta

import structlog

from easymo.database.connect import Pool, translated
from easymo.database.queries import load
from easymo.errors import DatabaseUnavailable
from easymo.listings.embedding import MODEL, Embedder
from easymo.reading import fold

SWEEP_SECONDS = 2.0
"""How long a new listing may wait to be found by its meaning, if there are few."""
TIDY_EVERY = timedelta(days=1)
_AT_ONCE = 8
_DETAILS_MOST, _TAGS_MOST = 240, 120

_sql = load(__file__, "vectors.sql")
_log: structlog.stdlib.BoundLogger = structlog.get_logger()


class Vectors:
    """Makes what is missing, as long as it runs, and what a search asks for. Any number may share a database.

    Nothing is lost with its process: what is to be done are rows. Where the server cannot keep vectors, nothing is.
    """

    def __init__(self, pool: Pool, embedder: Embedder, *, model: str = MODEL) -> None:
        self._pool = pool
        self._embedder = embedder
        self._model = model
        self._stopped = asyncio.Event()

    def stop(self) -> None:
        """``run`` returns after the listing in hand."""
        self._stopped.set()

    async def run(self) -> None:
        """Works until stopped. A database that goes away is waited for."""
        tidied = -TIDY_EVERY.total_seconds()
        loop = asyncio.get_running_loop()
        while not self._stopped.is_set():
            if loop.time() - tidied >= TIDY_EVERY.total_seconds() and await self._safely(self.begin) is not None:
                tidied = loop.time()
            if not await self._safely(self.make_due):
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(SWEEP_SECONDS):
                        await self._stopped.wait()

    async def begin(self) -> bool:
        """Forgets what is over and has every listing looked at that has no vector of this model. Raises
        DatabaseUnavailable."""
        with translated():
            await self._pool.execute(_sql.forget_words)
            if not await self._pool.fetchval(_sql.has_vectors):
                return False
            await self._pool.execute(_sql.forget_queries, self._model)
            await self._pool.execute(_sql.find_missing, self._model)
        return True

    async def make_due(self) -> int:
        """Makes the vectors of a few changed listings; returns of how many. Raises DatabaseUnavailable."""
        with translated():
            if not await self._pool.fetchval(_sql.has_vectors):
                return 0
            await self._pool.execute(_sql.announce_model, self._model)
            taken = await self._pool.fetch(_sql.take_changes, _AT_ONCE)
            for row in taken:
                if self._stopped.is_set():
                    break
                vector = await self._embedder.passage(passage_of(row["title"], row["details"], row["words"]))
                change = row["domain"], row["id"], row["change"]
                await self._pool.execute(_sql.keep_vector, *change, self._model, _written(vector))
        return len(taken)

    async def learn(self, asked: str) -> bool:
        """Has searches for the words ``asked`` compared by meaning. False: this server cannot. Raises
        DatabaseUnavailable."""
        with translated():
            if not await self._pool.fetchval(_sql.has_vectors):
                return False
            vector = await self._embedder.query(asked)
            await self._pool.execute(_sql.keep_query, self._model, asked, _written(vector))
        return True

    async def _safely(self, work: Callable[[], Awaitable[int]]) -> int | None:
        try:
            return await work()
        except DatabaseUnavailable:
            _log.warning("vectors_wait_for_database")
        except Exception as error:  # noqa: BLE001 - a defect must not end the activities beside it
            _log.error("vectors_failed", exc_info=error)
        return None


def passage_of(title: str, details: str, words: str) -> str:
    """What a listing's vector is made of: what it says, and what else it is called in the four languages."""
    said = fold(f"{title} {details}").split()
    tags = " ".join(word for word in dict.fromkeys(words.split()) if word not in said)
    return f"{title}. {details[:_DETAILS_MOST]} {tags[:_TAGS_MOST]}"


def _written(vector: list[float]) -> str:
    return f"[{','.join(f'{value:.5f}' for value in vector)}]"
