"""Every sample of a webhook, and what becomes of all it holds.

    python tests/conformance/inbound.py             prints the table, each line judged by inbound.txt
    python tests/conformance/inbound.py --write     writes inbound.txt anew, to be read before it is believed

One line an item: where it is kept, its kind, what is answered where no flow expects it, what a flow reads of it.
"""

import sys
from pathlib import Path
from typing import Any

import msgspec

from easymo.conversation.router import SILENT_KINDS, unread_key
from easymo.gateway.envelope import flatten
from easymo.gateway.items import Event, Item, Received, Status, Unhandled
from easymo.whatsapp.updates import Update, parse

PAYLOADS = Path(__file__).parent / "payloads"
PREFIXES = ("in_", "bsuid_", "doc_", "webhook_", "wire_")
NOT_WEBHOOKS = {"doc_groups_messaging": "an answer of the Graph API, not a webhook"}
READ_KINDS = frozenset({"text", "address", "location", "request_welcome"})
"""Kinds that mean something wherever they are said."""

TABLE = Path(__file__).parent / "inbound.txt"


def samples() -> dict[str, bytes]:
    """The bytes of each sample of a webhook, by name."""
    files = sorted(PAYLOADS.glob("*.json")) + sorted(PAYLOADS.glob("*.raw"))
    named = {file.stem: file for file in files if file.name.startswith(PREFIXES)}
    return {name: file.read_bytes() for name, file in named.items() if name not in NOT_WEBHOOKS}


def lines(body: bytes) -> list[str]:
    """What becomes of each item of a webhook, in order."""
    items = flatten(body)
    if items is None:
        return ["refused with 400"]
    return [_line(item) for item in items] or ["not kept"]


def expected() -> dict[str, list[str]]:
    """The lines of each sample as inbound.txt has them."""
    blocks = TABLE.read_text(encoding="utf-8").strip().split("\n\n")
    parted = [block.split("\n") for block in blocks]
    return {name: [line.strip() for line in told] for name, *told in parted}


def _line(item: Item) -> str:
    match item:
        case Received():
            update = parse(item.payload)
            told = f"{' '.join(item.sender.former)} → {_now(item)}" if item.sender.former else _content(update)
            return _columns("lane", update.kind, _answer(update), told)
        case Status():
            told = [f"of {item.occurred_at:%Y-%m-%d}"] if item.occurred_at else []
            told += [name for name in ("errors", "pricing") if getattr(item, name)]
            return _columns("statuses", item.status, "", ", ".join(told))
        case Event():
            return _columns("account_events", item.field, "", f"account {item.account}")
        case Unhandled():
            return _columns("quarantine", "", "", item.reason)


def _columns(*columns: str) -> str:
    return " | ".join(columns).rstrip(" |")


def _now(item: Received) -> str:
    return " ".join(alias for alias in item.sender.aliases() if alias not in item.sender.former)


def _content(update: Update) -> str:
    members: dict[str, Any] = {name: getattr(update, name) for name in update.__struct_fields__}
    told = {
        name: member
        for name, member in members.items()
        if member and name not in ("kind", "wamid", "timestamp", "reply_to", "original")
    }
    about = [name for name in ("reply_to", "original") if members[name]]
    return " ".join([*(f"{name}={_short(member)}" for name, member in told.items()), *about])


def _short(member: Any) -> str:
    text = member if isinstance(member, str) else msgspec.json.encode(member).decode()
    return text if len(text) <= 60 else f"{text[:57]}…"


def _answer(update: Update) -> str:
    if update.kind in SILENT_KINDS:
        return "silent"
    return "read" if update.kind in READ_KINDS else unread_key(update)


def main() -> None:
    found = {name: lines(body) for name, body in samples().items()}
    if "--write" in sys.argv:
        blocks = ("\n".join([name, *(f"  {line}" for line in told)]) for name, told in found.items())
        TABLE.write_text("\n\n".join(blocks) + "\n", encoding="utf-8")
    wanted = expected()
    for name, told in found.items():
        print(name)  # noqa: T201 - the table is for people
        for line in told:
            print(f"  {'✓' if line in wanted.get(name, []) else '✗'} {line}")  # noqa: T201


if __name__ == "__main__":
    main()
