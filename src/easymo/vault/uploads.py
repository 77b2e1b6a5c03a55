"""Files given to WhatsApp to send: the same file is given once as long as WhatsApp keeps it."""

import asyncio
import hashlib
from uuid import UUID

from easymo.database.connect import Pool, translated
from easymo.database.queries import load
from easymo.whatsapp.filetypes import base_type
from easymo.whatsapp.media import MediaClient, Unusable

_sql = load(__file__, "uploads.sql")

UPLOAD_DAYS = 29
"""WhatsApp keeps an upload for 30; a send that is retried may come a while after."""


class Uploads:
    """Media ids by content."""

    def __init__(self, pool: Pool, client: MediaClient) -> None:
        self._pool = pool
        self._client = client

    async def media_id(self, content: bytes, mime_type: str) -> str | Unusable:
        """The id to send ``content`` by; good for a day at least.

        Raises MediaUnavailable and DatabaseUnavailable; repeating is safe.
        """
        digest = (await asyncio.to_thread(hashlib.sha256, content)).digest()
        key = (self._client.number_id, digest, base_type(mime_type))
        with translated():
            known = await self._pool.fetchval(_sql.find, *key)
        if known is not None:
            return known
        uploaded = await self._client.upload(content, mime_type)
        if isinstance(uploaded, str):
            with translated():
                await self._pool.execute(_sql.remember, *key, uploaded, UPLOAD_DAYS)
        return uploaded

    async def known(self, document: UUID, owner: int) -> str | None:
        """The id of ``owner``'s document if WhatsApp has it already: nothing is opened. Raises DatabaseUnavailable."""
        with translated():
            return await self._pool.fetchval(_sql.find_document, self._client.number_id, document, owner)
