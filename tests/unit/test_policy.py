"""How what flows say is sent, as they declare it."""

from typing import Any

import pytest

from easymo.conversation.chat import Chat
from easymo.conversation.policy import BULK, NOTIFICATION, PLAIN, Sending
from easymo.conversation.prompts import Text
from easymo.conversation.service import Service
from easymo.conversation.session import Person
from easymo.errors import FlowError
from easymo.whatsapp.messages import Location, QuickReply, TemplateMessage
from talks import Talk, registry_of

NEWS: dict[str, Any] = {"priority": NOTIFICATION, "template": "tea_ready", "values": ("size", "price")}


def talk(flow: Any, language: str = "en", **declared: Any) -> Talk:
    tea = Service("tea", menu="menu")
    tea.flow("menu")(flow)
    tea.flow("ready", **declared)(flow)
    return Talk(registry_of(tea), Person(1, language=language))


async def ready(chat: Chat) -> None:
    await chat.say("ready", size="big", price=None, note="hot")


def sendings(talk: Talk, address: str = "tea:ready:7") -> dict[int, Sending]:
    talk.taps(address)
    return talk.outcome.sendings


def test_what_is_said_by_a_flow_that_declares_nothing_is_plain() -> None:
    assert sendings(talk(ready)) == {}


@pytest.mark.parametrize(("language", "code"), [("en", "en"), ("fr", "fr"), ("rw", "rw_RW"), ("sw", "sw")])
def test_a_template_is_filled_in_the_persons_language_and_leads_back_to_the_flow(language: str, code: str) -> None:
    filled = TemplateMessage("tea_ready", code, ("big", "…"), buttons=(QuickReply(0, "tea:ready:7"),))
    assert sendings(talk(ready, language, **NEWS)) == {0: Sending(NOTIFICATION, template=filled)}


def test_questions_have_the_flows_priority_and_no_template() -> None:
    async def pays(chat: Chat) -> None:
        await chat.say("amount")
        await chat.ask("pin", Text())

    unrepeated = Sending(BULK, resend=False)
    assert sendings(talk(pays, priority=BULK, resend=False)) == {0: unrepeated, 1: unrepeated}


def test_messages_of_several_flows_in_one_turn_are_sent_each_in_its_way() -> None:
    tea = Service("tea", menu="menu")

    async def asks(chat: Chat) -> None:
        await chat.ask("size", Text())

    tea.flow("menu")(asks)
    tea.flow("ready", **NEWS)(ready)
    talking = Talk(registry_of(tea))
    talking.taps("tea:menu")
    said = talking.taps("tea:ready:7")
    assert len(said) == 2, "the question is asked again"
    assert [talking.outcome.sendings.get(place, PLAIN).priority for place in range(2)] == [NOTIFICATION, 0]


def test_a_flow_with_a_template_says_one_thing() -> None:
    async def says_two(chat: Chat) -> None:
        await chat.show("ready", Location(0, 0), size="big", price=5)

    with pytest.raises(FlowError, match="one thing"):
        sendings(talk(says_two, **NEWS))


def test_a_sentence_without_a_value_of_its_template_is_a_defect() -> None:
    async def says_less(chat: Chat) -> None:
        await chat.say("ready", size="big")

    with pytest.raises(FlowError, match="says nothing of price"):
        sendings(talk(says_less, **NEWS))


def test_a_house_knows_the_templates_its_flows_name() -> None:
    named = talk(ready, **NEWS).registry.templates
    own = {name: policy.values for name, policy in named.items() if not name.startswith("core_")}
    assert own == {"tea_ready": ("size", "price")}
