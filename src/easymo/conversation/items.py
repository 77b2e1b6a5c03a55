"""Lines one can tap that lead somewhere: as buttons where they are few and short, else as a list."""

from collections.abc import Sequence

import msgspec

from easymo.conversation.catalogue import Speaker
from easymo.whatsapp.limits import BUTTON_TITLE, BUTTONS, LIST_ROWS, length
from easymo.whatsapp.messages import Button, Buttons, List, Row

MENU_MOST = LIST_ROWS
"""Items a menu shows; what goes beyond is cut."""


class Item(msgspec.Struct, frozen=True):
    """A line of a menu: tapping it goes to ``address`` at any time, however old the message."""

    address: str
    title: str
    description: str = ""


def offering(body: str, items: Sequence[Item], speaker: Speaker) -> Buttons | List:
    """``body`` with up to three plain items as buttons, up to ten as a list."""
    if len(items) <= BUTTONS and all(length(item.title) <= BUTTON_TITLE and not item.description for item in items):
        return Buttons(body, tuple(Button(item.address, item.title) for item in items))
    rows = tuple(Row(item.address, item.title, item.description) for item in items)
    return List(body, speaker.text("chat-button-choose"), rows)
