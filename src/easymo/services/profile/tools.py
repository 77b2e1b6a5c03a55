"""What assistants may look up of somebody's own account."""

import msgspec

from easymo.agents.tool import Desk, tool
from easymo.conversation import formats
from easymo.ledger.ledger import wallet_of


class Balance(msgspec.Struct, frozen=True):
    """Tokens, as people read them. ``held``: set aside, not to be spent now."""

    available: str
    held: str


@tool("profile.wallet", private=True)
async def wallet(desk: Desk) -> Balance:
    """How many tokens the person's own wallet holds."""
    purse = await wallet_of(desk.scope)
    return Balance(formats.number(purse.available, desk.language), formats.number(purse.held, desk.language))
