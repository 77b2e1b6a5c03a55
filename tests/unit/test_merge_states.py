"""Two sessions of one person become one."""

from datetime import timedelta

from easymo.conversation.session import Entry, OpenFlow, State
from easymo.turns.merge import merge_states
from talks import NOW

BEGUN = [Entry("asked", "size", "big")]


def flow(name: str, number: int, hours: float | None = None) -> OpenFlow:
    parked_at = None if hours is None else NOW - timedelta(hours=hours)
    return OpenFlow("tea", name, journal=BEGUN, number=number, parked_at=parked_at)


OLDER = State("rides", flow("ride", 7), [flow("sell", 2, 30)], ["rides:menu"], 7, NOW - timedelta(hours=5))
NEWER = State("tea", flow("order", 3), [flow("cancel", 1, 10)], ["tea:menu"], 3, NOW)


def test_what_was_heard_last_goes_on() -> None:
    merged = merge_states(NEWER, OLDER)
    assert (merged.service, merged.open, merged.menu, merged.heard_at) == ("tea", NEWER.open, ["tea:menu"], NOW)


def test_parked_flows_of_both_and_the_open_one_of_the_older_are_kept_in_order() -> None:
    merged = merge_states(NEWER, OLDER)
    assert [(each.flow, each.parked_at) for each in merged.parked] == [
        ("sell", NOW - timedelta(hours=30)),
        ("cancel", NOW - timedelta(hours=10)),
        ("ride", OLDER.heard_at),
    ]


def test_no_two_flows_wait_at_one_number() -> None:
    merged = merge_states(NEWER, OLDER)
    numbers = [each.number for each in (merged.open, *merged.parked) if each]
    assert len(set(numbers)) == len(numbers)
    assert merged.numbers == max(numbers)


def test_open_flow_without_answers_is_as_well_started_anew() -> None:
    assert merge_states(NEWER, State(open=OpenFlow("tea", "order"), heard_at=NOW)).parked == NEWER.parked


def test_neither_session_is_changed() -> None:
    before = repr(NEWER), repr(OLDER)
    merge_states(NEWER, OLDER)
    assert (repr(NEWER), repr(OLDER)) == before


def test_two_who_never_wrote_are_nobody_new() -> None:
    assert merge_states(State(), State()) == State()


def test_flow_that_waits_for_a_call_is_set_aside() -> None:
    calling = State(
        "tea", OpenFlow("tea", "order", journal=BEGUN, number=3, calling="world.ask"), numbers=3, heard_at=NOW
    )
    calling.held = True
    merged = merge_states(calling, OLDER)
    assert merged.open is None
    assert not merged.held
    assert [(each.flow, each.calling) for each in merged.parked][-1] == ("order", "world.ask")
