"""pywa, a client that others wrote, gets along with the simulator in both directions."""

import asyncio
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from pywa import handlers
from pywa import types as pywa_types
from pywa.client import WhatsApp
from pywa.errors import ReEngagementMessage, TemplateNotExists, WhatsAppError
from pywa.types import templates as pywa_templates

from easymo.settings import (
    SIMULATED_ACCESS_TOKEN,
    SIMULATED_APP_SECRET,
    SIMULATED_BUSINESS_ACCOUNT_ID,
    SIMULATED_NUMBER_ID,
    SIMULATED_VERIFY_TOKEN,
    Settings,
)
from easymo.simulator.behaviour import PROFILES, Behaviour
from simulated import NUMBER, World, living, messages

# Its own annotations are not complete.
types: Any = pywa_types
templates: Any = pywa_templates

JPEG = b"\xff\xd8\xff\xe0 a picture"
OGG = b"OggS a recording"
PDF = b"%PDF-1.7 a document"
MP4 = b"\0\0\0\x18ftypmp42 a video"
WEBP = b"RIFF\0\0\0\0WEBP a sticker"


class Client:
    """pywa pointed at a simulator; it blocks, so each call takes a thread."""

    def __init__(self, base_url: str) -> None:
        session = httpx.Client()
        self.pywa = WhatsApp(
            phone_id=SIMULATED_NUMBER_ID,
            token=SIMULATED_ACCESS_TOKEN,
            waba_id=SIMULATED_BUSINESS_ACCOUNT_ID,
            app_secret=SIMULATED_APP_SECRET,
            verify_token=SIMULATED_VERIFY_TOKEN,
            app_id="1234567890123456",
            session=session,
        )
        session.base_url = f"{base_url}/simulator/v26.0"
        self.session = session

    async def call(self, method: Callable[..., Any], *arguments: Any, **options: Any) -> Any:
        return await asyncio.to_thread(method, *arguments, **options)


@pytest.fixture
async def world(tmp_path: Path) -> AsyncGenerator[World]:
    behaviour = Behaviour(statuses=(), review=0.0, policies=PROFILES["whatsapp"].policies)
    async with living(behaviour, settings=Settings(home=tmp_path)) as living_world:
        yield living_world


@pytest.fixture
def client(world: World) -> Generator[Client]:
    with connected(world) as connected_client:
        yield connected_client


@contextmanager
def connected(world: World) -> Generator[Client]:
    client = Client(world.base_url)
    with client.session:
        yield client


SENDS: dict[str, Callable[[WhatsApp], Any]] = {
    "text": lambda wa: wa.send_message(NUMBER, "hi", preview_url=True),
    "button": lambda wa: wa.send_message(NUMBER, "Sure?", buttons=[types.Button("Yes", "yes")], footer="EasyMO"),
    "list": lambda wa: wa.send_message(
        NUMBER,
        "Menu",
        buttons=types.SectionList("Open", [types.Section("All", [types.SectionRow("Jobs", "jobs", "Find work")])]),
    ),
    "cta_url": lambda wa: wa.send_message(NUMBER, "See", buttons=types.URLButton("Open", "https://easymo.rw")),
    "request_contact_info": lambda wa: wa.send_message(
        NUMBER, "Your number?", buttons=types.ContactInfoRequestButton()
    ),
    "location_request_message": lambda wa: wa.request_location(NUMBER, "Where?"),
    "image": lambda wa: wa.send_image(NUMBER, JPEG, caption="A house", mime_type="image/jpeg"),
    "video": lambda wa: wa.send_video(NUMBER, MP4, mime_type="video/mp4"),
    "document": lambda wa: wa.send_document(NUMBER, PDF, filename="a.pdf", mime_type="application/pdf"),
    "audio": lambda wa: wa.send_audio(NUMBER, OGG, mime_type="audio/ogg"),
    "sticker": lambda wa: wa.send_sticker(NUMBER, WEBP, mime_type="image/webp"),
    "location": lambda wa: wa.send_location(NUMBER, -1.95, 30.06, "Town", "KN 1"),
    "contacts": lambda wa: wa.send_contact(
        NUMBER,
        types.Contact(types.Contact.Name("Aline Uwase", "Aline"), phones=[types.Contact.Phone("+250788000001")]),
    ),
    "catalog_message": lambda wa: wa.send_catalog(NUMBER, "Our goods", thumbnail_product_sku="sku"),
    "product": lambda wa: wa.send_product(NUMBER, "1", "sku"),
    "product_list": lambda wa: wa.send_products(
        NUMBER, "1", [types.ProductsSection("All", ["sku"])], "Goods", "Our goods"
    ),
}


@pytest.mark.parametrize("kind", SENDS)
async def test_pywa_sends_each_kind(world: World, client: Client, kind: str):
    phone = world.simulator.phone(NUMBER)
    await phone.say("hi")
    sent = await client.call(SENDS[kind], client.pywa)
    shown = phone.received()
    assert [(bubble.id, bubble.kind) for bubble in shown] == [(sent.id, kind)]


async def test_pywa_reacts_and_reads(world: World, client: Client):
    phone = world.simulator.phone(NUMBER)
    own = await phone.say("hi")
    await client.call(client.pywa.send_reaction, NUMBER, "👍", own.id)
    assert phone.received()[0].answers == own.id
    await client.call(client.pywa.mark_message_as_read, own.id)
    assert own.tick == "read"


async def test_pywa_uploads_describes_downloads_and_deletes(world: World, client: Client, tmp_path: Path):
    medium = await client.call(client.pywa.upload_media, PDF, "application/pdf", "a.pdf")
    told = await client.call(client.pywa.get_media_url, medium.id)
    assert (told.mime_type, told.file_size) == ("application/pdf", len(PDF))
    assert await client.call(client.pywa.get_media_bytes, told.url) == PDF
    assert await client.call(client.pywa.delete_media, medium.id)
    with pytest.raises(WhatsAppError):
        await client.call(client.pywa.get_media_url, medium.id)


async def test_pywa_creates_lists_and_sends_a_template(world: World, client: Client):
    template = templates.Template(
        name="order_ready",
        category=templates.TemplateCategory.UTILITY,
        language=templates.TemplateLanguage.ENGLISH_US,
        components=[
            templates.BodyText("Good news {{1}}! Your order {{2}} is ready to be fetched.", "Aline", "42"),
            templates.Buttons(buttons=[templates.QuickReplyButton(text="Thanks")]),
        ],
    )
    created = await client.call(client.pywa.create_template, template)
    bodies = await world.callback.posts(1)
    assert b'"event":"APPROVED"' in bodies[0]
    listed = await client.call(client.pywa.get_templates)
    assert {found.name: str(found.status) for found in listed} == {"order_ready": "APPROVED", "hello_world": "APPROVED"}
    params = [
        templates.BodyText.params("Aline", "7"),
        templates.QuickReplyButton.params(index=0, callback_data="thanks"),
    ]
    await client.call(client.pywa.send_template, NUMBER, "order_ready", templates.TemplateLanguage.ENGLISH_US, params)
    phone = world.simulator.phone(NUMBER)
    assert phone.received()[0].text == "Good news Aline! Your order 7 is ready to be fetched."
    await phone.tap("Thanks")
    assert messages(world.callback.bodies[-1])[0]["button"] == {"payload": "thanks", "text": "Thanks"}
    assert created.id


async def test_pywa_raises_what_the_simulator_refuses(world: World, client: Client):
    with pytest.raises(TemplateNotExists):
        await client.call(client.pywa.send_template, NUMBER, "nothing", templates.TemplateLanguage.ENGLISH, [])


async def test_pywa_reads_and_changes_profile_number_and_blocks(world: World, client: Client):
    await client.call(client.pywa.update_business_profile, about="Work, homes, rides", websites=["https://easymo.rw"])
    assert (await client.call(client.pywa.get_business_profile)).about == "Work, homes, rides"
    assert (await client.call(client.pywa.get_business_phone_number)).id == SIMULATED_NUMBER_ID
    await world.simulator.phone(NUMBER).say("hi")
    await client.call(client.pywa.block_users, [NUMBER])
    posts = len(world.callback.bodies)
    await world.simulator.phone(NUMBER).say("anybody there?")
    assert len(world.callback.bodies) == posts


class Heard:
    """What pywa made of the webhooks it was given."""

    def __init__(self, client: Client) -> None:
        self.updates: list[tuple[str, Any]] = []
        wanted = [
            handlers.MessageHandler,
            handlers.CallbackButtonHandler,
            handlers.CallbackSelectionHandler,
            handlers.MessageStatusHandler,
            handlers.PhoneNumberChangeHandler,
            handlers.EditedMessageHandler,
            handlers.DeletedMessageHandler,
            handlers.FlowCompletionHandler,
            handlers.UserMarketingPreferencesHandler,
            handlers.TemplateStatusUpdateHandler,
        ]
        for kind in wanted:
            client.pywa.add_handlers(kind(self._keep))

    def _keep(self, _: WhatsApp, update: Any) -> None:
        self.updates.append((type(update).__name__, update))


async def hear(world: World, client: Client) -> list[tuple[str, Any]]:
    await world.simulator.delivery.settled()
    heard = Heard(client)
    for body, signature in zip(world.callback.bodies, world.callback.signatures, strict=True):
        assert client.pywa.webhook_update_validator(body, signature) is None
        _, status = await client.call(client.pywa.webhook_update_handler, body)
        assert status == 200
    return heard.updates


async def test_pywa_understands_what_people_send(world: World, client: Client):
    phone = world.simulator.phone(NUMBER, "Aline")
    media = world.simulator.media
    await phone.say("muraho")
    await phone.send_location(-1.95, 30.06, name="Town")
    await phone.send_image(media.keep(JPEG), "A house")
    await phone.send_file("audio", media.add(OGG, "audio/ogg; codecs=opus"), voice=True)
    await phone.send_file("document", media.add(PDF, "application/pdf", "a.pdf"))
    await phone.send_file("sticker", media.add(WEBP, "image/webp"))
    await phone.send_file("video", media.add(MP4, "video/mp4"))
    await phone.send_contacts(("Eric", "+250788000002"))
    await phone.order("1", [{"product_retailer_id": "a", "quantity": 1, "item_price": 30, "currency": "RWF"}])
    await phone.send_unsupported()
    heard = await hear(world, client)
    assert [name for name, _ in heard] == ["Message"] * 10
    assert [str(update.type) for _, update in heard] == [
        "text", "location", "image", "audio", "document", "sticker", "video", "contacts", "order", "unsupported",
    ]  # fmt: skip
    assert {update.from_user.name for _, update in heard} == {"Aline"}
    assert heard[3][1].audio.voice


async def test_pywa_understands_taps_edits_and_changes_of_a_person(world: World, client: Client):
    phone = world.simulator.phone(NUMBER)
    own = await phone.say("hi")
    await client.call(SENDS["button"], client.pywa)
    await phone.tap("yes")
    await client.call(SENDS["list"], client.pywa)
    await phone.tap("Jobs")
    await phone.react("👍")
    await phone.edit(own.id, "hello")
    await phone.revoke(own.id)
    world.simulator.people.set_traits(phone, type(phone.traits)(wants_marketing=False))
    await world.simulator.delivery.settled()
    world.simulator.people.change_number(phone, "+250788999999")
    heard = await hear(world, client)
    assert [name for name, _ in heard if name != "Message"] == [
        "CallbackButton",
        "CallbackSelection",
        "EditedMessage",
        "DeletedMessage",
        "UserMarketingPreferences",
        "PhoneNumberChange",
    ]


async def test_pywa_understands_statuses_and_a_person_without_a_number():
    behaviour = Behaviour(statuses=(("sent", 0.0), ("delivered", 0.01)), username_only=1.0)
    async with living(behaviour) as world:
        with connected(world) as client:
            phone = world.simulator.phone(NUMBER)
            await phone.say("hi")
            await client.call(client.pywa.send_message, phone.contact.user_id, "hello")
            world.simulator.phone(NUMBER).traits.on_whatsapp = False
            await client.call(client.pywa.send_message, phone.contact.user_id, "hello?")
            await world.callback.posts(4)
            heard = await hear(world, client)
            assert heard[0][1].from_user.bsuid == phone.contact.user_id
            assert [str(update.status) for name, update in heard if name == "MessageStatus"] == [
                "sent",
                "delivered",
                "failed",
            ]


async def test_pywa_knows_the_error_of_a_closed_window(world: World, client: Client):
    await client.call(client.pywa.send_message, NUMBER, "hello?")
    await world.callback.posts(1)
    (_, status) = (await hear(world, client))[0]
    assert isinstance(status.error, ReEngagementMessage)
