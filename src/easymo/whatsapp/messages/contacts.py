"""Contact cards."""

import msgspec

from easymo.whatsapp import limits
from easymo.whatsapp.messages.parts import Payload, check_count, check_unicode, filled, link, whole


class Phone(msgspec.Struct, frozen=True, omit_defaults=True):
    phone: str
    type: str = ""
    wa_id: str = ""
    """Its digits on WhatsApp: the card then offers to write there."""


class Email(msgspec.Struct, frozen=True, omit_defaults=True):
    email: str
    type: str = ""


class Website(msgspec.Struct, frozen=True, omit_defaults=True):
    url: str
    type: str = ""


class Address(msgspec.Struct, frozen=True, omit_defaults=True):
    street: str = ""
    city: str = ""
    state: str = ""
    zip: str = ""
    country: str = ""
    country_code: str = ""
    type: str = ""


class Organisation(msgspec.Struct, frozen=True, omit_defaults=True):
    company: str = ""
    department: str = ""
    title: str = ""


class Contact(msgspec.Struct, frozen=True, kw_only=True):
    """One card. WhatsApp wants the whole name and one part of it: the first name is taken where none is given."""

    name: str
    first_name: str = ""
    middle_name: str = ""
    last_name: str = ""
    prefix: str = ""
    suffix: str = ""
    phones: tuple[Phone, ...] = ()
    emails: tuple[Email, ...] = ()
    urls: tuple[Website, ...] = ()
    addresses: tuple[Address, ...] = ()
    org: Organisation = Organisation()
    birthday: str = ""
    """YYYY-MM-DD."""

    def payload(self) -> Payload:
        name = filled(
            first_name=self.first_name,
            middle_name=self.middle_name,
            last_name=self.last_name,
            prefix=self.prefix,
            suffix=self.suffix,
        )
        for url in self.urls:
            link("contact url", url.url)
        formatted = whole("contact name", self.name, limits.CAPTION)
        card = {"name": {"formatted_name": formatted, **(name or {"first_name": self.name})}} | filled(
            phones=msgspec.to_builtins(self.phones),
            emails=msgspec.to_builtins(self.emails),
            urls=msgspec.to_builtins(self.urls),
            addresses=msgspec.to_builtins(self.addresses),
            org=msgspec.to_builtins(self.org),
            birthday=self.birthday,
        )
        check_unicode("contact", card)
        return card


class Contacts(msgspec.Struct, frozen=True):
    """One to five contact cards."""

    contacts: tuple[Contact, ...]

    @property
    def body(self) -> str:
        return "\n".join(contact.name for contact in self.contacts)

    def payload(self) -> Payload:
        check_count("contacts", self.contacts, limits.CONTACTS)
        return {"type": "contacts", "contacts": [contact.payload() for contact in self.contacts]}
