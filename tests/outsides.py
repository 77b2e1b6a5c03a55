"""The outside world of activities: none, or one that hands over files and takes them."""

from pathlib import Path
from typing import Any, cast

from easymo.agents.outside import Outside
from easymo.bootstrap import build_vault
from easymo.database.connect import Pool
from easymo.settings import Settings
from easymo.vault.uploads import Uploads
from easymo.whatsapp.media import File, Unusable
from easymo.whatsapp.updates import Media
from files import JPEG, PDF
from pictures import photograph

NOTHING = Outside(media=cast(Any, None), vault=cast(Any, None), uploads=cast(Any, None), number=cast(Any, None))
"""For activities that ask nothing of the house."""
OUR_NUMBER = "250788999999"


class Files:
    """WhatsApp's media: a PDF or JPEG arrives as such, "photo-7" is a photograph; the file "damaged" does not."""

    number_id = "1"

    async def download(self, media: Media) -> File | Unusable:
        if media.id == "damaged":
            return Unusable("damaged")
        if media.id.startswith("photo-"):
            return File(photograph(int(media.id.removeprefix("photo-"))), "image/jpeg")
        is_pdf = media.mime_type == "application/pdf"
        return File(PDF, "application/pdf") if is_pdf else File(JPEG, "image/jpeg")

    async def upload(self, content: bytes, mime_type: str) -> str | Unusable:
        return f"upload of {mime_type}"


class Number:
    async def digits(self) -> str:
        return OUR_NUMBER


def outside_of(pool: Pool, home: Path) -> Outside:
    """A world with a real vault below ``home``."""
    files = cast(Any, Files())
    vault = build_vault(Settings(home=home), pool)
    return Outside(media=files, vault=vault, uploads=Uploads(pool, files), number=cast(Any, Number()))
