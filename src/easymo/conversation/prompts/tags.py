"""Short things typed at once, with commas or line breaks between them: skills, for example."""

import re
from typing import Any

from easymo.conversation.prompts.prompt import Again, Answer, Prompt, Question, convert
from easymo.reading import fold
from easymo.whatsapp.limits import length
from easymo.whatsapp.updates import Update

_BETWEEN = re.compile(r"[,;\n•]")


class Tags(Prompt[list[str]]):
    """One to ``most`` things of at most ``max_length`` characters, each once."""

    def __init__(self, most: int, max_length: int) -> None:
        self.most, self.max_length = most, max_length

    def receive(self, question: Question, state: Any, update: Update) -> Answer[list[str]] | Again | None:
        if update.kind != "text" or not update.text:
            return None
        said: dict[str, str] = {}
        for part in _BETWEEN.split(update.text):
            said.setdefault(fold(part), " ".join(part.split()))
        things = [thing for folded, thing in said.items() if folded]
        if not things:
            return Again(wrong="chat-tags-none")
        if len(things) > self.most:
            return Again(wrong="chat-tags-many", values={"most": self.most, "count": len(things)})
        if longest := next((thing for thing in things if length(thing) > self.max_length), None):
            return Again(wrong="chat-tags-long", values={"most": self.max_length, "thing": longest[:30]})
        return Answer(things)

    def check(self, value: Any) -> list[str]:
        things = convert(value, list[str])
        if not 0 < len(things) <= self.most or any(not fold(thing) for thing in things):
            raise ValueError("not that many things")
        return things
