"""What flows may call of WhatsApp itself, and of the assistants."""

from easymo.agents.answer import Answer, Question
from easymo.agents.outside import Outside
from easymo.conversation.activity import CallRefused, activity


@activity("agents.our_number", timeout=30, attempts=3)
async def our_number(outside: Outside) -> str:
    """The business number in digits, for links that open a chat with us. Raises WhatsAppUnavailable."""
    return await outside.number.digits()


@activity("agents.answer", timeout=50, attempts=2, gives_way=True)
async def answer(outside: Outside, persona: str, said: str, language: str, country: str, name: str) -> Answer:
    """What the assistant ``persona`` says to the person. Raises DatabaseUnavailable."""
    if outside.assistants is None:
        raise CallRefused("nobody")
    return await outside.assistants.answer(Question(outside.person, persona, said, language, country, name))
