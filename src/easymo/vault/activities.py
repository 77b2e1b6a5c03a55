"""What flows may call of the vault."""

from uuid import UUID

from easymo.agents.outside import Outside
from easymo.conversation.activity import activity
from easymo.vault.document import RETENTION_DAYS, Kept, Lent, Refused
from easymo.whatsapp.media import Unusable
from easymo.whatsapp.updates import Media


@activity("vault.keep_media", timeout=300, attempts=4)
async def keep_media(outside: Outside, media: Media, kind: str, days: int = RETENTION_DAYS) -> Kept | Refused:
    """Fetches a file a person sent, checks it and keeps it as theirs for ``days``.

    Run again with the same key, it fetches nothing and returns what the first run kept. Raises MediaUnavailable,
    VaultUnavailable or DatabaseUnavailable where trying again may help.
    """
    key, person = outside.key, outside.person
    if kept := await outside.vault.find(person, key):
        return kept
    file = await outside.media.download(media)
    if isinstance(file, Unusable):
        return Refused(file.reason)
    return await outside.vault.keep(
        file.content, person=person, kind=kind, mime_type=file.mime_type, key=key, days=days
    )


@activity("vault.lend_media", timeout=300, attempts=4)
async def lend_media(outside: Outside, document: UUID, owner: int, by: str, why: str) -> Lent | Refused:
    """Gives WhatsApp ``owner``'s document, to be sent to the person of the flow; who may see it, the flow has judged.

    ``by`` and ``why`` are written down with every opening, as ``Vault.open`` does. Raises MediaUnavailable,
    VaultUnavailable or DatabaseUnavailable where trying again may help.
    """
    opened = await outside.vault.open(document, owner=owner, by=by, why=why)
    if opened is None:
        return Refused("gone")
    media_id = await outside.uploads.media_id(opened.content, opened.mime_type)
    return Lent(media_id, opened.mime_type) if isinstance(media_id, str) else Refused(media_id.reason)
