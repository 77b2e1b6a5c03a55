"""Messages that go out, built within the Cloud API's limits.

Declared policy. Titles, descriptions, headers and footers that are too long are cut with an ellipsis. A body or
caption that is too long, too many buttons, rows or cards, a repeated or overlong id raise MessageTooLong, because
cutting them would lose what the person needs in order to answer. A value of the wrong form (an address that is none
of the web, a latitude of 91, a file named twice or not at all, a text that is not Unicode) raises ValueError.

``payload()`` is the message object without envelope and recipient: what the outbox keeps. ``body`` is what the
person reads.
"""

from easymo.whatsapp.messages.carousel import Card, Carousel, ProductCard
from easymo.whatsapp.messages.choices import Button, Buttons, List, Row
from easymo.whatsapp.messages.contacts import Address, Contact, Contacts, Email, Organisation, Phone, Website
from easymo.whatsapp.messages.links import CallLink, Form, Link
from easymo.whatsapp.messages.media import Audio, Document, Image, Sticker, Video
from easymo.whatsapp.messages.orders import Amount, OrderDetails, OrderItem, OrderStatus
from easymo.whatsapp.messages.plain import Location, Reaction, Text
from easymo.whatsapp.messages.products import Catalog, Product, ProductList, ProductSection
from easymo.whatsapp.messages.reply import Message, Reply
from easymo.whatsapp.messages.requests import AddressRequest, CallPermissionRequest, ContactRequest, LocationRequest
from easymo.whatsapp.messages.template import (
    CopyCode,
    Currency,
    Moment,
    Named,
    OpenCatalog,
    OpenForm,
    OpenProducts,
    QuickReply,
    TemplateCard,
    TemplateMessage,
    UrlSuffix,
    one_time_password,
)

__all__ = [
    "Address",
    "AddressRequest",
    "Amount",
    "Audio",
    "Button",
    "Buttons",
    "CallLink",
    "CallPermissionRequest",
    "Card",
    "Carousel",
    "Catalog",
    "Contact",
    "ContactRequest",
    "Contacts",
    "CopyCode",
    "Currency",
    "Document",
    "Email",
    "Form",
    "Image",
    "Link",
    "List",
    "Location",
    "LocationRequest",
    "Message",
    "Moment",
    "Named",
    "OpenCatalog",
    "OpenForm",
    "OpenProducts",
    "OrderDetails",
    "OrderItem",
    "OrderStatus",
    "Organisation",
    "Phone",
    "Product",
    "ProductCard",
    "ProductList",
    "ProductSection",
    "QuickReply",
    "Reaction",
    "Reply",
    "Row",
    "Sticker",
    "TemplateCard",
    "TemplateMessage",
    "Text",
    "UrlSuffix",
    "Video",
    "Website",
    "one_time_password",
]
