"""What messages are made of: texts, ids and addresses, each held to its limit."""

from collections.abc import Sequence
from typing import Any, cast
from urllib.parse import urlsplit

from easymo.errors import MessageTooLong
from easymo.whatsapp import limits
from easymo.whatsapp.limits import cut, length

Payload = dict[str, Any]
"""A message object, or a part of one, as JSON."""


def whole(what: str, text: str, most: int) -> str:
    """``text``, which may not be cut. Raises MessageTooLong if it is blank or over ``most`` units."""
    check_unicode(what, text)
    if not text.strip() or length(text) > most:
        raise MessageTooLong(f"{what}: {length(text)} of 1-{most} characters")
    return text


def short(what: str, text: str, most: int) -> str:
    """``text``, cut to ``most`` units. Raises MessageTooLong if it is blank."""
    return cut(whole(what, text, max(most, length(text))), most)


def filled(**members: Any) -> Payload:
    """The members that hold something."""
    return {name: value for name, value in members.items() if value not in ("", None, (), [], {})}


def link(what: str, url: str) -> str:
    """``url``, an address of the web. Raises ValueError if it is none, MessageTooLong over 2,000 units."""
    whole(what, url, limits.URL)
    try:
        parts = urlsplit(url)
    except ValueError:  # its text holds the address
        raise ValueError(f"{what}: not an address of the web") from None
    if parts.scheme not in ("http", "https") or not parts.netloc or any(c.isspace() for c in url):
        raise ValueError(f"{what}: not an address of the web")
    return url


def check_count(what: str, items: Sequence[object], most: int, least: int = 1) -> None:
    """Raises MessageTooLong unless there are ``least`` to ``most`` items."""
    if not least <= len(items) <= most:
        raise MessageTooLong(f"{what}: {len(items)} of {least}-{most}")


def check_ids(what: str, ids: Sequence[str], most: int, longest: int) -> None:
    """Raises MessageTooLong unless there are 1 to ``most`` ids, all different, of 1 to ``longest`` units."""
    check_count(what, ids, most)
    if len(set(ids)) < len(ids):
        raise MessageTooLong(f"{what}: two of them carry the same id")
    for id in ids:
        whole(f"{what}: an id", id, longest)


def check_unicode(what: str, value: object) -> None:
    """Raises ValueError unless every text within ``value`` (JSON) can be sent."""
    match value:
        case str():
            try:
                value.encode()
            except UnicodeEncodeError:  # its text holds a part of the value
                raise ValueError(f"{what}: not Unicode (half of a surrogate pair)") from None
        case dict():
            for name, inner in cast("dict[str, object]", value).items():
                check_unicode(what, name)
                check_unicode(what, inner)
        case list() | tuple():
            for inner in cast("list[object]", value):
                check_unicode(what, inner)
        case _:
            pass
