"""Which words of a paper say what stands beside them. ``certificate.csv`` and ``licence.csv`` hold them in English,
French, Kinyarwanda and Swahili, folded; what is known to be something else ("other") is nobody's value."""

import csv
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path

import msgspec

from easymo.reading import fold
from easymo.recognition.papers.fields import Paper
from easymo.recognition.papers.layout import Run

_LIKE = 0.82  # likeness of a label that a recognizer saw with slips
_WORDS_MOST = 6


class Label(msgspec.Struct, frozen=True):
    """A label at the beginning of a run."""

    field: str
    words: int
    """How many of the run's words it takes."""
    likeness: float


def find_label(run: Run, paper: Paper) -> Label | None:
    """The longest label of ``paper`` that ``run`` begins with, slips aside."""
    best: Label | None = None
    size = 0.0
    for count in range(min(_WORDS_MOST, len(run.words)), 0, -1):
        said = _said(run, count)
        if not said:
            continue
        for text, field in _labels(paper):
            likeness = _likeness(said, text)
            # A longer label is the better one; a short one has to be all there.
            if likeness >= _least(text) and (weight := likeness * len(text) ** 0.5) > size:
                best, size = Label(field, count, likeness), weight
        if best and best.words == count and run.words[count - 1].text.endswith(":"):
            break
    return best


def find_labels(run: Run, paper: Paper) -> Label | None:
    """The label ``run`` begins with, and what repeats it in another language: "Year / Année"."""
    first = find_label(run, paper)
    words = first.words if first else 0
    while first and (rest := run.after(words)) is not None:
        signs = 1 if _is_sign(rest.words[0].text) else 0
        divided = signs or _is_sign(run.words[words - 1].text) or run.words[words - 1].text.endswith("/")
        behind = rest.after(signs)
        again = find_label(behind, paper) if divided and behind else None
        if again is None or again.field != first.field:
            break
        words += signs + again.words
    return msgspec.structs.replace(first, words=words) if first else None


def _is_sign(text: str) -> bool:
    return not any(map(str.isalnum, text))


def _said(run: Run, count: int) -> str:
    words = run.words[:count]
    if any(":" in word.text.rstrip(":") or word.text.endswith(":") for word in words[:-1]):
        return ""  # it ended before
    return fold(" ".join(word.text for word in words)).replace("n°", "no").replace("nº", "no").replace(" & ", " and ")


def _likeness(said: str, label: str) -> float:
    if said == label:
        return 1.0
    if abs(len(said) - len(label)) > 3:
        return 0.0
    return SequenceMatcher(None, said, label).ratio()


def _least(label: str) -> float:
    return 1.0 if len(label) < 5 else _LIKE


@cache
def _labels(paper: Paper) -> tuple[tuple[str, str], ...]:
    path = Path(__file__).parent / f"{paper}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return tuple((fold(row["label"]), row["field"]) for row in csv.DictReader(file))
