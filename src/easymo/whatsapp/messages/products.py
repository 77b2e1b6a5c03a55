"""Products of a Meta catalogue: one, several, or all of it."""

import msgspec

from easymo.errors import MessageTooLong
from easymo.whatsapp import limits
from easymo.whatsapp.messages.frame import interactive
from easymo.whatsapp.messages.parts import Payload, check_count, short, whole


class Product(msgspec.Struct, frozen=True):
    """One product; ``product_id`` is the retailer's own id."""

    body: str
    catalog_id: str
    product_id: str
    footer: str = ""

    def payload(self) -> Payload:
        action = {
            "catalog_id": whole("catalog id", self.catalog_id, limits.BUTTON_ID),
            "product_retailer_id": whole("product id", self.product_id, limits.BUTTON_ID),
        }
        return interactive("product", self.body, action, footer=self.footer)


class ProductSection(msgspec.Struct, frozen=True):
    title: str
    product_ids: tuple[str, ...]


class ProductList(msgspec.Struct, frozen=True):
    """Up to 30 products in up to ten sections. The header is required."""

    header: str
    body: str
    catalog_id: str
    sections: tuple[ProductSection, ...]
    footer: str = ""

    def payload(self) -> Payload:
        action = {
            "catalog_id": whole("catalog id", self.catalog_id, limits.BUTTON_ID),
            "sections": product_sections(self.sections),
        }
        header = short("product list header", self.header, limits.INTERACTIVE_HEADER)
        return interactive("product_list", self.body, action, header=header, footer=self.footer)


def product_sections(sections: tuple[ProductSection, ...]) -> list[Payload]:
    """Sections as WhatsApp takes them. Raises MessageTooLong beyond ten sections or 30 products."""
    check_count("product sections", sections, limits.PRODUCT_SECTIONS)
    check_count("products", [id for section in sections for id in section.product_ids], limits.PRODUCTS)
    if not all(section.product_ids for section in sections):
        raise MessageTooLong("product sections: one of them is empty")
    return [
        {
            "title": short("product section title", section.title, limits.PRODUCT_SECTION_TITLE),
            "product_items": [
                {"product_retailer_id": whole("product id", id, limits.BUTTON_ID)} for id in section.product_ids
            ],
        }
        for section in sections
    ]


class Catalog(msgspec.Struct, frozen=True):
    """A body with a button that opens the whole catalogue; ``thumbnail`` is the product shown on it."""

    body: str
    thumbnail: str = ""
    footer: str = ""

    def payload(self) -> Payload:
        action: Payload = {"name": "catalog_message"}
        if self.thumbnail:
            thumbnail = whole("thumbnail", self.thumbnail, limits.BUTTON_ID)
            action["parameters"] = {"thumbnail_product_retailer_id": thumbnail}
        return interactive("catalog_message", self.body, action, footer=self.footer)
