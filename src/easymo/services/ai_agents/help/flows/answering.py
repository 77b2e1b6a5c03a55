"""A question, and what is known of it; where that does not help, a ticket or a person."""

from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import item
from easymo.conversation.prompts import Choice
from easymo.knowledge.store import Answer, find_answers, read_article, vote
from easymo.services.ai_agents.help.prompts import NO, YES, Said
from easymo.services.ai_agents.manifest import ai_agents
from easymo.tickets.kinds import CATEGORIES
from easymo.whatsapp.messages import Button

WAYS = ("ticket", "human", "again")


@ai_agents.flow("support")
async def support(chat: Chat) -> None:
    """Answers a question with up to three articles, the likeliest first. What is typed meanwhile is the next one."""
    if words := chat.given("words"):
        await chat.restart(question=words)
    ways = [Button(f"ai-agents:{row}", chat.text(f"ai-agents-row-{row}")) for row in ("tickets", "human")]
    question = await chat.ask("question", Said(ways=ways))
    categories: list[str] = []
    for found in await chat.read(find_answers, question):
        answer = await chat.read(read_article, found.topic, chat.language)
        if answer is None:
            continue
        categories.append(answer.category)
        said = await chat.ask("answer", Said((YES, NO), _goes_on(chat, answer)), title=answer.title, body=answer.body)
        if said not in (YES, NO):
            await chat.restart(question=said)
        await chat.step(vote, answer.topic, chat.language, said == YES)
        if said == YES:
            await chat.menu("glad", [item(chat, "ai-agents:support", "support"), _home(chat)])
            return
    way = await chat.ask("further" if categories else "unknown", Choice(WAYS, "ai-agents-support-way"))
    if way == "human":
        await chat.hand_over("ai-agents", "human", words=question)
    if way == "ticket":
        await chat.hand_over("ai-agents", "ticket", question=question, **_category(categories))
    await chat.restart()


def _category(categories: list[str]) -> dict[str, str]:
    """What a ticket is about, if what answered best says so."""
    return {"category": categories[0]} if categories and categories[0] in CATEGORIES else {}


def _goes_on(chat: Chat, answer: Answer) -> list[Button]:
    """The flow that does what is spoken of, where this house has it, under its name in its own service."""
    service, _, flow = answer.goes_on.partition(":")
    title = f"{service}-row-{flow}"
    if not chat.offers(answer.goes_on) or not chat.knows(title):
        return []
    return [Button(answer.goes_on, chat.text(title))]


def _home(chat: Chat) -> Item:
    return Item("core:home", chat.text("chat-button-menu"))
