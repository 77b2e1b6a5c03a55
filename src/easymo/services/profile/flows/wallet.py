"""The wallet: what is in it, and what went in and out."""

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import item, number_in
from easymo.ledger import ledger
from easymo.services.profile.flows.wording import to_home, to_wallet
from easymo.services.profile.manifest import profile

PAGE = 8
PAGES_MOST = 1000
ROWS = ("transfer", "statement", "buy", "redeem", "cashout", "invite", "qr", "pin")


@profile.flow("wallet", parks=True)
async def wallet(chat: Chat) -> None:
    purse = await chat.read(ledger.wallet_of)
    rows = [item(chat, f"profile:{row}", row) for row in ROWS]
    held = chat.text("profile-wallet-held", held=formats.number(purse.held, chat.language)) if purse.held else ""
    available = formats.number(purse.available, chat.language)
    await chat.menu("menu", [*rows, item(chat, "profile:menu", "menu"), to_home(chat)], available=available, held=held)


@profile.flow("statement")
async def statement(chat: Chat) -> None:
    """The argument is the number of a page."""
    page = min(number_in(chat.argument), PAGES_MOST)
    lines = await chat.read(ledger.statement, page, PAGE)
    if not lines:
        await chat.menu("none", [to_wallet(chat), to_home(chat)])
        return
    older = [Item(f"profile:statement:{page + 1}", chat.text("chat-button-more"))] if len(lines) > PAGE else []
    shown = "\n".join(_line(chat, line) for line in lines[:PAGE])
    await chat.menu("page", [*older, to_wallet(chat), to_home(chat)], lines=shown)


def _line(chat: Chat, line: ledger.Movement) -> str:
    key = f"profile-movement-{line.kind}-{'in' if line.amount > 0 else 'out'}"
    sign = "+" if line.amount > 0 else "−"
    amount = f"{sign}{formats.number(abs(line.amount), chat.language)}"
    what = chat.text(key if chat.knows(key) else "profile-movement-other")
    return f"{formats.day(line.at, chat.language, chat.person.country)}  *{amount}*  {what}"
