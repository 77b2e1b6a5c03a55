"""What flows may call of people's own data."""

import asyncio
from collections.abc import Mapping
from uuid import UUID

from easymo.agents.outside import Outside
from easymo.conversation.activity import CallRefused, activity
from easymo.people.export import Sections
from easymo.vault.document import Kept, Lent, Refused

KEPT_DAYS = 1
FILES_MOST = 60 << 20
"""Bytes of files that are enclosed, the newest first: WhatsApp takes documents of 100 MB."""
KIND = "own-data"


@activity("people.pack_data", timeout=300, attempts=3)
async def pack_data(outside: Outside, titles: dict[str, str]) -> Lent | Refused:
    """All that is held of the person as one PDF, given to WhatsApp: that of today, if there is one.

    It is kept encrypted in the vault for a day. Raises MediaUnavailable, VaultUnavailable or DatabaseUnavailable where
    trying again may help.
    """
    if outside.own_data is None:
        raise CallRefused("elsewhere")
    document = await outside.own_data.latest(outside.person)
    if document is None:
        kept = await _pack(outside, await outside.own_data.gather(outside.person), titles)
        if isinstance(kept, Refused):
            return kept
        document = kept.id
    opened = await outside.vault.open(document, owner=outside.person, by="profile", why="own data")
    if opened is None:
        return Refused("gone")
    media_id = await outside.uploads.media_id(opened.content, opened.mime_type)
    return Lent(media_id, opened.mime_type) if isinstance(media_id, str) else Refused(media_id.reason)


async def _pack(outside: Outside, sections: Sections, titles: Mapping[str, str]) -> Kept | Refused:
    from easymo.people.archive import Enclosed, write_archive  # the library is for agent-runner only

    files: list[Enclosed] = []
    room = FILES_MOST
    for document in reversed(sections.get("documents", [])):
        if document["kind"] == KIND or document["size"] > room:
            continue
        opened = await outside.vault.open(UUID(document["id"]), owner=outside.person, by="profile", why="own data")
        if opened is not None:
            room -= len(opened.content)
            ending = opened.mime_type.rpartition("/")[2]
            files.append(Enclosed(f"{opened.kind}-{document['id'][:8]}.{ending}", opened.mime_type, opened.content))
    content = await asyncio.to_thread(write_archive, sections, files, titles)
    return await outside.vault.keep(
        content, person=outside.person, kind=KIND, mime_type="application/pdf", key=outside.key, days=KEPT_DAYS
    )
