"""How well what people write is understood. `python -m bench.understanding [--test] [--misses]`.

The labelled set is described in tests/quality/understanding/README.md. `--test` reports on its frozen half, whose hash
is checked; nothing of it but figures is shown. `--misses` tells what of the tune half is not understood, and why.
"""

import argparse
import csv
import hashlib
import statistics
import time
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from easymo.reading import words
from easymo.understanding import SURE, Meaning, understand

_SET = Path(__file__).parents[1] / "tests" / "quality" / "understanding"
_ADDRESSES = {  # labels that have another name in the house
    "jobs:applications": "jobs:applied",
    "marketplace:shops": "marketplace:shop-find",
    "property:find": "property:search",
    "profile:cash-out": "profile:cashout",
    "profile:account": "profile:menu",
    "profile:language": "core:language",
}
_WITHIN = {"profile:name": "profile:menu", "profile:verify": "profile:menu", "profile:notifications": "profile:menu"}
_NUMBERS = frozenset({"pay", "slots", "price", "price_max", "price_min", "bedrooms", "amount", "quantity"})
_KINDS = frozenset({"type", "deal", "vehicle", "language"})
_OVERLAP = 0.5
"""Share of the words of both that two readings of one name must have in common."""
ROUNDS = 5
LEASTS = (0.7, 0.75, 0.8, 0.85, 0.9)


class Message(NamedTuple):
    text: str
    language: str
    country: str
    service: str
    wanted: frozenset[str]
    """Addresses that are right; "" where nothing is to be done."""
    entities: dict[str, str]


class Judged(NamedTuple):
    message: Message
    meanings: list[Meaning]
    milliseconds: float

    @property
    def first(self) -> str:
        return _address(self.meanings[0]) if self.meanings else ""

    @property
    def acted(self) -> bool:
        return bool(self.meanings) and self.meanings[0].confidence >= SURE

    @property
    def right(self) -> bool:
        """Where nothing is to be done, a question is as right as silence: no guess acts."""
        if "" in self.message.wanted and not self.acted:
            return True
        return self.first in self.message.wanted

    @property
    def offered(self) -> bool:
        return not self.acted and not self.message.wanted.isdisjoint(map(_address, self.meanings[:2]))


def _address(meaning: Meaning) -> str:
    return _WITHIN.get(meaning.address, meaning.address)


def messages(half: str) -> list[Message]:
    """The messages of one half. Raises SystemExit if the test half is not the frozen one."""
    content = (_SET / f"{half}.csv").read_bytes()
    if half == "test" and hashlib.sha256(content).hexdigest() not in (_SET / "README.md").read_text(encoding="utf-8"):
        raise SystemExit("test.csv is not the frozen one")
    return [_message(row) for row in csv.DictReader(content.decode().splitlines())]


def _message(row: dict[str, str]) -> Message:
    labels = [f"{row['service']}:{row['flow']}", *filter(None, [row["also"]])]
    wanted = frozenset("" if label.startswith("none") else _ADDRESSES.get(label, label) for label in labels)
    entities = dict(pair.split("=", 1) for pair in row["entities"].split(";") if pair)
    return Message(row["text"], row["language"], row["country"], row["service"], wanted, entities)


def judge(message: Message) -> Judged:
    started = time.thread_time()
    meanings = understand(message.text, message.country)
    return Judged(message, meanings, (time.thread_time() - started) * 1000)


def is_read(name: str, wanted: str, facts: dict[str, object]) -> bool:
    """Whether the fact ``name`` was read: numbers and kinds exactly, names by most of their words."""
    got = facts.get(name)
    if got is None:
        return False
    if name in _NUMBERS or name in _KINDS:
        return str(got) == wanted
    said, meant = set(words(str(got))), set(words(wanted))
    return len(said & meant) >= _OVERLAP * max(len(said), len(meant), 1) or (bool(said) and said < meant)


def _share(of: Iterable[bool]) -> str:
    listed = list(of)
    return f"{sum(listed):4} of {len(listed):4}  {sum(listed) / max(len(listed), 1):6.1%}"


def _report(judged: list[Judged]) -> None:
    print("right flow")
    for group in ("language", "service"):
        groups: defaultdict[str, list[bool]] = defaultdict(list)
        for each in judged:
            groups[getattr(each.message, group)].append(each.right)
        for name, right in groups.items():
            print(f"  {name:12} {_share(right)}")
    print(f"  {'all':12} {_share(each.right for each in judged)}")
    print(f"acted at once        {_share(each.acted for each in judged)}")
    print(f"  on a misread       {_share(each.acted and not each.right for each in judged)}")
    asked = [each for each in judged if not each.acted and "" not in each.message.wanted]
    print(f"asked, right offered {_share(each.offered for each in asked)}")
    print("were it acted on from  " + "  ".join(f"{least}: {_acting(judged, least)}" for least in LEASTS))
    facts: defaultdict[str, list[bool]] = defaultdict(list)
    for each in judged:
        if each.right and each.meanings:
            for name, wanted in each.message.entities.items():
                facts[name].append(is_read(name, wanted, each.meanings[0].facts))
    print("facts, where the flow is right")
    for name, read in sorted(facts.items()):
        print(f"  {name:12} {_share(read)}")
    print(f"  {'all':12} {_share(read for listed in facts.values() for read in listed)}")


def _acting(judged: list[Judged], least: float) -> str:
    """How often something would be done at once from that confidence on, and how often it would be wrong."""
    acting = [each for each in judged if each.meanings and each.meanings[0].confidence >= least]
    wrong = [each for each in acting if each.first not in each.message.wanted]
    return f"{len(acting) / len(judged):.0%}, wrong {len(wrong) / len(judged):.1%}"


def _time(half: list[Message]) -> None:
    """What a message costs in processor time: each once a round, by a process that has read its tables."""
    milliseconds: list[float] = []
    for turn in range(ROUNDS):
        anew = [message._replace(text=f"{message.text} {'.' * (turn + 1)}") for message in half]
        milliseconds += [judge(message).milliseconds for message in anew]
    cuts = statistics.quantiles(milliseconds, n=100)
    print(f"processor time: p50 {cuts[49]:.2f} ms · p95 {cuts[94]:.2f} ms")


def _tell_misses(judged: list[Judged]) -> None:
    for each in judged:
        if not each.right:
            print(f"{'ACTED' if each.acted else '     '} {each.message.text}")
            print(f"        wanted {', '.join(each.message.wanted)}")
            for meaning in each.meanings:
                print(f"        {meaning.address} {meaning.confidence} {meaning.why}")
        elif each.meanings:
            read = each.meanings[0].facts
            missed = [name for name, wanted in each.message.entities.items() if not is_read(name, wanted, read)]
            for name in missed:
                wanted = each.message.entities[name]
                print(f"      {name}: wanted {wanted!r}, read {read.get(name)!r}: {each.message.text}")
    print(Counter(language for each in judged if not each.right for language in [each.message.language]))


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="python -m bench.understanding", description="What is understood, by figures."
    )
    parser.add_argument("--test", action="store_true", help="the frozen half")
    parser.add_argument("--misses", action="store_true", help="what of the tune half is missed")
    options = parser.parse_args()
    half = messages("test" if options.test else "tune")
    judged = [judge(message) for message in half]
    if options.misses and not options.test:
        _tell_misses(judged)
    _report(judged)
    _time(half)


if __name__ == "__main__":
    main()
