"""The house's assistants for tests: with a server of models on loopback, people who ask, and things to be found."""

from functools import cache
from pathlib import Path
from typing import Any

import msgspec

from easymo.agents.answer import Answer, Question
from easymo.agents.assistants import Assistants
from easymo.conversation.service import Registry
from easymo.database.connect import Pool
from easymo.registry import build_registry
from easymo.settings import AgentKeys, Settings

ASKER, OTHER = 101, 102
"""People; the other one has things of their own."""


def settings_of(url: str = "", *chain: str, **members: Any) -> Settings:
    """Settings with a chain of models for all assistants, at ``url``."""
    keys = AgentKeys(openai="secret-key", anthropic="secret-key", openai_url=f"{url}/v1", anthropic_url=url)
    models = (("", chain),) if chain else ()
    return Settings(home=Path("/nowhere"), agent_models=models, agent_keys=keys, **members)


@cache
def house() -> Registry:
    return build_registry()


def assistants_of(pool: Pool, settings: Settings | None = None) -> Assistants:
    """To be closed where it asks models of others."""
    return Assistants(pool, house(), settings or settings_of())


async def settle_people(pool: Pool) -> None:
    """Two people with a wallet each, and a job that the other offers."""
    await pool.execute(
        "insert into profiles (id, phone_number, name, language) values ($1, '+250788000101', 'Aline Uwase', 'en'),"
        " ($2, '+250788000102', 'Bosco', 'en')",
        ASKER,
        OTHER,
    )
    await pool.execute(
        "insert into listing_search (domain, id, owner, country, category, title, details, place, latitude, longitude,"
        " currency, price_low, price_high, price_unit, words, created_at, expires_at) values"
        " ('job', 7, $1, 'RW', 'cooking', 'Cook for a school', 'call 0788999888', 'Remera', -1.95, 30.1, 'RWF', 5000,"
        " 5000, 'day', 'cook for a school remera guteka', now(), now() + interval '30 days')",
        OTHER,
    )


async def ask(assistants: Assistants, said: str, persona: str = "jobs", **members: Any) -> Answer:
    question = Question(ASKER, persona, said, "en", "RW", "Aline Uwase")
    return await assistants.answer(msgspec.structs.replace(question, **members))
