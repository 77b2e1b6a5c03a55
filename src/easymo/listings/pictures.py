"""A picture as a person sends it, made fit to be shown: upright, in two sizes, with nothing in it but what one sees.

Phones write into a picture where and by whom it was taken. What is kept is drawn anew from its pixels, so none of that
goes along, nor anything else that hides in a file.
"""

from io import BytesIO
from typing import Literal

import msgspec
from PIL import Image, ImageOps, UnidentifiedImageError

PIXELS_MOST = 40_000_000
"""More than a phone's usual picture (12 million); decoded, so many take 160 MB."""
SIDE_LEAST = 100
"""Pixels of the shorter side: less shows nothing."""
FULL_SIDE, SMALL_SIDE = 2048, 640
"""Pixels of the longer side at most: to look closely, and below a text."""
SMALL_BYTES = 80 * 1024
"""A small picture's size at most: it loads at once over a slow network."""

_FULL_QUALITY = 85
_SMALL = tuple((side, quality) for side in (SMALL_SIDE, 480, 320) for quality in (80, 65, 50, 35))
_FORMATS = ("JPEG", "PNG")  # what WhatsApp carries as pictures: the fewer decoders a stranger reaches the better

Fault = Literal["damaged", "unsupported", "huge", "tiny"]


class Picture(msgspec.Struct, frozen=True):
    """Two JPEGs of one picture, and what it looks like."""

    full: bytes
    small: bytes
    hash: int
    """64 bits, signed, of which pictures that look alike have nearly all in common (difference hash)."""


class Unfit(msgspec.Struct, frozen=True):
    """Not a picture that can be shown."""

    fault: Fault


def draw(content: bytes) -> Picture | Unfit:
    """Reads ``content``, whatever it is, and draws it anew. Raises nothing; takes up to about a second of a core."""
    try:
        with Image.open(BytesIO(content), formats=_FORMATS) as opened:
            if opened.width * opened.height > PIXELS_MOST:
                return Unfit("huge")
            if min(opened.size) < SIDE_LEAST:
                return Unfit("tiny")
            opened.draft(None, (FULL_SIDE, FULL_SIDE))  # a JPEG need not be decoded larger than that
            upright = ImageOps.exif_transpose(opened)
        return _drawn(_on_white(upright))
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        return Unfit("huge")
    except UnidentifiedImageError:
        return Unfit("unsupported")
    except Exception:  # noqa: BLE001 - decoders fail on a stranger's bytes in more ways than they declare
        return Unfit("damaged")


def _on_white(image: Image.Image) -> Image.Image:
    """Its pixels on a new picture: what a file carries beside them stays behind."""
    image = image.convert("RGBA") if image.has_transparency_data else image.convert("RGB")
    plain = Image.new("RGB", image.size, "white")
    plain.paste(image, mask=image if image.mode == "RGBA" else None)
    return plain


def _drawn(picture: Image.Image) -> Picture:
    full = _jpeg(picture, FULL_SIDE, _FULL_QUALITY)
    small = b""
    for side, quality in _SMALL:
        small = _jpeg(picture, side, quality)
        if len(small) <= SMALL_BYTES:
            break
    return Picture(full, small, _difference_hash(picture))


def _jpeg(picture: Image.Image, side: int, quality: int) -> bytes:
    sized = picture.copy()
    sized.thumbnail((side, side), Image.Resampling.LANCZOS)
    written = BytesIO()
    sized.save(written, "JPEG", quality=quality, optimize=True)
    return written.getvalue()


def _difference_hash(picture: Image.Image) -> int:
    """Bit by bit whether it grows brighter to the right, at 8 × 8 places."""
    grey = picture.convert("L").resize((9, 8), Image.Resampling.LANCZOS).tobytes()
    bits = 0
    for row in range(8):
        for column in range(8):
            bits = bits << 1 | (grey[9 * row + column] < grey[9 * row + column + 1])
    return bits - (1 << 64) if bits >> 63 else bits
