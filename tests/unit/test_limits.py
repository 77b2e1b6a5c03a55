"""Failed verifications by client, and who the client is."""

import pytest

from easymo.errors import ConfigurationError
from easymo.limits import window
from easymo.limits.clients import Clients
from easymo.limits.window import Window


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_hundred_failures_pass_and_the_next_must_wait() -> None:
    clock = Clock()
    failures = Window(100, clock)
    for _ in range(100):
        assert failures.hit("a") is None
        clock.now += 0.1
    assert failures.hit("a") == 50
    assert failures.hit("b") is None


def test_window_slides() -> None:
    clock = Clock()
    failures = Window(100, clock)
    for _ in range(50):
        failures.hit("a")
    clock.now += 30
    for _ in range(50):
        failures.hit("a")
    clock.now += 29.9
    assert failures.hit("a") == 1
    clock.now += 0.1
    assert [failures.hit("a") for _ in range(50)] == [None] * 50
    assert failures.hit("a") == 30


def test_only_the_latest_clients_are_remembered() -> None:
    failures = Window(100, Clock())
    for _ in range(100):
        failures.hit("first")
    for number in range(window.CLIENTS - 1):
        failures.hit(str(number))
    assert failures.hit("first") is not None
    for number in range(window.CLIENTS):
        failures.hit(str(number))
    assert failures.hit("first") is None


@pytest.mark.parametrize(
    ("peer", "forwarded_for", "client"),
    [
        ("203.0.113.7", "", "203.0.113.7"),
        ("203.0.113.7", "198.51.100.1", "203.0.113.7"),
        ("10.0.0.1", "198.51.100.1", "198.51.100.1"),
        ("10.0.0.1", "198.51.100.1, 203.0.113.7, 10.0.0.2", "203.0.113.7"),
        ("10.0.0.1", "198.51.100.1, nonsense", "10.0.0.1"),
        ("10.0.0.1", "", "10.0.0.1"),
        ("::1", "2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("::ffff:10.0.0.1", "198.51.100.1", "198.51.100.1"),
        ("2001:db8::1", "198.51.100.1", "2001:db8::/64"),
        ("fe80::1%eth0", "", "fe80::/64"),
        ("", "198.51.100.1", ""),
    ],
)
def test_client_is_the_last_address_no_trusted_proxy_said(peer: str, forwarded_for: str, client: str) -> None:
    assert Clients(["10.0.0.0/8", "::1"]).key(peer, forwarded_for) == client


def test_proxy_that_is_no_address_is_a_configuration_error() -> None:
    with pytest.raises(ConfigurationError, match="EASYMO_TRUSTED_PROXIES: 'proxy'"):
        Clients(["proxy"])
