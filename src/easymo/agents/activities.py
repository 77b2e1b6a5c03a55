"""What flows may call of WhatsApp itself."""

from easymo.agents.outside import Outside
from easymo.conversation.activity import activity


@activity("agents.our_number", timeout=30, attempts=3)
async def our_number(outside: Outside) -> str:
    """The business number in digits, for links that open a chat with us. Raises WhatsAppUnavailable."""
    return await outside.number.digits()
