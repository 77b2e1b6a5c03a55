"""What flows call of the outside world: the papers people send, kept and read, and the certificate they are sent."""

from uuid import UUID

import msgspec

from easymo.agents.outside import Outside
from easymo.conversation.activity import activity
from easymo.recognition.activities import keep_and_read
from easymo.recognition.page import PAGES_MOST, Page
from easymo.recognition.papers import Field, extract
from easymo.services.insurance.policy import Sheet
from easymo.vault.activities import keep_media
from easymo.vault.document import Kept, Refused
from easymo.whatsapp.updates import Media

Documents = list[UUID]

PAPERS_MOST = PAGES_MOST
EVIDENCE_MOST = 10
CERTIFICATE_DAYS, EVIDENCE_DAYS, POLICY_DAYS = 3 * 365, 5 * 365, 10 * 365
"""How long papers are kept: as long as a claim may still come of them."""


class RefusedPaper(msgspec.Struct, frozen=True):
    number: int
    """Which of those that were sent, from 1 on."""
    sentence: str
    """The key of why."""


class PapersKept(msgspec.Struct, frozen=True):
    """What came of the papers a person sent."""

    documents: tuple[UUID, ...] = ()
    refused: tuple[RefusedPaper, ...] = ()


class CertificateRead(msgspec.Struct, frozen=True):
    """A certificate in the vault and what was read off it, all its pages together."""

    kept: PapersKept
    fields: dict[str, Field]


class PolicyLent(msgspec.Struct, frozen=True):
    """A policy's PDF: in the vault, and with WhatsApp to be sent."""

    document: UUID
    media_id: str


@activity("insurance.read_certificate", timeout=600, attempts=3)
async def read_certificate(outside: Outside, papers: list[Media]) -> CertificateRead:
    """Keeps a certificate's pictures or PDF and reads them; no fields where nobody can read, or nothing could be.

    Raises MediaUnavailable, VaultUnavailable, DatabaseUnavailable or RecognitionUnavailable where trying again may
    help; what was kept until then is not kept twice.
    """
    pages: list[Page] = []
    kept: list[UUID] = []
    refused: list[RefusedPaper] = []
    for number, media in enumerate(papers[:PAPERS_MOST], 1):
        key = f"{outside.key}.{number}"
        came, read = await keep_and_read(outside, media, kind="insurance-certificate", key=key, days=CERTIFICATE_DAYS)
        if isinstance(came, Kept):
            kept.append(came.id)
        else:
            refused.append(RefusedPaper(number, came.sentence))
        pages += read
    return CertificateRead(PapersKept(tuple(kept), tuple(refused)), extract(pages[:PAGES_MOST]))


@activity("insurance.keep_evidence", timeout=600, attempts=4)
async def keep_evidence(outside: Outside, papers: list[Media]) -> PapersKept:
    """Keeps the pictures and PDFs that belong to a claim. Raises as ``read_certificate`` does."""
    kept: list[UUID] = []
    refused: list[RefusedPaper] = []
    for number, media in enumerate(papers[:EVIDENCE_MOST], 1):
        part = msgspec.structs.replace(outside, key=f"{outside.key}.{number}")
        came = await keep_media.function(part, media, "insurance-evidence", EVIDENCE_DAYS)
        if isinstance(came, Kept):
            kept.append(came.id)
        else:
            refused.append(RefusedPaper(number, came.sentence))
    return PapersKept(tuple(kept), tuple(refused))


@activity("insurance.write_policy", timeout=300, attempts=4)
async def write_policy(outside: Outside, sheet: Sheet) -> PolicyLent | None:
    """The policy as a PDF, written once and kept for the person, given to WhatsApp. None: it was deleted.

    Raises MediaUnavailable, VaultUnavailable or DatabaseUnavailable where trying again may help.
    """
    from easymo.services.insurance.policy_pdf import write  # the library is for agent-runner only

    key = f"policy.{sheet.number}.{sheet.language}"
    kept = await outside.vault.find(outside.person, key) or await outside.vault.keep(
        write(sheet),
        person=outside.person,
        kind="insurance-policy",
        mime_type="application/pdf",
        key=key,
        days=POLICY_DAYS,
    )
    if isinstance(kept, Refused):
        return None
    opened = await outside.vault.open(kept.id, owner=outside.person, by="insurance", why=f"policy {sheet.number}")
    if opened is None:
        return None
    media_id = await outside.uploads.media_id(opened.content, opened.mime_type)
    return PolicyLent(kept.id, media_id) if isinstance(media_id, str) else None
