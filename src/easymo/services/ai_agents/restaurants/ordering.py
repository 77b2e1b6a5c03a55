"""What a guest types, read against one menu: "2 brochettes and a fanta". Pure."""

import re
from collections.abc import Sequence

import msgspec

from easymo.reading import fold, words
from easymo.services.ai_agents.restaurants.menu import Dish

QUANTITY_MOST = 99
NOTE_MOST = 100
NEAR_WORD = 5
"""Letters of a word at least for one wrong letter in it to be overlooked."""

# In the forms that the four languages count things of each kind with.
_NUMBERS = {
    word: number
    for number, spoken in enumerate(
        (
            "a an one un une single rimwe imwe umwe kimwe kamwe moja mmoja kimoja",
            "two deux abiri ebyiri ibiri bibiri tubiri mbili wawili viwili miwili mawili couple",
            "three trois atatu eshatu itatu bitatu dutatu tatu watatu vitatu mitatu matatu",
            "four quatre ane enye ine bine tune nne wanne vinne minne manne",
            "five cinq atanu eshanu itanu bitanu dutanu tano watano vitano mitano matano",
            "six atandatu esheshatu itandatu bitandatu sita",
            "seven sept arindwi zirindwi indwi birindwi ndwi saba",
            "eight huit umunani munani nane wanane vinane",
            "nine neuf icyenda cyenda tisa",
            "ten dix icumi cumi kumi",
        ),
        start=1,
    )
    for word in spoken.split()
}
_PARTING = frozenset(words("and et na n kandi plus with avec pamoja hamwe then puis"))
_NOISE = frozenset(
    (
        *words("i we me us want would like d ll have get give order please pls the some of for to my"),
        *words("je nous veux voudrais prends prendrai prendre donnez moi donne commande commander svp s il vous plait"),
        *words("le la les des du de ndashaka nshaka ndifuza mpa mumpe muduhe duhe muzanire munzanire nzanira dushaka"),
        *words("turashaka ya za wa ba ka nkeneye nataka naomba tunataka tunaomba nipe tupe niletee agiza kuagiza"),
        *words("tafadhali kwa cha vya"),
    )
)
_COUNTED = re.compile(r"(\d{1,2})x?|x(\d{1,2})")
_PARTS = re.compile(r"[,;\n+&]")
_IN_BRACKETS = re.compile(r"\(([^)]*)\)")


class OrderedDish(msgspec.Struct, frozen=True):
    dish: int
    quantity: int
    note: str = ""


class Unclear(msgspec.Struct, frozen=True):
    """Words that several dishes fit, and how many are wanted."""

    words: str
    dishes: tuple[int, ...]
    quantity: int


class TypedOrder(msgspec.Struct, frozen=True):
    """What was read of a typed order. ``unread``: words that name nothing of this menu."""

    dishes: tuple[OrderedDish, ...] = ()
    unclear: tuple[Unclear, ...] = ()
    unread: tuple[str, ...] = ()


def read_order(text: str, menu: Sequence[Dish]) -> TypedOrder:
    """The dishes of ``menu`` that ``text`` names, each with its quantity, 1 where none is said.

    Numbers stand before what they count, in digits or words, or behind it where the part of the sentence does not begin
    with one ("brochette ebyiri", "fanta 2"). What stands in brackets is a note to the dish before it.
    """
    names = {dish.id: tuple(map(_stem, fold(dish.name).split())) for dish in menu}
    ordered: dict[int, OrderedDish] = {}
    unclear: list[Unclear] = []
    unread: list[str] = []
    for part in _PARTS.split(text):
        note = " ".join(filter(None, map(str.strip, _IN_BRACKETS.findall(part))))[:NOTE_MOST]
        for named, quantity, fitting in _read_part(fold(_IN_BRACKETS.sub(" ", part)).split(), names):
            if len(fitting) == 1:
                known = ordered.get(fitting[0])
                total = min(quantity + (known.quantity if known else 0), QUANTITY_MOST)
                ordered[fitting[0]] = OrderedDish(fitting[0], total, note or (known.note if known else ""))
            elif fitting:
                unclear.append(Unclear(named, tuple(fitting), quantity))
            else:
                unread.append(named)
    return TypedOrder(tuple(ordered.values()), tuple(unclear), tuple(unread))


def _read_part(said: list[str], names: dict[int, tuple[str, ...]]) -> list[tuple[str, int, list[int]]]:
    """Words, how many, and the dishes they fit, of one part of the sentence."""
    read: list[tuple[str, int, list[int]]] = []
    waiting: int | None = None
    leads = bool(said) and _count(next((word for word in said if word not in _NOISE), "")) is not None
    unknown: list[str] = []
    at = 0
    while at < len(said):
        size, fitting = _longest(said[at:], names)
        if size:
            if unknown:
                read.append((" ".join(unknown), waiting or 1, []))
                unknown = []
                waiting = None
            quantity, behind = waiting, _count(said[at + size]) if at + size < len(said) else None
            if quantity is None and behind is not None and not leads:
                quantity, size = behind, size + 1
            read.append((" ".join(said[at : at + size]), quantity or 1, fitting))
            waiting, at = None, at + size
            continue
        word = said[at]
        count = _count(word)
        if count is not None:
            waiting = count
        elif word in _PARTING and unknown:
            read.append((" ".join(unknown), 1, []))
            unknown, waiting = [], None
        elif word not in _PARTING and word not in _NOISE:
            unknown.append(word)
        at += 1
    return [*read, (" ".join(unknown), 1, [])] if unknown else read


def _longest(said: list[str], names: dict[int, tuple[str, ...]]) -> tuple[int, list[int]]:
    """How many words from the first on name dishes, and which: of those that have all of them, the ones with the fewest
    other words."""
    for size in range(min(len(said), 8), 0, -1):
        span = said[:size]
        stems = tuple(map(_stem, span))
        if span[0] in _PARTING or span[-1] in _PARTING or span[-1] in _NOISE or all(map(_says_nothing, span)):
            continue
        whole = [id for id, name in names.items() if name == stems]
        if whole:
            return size, whole[:1]
        if _count(span[0]) is not None:
            continue
        holding = [id for id, name in names.items() if all(any(map(_same, name, [stem] * len(name))) for stem in stems)]
        if holding:
            fewest = min(len(names[id]) for id in holding)
            alone = [id for id in holding if len(names[id]) == fewest == size]
            return size, alone[:1] or holding
    return 0, []


def _says_nothing(word: str) -> bool:
    return word in _NOISE or word in _NUMBERS or word.isdecimal()


def _count(word: str) -> int | None:
    if word in _NUMBERS:
        return _NUMBERS[word]
    found = _COUNTED.fullmatch(word)
    count = int(found[1] or found[2]) if found else 0
    return count or None


def _stem(word: str) -> str:
    """Without the ending of many: "brochettes", "brochette"."""
    return word[:-1] if len(word) > 3 and word[-1] in "sx" and not word.endswith("ss") else word


def _same(one: str, other: str) -> bool:
    """Whether they are one word, in which a letter may be wrong, missing or too much if it is a long one."""
    if one == other:
        return True
    if min(len(one), len(other)) < NEAR_WORD or abs(len(one) - len(other)) > 1 or one[0] != other[0]:
        return False
    same = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    rest, others = one[same:], other[same:]
    return rest[1:] == others[1:] or rest[1:] == others or rest == others[1:]
