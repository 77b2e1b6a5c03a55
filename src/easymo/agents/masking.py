"""What of people leaves the house when a provider's model is asked: nothing that says who they are. Pure.

Phone numbers, e-mail addresses, identity numbers and names are put as `<phone-1>`, in everything that is sent. Of a
result that is the person's own affair, every figure is put so too. In what comes back, what was the person's own is put
as it was; what a listing or a document said of others stays masked.
"""

import re
from collections.abc import Callable, Iterable
from typing import Any

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_ID = re.compile(r"(?<![\d.,])\d(?:[ -]?\d){15}(?!\d|[.,]\d)")
"""Sixteen digits: a Rwandan identity number; bank cards have as many."""
_PHONE = re.compile(r"(?<![\w.,])\+?\d(?:[ ().-]{0,2}\d){8,13}(?![\w])|(?<![\w.,])0\d{8,9}(?!\w)")
_NAMED = re.compile(
    r"\b((?:my name is|i am called|i'm called|je m[’']appelle|mon nom est|nitwa|izina ryanjye ni|amazina yanjye ni"
    r"|naitwa|jina langu ni)\s+)([^\W\d_][\w'’-]*(?:\s+[^\W\d_][\w'’-]*){0,2}?)"
    r"(?=[,.;:!?\n]|\s+(?:and|et|na|nkaba|ndi)\b|$)",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"\d+(?:[ ,.'’:]\d+)*")
_MASK = re.compile(r"<(?:phone|email|id|name|figure)-\d+>")


def without_figures(text: str) -> str:
    """``text`` as it may be remembered when it speaks of somebody's own affairs."""
    return _FIGURE.sub("…", text)


class Masks:
    """The masks of one run: the same thing always has the same mask."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        """``names``: the person's, as far as they are known."""
        self._masks: dict[str, str] = {}
        self._own: dict[str, str] = {}
        self._counts: dict[str, int] = {}
        words = {word for name in names for word in name.split() if len(word) > 2}
        parts = "|".join(sorted(map(re.escape, words), key=len, reverse=True))
        self._name = re.compile(rf"\b(?:{parts})(?:\s+(?:{parts}))*\b", re.IGNORECASE) if parts else None

    def hide_own(self, text: str) -> str:
        """The same of what the person said."""
        hidden = self.hide(text)
        originals = {mask: original for original, mask in self._masks.items()}
        self._own |= {mask: originals[mask] for mask in _MASK.findall(hidden) if mask in originals}
        return hidden

    def hide(self, text: str) -> str:
        """``text`` with everything that says who somebody is masked."""
        text = _EMAIL.sub(self._by("email"), text)
        text = _ID.sub(self._by("id"), text)
        text = _PHONE.sub(self._by("phone"), text)
        text = _NAMED.sub(lambda found: found[1] + self._mask("name", found[2]), text)
        return self._name.sub(self._by("name"), text) if self._name else text

    def hide_all(self, value: Any, *, figures: bool = False) -> Any:
        """The same in every text of a value as JSON holds it; ``figures``: and every figure."""
        if isinstance(value, str):
            return self._hide_figures(value) if figures else self.hide(value)
        if isinstance(value, dict):
            members: dict[str, Any] = value  # pyright: ignore[reportUnknownVariableType] - JSON
            return {name: self.hide_all(member, figures=figures) for name, member in members.items()}
        if isinstance(value, list | tuple):
            items: list[Any] = list(value)  # pyright: ignore[reportUnknownArgumentType] - JSON
            return [self.hide_all(item, figures=figures) for item in items]
        if figures and isinstance(value, int | float) and not isinstance(value, bool):
            return self._mask("figure", str(value))
        return value

    def show(self, text: str) -> str:
        """``text`` with what is the person's own put as it was."""
        return _MASK.sub(lambda found: self._own.get(found[0], found[0]), text)

    def show_all(self, value: Any) -> Any:
        """The same in every text of a value as JSON holds it."""
        if isinstance(value, str):
            return self.show(value)
        if isinstance(value, dict):
            members: dict[str, Any] = value  # pyright: ignore[reportUnknownVariableType] - JSON
            return {name: self.show_all(member) for name, member in members.items()}
        if isinstance(value, list):
            items: list[Any] = value  # pyright: ignore[reportUnknownVariableType] - JSON
            return [self.show_all(item) for item in items]
        return value

    def _hide_figures(self, text: str) -> str:
        parts = re.split(f"({_MASK.pattern})", self.hide(text))
        return "".join(part if _MASK.fullmatch(part) else _FIGURE.sub(self._by("figure"), part) for part in parts)

    def _by(self, kind: str) -> Callable[[re.Match[str]], str]:
        return lambda found: self._mask(kind, found[0])

    def _mask(self, kind: str, original: str) -> str:
        if original not in self._masks:
            self._counts[kind] = self._counts.get(kind, 0) + 1
            self._masks[original] = f"<{kind}-{self._counts[kind]}>"
        mask = self._masks[original]
        if kind in ("figure", "name"):
            self._own[mask] = original
        return mask
