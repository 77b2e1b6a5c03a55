"""Questions that WhatsApp itself helps to answer: a pin, an address, a number, leave to call."""

from collections.abc import Mapping, Sequence

import msgspec

from easymo.whatsapp.messages.frame import Header, interactive
from easymo.whatsapp.messages.parts import Payload, check_unicode, filled


class LocationRequest(msgspec.Struct, frozen=True):
    """A body with WhatsApp's own "send location" button."""

    body: str

    def payload(self) -> Payload:
        return interactive("location_request_message", self.body, {"name": "send_location"})


class ContactRequest(msgspec.Struct, frozen=True):
    """A body with WhatsApp's own button to share one's phone number (since July 2026)."""

    body: str

    def payload(self) -> Payload:
        return interactive("request_contact_info", self.body, {"name": "request_contact_info"})


class CallPermissionRequest(msgspec.Struct, frozen=True):
    """A body with WhatsApp's own buttons to allow our calls; at most one a day and two a week to a person."""

    body: str

    def payload(self) -> Payload:
        return interactive("call_permission_request", self.body, {"name": "call_permission_request"})


class AddressRequest(msgspec.Struct, frozen=True):
    """A body with WhatsApp's own form for a postal address. It exists in India and Singapore only."""

    body: str
    country: str
    """IN or SG."""
    values: Mapping[str, str] = {}
    """Filled in beforehand, by WhatsApp's name of the field."""
    errors: Mapping[str, str] = {}
    """What was wrong with ``values``, by field."""
    saved: Sequence[Mapping[str, object]] = ()
    """Earlier addresses to choose from, as WhatsApp shapes them: ``{"id": …, "value": {…}}``."""
    header: Header = ""
    footer: str = ""

    def payload(self) -> Payload:
        if self.country not in ("IN", "SG"):
            raise ValueError("address request: only in India and Singapore")
        parameters = {"country": self.country} | filled(
            values=dict(self.values),
            validation_errors=dict(self.errors),
            saved_addresses=[dict(address) for address in self.saved],
        )
        check_unicode("address request", parameters)
        action = {"name": "address_message", "parameters": parameters}
        return interactive("address_message", self.body, action, header=self.header, footer=self.footer)
