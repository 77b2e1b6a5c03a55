"""Questions answered with pictures, documents, or anything."""

from typing import Any

import msgspec
import pytest

from asking import QUESTION, SPEAKER, asked, outcome, said, sent, tapped
from easymo.conversation.prompts import Again, Answer, Document, Free, Photos, Prompt, Sent
from easymo.whatsapp.messages import Buttons
from easymo.whatsapp.updates import Location, Media, Update

FIRST, SECOND, THIRD = (Media("image", id, "image/jpeg", f"hash {id}") for id in "123")
SCAN = Media("document", "4", "image/png", "hash 4")
PDF = Media("document", "5", "application/pdf", "hash 5", filename="policy.pdf")
VOICE = Media("audio", "6", "audio/ogg", voice=True)


def update(media: Media) -> Update:
    return Update(media.kind, media=media)


@pytest.mark.parametrize(
    ("kept", "received", "expected"),
    [
        ((), update(FIRST), (FIRST,)),
        ((FIRST,), update(SECOND), (FIRST, SECOND)),
        ((FIRST,), update(SCAN), (FIRST, SCAN)),
        ((FIRST, SECOND), update(THIRD), Answer((FIRST, SECOND, THIRD))),
        ((FIRST,), update(FIRST), "chat-photos-twice"),
        ((FIRST,), sent(id="another", sha256="hash 1"), "chat-photos-twice"),
        ((sent(id="7").media,), sent(id="8"), (sent(id="7").media, sent(id="8").media)),
        ((FIRST,), said("done"), Answer((FIRST,))),
        ((FIRST,), said("c'est tout"), Answer((FIRST,))),
        ((FIRST,), tapped("!"), Answer((FIRST,))),
        ((), said("done"), "chat-photos-few"),
        ((), said("skip"), "chat-photos-wrong"),
        ((FIRST,), update(VOICE), "chat-photos-wrong"),
        ((FIRST,), update(PDF), "chat-photos-wrong"),
        ((FIRST,), said("here it is"), "chat-photos-wrong"),
        ((), Update("reaction"), None),
    ],
)
def test_photos_come_one_by_one(kept: tuple[Media, ...], received: Update, expected: Any) -> None:
    assert outcome(Photos(most=3).receive(QUESTION, msgspec.to_builtins(kept), received)) == expected


@pytest.mark.parametrize("wrong", [update(FIRST), update(VOICE), said("what?")], ids=["twice", "a voice", "words"])
def test_photos_that_are_there_stay_whatever_comes(wrong: Update) -> None:
    received = Photos().receive(QUESTION, msgspec.to_builtins((FIRST, SECOND)), wrong)
    assert isinstance(received, Again)
    assert received.state == (FIRST, SECOND)


def test_photos_are_counted_back_and_can_be_ended() -> None:
    first = Photos(most=3).show(QUESTION, None)
    assert isinstance(first, Buttons)
    assert [button.title for button in first.buttons] == ["⬅️ Back", "✖️ Cancel", "🏠 Menu"]
    second = Photos(most=3).show(QUESTION, msgspec.to_builtins((FIRST, SECOND)))
    assert isinstance(second, Buttons)
    assert second.body == "📷 2 of 3 received. Send another one, or tap Done.\n\nWell?"
    assert [button.id for button in second.buttons] == ["?7:!", "?7:-", "core:cancel"]


def test_more_than_one_photo_may_be_needed() -> None:
    prompt, kept = Photos(least=2), msgspec.to_builtins((FIRST,))
    received = prompt.receive(QUESTION, kept, said("done"))
    assert isinstance(received, Again)
    assert SPEAKER.text(received.wrong, **received.values) == "Please send at least 2 pictures."
    assert "?7:!" not in [button.id for button in prompt.show(QUESTION, kept).buttons]  # pyright: ignore[reportAttributeAccessIssue]


def test_photos_that_nobody_needs_may_be_skipped() -> None:
    prompt = Photos(least=0)
    shown = prompt.show(QUESTION, None)
    assert isinstance(shown, Buttons)
    assert shown.buttons[0].title == "⏭️ Skip"
    assert [prompt.receive(QUESTION, None, said(word)) for word in ("skip", "done")] == [Answer(()), Answer(())]
    assert prompt.receive(QUESTION, None, tapped("!")) == Answer(())


@pytest.mark.parametrize(
    ("received", "expected"),
    [
        (update(FIRST), Answer(FIRST)),
        (update(SCAN), Answer(SCAN)),
        (update(PDF), Answer(PDF)),
        (update(VOICE), "chat-document-wrong"),
        (sent("document", mime_type="text/plain"), "chat-document-wrong"),
        (said("my policy"), "chat-document-wrong"),
        (Update("location", location=Location(-1.9, 30.1)), None),
    ],
)
def test_document_is_a_picture_or_a_pdf(received: Update, expected: Any) -> None:
    assert outcome(Document().receive(QUESTION, None, received)) == expected


def test_free_question_takes_words_and_files() -> None:
    assert Free().receive(QUESTION, None, said("hello")) == Answer(Sent("hello"))
    assert Free().receive(QUESTION, None, update(VOICE)) == Answer(Sent(media=VOICE))
    captioned = sent(caption="the door")
    assert Free().receive(QUESTION, None, captioned) == Answer(Sent("the door", captioned.media))
    assert Free().receive(QUESTION, None, Update("reaction")) is None


@pytest.mark.parametrize(
    ("prompt", "good", "bad"),
    [
        (Photos(most=2), [(FIRST,), (FIRST, SCAN)], [(), (FIRST, SECOND, THIRD), (VOICE,), "x", None]),
        (Photos(least=0), [(), (FIRST,)], [(PDF,), 3]),
        (Document(), [FIRST, PDF], [VOICE, None, "a"]),
        (Free(), [Sent("a"), Sent(media=VOICE)], [Sent(), None, "a"]),
    ],
)
def test_given_files_are_checked(prompt: Prompt[Any], good: list[Any], bad: list[Any]) -> None:
    for value in good:
        assert prompt.check(msgspec.to_builtins(value)) == value
    for value in bad:
        with pytest.raises(ValueError, match=r"."):
            prompt.check(msgspec.to_builtins(value))


@pytest.mark.parametrize("language", ["en", "fr", "rw", "sw"])
def test_questions_for_files_fit_whatsapp_in_every_language(language: str) -> None:
    for state in (None, msgspec.to_builtins((FIRST,))):
        Photos(least=0).show(asked(language), state).payload()
    Document().show(asked(language), None).payload()
    Free().show(asked(language), None).payload()
