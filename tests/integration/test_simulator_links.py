"""Files by link, carousels that answer and offers that end: what a phone shows of them, and when."""

from collections import Counter
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from easymo.simulator.behaviour import Behaviour, Policies
from easymo.whatsapp.messages.media import Image
from easymo.whatsapp.messages.template import QuickReply, TemplateCard, TemplateMessage
from simulated import NUMBER, Json, World, living, messages, serving, statuses

PNG = b"\x89PNG\r\n\x1a\n picture"
OFFER_ENDS = 1_893_456_000_000


class Shelf:
    """A web server with files, and how often each was asked for."""

    def __init__(self) -> None:
        self.asked: Counter[str] = Counter()
        self.base = ""

    async def take(self, request: Request) -> Response:
        path = request.path_params["path"]
        self.asked[path] += 1
        if path == "moved":
            return RedirectResponse(f"{self.base}/picture")
        if path == "picture":
            return Response(PNG, media_type="image/png")
        return Response(b"<html>", 404 if path == "gone" else 200, media_type="text/html")


@asynccontextmanager
async def lying() -> AsyncGenerator[Shelf]:
    shelf = Shelf()
    async with serving(Starlette(routes=[Route("/{path}", shelf.take)])) as base:
        shelf.base = base
        yield shelf


@pytest.fixture
async def shelf() -> AsyncGenerator[Shelf]:
    async with lying() as opened:
        yield opened


@pytest.fixture
async def world() -> AsyncGenerator[World]:
    behaviour = Behaviour(
        statuses=(("delivered", 0.0),), review=0.0, policies=Policies(templates=True, media=True, links=True)
    )
    async with living(behaviour) as living_world:
        yield living_world


async def send(world: World, message: Json) -> None:
    status, answer = await world.send({"messaging_product": "whatsapp", "to": NUMBER} | message)
    assert status == 200, answer


def picture(link: str) -> Json:
    return {"type": "image", "image": {"link": link, "caption": "A house"}}


@pytest.mark.parametrize("path", ["picture", "moved"])
async def test_file_is_fetched_before_the_message_arrives(world: World, shelf: Shelf, path: str) -> None:
    await send(world, picture(f"{shelf.base}/{path}"))
    [shown] = await world.simulator.phone(NUMBER).wait_for(after=0)
    assert shown.attachment is not None
    medium = world.simulator.media.find(shown.attachment.id)
    assert (medium and medium.content, shown.text, shown.attachment.mime_type) == (PNG, "A house", "image/png")
    assert [it["status"] for it in statuses(await world.callback.posts(1))] == ["delivered"]


@pytest.mark.parametrize("path", ["gone", "page"])
async def test_file_that_cannot_be_had_or_sent_so_fails_the_message(world: World, shelf: Shelf, path: str) -> None:
    await send(world, picture(f"{shelf.base}/{path}"))
    [failed] = statuses(await world.callback.posts(1))
    assert (failed["status"], failed["errors"][0]["code"]) == ("failed", 131053)
    assert not world.simulator.phone(NUMBER).bubbles


async def test_server_that_is_away_fails_the_message(world: World) -> None:
    await send(world, picture("http://127.0.0.1:1/picture"))
    assert [it["status"] for it in statuses(await world.callback.posts(1))] == ["failed"]


async def test_same_address_is_fetched_once_in_ten_minutes(world: World, shelf: Shelf) -> None:
    for count in (1, 2):
        await send(world, picture(f"{shelf.base}/picture"))
        await world.simulator.phone(NUMBER).wait_for(count, after=0)
    assert shelf.asked == {"picture": 1}


async def carousel(world: World) -> None:
    """A template of two houses to choose from, made."""
    card = [
        {"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}},
        {"type": "BODY", "text": "A house in {{1}} for rent", "example": {"body_text": [["Remera"]]}},
        {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "I want it"}]},
    ]
    components = [
        {"type": "BODY", "text": "Houses for you"},
        {"type": "CAROUSEL", "cards": [{"components": card}] * 2},
    ]
    made = {"name": "houses", "language": "en", "category": "MARKETING", "components": components}
    account = world.simulator.business.account_id
    status, answer = await world.graph("POST", f"{account}/message_templates", json=made)
    assert status == 200, answer
    await world.callback.posts(1)  # approved


def houses(link: str, *places: str) -> Json:
    cards = tuple(
        TemplateCard(Image(link=link), (place,), (QuickReply(0, f"property:want:{place}"),)) for place in places
    )
    return TemplateMessage("houses", "en", cards=cards).payload()


async def test_carousel_of_a_template_shows_its_cards_and_answers_by_them(world: World, shelf: Shelf) -> None:
    await carousel(world)
    await send(world, houses(f"{shelf.base}/picture", "Remera", "Gisozi"))
    phone = world.simulator.phone(NUMBER)
    [shown] = await phone.wait_for(after=0)
    assert [slide.text for slide in shown.slides] == ["A house in Remera for rent", "A house in Gisozi for rent"]
    assert all(slide.attachment and slide.attachment.mime_type == "image/png" for slide in shown.slides)
    await phone.tap("property:want:Gisozi")
    told = [message for body in await world.callback.posts(3) for message in messages(body)]
    assert told[-1]["button"] == {"payload": "property:want:Gisozi", "text": "I want it"}


async def test_carousel_with_a_card_too_few_is_refused(world: World, shelf: Shelf) -> None:
    await carousel(world)
    two = houses(f"{shelf.base}/picture", "Remera", "Gisozi")
    del two["template"]["components"][-1]["cards"][1]
    status, answer = await world.send({"messaging_product": "whatsapp", "to": NUMBER} | two)
    assert (status, answer["error"]["code"]) == (400, 132012)


async def test_offer_that_ends_says_when(world: World) -> None:
    components = [
        {"type": "BODY", "text": "Half price on insurance"},
        {"type": "LIMITED_TIME_OFFER", "limited_time_offer": {"text": "Ends soon", "has_expiration": True}},
    ]
    made = {"name": "half_price", "language": "en", "category": "MARKETING", "components": components}
    account = world.simulator.business.account_id
    assert (await world.graph("POST", f"{account}/message_templates", json=made))[0] == 200
    await world.callback.posts(1)
    without = {"messaging_product": "whatsapp", "to": NUMBER} | TemplateMessage("half_price", "en").payload()
    status, answer = await world.send(without)
    assert (status, answer["error"]["code"]) == (400, 131008)
    await send(world, TemplateMessage("half_price", "en", offer_until=OFFER_ENDS).payload())
    [shown] = await world.simulator.phone(NUMBER).wait_for(after=0)
    assert shown.offer is not None
    assert (shown.offer.text, shown.offer.until) == ("Ends soon", OFFER_ENDS / 1000)
