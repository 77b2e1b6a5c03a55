"""What an answer means for the row that was sent."""

from datetime import UTC, datetime

import pytest

from easymo.outbox.decisions import ATTEMPTS, Accept, Await, Bury, Entry, Postpone, after, before
from easymo.whatsapp.client import Accepted, Refused, RetryLater, Unknown
from easymo.whatsapp.errors import parse_error

NOW = datetime(2026, 11, 22, tzinfo=UTC)
TROUBLE = parse_error(503, b"")
PAIR = parse_error(400, b'{"error":{"code":131056}}')
THROTTLED = parse_error(429, b"", "9")


def entry(*, attempts: int = 1, resend: bool = True, unresolved: bool = False) -> Entry:
    return Entry(1, 2, attempts, resend, unresolved, "3", "+250788000001", None, "correlation", b"{}", NOW, NOW)


def test_accepted_becomes_a_message() -> None:
    assert after(entry(), Accepted("wamid.1"), 0) == Accept("wamid.1")


def test_refused_becomes_a_dead_letter_with_code_and_reason() -> None:
    error = parse_error(400, b'{"error":{"code":131026,"message":"said"}}')
    decision = after(entry(), Refused(error), 0)
    assert decision == Bury(error.reason, "said", 131026)


def test_an_unknown_fate_is_awaited() -> None:
    assert after(entry(), Unknown("timeout"), 0) == Await("timeout")


def test_trouble_is_backed_off_from_1_s_doubling_to_60_s() -> None:
    decisions = [after(entry(attempts=n), RetryLater(TROUBLE, None, True), 0) for n in range(1, ATTEMPTS)]
    assert decisions == [Postpone(s, n, TROUBLE) for n, s in enumerate([1, 2, 4, 8, 16, 32, 60], start=1)]


def test_trouble_is_given_up_at_the_last_attempt() -> None:
    decision = after(entry(attempts=ATTEMPTS), RetryLater(TROUBLE, None, True), 0)
    assert isinstance(decision, Bury)


def test_trouble_that_names_its_time_is_waited_for_that_long() -> None:
    assert after(entry(), RetryLater(TROUBLE, 5.0, True), 0) == Postpone(5.0, 1, TROUBLE)


@pytest.mark.parametrize("attempts", [1, ATTEMPTS])
def test_a_throttle_takes_its_attempt_back(attempts: int) -> None:
    decision = after(entry(attempts=attempts), RetryLater(THROTTLED, 9.0, False), 0)
    assert decision == Postpone(9.0, attempts - 1, THROTTLED)


def test_the_pair_limit_is_left_alone_four_times_longer_each_time() -> None:
    waits = [after(entry(), RetryLater(PAIR, None, False), hits) for hits in range(6)]
    assert waits == [Postpone(s, 0, PAIR) for s in (1, 4, 16, 64, 256, 256)]


def test_what_may_be_sent_again_is_sent_again_after_the_wait() -> None:
    assert before(entry(attempts=2, unresolved=True)) is None


def test_what_may_not_be_sent_twice_is_given_up_after_the_wait() -> None:
    assert before(entry(attempts=2, unresolved=True, resend=False))


def test_what_may_not_be_sent_twice_is_sent_once() -> None:
    assert before(entry(resend=False)) is None


def test_fates_unknown_for_ever_are_given_up() -> None:
    assert before(entry(attempts=ATTEMPTS, unresolved=True)) is None
    assert before(entry(attempts=ATTEMPTS + 1, unresolved=True))
