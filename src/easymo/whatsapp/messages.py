"""Messages that go out, built within the Cloud API's limits.

Declared policy: titles, descriptions, headers and footers that are too long are cut with an ellipsis; a body
that is too long, too many buttons or rows, a repeated or overlong id raise MessageTooLong, because cutting them
would lose what the person needs in order to answer.

``payload()`` is the message object without envelope and recipient: what the outbox keeps.
"""

from collections.abc import Sequence
from typing import Any

import msgspec

from easymo.errors import MessageTooLong
from easymo.whatsapp import limits
from easymo.whatsapp.limits import cut, length


class Text(msgspec.Struct, frozen=True):
    """A plain text, at most 4,096 characters."""

    body: str

    def payload(self) -> dict[str, Any]:
        if not self.body or length(self.body) > limits.TEXT_BODY:
            raise MessageTooLong(f"text body: {length(self.body)} of 1-{limits.TEXT_BODY} characters")
        return {"type": "text", "text": {"body": self.body, "preview_url": False}}


class Button(msgspec.Struct, frozen=True):
    id: str
    title: str


class Buttons(msgspec.Struct, frozen=True):
    """A body with one to three reply buttons."""

    body: str
    buttons: tuple[Button, ...]
    footer: str = ""

    def payload(self) -> dict[str, Any]:
        _check_ids([button.id for button in self.buttons], limits.BUTTONS, limits.BUTTON_ID, "buttons")
        replies = [
            {"type": "reply", "reply": {"id": button.id, "title": cut(button.title, limits.BUTTON_TITLE)}}
            for button in self.buttons
        ]
        return _interactive("button", self.body, self.footer, {"buttons": replies})


class Row(msgspec.Struct, frozen=True):
    id: str
    title: str
    description: str = ""


class List(msgspec.Struct, frozen=True):
    """A body with a sheet of one to ten rows, opened by ``button``."""

    body: str
    button: str
    rows: tuple[Row, ...]
    footer: str = ""

    def payload(self) -> dict[str, Any]:
        _check_ids([row.id for row in self.rows], limits.LIST_ROWS, limits.LIST_ROW_ID, "rows")
        rows: list[dict[str, str]] = []
        for row in self.rows:
            item = {"id": row.id, "title": cut(row.title, limits.LIST_ROW_TITLE)}
            if row.description:
                item["description"] = cut(row.description, limits.LIST_ROW_DESCRIPTION)
            rows.append(item)
        action = {"button": cut(self.button, limits.LIST_BUTTON), "sections": [{"rows": rows}]}
        return _interactive("list", self.body, self.footer, action)


class LocationRequest(msgspec.Struct, frozen=True):
    """A body with WhatsApp's own "send location" button."""

    body: str

    def payload(self) -> dict[str, Any]:
        return _interactive("location_request_message", self.body, "", {"name": "send_location"})


Message = Text | Buttons | List | LocationRequest


def _interactive(kind: str, body: str, footer: str, action: dict[str, Any]) -> dict[str, Any]:
    if not body or length(body) > limits.INTERACTIVE_BODY:
        raise MessageTooLong(f"interactive body: {length(body)} of 1-{limits.INTERACTIVE_BODY} characters")
    interactive: dict[str, Any] = {"type": kind, "body": {"text": body}, "action": action}
    if footer:
        interactive["footer"] = {"text": cut(footer, limits.INTERACTIVE_FOOTER)}
    return {"type": "interactive", "interactive": interactive}


def _check_ids(ids: Sequence[str], most: int, longest: int, what: str) -> None:
    if not 1 <= len(ids) <= most:
        raise MessageTooLong(f"{what}: {len(ids)} of 1-{most}")
    if len(set(ids)) < len(ids):
        raise MessageTooLong(f"{what}: two of them carry the same id")
    if any(not id or length(id) > longest for id in ids):
        raise MessageTooLong(f"{what}: an id is empty or over {longest} characters")
