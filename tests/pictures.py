"""Pictures as phones take them, each seed another scene."""

import random
from functools import cache
from io import BytesIO
from typing import Any

from PIL import Image, ImageDraw, ImageFilter


def scene(seed: int, size: tuple[int, int] = (800, 600)) -> Image.Image:
    """A few blurred shapes on a sky."""
    chance = random.Random(seed)
    image = Image.new("RGB", (200, 150), _colour(chance))
    canvas = ImageDraw.Draw(image)
    for _ in range(14):
        left, top = chance.randrange(-30, 180), chance.randrange(-30, 130)
        box = (left, top, left + chance.randrange(20, 90), top + chance.randrange(20, 80))
        (canvas.ellipse if chance.random() < 0.5 else canvas.rectangle)(box, fill=_colour(chance))
    return image.filter(ImageFilter.GaussianBlur(1.5)).resize(size, Image.Resampling.BICUBIC)


def jpeg(image: Image.Image, **options: Any) -> bytes:
    written = BytesIO()
    image.save(written, "JPEG", **{"quality": 85, **options})
    return written.getvalue()


@cache
def photograph(seed: int, *, size: tuple[int, int] = (800, 600)) -> bytes:
    """The JPEG of a scene."""
    return jpeg(scene(seed, size))


def _colour(chance: random.Random) -> tuple[int, int, int]:
    return chance.randrange(256), chance.randrange(256), chance.randrange(256)
