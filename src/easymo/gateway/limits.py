"""Who may go on guessing signatures, and who the client is when a proxy stands before us."""

from collections import OrderedDict, deque
from collections.abc import Callable, Iterable
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from math import ceil

from easymo.errors import ConfigurationError

FAILURES = 100
WINDOW_SECONDS = 60.0
CLIENTS = 4_096

_Address = IPv4Address | IPv6Address


class FailureLimit:
    """Failed verifications by client in a sliding minute, ``most`` of them. Remembers the CLIENTS that failed last.

    ``clock`` gives monotonic seconds.
    """

    def __init__(self, clock: Callable[[], float], most: int = FAILURES) -> None:
        self._clock = clock
        self._most = most
        self._failures: OrderedDict[str, deque[float]] = OrderedDict()

    def fail(self, client: str) -> int | None:
        """Counts a failure. None up to the last allowed in a minute; from then on the whole seconds to stay away."""
        now = self._clock()
        failures = self._failures.setdefault(client, deque(maxlen=self._most))
        self._failures.move_to_end(client)
        if len(self._failures) > CLIENTS:
            self._failures.popitem(last=False)
        while failures and failures[0] <= now - WINDOW_SECONDS:
            failures.popleft()
        if len(failures) == self._most:
            return max(1, ceil(failures[0] + WINDOW_SECONDS - now))
        failures.append(now)
        return None


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

    def address(self, peer: str, forwarded_for: str) -> str:
        """The key of a client: its address, or the /64 of an IPv6 one, whose owner has all of it.

        ``forwarded_for`` is X-Forwarded-For, believed from right to left while trusted proxies say it.
        """
        client = _parse(peer)
        if client is None:
            return peer
        for hop in reversed(forwarded_for.split(",")):
            if not self._trusts(client) or (said := _parse(hop)) is None:
                break
            client = said
        return str(ip_network((client, 64), strict=False)) if isinstance(client, IPv6Address) else str(client)

    def _trusts(self, address: _Address) -> bool:
        return any(address.version == network.version and address in network for network in self._trusted)


def _parse(text: str) -> _Address | None:
    try:
        address = ip_address(text.strip())
    except ValueError:
        return None
    return (isinstance(address, IPv6Address) and address.ipv4_mapped) or address
