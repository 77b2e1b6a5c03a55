"""A person's own data as one PDF: to be read, with the exact data and the files themselves attached."""

from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import Any

import msgspec
from fpdf import FPDF
from fpdf.errors import FPDFException

from easymo.people.export import THEMES, Sections
from easymo.printing import printable

ROWS_MOST = 100
"""Rows of a section that are printed, the newest; the attached data has all."""
_MARGIN, _WIDTH = 16.0, 178.0  # millimetres of an A4 page
_VALUE_MOST = 400


class Enclosed(msgspec.Struct, frozen=True):
    """A file of the person's own."""

    name: str
    mime_type: str
    content: bytes


def write_archive(sections: Sections, files: Sequence[Enclosed], titles: Mapping[str, str]) -> bytes:
    """``titles``: of the whole, of each of THEMES, and ``note``, in the person's language."""
    pdf = FPDF(format="A4")
    pdf.set_title(titles["whole"])
    pdf.set_margin(_MARGIN)
    pdf.set_auto_page_break(auto=True, margin=_MARGIN)
    pdf.add_page()
    _heading(pdf, titles["whole"], 18)
    pdf.set_font("Helvetica", "", 10)
    pdf.multi_cell(_WIDTH, 5, printable(titles["note"]), new_x="LMARGIN", new_y="NEXT")
    for theme, names in THEMES.items():
        present = [name for name in names.split() if name in sections]
        if present:
            _heading(pdf, titles[theme], 14)
        for name in present:
            _section(pdf, name, sections[name])
    for file in files:
        _show(pdf, file)
    data = msgspec.json.format(msgspec.json.encode(sections), indent=1)
    pdf.embed_file(bytes=data, basename="data.json", mime_type="application/json")
    for file in files:
        pdf.embed_file(bytes=file.content, basename=file.name, mime_type=file.mime_type)
    return bytes(pdf.output())


def _heading(pdf: FPDF, text: str, size: int) -> None:
    pdf.ln(4)
    pdf.set_text_color(18, 92, 76)
    pdf.set_font("Helvetica", "B", size)
    pdf.multi_cell(_WIDTH, size / 2 + 1, printable(text), new_x="LMARGIN", new_y="NEXT")
    pdf.set_text_color(20)


def _section(pdf: FPDF, name: str, rows: list[dict[str, Any]]) -> None:
    pdf.ln(1)
    pdf.set_font("Helvetica", "B", 10)
    pdf.multi_cell(_WIDTH, 6, f"{_words(name)} ({len(rows)})", new_x="LMARGIN", new_y="NEXT")
    pdf.set_font("Helvetica", "", 8)
    for row in rows[-ROWS_MOST:]:
        kept = {key: value for key, value in row.items() if value not in (None, "", [], {})}
        if "words" in kept:
            kept.pop("message", None)  # what it says is enough to read
        told = " · ".join(f"{_words(key)}: {_told(value)}" for key, value in kept.items())
        pdf.multi_cell(_WIDTH, 4, printable(told), new_x="LMARGIN", new_y="NEXT")
        pdf.ln(1)


def _show(pdf: FPDF, file: Enclosed) -> None:
    """Pictures are shown; other files are attached only."""
    if file.mime_type not in ("image/jpeg", "image/png"):
        return
    try:
        pdf.add_page()
        pdf.set_font("Helvetica", "", 8)
        pdf.multi_cell(_WIDTH, 5, printable(file.name), new_x="LMARGIN", new_y="NEXT")
        pdf.image(BytesIO(file.content), w=_WIDTH, h=pdf.eph - 10, keep_aspect_ratio=True)
    except (FPDFException, OSError, ValueError):
        return  # a picture that no reader of ours reads is attached all the same


def _words(name: str) -> str:
    return name.replace("_", " ")


def _told(value: Any) -> str:
    said = value if isinstance(value, str) else msgspec.json.encode(value).decode()
    return said if len(said) <= _VALUE_MOST else f"{said[:_VALUE_MOST]}…"
