"""Files, places, links, forms, cards and products, at WhatsApp's limits and one beyond."""

from typing import Any

import msgspec
import pytest

from easymo.errors import MessageTooLong
from easymo.whatsapp.messages import (
    AddressRequest,
    Amount,
    Audio,
    Button,
    Buttons,
    CallLink,
    Card,
    Carousel,
    Contact,
    Contacts,
    CopyCode,
    Document,
    Form,
    Image,
    Link,
    List,
    Location,
    Message,
    OrderDetails,
    OrderItem,
    Phone,
    Product,
    ProductCard,
    ProductList,
    ProductSection,
    QuickReply,
    Reaction,
    Reply,
    Row,
    Sticker,
    TemplateCard,
    TemplateMessage,
    Text,
    UrlSuffix,
    Video,
    Website,
    one_time_password,
)

URL = "https://easymo.rw"
PHOTO, FILM = Image(id="1"), Video(id="2")
CARD = Card(PHOTO, "Read", URL)
HALF = "\ud83d"  # of a surrogate pair


def products(sections: int, each: int) -> ProductList:
    ids = tuple(str(number) for number in range(each))
    return ProductList("Header", "Well?", "c", tuple(ProductSection("Title", ids) for _ in range(sections)))


ORDER = OrderDetails(
    body="Well?",
    reference="r",
    goods="digital-goods",
    currency="INR",
    items=(OrderItem("1", "bread", Amount(100)),),
    subtotal=Amount(100),
    total=Amount(100),
    tax=Amount(0),
)


def order(**members: Any) -> OrderDetails:
    return msgspec.structs.replace(ORDER, **members)


FITTING: list[tuple[str, Message | TemplateMessage]] = [
    ("caption of 1024", Image(id="1", caption="x" * 1024)),
    ("five contacts", Contacts((Contact(name="Aline"),) * 5)),
    ("header of 60", Buttons("Well?", (Button("a", "A"),), header="x" * 60)),
    ("header with a film", Buttons("Well?", (Button("a", "A"),), header=FILM)),
    ("poles and date line", Location(-90, 180)),
    ("ten rows in ten sections", List("W", "C", tuple(Row(str(n), "A", section=f"S{n}") for n in range(10)))),
    ("link button of 20", Link("Well?", "x" * 20, URL)),
    ("address of 2000", Link("Well?", "Read", URL + "/" + "x" * 1982)),
    ("form of a screen", Form(body="Well?", button="Open", flow_id="1", screen="A", data={"a": ""})),
    ("30 days to call", CallLink("Well?", "Call", 43_200)),
    ("two cards", Carousel("Well?", (CARD, CARD))),
    ("ten cards", Carousel("Well?", (CARD,) * 10)),
    ("card of 160", Carousel("Well?", (CARD, Card(PHOTO, "Read", URL, "x" * 160)))),
    ("30 products in ten sections", products(10, 3)),
    ("address in India", AddressRequest("Well?", "IN")),
    ("an order", order()),
    ("template code of 15", one_time_password("code", "en", "x" * 15)),
    ("template of ten buttons", TemplateMessage("a", "en", buttons=tuple(QuickReply(n, "a") for n in range(10)))),
    ("reply with a list", Reply("wamid.1", List("W", "C", (Row("a", "A"),)))),
]
TOO_LONG: list[tuple[str, Message | TemplateMessage]] = [
    ("caption of 1025", Image(id="1", caption="x" * 1025)),
    ("blank caption", Image(id="1", caption=" ")),
    ("no contact", Contacts(())),
    ("six contacts", Contacts((Contact(name="Aline"),) * 6)),
    ("contact without name", Contacts((Contact(name=" "),))),
    ("blank header", Link("Well?", "Read", URL, header=" ")),
    ("address of 2001", Link("Well?", "Read", URL + "/" + "x" * 1983)),
    ("blank button", Buttons("Well?", (Button("a", " "),))),
    ("blank body", Buttons(" \n", (Button("a", "A"),))),
    ("one card", Carousel("Well?", (CARD,))),
    ("eleven cards", Carousel("Well?", (CARD,) * 11)),
    ("31 products", products(1, 31)),
    ("eleven sections", products(11, 1)),
    ("section without products", products(1, 0)),
    ("product without id", Product("Well?", "c", "")),
    ("order of nothing", order(items=())),
    ("reaction on nothing", Reaction("", "👍")),
    ("reply to nothing", Reply("", Text("hi"))),
    ("template without name", TemplateMessage("", "en")),
    ("template name of 513", TemplateMessage("x" * 513, "en")),
    ("blank template value", TemplateMessage("a", "en", (" \n",))),
    ("template value of 1025", TemplateMessage("a", "en", ("x" * 1025,))),
    ("template header of 61", TemplateMessage("a", "en", header="x" * 61)),
    ("template of eleven buttons", TemplateMessage("a", "en", buttons=tuple(QuickReply(n, "a") for n in range(11)))),
    ("template code of 16", TemplateMessage("a", "en", buttons=(CopyCode(0, "x" * 16),))),
    ("template of eleven cards", TemplateMessage("a", "en", cards=(TemplateCard(PHOTO),) * 11)),
]
WRONG: list[tuple[str, Message | TemplateMessage]] = [
    ("file of nothing", Sticker()),
    ("file twice", Audio(id="1", link=URL)),
    ("file on a disk", Document(link="file:///etc/passwd")),
    ("file of no host", Document(link="https:///a.pdf")),
    ("address with a blank", Link("Well?", "Read", "https://easymo.rw/a b")),
    ("address that cannot be read", Link("Well?", "Read", "https://[easymo")),
    ("address of a script", Link("Well?", "Read", "javascript:alert(1)")),
    ("contact's page of no web", Contacts((Contact(name="Aline", urls=(Website("easymo"),)),))),
    ("beyond the pole", Location(90.1, 0)),
    ("beyond the date line", Location(0, -180.1)),
    ("nowhere", Location(float("nan"), 0)),
    ("header with a caption", Buttons("Well?", (Button("a", "A"),), header=Image(id="1", caption="x"))),
    ("section without title", List("W", "C", (Row("a", "A", section="S"), Row("b", "B")))),
    ("form of no name", Form(body="Well?", button="Open")),
    ("form of two names", Form(body="Well?", button="Open", flow_id="1", flow_name="a")),
    ("form with data for no screen", Form(body="Well?", button="Open", flow_id="1", data={"a": 1})),
    ("form with two first screens", Form(body="W", button="O", flow_id="1", screen="A", action="data_exchange")),
    ("31 days to call", CallLink("Well?", "Call", 43_201)),
    ("pictures and films", Carousel("Well?", (CARD, Card(FILM, "Read", URL)))),
    ("cards and products", Carousel("Well?", (CARD, ProductCard("c", "1")))),  # pyright: ignore[reportArgumentType]
    ("address in Rwanda", AddressRequest("Well?", "RW")),
    ("negative amount", order(tax=Amount(-1))),
    ("no times an item", order(items=(OrderItem("1", "bread", Amount(1), 0),))),
    ("template button twice", TemplateMessage("a", "en", buttons=(QuickReply(0, "a"), QuickReply(0, "b")))),
    ("template button eleven", TemplateMessage("a", "en", buttons=(QuickReply(10, "a"),))),
    ("template header with a caption", TemplateMessage("a", "en", header=Video(id="1", caption="x"))),
    ("blanks in a link's end", TemplateMessage("a", "en", buttons=(UrlSuffix(0, "a b"),))),
    ("half a pair in a text", Text(HALF)),
    ("half a pair in an id", Buttons("Well?", (Button(HALF, "A"),))),
    ("half a pair in a card", Contacts((Contact(name="Aline", phones=(Phone(HALF),)),))),
    ("half a pair in a form", Form(body="W", button="O", flow_id="1", screen="A", data={"a": [HALF]})),
    ("half a pair in a place", Location(0, 0, HALF)),
]


@pytest.mark.parametrize("message", [message for _, message in FITTING], ids=[name for name, _ in FITTING])
def test_message_at_its_limits_is_built(message: Message | TemplateMessage) -> None:
    assert message.payload()["type"]


@pytest.mark.parametrize("message", [message for _, message in TOO_LONG], ids=[name for name, _ in TOO_LONG])
def test_message_beyond_a_limit_is_refused(message: Message | TemplateMessage) -> None:
    with pytest.raises(MessageTooLong):
        message.payload()


@pytest.mark.parametrize("message", [message for _, message in WRONG], ids=[name for name, _ in WRONG])
def test_message_of_the_wrong_form_is_refused(message: Message | TemplateMessage) -> None:
    with pytest.raises(ValueError, match=r"^[a-z]"):
        message.payload()


def test_refusals_hold_no_words_of_the_message() -> None:
    for _, message in (*TOO_LONG, *WRONG):
        with pytest.raises((MessageTooLong, ValueError)) as refused:
            message.payload()
        assert not {"Aline", "easymo", "passwd"} & set(str(refused.value).replace("/", " ").split())
        assert refused.value.__cause__ is None


def titles(*given: str) -> list[str]:
    message = Buttons("Well?", tuple(Button(str(number), title) for number, title in enumerate(given)))
    return [button["reply"]["title"] for button in message.payload()["interactive"]["action"]["buttons"]]


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        (("Home", "Work"), ["Home", "Work"]),
        (("Home", "Home", "Home"), ["Home", "Home 2", "Home 3"]),
        (("Home", "Home 2", "Home"), ["Home", "Home 2", "Home 3"]),
        (
            ("Near the market of Kimironko", "Near the market of Remera"),
            ["Near the market of…", "Near the market… 2"],
        ),
    ],
)
def test_buttons_of_one_title_are_numbered(given: tuple[str, ...], sent: list[str]) -> None:
    assert titles(*given) == sent


def test_rows_that_follow_each_other_make_a_section() -> None:
    rows = (Row("a", "A", section="New"), Row("b", "B", section="New"), Row("c", "C", section="A title far too long"))
    sections = List("Well?", "Choose", rows).payload()["interactive"]["action"]["sections"]
    assert [(section["title"], len(section["rows"])) for section in sections] == [
        ("New", 2),
        ("A title far too long", 1),
    ]


def test_card_of_many_lines_keeps_three() -> None:
    card = Card(PHOTO, "Read", URL, "one\ntwo\nthree\nfour\nfive")
    assert card.payload()["body"]["text"] == "one\ntwo\nthree four five"


def test_contact_gets_a_part_of_its_name() -> None:
    assert Contact(name="Aline").payload() == {"name": {"formatted_name": "Aline", "first_name": "Aline"}}


def test_white_space_in_template_values_is_made_one_blank() -> None:
    [body] = TemplateMessage("a", "en", ("one\n\ttwo      three ",)).payload()["template"]["components"]
    assert body["parameters"] == [{"type": "text", "text": "one two three"}]


@pytest.mark.parametrize(
    ("message", "body"),
    [
        (Image(id="1", caption="A flat"), "A flat"),
        (Audio(id="1"), ""),
        (Location(0, 0, "Null Island"), "Null Island"),
        (Contacts((Contact(name="Aline"), Contact(name="Eric"))), "Aline\nEric"),
        (Reaction("wamid.1", "👍"), "👍"),
        (Reply("wamid.1", Text("hi")), "hi"),
    ],
)
def test_body_is_what_the_person_reads(message: Message, body: str) -> None:
    assert message.body == body
