"""Whether something is posted twice: by the same person, or with somebody else's photos."""

from collections.abc import Iterable

import msgspec

from easymo.database.queries import load
from easymo.database.scope import Scope
from easymo.listings.likeness import is_same
from easymo.reading import words as folded_words

SAME_WORDS = 0.75
"""Share of their words that two texts with the same numbers have in common: from here on they say the same."""
SAME_WORDS_AND_PHOTO = 0.4
"""The same where a photo is the same, too."""

_sql = load(__file__, "duplicates.sql")


class OwnListing(msgspec.Struct, frozen=True):
    """What tells that another listing is the same."""

    id: int
    title: str
    details: str
    hashes: tuple[int, ...] = ()


class Elsewhere(msgspec.Struct, frozen=True):
    """Another person's listing that shows the same photo."""

    domain: str
    listing: int


async def similar_own_listing(
    scope: Scope, domain: str, words: str, hashes: list[int], besides: int = 0
) -> OwnListing | None:
    """The person's own published listing that is nearly the same as one of ``words`` (title and details as typed) with
    photos of ``hashes``; ``besides``: the listing that is being changed."""
    rows = await scope.fetch(_sql.own_listings, domain)
    own = [OwnListing(row["id"], row["title"], row["details"], tuple(row["hashes"])) for row in rows]
    return find_similar((listing for listing in own if listing.id != besides), words, hashes)


async def same_photos_elsewhere(scope: Scope, hashes: list[int]) -> list[Elsewhere]:
    """Listings of others that show one of these photos, up to eight: for an operator to look at."""
    return [Elsewhere(**row) for row in await scope.fetch(_sql.photos_of_others, hashes)]


def find_similar(own: Iterable[OwnListing], words: str, hashes: list[int]) -> OwnListing | None:
    """The first of ``own`` that is nearly the same.

    Two that differ in a number ("2 bedrooms", "3 bedrooms") are two things, unless they share a photo.
    """
    return next((listing for listing in own if _is_similar(listing, words, hashes)), None)


def _is_similar(listing: OwnListing, words: str, hashes: list[int]) -> bool:
    said, known = (set(folded_words(text)) for text in (words, f"{listing.title} {listing.details}"))
    if not said or not known:
        return False
    alike = max(_share(said, known), _share(_trigrams(said), _trigrams(known)))
    if _share_photo(listing.hashes, hashes):
        return alike >= SAME_WORDS_AND_PHOTO
    return alike >= SAME_WORDS and _numbers(said) == _numbers(known)


def _share(one: set[str], other: set[str]) -> float:
    """Jaccard's: what both have, of all that either has."""
    return len(one & other) / len(one | other)


def _trigrams(words: set[str]) -> set[str]:
    """Three letters at a time: a word with a typing error is nearly the same."""
    return {f" {word} "[place : place + 3] for word in words for place in range(len(word))}


def _numbers(words: set[str]) -> set[str]:
    return {word for word in words if any(map(str.isdecimal, word))}


def _share_photo(known: Iterable[int], sent: list[int]) -> bool:
    return any(is_same(one, other) for one in known for other in sent)
