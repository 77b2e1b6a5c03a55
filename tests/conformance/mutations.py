"""Samples of webhooks with something broken in them, beside messages that are not. The same for the same seed."""

import copy
import json
import re
from random import Random
from typing import Any, NamedTuple

from conformance.inbound import samples
from easymo.gateway.items import Received
from webhooks import envelope, message, serialize, value

SAMPLES = [content for body in samples().values() if isinstance(content := json.loads(body), dict)]
DEEPEST = 200
"""Nesting no webhook has; from about 1,000 on a body is refused as no JSON."""

MEMBERS = (
    "id", "from", "from_user_id", "type", "timestamp", "text", "body", "context", "referral", "system", "wa_id",
    "user_id", "group_id", "contacts", "messages", "statuses", "errors", "metadata", "field", "value", "pricing",
)  # fmt: skip


JUNK: tuple[Any, ...] = (
    None, True, False, 0, -1, 1.5, 2**31, 2**63, 2**64, -(10**30), 1e308, "", " ", "0", "x", "x" * 5_000, "\0",
    "\ud83d", "a\udc00b", "😀", "\u202e", "9" * 30, "-1", "wamid.", "user:", "stop",
)  # fmt: skip


class Mutated(NamedTuple):
    body: bytes
    good: list[bytes]
    """The messages that nothing is wrong with, byte for byte."""


def mutate(seed: int) -> Mutated:
    """A webhook of a broken entry, with a good message beside it and, where there is room, one within it."""
    random = Random(seed)
    broken: Any = copy.deepcopy(random.choice(SAMPLES))["entry"][0]
    for _ in range(random.randint(1, 4)):
        broken = _break(random, broken)
    good = [_good(random, seed, 0)]
    entries = [envelope([value([good[0]])])["entry"][0], broken]
    if (messages := _messages_of(broken)) is not None:
        good.append(_good(random, seed, 1))
        messages.insert(random.randint(0, len(messages)), good[1])
    random.shuffle(entries)
    body = serialize({"object": "whatsapp_business_account", "entry": entries})
    return Mutated(_break_bytes(random, body), [serialize(each) for each in good])


def was_kept(good: bytes, items: list[Any]) -> bool:
    return any(isinstance(item, Received) and item.payload == good for item in items)


def _good(random: Random, seed: int, place: int) -> dict[str, Any]:
    phone = f"2507{random.randrange(10**8):08}"
    return message(f"good {place}", phone=phone, id=f"wamid.good.{seed}.{place}", timestamp="1750030073")


def _messages_of(entry: Any) -> list[Any] | None:
    """The array of messages within a broken entry, if what is around it still holds."""
    try:
        change = entry["changes"][0]
        messages = change["value"]["messages"]
        whole = change["field"] == "messages" and isinstance(messages, list) and isinstance(entry["changes"], list)
    except (TypeError, KeyError, IndexError):
        return None
    return messages if whole else None


def _break(random: Random, content: Any) -> Any:
    """``content`` with one member, somewhere, removed, replaced, doubled, renamed or wrapped."""
    holders = [holder for holder in _holders(content) if holder]
    if not holders:
        return _junk(random)
    holder = random.choice(holders)
    key = random.choice(list(holder)) if isinstance(holder, dict) else random.randrange(len(holder))
    match random.randrange(6):
        case 0:
            del holder[key]
        case 1 | 2:
            holder[key] = _junk(random)
        case 3 if isinstance(holder, list):
            holder.insert(key, copy.deepcopy(holder[key]))
        case 3:
            holder[random.choice(MEMBERS)] = holder.pop(key)
        case 4:
            holder[key] = [holder[key]] if random.random() < 0.5 else {random.choice(MEMBERS): holder[key]}
        case _:
            holder[key] = str(holder[key]) if not isinstance(holder[key], str) else _spoiled(random, holder[key])
    return content


def _holders(content: Any) -> list[Any]:
    found: list[Any] = []
    waiting = [content]
    while waiting:
        if isinstance(one := waiting.pop(), dict | list):
            found.append(one)
            waiting += one.values() if isinstance(one, dict) else one
    return found


def _junk(random: Random) -> Any:
    nested: Any = []
    for _ in range(random.randrange(DEEPEST) if random.random() < 0.05 else 2):
        nested = [nested] if random.random() < 0.5 else {random.choice(MEMBERS): nested}
    return random.choice([*JUNK, [], {}, nested])


def _spoiled(random: Random, text: str) -> str:
    place = random.randint(0, len(text))
    return text[:place] + random.choice(["\0", "\ud83d", "😀", "\\", '"', "\u2028", "\x1f", " "]) + text[place:]


def _break_bytes(random: Random, body: bytes) -> bytes:
    """Once in a while: bytes no JSON may hold, within a string."""
    escape = re.compile(rb"(?<!\\)\\u(?:d83d|0000)")  # of a backslash that is not escaped itself
    places = [found.start() for found in escape.finditer(body)]
    if not places or random.random() < 0.5:
        return body
    place = random.choice(places)
    return body[:place] + random.choice([b"\x00", b"\xff", b"\xc3", b"\xed\xa0\xbd"]) + body[place + 6 :]
