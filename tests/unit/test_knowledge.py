"""What the help centre knows: articles complete in four languages, found by how people ask, and nothing otherwise."""

import csv
from collections import defaultdict
from functools import cache
from pathlib import Path

import pytest

from easymo.conversation.catalogue import LANGUAGES
from easymo.conversation.service import Registry
from easymo.knowledge import articles
from easymo.knowledge.articles import Article, shipped
from easymo.knowledge.ranking import RELEVANT, rank
from easymo.knowledge.store import Written, overlay
from easymo.registry import build_registry

QUESTIONS = Path(__file__).parents[1] / "questions.csv"
LEAST_RIGHT = 0.9
NOT_HERE = {"waiter", "farmer"}
"""Flows articles lead to that a house may lack: then the button is left out."""


@cache
def house() -> Registry:
    return build_registry()


def test_every_topic_is_written_in_every_language_with_one_category_and_one_way_on() -> None:
    topics = defaultdict[str, list[Article]](list)
    for article in shipped():
        topics[article.topic].append(article)
    for topic, written in topics.items():
        assert sorted(article.language for article in written) == sorted(LANGUAGES), topic
        assert len({(article.category, article.goes_on) for article in written}) == 1, topic


def test_articles_lead_to_flows_that_have_a_name() -> None:
    for goes_on in {article.goes_on for article in shipped()}:
        flow = goes_on.partition(":")[2]
        assert goes_on in house().addresses or flow in NOT_HERE or goes_on == "core:home", goes_on


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_article_fits_into_one_message(language: str) -> None:
    for article in shipped():
        if article.language == language:
            values = {"title": article.title, "body": article.body}
            text = house().catalogue.text(language, "ai-agents-support-answer", values)
            assert len(text.encode("utf-16-le")) // 2 <= 1024, article.topic


def asked(language: str) -> list[tuple[str, str]]:
    with QUESTIONS.open(encoding="utf-8") as file:
        return [(row["question"], row["topic"]) for row in csv.DictReader(file) if row["language"] == language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_questions_find_their_article_first_or_at_least_soon(language: str) -> None:
    questions = [(question, topic) for question, topic in asked(language) if topic]
    found = {question: [each.topic for each in rank(shipped(), question)] for question, _ in questions}
    first = [question for question, topic in questions if found[question][:1] == [topic]]
    soon = [question for question, topic in questions if topic in found[question]]
    assert len(first) >= LEAST_RIGHT * len(questions), sorted({question for question, _ in questions} - {*first})
    assert len(soon) >= 0.97 * len(questions), sorted({question for question, _ in questions} - {*soon})


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_not_ours_to_know_is_not_answered(language: str) -> None:
    strange = [question for question, topic in asked(language) if not topic]
    assert strange
    assert [question for question in strange if rank(shipped(), question)] == []


@pytest.mark.parametrize("question", ["", "?", "how do i", "😀", "ndashaka", "123"])
def test_question_that_says_nothing_finds_nothing(question: str) -> None:
    assert rank(shipped(), question) == []


def test_typing_errors_find_it_and_whole_words_find_it_better() -> None:
    right, wrong = [rank(shipped(), words)[0] for words in ("forgot my pin password", "forgott my pin pasword")]
    assert right.topic == wrong.topic == "pin"
    assert RELEVANT <= wrong.relevance < right.relevance <= 1


def test_what_operators_write_takes_the_place_of_what_is_shipped() -> None:
    def written(topic: str, language: str, is_shown: bool = True) -> Written:
        return Written(
            topic=topic,
            language=language,
            category="general",
            title="Drones",
            words="drone, quadcopter",
            body="Not yet.",
            is_shown=is_shown,
        )

    told = overlay([written("drones", "en"), written("pin", "en"), written("pin", "fr", is_shown=False)])
    found = {(article.topic, article.language): article for article in told}
    assert rank(told, "quadcopter")[0].topic == "drones"
    assert (found["pin", "en"].title, found["pin", "en"].goes_on) == ("Drones", "profile:pin")
    assert ("pin", "fr") not in found
    assert found["pin", "rw"].title.startswith("Nibagiwe")


@pytest.mark.parametrize(
    "text",
    [
        "# pin account\nTitle\nwords\n\nText",
        "# pin · account · x:y\nTitle\nwords\nText",
        "# a · b · c:d\nT\nw\n\n" + "x" * 801,
    ],
)
def test_article_of_another_shape_is_named(text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for language in LANGUAGES:
        (tmp_path / f"{language}.md").write_text(text, encoding="utf-8")
    monkeypatch.setattr(articles, "_FOLDER", tmp_path)
    with pytest.raises(ValueError, match="articles in"):
        shipped.__wrapped__()
