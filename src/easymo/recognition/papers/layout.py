"""Words of a page put together as people read them: runs of words on one line, and what stands beside and below."""

from collections.abc import Iterable

import msgspec

from easymo.recognition import page as recognition

_SEEN = 0.25  # confidence below which a "word" is a stamp, a crease or a border
_GAP = 1.3  # heights of a line between two columns; between words it is about 0.4


class Run(msgspec.Struct, frozen=True):
    """Words that stand together on one line."""

    words: tuple[recognition.Word, ...]

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)

    @property
    def confidence(self) -> float:
        """The mean over its characters."""
        weights = [len(word.text) for word in self.words]
        return sum(word.confidence * weight for word, weight in zip(self.words, weights, strict=True)) / sum(weights)

    @property
    def left(self) -> int:
        return self.words[0].left

    @property
    def right(self) -> int:
        return self.words[-1].right

    @property
    def top(self) -> int:
        return min(word.top for word in self.words)

    @property
    def bottom(self) -> int:
        return max(word.bottom for word in self.words)

    @property
    def height(self) -> int:
        return max(1, self.bottom - self.top)

    def after(self, count: int) -> "Run | None":
        """What is left of it behind so many words."""
        return Run(self.words[count:]) if count < len(self.words) else None


def runs(words: Iterable[recognition.Word]) -> list[Run]:
    """All runs, from the top down, left to right."""
    found: list[Run] = []
    for line in _lines(word for word in words if word.confidence >= _SEEN):
        found += _columns(line)
    return found


def beside(run: Run, others: Iterable[Run]) -> list[Run]:
    """Those to its right on its line, the nearest first."""
    level = [one for one in others if one.left >= run.right and _overlap(run.top, run.bottom, one.top, one.bottom)]
    return sorted(level, key=lambda one: one.left)


def below(run: Run, others: Iterable[Run]) -> list[Run]:
    """Those under it, the nearest first, no further than two of its lines."""
    reach = run.bottom + 3.2 * run.height
    under = [
        one
        for one in others
        if run.bottom - run.height * 0.3 <= one.top <= reach
        and one is not run
        and one.left < run.right + run.height
        and one.right > run.left - run.height
    ]
    return sorted(under, key=lambda one: (one.top, abs(one.left - run.left)))


def _lines(words: Iterable[recognition.Word]) -> list[list[recognition.Word]]:
    lines: list[list[recognition.Word]] = []
    for word in sorted(words, key=lambda word: (word.top + word.bottom, word.left)):
        # What is left of a lean shows between far words of a line, not between neighbours.
        line = next((line for line in reversed(lines) if _overlap_any(word, line)), None)
        if line is None:
            lines.append([word])
        else:
            line.append(word)
    return [sorted(line, key=lambda word: word.left) for line in lines]


def _overlap_any(word: recognition.Word, line: list[recognition.Word]) -> bool:
    nearest = min(line, key=lambda other: min(abs(word.left - other.right), abs(other.left - word.right)))
    return _overlap(word.top, word.bottom, nearest.top, nearest.bottom)


def _overlap(top: int, bottom: int, other_top: int, other_bottom: int) -> bool:
    common = min(bottom, other_bottom) - max(top, other_top)
    return common > 0.5 * min(bottom - top, other_bottom - other_top)


def _columns(line: list[recognition.Word]) -> list[Run]:
    heights = sorted(word.bottom - word.top for word in line)
    gap = _GAP * heights[len(heights) // 2]
    parts: list[list[recognition.Word]] = [[line[0]]]
    for word in line[1:]:
        if word.left - parts[-1][-1].right > gap:
            parts.append([word])
        else:
            parts[-1].append(word)
    return [Run(tuple(part)) for part in parts]
