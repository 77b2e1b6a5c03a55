"""The number's rate and its pauses."""

from easymo.outbox.throughput import Throughput


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def sends_of(throughput: Throughput, clock: Clock, seconds: float) -> int:
    """What a busy sender gets through in ``seconds``, looking every millisecond."""
    sent = 0
    for _ in range(round(seconds * 1000)):
        room = throughput.room(1000)
        throughput.spend(room)
        sent += room
        clock.now += 0.001
    return sent


def test_a_busy_second_holds_the_rate_and_a_tenth() -> None:
    clock = Clock()
    assert 80 <= sends_of(Throughput(80, clock), clock, 1) <= 88


def test_the_rate_is_kept_over_time() -> None:
    clock = Clock()
    assert 7990 <= sends_of(Throughput(800, clock), clock, 10) <= 8080


def test_an_idle_time_is_not_saved_up() -> None:
    clock = Clock()
    throughput = Throughput(80, clock)
    clock.now += 3600
    assert throughput.room(1000) == 8


def test_no_more_room_than_asked_for() -> None:
    assert Throughput(80, Clock()).room(3) == 3


def test_the_time_to_the_next_send_is_known() -> None:
    clock = Clock()
    throughput = Throughput(80, clock)
    throughput.spend(throughput.room(1000))
    assert throughput.room(1) == 0
    clock.now += throughput.seconds_to_room() + 1e-9
    assert throughput.room(1) == 1


def test_rate_0_is_unlimited() -> None:
    throughput = Throughput(0, Clock())
    throughput.spend(throughput.room(5000))
    assert (throughput.room(5000), throughput.seconds_to_room()) == (5000, 0.0)


def test_a_pause_holds_everything_and_the_longer_one_stays() -> None:
    clock = Clock()
    throughput = Throughput(0, clock)
    throughput.pause(60)
    throughput.pause(1)
    clock.now += 59
    assert (throughput.room(10), throughput.seconds_to_room()) == (0, 1.0)
    clock.now += 1
    assert throughput.room(10) == 10


def test_what_comes_in_takes_its_part() -> None:
    clock = Clock()
    throughput = Throughput(80, clock)
    throughput.share(1, received=30.0)
    clock.now += 1
    assert 495 <= sends_of(throughput, clock, 10) <= 510


def test_senders_share_the_limit_fairly() -> None:
    clock = Clock()
    several = [Throughput(80, clock) for _ in range(4)]
    for throughput in several:
        throughput.share(4, received=0.0)
    assert {throughput.rate for throughput in several} == {20.0}


def test_something_is_sent_however_much_comes_in() -> None:
    throughput = Throughput(80, Clock())
    throughput.share(1, received=500.0)
    assert throughput.rate == 20.0


def test_a_refusal_halves_the_rate_once_for_the_crowd_it_met() -> None:
    clock = Clock()
    throughput = Throughput(80, clock)
    for _ in range(50):
        throughput.refused()
    assert throughput.rate == 40.0
    clock.now += 1
    throughput.refused()
    assert throughput.rate == 20.0


def test_what_was_learnt_is_forgotten_slowly() -> None:
    clock = Clock()
    throughput = Throughput(80, clock)
    throughput.refused()
    rates: list[float] = []
    for _ in range(60):
        clock.now += 1
        throughput.room(1)
        rates.append(throughput.rate)
    assert rates == sorted(rates)
    assert (round(rates[0], 1), rates[-1]) == (40.8, 80.0)


def test_a_quarter_of_an_hour_of_refusals_leaves_a_trickle_that_recovers() -> None:
    clock = Clock()
    throughput = Throughput(80, clock)
    for _ in range(900):
        clock.now += 1
        if throughput.room(1):
            throughput.spend(1)
            throughput.refused()
            throughput.pause(1)
    assert throughput.rate < 10
    clock.now += 120
    throughput.room(1)
    assert throughput.rate == 80.0


def test_an_unlimited_rate_has_nothing_to_learn() -> None:
    throughput = Throughput(0, Clock())
    throughput.refused()
    throughput.share(4, received=99.0)
    assert throughput.room(5000) == 5000
