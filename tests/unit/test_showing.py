"""Flows that show something: a file, a place, a card, a page of the web."""

import pytest

from easymo.conversation.chat import Chat
from easymo.conversation.service import Service
from easymo.whatsapp.messages import Contact, Contacts, Document, Image, Link, Location, Message, Text, Video
from talks import Talk, registry_of

house = Service("house", menu="show")
FLAT = Location(-1.95, 30.06, "The flat")
OWNER = Contacts((Contact(name="Aline"),))


@house.flow("file")
async def file(chat: Chat) -> None:
    await chat.show("photo", Image(id="7"), rooms=2)
    await chat.show("plan", Document(link="https://easymo.rw/plan.pdf", filename="plan.pdf"))
    await chat.show("film", Video(id="8"))


@house.flow("place")
async def place(chat: Chat) -> None:
    await chat.show("where", FLAT)
    await chat.show("owner", OWNER)


@house.flow("page")
async def page(chat: Chat) -> None:
    await chat.link("terms", "Read", "https://easymo.rw/terms")


SHOWN: list[tuple[str, list[Message]]] = [
    (
        "house:file",
        [
            Image(id="7", caption="house-file-photo rooms=2"),
            Document(link="https://easymo.rw/plan.pdf", filename="plan.pdf", caption="house-file-plan"),
            Video(id="8", caption="house-file-film"),
        ],
    ),
    ("house:place", [Text("house-place-where"), FLAT, Text("house-place-owner"), OWNER]),
    ("house:page", [Link("house-page-terms", "Read", "https://easymo.rw/terms")]),
]


@pytest.mark.parametrize(("address", "messages"), SHOWN, ids=[address for address, _ in SHOWN])
def test_sentence_comes_with_what_is_shown(address: str, messages: list[Message]) -> None:
    assert Talk(registry_of(house)).taps(address) == messages
