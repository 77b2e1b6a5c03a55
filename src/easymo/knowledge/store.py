"""Articles as people find and read them: what operators wrote in place of what is shipped, or beside it."""

import msgspec

from easymo.conversation.catalogue import FALLBACK
from easymo.database.queries import load
from easymo.database.scope import Scope
from easymo.knowledge.articles import Article, shipped
from easymo.knowledge.ranking import Found, rank

_sql = load(__file__, "store.sql")


class Answer(msgspec.Struct, frozen=True):
    """An article as it is read. ``goes_on``: the flow that does what it speaks of; '': none."""

    topic: str
    category: str
    title: str
    body: str
    goes_on: str


class Written(msgspec.Struct, frozen=True, kw_only=True):
    """What an operator wrote of a topic in a language; not ``is_shown``: nothing is told of it there."""

    topic: str
    language: str
    category: str
    title: str
    words: str
    body: str
    is_shown: bool


async def find_answers(scope: Scope, question: str, category: str = "") -> list[Found]:
    """The topics that answer ``question``, the best first; none where nothing does. ``category``: '' is any."""
    articles = await _articles(scope)
    return rank([article for article in articles if category in ("", article.category)], question)


async def read_article(scope: Scope, topic: str, language: str) -> Answer | None:
    """A topic in ``language``, or in any that it is written in; None: it is not there (any more)."""
    written = {article.language: article for article in await _articles(scope) if article.topic == topic}
    article = written.get(language) or written.get(FALLBACK) or next(iter(written.values()), None)
    return Answer(topic, article.category, article.title, article.body, article.goes_on) if article else None


async def vote(scope: Scope, topic: str, language: str, helped: bool) -> None:
    """Keeps whether an answer helped; who said so is kept nowhere."""
    await scope.fetchval(_sql.vote, topic, language, helped)


async def _articles(scope: Scope) -> list[Article]:
    return overlay([Written(**row) for row in await scope.fetch(_sql.written)])


def overlay(written: list[Written]) -> list[Article]:
    """What is shipped, with what was ``written`` in its place or beside it."""
    articles = {(article.topic, article.language): article for article in shipped()}
    goes_on = {article.topic: article.goes_on for article in shipped()}
    for one in written:
        key = one.topic, one.language
        articles.pop(key, None)
        if one.is_shown:
            articles[key] = Article(
                topic=one.topic,
                language=one.language,
                category=one.category,
                goes_on=goes_on.get(one.topic, ""),
                title=one.title,
                words=one.words,
                body=one.body,
            )
    return list(articles.values())
