"""Assistants with models of others: what they send, what they take, and what happens when they fail."""

import asyncio
import json
from collections.abc import AsyncGenerator
from contextlib import aclosing
from pathlib import Path
from typing import Any

import msgspec
import pytest

from assistants import ASKER, OTHER, ask, assistants_of, settings_of, settle_people
from easymo.agents import models
from easymo.agents.assistants import Assistants
from easymo.agents.memory import Memory, recall, remember
from easymo.agents.personas import PERSONAS
from easymo.database.connect import Pool
from easymo.database.scope import Scope
from easymo.errors import ConfigurationError
from easymo.ledger import ledger
from easymo.settings import Settings
from providers import (
    Breaks,
    FailsInStream,
    IsSilent,
    Provider,
    Refuses,
    Says,
    answers,
    running_provider,
    tool_results,
)

FINDS = Says(calls=(("jobs_find", {"words": "cook"}),))
TELLS = answers("Cook for a school in Remera: 5,000 RWF per day.", {"address": "jobs:job:7"})
OFFLINE = "Here is what I found:\n• Cook for a school · Remera · 5,000 RWF per day"
BOTH = pytest.mark.parametrize("model", ["openai:gpt-5-mini", "anthropic:claude-haiku-4-5"])


@pytest.fixture
async def provider() -> AsyncGenerator[Provider]:
    async with running_provider() as running:
        yield running


@pytest.fixture(autouse=True)
async def people(pool: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(models, "RETRY_AFTER", 0.01)
    await settle_people(pool)


def asked_of(pool: Pool, provider: Provider, *chain: str, **members: Any) -> Assistants:
    assistants = assistants_of(pool, settings_of(provider.url, *(chain or ("openai:gpt-5-mini",)), **members))
    provider.guests.append(assistants)
    return assistants


async def outcomes(pool: Pool) -> list[tuple[str, str]]:
    return [
        (row["model"], row["outcome"]) for row in await pool.fetch("select model, outcome from agent_usage order by id")
    ]


# What works ---------------------------------------------------------------------------------------------------------


@BOTH
async def test_model_looks_up_and_answers_with_what_was_found(pool: Pool, provider: Provider, model: str) -> None:
    provider.script(FINDS, TELLS)
    answer = await ask(asked_of(pool, provider, model), "work as a cook")
    assert answer.text == "Cook for a school in Remera: 5,000 RWF per day."
    assert [(one.address, one.title) for one in answer.proposals] == [("jobs:job:7", "Cook for a school")]
    (result,) = tool_results(json.loads(provider.bodies[1]))
    assert "5,000 RWF per day" in json.dumps(result)
    row = await pool.fetchrow("select * from agent_usage")
    assert row is not None
    assert (row["outcome"], row["tokens_in"], row["tokens_out"], row["model"]) == ("answered", 1400, 100, model)
    assert row["cost_micros"] > 0
    assert await pool.fetchval("select tokens from agent_person_days") == 1500
    assert await pool.fetchval("select tokens from agent_house_days") == 1500


async def test_plain_words_of_a_model_are_an_answer(pool: Pool, provider: Provider) -> None:
    provider.script(Says("Which work are you looking for?"))
    answer = await ask(asked_of(pool, provider), "hello there")
    assert (answer.text, answer.proposals, answer.model) == ("Which work are you looking for?", (), "gpt-5-mini")


async def test_model_is_told_its_part_the_language_and_what_was_said(pool: Pool, provider: Provider) -> None:
    assistants = asked_of(pool, provider)
    provider.script(Says("Yes."))
    await ask(assistants, "work as a cook", language="rw")
    system = json.loads(provider.bodies[0])["messages"][0]
    assert PERSONAS["jobs"].instructions in system["content"]
    assert "Answer in Kinyarwanda" in system["content"]
    tools = {tool["function"]["name"] for tool in json.loads(provider.bodies[0])["tools"]}
    assert tools == {"jobs_find", "jobs_applied", "answer"}


async def test_nothing_runs_without_a_key_and_without_a_network(pool: Pool) -> None:
    answer = await ask(assistants_of(pool), "work as a cook")
    assert (answer.text, answer.model) == (OFFLINE, "offline")
    assert await outcomes(pool) == [("offline", "answered")]


# What fails ---------------------------------------------------------------------------------------------------------


@BOTH
@pytest.mark.parametrize(
    "failure",
    [Refuses(500), Refuses(401), Refuses(400), Breaks(), FailsInStream()],
    ids=["500", "401", "400", "broken", "in stream"],
)
async def test_next_model_answers_where_one_fails(
    pool: Pool, provider: Provider, failure: Refuses | Breaks | FailsInStream, model: str
) -> None:
    provider.script(failure)
    answer = await ask(asked_of(pool, provider, model), "work as a cook")
    assert answer.text == OFFLINE
    assert await outcomes(pool) == [(model, "failed"), ("offline", "answered")]


async def test_second_model_of_a_chain_answers(pool: Pool, provider: Provider) -> None:
    provider.script(Refuses(500), Refuses(500), FINDS, TELLS)
    answer = await ask(asked_of(pool, provider, "openai:first", "anthropic:second"), "work as a cook")
    assert answer.model == "second"
    assert await outcomes(pool) == [("openai:first", "failed"), ("anthropic:second", "answered")]


async def test_passing_failure_is_tried_again(pool: Pool, provider: Provider) -> None:
    provider.script(Refuses(503), FINDS, Refuses(429, {"Retry-After": "0"}), TELLS)
    answer = await ask(asked_of(pool, provider), "work as a cook")
    assert answer.model == "gpt-5-mini"
    assert len(provider.bodies) == 4


async def test_who_asks_us_to_wait_long_rests_so_long(pool: Pool, provider: Provider) -> None:
    assistants = asked_of(pool, provider)
    provider.script(Refuses(429, {"Retry-After": "120"}))
    assert (await ask(assistants, "work as a cook")).model == "offline"
    assert (await ask(assistants, "work as a cook")).model == "offline"
    assert len(provider.bodies) == 1


async def test_silent_model_is_left_in_time(pool: Pool, provider: Provider, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("easymo.agents.assistants.MODEL_SECONDS", 0.3)
    provider.script(IsSilent())
    assert (await ask(asked_of(pool, provider), "work as a cook")).text == OFFLINE
    assert await outcomes(pool) == [("openai:gpt-5-mini", "late"), ("offline", "answered")]


async def test_nobody_listening_is_a_failure(pool: Pool) -> None:
    settings = settings_of("http://127.0.0.1:9", "openai:gpt-5-mini")
    async with aclosing(assistants_of(pool, settings)) as assistants:
        assert (await ask(assistants, "work as a cook")).text == OFFLINE


@BOTH
async def test_arguments_that_do_not_fit_are_told_back(pool: Pool, provider: Provider, model: str) -> None:
    def mended(asked: dict[str, Any]) -> Says:
        assert "pay_least" in json.dumps(asked["messages"][-1])
        return FINDS

    provider.script(Says(calls=(("jobs_find", {"words": "cook", "pay_least": -5}),)), mended, TELLS)
    answer = await ask(asked_of(pool, provider, model), "work as a cook")
    assert answer.model != "offline"


@pytest.mark.parametrize(
    "call",
    [
        ("jobs_find", '{"words": "co'),
        ("jobs_find", {"words": "cook", "person": OTHER}),
        ("wallet_of", {"of": OTHER}),
    ],
    ids=["broken off", "unknown argument", "unknown tool"],
)
async def test_model_that_does_not_mend_its_calls_is_left(
    pool: Pool, provider: Provider, call: tuple[str, Any]
) -> None:
    provider.script(Says(calls=(call,)))
    assert (await ask(asked_of(pool, provider), "work as a cook")).text == OFFLINE
    assert len(provider.bodies) == 3
    assert await outcomes(pool) == [("openai:gpt-5-mini", "refused"), ("offline", "answered")]


async def test_model_that_looks_up_for_ever_is_left(pool: Pool, provider: Provider) -> None:
    provider.script(FINDS)
    assert (await ask(asked_of(pool, provider), "work as a cook")).text == OFFLINE
    assert len(provider.bodies) == 5


# The guard ----------------------------------------------------------------------------------------------------------

INVENTED = answers("There is a cook's job for 9,000 RWF per day.")


async def test_invented_price_is_refused_and_asked_for_once_more(pool: Pool, provider: Provider) -> None:
    def told(asked: dict[str, Any]) -> Says:
        assert "returned by no tool" in json.dumps(asked["messages"][-1])
        return TELLS

    provider.script(FINDS, INVENTED, told)
    assert (await ask(asked_of(pool, provider), "work as a cook")).text.endswith("5,000 RWF per day.")


@pytest.mark.parametrize(
    "said",
    [
        INVENTED,
        Says("It pays 9000 francs"),
        answers(PERSONAS["jobs"].instructions[:400]),
        answers("Call them: 0788 999 888"),
        answers("See https://jobs.example.com"),
        answers("I guarantee you this job."),
        answers(""),
        Says(""),
    ],
    ids=["price", "plain", "prompt", "phone", "link", "promise", "empty", "nothing"],
)
async def test_answer_that_must_not_be_sent_is_not_sent(pool: Pool, provider: Provider, said: Says) -> None:
    provider.script(FINDS, said)
    assert (await ask(asked_of(pool, provider), "work as a cook")).text == OFFLINE


async def test_answer_that_stays_too_long_is_cut_at_a_sentence(pool: Pool, provider: Provider) -> None:
    provider.script(FINDS, answers("It is in Remera. " * 100))
    answer = await ask(asked_of(pool, provider), "work as a cook")
    assert 900 < len(answer.text) <= 1000
    assert answer.text.endswith("Remera.")


async def test_only_what_was_found_or_asks_first_is_proposed(pool: Pool, provider: Provider) -> None:
    proposed = ("jobs:job:8", "jobs:accept:7", "profile:transfer", "nowhere:at-all", "jobs:job:7", "jobs:post")
    answers_given = {"title": "Cook", "pay": 9000, "place": "Kimironko"}
    suggested = [{"address": address, "answers": answers_given} for address in proposed]
    provider.script(FINDS, answers("Here it is.", *suggested))
    answer = await ask(asked_of(pool, provider), "work as a cook in Kimironko")
    assert [one.address for one in answer.proposals] == ["jobs:job:7", "jobs:post"]
    assert answer.proposals[1].answers.keys() == {"title", "place"}
    assert answer.proposals[1].answers["place"]["latitude"] == pytest.approx(-1.945)


# What leaves the house ----------------------------------------------------------------------------------------------


@BOTH
async def test_no_provider_sees_who_asks(pool: Pool, provider: Provider, model: str) -> None:
    provider.script(FINDS, answers("Thank you, <name-1>. I have noted <phone-1>."))
    said = "I am Aline, 0788 123 456 or aline@example.rw, id 1199080012345012, a cook"
    answer = await ask(asked_of(pool, provider, model), said)
    for secret in ("Aline", "788", "example.rw", "1199080012345012", str(ASKER), "999888"):
        assert secret not in provider.said
    assert answer.text == "Thank you, Aline. I have noted 0788 123 456."


async def test_what_the_model_calls_with_is_what_the_person_said(pool: Pool, provider: Provider) -> None:
    provider.script(Says(calls=(("jobs_find", {"words": "<phone-1> cook"}),)), TELLS)
    answer = await ask(asked_of(pool, provider), "cook 0788123456")
    assert answer.model == "gpt-5-mini"


async def test_own_balance_is_shown_to_the_person_only(pool: Pool, provider: Provider) -> None:
    async with pool.acquire() as connection:
        await ledger.credit(Scope(connection, 0), "gift", "purchase", "purchases", ASKER, 1234)
        await ledger.credit(Scope(connection, 0), "gift 2", "purchase", "purchases", OTHER, 98765)

    def told(asked: dict[str, Any]) -> Says:
        (result,) = tool_results(asked)
        return answers(f"You have {result['available']} tokens.")

    provider.script(Says(calls=(("profile_wallet", {}),)), told)
    answer = await ask(asked_of(pool, provider), "my balance", "support")
    assert answer.text == "You have 1,234 tokens."
    assert "1,234" not in provider.said
    assert "98" not in answer.text
    assert answer.kept == "You have … tokens."


# Budgets and cancellation -------------------------------------------------------------------------------------------


async def test_spent_budget_leaves_the_house_s_own_brain(pool: Pool, provider: Provider) -> None:
    provider.script(FINDS, TELLS, FINDS, TELLS)
    assistants = asked_of(pool, provider, agent_tokens_person=7000)
    assert (await ask(assistants, "work as a cook")).model == "gpt-5-mini"
    assert (await ask(assistants, "work as a cook")).model == "offline"
    assert (await ask(assistants, "work as a cook", person=OTHER)).model == "gpt-5-mini"


async def test_house_s_budget_is_everybody_s(pool: Pool, provider: Provider) -> None:
    provider.script(FINDS, TELLS)
    assistants = asked_of(pool, provider, agent_tokens_house=7000)
    assert (await ask(assistants, "work as a cook")).model == "gpt-5-mini"
    assert (await ask(assistants, "work as a cook", person=OTHER)).model == "offline"
    assert await pool.fetchval("select tokens from agent_person_days where person = $1", OTHER) is None


async def test_budget_holds_for_any_number_at_once(pool: Pool, provider: Provider) -> None:
    provider.script(Says("What work is it?"))
    assistants = asked_of(pool, provider, agent_tokens_person=13_000)
    answered = await asyncio.gather(*(ask(assistants, "hm") for _ in range(6)))
    assert sum(one.model != "offline" for one in answered) <= 2
    assert await pool.fetchval("select tokens from agent_person_days") <= 13_000


async def test_cancelled_run_is_in_the_ledger(pool: Pool, provider: Provider) -> None:
    provider.script(IsSilent())
    asking = asyncio.create_task(ask(asked_of(pool, provider), "work as a cook"))
    await provider.asked.wait()
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking
    assert await outcomes(pool) == [("openai:gpt-5-mini", "superseded")]


async def test_new_key_is_used_from_then_on(pool: Pool, provider: Provider) -> None:
    assistants = asked_of(pool, provider)
    provider.script(Refuses(401))
    assert (await ask(assistants, "work as a cook")).model == "offline"
    assistants.renew(settings_of(provider.url, "openai:gpt-5-mini"))
    provider.script(FINDS, TELLS)
    assert (await ask(assistants, "work as a cook")).model == "gpt-5-mini"


def test_setting_for_an_assistant_that_is_none_is_refused(pool: Pool) -> None:
    with pytest.raises(ConfigurationError, match="EASYMO_AGENT_MODEL_BUTLER"):
        assistants_of(pool, Settings(home=Path("/nowhere"), agent_models=(("butler", ("offline",)),)))


async def test_assistant_with_offline_of_its_own_asks_nobody(pool: Pool, provider: Provider) -> None:
    settings = settings_of(provider.url, "openai:gpt-5-mini")
    chosen = msgspec.structs.replace(settings, agent_models=(*settings.agent_models, ("jobs", ("offline",))))
    assert (await ask(assistants_of(pool, chosen), "work as a cook")).text == OFFLINE
    assert provider.bodies == []


async def test_model_is_told_what_was_said_before_and_what_went_before_that(pool: Pool, provider: Provider) -> None:
    async with pool.acquire() as connection, connection.transaction():
        await connection.execute(f"set local role easymo_person; set local app.person = '{ASKER}'")
        for number in range(7):
            await remember(Scope(connection, ASKER), "jobs", f"wish {number}", f"reply {number}")
        assert await recall(Scope(connection, ASKER), "rides") == Memory()
    provider.script(Says("Which work is it?"))
    await ask(asked_of(pool, provider), "cook")
    messages = json.loads(provider.bodies[0])["messages"]
    assert [message["content"] for message in messages[1:3]] == ["wish 2", "reply 2"]
    assert messages[-1]["content"] == "cook"
    assert "Earlier the person said:\nwish 0\nwish 1" in messages[0]["content"]


async def test_nobody_remembers_another_s_talk(pool: Pool) -> None:
    async with pool.acquire() as connection, connection.transaction():
        await connection.execute(f"set local role easymo_person; set local app.person = '{ASKER}'")
        await remember(Scope(connection, ASKER), "jobs", "my secret", "…")
        await connection.execute(f"set local app.person = '{OTHER}'")
        assert await recall(Scope(connection, OTHER), "jobs") == Memory()
