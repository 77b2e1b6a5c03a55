"""Blocks: whom somebody does not want to meet, and their end. Nobody learns who they are, nor that they are blocked."""

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import item, number_in, page_in
from easymo.conversation.prompts import Confirm
from easymo.people import blocks
from easymo.services.core.flows.wording import thing_in, to_home, what
from easymo.services.core.manifest import core


@core.flow("block")
async def block(chat: Chat) -> None:
    """The argument is what was put up, or what the two had to do with each other: "item-42"."""
    domain, id = thing_in(chat.argument)
    blocked = await chat.step(blocks.block_owner, domain, id)
    undo = [item(chat, f"core:unblock:{blocked.block}", "unblock")] if blocked.block is not None else []
    outcome = "done" if blocked.outcome == "ok" else blocked.outcome
    await chat.menu(outcome, [*undo, *_ways_on(chat)], what=what(chat, blocked.title))


@core.flow("blocks")
async def my_blocks(chat: Chat) -> None:
    """The argument is the number of a page."""
    page = page_in(chat.argument)
    listed = await chat.read(blocks.my_blocks, page)
    if not listed and page:
        await chat.restart()
    if not listed:
        await chat.menu("none", [to_home(chat)])
        return
    items = [Item(f"core:unblock:{one.id}", _title(chat, one), _since(chat, one)) for one in listed[: blocks.PAGE]]
    more = [Item(f"core:blocks:{page + 1}", chat.text("chat-button-more"))] if len(listed) > blocks.PAGE else []
    back = [Item(f"core:blocks:{page - 1}", chat.text("chat-button-back"))] if page else []
    await chat.menu("list", [*items, *more, *back, to_home(chat)])


@core.flow("unblock")
async def unblock(chat: Chat) -> None:
    """The argument is the number of the block."""
    found = await chat.read(blocks.find_block, number_in(chat.argument))
    if found is None:
        await chat.menu("gone", _ways_on(chat))
    elif not await chat.ask("confirm", Confirm(), what=what(chat, found.title)):
        await chat.menu("kept", _ways_on(chat), what=what(chat, found.title))
    else:
        await chat.step(blocks.unblock, found.id)
        await chat.menu("done", _ways_on(chat), what=what(chat, found.title))


def _title(chat: Chat, one: blocks.Block) -> str:
    return one.title or chat.text("core-blocks-somebody")


def _since(chat: Chat, one: blocks.Block) -> str:
    return chat.text("core-blocks-since", day=formats.day(one.created_at, chat.language, chat.person.country))


def _ways_on(chat: Chat) -> list[Item]:
    return [item(chat, "core:blocks", "blocks"), to_home(chat)]
