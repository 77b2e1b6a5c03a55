"""Pictures, documents, and whatever somebody sends."""

from typing import Any

import msgspec

from easymo.conversation.prompts.prompt import Again, Answer, Prompt, Question, convert
from easymo.reading import fold
from easymo.whatsapp.messages import Button, Message
from easymo.whatsapp.updates import Media, Update

DONE = "!"


class Photos(Prompt[tuple[Media, ...]]):
    """``least`` to ``most`` pictures, sent one by one, until "done" or ``most`` are there.

    Each is counted back. One that was sent already changes nothing. With ``least`` 0 the question may be skipped:
    the answer is then empty.
    """

    wrong = "chat-photos-wrong"

    def __init__(self, *, least: int = 1, most: int = 10) -> None:
        self.least, self.most = least, most

    def accept(self, media: Media | None) -> Media | None:
        """``media`` if it is one of those asked for."""
        return picture(media)

    def show(self, question: Question, state: Any, note: str = "") -> Message:
        kept, speaker = _kept(state), question.speaker
        if kept:
            note = note or speaker.text("chat-photos-count", count=len(kept), most=self.most)
        if len(kept) < self.least:
            return question.plain(question.body(note))
        done = Button(question.id(DONE), speaker.text("chat-button-done" if kept else "chat-button-skip"))
        return question.plain(question.body(note), done)

    def claims(self, question: Question, state: Any, update: Update) -> bool:
        return super().claims(question, state, update) or self._ends(question, state, update)

    def receive(self, question: Question, state: Any, update: Update) -> Answer[tuple[Media, ...]] | Again | None:
        kept, photo = _kept(state), self.accept(update.media)
        if self._ends(question, state, update):
            enough = len(kept) >= self.least
            return Answer(kept) if enough else Again(kept, "chat-photos-few", {"least": self.least})
        if photo is None:
            return Again(kept, self.wrong) if update.media or update.text else None
        if any(_same(photo, other) for other in kept):
            return Again(kept, "chat-photos-twice")
        kept = (*kept, photo)
        return Answer(kept) if len(kept) == self.most else Again(kept)

    def check(self, value: Any) -> tuple[Media, ...]:
        photos = convert(value, tuple[Media, ...])
        if not self.least <= len(photos) <= self.most or not all(map(self.accept, photos)):
            raise ValueError("not so many pictures")
        return photos

    def _ends(self, question: Question, state: Any, update: Update) -> bool:
        if update.kind != "text":
            return question.tapped(update) == DONE
        commands = question.speaker.catalogue.commands
        return fold(update.text) in (commands.done if _kept(state) or self.least else commands.skip | commands.done)


class Document(Prompt[Media]):
    """A picture or a PDF."""

    def receive(self, question: Question, state: Any, update: Update) -> Answer[Media] | Again | None:
        document = _document(update.media)
        if document:
            return Answer(document)
        return Again(wrong="chat-document-wrong") if update.media or update.text else None

    def check(self, value: Any) -> Media:
        media = convert(value, Media)
        if not _document(media):
            raise ValueError("neither picture nor PDF")
        return media


class Sent(msgspec.Struct, frozen=True):
    """What somebody sent: words, a file, or both (its caption)."""

    text: str = ""
    media: Media | None = None


class Free(Prompt[Sent]):
    """Anything: words, or a file of any kind."""

    def receive(self, question: Question, state: Any, update: Update) -> Answer[Sent] | Again | None:
        if update.media:
            return Answer(Sent(update.media.caption, update.media))
        return Answer(Sent(update.text)) if update.kind == "text" and update.text else None

    def check(self, value: Any) -> Sent:
        sent = convert(value, Sent)
        if not sent.text and sent.media is None:
            raise ValueError("nothing was sent")
        return sent


def picture(media: Media | None) -> Media | None:
    """``media`` if it is a picture, sent as one or as a file."""
    return media if media and (media.kind == "image" or _is(media, "image/")) else None


def _document(media: Media | None) -> Media | None:
    return media if media and (picture(media) or _is(media, "application/pdf")) else None


def _is(media: Media, mime_type: str) -> bool:
    return media.kind == "document" and media.mime_type.lower().startswith(mime_type)


def _same(one: Media, other: Media) -> bool:
    return one.id == other.id or (one.sha256 != "" and one.sha256 == other.sha256)


def _kept(state: Any) -> tuple[Media, ...]:
    return convert(state, tuple[Media, ...]) if state else ()
