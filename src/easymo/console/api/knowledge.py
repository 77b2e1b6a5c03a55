"""What the help centre says: its articles, how questions find them, and answers that operators give often."""

from typing import Annotated, Literal

import msgspec

from easymo.console.api.endpoint import Call, Endpoints
from easymo.errors import NotThere
from easymo.knowledge import writing
from easymo.knowledge.articles import BODY_MOST
from easymo.knowledge.ranking import Found
from easymo.knowledge.store import Written
from easymo.knowledge.writing import CannedAnswer, ListedArticle

endpoints = Endpoints("knowledge")

Slug = Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9-]{1,39}$")]
Language = Literal["en", "fr", "rw", "sw"]


class ArticleQuery(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """'' is any."""

    topic: Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9-]{0,40}$")] = ""
    language: Literal["", "en", "fr", "rw", "sw"] = ""


class Articles(msgspec.Struct, frozen=True):
    items: list[ListedArticle]


class ArticleText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``words``: how people ask for it, beside the title. Not ``is_shown``: nothing is told of it in that language."""

    category: Annotated[str, msgspec.Meta(pattern="^[a-z]{2,20}$")]
    title: Annotated[str, msgspec.Meta(min_length=3, max_length=100)]
    body: Annotated[str, msgspec.Meta(min_length=1, max_length=BODY_MOST)]
    words: Annotated[str, msgspec.Meta(max_length=500)] = ""
    is_shown: bool = True


class Question(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    question: Annotated[str, msgspec.Meta(min_length=1, max_length=500)]


class Findings(msgspec.Struct, frozen=True):
    """Best first; none: the help centre has no answer."""

    items: list[Found]


class CannedAnswers(msgspec.Struct, frozen=True):
    items: list[CannedAnswer]


class CannedText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Without ``words`` it is removed."""

    name: Slug
    language: Language
    words: Annotated[str, msgspec.Meta(max_length=4096)] = ""


@endpoints.get("/articles", "knowledge:read")
async def list_articles(call: Call, query: ArticleQuery) -> Articles:
    """All that is told, shipped or written by operators, and how often it helped."""
    return Articles(await writing.list_articles(call.connection, topic=query.topic, language=query.language))


@endpoints.post("/articles/{topic}/{language}", "knowledge:write")
async def write_article(call: Call, topic: Slug, language: Language, body: ArticleText) -> Articles:
    """Tells this of a topic in a language, in place of what was told."""
    written = Written(topic=topic, language=language, **msgspec.structs.asdict(body))
    await writing.write_article(call.connection, written, call.operator.name)
    await call.record("article.write", f"article:{topic}-{language}", **msgspec.to_builtins(body))
    return Articles(await writing.list_articles(call.connection, topic=topic, language=language))


@endpoints.post("/articles/{topic}/{language}/restore", "knowledge:write")
async def restore_article(call: Call, topic: Slug, language: Language) -> Articles:
    """Forgets what an operator wrote: what is shipped, if anything, is told again."""
    if not await writing.restore_article(call.connection, topic, language):
        raise NotThere("no operator has written of that topic in that language")
    await call.record("article.restore", f"article:{topic}-{language}")
    return Articles(await writing.list_articles(call.connection, topic=topic, language=language))


@endpoints.post("/questions", "knowledge:read")
async def try_question(call: Call, body: Question) -> Findings:
    """What somebody would be answered who asked that, in any language."""
    return Findings(await writing.try_question(call.connection, body.question))


@endpoints.get("/canned-answers", "conversations:read")
async def list_canned_answers(call: Call) -> CannedAnswers:
    """What operators say often."""
    return CannedAnswers(await writing.list_canned(call.connection))


@endpoints.post("/canned-answers", "knowledge:write")
async def save_canned_answer(call: Call, body: CannedText) -> CannedAnswers:
    """Keeps a canned answer in one language."""
    answer = CannedAnswer(body.name, body.language, body.words)
    await writing.save_canned(call.connection, answer, call.operator.name)
    await call.record("canned.save", f"canned:{body.name}-{body.language}", words=body.words)
    return CannedAnswers(await writing.list_canned(call.connection))
