"""Whatever is wrong in a webhook: nothing crashes, nothing is answered 5xx, and no good message is lost beside it."""

import json
import time
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conformance.mutations import mutate, was_kept
from easymo.database.connect import Pool
from easymo.gateway.envelope import flatten
from easymo.gateway.items import Received
from easymo.whatsapp.updates import parse
from webhooks import running_gateway

MANY, MANY_POSTED = 200_000, 5_000


def check(seed: int) -> list[str]:
    """Reads one mutated webhook; returns what it was found to hold."""
    body, good = mutate(seed)
    items = flatten(body)
    assert items is not None, f"seed {seed}: refused as a whole"
    for each in good:
        assert was_kept(each, items), f"seed {seed}: a good message is lost"
    for item in items:
        if isinstance(item, Received):
            update = parse(item.payload)
            stored = json.dumps([str(update), *item.sender.aliases(), item.sender.name], ensure_ascii=False)
            assert "\0" not in stored, f"seed {seed}: cannot be stored"
            stored.encode()
    return [type(item).__name__ for item in items]


@settings(max_examples=3_000, deadline=None)
@given(st.integers(0, 2**64 - 1))
def test_mutated_sample_costs_no_neighbour(seed: int) -> None:
    check(seed)


async def post(pool: Pool, seeds: range) -> Counter[int]:
    answers: Counter[int] = Counter()
    good = 0
    async with running_gateway(pool) as client:
        for seed in seeds:
            mutated = mutate(seed)
            good += len(mutated.good)
            answers[(await client.post(mutated.body)).status] += 1
    assert answers.keys() == {200}, answers
    assert await pool.fetchval("select count(*) from inbox where position('\"good '::bytea in payload) > 0") == good
    return answers


async def test_mutated_webhooks_are_answered_200_and_all_good_ones_stored(pool: Pool) -> None:
    await post(pool, range(200))


@pytest.mark.long
def test_many_mutated_samples_cost_no_neighbour(capsys: pytest.CaptureFixture[str]) -> None:
    started = time.monotonic()
    found: Counter[str] = Counter()
    for seed in range(MANY):
        found.update(check(seed))
    told = ", ".join(f"{count} {name}" for name, count in found.most_common())
    tell(capsys, f"{MANY} mutated webhooks read (seeds 0-{MANY - 1}) in {time.monotonic() - started:.0f} s: {told}")


@pytest.mark.long
async def test_many_mutated_webhooks_are_answered_200(pool: Pool, capsys: pytest.CaptureFixture[str]) -> None:
    started = time.monotonic()
    answers = await post(pool, range(MANY_POSTED))
    tell(capsys, f"{MANY_POSTED} mutated webhooks posted in {time.monotonic() - started:.0f} s: {dict(answers)}")


def tell(capsys: pytest.CaptureFixture[str], what: str) -> None:
    with capsys.disabled():
        print(f"\n{what}")  # noqa: T201 - a long test says what it did
