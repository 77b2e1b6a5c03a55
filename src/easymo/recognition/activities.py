"""What flows may have read: papers that people send, kept in the vault and read for what stands on them."""

import msgspec

from easymo.agents.outside import Outside
from easymo.conversation.activity import activity
from easymo.recognition.page import Page, Unreadable
from easymo.recognition.papers import Field, Paper, extract
from easymo.vault.document import Kept, Refused
from easymo.whatsapp.media import Unusable
from easymo.whatsapp.updates import Media


class PaperRead(msgspec.Struct, frozen=True):
    """A paper in the vault, or why it is not, and what was read off it: nothing where nobody can read."""

    kept: Kept | Refused
    fields: dict[str, Field] = {}


@activity("recognition.read_paper", timeout=600, attempts=3)
async def read_paper(outside: Outside, media: Media, paper: Paper, kind: str, days: int) -> PaperRead:
    """Keeps a picture or PDF for ``days`` as the person's and reads it as a ``paper``.

    Raises MediaUnavailable, VaultUnavailable, DatabaseUnavailable or RecognitionUnavailable where trying again may
    help; what was kept until then is not kept twice.
    """
    kept, pages = await keep_and_read(outside, media, kind=kind, key=outside.key, days=days)
    return PaperRead(kept, extract(pages, paper))


async def keep_and_read(
    outside: Outside, media: Media, *, kind: str, key: str, days: int
) -> tuple[Kept | Refused, list[Page]]:
    """Keeps a paper under ``key`` and returns its pages: none where nobody can read. Raises as ``read_paper`` does."""
    file = await outside.media.download(media)
    if isinstance(file, Unusable):
        return Refused(file.reason), []
    kept = await outside.vault.keep(
        file.content, person=outside.person, kind=kind, mime_type=file.mime_type, key=key, days=days
    )
    if isinstance(kept, Refused) or outside.recognizer is None:
        return kept, []
    pages = await outside.recognizer.recognize(file.content, file.mime_type)
    return (Refused(pages.reason), []) if isinstance(pages, Unreadable) else (kept, pages)
