"""Words as they are compared, and yes and no."""

import re
import unicodedata
from collections.abc import Iterable

_SPELT_OUT = str.maketrans(
    {"œ": "oe", "æ": "ae", "\u2212": "-", "\u066b": ".", "\u066c": ","}
    | dict.fromkeys("\u2018\u2019\u201b\u02bc\u02b9\u2032\u00b4\uff07", "'")
)
_WORD = re.compile(r"[^\W_]+(?:(?<=\d)[.,:/-](?=\d)[^\W_]+)*")
_AROUND = ".,;:!?…\"'()[]*_~“”«»"
_VELAR_NASAL = re.compile(r"(?<=ng)'(?=[aeiou])")  # Swahili writes one sound as ng'; elsewhere ' parts two words


def fold(text: str) -> str:
    """``text`` as it is compared: case, accents, emoji and punctuation away, one space between words.

    Digits of every script become ASCII. Points, commas, colons, slashes and dashes stay between two digits ("1.5m",
    "200-500", "12:30"). "l'emploi" gives "l emploi", "n'akazi" "n akazi", "ng'ombe" "ngombe". Folding twice changes
    nothing.
    """
    return " ".join(_WORD.findall(_VELAR_NASAL.sub("", plain(text))))


def words(text: str) -> tuple[str, ...]:
    """The folded words of ``text``, in order; none for a text without letters or digits."""
    return tuple(fold(text).split())


def as_written(folded: str, text: str) -> str:
    """The words of ``folded`` the way ``text`` writes them: "samsung a14" in "Sell Samsung A14!": "Samsung A14"."""
    written = {word: word for word in folded.split()}
    for part in reversed(text.split()):
        inside = words(part)
        if len(inside) == 1 and inside[0] in written:
            written[inside[0]] = part.strip(_AROUND)
    return " ".join(written[word] for word in folded.split())


def plain(text: str) -> str:
    """Lower case without accents, emoji and invisible characters; one kind of digit, dash and apostrophe."""
    if text.isascii():
        return text.lower()
    text = unicodedata.normalize("NFKD", text.translate(_SPELT_OUT)).casefold()
    text = unicodedata.normalize("NFKD", text).casefold().translate(_SPELT_OUT)
    return "".join(map(_plain_character, text))


def _plain_character(character: str) -> str:
    if character.isascii():
        return character
    match unicodedata.category(character):
        case "Mn" | "Mc" | "Me" | "Cf":
            return ""
        case "So" | "Sk" | "Cc" | "Cs" | "Co" | "Cn":
            return " "
        case "Nd":
            return str(unicodedata.decimal(character))
        case "Pd":
            return "-"
        case _:
            return character


_YES_SIGNS = frozenset("👍✅👌☑✔")
_NO_SIGNS = frozenset("👎❌🚫✖")


def read_yes_no(text: str, yes_words: Iterable[str], no_words: Iterable[str]) -> bool | None:
    """True for yes, False for no, None for anything else.

    The whole message has to be one of the words (phrases allowed, compared folded) or consist of such words ("oui oui,
    ok"); without any word, a thumb, tick or cross answers. Words of both kinds, or signs of both, answer nothing.
    """
    said = words(text)
    if not said:
        signs = frozenset(text)
        return _one_sided(bool(signs & _YES_SIGNS), bool(signs & _NO_SIGNS))
    yes, no = ({fold(word) for word in offered} for offered in (yes_words, no_words))
    return _one_sided(_says(said, yes), _says(said, no))


def _says(said: tuple[str, ...], offered: set[str]) -> bool:
    return " ".join(said) in offered or all(word in offered for word in said)


def _one_sided(yes: bool, no: bool) -> bool | None:
    return None if yes == no else yes
