"""From where webhooks may come: Meta's networks, if an operator wants that looked at.

A signature proves who wrote a webhook, wherever it comes from: the list only keeps others from making us look.
"""

import csv
from collections.abc import Iterable
from functools import lru_cache
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path

import structlog

from easymo.errors import ConfigurationError
from easymo.limits.clients import Address, Clients, parse
from easymo.observability.metrics import FOREIGN
from easymo.settings import Settings

Network = IPv4Network | IPv6Network

SHIPPED = Path(__file__).with_name("meta_networks.csv")
OWN = "allowlist.csv"
"""The file in EASYMO_HOME that stands in for the one shipped, once it was refreshed."""
REMEMBERED = 4_096
"""Addresses of which it is remembered whether they are in."""

_log: structlog.stdlib.BoundLogger = structlog.get_logger()


def read_networks(text: str) -> list[Network]:
    """The networks of a list: the first column of each line that is no comment (RFC 8805 too).

    Raises ConfigurationError for a line that names none, or if there is no line at all.
    """
    rows = csv.reader(line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#"))
    networks = [_network(row[0]) for row in rows]
    if not networks:
        raise ConfigurationError("the list of networks is empty: easymo allowlist refresh")
    return networks


def list_of(home: Path) -> Path:
    """The file in force."""
    return home / OWN if (home / OWN).exists() else SHIPPED


class Allowlist:
    """Judges where a request comes from, by the peer or, behind trusted proxies, by what they say.

    Mode "off" admits all, "warn" admits all and tells of those from elsewhere, "enforce" refuses them.
    """

    def __init__(self, mode: str, networks: Iterable[Network], clients: Clients) -> None:
        self._mode = mode
        self._networks = tuple(networks)
        self._clients = clients
        self._known = lru_cache(REMEMBERED)(self._judge)

    def admits(self, peer: str, forwarded_for: str) -> bool:
        if self._mode == "off" or self._known(peer, forwarded_for):
            return True
        FOREIGN.labels("refused" if self._mode == "enforce" else "admitted").inc()
        return self._mode != "enforce"

    def _judge(self, peer: str, forwarded_for: str) -> bool:
        address = self._clients.address(peer, forwarded_for)
        inside = address is not None and self.has(address)
        if not inside:
            _log.warning("webhook_from_elsewhere", address=str(address), mode=self._mode)
        return inside

    def has(self, address: Address) -> bool:
        return any(address.version == network.version and address in network for network in self._networks)


def open_allowlist(settings: Settings) -> Allowlist:
    """The allowlist of ``settings``; the simulator's webhooks come from this machine and are not looked at.

    Raises ConfigurationError if the list cannot be read.
    """
    mode = "off" if settings.simulated else settings.allowlist
    text = list_of(settings.home).read_text(encoding="utf-8") if mode != "off" else ""
    return Allowlist(mode, read_networks(text) if mode != "off" else (), Clients(settings.trusted_proxies))


def is_listed(home: Path, address: str) -> bool:
    """Whether the list in force has ``address``. Raises ConfigurationError if that is none."""
    parsed = parse(address)
    if parsed is None:
        raise ConfigurationError(f"{address!r} is no IP address")
    networks = read_networks(list_of(home).read_text(encoding="utf-8"))
    return Allowlist("enforce", networks, Clients(())).has(parsed)


def _network(text: str) -> Network:
    try:
        return ip_network(text.strip(), strict=False)
    except ValueError as error:
        raise ConfigurationError(f"the list of networks has {text!r}, which is none: mend or refresh it") from error
