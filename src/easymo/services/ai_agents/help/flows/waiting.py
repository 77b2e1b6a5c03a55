"""A person of the team: asked for, waited for, and what becomes of it when they have gone home."""

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import item, number_in
from easymo.conversation.policy import NOTIFICATION
from easymo.conversation.prompts import Maybe, Text
from easymo.services.ai_agents.manifest import ai_agents
from easymo.tickets import waiting

WORDS = Maybe(Text(max_length=500))


@ai_agents.flow("human")
async def human(chat: Chat) -> None:
    """Into the queue for a person, or, while nobody is there, a ticket.

    Given: ``words`` or ``said``, what it is about; ``ticket``, which it belongs to; ``reason``, "unsure" where an
    assistant did not know.
    """
    stands = await chat.read(waiting.my_place)
    if stands.place:
        await chat.menu("waiting", _ways(chat), place=stands.place)
        return
    if not await chat.read(waiting.is_team_there):
        await _write_down(chat, stands, chat.given("words") or chat.given("said"))
        return
    words = chat.given("said") or await chat.ask("words", WORDS)
    reason = "unsure" if chat.given("reason") == "unsure" else "asked"
    ticket = number_in(str(chat.given("ticket") or "")) or None
    placed = await chat.step(waiting.wants_human, reason, words or "", ticket)
    if not placed.place:
        await _write_down(chat, placed, words)
        return
    await chat.menu("queued", _ways(chat), place=placed.place)


async def _write_down(chat: Chat, stands: waiting.Place, words: str | None) -> None:
    opens = formats.moment(stands.opens_at, chat.language, chat.person.country)
    await chat.say("closed", opens=opens)
    await chat.hand_over("ai-agents", "ticket", **({"question": words} if words else {}))


@ai_agents.flow("human-leave")
async def leave(chat: Chat) -> None:
    left = await chat.step(waiting.leave_queue)
    await chat.menu("done" if left else "over", [item(chat, "ai-agents:support", "support"), _home(chat)])


@ai_agents.flow("told-unattended", priority=NOTIFICATION, template="support_unattended")
async def told_unattended(chat: Chat) -> None:
    """To who waited until the team went home: it is a ticket now."""
    opened = await chat.step(
        waiting.ticket_in_place, number_in(chat.argument), chat.text("ai-agents-told-unattended-subject")
    )
    if opened.ticket is None or opened.answer_by is None:
        await chat.menu("gone", [item(chat, "ai-agents:ticket", "ticket"), item(chat, "ai-agents:support", "support")])
        return
    by = formats.moment(opened.answer_by, chat.language, chat.person.country)
    ways = [item(chat, f"ai-agents:my-ticket:{opened.ticket}", "my-ticket"), item(chat, "ai-agents:support", "support")]
    await chat.menu("written", ways, ticket=str(opened.ticket), by=by)


@ai_agents.flow("told-message", template="support_message", values=("words",))
async def told_message(chat: Chat) -> None:
    """What an operator says whom a template has to reach; tapped, the person is with the team again."""
    if not chat.given("words"):
        await chat.hand_over("ai-agents", "human")
    await chat.say("said", words=chat.given("words"))


def _ways(chat: Chat) -> list[Item]:
    return [item(chat, "ai-agents:human-leave", "human-leave"), _home(chat)]


def _home(chat: Chat) -> Item:
    return Item("core:home", chat.text("chat-button-menu"))
