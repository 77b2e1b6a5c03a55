"""What may not be posted is known in four languages, and what only sounds like it passes."""

import csv
import time
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from easymo.conversation.catalogue import LANGUAGES
from easymo.listings import moderation
from easymo.listings.moderation import OK, judge
from easymo.reading import fold
from easymo.registry import build_registry

ROOM = Path(moderation.__file__).parent


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


TEXTS = rows(Path(__file__).parents[1] / "moderation.csv")
POLICIES = {row["reason"]: row for row in rows(ROOM / "policy.csv")}
PHRASES = [row for name in ("prohibited", "scams") for row in rows(ROOM / f"{name}.csv")]


@pytest.mark.parametrize("row", TEXTS, ids=lambda row: row["text"])
def test_text_is_taken_for_what_it_is(row: dict[str, str]) -> None:
    assert judge(row["text"]).reason == row["verdict"].replace("ok", "")


def test_there_are_enough_texts_of_both_kinds_in_each_language() -> None:
    honest = Counter(row["language"] for row in TEXTS if row["verdict"] == "ok")
    bad = Counter(row["language"] for row in TEXTS if row["verdict"] != "ok")
    assert (min(honest.total(), bad.total()) >= 120, set(honest), set(bad)) == (True, {*LANGUAGES}, {*LANGUAGES})
    assert min(*honest.values(), *bad.values()) >= 28


def test_every_reason_is_known_in_every_language() -> None:
    assert {(row["reason"], row["language"]) for row in PHRASES} == {
        (reason, language) for reason in POLICIES for language in LANGUAGES
    }


def test_every_reason_has_a_policy_and_a_sentence_in_every_language() -> None:
    catalogue = build_registry().catalogue
    for reason, policy in POLICIES.items():
        verdict = moderation.Verdict(reason=reason)
        assert catalogue.has(verdict.sentence)
        assert policy["outcome"] in ("prohibited", "scam")
        assert policy["policy"] in ("warn", "hold", "refuse")


@pytest.mark.parametrize("name", ["prohibited", "scams", "honest"])
def test_phrases_are_written_as_texts_are_compared(name: str) -> None:
    """A word that is not folded would never be met."""
    phrases = rows(ROOM / f"{name}.csv")
    for row in phrases:
        words = [word.strip("*") for token in row["phrase"].split() if token != ".." for word in token.split("|")]
        assert words == [fold(word) for word in words], row["phrase"]
    assert len({tuple(row.items()) for row in phrases}) == len(phrases), "a phrase is there twice"


def test_gravest_reason_counts() -> None:
    assert judge("Pistol. Payment by Western Union").policy == "refuse"
    assert judge("Payment by Western Union, send deposit first").policy == "hold"
    assert judge("Payment by Western Union").policy == "warn"


def test_what_is_honest_does_not_excuse_what_stands_beside_it() -> None:
    assert judge("Glue gun and a real gun").reason == "weapons"
    assert judge("No registration fee. Send deposit first").reason == "unseen"


def test_words_are_whole_words() -> None:
    assert judge("Gunnera plants, pistolero film, begun, Mugunga") == OK


def test_hidden_spellings_are_read() -> None:
    for text in ("c0caine", "C-O-C-A-I-N-E", "p 1 s t o l", "g u n", "G.U.N!", "ＣＯＣＡＩＮＥ", "h3roin"):
        assert judge(text).outcome == ("ok" if text == "p 1 s t o l" else "prohibited"), text


@given(st.text(max_size=300))
def test_any_text_is_judged(text: str) -> None:
    assert judge(text).policy in ("publish", "warn", "hold", "refuse")


def test_long_text_is_judged_at_once() -> None:
    text = "Ndagurisha inzu nziza, ubanza gusura mbere yo kwishyura; send the deposit after viewing. " * 40
    judge(text)
    began = time.thread_time()
    judge(text)
    assert time.thread_time() - began < 0.2
