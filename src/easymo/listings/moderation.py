"""What may not be posted: goods that nobody may sell here, and the phrases of swindlers. Pure, by words alone.

The words are data, beside this module: ``prohibited.csv`` and ``scams.csv`` (a reason, a language, where it comes
from, a phrase), ``honest.csv`` (what sounds alike and is meant well: a glue gun, kidney beans, "no fees"), and
``policy.csv`` (what becomes of a listing). Sources: *whatsapp* is WhatsApp's commerce policy, *cites* the convention on
trade in endangered species, *law* what the laws of the countries served have in common, *advice* the warnings that
police and telephone companies give. The languages are those people write, often several in one sentence, so all are
tried on every text.

A phrase is folded words, one after the other: ``a|b`` is either, ``a*`` begins so, ``*a`` ends so, ``*a*`` has it
inside (for verbs that change in front and behind), ``..`` is up to three words of any kind.
"""

import csv
import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Literal

import msgspec

from easymo.reading import words

Outcome = Literal["ok", "prohibited", "scam"]
Policy = Literal["publish", "warn", "hold", "refuse"]

_HERE = Path(__file__).parent
_GAP = ".."
_GAP_MOST = 3
_MASKED = ""
_SEVERITY: dict[Policy, int] = {"publish": 0, "warn": 1, "hold": 2, "refuse": 3}
_DIGITS_FOR_LETTERS = str.maketrans("01345", "oieas")
_MIXED = re.compile(r"(?=.*\d)(?=(.*[a-z]){2})[a-z0-9]+")


class Verdict(msgspec.Struct, frozen=True):
    """What a text is taken for, and what becomes of it."""

    outcome: Outcome = "ok"
    reason: str = ""
    """A word for why; empty if it is ok."""
    policy: Policy = "publish"
    """publish; warn: publish, and show ``sentence`` to who looks at it; hold: an operator decides first; refuse."""

    @property
    def sentence(self) -> str:
        """The key of what its author is told: why, and how to go on; of a warning, what who looks at it is told."""
        return f"listings-judged-{self.reason}"


OK = Verdict()


def judge(text: str) -> Verdict:
    """What ``text`` (a title and details, in any of the languages) is taken for: the gravest thing that is found."""
    said = words(text)
    found = _reasons(said)
    plain = _unmasked(said)
    if plain != said:
        found |= _reasons(plain)
    verdicts = (verdict for reason, verdict in _policies().items() if reason in found)
    return max(verdicts, key=lambda verdict: _SEVERITY[verdict.policy], default=OK)


class _Token(msgspec.Struct, frozen=True):
    """One word of a phrase."""

    exact: frozenset[str]
    starts: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()

    @property
    def is_exact(self) -> bool:
        return not (self.starts or self.ends or self.inside)

    def fits(self, word: str) -> bool:
        return word in self.exact or self.resembles(word)

    def resembles(self, word: str) -> bool:
        return word.startswith(self.starts) or word.endswith(self.ends) or any(part in word for part in self.inside)


class _Phrase(msgspec.Struct, frozen=True):
    reason: str
    tokens: tuple[_Token | None, ...]
    """None: a gap."""

    def end(self, said: tuple[str, ...], place: int, token: int = 0) -> int | None:
        """Where in ``said`` it ends if it begins at ``place``; None: it does not."""
        if token == len(self.tokens):
            return place
        wanted = self.tokens[token]
        if wanted is None:
            ends = (self.end(said, place + skipped, token + 1) for skipped in range(_GAP_MOST + 1))
            return next((end for end in ends if end is not None), None)
        if place >= len(said) or not said[place] or not wanted.fits(said[place]):
            return None
        return self.end(said, place + 1, token + 1)


class _Phrases:
    """Phrases, found by their first word."""

    def __init__(self, rows: Iterable[dict[str, str]]) -> None:
        self._exact: dict[str, list[_Phrase]] = {}
        self._others: dict[_Token, list[_Phrase]] = {}
        for row in rows:
            phrase = _Phrase(row.get("reason", ""), tuple(map(_token, row["phrase"].split())))
            first = phrase.tokens[0]
            assert first is not None, "a phrase begins with a word"  # noqa: S101 - of our own data
            for word in first.exact:
                self._exact.setdefault(word, []).append(phrase)
            if not first.is_exact:
                self._others.setdefault(msgspec.structs.replace(first, exact=frozenset()), []).append(phrase)

    def find(self, said: tuple[str, ...]) -> Iterator[tuple[_Phrase, int, int]]:
        """Those in ``said``, each with where it begins and ends."""
        for place, word in enumerate(said):
            for phrase in self._beginning(word):
                end = phrase.end(said, place)
                if end is not None:
                    yield phrase, place, end

    def _beginning(self, word: str) -> Iterator[_Phrase]:
        yield from self._exact.get(word, ())
        for first, phrases in self._others.items():
            if first.resembles(word):
                yield from phrases


def _reasons(said: tuple[str, ...]) -> set[str]:
    open_to_judgement = list(said)
    for _, begin, end in _honest().find(said):
        open_to_judgement[begin:end] = [_MASKED] * (end - begin)
    return {phrase.reason for phrase, _, _ in _suspect().find(tuple(open_to_judgement))}


def _unmasked(said: tuple[str, ...]) -> tuple[str, ...]:
    """Words as they would be read aloud: "c0caine", and "g u n" letter by letter."""
    joined: list[str] = []
    letters = ""
    for word in (*said, ""):
        if len(word) == 1 and word.isalpha():
            letters += word
            continue
        joined += [letters, letters[1:]] if len(letters) > 2 else list(letters)  # "a g u n": the first may be a word
        letters = ""
        joined.append(word.translate(_DIGITS_FOR_LETTERS) if _MIXED.fullmatch(word) else word)
    return tuple(filter(None, joined))


def _token(written: str) -> _Token | None:
    if written == _GAP:
        return None
    kinds: dict[tuple[bool, bool], list[str]] = {}
    for word in written.split("|"):
        kinds.setdefault((word.startswith("*"), word.endswith("*")), []).append(word.strip("*"))
    return _Token(
        frozenset(kinds.get((False, False), ())),
        tuple(kinds.get((False, True), ())),
        tuple(kinds.get((True, False), ())),
        tuple(kinds.get((True, True), ())),
    )


def _rows(name: str) -> Iterator[dict[str, str]]:
    with (_HERE / name).open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


@cache
def _suspect() -> _Phrases:
    return _Phrases([*_rows("prohibited.csv"), *_rows("scams.csv")])


@cache
def _honest() -> _Phrases:
    return _Phrases(_rows("honest.csv"))


@cache
def _policies() -> dict[str, Verdict]:
    return {row["reason"]: msgspec.convert(row, Verdict) for row in _rows("policy.csv")}
