"""Leaving, where something stands in the way or is under way already, in all languages."""

from functools import cache

import pytest

from easymo.conversation.catalogue import LANGUAGES
from easymo.conversation.chat import Tell
from easymo.conversation.service import Registry
from easymo.conversation.session import Person
from easymo.conversation.turn import play_tell
from easymo.ledger.ledger import Wallet
from easymo.ledger.pins import Pin
from easymo.people.departures import OBSTACLES
from easymo.registry import build_registry
from leavers import GOING, STORES
from talks import NOW, Talk, bodies, ids

WALLET = {"wallet_of": Wallet, "pin_of": Pin}


@cache
def house() -> Registry:
    return build_registry()


def talk(language: str, stores: object) -> Talk:
    return Talk(house(), Person(1, language=language), stores=stores)  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_holds_somebody_back_is_named_with_a_way_to_settle_it(language: str) -> None:
    held = talk(language, {**GOING, "my_departure": lambda: None})
    shown = held.taps("profile:leave")
    assert all(house().catalogue.text(language, f"profile-obstacle-{word}") in bodies(shown)[0] for word in OBSTACLES)
    assert all(house().find_address(id) for message in shown for id in ids(message))
    assert {"marketplace:deals", "mobility:trips", "profile:cashout"} <= {
        id for message in shown for id in ids(message)
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_leaves_hears_of_it_and_may_stay_by_a_tap(language: str) -> None:
    going = talk(language, GOING)
    assert "profile:keep" in {id for message in going.taps("profile:leave") for id in ids(message)}
    assert "profile:keep" in {id for message in going.taps("profile:data") for id in ids(message)}
    for flow in ("told-leaving", "told-held", "told-left"):
        told = going.takes(play_tell(house(), going.person, going.state, Tell(1, f"profile:{flow}", {}), NOW))
        assert all(message.payload() for message in told)
        assert len(told) == 1
    free = talk(language, {**GOING, "my_obstacles": list[str]})
    told = free.takes(play_tell(house(), free.person, free.state, Tell(1, "profile:told-held", {}), NOW))
    assert house().catalogue.text(language, "profile-told-held-free") in bodies(told)[0]


def test_who_stayed_meanwhile_hears_of_nothing() -> None:
    stays = talk("en", STORES)
    for flow in ("told-leaving", "told-held"):
        told = Tell(1, f"profile:{flow}", {"due": True})
        assert stays.takes(play_tell(house(), stays.person, stays.state, told, NOW)) == []
        assert "My account" in bodies(stays.taps(f"profile:{flow}"))[0], "its template is tapped"


def test_what_comes_between_confirming_and_leaving_is_told() -> None:
    leaving = talk("en", {**STORES, **WALLET, "ask_departure": lambda: None})
    leaving.taps("profile:leave")
    leaving.says("yes")
    assert "Delete your account?" in bodies(leaving.says("yes"))[0]
