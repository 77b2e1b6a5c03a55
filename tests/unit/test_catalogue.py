"""The sentences: all four languages say everything, within WhatsApp's limits, and no word means two things."""

import re
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from babel import Locale
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

import easymo
from easymo.conversation.catalogue import LANGUAGES, Catalogue
from easymo.reading import fold
from easymo.registry import build_registry
from easymo.services.property.flows.offering import DETAILS_MOST
from easymo.services.property.home import AMENITIES
from easymo.whatsapp.limits import (
    BUTTON_TITLE,
    INTERACTIVE_BODY,
    INTERACTIVE_FOOTER,
    LIST_BUTTON,
    LIST_ROW_DESCRIPTION,
    LIST_ROW_TITLE,
    length,
)

HOUSE = Path(easymo.__file__).parent
ROOMS = [
    HOUSE / "conversation",
    HOUSE / "vault",
    HOUSE / "listings",
    HOUSE / "recognition",
    *sorted({path.parent for path in HOUSE.glob("services/**/flows*") if path.suffix != ".pyc"}),
]
ROOM_NAMES = [room.name for room in ROOMS]
MEANINGS = ("stop", "start", "home", "back", "cancel", "more", "skip", "done", "chat", "yes", "no")


class Variables(Visitor):
    """The variables a sentence uses."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the visitor's name for it
        self.names.add(node.id.name)


def sentences(room: Path, language: str) -> dict[str, ast.Message]:
    text = (room / "locales" / f"{language}.ftl").read_text(encoding="utf-8")
    entries = FluentParser().parse(text).body
    assert not [entry for entry in entries if isinstance(entry, ast.Junk)]
    found = [entry for entry in entries if isinstance(entry, ast.Message)]
    assert len({entry.id.name for entry in found}) == len(found), "a key is there twice"
    return {entry.id.name: entry for entry in found}


def variables(message: ast.Message) -> set[str]:
    found = Variables()
    found.visit(message)
    return found.names


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return build_registry().catalogue


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("room", ROOMS, ids=ROOM_NAMES)
def test_language_has_the_sentences_and_variables_of_english(room: Path, language: str) -> None:
    english, other = sentences(room, "en"), sentences(room, language)
    assert other.keys() == english.keys()
    assert {key: variables(message) for key, message in other.items()} == {
        key: variables(message) for key, message in english.items()
    }


@pytest.mark.parametrize("room", ROOMS, ids=ROOM_NAMES)
def test_keys_begin_with_their_room(room: Path) -> None:
    parts = room.relative_to(HOUSE).parts
    name = parts[1] if parts[0] == "services" else parts[0]
    prefix = "chat-" if name == "conversation" else f"{name.replace('_', '-')}-"
    assert [key for key in sentences(room, "en") if not key.startswith(prefix)] == []


def test_no_key_is_in_two_rooms() -> None:
    homes: dict[str, list[str]] = {}
    for room in ROOMS:
        for key in sentences(room, "en"):
            homes.setdefault(key, []).append(room.name)
    assert {key: rooms for key, rooms in homes.items() if len(rooms) > 1} == {}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("room", ROOMS, ids=ROOM_NAMES)
def test_every_sentence_can_be_said(catalogue: Catalogue, room: Path, language: str) -> None:
    for key, message in sentences(room, language).items():
        for value in (1, 5, "x"):
            text = catalogue.text(language, key, dict.fromkeys(variables(message), value))
            assert text, key
            assert "{" not in text, key
            assert "$" not in text, key


def test_missing_sentence_is_a_key_error(catalogue: Catalogue) -> None:
    with pytest.raises(KeyError):
        catalogue.text("en", "jobs-nothing-of-the-kind")


def test_unreadable_sentence_is_refused(tmp_path: Path) -> None:
    for language in LANGUAGES:
        (tmp_path / f"{language}.ftl").write_text("chat-a = { $open\n", encoding="utf-8")
    catalogue = Catalogue([tmp_path])
    with pytest.raises(ValueError, match="chat-a"):
        catalogue.read_all()
    with pytest.raises(ValueError, match="chat-a"):
        catalogue.text("en", "chat-a")


def test_line_that_belongs_to_no_sentence_is_refused(tmp_path: Path) -> None:
    for language in LANGUAGES:
        (tmp_path / f"{language}.ftl").write_text("# sentences\nchat-a = A\n    B\n\nchat b\n", encoding="utf-8")
    with pytest.raises(ValueError, match="chat b"):
        Catalogue([tmp_path])


def test_sentence_is_made_of_others_and_of_terms(tmp_path: Path) -> None:
    text = "chat-a = { chat-b }\n    { -term }\nchat-b = B { chat-c }\nchat-c = C\n-term = T\n"
    for language in LANGUAGES:
        (tmp_path / f"{language}.ftl").write_text(text, encoding="utf-8")
    catalogue = Catalogue([tmp_path])
    assert catalogue.text("en", "chat-a") == "B C\nT"
    assert catalogue.has("chat-c")


def test_every_sentence_can_be_read(catalogue: Catalogue) -> None:
    catalogue.read_all()


def test_missing_language_is_refused(tmp_path: Path) -> None:
    (tmp_path / "rw.ftl").write_text("chat-a = A\n", encoding="utf-8")
    with pytest.raises(FileNotFoundError):
        Catalogue([tmp_path])


CATEGORIES = {"zero", "one", "two", "few", "many", "other"}


class Selectors(Visitor):
    """The keys of each choice by a number that a sentence makes."""

    def __init__(self) -> None:
        self.found: list[set[str]] = []

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802 - the visitor's name for it
        names = {variant.key.name for variant in node.variants if isinstance(variant.key, ast.Identifier)}
        if names <= CATEGORIES:
            self.found.append(names)
        self.generic_visit(node)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("room", ROOMS, ids=ROOM_NAMES)
def test_choice_by_a_number_has_the_language_s_own_forms(room: Path, language: str) -> None:
    forms = {*Locale.parse(language).plural_form.tags, "other"}
    for key, message in sentences(room, language).items():
        selectors = Selectors()
        selectors.visit(message)
        assert [names for names in selectors.found if names != forms] == [], key


def test_there_are_choices_by_a_number_in_every_language() -> None:
    for language in LANGUAGES:
        selectors = Selectors()
        for room in ROOMS:
            for message in sentences(room, language).values():
                selectors.visit(message)
        assert selectors.found


# Words people may type ------------------------------------------------------------------------------------------


def lists() -> Iterator[str]:
    """The keys of all word lists."""
    for room in ROOMS:
        for key in sentences(room, "en"):
            if re.search(r"-(words|keywords|noise)(-|$)|-phrases-", key) and key not in (
                "ai-agents-find-produce-words",
                "ai-agents-rate-produce-words",
                "jobs-find-words",
                "property-search-words",
                "property-ask-words",
                "property-write-words",
                "property-reason-words",
                "property-rate-words",
                "property-rate-stay-words",
            ):
                yield key


@pytest.mark.parametrize("key", list(lists()))
@pytest.mark.parametrize("language", LANGUAGES)
def test_word_list_is_not_empty_and_has_no_empty_word(catalogue: Catalogue, key: str, language: str) -> None:
    words = catalogue.text(language, key).split(",")
    assert all(fold(word) for word in words), key


@pytest.mark.parametrize(("one", "other"), list(combinations(MEANINGS, 2)))
def test_no_word_has_two_meanings(catalogue: Catalogue, one: str, other: str) -> None:
    both = set(catalogue.words(f"chat-words-{one}")) & set(catalogue.words(f"chat-words-{other}"))
    # START lets in again whoever is out; to everybody else it is a way home.
    assert both == ({"start"} if (one, other) == ("start", "home") else set())


def test_no_keyword_is_a_word_of_the_conversation() -> None:
    registry = build_registry()
    words = {word for meaning in MEANINGS for word in registry.catalogue.words(f"chat-words-{meaning}")}
    assert words & set(registry.keywords) == set()


def test_no_keyword_leads_to_two_services() -> None:
    registry = build_registry()
    for one, other in combinations(registry.services, 2):
        assert not set(registry.catalogue.words(f"{one}-keywords")) & set(registry.catalogue.words(f"{other}-keywords"))


def test_no_phrase_leads_to_two_flows() -> None:
    registry = build_registry()
    leads: dict[tuple[str, ...], set[str]] = {}
    for phrase, flow in registry.phrases:
        leads.setdefault(phrase, set()).add(flow.address)
    assert {phrase: flows for phrase, flows in leads.items() if len(flows) > 1} == {}


def test_no_phrase_is_a_word_of_the_conversation() -> None:
    registry = build_registry()
    words = {word for meaning in MEANINGS for word in registry.catalogue.words(f"chat-words-{meaning}")}
    phrases = {" ".join(phrase) for phrase, _ in registry.phrases}
    assert phrases & words == set()


@pytest.mark.parametrize(
    ("word", "language"),
    [
        ("muraho", "rw"),
        ("bonjour", "fr"),
        ("Hello!", "en"),
        ("habari", "sw"),
        ("akazi", "rw"),
        ("emploi", "fr"),
        ("kazi", "sw"),
    ],
)
def test_greeting_gives_its_language_away(word: str, language: str) -> None:
    assert build_registry().language_of(word) == language


@pytest.mark.parametrize("word", ["menu", "jobs", "0", "something else", ""])
def test_word_of_several_languages_or_none_gives_nothing_away(word: str) -> None:
    assert build_registry().language_of(word) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_hint_names_words_that_work(catalogue: Catalogue, language: str) -> None:
    offered = [fold(word) for word in catalogue.text(language, "chat-hint").split(":", 1)[1].split(",")]
    commands = catalogue.commands
    assert [words for words in (commands.back, commands.cancel, commands.home) if not set(offered) & set(words)] == []
    assert len(offered) == 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_skip_button_says_a_word_that_skips(catalogue: Catalogue, language: str) -> None:
    commands = catalogue.commands
    buttons = {
        "skip": commands.skip,
        "more": commands.more,
        "back": commands.back,
        "cancel": commands.cancel,
        "menu": commands.home,
    }
    said = {name: fold(catalogue.text(language, f"chat-button-{name}")) for name in buttons}
    assert {name: word for name, word in said.items() if word not in buttons[name]} == {}


# What is shown must fit -----------------------------------------------------------------------------------------

LIMITS = [  # the first whose pattern fits the key
    (r".*-words-.*|.*-words|.*-keywords|.*-noise|.*-phrases-.*", None),
    (r"chat-hint", INTERACTIVE_FOOTER),
    (r"chat-button-choose", LIST_BUTTON),
    (r".*-about", LIST_ROW_DESCRIPTION),
    (r"chat-button-(more|pin)|core-row-.*|jobs-row-(browse|nearby|results|more)", LIST_ROW_TITLE),
    (r"chat-button-.*|.*-(yes|no)|jobs-post-confirm-.*|[a-z]+-name|chat-place-name-(home|work)", BUTTON_TITLE),
    (r"(jobs|profile)-row-.*", BUTTON_TITLE),
    (r"marketplace-(sell|register)-confirm-(yes|change|no)|marketplace-(firm|paid|phone)-.*", LIST_ROW_TITLE),
    (r"marketplace-(row|category|group|condition|field|fuel|gearbox|sort|stars|days|trade|entry)-.*", LIST_ROW_TITLE),
    (r"marketplace-(status|deal-status|side|ad|entered)-.*", LIST_ROW_DESCRIPTION),
    (r"chat-place-recent", LIST_ROW_DESCRIPTION),
    (r"property-row-.*|property-(offered|wanted|is-furnished|is-lister)-.*|property-.*-confirm-.*", BUTTON_TITLE),
    (r"property-(type|unit|field|sort|stars)-.*", LIST_ROW_TITLE),
    (r"property-amenity-.*", 21),  # a mark stands before it
    (r"property-(viewing-|stay-)?status-.*", LIST_ROW_DESCRIPTION),
    (r"jobs-(category|kind|period|field)-.*", LIST_ROW_TITLE),
    (r"ai-agents-(unit|farm-(row|field|grade|every|sort|stars))-.*|ai-agents-farm-ready-(now|later)", LIST_ROW_TITLE),
    (r"ai-agents-crop-(?!prices).*", LIST_ROW_TITLE),
    (r"ai-agents-farm-(status|deal)-[a-z]+", LIST_ROW_DESCRIPTION),
    (r"ai-agents-sell-produce-confirm-.*", BUTTON_TITLE),
    (r"jobs-(application-)?status-.*", LIST_ROW_DESCRIPTION),
]


def limit_of(key: str) -> int | None:
    return next((limit for pattern, limit in LIMITS if re.fullmatch(pattern, key)), None)


@pytest.mark.parametrize("language", LANGUAGES)
def test_titles_fit_without_being_cut(catalogue: Catalogue, language: str) -> None:
    limited = {key: limit for room in ROOMS for key in sentences(room, language) if (limit := limit_of(key))}
    service = catalogue.text(language, "jobs-name")
    texts = {key: catalogue.text(language, key, {"service": service}) for key in limited}
    assert [(key, text) for key, text in texts.items() if length(text) > limited[key]] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_longest_post_fits_the_question_that_confirms_it(catalogue: Catalogue, language: str) -> None:
    def longest(prefix: str) -> str:
        texts = [
            catalogue.text(language, key)
            for key in sentences(HOUSE / "services" / "jobs", language)
            if key.startswith(prefix) and not key.endswith("-words")
        ]
        return max(texts, key=length)

    shown: dict[str, Any] = {
        "title": "x" * 80,
        "details": "x" * 500,
        "category": longest("jobs-category-"),
        "kind": longest("jobs-kind-"),
        "place": "x" * 40,
        "pay": f"1,000,000,000,000 - 1,000,000,000,000 RWF {longest('jobs-period-')}",
        "slots": 1000,
    }
    body = catalogue.text(language, "jobs-post-confirm", shown)
    notes = [
        catalogue.text(language, f"chat-{note}") for note in ("choice-wrong", "unread", "stale", "barrier", "changed")
    ]
    assert length(body) + 2 + max(map(length, notes)) <= INTERACTIVE_BODY


@pytest.mark.parametrize("language", LANGUAGES)
def test_longest_home_fits_below_a_picture_and_into_its_preview(catalogue: Catalogue, language: str) -> None:
    def longest(prefix: str) -> str:
        keys = sentences(HOUSE / "services" / "property", language)
        texts = [catalogue.text(language, key) for key in keys if key.startswith(prefix) and not key.endswith("-words")]
        return max(texts, key=length)

    amenities = [catalogue.text(language, f"property-amenity-{key.replace('_', '-')}") for key in AMENITIES]
    amount = "1,000,000,000,000 - 1,000,000,000,000 RWF"
    kinds = [longest(f"property-{part}-") for part in ("type", "deal", "furnished")]
    terms = [
        catalogue.text(language, "property-deposit", {"amount": amount}),
        catalogue.text(language, "property-available", {"day": "30 September 2026"}),
        catalogue.text(language, "property-amenities", {"list": ", ".join(amenities)}),
    ]
    shown: dict[str, Any] = {
        "title": "x" * 60,
        "kinds": " · ".join([*kinds, catalogue.text(language, "property-bedrooms", {"count": 30})]),
        "place": "x" * 60,
        "price": f"{amount} {longest('property-unit-')}",
        "terms": "".join(f"\n{line}" for line in terms),
        "lister": f"{longest('property-lister-')} ✔️ ★ 4.6 (1,000)",
        "posted": "30 September 2026",
        "details": "x" * DETAILS_MOST,
    }
    bodies = [catalogue.text(language, f"property-{key}", shown) for key in ("home-detail", "offer-confirm")]
    assert max(map(length, bodies)) <= INTERACTIVE_BODY - 100  # what was wrong may stand before it
