"""``easymo allowlist``: the networks webhooks may come from (EASYMO_ALLOWLIST=warn or enforce)."""

from cyclopts import App

from easymo.cli.running import print_line, read_settings, run
from easymo.errors import NotPossible

app = App(name="allowlist")

GEOFEED = "https://facebook.com/peering/geofeed"
"""Where Meta publishes its networks (RFC 8805)."""


@app.command
def show() -> None:
    """The networks in force, and where they stand."""
    from easymo.gateway.allowlist import list_of, read_networks

    path = list_of(read_settings().home)
    for network in read_networks(path.read_text(encoding="utf-8")):
        print_line(str(network))
    print_line(f"# {path.name}; mode {read_settings().allowlist}")


@app.command
def check(address: str) -> None:
    """Whether an address is in the list; exit 1 if not."""
    from easymo.gateway.allowlist import is_listed

    if not is_listed(read_settings().home, address):
        raise NotPossible(f"{address} is not in the list")
    print_line(f"{address} is in the list")


@app.command
def refresh(*, url: str = GEOFEED) -> None:
    """Fetch the networks anew into EASYMO_HOME; gateways take them when they start again.

    Parameters
    ----------
    url
        A list with a network at the beginning of each line.
    """
    from easymo.gateway.networks import fetch_networks

    settings = read_settings()

    async def fetch() -> None:
        print_line(f"{await fetch_networks(url, settings.home)} networks: start the gateways again to use them")

    run(fetch())
