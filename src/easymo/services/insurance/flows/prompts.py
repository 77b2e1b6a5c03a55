"""Questions that insurance alone asks: the papers of a vehicle, and one field of them."""

from typing import Any

from easymo.conversation.prompts import Again, Answer, Photos, Prompt, Question
from easymo.recognition.papers import read_field
from easymo.recognition.papers.fields import LONGEST
from easymo.whatsapp.updates import Media, Update


class Papers(Photos):
    """Pictures or PDFs, sent one by one."""

    wrong = "chat-document-wrong"

    def accept(self, media: Media | None) -> Media | None:
        is_pdf = (
            media is not None and media.kind == "document" and media.mime_type.lower().startswith("application/pdf")
        )
        return media if is_pdf else super().accept(media)


class FieldText(Prompt[str]):
    """A field of a certificate, typed: read as it is where a certificate is read."""

    def __init__(self, field: str) -> None:
        self.field = field

    def receive(self, question: Question, state: Any, update: Update) -> Answer[str] | Again | None:
        if update.kind != "text" or not update.text:
            return None
        read = read_field(self.field, update.text) if len(update.text) <= LONGEST else None
        return Answer(read.value) if read else Again(wrong=f"insurance-wrong-{self.field.replace('_', '-')}")

    def check(self, value: Any) -> str:
        read = read_field(self.field, value) if isinstance(value, str) else None
        if read is None:
            raise ValueError("not such a field")
        return read.value
