"""Cards side by side, to be leafed through."""

import msgspec

from easymo.whatsapp import limits
from easymo.whatsapp.messages.frame import header_of, interactive
from easymo.whatsapp.messages.links import link_parameters
from easymo.whatsapp.messages.media import Image, Video
from easymo.whatsapp.messages.parts import Payload, check_count, short, whole


class Card(msgspec.Struct, frozen=True):
    """A picture or film, at most 160 characters (no more than two line breaks), and a button to the web."""

    file: Image | Video
    button: str
    url: str
    body: str = ""

    kind = "cta_url"

    def payload(self) -> Payload:
        card: Payload = {"header": header_of(self.file)}
        if self.body:
            lines = self.body.split("\n", limits.CARD_LINE_BREAKS)
            text = "\n".join([*lines[:-1], lines[-1].replace("\n", " ")])
            card["body"] = {"text": short("card body", text, limits.CARD_BODY)}
        return card | {"action": {"name": "cta_url", "parameters": link_parameters(self.button, self.url)}}


class ProductCard(msgspec.Struct, frozen=True):
    """A product of a catalogue."""

    catalog_id: str
    product_id: str

    kind = "product"

    def payload(self) -> Payload:
        return {
            "action": {
                "catalog_id": whole("catalog id", self.catalog_id, limits.BUTTON_ID),
                "product_retailer_id": whole("product id", self.product_id, limits.BUTTON_ID),
            }
        }


class Carousel(msgspec.Struct, frozen=True):
    """A body with two to ten cards of one kind, pictures and films not mixed: ValueError otherwise."""

    body: str
    cards: tuple[Card, ...] | tuple[ProductCard, ...]

    def payload(self) -> Payload:
        check_count("cards", self.cards, limits.CARDS, limits.CARDS_LEAST)
        if len({card.file.kind if isinstance(card, Card) else card.kind for card in self.cards}) > 1:
            raise ValueError("carousel: its cards are of different kinds")
        cards = [{"card_index": index, "type": card.kind, **card.payload()} for index, card in enumerate(self.cards)]
        return interactive("carousel", self.body, {"cards": cards})
