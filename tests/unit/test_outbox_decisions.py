"""What an answer means for the row that was sent."""

from datetime import UTC, datetime, timedelta

import pytest

from easymo.outbox.decisions import (
    ATTEMPTS,
    OUTSIDE_WINDOW,
    Accept,
    Await,
    Bury,
    Entry,
    Postpone,
    TemplateName,
    UseTemplate,
    after,
    after_failure,
    before,
    before_template,
    template_of,
)
from easymo.whatsapp.client import Accepted, Refused, RetryLater, Unknown
from easymo.whatsapp.errors import GraphError, parse_error, parse_status_errors
from easymo.whatsapp.templates import Component, Template

NOW = datetime(2026, 11, 22, tzinfo=UTC)
TROUBLE = parse_error(503, b"")
PAIR = parse_error(400, b'{"error":{"code":131056}}')
THROTTLED = parse_error(429, b"", "9")


TEXT = b'{"type":"text","text":{"body":"hi"}}'
TEMPLATE = b'{"type":"template","template":{"name":"reminder","language":{"code":"rw"}}}'
REMINDER = TemplateName("reminder", "rw")
OUTSIDE = parse_error(400, b'{"error":{"code":131047}}')


def entry(
    *,
    attempts: int = 1,
    resend: bool = True,
    unresolved: bool = False,
    template: bytes | None = None,
    window_until: datetime | None = None,
) -> Entry:
    return Entry(
        conversation=1,
        id=2,
        attempts=attempts,
        resend=resend,
        unresolved=unresolved,
        number_id="3",
        phone_number="+250788000001",
        user_id=None,
        service="jobs",
        correlation_id="correlation",
        payload=TEXT,
        template=template,
        created_at=NOW,
        sending_at=NOW,
        window_until=window_until,
    )


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
    assert before(entry(attempts=2, unresolved=True), None) is None


def test_what_may_not_be_sent_twice_is_given_up_after_the_wait() -> None:
    assert before(entry(attempts=2, unresolved=True, resend=False), None)


def test_what_may_not_be_sent_twice_is_sent_once() -> None:
    assert before(entry(resend=False), None) is None


def test_fates_unknown_for_ever_are_given_up() -> None:
    assert before(entry(attempts=ATTEMPTS, unresolved=True), None) is None
    assert before(entry(attempts=ATTEMPTS + 1, unresolved=True), None)


CLOSED, CLOSING, OPEN = NOW - timedelta(seconds=1), NOW + timedelta(seconds=60), NOW + timedelta(seconds=61)


@pytest.mark.parametrize("window_until", [OPEN, None])
def test_what_is_inside_the_window_or_not_known_to_be_outside_is_sent(window_until: datetime | None) -> None:
    assert before(entry(template=TEMPLATE, window_until=window_until), None) is None


@pytest.mark.parametrize("window_until", [CLOSED, CLOSING])
def test_outside_the_window_the_template_is_used(window_until: datetime) -> None:
    assert before(entry(template=TEMPLATE, window_until=window_until), None) == UseTemplate()


def test_outside_the_window_what_has_no_template_is_given_up() -> None:
    assert before(entry(window_until=CLOSED), None) == Bury(OUTSIDE_WINDOW)


def test_a_template_needs_no_window() -> None:
    assert before(entry(window_until=CLOSED), REMINDER) is None


def test_the_template_is_used_where_only_whatsapp_knew_of_the_window() -> None:
    assert after(entry(template=TEMPLATE), Refused(OUTSIDE), 0) == UseTemplate()
    assert after(entry(), Refused(OUTSIDE), 0) == Bury(OUTSIDE_WINDOW, "", 131047)


@pytest.mark.parametrize(
    ("payload", "name"),
    [
        (TEMPLATE, REMINDER),
        (TEXT, None),
        (b'{"type":"template"}', TemplateName("", "")),
        (b'{"type":"text","template":{"name":"reminder"}}', None),
        (b"[1]", None),
        (b"{", None),
        (b'{"type":"template","template":[]}', None),
    ],
)
def test_a_payload_says_which_template_it_is(payload: bytes, name: TemplateName | None) -> None:
    assert template_of(payload) == name


def reminder(status: str, *components: Component) -> Template:
    return Template(name="reminder", language="rw", category="UTILITY", status=status, components=components)


def test_an_approved_template_is_sent() -> None:
    assert before_template(reminder("APPROVED"), TEMPLATE) is None


def test_a_message_that_does_not_fit_its_template_is_given_up_for_good() -> None:
    greeting = Component("BODY", text="Hello {{1}}")
    decision = before_template(reminder("APPROVED", greeting), TEMPLATE)
    assert decision == Bury("the message does not fit its template: body: 0 values of 1")


@pytest.mark.parametrize(
    ("status", "retryable"),
    [("PAUSED", True), ("PENDING", True), ("REJECTED", False), ("DISABLED", False), ("DELETED", False), ("", False)],
)
def test_a_template_that_is_not_approved_is_given_up_for_now_or_for_good(status: str, retryable: bool) -> None:
    decision = before_template(reminder(status) if status else None, TEMPLATE)
    assert decision
    assert decision.retryable is retryable


def failed(code: int) -> GraphError:
    return parse_status_errors(b'[{"code":%d,"title":"no"}]' % code)


@pytest.mark.parametrize("code", [131026, 130472, 131049, 131050, 132001, 131042 + 10**6])
def test_a_failure_for_good_is_a_dead_letter_that_no_schedule_replays(code: int) -> None:
    decision = after_failure(entry(), failed(code))
    assert isinstance(decision, Bury)
    assert (decision.code, decision.retryable) == (code, False)


@pytest.mark.parametrize("code", [132015, 134101, 132069])
def test_a_failure_that_ends_by_itself_is_a_dead_letter_for_the_schedule(code: int) -> None:
    decision = after_failure(entry(), failed(code))
    assert isinstance(decision, Bury)
    assert decision.retryable


def test_a_failure_for_the_window_uses_the_template() -> None:
    assert after_failure(entry(template=TEMPLATE), failed(131047)) == UseTemplate()
    assert after_failure(entry(), failed(131047)) == Bury(OUTSIDE_WINDOW, "no", 131047)


def test_a_failure_by_trouble_is_sent_again_until_its_attempts_are_used_up() -> None:
    assert after_failure(entry(attempts=3), failed(131053)) == Postpone(4.0, 3, failed(131053))
    assert isinstance(after_failure(entry(attempts=ATTEMPTS), failed(131053)), Bury)


@pytest.mark.parametrize("code", [130429, 131042, 190, 131048])
def test_a_failure_that_is_not_the_messages_fault_takes_no_attempt(code: int) -> None:
    decision = after_failure(entry(attempts=2), failed(code))
    assert isinstance(decision, Postpone)
    assert decision.attempts == 1
