"""Questions asked by themselves: what comes in, and what a prompt says to it."""

from typing import Any

from easymo.conversation.catalogue import Speaker
from easymo.conversation.prompts import Again, Answer, Question
from easymo.places.gazetteer import Place
from easymo.whatsapp.updates import Media, Update
from talks import NOW, EchoCatalogue

SENTENCES = {"tea-order-ask": "Well?", "tea-order-ask-yes": "✅ Brew it", "tea-order-ask-no": "🗑️ Pour it away"}
SPEAKER = Speaker(EchoCatalogue(SENTENCES), "en")
QUESTION = Question("tea-order-ask", 7, {}, SPEAKER, NOW)


def asked(language: str = "en", country: str = "RW", recent: Place | None = None) -> Question:
    """The question, asked of somebody else."""
    return Question("tea-order-ask", 7, {}, Speaker(SPEAKER.catalogue, language), NOW, country, recent)


def said(text: str) -> Update:
    return Update("text", text=text)


def tapped(key: str, number: int = 7) -> Update:
    return Update("address", text="its title", id=f"?{number}:{key}")


def sent(kind: str = "image", id: str = "1", **members: Any) -> Update:
    return Update(kind, media=Media(kind, id, **members))


def outcome(received: Any) -> Any:
    """An answer, the key of what was wrong, the state kept, or None."""
    match received:
        case Answer():
            return received
        case Again(wrong=""):
            return received.state
        case Again():
            return received.wrong
        case _:
            return None
