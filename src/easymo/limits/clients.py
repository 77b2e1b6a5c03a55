"""Who the client is when a proxy stands before us."""

from collections.abc import Iterable
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

from easymo.errors import ConfigurationError

Address = IPv4Address | IPv6Address


class Clients:
    """Finds the client's address behind the proxies that are trusted.

    Raises ConfigurationError if one of ``proxies`` is neither an address nor a network.
    """

    def __init__(self, proxies: Iterable[str]) -> None:
        self._trusted: list[IPv4Network | IPv6Network] = []
        for proxy in proxies:
            try:
                self._trusted.append(ip_network(proxy, strict=False))
            except ValueError as error:
                raise ConfigurationError(
                    f"EASYMO_TRUSTED_PROXIES: {proxy!r} is neither an address nor a network"
                ) from error

    def address(self, peer: str, forwarded_for: str) -> Address | None:
        """The client's address; None: it has none (a socket of this machine).

        ``forwarded_for`` is X-Forwarded-For, believed from right to left while trusted proxies say it.
        """
        client = parse(peer)
        if client is None:
            return None
        for hop in reversed(forwarded_for.split(",")):
            if not self._trusts(client) or (said := parse(hop)) is None:
                break
            client = said
        return client

    def key(self, peer: str, forwarded_for: str) -> str:
        """What a client is counted by: its address, or the /64 of an IPv6 one, whose owner has all of it."""
        client = self.address(peer, forwarded_for)
        if client is None:
            return peer
        return str(ip_network((client, 64), strict=False)) if isinstance(client, IPv6Address) else str(client)

    def _trusts(self, address: Address) -> bool:
        return any(address.version == network.version and address in network for network in self._trusted)


def parse(text: str) -> Address | None:
    """The address that is written there; one of IPv4 in IPv6 is that of IPv4."""
    try:
        address = ip_address(text.strip())
    except ValueError:
        return None
    return (isinstance(address, IPv6Address) and address.ipv4_mapped) or address
