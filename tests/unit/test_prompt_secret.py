"""Secrets: the flow has them once, nothing else ever."""

import pytest

from easymo.conversation.chat import Chat
from easymo.conversation.prompts import Code, Secret
from easymo.conversation.service import Service
from easymo.conversation.session import encode_state
from talks import Talk, bodies, registry_of

tea = Service("tea", menu="open")


@tea.flow("open")
async def open_(chat: Chat) -> None:
    code = await chat.ask("code", Secret(5))
    right = await chat.step(check_code, code)
    await chat.ask("again", Secret(5))
    await chat.say("done", right=right, left=code)


async def check_code(scope: object, code: Code) -> bool:
    raise NotImplementedError


def test_secret_reaches_its_step_and_no_journal() -> None:
    heard: list[str] = []

    def check(code: Code) -> bool:
        heard.append(code.digits)
        return True

    talk = Talk(registry_of(tea), stores={"check_code": check})
    talk.taps("tea:open")
    assert not talk.outcome.secret
    talk.says("271 82")
    assert (heard, talk.outcome.secret) == (["27182"], True)
    assert "27182" not in encode_state(talk.state).decode()
    assert bodies(talk.says("27182")) == ["tea-open-done right=True left="]


def test_what_was_meant_for_a_secret_is_kept_nowhere_though_it_does_not_fit() -> None:
    talk = Talk(registry_of(tea))
    talk.taps("tea:open")
    assert "5 digits" in bodies(talk.says("2718"))[0]
    assert talk.outcome.secret


def test_secret_cannot_be_given_beforehand() -> None:
    with pytest.raises(ValueError, match="not kept"):
        Secret(5).check("27182")


def test_what_is_typed_once_the_question_has_lapsed_is_searched_for_nowhere() -> None:
    searched: list[str] = []
    shop = Service("shop", menu="open", search="find")

    async def find(chat: Chat) -> None:
        searched.append(chat.given("words"))
        await chat.say("found")

    shop.flow("open")(open_)
    shop.flow("find")(find)
    talk = Talk(registry_of(tea, shop))
    talk.taps("shop:open")
    talk.waits(hours=25)
    talk.says("27182")
    assert (searched, talk.outcome.secret, talk.outcome.routed_to) == ([], True, "core:home")
    assert "27182" not in encode_state(talk.state).decode()
    talk.taps("tea:open")
    talk.waits(hours=25)
    talk.says("shop cups")
    assert searched == ["shop cups"], "words go where they go"
