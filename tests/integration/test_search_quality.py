"""How much of what people mean is found: floors on the half of the labelled set that search is tuned with."""

import pytest
from bench.search_quality import Score, fill, judge, mean

from databases import Database
from easymo.database.connect import Pool
from easymo.listings.embedding import Embedder
from easymo.listings.vectors import Vectors

LANGUAGES = ("rw", "fr", "en", "sw")


@pytest.fixture
async def corpus(database: Database, pool: Pool) -> Pool:
    await fill(database.owner_url)
    return pool


async def judged(pool: Pool, vectors: Vectors | None) -> dict[str, Score]:
    """By language, and of "all"."""
    answers = await judge(pool, "tune", vectors)
    scores = {name: mean(each.score for each in answers if each.query.language == name) for name in LANGUAGES}
    return scores | {"all": mean(each.score for each in answers)}


async def test_words_alone_find_what_people_mean(corpus: Pool) -> None:
    scores = await judged(corpus, None)
    assert scores["all"].recall >= 0.87
    assert scores["all"].rank >= 0.88
    assert min(score.recall for score in scores.values()) >= 0.80


@pytest.mark.long  # a minute of the model's work
async def test_meaning_finds_more(corpus: Pool) -> None:
    alone = await judged(corpus, None)
    vectors = Vectors(corpus, Embedder())
    assert await vectors.begin()
    while await vectors.make_due():
        pass
    with_meaning = await judged(corpus, vectors)
    assert with_meaning["all"].recall >= max(0.89, alone["all"].recall)
    assert with_meaning["all"].rank >= 0.90
