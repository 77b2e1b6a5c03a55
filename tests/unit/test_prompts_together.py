"""The questions in a conversation: their answers go through the journal, their states through the session."""

import pytest

from asking import sent
from easymo.conversation.chat import Chat
from easymo.conversation.prompts import Date, Document, Free, Moment, Phone, Photos
from easymo.conversation.service import Service
from easymo.whatsapp.messages import Message
from talks import Talk, bodies, registry_of

claim = Service("claim", menu="open")


@claim.flow("open")
async def open_claim(chat: Chat) -> None:
    day = await chat.ask("day", Date(past=True))
    call = await chat.ask("call", Moment())
    phone = await chat.ask("phone", Phone())
    photos = await chat.ask("photos", Photos(most=2))
    paper = await chat.ask("paper", Document())
    story = await chat.ask("story", Free())
    await chat.say(
        "done",
        day=day.isoformat(),
        call=call.isoformat(),
        phone=phone,
        photos="+".join(photo.id for photo in photos),
        paper=paper.id,
        story=story.media.kind if story.media else story.text,
    )


def first(messages: list[Message]) -> str:
    return bodies(messages)[0].split("\n")[0]


@pytest.fixture
def talk() -> Talk:
    return Talk(registry_of(claim))


def test_every_answer_comes_back_as_it_was_given(talk: Talk) -> None:
    talk.taps("claim:open")
    assert first(talk.says("yesterday")) == "claim-open-call"
    assert first(talk.says("tomorrow 7")) == "Which do you mean?"
    assert first(talk.says("1")) == "claim-open-phone"
    assert first(talk.says("0788 123 456")) == "claim-open-photos"
    assert first(talk.sends(sent(id="a"))) == "📷 1 of 2 received. Send another one, or tap Done."
    assert first(talk.sends(sent(id="a"))) == "I have that picture already."
    assert first(talk.sends(sent(id="b"))) == "claim-open-paper"
    assert first(talk.sends(sent("document", "c", mime_type="application/pdf"))) == "claim-open-story"
    assert first(talk.sends(sent("audio", "d", voice=True))) == (
        "claim-open-done day=2026-03-01 call=2026-03-03T07:00:00+02:00 "
        "phone=+250788123456 photos=a+b paper=c story=audio"
    )


def test_back_takes_back_a_choice_and_then_the_answer(talk: Talk) -> None:
    talk.taps("claim:open")
    talk.says("yesterday")
    talk.says("tomorrow 7")
    assert first(talk.says("back")) == "claim-open-call"
    assert first(talk.says("back")) == "claim-open-day"


def test_photos_wait_for_days_and_the_flow_is_continued(talk: Talk) -> None:
    talk.taps("claim:open")
    for text in ("yesterday", "in 2 hours", "0788123456"):
        talk.says(text)
    talk.sends(sent(id="a"))
    talk.waits(days=3)
    talk.says("menu")
    assert first(talk.taps("core:resume")) == "📷 1 of 2 received. Send another one, or tap Done."
    assert first(talk.says("done")) == "claim-open-paper"


@pytest.mark.parametrize("kind", ["sticker", "audio", "video"])
def test_other_kinds_get_a_word_and_change_nothing(talk: Talk, kind: str) -> None:
    talk.taps("claim:open")
    assert first(talk.sends(sent(kind))) == talk.registry.catalogue.text("en", f"chat-unread-{kind}")
    assert talk.open.journal == []
