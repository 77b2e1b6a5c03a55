"""A photographed page made fit to be read: upright, straight, in greys, of a size letters are read best at."""

from io import BytesIO
from itertools import pairwise
from typing import Any

from PIL import Image, ImageFilter, ImageMath, ImageOps, ImageStat, UnidentifiedImageError

from easymo.recognition.page import PAGES_MOST, Unreadable

PIXELS_MOST = 40_000_000
"""More than a phone's usual picture (12 million)."""
SIDE_LEAST, SIDE_MOST = 2000, 3200
"""Pixels of the longer side: small print is enlarged, large pictures cost time and gain nothing."""

_FORMATS = ("JPEG", "PNG")
_LEAN_MOST, _LEAN_STEP = 12.0, 0.5
_PDF_POINTS, _PDF_DPI = 72, 220


def open_pages(content: bytes, mime_type: str) -> list[Image.Image] | Unreadable:
    """Every page as a straight grey picture."""
    try:
        pages = _pdf_pages(content) if mime_type == "application/pdf" else [_picture(content)]
    except _TooLarge:
        return Unreadable("too-large")
    except (UnidentifiedImageError, ImportError):
        return Unreadable("unsupported")
    except Exception:  # noqa: BLE001 - decoders fail on a stranger's bytes in more ways than they declare
        return Unreadable("damaged")
    return [_prepared(page) for page in pages]


class _TooLarge(Exception):
    pass


def _picture(content: bytes) -> Image.Image:
    with Image.open(BytesIO(content), formats=_FORMATS) as opened:
        if opened.width * opened.height > PIXELS_MOST:
            raise _TooLarge
        upright = ImageOps.exif_transpose(opened)
    return upright.convert("L")


def _pdf_pages(content: bytes) -> list[Image.Image]:
    import pypdfium2

    document = pypdfium2.PdfDocument(content)
    try:
        return [_pdf_page(document[number]) for number in range(min(len(document), PAGES_MOST))]
    finally:
        document.close()


def _pdf_page(page: Any) -> Image.Image:
    longer = max(page.get_size()) / _PDF_POINTS
    scale = min(_PDF_DPI, SIDE_MOST / max(longer, 0.1)) / _PDF_POINTS
    return page.render(scale=scale, grayscale=True).to_pil().convert("L")


def _prepared(page: Image.Image) -> Image.Image:
    longer = max(page.size)
    wanted = min(max(longer, SIDE_LEAST), SIDE_MOST)
    if wanted != longer:
        size = (max(1, page.width * wanted // longer), max(1, page.height * wanted // longer))
        page = page.resize(size, Image.Resampling.LANCZOS)
    page = ImageOps.autocontrast(_lit_evenly(page), cutoff=1)
    lean = _lean(page)
    return page.rotate(lean, Image.Resampling.BICUBIC, expand=True, fillcolor=255) if lean else page


def _lit_evenly(page: Image.Image) -> Image.Image:
    """Its paper white everywhere: each pixel by the paper's brightness around it."""
    small = page.copy()
    small.thumbnail((160, 160), Image.Resampling.BOX)
    paper = small.filter(ImageFilter.MaxFilter(7)).filter(ImageFilter.GaussianBlur(4)).resize(page.size)
    lit: Image.Image = ImageMath.lambda_eval(
        lambda images: images["convert"](images["min"](images["page"] * 255 / images["paper"], 255), "L"),
        page=page.convert("I"),
        paper=paper.point([max(grey, 32) for grey in range(256)]).convert("I"),
    )
    return lit


def _lean(page: Image.Image) -> float:
    """Degrees by which to turn it so that its lines are level: there, rows are either full of ink or empty."""
    small = page.copy()
    small.thumbnail((700, 700), Image.Resampling.BOX)
    paper = ImageStat.Stat(small).median[0]
    ink = small.point([255 if grey < paper * 0.75 else 0 for grey in range(256)])
    steps = round(_LEAN_MOST / _LEAN_STEP)
    degrees = [step * _LEAN_STEP for step in range(-steps, steps + 1)]
    best = max(degrees, key=lambda degree: (_sharpness(ink, degree), -abs(degree)))
    finer = [best + step * 0.1 for step in range(-4, 5)]
    best = max(finer, key=lambda degree: (_sharpness(ink, degree), -abs(degree)))
    return round(best, 1)


def _sharpness(ink: Image.Image, degree: float) -> float:
    turned = ink.rotate(degree, Image.Resampling.BILINEAR)
    rows = list(turned.resize((1, turned.height), Image.Resampling.BOX).tobytes())
    return sum((one - other) ** 2 for one, other in pairwise(rows))
