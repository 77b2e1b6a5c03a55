"""Articles as operators see and write them, and answers they give often. On the caller's transaction."""

from datetime import datetime

import msgspec

from easymo.database.connect import Connection
from easymo.database.queries import load
from easymo.errors import MessageTooLong
from easymo.knowledge.articles import BODY_MOST
from easymo.knowledge.ranking import Found, rank
from easymo.knowledge.store import Written, overlay
from easymo.whatsapp.limits import length

ARTICLE_MOST = BODY_MOST + 100
_sql = load(__file__, "writing.sql")


class ListedArticle(msgspec.Struct, frozen=True, kw_only=True):
    """``changed_by``: null is what is shipped. ``helped`` of ``votes`` people said that it helped."""

    topic: str
    language: str
    category: str
    title: str
    words: str
    body: str
    is_shown: bool
    changed_by: str | None
    changed_at: datetime | None
    helped: int
    votes: int


class CannedAnswer(msgspec.Struct, frozen=True):
    """Something operators say often, by its ``name``."""

    name: str
    language: str
    words: str


async def list_articles(connection: Connection, *, topic: str = "", language: str = "") -> list[ListedArticle]:
    """What people are told, and what is not shown; '' is any."""
    rows = {(row["topic"], row["language"]): row for row in await connection.fetch(_sql.written)}
    votes = {(row["topic"], row["language"]): row for row in await connection.fetch(_sql.votes)}
    written = [Written(**{name: row[name] for name in Written.__struct_fields__}) for row in rows.values()]
    hidden = [one for one in written if not one.is_shown]
    listed: list[ListedArticle] = []
    for one in [*overlay(written), *hidden]:
        key = one.topic, one.language
        row, counted = rows.get(key), votes.get(key)
        listed.append(
            ListedArticle(
                topic=one.topic,
                language=one.language,
                category=one.category,
                title=one.title,
                words=one.words,
                body=one.body,
                is_shown=one not in hidden,
                changed_by=row["changed_by"] if row else None,
                changed_at=row["changed_at"] if row else None,
                helped=counted["helped"] if counted else 0,
                votes=counted["votes"] if counted else 0,
            )
        )
    listed.sort(key=lambda article: (article.topic, article.language))
    return [one for one in listed if topic in ("", one.topic) and language in ("", one.language)]


async def write_article(connection: Connection, written: Written, operator: str) -> None:
    """Keeps it in place of what was there. Raises MessageTooLong if it does not fit into one message."""
    if length(written.title + written.body) > ARTICLE_MOST:
        raise MessageTooLong(f"title and text have {ARTICLE_MOST} characters at most")
    values = (written.category, written.title, written.words, written.body, written.is_shown, operator)
    await connection.execute(_sql.write, written.topic, written.language, *values)


async def restore_article(connection: Connection, topic: str, language: str) -> bool:
    """Forgets what was written: what is shipped, if anything, is told again. False: nothing was."""
    return await connection.fetchval(_sql.restore, topic, language) is not None


async def try_question(connection: Connection, question: str) -> list[Found]:
    """What somebody would be answered who asked that, with how well each fits."""
    rows = await connection.fetch(_sql.written)
    written = [Written(**{name: row[name] for name in Written.__struct_fields__}) for row in rows]
    return rank(overlay(written), question)


async def list_canned(connection: Connection) -> list[CannedAnswer]:
    return [CannedAnswer(**row) for row in await connection.fetch(_sql.canned)]


async def find_canned(connection: Connection, name: str, language: str) -> str | None:
    """Its words in ``language``; None: it is not written in it."""
    return await connection.fetchval(_sql.find_canned, name, language)


async def save_canned(connection: Connection, answer: CannedAnswer, operator: str) -> None:
    """Keeps it in place of the one of its name and language; without words it is removed."""
    if answer.words:
        await connection.execute(_sql.save_canned, answer.name, answer.language, answer.words, operator)
    else:
        await connection.execute(_sql.remove_canned, answer.name, answer.language)
