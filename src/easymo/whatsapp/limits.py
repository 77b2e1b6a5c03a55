"""Limits of the Cloud API, by name, with their source.

Source, where a line names no other: Meta, "Cloud API › Messages" reference pages, mirror of November 2025.
Meta counts "characters"; emoji counting is unspecified, so all lengths here are counted in UTF-16 code units.
"""

TEXT_BODY = 4096
CAPTION = 1024  # of a file; taken for a contact's name too
CONTACTS = 5  # Meta's specification (v23); its pages say 257
CALLBACK_DATA = 512  # biz_opaque_callback_data, as observed
WAMID = 512  # our own bound: longer than any seen
URL = 2000  # documented for buttons of templates; taken for every address

INTERACTIVE_BODY = 1024  # the list page says 4096; 1024 holds for every interactive kind
INTERACTIVE_HEADER = 60
INTERACTIVE_FOOTER = 60
BUTTONS = 3
BUTTON_TITLE = 20
BUTTON_ID = 256
LIST_BUTTON = 20
LIST_ROWS = 10  # over all sections together, and so at most ten sections
LIST_SECTION_TITLE = 24
LIST_ROW_TITLE = 24
LIST_ROW_DESCRIPTION = 72
LIST_ROW_ID = 200
LINK_TITLE = 20  # display_text of cta_url and voice_call
FORM_BUTTON = 30  # flow_cta; "advised"
CALL_MINUTES = 43_200  # ttl_minutes of voice_call: 30 days

CARDS_LEAST = 2
CARDS = 10
CARD_BODY = 160
CARD_LINE_BREAKS = 2

PRODUCTS = 30
PRODUCT_SECTIONS = 10
PRODUCT_SECTION_TITLE = 24

# Templates. Source: Meta, "Templates › Components", mirror of November 2025 to March 2026.
TEMPLATE_NAME = 512
TEMPLATE_HEADER = 60
TEMPLATE_BODY = 1024  # also once its variables are filled in
TEMPLATE_FOOTER = 60
TEMPLATE_BUTTONS = 10
TEMPLATE_BUTTON_TITLE = 25
TEMPLATE_BUTTON_PAYLOAD = 256  # as an interactive button's id: not documented for itself
TEMPLATE_URL_BUTTONS = 2
TEMPLATE_PHONE_BUTTONS = 1
TEMPLATE_COPY_CODE_BUTTONS = 1
TEMPLATE_CODE = 15  # coupon and one-time codes; coupons may have 20 since December 2025


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
