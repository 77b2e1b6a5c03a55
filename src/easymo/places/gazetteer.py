"""The gazetteer: places by the names people give them, and the place nearest to a pin.

``gazetteer.csv`` holds landmarks, neighbourhoods, sectors, districts, provinces and cities of Rwanda and its
neighbours. A name is matched as whole folded words, never as part of a word. What a place lies in, its country and
words like "sector" or "umurenge" may stand beside the name ("Kimironko, Kigali", "umurenge wa Remera", "Gitega
Burundi") and tell places of one name apart.
"""

import csv
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path

import msgspec

from easymo.places.distance import kilometres
from easymo.reading import fold, words


class Place(msgspec.Struct, frozen=True):
    """A named point: degrees, what it lies in from near to far ("Gasabo, Kigali"; abroad with the country), and the
    ISO 3166 code of its country."""

    name: str
    latitude: float
    longitude: float
    within: str = ""
    country: str = "RW"


_KINDS = {  # the most specific first; the words with which people say the kind
    "landmark": "",
    "neighbourhood": "neighbourhood neighborhood area quartier cell cellule akagari kagari mtaa",
    "sector": "sector secteur umurenge murenge kata",
    "district": "district akarere karere wilaya town umujyi mujyi ville mji",
    "city": "city town umujyi mujyi ville mji jiji",
    "province": "province intara ntara mkoa",
}
_RANKS = {kind: rank for rank, kind in enumerate(_KINDS)}
_COUNTRIES = {"RW": "rwanda", "BI": "burundi", "CD": "congo kongo drc rdc", "TZ": "tanzania"}
_LINKS = frozenset(words(f"in of i mu ya wa ka ra rya cya de du ku {' '.join(_KINDS.values())}"))
_PREPOSITIONS = frozenset(words("in at near around i mu ku kuri hafi ya a de pres du dans kwa katika"))
_LONGEST_ANSWER = 6  # words; a longer text is no name of a place
_SHORTEST_MENDED = 5  # letters; below that, one slip makes another name


class _Entry(msgspec.Struct, frozen=True):
    place: Place
    order: tuple[int, int, int]  # Kigali, Rwanda, abroad; then by kind; then as in the table
    names: tuple[str, ...]
    qualifiers: frozenset[str]

    @property
    def rank(self) -> int:
        return self.order[1]

    def lies_in_namesake(self, other: "_Entry") -> bool:
        """Whether ``other`` is a wider place of the same name around this one, as Kigali is around a sector Kigali."""
        around = f"{other.place.name}, {other.place.within}".removesuffix(", ")
        return self.place.name == other.place.name and self.place.within.endswith(around)


class _Match(msgspec.Struct, frozen=True):
    entry: _Entry
    start: int
    end: int
    name_words: int


class Gazetteer:
    """Places by name and by nearness. Immutable; build it with :func:`load`."""

    def __init__(self, entries: Iterable[_Entry]) -> None:
        self._entries = sorted(entries, key=lambda entry: entry.order)
        named: defaultdict[str, list[_Entry]] = defaultdict(list)
        for entry in self._entries:
            for name in dict.fromkeys(entry.names):
                named[name].append(entry)
        self._named = {name: tuple(bearers) for name, bearers in named.items()}
        self._longest_name = max((name.count(" ") + 1 for name in named), default=0)
        self._lacking: defaultdict[str, list[str]] = defaultdict(list)
        for name in self._named:
            if len(name) >= _SHORTEST_MENDED:
                for spelling in _lacking_one(_heard(name)):
                    self._lacking[spelling].append(name)

    def find(self, text: str) -> tuple[Place, ...]:
        """The places that ``text`` as a whole names: those in Kigali first, then Rwanda, and the most specific first.

        Several for a name that several bear ("Remera"). A name or alias as it is written goes before one with a slip:
        one letter wrong, missing, extra or swapped, or l for r, in a name of five letters or more; a slip that fits
        several names gives all of them. Empty if nothing bears the name.
        """
        said = words(text)
        while said and said[0] in _PREPOSITIONS:
            said = said[1:]
        if len(said) > _LONGEST_ANSWER:
            return ()
        for lookup in (self._exactly, self._nearly):
            whole = [match for match in self._matches(said, lookup) if match.end - match.start == len(said)]
            if whole:
                return tuple(entry.place for entry in _meant(whole))
        return ()

    def take(self, said: tuple[str, ...]) -> tuple[Place | None, tuple[str, ...]]:
        """The place named among the folded words ``said``, and the other words without the prepositions before it.

        Of several, the one named with most words, then one with a preposition before it, then the most specific, then
        the first. Only names as they are written are taken. (None, ``said``) if there is none.
        """
        matches = list(self._matches(said, self._exactly))
        if not matches:
            return None, said

        def preference(match: _Match) -> tuple[int, bool, int, int]:
            bare = match.start == 0 or said[match.start - 1] not in _PREPOSITIONS
            return match.start - match.end, bare, match.entry.rank, match.start

        best = min(matches, key=preference)
        there = [match for match in matches if (match.start, match.end) == (best.start, best.end)]
        before = list(said[: best.start])
        while before and before[-1] in _PREPOSITIONS:
            before.pop()
        return _meant(there)[0].place, (*before, *said[best.end :])

    def mend(self, said: tuple[str, ...], is_word: Callable[[str], bool]) -> list[tuple[Place, tuple[str, ...]]]:
        """``said`` with one mistyped name put right, for each place that may be meant: none, one, or several.

        A slip is what ``find`` takes for one; five letters are mended only with a preposition before them. ``is_word``:
        whether a word is right as it stands, as those of ``ordinary.txt`` are, which are one slip from a place.
        Of several such names, the one of most words, then one with a preposition before it, then the first.
        """
        right = [word in _ordinary() or is_word(word) for word in said]
        led = [at > 0 and said[at - 1] in _PREPOSITIONS for at in range(len(said))]
        spans = [
            (start, end)
            for start in range(len(said))
            for end in range(start + 1, min(start + self._longest_name, len(said)) + 1)
            if not any(right[start:end])
        ]
        for start, end in sorted(spans, key=lambda span: (span[0] - span[1], not led[span[0]])):
            typed = " ".join(said[start:end])
            if len(typed) < _SHORTEST_MENDED + (not led[start]):
                continue
            if names := self._spelt_like(typed):
                meant = {self._named[name][0].place: name for name in reversed(names)}
                mended = [(place, (*said[:start], *name.split(), *said[end:])) for place, name in meant.items()]
                return sorted(mended, key=lambda pair: pair[0].name)
        return []

    def nearest(self, latitude: float, longitude: float) -> Place:
        """The place nearest to a point given in degrees, provinces aside: they have no middle that anybody knows."""
        points = (entry.place for entry in self._entries if entry.rank != _RANKS["province"])
        return min(points, key=lambda place: kilometres(latitude, longitude, place.latitude, place.longitude))

    def _matches(self, said: tuple[str, ...], lookup: Callable[[str], Iterable[_Entry]]) -> Iterator[_Match]:
        """Every name found in ``said``, stretched over the words beside it that tell which place is meant."""
        for start in range(len(said)):
            for end in range(start + 1, min(start + self._longest_name, len(said)) + 1):
                for entry in lookup(" ".join(said[start:end])):
                    left = start - _reach(said[max(0, start - _LONGEST_ANSWER) : start][::-1], entry.qualifiers)
                    right = end + _reach(said[end : end + _LONGEST_ANSWER], entry.qualifiers)
                    yield _Match(entry, left, right, end - start)

    def _exactly(self, name: str) -> Iterable[_Entry]:
        return self._named.get(name, ())

    def _nearly(self, name: str) -> Iterable[_Entry]:
        for known in self._spelt_like(name):
            yield from self._named[known]

    def _spelt_like(self, name: str) -> list[str]:
        """The known names that are at most one slip from ``name``: both, less a letter or not, read the same."""
        typed = _heard(name)
        known = dict.fromkeys(known for spelling in _lacking_one(typed) for known in self._lacking.get(spelling, ()))
        return [each for each in known if _one_slip_apart(typed, _heard(each))]


def _lacking_one(name: str) -> Iterator[str]:
    """``name``, and it without each one of its letters."""
    yield name
    yield from dict.fromkeys(name[:at] + name[at + 1 :] for at in range(len(name)))


def _heard(name: str) -> str:
    """``name`` with l and r made one: they are one sound in Kinyarwanda and Kirundi, and written either way."""
    return name.replace("l", "r")


def _meant(matches: Iterable[_Match]) -> list[_Entry]:
    """The entries among ``matches`` of one stretch of words that are meant by it, in order; never empty."""
    matches = list(matches)
    most = max(match.name_words for match in matches)
    entries = {match.entry for match in matches if match.name_words == most}
    # Who says the bare name of a place and of one inside it means the wider one.
    meant = (entry for entry in entries if not any(entry.lies_in_namesake(other) for other in entries))
    return sorted(meant, key=lambda entry: entry.order)


def _reach(beside: tuple[str, ...], qualifiers: frozenset[str]) -> int:
    """How many words from the start of ``beside`` belong to a name: qualifiers, with links between them."""
    reach = 0
    for position, word in enumerate(beside, start=1):
        if word in qualifiers:
            reach = position
        elif word not in _LINKS:
            break
    return reach


def _one_slip_apart(typed: str, known: str) -> bool:
    """Whether at most one letter is wrong, missing, extra, or swapped with its neighbour."""
    shorter = min(len(typed), len(known))
    same = next((at for at in range(shorter) if typed[at] != known[at]), shorter)
    a, b = typed[same:], known[same:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or (a[1::-1] == b[:2] and a[2:] == b[2:])


@cache
def _ordinary() -> frozenset[str]:
    """Words of the four languages that only look like a mistyped place."""
    return frozenset((Path(__file__).parent / "ordinary.txt").read_text(encoding="utf-8").split())


@cache
def load() -> Gazetteer:
    """The gazetteer that EasyMO ships, read once per process."""
    with (Path(__file__).parent / "gazetteer.csv").open(encoding="utf-8", newline="") as table:
        return Gazetteer(_entry(row, number) for number, row in enumerate(csv.DictReader(table)))


def _entry(row: dict[str, str], number: int) -> _Entry:
    place = Place(row["name"], float(row["latitude"]), float(row["longitude"]), row["within"], row["country"])
    region = 2 if place.country != "RW" else 0 if "Kigali" in (place.name, *place.within.split(", ")) else 1
    return _Entry(
        place=place,
        order=(region, _RANKS[row["kind"]], number),
        names=tuple(fold(name) for name in (row["name"], *filter(None, row["aliases"].split("|")))),
        qualifiers=frozenset(words(f"{place.within} {_KINDS[row['kind']]} {_COUNTRIES[place.country]}")),
    )
