"""Tokens from one person to another."""

from easymo.conversation import formats
from easymo.conversation.chat import Chat, Item
from easymo.conversation.menus import item, number_in
from easymo.conversation.policy import NOTIFICATION
from easymo.conversation.prompts import Confirm, Number, Phone
from easymo.ledger import ledger, recipients
from easymo.services.profile.flows.pin import is_proven
from easymo.services.profile.flows.wording import to_home, to_wallet
from easymo.services.profile.manifest import profile

TOKENS_MOST = 1_000_000_000
"""What the question takes; the limits are the ledger's."""


@profile.flow("transfer")
async def transfer(chat: Chat) -> None:
    purse = await chat.read(ledger.wallet_of)
    if not purse.available:
        await chat.menu("empty", [item(chat, "profile:buy", "buy"), to_wallet(chat)])
        return
    phone = await chat.ask("recipient", Phone())
    recipient = await chat.read(recipients.find_recipient, phone)
    if recipient is None:
        await chat.menu("unknown", _ways_on(chat))
        return
    available = formats.number(purse.available, chat.language)
    name = recipient.name or chat.text("profile-no-name")
    tokens = await chat.ask("tokens", Number(1, TOKENS_MOST), name=name, available=available)
    shown = formats.number(tokens, chat.language)
    if not await chat.ask("confirm", Confirm(), name=name, tokens=shown):
        await chat.menu("discarded", [to_wallet(chat), to_home(chat)])
        return
    key = (await chat.now()).isoformat()
    moved = await chat.step(ledger.transfer, key, recipient.person, tokens, proven=False)
    if moved.outcome == "pin":
        if not await is_proven(chat):
            return
        moved = await chat.step(ledger.transfer, key, recipient.person, tokens, proven=True)
    if not moved.done:
        bound = formats.number(moved.bound or 0, chat.language)
        refused = "often" if moved.outcome == "recipient" else moved.outcome
        await chat.menu(refused, _ways_on(chat), bound=bound)
        return
    await chat.tell(recipient.person, f"profile:told-transfer:{moved.entry}")
    await chat.menu("done", [to_wallet(chat), to_home(chat)], name=name, tokens=shown, reference=str(moved.entry))


@profile.flow("told-transfer", priority=NOTIFICATION, template="profile_transfer", values=("tokens", "name"))
async def told_transfer(chat: Chat) -> None:
    """To the recipient. The argument is the entry's number."""
    sent = await chat.read(recipients.find_transfer, number_in(chat.argument))
    if sent is not None and not sent.own:
        name = sent.sender or chat.text("profile-no-name")
        await chat.menu("told", [to_wallet(chat)], tokens=formats.number(sent.tokens, chat.language), name=name)


def _ways_on(chat: Chat) -> list[Item]:
    return [item(chat, "profile:transfer", "transfer"), to_wallet(chat)]
