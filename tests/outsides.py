"""The outside world of activities: none, or one that hands over files and takes them."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any, cast

from easymo.agents.outside import Outside
from easymo.bootstrap import build_vault
from easymo.database.connect import Pool
from easymo.people.export import OwnData
from easymo.recognition.page import Page, Unreadable, Word
from easymo.settings import Settings
from easymo.vault.uploads import Uploads
from easymo.whatsapp.media import File, Unusable
from easymo.whatsapp.updates import Media
from files import JPEG, PDF
from pictures import photograph

NOTHING = Outside(media=cast(Any, None), vault=cast(Any, None), uploads=cast(Any, None), number=cast(Any, None))
"""For activities that ask nothing of the house."""
PRINTED = (
    "Radiant Insurance Company",
    "Policy No: P/301/2025/00123",
    "Certificate No: C7162146",
    "Valid from: 01/02/2025",
    "Valid until: 31/01/2026",
    "Registration No: RAB 123 C",
    "Make: TOYOTA",
    "Model: RAV4",
    "Year of manufacture: 2015",
    "Seats: 5",
)
PAPERS = {
    "certificate": PRINTED,
    "good-certificate": (*PRINTED[:4], "Valid until: 31/01/2050", *PRINTED[5:]),
    "licence": ("Name: Eric Mugisha", "Licence No: 1199080012", "Date of expiry: 14.03.2031", "Categories: A, B"),
    "old-licence": ("Licence No: 1199080012", "Date of expiry: 14.03.2021"),
    "registration": ("Registration No: RAB 123 C", "Make: BAJAJ", "Model: BOXER"),
}
"""What is printed on papers, by the id of their picture."""
OUR_NUMBER = "250788999999"


class Files:
    """WhatsApp's media: a PDF or JPEG arrives as such, "photo-7" is a photograph; the file "damaged" does not."""

    number_id = "1"

    async def download(self, media: Media) -> File | Unusable:
        if media.id == "damaged":
            return Unusable("damaged")
        if media.id in PAPERS:
            return File(JPEG + media.id.encode(), "image/jpeg")
        if media.id.startswith("photo-"):
            return File(photograph(int(media.id.removeprefix("photo-"))), "image/jpeg")
        is_pdf = media.mime_type == "application/pdf"
        return File(PDF, "application/pdf") if is_pdf else File(JPEG, "image/jpeg")

    async def upload(self, content: bytes, mime_type: str) -> str | Unusable:
        return f"upload of {mime_type}"


class Papers:
    """Reads PAPERS; elsewhere it finds no word."""

    async def recognize(self, content: bytes, mime_type: str) -> list[Page] | Unreadable:
        return [page_of(PAPERS.get(content.removeprefix(JPEG).decode(errors="replace"), ()))]


def page_of(lines: Iterable[str]) -> Page:
    """The page on which these lines stand one below the other, read without doubt."""
    words: list[Word] = []
    for row, line in enumerate(lines):
        left = 40
        for text in line.split():
            words.append(Word(text, 0.95, left, row * 40, left + 12 * len(text), row * 40 + 24))
            left += 12 * len(text) + 10
    return Page(tuple(words))


class Number:
    async def digits(self) -> str:
        return OUR_NUMBER


def outside_of(pool: Pool, home: Path) -> Outside:
    """A world with a real vault below ``home``."""
    files = cast(Any, Files())
    vault = build_vault(Settings(home=home), pool)
    return Outside(
        media=files,
        vault=vault,
        uploads=Uploads(pool, files),
        number=cast(Any, Number()),
        recognizer=Papers(),
        own_data=OwnData(pool),
    )
