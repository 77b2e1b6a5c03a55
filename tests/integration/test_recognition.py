"""Papers are read by an engine of this machine in a process of its own, or by a service over HTTP."""

from collections.abc import AsyncGenerator
from io import BytesIO

import pytest
from aiohttp import web
from fpdf import FPDF
from PIL import Image, ImageDraw, ImageFont

from easymo.errors import RecognitionUnavailable
from easymo.recognition.offline import Offline, is_installed
from easymo.recognition.page import Page, Unreadable, Word
from easymo.recognition.papers import extract
from easymo.recognition.remote import Remote
from easymo.whatsapp.transport import Transport
from files import PDF

WORDS = ("RAB", "123", "C", "TOYOTA")
offline = pytest.mark.skipif(not is_installed(), reason="the extra ocr is not installed")


def picture(turn: int = 0) -> bytes:
    sheet = Image.new("RGB", (900, 500), "white")
    ink = ImageDraw.Draw(sheet)
    for row in range(4):
        ink.text((60, 40 + row * 100), "Registration RAB 123 C TOYOTA", fill="black", font=ImageFont.load_default(48))
    written = BytesIO()
    sheet.rotate(turn, expand=True, fillcolor="white").save(written, "JPEG")
    return written.getvalue()


@offline
@pytest.mark.parametrize("turn", [0, 5, 180])
async def test_picture_is_read_however_it_is_held(turn: int) -> None:
    pages = await Offline().recognize(picture(turn), "image/jpeg")
    assert not isinstance(pages, Unreadable)
    assert set(WORDS) <= {word.text for word in pages[0].words}


@offline
async def test_photographed_licence_says_until_when_it_is_good() -> None:
    sheet = Image.new("RGB", (1000, 620), "white")
    ink = ImageDraw.Draw(sheet)
    lines = ("DRIVING LICENCE", "Name: MUGISHA Eric", "Date of issue: 15/03/2021", "Date of expiry: 14/03/2031")
    for row, line in enumerate((*lines, "Licence No: 1199080012345678")):
        ink.text((60, 40 + row * 100), line, fill="black", font=ImageFont.load_default(44))
    written = BytesIO()
    sheet.rotate(3, expand=True, fillcolor="white").save(written, "JPEG")
    pages = await Offline().recognize(written.getvalue(), "image/jpeg")
    assert not isinstance(pages, Unreadable)
    read = extract(pages, "licence")
    assert (read["licence_expiry"].value, read["licence_number"].value) == ("2031-03-14", "1199080012345678")


@offline
async def test_pages_of_a_pdf_are_read() -> None:
    pdf = FPDF()
    for text in ("Policy 12345", "Chassis 67890"):
        pdf.add_page()
        pdf.set_font("Helvetica", size=24)
        pdf.cell(text=text)
    pages = await Offline().recognize(bytes(pdf.output()), "application/pdf")
    assert not isinstance(pages, Unreadable)
    assert [{word.text for word in page.words} for page in pages] == [{"Policy", "12345"}, {"Chassis", "67890"}]


@offline
async def test_what_is_no_picture_is_a_value() -> None:
    engine = Offline()
    assert await engine.recognize(PDF, "application/pdf") == Unreadable("damaged")
    assert await engine.recognize(b"GIF89a", "image/gif") == Unreadable("unsupported")


class Service:
    def __init__(self) -> None:
        self.status, self.body = 200, b'{"pages": []}'
        self.asked: list[tuple[str, str, bytes]] = []
        self.url = ""

    async def answer(self, request: web.Request) -> web.Response:
        headers = request.headers
        self.asked.append((headers["Content-Type"], headers.get("Authorization", ""), await request.read()))
        return web.Response(status=self.status, body=self.body)


@pytest.fixture
async def service() -> AsyncGenerator[Service]:
    played = Service()
    app = web.Application()
    app.router.add_post("/read", played.answer)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    played.url = f"http://127.0.0.1:{runner.addresses[0][1]}/read"
    yield played
    await runner.cleanup()


async def test_service_is_sent_the_file_and_its_words_are_taken(service: Service) -> None:
    service.body = (
        b'{"pages": [{"words": [{"text": "RAB", "confidence": 0.9, "left": 1, "top": 2, "right": 3, "bottom": 4}]}]}'
    )
    async with Transport() as transport:
        pages = await Remote(transport, service.url, "secret").recognize(b"jpeg", "image/jpeg")
    assert pages == [Page((Word("RAB", 0.9, 1, 2, 3, 4),))]
    assert service.asked == [("image/jpeg", "Bearer secret", b"jpeg")]


@pytest.mark.parametrize(
    ("status", "reason"), [(400, "damaged"), (413, "too-large"), (415, "unsupported"), (422, "damaged")]
)
async def test_refusal_of_the_service_is_a_value(service: Service, status: int, reason: str) -> None:
    service.status = status
    async with Transport() as transport:
        answer = await Remote(transport, service.url).recognize(b"", "image/jpeg")
    assert isinstance(answer, Unreadable)
    assert answer.reason == reason


@pytest.mark.parametrize(("status", "body"), [(500, b""), (200, b"<html>"), (200, b'{"pages": 1}')])
async def test_service_that_fails_is_asked_again_later(service: Service, status: int, body: bytes) -> None:
    service.status, service.body = status, body
    async with Transport() as transport:
        with pytest.raises(RecognitionUnavailable):
            await Remote(transport, service.url).recognize(b"", "image/jpeg")
