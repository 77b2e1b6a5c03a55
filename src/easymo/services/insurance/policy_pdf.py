"""A policy as a PDF of one page, with a QR code."""

from io import BytesIO

import segno
from fpdf import FPDF

from easymo.printing import printable
from easymo.services.insurance.policy import Sheet

_MARGIN, _WIDTH = 18.0, 174.0  # millimetres of an A4 page
_CODE = 34.0


def write(sheet: Sheet) -> bytes:
    """The page. Letters that no font of PDF's own has lose their signs."""
    pdf = FPDF(format="A4")
    pdf.set_title(sheet.number)
    pdf.set_margin(_MARGIN)
    pdf.add_page()
    pdf.set_fill_color(18, 92, 76)
    pdf.rect(0, 0, 210, 30, "F")
    pdf.set_text_color(255)
    _line(pdf, 9, 18, "B", sheet.title)
    _line(pdf, 19, 11, "", sheet.number)
    pdf.set_text_color(20)
    pdf.set_y(40)
    for part in sheet.parts:
        for label, value in part:
            _pair(pdf, label, value)
        pdf.set_draw_color(200)
        pdf.line(_MARGIN, pdf.get_y() + 3, _MARGIN + _WIDTH, pdf.get_y() + 3)
        pdf.set_y(pdf.get_y() + 8)
    top = pdf.get_y()
    pdf.image(_code(sheet.code), _MARGIN, top, _CODE)
    pdf.set_xy(_MARGIN + _CODE + 8, top + 2)
    pdf.set_font("Helvetica", "", 9)
    pdf.multi_cell(_WIDTH - _CODE - 8, 5, printable(sheet.note), align="L")
    return bytes(pdf.output())


def _line(pdf: FPDF, y: float, size: int, style: str, text: str) -> None:
    pdf.set_xy(_MARGIN, y)
    pdf.set_font("Helvetica", style, size)
    pdf.cell(_WIDTH, 8, printable(text))


def _pair(pdf: FPDF, label: str, value: str) -> None:
    y = pdf.get_y()
    pdf.set_font("Helvetica", "", 10)
    pdf.set_text_color(110)
    pdf.cell(62, 7, printable(label))
    pdf.set_xy(_MARGIN + 62, y)
    pdf.set_font("Helvetica", "B", 11)
    pdf.set_text_color(20)
    pdf.multi_cell(_WIDTH - 62, 7, printable(value), align="L")
    pdf.set_x(_MARGIN)


def _code(text: str) -> BytesIO:
    drawn = BytesIO()
    segno.make(text, error="m", micro=False).save(drawn, kind="png", scale=6, border=2)
    drawn.seek(0)
    return drawn
