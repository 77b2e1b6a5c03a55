"""Limits of the Cloud API, by name, with their source.

Source: Meta, "Cloud API › Messages" reference pages (interactive, text), mirror of November 2025.
Meta counts "characters"; emoji counting is unspecified, so all lengths here are counted in UTF-16 code units.
"""

TEXT_BODY = 4096
INTERACTIVE_BODY = 1024  # the list page says 4096; 1024 holds for every interactive kind
INTERACTIVE_HEADER = 60
INTERACTIVE_FOOTER = 60
BUTTONS = 3
BUTTON_TITLE = 20
BUTTON_ID = 256
LIST_BUTTON = 20
LIST_ROWS = 10  # over all sections together
LIST_SECTION_TITLE = 24
LIST_ROW_TITLE = 24
LIST_ROW_DESCRIPTION = 72
LIST_ROW_ID = 200
CALLBACK_DATA = 512  # biz_opaque_callback_data


def length(text: str) -> int:
    """Length in UTF-16 code units: an emoji outside the basic plane counts two."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def cut(text: str, limit: int) -> str:
    """``text`` if it fits ``limit`` units, else its beginning and an ellipsis, cut at a word where one is near."""
    if length(text) <= limit:
        return text
    kept: list[str] = []
    room = limit - 1
    for character in text:
        room -= length(character)
        if room < 0:
            break
        kept.append(character)
    head = "".join(kept)
    word = head.rfind(" ")
    return head[: word if word > len(head) * 2 // 3 else len(head)].rstrip() + "…"
