"""``easymo audit``: what became of each webhook and each turn, and what WhatsApp told of the account."""

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from cyclopts import App

from easymo.cli.running import print_line, read_settings, with_database
from easymo.errors import NotPossible, NotThere

if TYPE_CHECKING:
    from easymo.database.connect import Pool

app = App(name="audit")


@app.command(name="search")
def search_audit(
    *,
    service: str = "",
    since: str = "24h",
    rate_limited: bool = False,
    error: bool = False,
    phone: str = "",
    most: int = 50,
) -> None:
    """The newest rows of the audit log: of a service (wa-webhook-…), a person, with an error, over a limit.

    --since takes 30s, 15m, 24h or 7d.
    """
    from easymo.observability.audit import Found, Pseudonyms, search
    from easymo.people.identity import read_phone

    span, number = _span(since), read_phone(phone)
    if phone and number is None:
        raise NotThere("that is not a phone number: write it with its country's prefix, such as +250…")
    names = [Pseudonyms(key).of(number) for key in read_settings().audit_keys] if number else None

    def tell(row: Found) -> str:
        flags = " ".join(
            word for word, holds in (("limited", row.rate_limited), ("unsigned", row.signature_valid is False)) if holds
        )
        columns = (
            f"{row.created_at:%Y-%m-%d %H:%M:%S}",
            f"{row.service:<22}",
            f"{row.request_id or '':<32}",
            f"{row.from_number or '-':<21}",
            f"{row.message_type or '-':<11}",
            f"{row.routed_to or '-':<16}",
            f"{'' if row.latency_ms is None else row.latency_ms:>6} ms",
            row.error or "",
            flags,
        )
        return "  ".join(columns).rstrip()

    async def show(pool: "Pool") -> None:
        rows = await search(
            pool, span, service=service, rate_limited=rate_limited, failed=error, names=names, most=most
        )
        for row in rows:
            print_line(tell(row))
        if not rows:
            print_line("no rows")

    with_database(show)


@app.command(name="account")
def show_account(*, field: str = "", since: str = "7d", reveal: bool = False, most: int = 50) -> None:
    """What WhatsApp told of the business account: reviews, quality, limits, alerts, security, templates, calls, …

    --field account_alerts: only those. --reveal also prints what may name people.
    """
    from easymo.observability.notices import account_events

    span = _span(since)

    async def show(pool: "Pool") -> None:
        rows = await account_events(pool, span, field, most)
        for row in rows:
            told = "(--reveal)" if row.personal and not reveal else _line(row.payload)
            account = row.business_account or "-"
            print_line(f"{row.received_at:%Y-%m-%d %H:%M:%S}  {row.field:<32}  {account:<16}  {told}")
        if not rows:
            print_line("no events")

    with_database(show)


@app.command(name="quarantine")
def show_quarantine(*, since: str = "7d", reveal: bool = False, most: int = 50) -> None:
    """Updates that could not be stored as they are, and why. --reveal prints them: they may name people."""
    from easymo.observability.notices import quarantined

    span = _span(since)

    async def show(pool: "Pool") -> None:
        rows = await quarantined(pool, span, most)
        for row in rows:
            line = f"{row.received_at:%Y-%m-%d %H:%M:%S}  {row.correlation_id:<32}  {row.reason}"
            print_line(f"{line}  {_line(row.payload)}" if reveal else line)
        if not rows:
            print_line("nothing is in quarantine")

    with_database(show)


@app.command
def verify() -> None:
    """Whether the log of operators' actions is what was written; prints its end, to be noted elsewhere."""
    from easymo.observability.chain import verify as verify_chain

    async def show(pool: "Pool") -> None:
        head = await verify_chain(pool)
        print_line(f"{head.actions} actions, all as they were written; the last one's digest: {head.digest or '-'}")

    with_database(show)


def _line(payload: bytes) -> str:
    """JSON, or what was to be JSON, on one line that no terminal acts on."""
    return "".join(sign if sign.isprintable() else " " for sign in payload.decode(errors="replace"))


def _span(text: str) -> timedelta:
    read = re.fullmatch(r"(\d{1,5})([smhd])", text)
    if read is None:
        raise NotPossible("--since is a number with s, m, h or d: 30s, 15m, 24h, 7d")
    return int(read[1]) * timedelta(seconds={"s": 1, "m": 60, "h": 3600, "d": 86400}[read[2]])
