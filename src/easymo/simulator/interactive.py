"""The interactive messages: what can be tapped, filled in, bought or asked for, with WhatsApp's limits."""

from typing import Any, Literal

from easymo.simulator.contents import Media
from easymo.simulator.measures import Strict, counts, distinct, fits, length, require


class BodyText(Strict):
    text: str

    def __post_init__(self) -> None:
        fits("Body text", self.text, 1, 1024)


class Footer(Strict):
    text: str

    def __post_init__(self) -> None:
        fits("Footer text", self.text, 1, 60)


class Header(Strict):
    type: Literal["text", "image", "video", "document"]
    text: str = ""
    sub_text: str = ""
    image: Media | None = None
    video: Media | None = None
    document: Media | None = None

    def __post_init__(self) -> None:
        if self.type == "text":
            fits("Header text", self.text, 1, 60)
        else:
            require(getattr(self, self.type) is not None, f"Header has no {self.type}")


class _Interactive(Strict, tag_field="type"):
    @property
    def kind(self) -> str:
        """The value of its ``type`` on the wire."""
        return str(self.__struct_config__.tag)

    @property
    def frame(self) -> tuple[Header | None, BodyText | None, Footer | None]:
        """What surrounds its action, as far as it has it."""
        return getattr(self, "header", None), getattr(self, "body", None), getattr(self, "footer", None)


class Bare(_Interactive):
    """One that is a body alone."""

    body: BodyText


class Framed(_Interactive, kw_only=True):
    """One with a body that may have a header of any kind and a footer."""

    body: BodyText
    header: Header | None = None
    footer: Footer | None = None


class Titled(Framed, kw_only=True):
    """One whose header, if it has one, is a text."""

    def __post_init__(self) -> None:
        require(self.header is None or self.header.type == "text", f"The header of a {self.kind} is a text")


class Reply(Strict):
    id: str
    title: str

    def __post_init__(self) -> None:
        fits("Button id", self.id, 1, 256)
        fits("Button title", self.title, 1, 20)


class ReplyButton(Strict):
    type: Literal["reply"]
    reply: Reply


class ButtonAction(Strict):
    buttons: list[ReplyButton]

    def __post_init__(self) -> None:
        replies = [button.reply for button in self.buttons]
        counts("buttons", replies, 1, 3)
        distinct("button ids", [reply.id for reply in replies])
        distinct("button titles", [reply.title for reply in replies])


class Buttons(Framed, tag="button"):
    action: ButtonAction


class Row(Strict):
    id: str
    title: str
    description: str = ""

    def __post_init__(self) -> None:
        fits("Row id", self.id, 1, 200)
        fits("Row title", self.title, 1, 24)
        fits("Row description", self.description, 0, 72)


class Section(Strict):
    rows: list[Row]
    title: str = ""

    def __post_init__(self) -> None:
        fits("Section title", self.title, 0, 24)
        require(bool(self.rows), "A section has no rows")


class ListAction(Strict):
    button: str
    sections: list[Section]

    def __post_init__(self) -> None:
        rows = [row for section in self.sections for row in section.rows]
        fits("List button", self.button, 1, 20)
        counts("sections", self.sections, 1, 10)
        require(len(rows) <= 10, "Total row count exceed max allowed count: 10")
        require(
            len(self.sections) == 1 or all(s.title for s in self.sections), "Each of several sections needs a title"
        )
        distinct("row ids", [row.id for row in rows])


class List(Titled, tag="list"):
    action: ListAction


class Link(Strict):
    display_text: str
    url: str

    def __post_init__(self) -> None:
        fits("Display text", self.display_text, 1, 20)
        require(self.url.startswith(("https://", "http://")), "The url is not one of the web")


class LinkAction(Strict):
    name: Literal["cta_url"]
    parameters: Link


class LinkButton(Framed, tag="cta_url"):
    action: LinkAction


class LocationRequestAction(Strict):
    name: Literal["send_location"]


class LocationRequest(Bare, tag="location_request_message"):
    action: LocationRequestAction


class ContactRequestAction(Strict):
    name: Literal["request_contact_info"]


class ContactRequest(Bare, tag="request_contact_info"):
    action: ContactRequestAction


class CallPermissionAction(Strict):
    name: Literal["call_permission_request"]


class CallPermission(Bare, tag="call_permission_request"):
    action: CallPermissionAction


class VoiceCall(Strict):
    display_text: str = ""
    ttl_minutes: int = 0
    payload: str = ""

    def __post_init__(self) -> None:
        fits("Display text", self.display_text, 0, 20)
        require(self.ttl_minutes == 0 or 1 <= self.ttl_minutes <= 43200, "ttl_minutes is from 1 to 43200")


class VoiceCallAction(Strict):
    name: Literal["voice_call"]
    parameters: VoiceCall | None = None


class VoiceCallButton(Bare, tag="voice_call"):
    action: VoiceCallAction


class AddressAction(Strict):
    name: Literal["address_message"]
    parameters: dict[str, Any]

    def __post_init__(self) -> None:
        require(self.parameters.get("country") in ("IN", "SG"), "Address messages exist in India and Singapore only")


class Address(Titled, tag="address_message"):
    action: AddressAction


class FlowParameters(Strict):
    flow_message_version: str
    flow_cta: str
    flow_id: str = ""
    flow_name: str = ""
    flow_token: str = ""
    mode: Literal["draft", "published"] = "published"
    flow_action: Literal["navigate", "data_exchange"] = "navigate"
    flow_action_payload: dict[str, Any] | None = None

    def __post_init__(self) -> None:
        require(self.flow_message_version == "3", "flow_message_version is 3")
        require(bool(self.flow_id) != bool(self.flow_name), "Exactly one of flow_id and flow_name is needed")
        fits("flow_cta", self.flow_cta, 1, 30)
        payload = self.flow_action_payload
        require(payload is None or bool(payload.get("screen")), "flow_action_payload needs a screen")


class FlowAction(Strict):
    name: Literal["flow"]
    parameters: FlowParameters


class Flow(Framed, tag="flow"):
    action: FlowAction


class ProductAction(Strict):
    catalog_id: str
    product_retailer_id: str


class Product(_Interactive, tag="product", kw_only=True):
    """One product; its picture and name stand for header and body."""

    action: ProductAction
    body: BodyText | None = None
    footer: Footer | None = None


class ProductItem(Strict):
    product_retailer_id: str


class Shelf(Strict):
    product_items: list[ProductItem]
    title: str = ""

    def __post_init__(self) -> None:
        fits("Section title", self.title, 0, 24)
        require(bool(self.product_items), "A section has no products")


class ProductsAction(Strict):
    catalog_id: str
    sections: list[Shelf]

    def __post_init__(self) -> None:
        counts("sections", self.sections, 1, 10)
        counts("products", [item for shelf in self.sections for item in shelf.product_items], 1, 30)
        require(
            len(self.sections) == 1 or all(s.title for s in self.sections), "Each of several sections needs a title"
        )


class Products(Titled, tag="product_list", kw_only=True):
    action: ProductsAction

    def __post_init__(self) -> None:
        require(self.header is not None, "A product_list has a header")
        super().__post_init__()


class CatalogAction(Strict):
    name: Literal["catalog_message"]
    parameters: dict[str, str] | None = None


class Catalog(Titled, tag="catalog_message"):
    action: CatalogAction


class CardBody(Strict):
    text: str

    def __post_init__(self) -> None:
        fits("Card body", self.text, 1, 160)
        require(self.text.count("\n") <= 2, "A card's body has at most 2 line breaks")


class Card(Strict):
    card_index: int
    type: Literal["cta_url", "product"]
    action: dict[str, Any]
    header: Header | None = None
    body: CardBody | None = None


class CarouselAction(Strict):
    cards: list[Card]

    def __post_init__(self) -> None:
        counts("cards", self.cards, 2, 10)
        require([card.card_index for card in self.cards] == list(range(len(self.cards))), "card_index counts from 0")
        kinds = {(card.type, card.header.type if card.header else "") for card in self.cards}
        require(len(kinds) == 1, "All cards are of one type and have headers of one type")
        for card in self.cards:
            text = card.action.get("parameters", {}).get("display_text", "")
            require(card.type == "product" or 1 <= length(text) <= 20, "A card's button has 1 to 20 characters")


class Carousel(Bare, tag="carousel"):
    action: CarouselAction


class PaymentAction(Strict):
    name: Literal["review_and_pay", "review_order"]
    parameters: dict[str, Any]

    def __post_init__(self) -> None:
        require(bool(self.parameters.get("reference_id")), "reference_id is missing")


class OrderDetails(Framed, tag="order_details"):
    action: PaymentAction


class OrderStatus(Bare, tag="order_status"):
    action: PaymentAction


Interactive = (
    Buttons
    | List
    | LinkButton
    | LocationRequest
    | ContactRequest
    | CallPermission
    | VoiceCallButton
    | Address
    | Flow
    | Product
    | Products
    | Catalog
    | Carousel
    | OrderDetails
    | OrderStatus
)
