"""A service to measure turns with: each answer is answered with a sentence and the next question."""

from easymo.conversation.chat import Chat
from easymo.conversation.prompts import Text
from easymo.conversation.service import Service
from easymo.database.queries import load
from easymo.database.scope import Scope

interview = Service("interview", menu="pure")
KINDS = ("pure", "step", "read")

_sql = load(__file__, "interview.sql")


@interview.flow("pure")
async def pure(chat: Chat) -> None:
    while True:
        answer = await chat.ask("question", Text())
        await chat.say("heard", answer=answer)


@interview.flow("step")
async def step(chat: Chat) -> None:
    while True:
        answer = await chat.ask("question", Text())
        await chat.step(keep_answer, answer=answer)
        await chat.say("heard", answer=answer)


@interview.flow("read")
async def read(chat: Chat) -> None:
    while True:
        await chat.ask("question", Text())
        name = await chat.read(find_name)
        await chat.say("heard", answer=name or "")


CREATE_TABLE = _sql.create_table
"""Run by the owner before the service is used."""


async def keep_answer(scope: Scope, answer: str) -> int:
    """Keeps an answer under its person; returns its id."""
    return await scope.fetchval(_sql.keep_answer, scope.person, answer)


async def find_name(scope: Scope) -> str | None:
    return await scope.fetchval(_sql.find_name, scope.person)
