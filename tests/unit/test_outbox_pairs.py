"""How often one person may be sent something."""

from hypothesis import given
from hypothesis import strategies as st

from easymo.outbox.pairs import _REMEMBERED, BURST, SECONDS, Pairs


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def sent_at_once(pairs: Pairs, conversation: int = 1) -> int:
    count = 0
    while not pairs.wait(conversation):
        pairs.spend(conversation)
        count += 1
    return count


def test_a_burst_and_then_one_in_6_seconds() -> None:
    clock = Clock()
    pairs = Pairs(clock)
    assert sent_at_once(pairs) == BURST
    assert pairs.wait(1) == SECONDS
    clock.now += SECONDS
    assert sent_at_once(pairs) == 1


def test_a_pause_gives_back_what_it_is_worth() -> None:
    clock = Clock()
    pairs = Pairs(clock)
    sent_at_once(pairs)
    clock.now += 10 * SECONDS
    assert sent_at_once(pairs) == 10
    clock.now += 3600
    assert sent_at_once(pairs) == BURST


def test_recipients_have_a_burst_each() -> None:
    pairs = Pairs(Clock())
    sent_at_once(pairs)
    assert sent_at_once(pairs, conversation=2) == BURST


def test_senders_divide_the_limit() -> None:
    clock = Clock()
    pairs = Pairs(clock)
    pairs.share(3)
    assert sent_at_once(pairs) == BURST // 3
    clock.now += 3 * SECONDS
    assert sent_at_once(pairs) == 1


def test_more_senders_than_the_burst_send_one_each() -> None:
    pairs = Pairs(Clock())
    pairs.share(100)
    assert sent_at_once(pairs) == 1


def test_whom_nothing_is_owed_is_forgotten() -> None:
    clock = Clock()
    pairs = Pairs(clock)
    for conversation in range(_REMEMBERED):
        pairs.spend(conversation)
    clock.now += SECONDS + 1
    pairs.spend(_REMEMBERED)
    assert list(pairs._paid_until) == [_REMEMBERED]


def test_refusals_in_a_row_are_counted_until_one_is_accepted() -> None:
    pairs = Pairs(Clock())
    pairs.refused(1)
    pairs.refused(1)
    assert (pairs.refusals(1), pairs.refusals(2)) == (2, 0)
    pairs.accepted(1)
    assert pairs.refusals(1) == 0


@given(pauses=st.lists(st.floats(0, 60), min_size=1, max_size=150), senders=st.integers(1, 4))
def test_whatsapps_bucket_never_runs_empty(pauses: list[float], senders: int) -> None:
    clock = Clock()
    each = [Pairs(clock) for _ in range(senders)]
    for pairs in each:
        pairs.share(senders)
    tokens, filled_at = float(BURST), clock.now
    for pause in pauses:
        clock.now += pause
        tokens = min(float(BURST), tokens + (clock.now - filled_at) / SECONDS)
        filled_at = clock.now
        for pairs in each:
            if not pairs.wait(1):
                pairs.spend(1)
                tokens -= 1
        assert tokens > -1e-6
