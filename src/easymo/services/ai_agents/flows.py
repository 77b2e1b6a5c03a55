"""The menu of the assistants, and what operators decided of what their people published."""

from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import number_in
from easymo.reviews.matters import find_decision
from easymo.services.ai_agents.manifest import ai_agents

ROWS = ("waiter", "farmer", "support", "assistants")


@ai_agents.flow("menu", parks=True)
async def menu(chat: Chat) -> None:
    offered = [row for row in ROWS if chat.offers(f"ai-agents:{row}")]
    items = [Item(f"ai-agents:{row}", chat.text(f"ai-agents-row-{row}")) for row in offered]
    await chat.menu("menu", items)


@ai_agents.flow("listing-decided")
async def listing_decided(chat: Chat) -> None:
    """To whom something belongs that was held back: the part it is of does what was decided, in `<domain>-decided`."""
    decided = await chat.read(find_decision, id=number_in(chat.argument))
    domain = decided.subject.partition(":")[0] if decided else ""
    if chat.offers(f"ai-agents:{domain}-decided"):
        await chat.hand_over("ai-agents", f"{domain}-decided", review=number_in(chat.argument))
    await chat.hand_over("ai-agents", "menu")
