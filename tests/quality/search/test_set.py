"""The labelled set keeps its promises: enough of everything, fair halves, labels that point at something, frozen."""

import hashlib
import re
import unicodedata
from collections import Counter
from itertools import chain

import pytest

from quality.search.labelled import FOLDER, Half, Listing, Query, listings, queries

# A listing changed changes what its labels mean, so the corpus stands still with the test half.
FROZEN = {
    "corpus.csv": "76a73f4df05eafd9f240d4985bfcd4457b93f5253fdce2edd53163581c931317",
    "test.csv": "597e8129fff46530d01ae15e3df0d10fe2ee442d545953db3763f4965645fb84",
}
HALVES: tuple[Half, Half] = ("tune", "test")
LANGUAGES = {"rw", "fr", "en", "sw"}
COUNTRIES = {"RW", "CD", "BI", "TZ"}
KINDS = {
    *("plain", "typo", "loan", "synonym", "cross", "category"),
    *("place", "price", "attribute", "work", "voice", "one"),
}
CATEGORIES = {
    "job": {
        *("construction", "delivery", "cleaning", "moving_labor", "gardening", "painting", "plumbing", "electrical"),
        *("security", "cooking", "childcare", "tutoring", "data_entry", "customer_service", "sales", "event_help"),
        *("farm_work", "mechanic", "tailoring", "other"),
    },
    "item": {
        *("electronics", "furniture", "clothing", "food", "vehicles"),
        *("household", "tools", "books", "sports", "other"),
    },
    "home": {
        *("apartment", "house", "studio", "villa", "condo"),
        *("room", "office", "shop", "warehouse", "land"),
    },
}
UNITS = {
    "job": {"hour", "day", "week", "month", "job"},
    "item": {"total", "each", "kg", "litre", "sack", "tray"},
    "home": {"month", "night", "sale"},
}
# Small words of the language, and beginnings that its nouns and verbs take.
GRAMMAR = {
    "rw": re.compile(
        r"\b(?:yo|ya|wa|za|ko|ka|cyo|mu|muri|na|i|iri|ziri|ifite|nka|cyangwa|aho|munsi|hejuru"
        r"|(?:k|n|y|z|w|cy|by|bw)['’]\w+|(?:nda|ndi|tura|mwa|aka|umu|aba|iki|ibi|ama|ubu|inz|uru|gu|kw)\w{3,})\b"
    ),
    "sw": re.compile(
        r"\b(?:ya|wa|za|la|cha|vya|kwa|na|ni|au|chini|zaidi|yenye|kama"
        r"|(?:nata|naha|nauli|tuna|ana|zina|yana|isiyo|kisicho|ki|vi|ku|m[wlpsf])\w{3,})\b"
    ),
}


@pytest.fixture(scope="module")
def corpus() -> dict[str, Listing]:
    return {listing.key: listing for listing in listings()}


@pytest.mark.parametrize("name", FROZEN)
def test_what_is_frozen_has_not_changed(name: str) -> None:
    assert hashlib.sha256((FOLDER / name).read_bytes()).hexdigest() == FROZEN[name]


def test_the_corpus_is_large_and_written_in_every_language(corpus: dict[str, Listing]) -> None:
    assert len(corpus) == len(listings()) >= 450
    count = Counter((listing.domain, listing.language) for listing in corpus.values())
    assert set(count) == {(domain, language) for domain in CATEGORIES for language in LANGUAGES}
    assert min(count.values()) >= 30


def test_listings_are_whole(corpus: dict[str, Listing]) -> None:
    for listing in corpus.values():
        assert all((listing.title, listing.details, listing.place)), listing.key
        assert listing.category in CATEGORIES[listing.domain], listing.key
        assert listing.price_unit in UNITS[listing.domain], listing.key
        assert 0 <= listing.price_low <= listing.price_high, listing.key
        assert listing.domain != "home" or listing.attributes["deal"] in {"rent", "sale", "short_stay"}, listing.key


def test_no_listing_is_posted_twice(corpus: dict[str, Listing]) -> None:
    assert len({(listing.domain, _plain(listing.title), listing.place) for listing in corpus.values()}) == len(corpus)


def test_nobody_can_be_called_from_a_listing(corpus: dict[str, Listing]) -> None:
    assert not [listing.key for listing in corpus.values() if re.search(r"\d{7}|wa\.me|@", _text(listing))]


@pytest.mark.parametrize("half", HALVES)
def test_a_half_has_enough_queries_of_every_language_country_and_service(half: Half) -> None:
    typed = queries(half)
    assert len(typed) >= 140
    languages = Counter(query.language for query in typed)
    assert set(languages) == {*LANGUAGES, "mixed"}
    assert min(languages[language] for language in LANGUAGES) >= 35
    assert {query.country for query in typed} == COUNTRIES
    services = Counter(query.domain for query in typed)
    assert set(services) == set(CATEGORIES)
    assert min(services.values()) >= 40


def test_both_halves_have_as_many_of_each_language_kind_and_service() -> None:
    tune, test = (Counter((query.language, query.kind) for query in queries(half)) for half in HALVES)
    assert tune == test
    assert set(tune) == {(language, kind) for language in LANGUAGES for kind in KINDS} | {("mixed", "mixed")}
    tune, test = (Counter((query.language, query.domain) for query in queries(half)) for half in HALVES)
    assert max(abs(tune[cell] - test[cell]) for cell in tune | test) <= 5


def test_no_query_is_asked_twice() -> None:
    count = Counter((_plain(query.text), query.domain, query.country) for query in _all())
    assert count.most_common(1)[0][1] == 1
    tune, test = ({_plain(query.text) for query in queries(half)} for half in HALVES)
    assert not tune & test


def test_labels_point_at_listings_the_asker_could_be_shown(corpus: dict[str, Listing]) -> None:
    for query in _all():
        assert query.relevant, query.text
        for key in query.relevant:
            assert (corpus[key].domain, corpus[key].country) == (query.domain, query.country), query.text


def test_every_query_has_an_exact_answer() -> None:
    assert not [query.text for query in _all() if 2 not in query.relevant.values()]


def test_no_query_is_answered_by_nearly_all_there_is(corpus: dict[str, Listing]) -> None:
    sizes = Counter((listing.domain, listing.country) for listing in corpus.values())
    assert not [query.text for query in _all() if len(query.relevant) > sizes[query.domain, query.country] // 2]


@pytest.mark.parametrize("half", HALVES)
def test_many_answers_are_written_in_another_language(half: Half, corpus: dict[str, Listing]) -> None:
    spoken = [query for query in queries(half) if query.language in LANGUAGES]
    foreign = [q for q in spoken if any(corpus[key].language != q.language for key in q.relevant)]
    assert len(foreign) >= len(spoken) // 2


def test_one_word_queries_are_one_word_and_voice_notes_are_long() -> None:
    assert not [query.text for query in _all() if query.kind == "one" and len(query.text.split()) > 1]
    assert not [query.text for query in _all() if query.kind == "voice" and len(query.text.split()) < 10]


def test_price_queries_name_a_price() -> None:
    named = re.compile(r"\d|miliyoni|million|laki|elfu|milioni")
    assert not [query.text for query in _all() if query.kind == "price" and not named.search(query.text)]


@pytest.mark.parametrize("language", ["rw", "sw"])
def test_what_is_typed_is_not_english(language: str) -> None:
    english = set(chain.from_iterable(_plain(query.text).split() for query in _all() if query.language == "en"))
    for query in _spoken(language):
        words = set(_plain(query.text).split())
        assert words - english, query.text
    assert not {_plain(query.text) for query in _spoken(language)} & {_plain(query.text) for query in _spoken("en")}


@pytest.mark.parametrize("language", ["rw", "sw"])
def test_what_is_typed_has_the_grammar_of_its_language(language: str) -> None:
    spoken = _spoken(language)
    assert sum(bool(GRAMMAR[language].search(query.text.casefold())) for query in spoken) * 2 >= len(spoken)
    borrowed = [*_spoken("en"), *_spoken("fr")]
    assert sum(bool(GRAMMAR[language].search(query.text.casefold())) for query in borrowed) * 5 <= len(borrowed)


def _all() -> list[Query]:
    return [*queries("tune"), *queries("test")]


def _spoken(language: str) -> list[Query]:
    return [query for query in _all() if query.language == language]


def _text(listing: Listing) -> str:
    return f"{listing.title} {listing.details}"


def _plain(text: str) -> str:
    """``text`` without case, accents and punctuation, as one would say it is the same."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return " ".join(re.findall(r"[a-z0-9]+", "".join(c for c in letters if not unicodedata.combining(c))))
