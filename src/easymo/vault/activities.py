"""What flows may call of the vault."""

from easymo.vault.document import RETENTION_DAYS, Kept, Refused
from easymo.vault.vault import Vault
from easymo.whatsapp.media import MediaClient, Unusable
from easymo.whatsapp.updates import Media


async def fetch_into_vault(
    media: Media, kind: str, *, vault: Vault, client: MediaClient, key: str, person: int, days: int = RETENTION_DAYS
) -> Kept | Refused:
    """Fetches a file a person sent, checks it and keeps it as theirs for ``days``.

    Run again with the same ``key``, it fetches nothing and returns what the first run kept. Raises MediaUnavailable,
    VaultUnavailable or DatabaseUnavailable where trying again may help.
    """
    if kept := await vault.find(person, key):
        return kept
    file = await client.download(media)
    if isinstance(file, Unusable):
        return Refused(file.reason)
    return await vault.keep(file.content, person=person, kind=kind, mime_type=file.mime_type, key=key, days=days)
