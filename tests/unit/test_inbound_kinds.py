"""What is answered to messages that are not words: kindly, and the question again; to notices nothing."""

from datetime import timedelta
from typing import Any

import msgspec
import pytest

from easymo.conversation.catalogue import LANGUAGES
from easymo.conversation.chat import Chat
from easymo.conversation.prompts import Choice, Confirm, Money, Number, Prompt, Text
from easymo.conversation.router import NAMED_KINDS, SILENT_KINDS
from easymo.conversation.service import Registry, Service
from easymo.conversation.session import Person
from easymo.registry import build_registry
from easymo.whatsapp.updates import Media, Preference, Update
from talks import NOW, Talk, bodies, registry_of

VOICE = Update("audio", media=Media("audio", "1", voice=True))


def asking(prompt: Prompt[Any]) -> Registry:
    async def menu(chat: Chat) -> None:
        await chat.ask("size", prompt)

    tea = Service("tea", menu="menu")
    tea.flow("menu")(menu)
    return registry_of(tea)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", sorted(NAMED_KINDS))
def test_every_kind_has_its_sentence_in_every_language(kind: str, language: str) -> None:
    assert build_registry().catalogue.text(language, f"chat-unread-{kind}")


def test_voice_note_is_answered_as_one_and_the_question_asked_again() -> None:
    talk = Talk(asking(Text()))
    talk.says("tea")
    number = talk.open.number
    (answer,) = bodies(talk.sends(VOICE))
    assert answer.startswith("Thank you for the voice note!")
    assert answer.endswith("tea-menu-size")
    assert talk.open.number == number


@pytest.mark.parametrize(
    "prompt",
    [Text(), Number(), Money(), Choice(["a", "b"], "tea-sizes"), Confirm()],
    ids=lambda prompt: type(prompt).__name__,
)
def test_caption_is_no_wrong_answer(prompt: Prompt[Any]) -> None:
    talk = Talk(asking(prompt))
    talk.says("tea")
    (answer,) = bodies(talk.sends(Update("image", text="what a day", media=Media("image", "1"))))
    assert answer.startswith("Thank you for the picture!")


def test_without_a_question_only_the_kind_word_is_said() -> None:
    assert bodies(Talk(asking(Text())).sends(VOICE)) == [
        "Thank you for the voice note! I cannot listen to those here: please write it to me."
    ]


@pytest.mark.parametrize("kind", sorted(SILENT_KINDS))
def test_notice_changes_nothing_of_the_session(kind: str) -> None:
    talk = Talk(asking(Text()))
    talk.says("tea")
    before = talk.state
    talk.waits(hours=30)
    assert talk.sends(Update(kind)) == []
    counted = {"minute": before.minute, "minute_heard": before.minute_heard}
    assert msgspec.structs.replace(talk.state, **counted) == before


def test_whoever_first_reacts_is_greeted_when_they_write() -> None:
    talk = Talk(asking(Text()), met=False)
    assert talk.sends(Update("reaction")) == []
    assert talk.state.heard_at is None
    assert len(talk.says("tea")) > 1


@pytest.mark.parametrize(("value", "stopped"), [("stop", True), ("resume", False), ("signup", False)])
def test_whatsapps_own_switch_for_marketing_counts_as_stop_and_start(value: str, stopped: bool) -> None:
    talk = Talk(asking(Text()), Person(1, language="en", stopped=not stopped), now=NOW + timedelta(days=1))
    assert talk.sends(Update("user_preferences", preference=Preference("marketing_messages", value))) == []
    assert talk.person.stopped is stopped


def test_preference_for_something_else_is_not_ours() -> None:
    talk = Talk(asking(Text()))
    talk.sends(Update("user_preferences", preference=Preference("calls", "stop")))
    assert talk.person.stopped is False
