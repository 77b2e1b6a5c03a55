"""How long the assistants' own brain takes for an answer. `python -m bench.agents`.

Through the code that answers people, tools and their searches included: a question of each kind in four languages, one
after the other and eight at once, in a database with 2,000 open jobs.
"""

import asyncio
import time
from collections.abc import Sequence

from tests.assistants import ASKER, ask, assistants_of, settle_people

from bench.figures import percentile
from bench.server import running_server
from easymo.agents.assistants import Assistants
from easymo.database.connect import open_pool

JOBS, ROUNDS, AT_ONCE = 2000, 25, 8
QUESTIONS: tuple[tuple[str, str, str], ...] = (
    ("jobs", "en", "I am looking for work as a cook in Remera"),
    ("jobs", "rw", "ndashaka akazi ko guteka i Remera"),
    ("jobs", "fr", "je cherche un travail de cuisinier"),
    ("jobs", "sw", "natafuta kazi ya upishi"),
    ("jobs", "en", "where did I apply"),
    ("rides", "en", "moto from Kacyiru to Kimironko"),
    ("rides", "fr", "mes trajets"),
    ("support", "rw", "mfite angahe mu ikofi"),
    ("real_estate", "en", "2 bedroom house in Kacyiru under 300k"),
    ("sales", "sw", "natafuta simu ya samsung"),
    ("insurance", "rw", "ubwishingizi bwanjye"),
    ("jobs", "en", "what is the weather like on the moon"),
)
_FILL = (
    "insert into listing_search (domain, id, owner, country, category, title, details, place, latitude, longitude,"
    " currency, price_low, price_high, price_unit, words, created_at, expires_at)"
    " select domain, 100 + n, owner, country, category, title || ' ' || n, details, place, latitude, longitude,"
    " currency, price_low, price_high, price_unit, words, now(), expires_at"
    " from listing_search, generate_series(1, $1) n where id = 7"
)


async def _measure() -> None:
    with running_server(watched=False) as server:
        async with server.database() as database:
            pool = await open_pool(database.url, size=10, name="agents")
            await settle_people(pool)
            await pool.execute(_FILL, JOBS)
            assistants = assistants_of(pool)
            begun = time.perf_counter()
            await _ask(assistants, QUESTIONS[0])
            print(f"first answer, with what has to be imported: {1000 * (time.perf_counter() - begun):.0f} ms")
            alone = [await _ask(assistants, question) for _ in range(ROUNDS) for question in QUESTIONS]
            _tell("one after the other", alone)
            together: list[float] = []
            for _ in range(ROUNDS):
                asked = [QUESTIONS[number % len(QUESTIONS)] for number in range(AT_ONCE)]
                together += await asyncio.gather(*(_ask(assistants, question) for question in asked))
            _tell(f"{AT_ONCE} at once", together)
            await pool.close()


async def _ask(assistants: Assistants, question: tuple[str, str, str]) -> float:
    persona, language, said = question
    begun = time.perf_counter()
    await ask(assistants, said, persona, language=language, person=ASKER)
    return 1000 * (time.perf_counter() - begun)


def _tell(how: str, taken: Sequence[float]) -> None:
    print(f"{how}: p50 {percentile(taken, 50):.1f} ms, p95 {percentile(taken, 95):.1f} ms, {len(taken)} answers")


if __name__ == "__main__":
    asyncio.run(_measure())
