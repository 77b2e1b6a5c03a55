"""The wallet's PIN: chosen, changed, forgotten, and asked for where much moves."""

from easymo.conversation import formats
from easymo.conversation.chat import Chat
from easymo.conversation.menus import item
from easymo.conversation.prompts import Secret
from easymo.ledger import pins
from easymo.services.profile.flows.wording import to_wallet
from easymo.services.profile.manifest import profile

TRIES = 4


@profile.flow("pin")
async def pin(chat: Chat) -> None:
    """Chooses one, or another in place of the old one."""
    known = await chat.read(pins.pin_of)
    if known.exists and not known.replaceable and not await is_proven(chat):
        return
    for _ in range(TRIES):
        chosen = await chat.ask("choose", Secret(pins.DIGITS), digits=pins.DIGITS)
        if not await chat.step(pins.propose_pin, chosen):
            await chat.say("weak")
            continue
        again = await chat.ask("repeat", Secret(pins.DIGITS))
        if await chat.step(pins.confirm_pin, again):
            await chat.menu("done", [to_wallet(chat)])
            return
        await chat.say("differs")
    await chat.menu("unchanged", [item(chat, "profile:pin", "pin"), to_wallet(chat)])


@profile.flow("pin-forgotten")
async def pin_forgotten(chat: Chat) -> None:
    known = await chat.read(pins.pin_of)
    if not known.exists or known.replaceable:
        await chat.hand_over("profile", "pin")
        return
    at = await chat.step(pins.ask_replacement)
    shown = formats.moment(at, chat.language, chat.person.country)
    await chat.menu("asked", [to_wallet(chat)], at=shown)


async def is_proven(chat: Chat) -> bool:
    """Asks for the PIN. False: it was not given, and that has been said.

    The sentences are `<service>-<flow>-pin`, -pin-none, -pin-wrong and -pin-locked.
    """
    known = await chat.read(pins.pin_of)
    if not known.exists:
        await chat.menu("pin-none", [item(chat, "profile:pin", "pin"), to_wallet(chat)])
        return False
    until = known.locked_until
    while until is None:
        given = await chat.ask("pin", Secret(pins.DIGITS))
        checked = await chat.step(pins.check_pin, given)
        if checked.outcome == "right":
            return True
        until = checked.until
        if until is None:
            await chat.say("pin-wrong", left=checked.left)
    at = formats.moment(until, chat.language, chat.person.country)
    forgotten = item(chat, "profile:pin-forgotten", "pin-forgotten")
    await chat.menu("pin-locked", [forgotten, to_wallet(chat)], at=at)
    return False
