"""A picture is drawn anew: upright, small, with nothing in it but what one sees; and hostile ones are refused."""

import random
import struct
import zlib
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageEnhance, PngImagePlugin

from easymo.listings.likeness import SAME, distance, is_same, tells
from easymo.listings.pictures import (
    FULL_SIDE,
    SMALL_BYTES,
    SMALL_SIDE,
    Picture,
    Unfit,
    draw,
)
from pictures import jpeg, photograph, scene


def drawn(content: bytes) -> Picture:
    picture = draw(content)
    assert isinstance(picture, Picture)
    return picture


def opened(content: bytes) -> Image.Image:
    image = Image.open(BytesIO(content))
    image.load()
    return image


def png_of(width: int, height: int) -> bytes:
    """A PNG that says it is so large, in a few bytes."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    body = zlib.compress(bytes(1000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def test_both_sizes_are_jpegs_within_their_limits() -> None:
    picture = drawn(photograph(1, size=(3000, 2000)))
    full, small = opened(picture.full), opened(picture.small)
    assert (full.format, max(full.size)) == ("JPEG", FULL_SIDE)
    assert (small.format, max(small.size)) == ("JPEG", SMALL_SIDE)
    assert len(picture.small) <= SMALL_BYTES


def test_small_size_of_a_picture_that_is_hard_to_press_is_small_too() -> None:
    noise = Image.frombytes("RGB", (1200, 1200), random.Random(1).randbytes(1200 * 1200 * 3))
    assert len(drawn(jpeg(noise, quality=60)).small) <= SMALL_BYTES


def test_picture_smaller_than_that_is_not_enlarged() -> None:
    assert opened(drawn(photograph(1, size=(300, 200))).full).size == (300, 200)


def test_picture_lying_on_its_side_is_turned_upright() -> None:
    sideways = Image.Exif()
    sideways[0x0112] = 6  # to be turned by 90° clockwise
    picture = drawn(jpeg(scene(1, (400, 300)), exif=sideways.tobytes()))
    assert opened(picture.full).size == (300, 400)
    turned = opened(drawn(jpeg(scene(1, (400, 300)).rotate(-90, expand=True))).full)
    assert distance(picture.hash, drawn(jpeg(turned)).hash) <= 3


def test_where_and_by_whom_it_was_taken_stays_behind() -> None:
    exif = Image.Exif()
    exif[0x013B] = "Aline Uwase"
    exif.get_ifd(0x8825)[2] = (1.0, 57.0, 13.0)
    picture = drawn(jpeg(scene(1), exif=exif.tobytes(), comment=b"behind the church", icc_profile=b"secret" * 30))
    for content in (picture.full, picture.small):
        assert not any(word in content for word in (b"Aline", b"church", b"secret", b"Exif"))
        assert not opened(content).getexif()


def test_text_in_a_png_stays_behind() -> None:
    words, written = PngImagePlugin.PngInfo(), BytesIO()
    words.add_text("Author", "Aline Uwase")
    scene(1).save(written, "PNG", pnginfo=words)
    assert b"Aline" not in drawn(written.getvalue()).full


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P", "L", "1", "I;16"])
def test_every_kind_of_png_becomes_a_picture(mode: str) -> None:
    written = BytesIO()
    image = Image.new("I;16", (200, 200), 40000) if mode == "I;16" else scene(1, (200, 200)).convert(mode)
    image.save(written, "PNG")
    assert opened(drawn(written.getvalue()).full).size == (200, 200)


def test_what_was_transparent_is_white() -> None:
    written = BytesIO()
    Image.new("RGBA", (200, 200), (0, 0, 0, 0)).save(written, "PNG")
    assert opened(drawn(written.getvalue()).full).getpixel((100, 100)) == (255, 255, 255)


def test_print_colours_become_colours_of_screens() -> None:
    assert opened(drawn(jpeg(scene(1).convert("CMYK"))).full).mode == "RGB"


# What is refused ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"", "unsupported"),
        (b"%PDF-1.7 and so on", "unsupported"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF" + bytes(range(256)) * 8, "unsupported"),
        (photograph(1)[:3000], "damaged"),
        (png_of(500, 500), "damaged"),
        (png_of(50_000, 50_000), "huge"),
        (png_of(10_000, 9_000), "huge"),
        (png_of(7_100, 7_100), "huge"),
        (jpeg(Image.new("RGB", (8_660, 5_774)), quality=10), "huge"),
        (jpeg(Image.new("RGB", (20_000, 20)), quality=10), "tiny"),
        (jpeg(Image.new("RGB", (1, 1))), "tiny"),
    ],
    ids=["nothing", "pdf", "no jpeg", "cut", "no png", "2500 MP", "90 MP", "50 MP png", "50 MP jpeg", "line", "dot"],
)
def test_what_is_no_picture_that_can_be_shown_is_refused(content: bytes, fault: str) -> None:
    unfit = draw(content)
    assert unfit == Unfit(fault)  # pyright: ignore[reportArgumentType] - one of its words


def test_other_kinds_of_pictures_are_refused() -> None:
    for kind in ("GIF", "TIFF", "BMP", "WEBP"):
        written = BytesIO()
        scene(1).save(written, kind)
        assert draw(written.getvalue()) == Unfit("unsupported")


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 4000), st.binary(min_size=1, max_size=40))
def test_nothing_that_is_done_to_a_file_raises(place: int, bytes_: bytes) -> None:
    content = bytearray(photograph(1, size=(200, 200)))
    content[place % len(content) : place % len(content) + len(bytes_)] = bytes_
    assert isinstance(draw(bytes(content)), Picture | Unfit)


# What looks alike -----------------------------------------------------------------------------------------------


def test_same_picture_scaled_pressed_or_brightened_is_known_again() -> None:
    image = scene(7, (1600, 1200))
    hash = drawn(jpeg(image)).hash
    for other in (
        jpeg(image.resize((500, 375))),
        jpeg(image, quality=30),
        jpeg(ImageEnhance.Brightness(image).enhance(1.2)),
        jpeg(image.crop((8, 8, 1592, 1192))),
    ):
        assert is_same(hash, drawn(other).hash)


def test_other_pictures_are_others() -> None:
    hashes = [drawn(photograph(seed)).hash for seed in range(12)]
    assert min(distance(one, other) for one in hashes for other in hashes if one is not other) > SAME


def test_picture_of_one_colour_says_nothing() -> None:
    assert not tells(drawn(jpeg(Image.new("RGB", (300, 300), "white"))).hash)
    assert tells(drawn(photograph(1)).hash)


def test_hash_fits_a_signed_number_of_64_bits() -> None:
    hashes = [drawn(photograph(seed)).hash for seed in range(12)]
    assert all(-(1 << 63) <= hash < 1 << 63 for hash in hashes)
    assert min(hashes) < 0 < max(hashes)
    assert distance(-1, 0) == 64
