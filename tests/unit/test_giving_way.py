"""A call that gives way: what is written meanwhile ends it and is taken together with what led to it."""

from typing import Any

from easymo.conversation.activity import activity
from easymo.conversation.chat import Chat
from easymo.conversation.prompts import Confirm
from easymo.conversation.prompts.prompt import Again, Answer, Prompt, Question
from easymo.conversation.service import Registry, Service
from easymo.whatsapp.updates import Media, Update
from talks import Talk, bodies, registry_of


@activity("echo.answer", timeout=5, gives_way=True)
async def answer(outside: Any, said: str) -> str:
    return said


async def note(scope: Any) -> None: ...


class Said(Prompt[str]):
    """Words; those said before are its state."""

    def receive(self, question: Question, state: Any, update: Update) -> Answer[str] | Again | None:
        return Answer(f"{state} {update.text}" if state else update.text) if update.text else None

    def check(self, value: Any) -> str:
        return value


def echoing(*, noting: bool = False) -> Registry:
    echo = Service("echo", menu="talk", activities=(answer,))

    @echo.flow("talk")
    async def talk(chat: Chat) -> None:
        said = await chat.ask("said", Said())
        if noting:
            await chat.step(note)
        answered = await chat.call(answer, said)
        await chat.ask("more", Confirm(), answered=answered)

    return registry_of(echo)


def talking(*, noting: bool = False) -> Talk:
    talk = Talk(echoing(noting=noting), stores={"note": lambda: None})
    talk.taps("echo:talk")
    talk.says("a house")
    assert talk.open.calling == "echo.answer"
    return talk


def test_new_words_end_the_call_and_are_asked_together_with_the_first() -> None:
    talk = talking()
    first = talk.state.call
    assert bodies(talk.says("in Kacyiru")) == []
    assert talk.outcome.cancelled == first
    assert talk.outcome.call is not None
    assert talk.outcome.call.arguments == {"said": "a house in Kacyiru"}
    assert talk.journal == [("asked", "said", "a house in Kacyiru")]
    assert not talk.outcome.holds


def test_any_number_of_messages_end_it() -> None:
    talk = talking()
    for word in ("in", "Kacyiru", "please"):
        talk.says(word)
    assert talk.outcome.call is not None
    assert talk.outcome.call.arguments == {"said": "a house in Kacyiru please"}


def test_result_of_the_ended_call_is_dropped_and_that_of_the_new_one_taken() -> None:
    talk = talking()
    first = talk.result
    talk.says("in Kacyiru")
    assert talk.returns("old", to=first) == []
    assert "answered=new" in bodies(talk.returns("new"))[0]


def test_what_is_no_text_waits_and_nothing_overtakes_it() -> None:
    talk = talking()
    call = talk.state.call
    talk.sends(Update("image", media=Media("image", "1")))
    assert talk.outcome.holds
    talk.says("in Kacyiru")
    assert talk.outcome.holds
    assert talk.state.call == call


def test_back_waits_menu_and_cancel_act_as_ever() -> None:
    talk = talking()
    talk.says("back")
    assert talk.outcome.holds
    talk = talking()
    talk.says("cancel")
    assert talk.state.call is None


def test_what_was_done_since_the_answer_is_not_done_twice() -> None:
    talk = talking(noting=True)
    call = talk.state.call
    talk.says("in Kacyiru")
    assert talk.outcome.holds
    assert talk.state.call == call
