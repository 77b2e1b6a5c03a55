"""The menu of the assistants."""

from easymo.conversation.chat import Chat, Item
from easymo.services.ai_agents.manifest import ai_agents

ROWS = ("waiter", "farmer", "support", "assistants")


@ai_agents.flow("menu", parks=True)
async def menu(chat: Chat) -> None:
    offered = [row for row in ROWS if chat.offers(f"ai-agents:{row}")]
    items = [Item(f"ai-agents:{row}", chat.text(f"ai-agents-row-{row}")) for row in offered]
    await chat.menu("menu", items)
