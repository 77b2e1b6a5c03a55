"""A message that quotes another one."""

import msgspec

from easymo.whatsapp import limits
from easymo.whatsapp.messages.carousel import Carousel
from easymo.whatsapp.messages.choices import Buttons, List
from easymo.whatsapp.messages.contacts import Contacts
from easymo.whatsapp.messages.links import CallLink, Form, Link
from easymo.whatsapp.messages.media import Audio, Document, Image, Sticker, Video
from easymo.whatsapp.messages.orders import OrderDetails, OrderStatus
from easymo.whatsapp.messages.parts import Payload, whole
from easymo.whatsapp.messages.plain import Location, Reaction, Text
from easymo.whatsapp.messages.products import Catalog, Product, ProductList
from easymo.whatsapp.messages.requests import AddressRequest, CallPermissionRequest, ContactRequest, LocationRequest

Quoting = (
    Text
    | Image
    | Video
    | Audio
    | Document
    | Sticker
    | Location
    | Contacts
    | Buttons
    | List
    | Link
    | Form
    | CallLink
    | Carousel
    | LocationRequest
    | ContactRequest
    | CallPermissionRequest
    | AddressRequest
    | Product
    | ProductList
    | Catalog
    | OrderDetails
    | OrderStatus
)
"""What may quote another message: all but reactions, which name theirs already."""


class Reply(msgspec.Struct, frozen=True):
    """``message``, shown with the one of ``wamid`` quoted above it."""

    wamid: str
    message: Quoting

    @property
    def body(self) -> str:
        return self.message.body

    def payload(self) -> Payload:
        wamid = whole("quoted wamid", self.wamid, limits.WAMID)
        return self.message.payload() | {"context": {"message_id": wamid}}


Message = Quoting | Reaction | Reply
"""Anything a conversation says, inside the 24 hours after the person last wrote."""
