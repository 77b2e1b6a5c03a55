"""What an assistant may say: judged by code on every answer, whoever the model is. Pure.

Figures with a currency, stock, seats, balances, times: each must stand in what a tool returned in this run. Other
figures, phone numbers and links may also be the person's own. Nothing of the instructions is told, in no disguise; no
promise is made; nothing is said to be done; and who has looked nothing up says little.
"""

import base64
import binascii
import codecs
import re
from collections.abc import Iterable, Iterator
from typing import Any, cast

import msgspec

from easymo.agents.figures import numbers_in
from easymo.reading import fold, words
from easymo.reading.words import plain

ANSWER_MOST = 1000
"""Characters of an answer."""
TALK_MOST = 400
"""Characters of one that rests on nothing that was looked up: a question back, a refusal, a word of thanks."""
_WINDOW = 40
"""Letters in a row, spaces and signs left out, that are shared with the instructions by no accident."""

_PHONE = re.compile(r"\+?\d(?:[ ().\-/]{0,2}\d){7,14}")
_LINK = re.compile(
    r"(?:https?://|www\.)\S+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|me|rw|org|net|io|ly|co|app|link)\b\S*"
)
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_MASK = re.compile(r"<[a-z]+-\d+>")
_ENCODED = re.compile(r"[A-Za-z0-9+/=_-]{24,}")
_FREE = re.compile(r"\b(?:for free|free of charge|gratuit\w*|gratis|ku ?buntu|kubuntu|bila malipo|bure)\b")
_PROMISES = re.compile(
    r"\b(?:guarantee\w*|i promise|we promise|100 ?%|definitely in stock|will be refunded|is approved|no risk"
    r"|garanti\w*|je (?:te|vous) promets|sans risque|sera rembourse\w*"
    r"|nta kabuza|ndabi(?:ku|ba)semereye|ndakwizeza|ndabizeza|twijeje"
    r"|nakuhakikishia|tunakuhakikishia|naahidi|tunaahidi|utarejeshewa|bila hatari)\b"
)

_DONE = re.compile(
    r"\b(?:(?:i|we)(?: have|'ve|’ve)? (?:just |now |already )?(?:transferred|sent|paid|ordered|booked|placed|posted"
    r"|cancelled|approved|refunded|deleted|changed|contacted|called|reserved|confirmed)"
    r"|(?:j['’]ai|nous avons|on a) (?:bien |deja )?(?:envoye|transfere|paye|commande|reserve|publie|annule|approuve"
    r"|rembourse|supprime|change|contacte|appele|confirme)\w*"
    r"|(?:n|tw)(?:ohereje|aguhereje|abahereje|ishyuye|atumije|afashe umwanya|asibye|abitse|emeje|ahamagaye|ahinduye)"
    r"|(?:nime|tume)(?:tuma|kutumia|lipa|agiza|hamisha|weka|futa|ghairi|idhinisha|rudisha|badilisha|piga|thibitisha)\w*)\b"
)
"""An assistant does nothing: whoever says so says what is not."""


class Facts(msgspec.Struct, frozen=True):
    """What may be stated: what tools returned in this run, and what the person said."""

    results: tuple[Any, ...] = ()
    """As JSON holds them."""
    said: str = ""
    """All that the person wrote in this conversation."""


class Objection(msgspec.Struct, frozen=True):
    """Why an answer must not be sent: figure, phone, link, prompt, promise, done, masked, long, talk or empty."""

    kind: str
    what: str = ""
    """The piece of the answer, or the limit."""


def objections(answer: str, facts: Facts, instructions: str) -> list[Objection]:
    """What speaks against sending ``answer``; nothing: it may be sent."""
    if not answer.strip():
        return [Objection("empty")]
    own_words = plain(_unquoted(answer, facts))
    found = [*_figures(own_words, facts), *_contacts(plain(answer), facts)]
    if leaks(answer, instructions):
        found.append(Objection("prompt"))
    if promised := _PROMISES.search(own_words):
        found.append(Objection("promise", promised[0]))
    if done := _DONE.search(own_words):
        found.append(Objection("done", done[0]))
    if masked := _MASK.search(answer):
        found.append(Objection("masked", masked[0]))
    if len(answer) > ANSWER_MOST:
        found.append(Objection("long", str(ANSWER_MOST)))
    elif not facts.results and len(answer) > TALK_MOST:
        found.append(Objection("talk", str(TALK_MOST)))
    return found


_WRITTEN = frozenset({"title", "name", "details"})
"""Members of cards that people wrote: they may be quoted, but what they claim is no fact."""


def _texts(value: Any, *, written: bool = False, inside: bool = False) -> Iterator[str]:
    """The texts and figures of a value as JSON holds it: those that people wrote, or all others."""
    if isinstance(value, dict):
        for name, member in cast("dict[str, Any]", value).items():
            if name != "address":
                yield from _texts(member, written=written, inside=name in _WRITTEN)
    elif isinstance(value, list | tuple):
        items = cast("list[Any]", value)
        yield from [] if written else [str(len(items))]
        for member in items:
            yield from _texts(member, written=written, inside=inside)
    elif value is not None and not isinstance(value, bool) and written == inside:
        yield str(value)


def _unquoted(answer: str, facts: Facts) -> str:
    """``answer`` without what it quotes as it stands."""
    for text in sorted(_written(facts), key=len, reverse=True):
        answer = answer.replace(" ".join(text.split()), " ") if len(text) > 3 else answer
    return answer


def _figures(answer: str, facts: Facts) -> Iterator[Objection]:
    stated = _facts_of(facts)
    known = {value for text in stated for number in numbers_in(text) for value in number.values}
    written = (*_written(facts), facts.said)
    mentioned = known | {value for text in written for number in numbers_in(text) for value in number.values}
    for number in numbers_in(_LINK.sub(" ", _PHONE.sub(" ", answer))):
        allowed = known if number.claims else mentioned
        if not number.marks_a_line and not number.values & allowed:
            yield Objection("figure", number.text)
    if (free := _FREE.search(answer)) and 0 not in known and not _FREE.search(plain(" ".join(stated))):
        yield Objection("figure", free[0])


def _contacts(answer: str, facts: Facts) -> Iterator[Objection]:
    stated = plain(" ".join([*_facts_of(facts), facts.said]))
    known = {re.sub(r"\D", "", phone) for phone in _PHONE.findall(stated)}
    for phone in _PHONE.findall(answer):
        digits = re.sub(r"\D", "", phone)
        # Amounts and days in a row look like phone numbers: they stand in the facts as they are.
        if phone.strip() not in stated and not any(one.endswith(digits[-9:]) for one in known):
            yield Objection("phone", phone)
    for pattern in (_LINK, _EMAIL):
        for link in pattern.findall(answer):
            if link.rstrip(".,;:!?)") not in stated:
                yield Objection("link", link)


def _written(facts: Facts) -> list[str]:
    return [text for result in facts.results for text in _texts(result, written=True)]


def _facts_of(facts: Facts) -> list[str]:
    return [text for result in facts.results for text in _texts(result)]


# The instructions --------------------------------------------------------------------------------------------------


def leaks(answer: str, instructions: str) -> bool:
    """Whether ``answer`` tells a piece of ``instructions``: as it stands, spelt out, backwards, rotated or encoded."""
    told = _squashed(instructions)
    windows = {told[at : at + _WINDOW] for at in range(len(told) - _WINDOW + 1)}
    return any(_shares(form, windows) for form in _disguises(answer))


def _disguises(answer: str) -> Iterator[str]:
    squashed = _squashed(answer)
    yield squashed
    yield squashed[::-1]
    yield _squashed(codecs.encode(answer, "rot13"))
    yield "".join(word[0] for word in words(answer))  # an acrostic
    yield from (_squashed(text) for text in _decoded("".join(answer.split())))
    for token in _ENCODED.findall(answer):
        yield from (_squashed(text) for text in _decoded(token))


def _decoded(token: str) -> Iterable[str]:
    padded = token.rstrip("=") + "=" * (-len(token.rstrip("=")) % 4)
    for decode in (base64.urlsafe_b64decode, base64.b64decode, binascii.unhexlify, base64.b32decode):
        try:
            yield decode(token if decode is binascii.unhexlify else padded).decode()
        except (binascii.Error, ValueError):
            continue


def _shares(text: str, windows: set[str]) -> bool:
    return any(text[at : at + _WINDOW] in windows for at in range(len(text) - _WINDOW + 1))


_LEET = str.maketrans("013457@$", "oieastas")


def _squashed(text: str) -> str:
    """Letters only, with digits that stand for letters read so."""
    return re.sub(r"[^a-z]", "", fold(text.replace("|", "l")).translate(_LEET))


def shortened(answer: str) -> str:
    """``answer`` within its limit: whole sentences, or lines, from its beginning."""
    if len(answer) <= ANSWER_MOST:
        return answer
    cut = answer[: ANSWER_MOST - 1]
    ends = [match.end() for match in re.finditer(r"[.!?…]\s|\n", cut)]
    return cut[: ends[-1]].rstrip() if ends and ends[-1] > ANSWER_MOST // 3 else cut.rstrip() + "…"
