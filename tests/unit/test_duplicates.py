"""What is posted twice, by its words and photos."""

import pytest

from easymo.listings.duplicates import OwnListing, find_similar

HASH = 0x0F0F_3333_5555_00FF


def similar(one: str, other: str, *, hashes: tuple[int, ...] = (), sent: tuple[int, ...] = ()) -> bool:
    known = OwnListing(7, one, "", hashes)
    return find_similar([OwnListing(6, "Fresh honey", ""), known], other, list(sent)) is known


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Samsung A12 64GB black", "samsung a12, 64GB BLACK"),
        ("Samsung A12 black almost new", "Almost new Samsung A12, black!"),
        ("Inzu ikodeshwa Kacyiru ibyumba 2", "inzu ikodeshwa kacyiru ibyumba 2"),
        ("Refrigerator two doors in good condition", "Refrigerater two doors in good condition"),
        ("Téléphone portable neuf", "telephone portable neuf"),
    ],
)
def test_same_words_in_another_order_spelling_or_case_are_the_same(one: str, other: str) -> None:
    assert similar(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "House with 2 bedrooms in Kacyiru, garden and kitchen",
            "House with 3 bedrooms in Kacyiru, garden and kitchen",
        ),
        ("iPhone 11 64GB", "iPhone 12 64GB"),
        ("Samsung A12", "Sofa set for five people"),
        ("Samsung A12", ""),
        ("", ""),
        ("😀", "😀"),
    ],
)
def test_other_things_and_other_numbers_are_others(one: str, other: str) -> None:
    assert not similar(one, other)


def test_same_photo_makes_half_the_words_enough_even_with_another_number() -> None:
    one, other = "iPhone 11 black, like new", "iPhone 11 64GB black for sale"
    assert not similar(one, other)
    assert similar(one, other, hashes=(1, HASH), sent=(HASH ^ 0b111111,))
    assert not similar(one, other, hashes=(HASH,), sent=(HASH ^ 0b1111111,))
    assert not similar("Sofa", other, hashes=(HASH,), sent=(HASH,))


def test_blank_photo_is_no_sign() -> None:
    assert not similar("iPhone 11 black, like new", "iPhone 11 64GB black for sale", hashes=(0,), sent=(0,))
