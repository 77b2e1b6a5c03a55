"""Every kind of message EasyMO builds, beside Meta's own sample or documented shape of it.

As a table, kind by kind:  PYTHONPATH=src:tests .venv/bin/python -m conformance.outbound
"""

import asyncio
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from easymo.settings import Settings
from easymo.whatsapp.client import GraphClient
from easymo.whatsapp.messages import (
    Address,
    AddressRequest,
    Amount,
    Audio,
    Button,
    Buttons,
    CallLink,
    CallPermissionRequest,
    Card,
    Carousel,
    Catalog,
    Contact,
    ContactRequest,
    Contacts,
    CopyCode,
    Currency,
    Document,
    Email,
    Form,
    Image,
    Link,
    List,
    Location,
    LocationRequest,
    Message,
    Moment,
    Named,
    OpenCatalog,
    OpenForm,
    OpenProducts,
    OrderDetails,
    OrderItem,
    OrderStatus,
    Organisation,
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
from easymo.whatsapp.transport import Response, Transport

PAYLOADS = Path(__file__).parent / "payloads"
PHONE, USER = "+16505551234", "US.13491208655302741918"
QUOTED, PREVIOUS = "<MSGID_OF_MSG_YOU_ARE_REPLYING_TO>", "<MSGID_OF_PREV_MSG>"
URL = "https://example.com/file"

Body = dict[str, Any]

CONTACT = Contacts(
    (
        Contact(
            name="John Smith",
            first_name="John",
            middle_name="D.",
            last_name="Smith",
            prefix="Dr",
            suffix="Jr",
            phones=(Phone("+1 (940) 555-1234", "HOME"), Phone("+1 (650) 555-1234", "WORK", "16505551234")),
            emails=(Email("test@fb.com", "WORK"), Email("test@whatsapp.com", "HOME")),
            urls=(Website("https://www.facebook.com", "WORK"), Website("https://www.whatsapp.com", "HOME")),
            addresses=(
                Address("1 Hacker Way", "Menlo Park", "CA", "94025", "United States", "us", "HOME"),
                Address("200 Jefferson Dr", "Menlo Park", "CA", "94025", "United States", "us", "WORK"),
            ),
            org=Organisation("WhatsApp", "Design", "Manager"),
            birthday="2012-08-18",
        ),
    )
)
PLACE = Location(37.758056, -122.425332, "META HQ", "1 Hacker Way, Menlo Park, CA 94025")
LIST = List(
    "<BODY_TEXT>",
    "<BUTTON_TEXT>",
    tuple(
        Row(
            f"<LIST_SECTION_{section}_ROW_{row}_ID>",
            f"<SECTION_{section}_ROW_{row}_TITLE>",
            f"<SECTION_{section}_ROW_{row}_DESC>",
            f"<LIST_SECTION_{section}_TITLE>",
        )
        for section in (1, 2)
        for row in (1, 2)
    ),
    "<FOOTER_TEXT>",
    "<HEADER_TEXT>",
)
VALUES = (
    "text-string",
    Currency("$100.99", "USD", 100990),
    Moment(
        "February 25, 1977",
        {
            "calendar": "GREGORIAN",
            "day_of_month": 25,
            "day_of_week": 5,
            "hour": 15,
            "minute": 33,
            "month": 2,
            "year": 1977,
        },
    ),
)
TEMPLATE = TemplateMessage("template-name", "language-and-locale-code", VALUES)


def _form(id: str = "", name: str = "", draft: bool = False) -> Form:
    hidden = "Not shown in draft mode"
    return Form(
        body=hidden if draft else "<BODY_TEXT>",
        button=hidden if draft else "Open Flow!",
        header=hidden if draft else "<HEADER_TEXT>",
        footer=hidden if draft else "<FOOTER_TEXT>",
        flow_id=id,
        flow_name=name,
        token="<FLOW_TOKEN>",
        screen="<SCREEN_ID>",
        data={"<CUSTOM_KEY>": "<CUSTOM_VALUE>"},
        draft=draft,
    )


def _caption(kind: str) -> str:
    return f"<{kind}_CAPTION_TEXT>"


SAMPLES: dict[str, tuple[str, Message | TemplateMessage]] = {
    # sample → kind, message
    "bsuid_request_contact_info": ("contact request", ContactRequest("May we have your number for delivery?")),
    "bsuid_text": ("text, to a user id", Text("Hello")),
    "send_text_message": ("text", Text("text-message-content")),
    "send_text_message_with_preview_url": (
        "text with preview",
        Text("Please visit https://youtu.be/hpltvTEiRrY.", preview_url=True),
    ),
    "send_reply_to_text_message": ("text, quoting", Reply(PREVIOUS, Text("<TEXT_MSG_CONTENT>"))),
    "send_image_message_by_id": ("image by id", Image(id="<IMAGE_OBJECT_ID>")),
    "send_image_message_by_url": ("image by link", Image(link=URL)),
    "send_reply_to_image_message_by_id": ("image, quoting", Reply(PREVIOUS, Image(id="<IMAGE_OBJECT_ID>"))),
    "send_reply_to_image_message_by_url": ("image, quoting", Reply(PREVIOUS, Image(link=URL))),
    "send_audio_message_by_id": ("audio by id", Audio(id="<AUDIO_OBJECT_ID>")),
    "send_audio_message_by_url": ("audio by link", Audio(link=URL)),
    "send_reply_to_audio_message_by_id": ("audio, quoting", Reply(QUOTED, Audio(id="<AUDIO_OBJECT_ID>"))),
    "send_reply_to_audio_message_by_url": ("audio, quoting", Reply(QUOTED, Audio(link=URL))),
    "send_video_message_by_id": ("video by id", Video(id="<VIDEO_OBJECT_ID>", caption=_caption("VIDEO"))),
    "send_video_message_by_url": ("video by link", Video(link=URL, caption=_caption("VIDEO"))),
    "send_reply_to_video_message_by_id": (
        "video, quoting",
        Reply(QUOTED, Video(id="<VIDEO_OBJECT_ID>", caption=_caption("VIDEO"))),
    ),
    "send_reply_to_video_message_by_url": ("video, quoting", Reply(QUOTED, Video(link=URL, caption=_caption("VIDEO")))),
    "send_document_message_by_id": (
        "document by id",
        Document(id="<DOCUMENT_OBJECT_ID>", caption="<DOCUMENT_CAPTION_TO_SEND>", filename="<DOCUMENT_FILENAME>"),
    ),
    "send_document_message_by_url": ("document by link", Document(link=URL, caption="<DOCUMENT-CAPTION-TEXT>")),
    "send_reply_to_document_message_by_id": (
        "document, quoting",
        Reply(
            QUOTED,
            Document(id="<DOCUMENT_OBJECT_ID>", caption="<DOCUMENT_CAPTION_TO_SEND>", filename="<DOCUMENT_FILENAME>"),
        ),
    ),
    "send_reply_to_document_message_by_url": (
        "document, quoting",
        Reply(QUOTED, Document(link=URL, caption=_caption("DOCUMENT"))),
    ),
    "send_sticker_message_by_id": ("sticker by id", Sticker(id="<MEDIA_OBJECT_ID>")),
    "send_sticker_message_by_url": ("sticker by link", Sticker(link=URL)),
    "send_reply_to_sticker_message_by_id": ("sticker, quoting", Reply(QUOTED, Sticker(id="<MEDIA_OBJECT_ID>"))),
    "send_reply_to_sticker_message_by_url": ("sticker, quoting", Reply(QUOTED, Sticker(link=URL))),
    "send_location_message": ("location", PLACE),
    "send_reply_to_location_message": ("location, quoting", Reply(PREVIOUS, PLACE)),
    "send_contact_message": ("contacts", CONTACT),
    "send_reply_to_contact_message": ("contacts, quoting", Reply(PREVIOUS, CONTACT)),
    "send_reply_with_reaction_message": ("reaction", Reaction("wamid.HBgLM...", "😀")),
    "send_reply_button": (
        "buttons",
        Buttons(
            "<BUTTON_TEXT>",
            (Button("<UNIQUE_BUTTON_ID_1>", "<BUTTON_TITLE_1>"), Button("<UNIQUE_BUTTON_ID_2>", "<BUTTON_TITLE_2>")),
        ),
    ),
    "send_list_message": ("list", LIST),
    "send_reply_to_list_message": ("list, quoting", Reply(PREVIOUS, LIST)),
    "send_published_flow_by_id": ("form by id", _form(id="{{Flow-ID}}")),
    "send_published_flow_by_name": ("form by name", _form(name="{{Flow-Name}}")),
    "send_draft_flow_by_id": ("form, draft", _form(id="{{Flow-ID}}", draft=True)),
    "send_draft_flow_by_name": ("form, draft", _form(name="{{Flow-Name}}", draft=True)),
    "send_single_product_message": (
        "product",
        Product("<OPTIONAL_BODY_TEXT>", "367025965434465", "<ID_TEST_ITEM_1>", "<OPTIONAL_FOOTER_TEXT>"),
    ),
    "send_multi_product_message": (
        "product list",
        ProductList(
            "<YOUR_TEXT_HEADER_CONTENT>",
            "<YOUR_TEXT_BODY_CONTENT>",
            "146265584024623",
            tuple(
                ProductSection(
                    f"<SECTION{section}_TITLE>",
                    (f"<YOUR_PRODUCT{section}_SKU_IN_CATALOG>", f"<YOUR_SECOND_PRODUCT{section}_SKU_IN_CATALOG>"),
                )
                for section in (1, 2)
            ),
            "<YOUR_TEXT_FOOTER_CONTENT>",
        ),
    ),
    "send_catalog_message": (
        "catalogue",
        Catalog(
            "Hello! Thanks for your interest. Ordering is easy. Just visit our catalog and add items to purchase.",
            "2lc20305pt",
            "Best grocery deals on WhatsApp!",
        ),
    ),
    "send_order_details_message": (
        "order details",
        OrderDetails(
            body="your-text-body-content",
            footer="your-text-footer-content",
            header=Image(
                link="https://upload.wikimedia.org/wikipedia/commons/thumb/3/3b/Home_made_sour_dough_bread.jpg"
                "/640px-Home_made_sour_dough_bread.jpg"
            ),
            reference="unique-reference-id",
            goods="digital-goods",
            currency="INR",
            items=(OrderItem("1234567", "bread", Amount(1500), sale_amount=Amount(1000)),),
            subtotal=Amount(1000),
            total=Amount(1100),
            tax=Amount(100, "optional_text"),
            shipping=Amount(100, "optional_text"),
            discount=Amount(100, "optional_text", "optional_text"),
            payment={"payment_type": "upi", "payment_configuration": "my-payment-config-name"},
        ),
    ),
    "send_order_status_message": (
        "order status",
        OrderStatus(
            "your-text-body-content", "unique-reference-id-from-order-details-msg", "processing", "optional-text"
        ),
    ),
    "send_test_message": ("template, plain", TemplateMessage("hello_world", "en_US")),
    "send_message_template_text": ("template, text", TEMPLATE),
    "send_sample_shipping_confirmation_template": ("template, text", TEMPLATE),
    "send_message_template_media": (
        "template, image",
        msgspec.structs.replace(TEMPLATE, header=Image(link=URL)),
    ),
    "send_message_template_interactive": (
        "template, quick replies",
        msgspec.structs.replace(
            TEMPLATE,
            header=Image(link=URL),
            buttons=(QuickReply(0, "aGlzIHRoaXMgaXMgY29v"), QuickReply(1, "9rwnB8RbYmPF5t2Mn09x4h")),
        ),
    ),
    "send_sample_issue_resolution_template": (
        "template, quick replies",
        TemplateMessage(
            "sample_issue_resolution",
            "en_US",
            ("*Mr. Jones*",),
            buttons=(QuickReply(0, "true"), QuickReply(1, "false")),
        ),
    ),
    "send_flow_template_message": (
        "template, form",
        TemplateMessage(
            "<TEMPLATE_NAME>",
            "en_US",
            buttons=(OpenForm(0, "<FLOW_TOKEN>", {"<CUSTOM_KEY>": "<CUSTOM_VALUE>"}),),
        ),
    ),
    "send_catalog_template_message": (
        "template, catalogue",
        TemplateMessage("intro_catalog_offer", "en_US", ("100", "400", "3"), buttons=(OpenCatalog(0, "2lc20305pt"),)),
    ),
}


class Documented(NamedTuple):
    """A shape of Meta's reference pages that has no sample of its own."""

    kind: str
    message: Message | TemplateMessage
    shape: Body


def _interactive(kind: str, action: Body, **members: Any) -> Body:
    return {"type": "interactive", "interactive": {"type": kind, "body": {"text": "Well?"}, "action": action} | members}


def _template(name: str, *components: Body, language: str = "en") -> Body:
    template = {"name": name, "language": {"code": language}, "components": list(components)}
    return {"type": "template", "template": template}


def _parameters(*parameters: Body, **members: Any) -> Body:
    return members | {"parameters": list(parameters)}


_PHOTO, _PHOTO_SHAPE = Image(id="4490709327384033"), {"type": "image", "image": {"id": "4490709327384033"}}
_CALL = {"display_text": "Call us", "ttl_minutes": 100, "payload": "booking-7"}

DOCUMENTED: list[Documented] = [
    Documented("audio, voice note", Audio(id="1", voice=True), {"type": "audio", "audio": {"id": "1", "voice": True}}),
    Documented(
        "reaction taken away",
        Reaction("wamid.1"),
        {"type": "reaction", "reaction": {"message_id": "wamid.1", "emoji": ""}},
    ),
    Documented(
        "buttons below an image",
        Buttons("Well?", (Button("a", "A"),), header=_PHOTO),
        _interactive(
            "button",
            {"buttons": [{"type": "reply", "reply": {"id": "a", "title": "A"}}]},
            header=_PHOTO_SHAPE,
        ),
    ),
    Documented(
        "buttons below a document",
        Buttons("Well?", (Button("a", "A"),), "or type", header=Document(link=URL, filename="cv.pdf")),
        _interactive(
            "button",
            {"buttons": [{"type": "reply", "reply": {"id": "a", "title": "A"}}]},
            header={"type": "document", "document": {"link": URL, "filename": "cv.pdf"}},
            footer={"text": "or type"},
        ),
    ),
    Documented(
        "link",
        Link("Well?", "Read", "https://easymo.rw/terms", "EasyMO", "Terms"),
        _interactive(
            "cta_url",
            {"name": "cta_url", "parameters": {"display_text": "Read", "url": "https://easymo.rw/terms"}},
            header={"type": "text", "text": "Terms"},
            footer={"text": "EasyMO"},
        ),
    ),
    Documented(
        "location request",
        LocationRequest("Well?"),
        _interactive("location_request_message", {"name": "send_location"}),
    ),
    Documented(
        "address request",
        AddressRequest("Well?", "IN", {"city": "Pune"}, {"in_pin_code": "Unknown"}),
        _interactive(
            "address_message",
            {
                "name": "address_message",
                "parameters": {
                    "country": "IN",
                    "values": {"city": "Pune"},
                    "validation_errors": {"in_pin_code": "Unknown"},
                },
            },
        ),
    ),
    Documented(
        "form, data exchange",
        Form(body="Well?", button="Fill in", flow_id="1", token="t", action="data_exchange"),
        _interactive(
            "flow",
            {
                "name": "flow",
                "parameters": {
                    "flow_message_version": "3",
                    "flow_id": "1",
                    "flow_cta": "Fill in",
                    "flow_token": "t",
                    "flow_action": "data_exchange",
                },
            },
        ),
    ),
    Documented(
        "call permission request",
        CallPermissionRequest("Well?"),
        _interactive("call_permission_request", {"name": "call_permission_request"}),
    ),
    Documented(
        "call link",
        CallLink("Well?", "Call us", 100, "booking-7"),
        _interactive("voice_call", {"name": "voice_call", "parameters": _CALL}),
    ),
    Documented(
        "carousel of pictures",
        Carousel("Well?", (Card(_PHOTO, "Read", URL, "One"), Card(_PHOTO, "Read", URL))),
        _interactive(
            "carousel",
            {
                "cards": [
                    {
                        "card_index": index,
                        "type": "cta_url",
                        "header": _PHOTO_SHAPE,
                        "action": {"name": "cta_url", "parameters": {"display_text": "Read", "url": URL}},
                    }
                    | body
                    for index, body in enumerate([{"body": {"text": "One"}}, {}])
                ]
            },
        ),
    ),
    Documented(
        "carousel of products",
        Carousel("Well?", (ProductCard("c", "1"), ProductCard("c", "2"))),
        _interactive(
            "carousel",
            {
                "cards": [
                    {
                        "card_index": index,
                        "type": "product",
                        "action": {"catalog_id": "c", "product_retailer_id": str(index + 1)},
                    }
                    for index in (0, 1)
                ]
            },
        ),
    ),
    Documented(
        "catalogue, no thumbnail", Catalog("Well?"), _interactive("catalog_message", {"name": "catalog_message"})
    ),
    Documented(
        "template, named values",
        TemplateMessage("hi", "fr", (Named("name", "Aline"),), header=Named("day", "lundi")),
        _template(
            "hi",
            _parameters({"type": "text", "parameter_name": "day", "text": "lundi"}, type="header"),
            _parameters({"type": "text", "parameter_name": "name", "text": "Aline"}, type="body"),
            language="fr",
        ),
    ),
    Documented(
        "template, limited-time offer",
        TemplateMessage("hi", "en", offer_until=1_698_562_800_000),
        _template(
            "hi",
            _parameters(
                {"type": "limited_time_offer", "limited_time_offer": {"expiration_time_ms": 1_698_562_800_000}},
                type="limited_time_offer",
            ),
        ),
    ),
    Documented(
        "template, document",
        TemplateMessage("hi", "en", header=Document(id="1", filename="receipt.pdf")),
        _template(
            "hi",
            _parameters({"type": "document", "document": {"id": "1", "filename": "receipt.pdf"}}, type="header"),
        ),
    ),
    Documented(
        "template, video",
        TemplateMessage("hi", "en", header=Video(id="1")),
        _template("hi", _parameters({"type": "video", "video": {"id": "1"}}, type="header")),
    ),
    Documented(
        "template, location",
        TemplateMessage("hi", "en", header=Location(-1.95, 30.06, "Kigali", "KN 3 Rd")),
        _template(
            "hi",
            _parameters(
                {
                    "type": "location",
                    "location": {"latitude": -1.95, "longitude": 30.06, "name": "Kigali", "address": "KN 3 Rd"},
                },
                type="header",
            ),
        ),
    ),
    Documented(
        "template, link and code",
        TemplateMessage("hi", "en", buttons=(UrlSuffix(0, "order/7"), CopyCode(2, "25OFF"))),
        _template(
            "hi",
            _parameters({"type": "text", "text": "order/7"}, type="button", sub_type="url", index="0"),
            _parameters(
                {"type": "coupon_code", "coupon_code": "25OFF"}, type="button", sub_type="copy_code", index="2"
            ),
        ),
    ),
    Documented(
        "template, products",
        TemplateMessage("hi", "en", buttons=(OpenProducts(0, "1", (ProductSection("New", ("1", "2")),)),)),
        _template(
            "hi",
            _parameters(
                {
                    "type": "action",
                    "action": {
                        "thumbnail_product_retailer_id": "1",
                        "sections": [
                            {
                                "title": "New",
                                "product_items": [{"product_retailer_id": "1"}, {"product_retailer_id": "2"}],
                            }
                        ],
                    },
                },
                type="button",
                sub_type="mpm",
                index="0",
            ),
        ),
    ),
    Documented(
        "template, one-time password",
        one_time_password("code", "en", "123456"),
        _template(
            "code",
            _parameters({"type": "text", "text": "123456"}, type="body"),
            _parameters({"type": "text", "text": "123456"}, type="button", sub_type="url", index="0"),
        ),
    ),
    Documented(
        "template, carousel",
        TemplateMessage(
            "hi",
            "en",
            ("Aline",),
            cards=(TemplateCard(_PHOTO, ("One",), (QuickReply(0, "one"),)), TemplateCard(_PHOTO)),
        ),
        _template(
            "hi",
            _parameters({"type": "text", "text": "Aline"}, type="body"),
            {
                "type": "carousel",
                "cards": [
                    {
                        "card_index": 0,
                        "components": [
                            _parameters(_PHOTO_SHAPE, type="header"),
                            _parameters({"type": "text", "text": "One"}, type="body"),
                            _parameters(
                                {"type": "payload", "payload": "one"},
                                type="button",
                                sub_type="quick_reply",
                                index="0",
                            ),
                        ],
                    },
                    {"card_index": 1, "components": [_parameters(_PHOTO_SHAPE, type="header")]},
                ],
            },
        ),
    ),
]


class Recorder(Transport):
    """Accepts everything, and keeps the last request."""

    def __init__(self) -> None:
        super().__init__()
        self.body: Body = {}

    async def post(self, url: str, headers: Mapping[str, str], body: bytes) -> Response:
        self.body = json.loads(body)
        return Response(200, {}, b'{"success":true,"messages":[{"id":"wamid.1"}]}')


async def request(message: Message | TemplateMessage, *, to_user: bool = False) -> Body:
    """What the Graph API gets when ``message`` is sent."""
    recorder = Recorder()
    phone, user = (None, USER) if to_user else (PHONE, None)
    payload = msgspec.json.encode(message.payload())
    await _client(recorder).send("106", phone_number=phone, user_id=user, payload=payload, callback="c")
    assert recorder.body.pop("biz_opaque_callback_data") == "c"
    return recorder.body


async def receipt(wamid: str, *, typing: bool) -> Body:
    """What the Graph API gets when a message is marked as read."""
    recorder = Recorder()
    await _client(recorder).mark_read("106", wamid, typing=typing)
    return recorder.body


def _client(recorder: Recorder) -> GraphClient:
    return GraphClient(Settings(home=Path("/nowhere"), api_base_url="https://graph.test"), recorder)


def enveloped(shape: Body) -> Body:
    return {"messaging_product": "whatsapp", "recipient_type": "individual", "to": PHONE} | shape


def read_sample(name: str) -> Body:
    """Meta's request, with its placeholders and older spellings made one.

    A place for a link or a header's type gets one; members that WhatsApp takes as the default are written out; a
    button's index is a text, its kind in small letters; a quick reply's value is a payload, and a template's
    language has no policy, as the reference pages have it.
    """
    paths = [PAYLOADS / folder / f"send_req_{name}.json" for folder in (".", "outbound")]
    sample = json.loads(next(path for path in paths if path.exists()).read_text(encoding="utf-8"))
    if sample.get("status") == "read":
        return sample
    sample.setdefault("recipient_type", "individual")
    sample.setdefault("type", "interactive" if "interactive" in sample else "text")
    if "to" in sample:
        sample["to"] = PHONE
    if "text" in sample:
        sample["text"].setdefault("preview_url", False)
    return _plain(sample)


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    if not isinstance(value, dict):
        return _PLAIN.get(value, value) if isinstance(value, str) else value
    if value.get("sub_type") == "quick_reply":
        value["parameters"] = [
            {"type": "payload", "payload": str(each["text"]).lower()} if each["type"] == "text" else each
            for each in value["parameters"]
        ]
    spelt = {key: inner for key, inner in value.items() if key != "policy"}
    if "sub_type" in spelt:
        spelt |= {"sub_type": spelt["sub_type"].lower(), "index": str(spelt["index"])}
    return {key: _plain(inner) for key, inner in spelt.items()}


_LINKS = ("audio-url", "document-url", "image-url", "sticker-url", "the-image-url", "video-url")
_PLAIN = (
    {f"http(s)://{name}": URL for name in _LINKS}
    | {f"<http(s)://{name}>": URL for name in _LINKS}
    | {"<HEADER_TYPE>": "text"}
)


async def table() -> list[tuple[str, str, bool]]:
    """Kind, sample and whether what we send is the same, one line for each."""
    lines = [
        (kind, name, await request(message, to_user=name.startswith("bsuid")) == read_sample(name))
        for name, (kind, message) in SAMPLES.items()
    ]
    name = "send_typing_indicator_and_read_receipt"
    sample = read_sample(name)
    lines.append(("read and typing", name, await receipt(sample["message_id"], typing=True) == sample))
    for kind, message, shape in DOCUMENTED:
        lines.append((kind, "documented shape", await request(message) == enveloped(shape)))
    return lines


def main() -> int:
    lines = sorted(asyncio.run(table()))
    for kind, name, same in lines:
        sys.stdout.write(f"{'same' if same else 'OTHER':6} {kind:28} {name}\n")
    other = sum(not same for _, _, same in lines)
    sys.stdout.write(f"\n{len(lines)} requests, {other} other than documented\n")
    return 1 if other else 0


if __name__ == "__main__":
    sys.exit(main())
