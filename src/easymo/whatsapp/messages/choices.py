"""Questions with answers to tap: reply buttons and lists."""

from collections.abc import Sequence
from itertools import groupby
from operator import attrgetter

import msgspec

from easymo.whatsapp import limits
from easymo.whatsapp.limits import cut, length
from easymo.whatsapp.messages.frame import Header, interactive
from easymo.whatsapp.messages.parts import Payload, check_ids, filled, short


class Button(msgspec.Struct, frozen=True):
    id: str
    title: str


class Buttons(msgspec.Struct, frozen=True):
    """A body with one to three reply buttons. Titles that would look the same are numbered."""

    body: str
    buttons: tuple[Button, ...]
    footer: str = ""
    header: Header = ""

    def payload(self) -> Payload:
        ids = [button.id for button in self.buttons]
        check_ids("buttons", ids, limits.BUTTONS, limits.BUTTON_ID)
        titles = _told_apart([short("button title", each.title, limits.BUTTON_TITLE) for each in self.buttons])
        replies = [
            {"type": "reply", "reply": {"id": id, "title": title}} for id, title in zip(ids, titles, strict=True)
        ]
        return interactive("button", self.body, {"buttons": replies}, header=self.header, footer=self.footer)


class Row(msgspec.Struct, frozen=True):
    id: str
    title: str
    description: str = ""
    section: str = ""
    """Title of the section it is in; rows that follow each other with the same one are one section."""


class List(msgspec.Struct, frozen=True):
    """A body with a sheet of one to ten rows, opened by ``button``.

    Where there are several sections each needs its title: ValueError otherwise.
    """

    body: str
    button: str
    rows: tuple[Row, ...]
    footer: str = ""
    header: str = ""

    def payload(self) -> Payload:
        check_ids("rows", [row.id for row in self.rows], limits.LIST_ROWS, limits.LIST_ROW_ID)
        sections = [(title, list(rows)) for title, rows in groupby(self.rows, attrgetter("section"))]
        if len(sections) > 1 and not all(title.strip() for title, _ in sections):
            raise ValueError("list: each of several sections needs a title")
        action = {
            "button": short("list button", self.button, limits.LIST_BUTTON),
            "sections": [
                (filled(title=short("section title", title, limits.LIST_SECTION_TITLE)) if title else {})
                | {"rows": [_row(row) for row in rows]}
                for title, rows in sections
            ],
        }
        return interactive("list", self.body, action, header=self.header, footer=self.footer)


def _row(row: Row) -> Payload:
    item = {"id": row.id, "title": short("row title", row.title, limits.LIST_ROW_TITLE)}
    if row.description:
        item["description"] = short("row description", row.description, limits.LIST_ROW_DESCRIPTION)
    return item


def _told_apart(titles: Sequence[str]) -> list[str]:
    """Titles with a number behind those that came before: WhatsApp refuses two buttons of one title."""
    told: list[str] = []
    for title in titles:
        number, unique = 1, title
        while unique in told:
            number += 1
            unique = f"{cut(title, limits.BUTTON_TITLE - length(f' {number}'))} {number}"
        told.append(unique)
    return told
