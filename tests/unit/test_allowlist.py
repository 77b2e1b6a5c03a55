"""Where webhooks may come from."""

from ipaddress import ip_network
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from easymo.errors import ConfigurationError
from easymo.gateway.allowlist import OWN, SHIPPED, Allowlist, is_listed, list_of, open_allowlist, read_networks
from easymo.limits.clients import Clients
from easymo.settings import Settings

INSIDE, OUTSIDE = "157.240.1.1", "203.0.113.7"


def allowlist(mode: str, proxies: tuple[str, ...] = ()) -> Allowlist:
    return Allowlist(mode, read_networks(SHIPPED.read_text()), Clients(proxies))


@pytest.mark.parametrize(
    ("mode", "peer", "forwarded_for", "admitted", "told"),
    [
        ("off", OUTSIDE, "", True, False),
        ("warn", OUTSIDE, "", True, True),
        ("enforce", OUTSIDE, "", False, True),
        ("enforce", INSIDE, "", True, False),
        ("enforce", "::ffff:157.240.1.1", "", True, False),
        ("enforce", "2a03:2880:10ff::1", "", True, False),
        ("enforce", "2001:db8::1", "", False, True),
        ("enforce", OUTSIDE, INSIDE, False, True),
        ("enforce", "10.0.0.1", INSIDE, True, False),
        ("enforce", "10.0.0.1", f"{INSIDE}, {OUTSIDE}", False, True),
        ("enforce", "", "", False, True),
    ],
)
def test_who_is_admitted(mode: str, peer: str, forwarded_for: str, admitted: bool, told: bool) -> None:
    judge = allowlist(mode, ("10.0.0.0/8",))
    with capture_logs() as logs:
        assert [judge.admits(peer, forwarded_for) for _ in range(2)] == [admitted] * 2
    assert [line["event"] for line in logs] == ["webhook_from_elsewhere"] * told, "each address is told of once"


def test_a_list_is_read_by_its_first_column() -> None:
    text = "# a comment\n\n31.13.24.5/21,IE,,Dublin,\n2a03:2880::/32,US,,,\n"
    assert read_networks(text) == [ip_network("31.13.24.0/21"), ip_network("2a03:2880::/32")]


@pytest.mark.parametrize("text", ["", "# nothing\n", "<html>\n", "31.13.24.0/99\n"])
def test_a_list_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(ConfigurationError, match="refresh"):
        read_networks(text)


def test_the_refreshed_list_stands_in_for_the_shipped_one(tmp_path: Path) -> None:
    assert list_of(tmp_path) == SHIPPED
    assert is_listed(tmp_path, INSIDE)
    (tmp_path / OWN).write_text("203.0.113.0/24\n")
    assert [is_listed(tmp_path, address) for address in (INSIDE, OUTSIDE)] == [False, True]
    with pytest.raises(ConfigurationError, match="no IP address"):
        is_listed(tmp_path, "meta")


def test_the_simulator_s_webhooks_are_not_looked_at(tmp_path: Path) -> None:
    assert open_allowlist(Settings(home=tmp_path, allowlist="enforce")).admits("127.0.0.1", "")
    assert not open_allowlist(Settings(home=tmp_path, allowlist="enforce", simulated=False)).admits("127.0.0.1", "")
