"""Lines of menus, pages of lists, and what addresses carry: the same in every service."""

from collections.abc import Callable, Sequence
from typing import Any

from easymo.conversation.chat import MENU_MOST, Chat, Item

PAGE = 8
"""Rows of one page: with "more" and "back" they fill WhatsApp's ten."""
PAGES_MOST = 1000


def item(chat: Chat, address: str, row: str) -> Item:
    """A menu's line whose title is the sentence `<service>-row-<row>`: short enough for a button."""
    return Item(address, chat.text(f"{chat.service}-row-{row}"))


def described_item(chat: Chat, address: str, row: str) -> Item:
    """The same with the description `<service>-row-<row>-about`, where there is one."""
    about = f"{chat.service}-row-{row}-about"
    return Item(address, chat.text(f"{chat.service}-row-{row}"), chat.text(about) if chat.knows(about) else "")


def paged(
    chat: Chat,
    items: Sequence[Item],
    page: int,
    address: Callable[[int], str],
    ways_on: Sequence[Item],
) -> list[Item]:
    """A page of a list: its items (one more than a page holds if there is a next one), ways to the pages around it,
    and as many of the last ``ways_on`` as there is room for."""
    shown = list(items[:PAGE])
    if len(items) > PAGE and page < PAGES_MOST:
        shown.append(Item(address(page + 1), chat.text("chat-button-more")))
    if page:
        shown.append(Item(address(page - 1), chat.text("chat-button-back")))
    room = MENU_MOST - len(shown)
    return [*shown, *ways_on[max(0, len(ways_on) - room) :]]


async def say_page(
    chat: Chat,
    name: str,
    items: Sequence[Item],
    page: int,
    address: Callable[[int], str],
    ways_on: Sequence[Item],
    **values: Any,
) -> None:
    """Says a page of a list; up to three ``ways_on`` that have no room beside its rows follow as buttons."""
    shown = paged(chat, items, page, address, ())
    if len(shown) + len(ways_on) <= MENU_MOST:
        await chat.menu(name, [*shown, *ways_on], **values)
        return
    await chat.menu(name, shown, **values)
    await chat.add(ways_on)


def number_in(text: str) -> int:
    """The number an address carries; 0, which nothing has, if it carries none."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= 18 else 0


def numbers_in(text: str) -> tuple[int, int]:
    """The two numbers of "7.2": a thing, and its page or the version that was seen of it."""
    first, _, second = text.partition(".")
    return number_in(first), number_in(second)


def page_in(text: str) -> int:
    """The page an address carries, the first being 0."""
    return min(number_in(text), PAGES_MOST)
