"""What WhatsApp tells of templates between two lists: kept by the gateway, taken into the registry here.

Events may come twice or in another order than they happened: each says how something is now, and the next
``easymo templates sync`` has the last word.
"""

from typing import Any

import asyncpg
import msgspec
import structlog

from easymo.database.connect import Connection, Pool, translated
from easymo.database.queries import load
from easymo.outbox.templates import change_template, find_template
from easymo.whatsapp.templates import Component, TemplateButton

_sql = load(__file__, "template_events.sql")
_log = structlog.stdlib.get_logger()

MOST = 100
"""Events taken in one commit."""


class _Button(msgspec.Struct, frozen=True):
    message_template_button_type: str
    message_template_button_text: str = ""
    message_template_button_url: str = ""
    message_template_button_phone_number: str = ""


class Told(msgspec.Struct, frozen=True):
    """The value of an event; which members there are depends on its field."""

    message_template_name: str
    message_template_language: str
    event: str | None = None
    new_quality_score: str | None = None
    new_category: str | None = None
    correct_category: str | None = None
    """With it, ``new_category`` is still to come: it is the category that is now."""
    message_template_title: str | None = None
    message_template_element: str | None = None
    message_template_footer: str | None = None
    message_template_buttons: list[_Button] | None = None

    @property
    def language(self) -> str:
        """Webhooks write en-US what everything else writes en_US."""
        return self.message_template_language.replace("-", "_")


_told = msgspec.json.Decoder(Told)


async def heed_template_events(pool: Pool) -> int:
    """Takes the oldest events into the registry, each once; returns how many there were. Raises DatabaseUnavailable."""
    with translated():
        async with pool.acquire() as connection, connection.transaction():
            events = await connection.fetch(_sql.take, MOST)
            for event in events:
                try:
                    async with connection.transaction():
                        await _heed(connection, event)
                except (ValueError, asyncpg.DataError):
                    _log.warning("template_event_unreadable", event_id=event["id"], field=event["field"])
            if events:
                await connection.execute(_sql.heeded, [event["id"] for event in events])
    return len(events)


async def _heed(connection: Connection, event: asyncpg.Record) -> None:
    told = _told.decode(event["payload"])
    known = await find_template(connection, told.message_template_name, told.language)
    if known is None:
        _log.warning("template_unknown", event_id=event["id"], template=told.message_template_name)
        return
    await change_template(
        connection,
        known.name,
        known.language,
        status=told.event,
        quality=told.new_quality_score,
        category=told.new_category if told.correct_category is None else None,
        components=changed(known.components, told) if event["field"] == "message_template_components_update" else None,
    )
    _log.info("template_changed", event_id=event["id"], template=told.message_template_name, status=told.event)


def changed(components: tuple[Component, ...], told: Told) -> tuple[Component, ...]:
    """The components with the texts and buttons of an event, which leaves out what a template does not have; what it
    cannot tell (a file above, a carousel) stays as it was.
    """
    texts = {
        "HEADER": told.message_template_title,
        "BODY": told.message_template_element,
        "FOOTER": told.message_template_footer,
    }
    stay = tuple(
        each
        for each in components
        if each.type.upper() not in (*texts, "BUTTONS") or each.format.upper() not in ("", "TEXT")
    )
    said: dict[str, Any] = {kind: text for kind, text in texts.items() if text}
    new = [Component(kind, format="TEXT" if kind == "HEADER" else "", text=text) for kind, text in said.items()]
    if told.message_template_buttons:
        new.append(Component("BUTTONS", buttons=tuple(_button(each) for each in told.message_template_buttons)))
    return (*stay, *new)


def _button(told: _Button) -> TemplateButton:
    return TemplateButton(
        told.message_template_button_type,
        told.message_template_button_text,
        url=told.message_template_button_url,
        phone_number=told.message_template_button_phone_number,
    )
