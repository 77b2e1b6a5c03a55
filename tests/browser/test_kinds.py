"""Every kind of message, as it is shown and as it is sent."""

import asyncio
import json
from collections.abc import AsyncGenerator
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, FilePayload, Route, expect

from browser.files import MP4, OGG, PDF, WEBP, png
from browser.screen import Phone, Screen, open_screen
from browser.world import World, living
from easymo.settings import SIMULATED_BUSINESS_ACCOUNT_ID, SIMULATED_NUMBER_ID
from easymo.simulator.behaviour import Behaviour, Policies
from easymo.whatsapp.messages.media import Image
from easymo.whatsapp.messages.template import QuickReply, TemplateCard, TemplateMessage
from endpoints import Business, answering
from flows import keys

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def world(chromium: None) -> AsyncGenerator[World]:
    behaviour = Behaviour(statuses=(), review=0.0, policies=Policies(templates=True, media=True))
    async with living(behaviour) as living_world:
        yield living_world


@pytest_asyncio.fixture(loop_scope="session")
async def screen(browser: Browser, world: World) -> AsyncGenerator[Screen]:
    """The page of a WhatsApp behind which nobody answers; it complains of nothing."""
    async with open_screen(browser, world.url) as opened:
        yield opened
        assert not opened.complaints


# Files


async def test_picture_of_the_business_is_opened_on_tap(aline: Phone, world: World):
    image = {"id": world.upload(png(), "image/png"), "caption": "A house in Kacyiru"}
    await world.send(aline.number, {"type": "image", "image": image})
    shown = await aline.sees("A house in Kacyiru")
    await expect(shown.get_by_role("img", name="A house in Kacyiru")).to_have_js_property("naturalWidth", 64)
    await shown.locator(".picture").click()
    viewer = aline.page.get_by_role("dialog", name="Photo")
    await expect(viewer.get_by_role("img", name="A house in Kacyiru")).to_be_visible()
    await viewer.get_by_role("button", name="Close").click()
    await expect(viewer).to_be_hidden()
    await expect(shown.locator(".picture")).to_be_focused()


@pytest.mark.parametrize(
    ("kind", "mime_type", "content", "label"),
    [("video", "video/mp4", MP4, "Video"), ("audio", "audio/ogg", OGG, "Voice message")],
)
async def test_video_and_voice_have_a_player(
    aline: Phone, world: World, kind: str, mime_type: str, content: bytes, label: str
):
    await world.send(aline.number, {"type": kind, kind: {"id": world.upload(content, mime_type)}})
    player = aline.answers.locator(f"{kind}[controls]")
    await expect(player).to_have_attribute("aria-label", label)
    source = await player.get_attribute("src")
    async with world.session.get(f"{world.url}/{source}") as answer:
        assert (answer.content_type, await answer.read()) == (mime_type, content)


async def test_document_is_a_card_with_its_name_and_size(aline: Phone, world: World):
    document = {"id": world.upload(PDF, "application/pdf"), "filename": "contract.pdf", "caption": "Sign here"}
    await world.send(aline.number, {"type": "document", "document": document})
    card = (await aline.sees("Sign here")).get_by_role("link")
    await expect(card).to_contain_text("contract.pdf")
    await expect(card).to_contain_text("PDF · 2 kB")
    async with aline.page.context.expect_page() as opened:
        await card.click()
    await (await opened.value).close()


async def test_file_behind_a_link_is_a_card_that_leads_there(aline: Phone, world: World):
    await world.send(aline.number, {"type": "document", "document": {"link": "https://easymo.rw/a.pdf"}})
    card = (await aline.sees("Document")).get_by_role("link")
    await expect(card).to_contain_text("easymo.rw")
    await expect(card).to_have_attribute("href", "https://easymo.rw/a.pdf")


async def test_sticker_stands_without_a_bubble(aline: Phone, world: World):
    await world.send(aline.number, {"type": "sticker", "sticker": {"id": world.upload(WEBP, "image/webp")}})
    shown = await aline.sees("")
    await expect(shown.get_by_role("img", name="Sticker")).to_have_js_property("naturalWidth", 1)
    await expect(shown.locator(".bubble")).to_have_css("background-color", "rgba(0, 0, 0, 0)")


@pytest.mark.parametrize(
    ("what", "name", "mime_type", "content", "kind", "shown"),
    [
        ("Photo or video", "house.png", "image/png", png(), "image", ".picture img"),
        ("Photo or video", "tour.mp4", "video/mp4", MP4, "video", "video"),
        ("Voice message", "note.ogg", "audio/ogg", OGG, "audio", "audio"),
        ("Document", "contract.pdf", "application/pdf", PDF, "document", ".file"),
        ("Sticker", "wave.webp", "image/webp", WEBP, "sticker", ".sticker img"),
    ],
)
async def test_file_is_sent_as_what_it_was_picked_as(
    aline: Phone, world: World, what: str, name: str, mime_type: str, content: bytes, kind: str, shown: str
):
    await aline.text.fill("Look")
    sent = await aline.sends_file(what, FilePayload(name=name, mimeType=mime_type, buffer=content))
    await expect(sent.locator(shown)).to_be_visible()
    await expect(sent.locator(".tick")).to_have_attribute("aria-label", "Delivered")
    arrived = world.heard(kind)[-1][kind]
    assert arrived["mime_type"] == mime_type
    assert arrived.get("voice", False) == (kind == "audio")
    if kind == "document":
        await expect(sent.locator(".file")).to_contain_text("PDF · 2 kB")
        assert (arrived["filename"], arrived["caption"]) == ("contract.pdf", "Look")


async def test_file_that_is_no_longer_kept_is_said_to_be_so(browser: Browser, world: World):
    async with open_screen(browser, world.url) as screen:  # a browser complains of what is not there
        aline = screen.phones[0]
        id = world.upload(png(), "image/png")
        await screen.page.route("**/files/*", lambda route: route.fulfill(status=404))
        await world.send(aline.number, {"type": "image", "image": {"id": id}})
        await aline.sees("Not kept here")


async def test_picture_has_its_place_before_it_is_loaded(aline: Phone, world: World):
    loading = asyncio.Event()

    async def hold(route: Route) -> None:
        await loading.wait()
        await route.continue_()

    await aline.page.route("**/files/*", hold)
    await world.send(aline.number, {"type": "image", "image": {"id": world.upload(png(), "image/png")}})
    shown = await aline.sees("")
    before = await shown.bounding_box()
    loading.set()
    await expect(shown.locator("img")).to_have_js_property("naturalWidth", 64)
    assert await shown.bounding_box() == before


# People and places


async def test_cards_of_people_are_shown(aline: Phone, world: World):
    people = [
        {"name": {"formatted_name": name, "first_name": name}, "phones": [{"phone": number}]}
        for name, number in (("Jean Bosco", "+250788111222"), ("Keza", "+250788333444"))
    ]
    await world.send(aline.number, {"type": "contacts", "contacts": people})
    shown = await aline.sees("Jean Bosco")
    await expect(shown.locator(".contact")).to_have_text(["Jean Bosco+250788111222", "Keza+250788333444"])


async def test_card_of_a_person_is_sent(aline: Phone, world: World):
    await aline.attaches("Contact")
    form = aline.page.get_by_role("dialog", name="Contact")
    await form.get_by_label("Name").fill("Keza Uwase")
    await form.get_by_label("Phone number").fill("+250 788 333 444")
    await form.get_by_role("button", name="Send").click()
    await expect(aline.own.last.locator(".contact")).to_have_text("Keza Uwase+250788333444")
    await expect(aline.own.last.locator(".tick")).to_have_attribute("aria-label", "Delivered")
    assert world.heard("contacts")[-1]["contacts"][0]["name"]["formatted_name"] == "Keza Uwase"


async def test_place_of_the_business_is_a_map(aline: Phone, world: World):
    place = {"latitude": -1.95, "longitude": 30.06, "name": "Kigali Heights", "address": "KG 7 Ave"}
    await world.send(aline.number, {"type": "location", "location": place})
    shown = await aline.sees("Kigali Heights")
    await expect(shown.locator(".map")).to_contain_text("KG 7 Ave")


async def test_number_that_is_asked_for_is_shared(aline: Phone, world: World):
    action = {"name": "request_contact_info"}
    await world.interact(aline.number, "request_contact_info", body={"text": "Your number?"}, action=action)
    await aline.taps("Share my number")
    await expect(aline.own.last.locator(".contact")).to_contain_text(aline.number)


# Reactions, replies, edits


async def test_reaction_is_given_seen_and_taken_back(aline: Phone, world: World):
    await world.send(aline.number, {"type": "text", "text": {"body": "Published!"}})
    shown = await aline.sees("Published!")
    await aline.picks(shown, "👍")
    await expect(shown.locator(".reactions")).to_have_text("Your reaction: 👍")
    await shown.get_by_role("button", name="More about this message").click()
    given = aline.page.locator("#message").get_by_role("button", name="👍")
    await expect(given).to_have_attribute("aria-pressed", "true")
    await given.click()
    await expect(shown.locator(".reactions")).to_be_empty()
    assert [message["reaction"].get("emoji") for message in world.heard("reaction")[-2:]] == ["👍", None]
    await expect(aline.messages).to_have_count(1)


async def test_reaction_of_the_business_stands_on_the_message(aline: Phone, world: World):
    own = await world.simulator.phone(aline.number).say("Murakoze")
    await expect(aline.own).to_have_count(1)
    for emoji, seen in (("❤️", "EasyMO’s reaction: ❤️"), ("", "")):
        await world.send(aline.number, {"type": "reaction", "reaction": {"message_id": own.id, "emoji": emoji}})
        await expect(aline.own.locator(".reactions")).to_have_text(seen)


async def test_reply_quotes_what_it_answers(aline: Phone, world: World):
    id = await world.send(aline.number, {"type": "text", "text": {"body": "When do you come?"}})
    await aline.picks(await aline.sees("When"), "Reply")
    await expect(aline.element.locator(".upon")).to_contain_text("When do you come?")
    await expect(aline.text).to_be_focused()
    await aline.says("At nine")
    await expect(aline.own.last.locator("blockquote")).to_have_text("EasyMOWhen do you come?")
    await expect(aline.own.last.locator(".tick")).to_have_attribute("aria-label", "Delivered")
    await expect(aline.element.locator(".upon")).to_be_hidden()
    assert world.heard("text")[-1]["context"]["id"] == id


async def test_reply_can_be_given_up(aline: Phone, world: World):
    await world.send(aline.number, {"type": "text", "text": {"body": "When do you come?"}})
    await aline.picks(await aline.sees("When"), "Reply")
    await aline.text.press("Escape")
    await expect(aline.element.locator(".upon")).to_be_hidden()
    await aline.says("Good morning")
    await expect(aline.own.last).to_contain_text("Good morning")
    await expect(aline.own.last.locator("blockquote")).to_have_count(0)


async def test_picture_is_quoted_by_what_it_is(aline: Phone, world: World):
    await world.send(aline.number, {"type": "image", "image": {"id": world.upload(png(), "image/png")}})
    await aline.picks(await aline.sees(""), "Reply")
    await aline.says("Nice")
    await expect(aline.own.last.locator("blockquote")).to_have_text("EasyMOPhoto")


async def test_own_message_is_edited_and_deleted(aline: Phone, world: World):
    await aline.says("Tommorow")
    await aline.picks(aline.own.first, "Edit")
    await expect(aline.text).to_have_value("Tommorow")
    await aline.says("Tomorrow")
    await expect(aline.own.first).to_contain_text("Tomorrow")
    await expect(aline.own.first.locator(".meta")).to_contain_text("Edited")
    await aline.picks(aline.own.first, "Delete for everyone")
    await expect(aline.own.first).to_contain_text("This message was deleted")
    await aline.page.reload()
    await expect(aline.own).to_have_count(1)
    await expect(aline.own.first).to_contain_text("This message was deleted")
    assert (len(world.heard("edit")), len(world.heard("revoke"))) == (1, 1)


# Buttons


async def test_button_to_a_page_of_the_web_leads_there(aline: Phone, world: World):
    action = {"name": "cta_url", "parameters": {"display_text": "Open", "url": "https://easymo.rw/jobs"}}
    await world.interact(aline.number, "cta_url", body={"text": "Read more"}, action=action)
    link = (await aline.sees("Read more")).get_by_role("link", name="Open")
    await expect(link).to_have_attribute("href", "https://easymo.rw/jobs")


async def test_call_over_whatsapp_goes_no_further(aline: Phone, world: World):
    await world.interact(aline.number, "voice_call", body={"text": "Call us"}, action={"name": "voice_call"})
    await (await aline.sees("Call us")).get_by_role("button", name="Call").click()
    await expect(aline.element.get_by_role("alert")).to_contain_text("Calls go no further")


async def test_template_has_all_its_parts(browser: Browser, world: World):
    buttons: list[dict[str, Any]] = [
        {"type": "QUICK_REPLY", "text": "Paid"},
        {"type": "URL", "text": "Pay", "url": "https://easymo.rw/pay"},
        {"type": "PHONE_NUMBER", "text": "Ask us", "phone_number": "+250788000000"},
        {"type": "COPY_CODE", "example": "RENT5"},
    ]
    body = {"type": "BODY", "text": "Your rent of {{1}} is due soon.", "example": {"body_text": [["1"]]}}
    header, footer = {"type": "HEADER", "format": "TEXT", "text": "Rent"}, {"type": "FOOTER", "text": "EasyMO Homes"}
    await world.template("rent_due", "UTILITY", header, body, footer, {"type": "BUTTONS", "buttons": buttons})
    components = [
        {"type": "body", "parameters": [{"type": "text", "text": "50,000 RWF"}]},
        {
            "type": "button",
            "sub_type": "copy_code",
            "index": "3",
            "parameters": [{"type": "coupon_code", "coupon_code": "RENT5"}],
        },
    ]
    template = {"name": "rent_due", "language": {"code": "en"}, "components": components}
    async with open_screen(browser, world.url, permissions=["clipboard-read", "clipboard-write"]) as screen:
        aline = screen.phones[0]
        await world.send(aline.number, {"type": "template", "template": template})
        shown = await aline.sees("Your rent of 50,000 RWF is due soon.")
        await expect(shown.locator(".header")).to_have_text("Rent")
        await expect(shown.locator(".footer")).to_have_text("EasyMO Homes")
        await expect(shown.locator(".choice")).to_have_text(["Paid", "Pay", "Ask us", "Copy the code"])
        await expect(shown.get_by_role("link", name="Pay")).to_have_attribute("href", "https://easymo.rw/pay")
        await shown.get_by_role("button", name="Copy the code").click()
        await expect(aline.element.get_by_role("alert")).to_contain_text("Copied")
        assert await screen.page.evaluate("navigator.clipboard.readText()") == "RENT5"
        await shown.get_by_role("button", name="Paid").click()
        await expect(aline.own.last).to_contain_text("Paid")
        await expect(aline.own.last.locator(".tick")).to_have_attribute("aria-label", "Delivered")
        assert world.heard("button")[-1]["button"] == {"payload": "Paid", "text": "Paid"}


async def test_button_of_an_older_message_answers_that_message(aline: Phone, world: World):
    for body in ("First?", "Second?"):
        buttons = [{"type": "reply", "reply": {"id": "yes", "title": "Yes"}}]
        await world.interact(aline.number, "button", body={"text": body}, action={"buttons": buttons})
    await aline.sees("Second?")
    await aline.answers.first.get_by_role("button", name="Yes").click()
    await expect(aline.own.last.locator("blockquote")).to_contain_text("First?")


# Goods


async def test_products_are_listed_and_ordered(aline: Phone, world: World):
    sections = [
        {"title": "Kitchen", "product_items": [{"product_retailer_id": "cooker-2"}, {"product_retailer_id": "pan-9"}]},
        {"title": "Garden", "product_items": [{"product_retailer_id": "hoe"}]},
    ]
    header, action = {"type": "text", "text": "Shop"}, {"catalog_id": "77", "sections": sections}
    await world.interact(aline.number, "product_list", header=header, body={"text": "Our things"}, action=action)
    shown = await aline.sees("Our things")
    await expect(shown.locator(".goods li")).to_have_text(["cooker-2Kitchen", "pan-9Kitchen", "hoeGarden"])
    await shown.get_by_role("button", name="View items").click()
    row = aline.page.locator("#shop li").nth(1)
    await aline.page.locator("#shop").get_by_label("Quantity").first.fill("0")
    await row.get_by_label("Quantity").fill("2")
    await row.get_by_label("Price").fill("3500")
    await aline.page.get_by_role("button", name="Send the order").click()
    await expect(aline.own.last.locator(".goods")).to_contain_text("2 × pan-9")
    await expect(aline.own.last.locator(".tick")).to_have_attribute("aria-label", "Delivered")
    item = {"product_retailer_id": "pan-9", "quantity": 2, "item_price": 3500, "currency": "RWF"}
    assert world.heard("order")[-1]["order"] == {"catalog_id": "77", "text": "", "product_items": [item]}


async def test_single_product_is_a_card(aline: Phone, world: World):
    action = {"catalog_id": "77", "product_retailer_id": "cooker-2"}
    await world.interact(aline.number, "product", body={"text": "Solar cooker"}, action=action)
    shown = await aline.sees("Solar cooker")
    await expect(shown.locator(".card")).to_have_text("Product")
    await expect(shown.locator(".goods")).to_contain_text("cooker-2")


async def test_carousel_is_looked_through(aline: Phone, world: World):
    id = world.upload(png(), "image/png")
    cards = [
        {
            "card_index": index,
            "type": "cta_url",
            "header": {"type": "image", "image": {"id": id}},
            "body": {"text": f"House {index}"},
            "action": {"name": "cta_url", "parameters": {"display_text": "See", "url": f"https://easymo.rw/{index}"}},
        }
        for index in range(3)
    ]
    await world.interact(aline.number, "carousel", body={"text": "Houses"}, action={"cards": cards})
    slides = (await aline.sees("Houses")).locator(".slides li")
    await expect(slides).to_have_text(["House 0See", "House 1See", "House 2See"])
    await expect(slides.nth(2).get_by_role("link", name="See")).to_have_attribute("href", "https://easymo.rw/2")


async def test_template_with_a_carousel_and_an_offer_is_looked_through_and_answered(aline: Phone, world: World):
    id = world.upload(png(), "image/png")
    card = [
        {"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}},
        {"type": "BODY", "text": "A house in {{1}} for rent", "example": {"body_text": [["Remera"]]}},
        {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "I want it"}]},
    ]
    offer = {"type": "LIMITED_TIME_OFFER", "limited_time_offer": {"text": "Ends soon", "has_expiration": True}}
    cards = {"type": "CAROUSEL", "cards": [{"components": card}] * 2}
    await world.template("houses", "MARKETING", {"type": "BODY", "text": "Houses for you"}, offer, cards)
    filled = tuple(
        TemplateCard(Image(id=id), (place,), (QuickReply(0, f"want:{place}"),)) for place in ("Remera", "Gisozi")
    )
    ends = 1_893_456_000_000
    await world.send(aline.number, TemplateMessage("houses", "en", cards=filled, offer_until=ends).payload())
    shown = await aline.sees("Houses for you")
    await expect(shown.locator(".contact")).to_contain_text("Ends soon")
    await expect(shown.locator(".contact")).to_contain_text("2030")
    slides = shown.locator(".slides li")
    texts = ["A house in Remera for rentI want it", "A house in Gisozi for rentI want it"]
    await expect(slides).to_have_text(texts)
    await expect(slides.nth(1).get_by_role("img")).to_have_js_property("naturalWidth", 64)
    await slides.nth(1).get_by_role("button", name="I want it").click()
    await expect(aline.own.last.locator(".tick")).to_have_attribute("aria-label", "Delivered")
    assert world.heard("button")[-1]["button"] == {"payload": "want:Gisozi", "text": "I want it"}


async def test_payment_request_is_a_card(aline: Phone, world: World):
    action = {"name": "review_and_pay", "parameters": {"reference_id": "r-1"}}
    await world.interact(aline.number, "order_details", body={"text": "Pay for July"}, action=action)
    await expect((await aline.sees("Pay for July")).locator(".card")).to_have_text("Request for payment")


# Forms


def screens() -> list[dict[str, Any]]:
    """Two screens of every kind of field."""
    districts = [{"id": "gasabo", "title": "Gasabo"}, {"id": "kicukiro", "title": "Kicukiro"}]
    about = [
        {"type": "TextHeading", "text": "Hello ${data.name}"},
        {"type": "TextInput", "name": "who", "label": "Full name", "required": True},
        {"type": "TextInput", "name": "age", "label": "Age", "input-type": "number"},
        {"type": "Dropdown", "name": "district", "label": "District", "data-source": districts},
        {"type": "DatePicker", "name": "day", "label": "First day"},
        {
            "type": "Footer",
            "label": "Next",
            "on-click-action": {
                "name": "navigate",
                "next": {"type": "screen", "name": "MORE"},
                "payload": {"who": "${form.who}", "district": "${form.district}"},
            },
        },
    ]
    payload = {
        "who": "${data.who}",
        "district": "${screen.ABOUT.form.district}",
        "day": "${screen.ABOUT.form.day}",
        "way": "${form.way}",
        "skills": "${form.skills}",
        "agreed": "${form.agreed}",
    }
    ways = [{"id": "moto", "title": "By moto"}, {"id": "bus", "title": "By bus"}]
    skills = [{"id": "cook", "title": "Cooking"}, {"id": "drive", "title": "Driving"}, {"id": "sew", "title": "Sewing"}]
    more = [
        {"type": "TextBody", "text": "One more, ${data.who}"},
        {"type": "RadioButtonsGroup", "name": "way", "label": "How do you come?", "data-source": ways},
        {"type": "CheckboxGroup", "name": "skills", "label": "What can you do?", "data-source": skills},
        {"type": "TextArea", "name": "words", "label": "In your words"},
        {"type": "OptIn", "name": "agreed", "label": "I agree"},
        {"type": "Footer", "label": "Apply", "on-click-action": {"name": "complete", "payload": payload}},
    ]
    return [
        {
            "id": "ABOUT",
            "title": "Apply",
            "data": {"name": {"type": "string", "__example__": "you"}},
            "layout": {"type": "SingleColumnLayout", "children": [{"type": "Form", "name": "f", "children": about}]},
        },
        {"id": "MORE", "title": "Almost done", "layout": {"type": "SingleColumnLayout", "children": more}},
    ]


async def show_form(aline: Phone, world: World, flow: str, **parameters: Any) -> None:
    """Shows a form of the business and opens it."""
    asked = {"flow_message_version": "3", "flow_cta": "Fill in", "flow_id": flow, "flow_token": "t-1", **parameters}
    action = {"name": "flow", "parameters": asked}
    await world.interact(aline.number, "flow", body={"text": "Apply now"}, action=action)
    await (await aline.sees("Apply now")).get_by_role("button", name="Fill in").click()


async def test_form_is_filled_in_screen_by_screen(aline: Phone, world: World):
    flow = await world.flow("apply", screens())
    payload = {"screen": "ABOUT", "data": {"name": "Aline"}}
    await show_form(aline, world, flow, flow_action_payload=payload)
    sheet = aline.page.get_by_role("dialog", name="Apply")
    await expect(sheet.get_by_role("heading", name="Hello Aline")).to_be_visible()
    await sheet.get_by_role("button", name="Next").click()
    await expect(sheet.get_by_label("Full name")).to_be_focused()  # it is required
    await sheet.get_by_label("Full name").fill("Aline Uwase")
    await sheet.get_by_label("District").select_option("Kicukiro")
    await sheet.get_by_label("First day").fill("2026-12-01")
    await sheet.get_by_role("button", name="Next").click()
    sheet = aline.page.get_by_role("dialog", name="Almost done")
    await expect(sheet).to_contain_text("One more, Aline Uwase")
    await sheet.get_by_label("By bus").check()
    await sheet.get_by_label("Cooking").check()
    await sheet.get_by_label("Sewing").check()
    await sheet.get_by_label("I agree").check()
    await sheet.get_by_role("button", name="Apply").click()
    await expect(aline.own.last.locator(".card")).to_have_text("Form sent")
    await expect(aline.own.last.locator(".tick")).to_have_attribute("aria-label", "Delivered")
    reply = world.simulator.phone(aline.number).bubbles[-1]
    assert reply.answers == world.simulator.phone(aline.number).bubbles[0].id
    assert answers(world) == {
        "who": "Aline Uwase",
        "district": "kicukiro",
        "day": "2026-12-01",
        "way": "bus",
        "skills": ["cook", "sew"],
        "agreed": True,
        "flow_token": "t-1",
    }


async def test_form_without_screens_can_be_sent_empty(aline: Phone, world: World):
    await show_form(aline, world, await world.draft("bare"), mode="draft")
    sheet = aline.page.get_by_role("dialog", name="Form")
    await expect(sheet).to_contain_text("Nobody uploaded the screens")
    await sheet.get_by_role("button", name="Send").click()
    await expect(aline.own.last.locator(".card")).to_have_text("Form sent")
    await expect(aline.own.last.locator(".tick")).to_have_attribute("aria-label", "Delivered")
    assert answers(world) == {"flow_token": "t-1"}


async def asked_form(aline: Phone, world: World, business: Business) -> None:
    """A form that asks the business, opened."""
    await world.ask(f"{SIMULATED_NUMBER_ID}/whatsapp_business_encryption", {"business_public_key": keys()[1]})
    greeting = {"greeting": {"type": "string", "__example__": "Hi"}}
    parts = [
        [
            {"type": "TextInput", "name": "name", "label": "Name"},
            {"type": "Footer", "label": "Check", "on-click-action": doing("data_exchange", "${form.name}")},
        ],
        [
            {"type": "TextBody", "text": "${data.greeting}"},
            {"type": "Footer", "label": "Done", "on-click-action": doing("complete", "${screen.NAME.form.name}")},
        ],
    ]
    pages = [
        {"id": id, "title": id.title(), "data": data, "layout": {"type": "SingleColumnLayout", "children": children}}
        for (id, data), children in zip((("NAME", {}), ("GREETING", greeting)), parts, strict=True)
    ]
    flow = {"version": "7.2", "data_api_version": "3.0", "routing_model": {"NAME": ["GREETING"]}, "screens": pages}
    made = {"name": "asked", "categories": ["OTHER"], "publish": True, "endpoint_uri": business.uri}
    told = await world.ask(f"{SIMULATED_BUSINESS_ACCOUNT_ID}/flows", made | {"flow_json": json.dumps(flow)})
    await show_form(aline, world, told["id"])


def doing(action: str, name: str) -> dict[str, Any]:
    return {"name": action, "payload": {"name": name}}


async def test_form_asks_the_business_and_goes_back_and_on(aline: Phone, world: World):
    async with answering() as business:
        await asked_form(aline, world, business)
        greetings = [{"screen": "GREETING", "data": {"greeting": f"Hi {name}"}} for name in ("Eric", "Grace")]
        business.answers = [{"screen": "NAME", "data": {"error_message": "Who?"}}, *greetings]
        sheet = aline.page.get_by_role("dialog", name="Name")
        await expect(sheet.get_by_role("button", name="Back")).to_be_hidden()
        await sheet.get_by_role("button", name="Check").click()
        await expect(sheet.get_by_role("alert")).to_have_text("Who?")
        await sheet.get_by_label("Name", exact=True).fill("Eric")
        await sheet.get_by_role("button", name="Check").click()
        greeting = aline.page.get_by_role("dialog", name="Greeting")
        await expect(greeting).to_contain_text("Hi Eric")
        await greeting.get_by_role("button", name="Back").click()
        await expect(sheet.get_by_label("Name", exact=True)).to_have_value("Eric")
        await sheet.get_by_label("Name", exact=True).fill("Grace")
        await sheet.get_by_role("button", name="Check").click()
        await expect(greeting).to_contain_text("Hi Grace")
        await greeting.get_by_role("button", name="Done").click()
        await expect(aline.own.last.locator(".card")).to_have_text("Form sent")
        assert answers(world) == {"name": "Grace", "flow_token": "t-1"}
        assert [it["action"] for it in business.asked] == ["ping", *["data_exchange"] * 3]
        assert business.signed


async def test_form_that_the_business_closes_says_why(aline: Phone, world: World):
    async with answering() as business:
        await asked_form(aline, world, business)
        business.answers = [(427, {"error_msg": "It is over."})]
        sheet = aline.page.get_by_role("dialog", name="Name")
        await sheet.get_by_role("button", name="Check").click()
        stopped = aline.page.get_by_role("dialog", name="Form")
        await expect(stopped.get_by_role("alert")).to_have_text("It is over.")
        await stopped.get_by_role("button", name="Close").click()
        await expect((await aline.sees("Apply now")).get_by_role("button", name="Fill in")).to_have_count(0)


def answers(world: World) -> Any:
    """What the last form that arrived holds."""
    return json.loads(world.heard("interactive")[-1]["interactive"]["nfm_reply"]["response_json"])


# Circumstances


async def test_without_network_what_is_written_waits_and_what_is_sent_comes_later(aline: Phone, world: World):
    await aline.sets("Network")
    await expect(aline.element.get_by_role("status")).to_contain_text("No network")
    await aline.says("Are you there?")
    tick = aline.own.last.locator(".tick")
    await expect(tick).to_have_attribute("aria-label", "Waiting for a network")
    await world.send(aline.number, {"type": "text", "text": {"body": "News"}})
    await aline.page.reload()
    await expect(tick).to_have_attribute("aria-label", "Waiting for a network")
    await expect(aline.answers).to_have_count(0)
    assert [message for message in world.heard("text") if message["text"]["body"] == "Are you there?"] == []
    await aline.element.get_by_role("button", name="Connect").click()
    await expect(tick).to_have_attribute("aria-label", "Delivered")
    await aline.sees("News")
    await expect(aline.element.get_by_role("status")).to_be_hidden()


async def test_blocked_business_is_not_written_to_until_it_is_unblocked(aline: Phone, world: World):
    buttons = [{"type": "reply", "reply": {"id": "yes", "title": "Yes"}}]
    await world.interact(aline.number, "button", body={"text": "Sure?"}, action={"buttons": buttons})
    await aline.sees("Sure?")
    await aline.sets("Block EasyMO")
    await expect(aline.element.get_by_role("status")).to_contain_text("You blocked EasyMO")
    await aline.taps("Yes")
    await expect(aline.element.get_by_role("alert")).to_contain_text("You blocked EasyMO")
    await expect(aline.text).to_be_hidden()
    await world.send(aline.number, {"type": "text", "text": {"body": "Nobody sees this"}})
    await aline.element.get_by_role("button", name="Unblock").click()
    await expect(aline.text).to_be_visible()
    await world.send(aline.number, {"type": "text", "text": {"body": "Welcome back"}})
    await aline.sees("Welcome back")
    await expect(aline.answers).to_have_count(2)
    await expect(aline.own).to_have_count(0)


async def test_offers_are_stopped_and_resumed(aline: Phone, world: World):
    def preferences() -> list[str]:
        values = [change for webhook in world.webhooks for e in webhook["entry"] for change in e["changes"]]
        told = [change["value"]["user_preferences"][0] for change in values if change["field"] == "user_preferences"]
        return [preference["value"] for preference in told]

    await aline.sets("Offers and announcements")
    await expect(aline.element.get_by_role("status")).to_contain_text("You stopped offers")
    await aline.element.get_by_role("button", name="Resume").click()
    await expect(aline.element.get_by_role("status")).to_be_hidden()
    await world.simulator.delivery.settled()
    assert preferences()[-2:] == ["stop", "resume"]


async def test_business_is_told_a_username_in_place_of_the_number(aline: Phone, world: World):
    await aline.sets("EasyMO sees my number")
    await expect(aline.element.locator(".number")).to_contain_text("@person.")
    await aline.says("Guess who")
    await expect(aline.own.last.locator(".tick")).to_have_attribute("aria-label", "Delivered")
    message = world.heard("text")[-1]
    assert (message["text"]["body"], "from" in message, "from_user_id" in message) == ("Guess who", False, True)


async def test_number_is_changed_and_the_conversation_stays(aline: Phone, world: World):
    await aline.says("Before")
    await expect(aline.own.last.locator(".tick")).to_have_attribute("aria-label", "Delivered")
    await aline.sets("Change number")
    form = aline.page.get_by_role("dialog", name="Change number")
    number = f"2507330{aline.number[-5:]}"
    await form.get_by_label("Phone number").fill(number)
    await form.get_by_role("button", name="Save").click()
    await expect(aline.element.locator(".number")).to_contain_text(f"+250 733 0{number[-5:-3]}")
    await aline.says("After")
    await expect(aline.own.last.locator(".tick")).to_have_attribute("aria-label", "Delivered")
    await aline.page.reload()
    await expect(aline.own.locator(".text")).to_have_text(["Before", "After"])
    assert world.heard("system")[-1]["system"]["wa_id"] == number
    assert world.heard("text")[-1]["from"] == number


async def test_number_that_somebody_has_is_not_taken(browser: Browser, world: World):
    world.simulator.phone("250733999999")
    async with open_screen(browser, world.url) as screen:  # a browser complains of what is refused
        aline = screen.phones[0]
        await aline.sets("Change number")
        await aline.page.get_by_role("dialog").get_by_label("Phone number").fill("+250733999999")
        await aline.page.get_by_role("button", name="Save").click()
        await expect(aline.element.get_by_role("alert")).to_contain_text("already has a phone")
        await aline.says("Still me")
        await expect(aline.own.last.locator(".tick")).to_have_attribute("aria-label", "Delivered")


async def test_language_is_chosen_from_the_phones_menu(aline: Phone):
    await aline.element.get_by_role("button", name="Menu of this phone").click()
    await aline.page.locator("#menu select").select_option("sw")
    await expect(aline.page.locator("#menu-title")).to_have_text("Menyu ya simu hii")
    await expect(aline.page.locator("#language")).to_have_value("sw")


async def test_what_cannot_be_sent_stays_and_can_be_tried_again(browser: Browser, world: World):
    async with open_screen(browser, world.url) as screen:  # a browser complains of what fails
        aline = screen.phones[0]
        await screen.page.route("**/phones/*/*", lambda route: route.abort())
        await aline.says("Please arrive")
        await expect(aline.own.last.locator(".tick")).to_have_attribute("aria-label", "Not sent")
        await expect(aline.element.get_by_role("alert")).to_contain_text("could not be sent")
        await screen.page.unroute("**/phones/*/*")
        await aline.own.last.get_by_role("button", name="Try again").click()
        await expect(aline.own.last.locator(".tick")).to_have_attribute("aria-label", "Delivered")
        await expect(aline.own).to_have_count(1)


async def test_read_and_played_are_told_by_the_tick(aline: Phone, world: World):
    await aline.says("Read me")
    tick = aline.own.last.locator(".tick")
    await expect(tick).to_have_attribute("aria-label", "Delivered")
    grey = await tick.evaluate("e => getComputedStyle(e).color")
    phone = world.simulator.phone(aline.number)
    phone.read_by_business(phone.bubbles[-1].id, typing=True)
    await expect(tick).to_have_attribute("aria-label", "Read")
    assert await tick.evaluate("e => getComputedStyle(e).color") != grey
    phone.tick(phone.bubbles[-1], "played")
    await expect(tick).to_have_attribute("aria-label", "Played")
