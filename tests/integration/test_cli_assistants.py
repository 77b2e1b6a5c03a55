"""`easymo assistants` as operators run it."""

import os

from assistants import ASKER, settle_people
from databases import Database
from easymo.agents.budgets import Budgets, Used
from easymo.database.connect import Pool
from houses import easymo


async def test_usage_is_counted_by_day_assistant_model_and_outcome(database: Database, pool: Pool) -> None:
    environment = {**os.environ, "DATABASE_URL": database.url}
    ended = await easymo("assistants", "usage", environment=environment)
    assert (ended.code, ended.out) == (0, "nobody has asked an assistant\n")
    await settle_people(pool)
    budgets = Budgets(pool, a_person=20_000, the_house=20_000)
    for _ in range(2):
        usage = await budgets.begin(ASKER, "jobs", "openai:gpt-5-mini")
        assert usage is not None
        await budgets.settle(usage, Used("answered", 1000, 50, 1250, 900))
    await budgets.note(ASKER, "jobs", "offline", Used("answered", latency_ms=20))
    lines = (await easymo("assistants", "usage", "--days", "1", environment=environment)).out.splitlines()
    assert [" ".join(line.split()[1:]) for line in lines] == [
        "jobs offline answered 1 runs 0 in 0 out 0.0000 USD p95 20 ms",
        "jobs openai:gpt-5-mini answered 2 runs 2000 in 100 out 0.0025 USD p95 900 ms",
    ]


async def test_usage_settled_twice_counts_once(pool: Pool) -> None:
    await settle_people(pool)
    budgets = Budgets(pool, a_person=20_000, the_house=20_000)
    usage = await budgets.begin(ASKER, "jobs", "openai:gpt-5-mini")
    assert usage is not None
    for _ in range(2):
        await budgets.settle(usage, Used("answered", 1000, 50))
    assert await pool.fetchval("select tokens from agent_person_days") == 1050
