"""Articles of the help centre as they are shipped: one file a language, the same topics in each.

    # wallet-fees · payment · profile:wallet
    What does it cost to send tokens?
    fee, cost, price of sending

    Sending tokens is free …

The first line names the topic, its category and where one goes on; then the title, how people ask for it, the answer.
"""

import re
from functools import cache
from pathlib import Path

import msgspec

from easymo.conversation.catalogue import LANGUAGES

BODY_MOST = 800
"""Characters of an answer: with its title and a question it fits into one message with buttons."""
_FOLDER = Path(__file__).parent / "articles"
_HEADING = re.compile(r"([a-z][a-z0-9-]+) · ([a-z]+) · ([a-z-]+:[a-z-]+)")


class Article(msgspec.Struct, frozen=True, kw_only=True):
    """One answer in one language. ``goes_on``: the flow that does what it speaks of; '': none."""

    topic: str
    language: str
    category: str
    goes_on: str
    title: str
    words: str
    body: str


@cache
def shipped() -> tuple[Article, ...]:
    """All articles of all languages, in the order of their files.

    Raises ValueError, naming the place, for an article of another shape.
    """
    return tuple(article for language in LANGUAGES for article in _read(language))


def _read(language: str) -> list[Article]:
    text = (_FOLDER / f"{language}.md").read_text(encoding="utf-8")
    return [_parse(language, part) for part in re.split(r"^# ", text, flags=re.MULTILINE)[1:]]


def _parse(language: str, part: str) -> Article:
    lines = part.strip().split("\n")
    heading = _HEADING.fullmatch(lines[0])
    if heading is None or len(lines) < 5 or lines[3]:
        raise ValueError(
            f"articles in {language}: {lines[0]} is not a topic, category and flow, a title, words and text"
        )
    topic, category, goes_on = heading.groups()
    body = "\n".join(lines[4:])
    if len(body) > BODY_MOST:
        raise ValueError(f"articles in {language}: {topic} has more than {BODY_MOST} characters")
    return Article(
        topic=topic,
        language=language,
        category=category,
        goes_on=goes_on,
        title=lines[1],
        words=lines[2],
        body=body,
    )
