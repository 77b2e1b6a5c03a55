"""A template as WhatsApp keeps it: one shape, read from its list and written to create one.

Names of members are WhatsApp's. Whatever it leaves out is empty here, and what it adds is left out.
"""

import re
from typing import Literal

import msgspec

Category = Literal["MARKETING", "UTILITY", "AUTHENTICATION"]

_VARIABLE = re.compile(r"\{\{\s*(\w+)\s*\}\}")


class NamedExample(msgspec.Struct, frozen=True):
    param_name: str
    example: str


class Example(msgspec.Struct, frozen=True, omit_defaults=True):
    """What reviewers see in place of each variable, or of the file."""

    header_text: tuple[str, ...] = ()
    header_text_named_params: tuple[NamedExample, ...] = ()
    header_handle: tuple[str, ...] = ()
    body_text: tuple[tuple[str, ...], ...] = ()
    body_text_named_params: tuple[NamedExample, ...] = ()


class OtpApp(msgspec.Struct, frozen=True):
    package_name: str
    signature_hash: str


class TemplateButton(msgspec.Struct, frozen=True, omit_defaults=True):
    type: str
    """QUICK_REPLY, URL, PHONE_NUMBER, COPY_CODE, OTP, FLOW, CATALOG, MPM, SPM, VOICE_CALL, …"""
    text: str = ""
    url: str = ""
    phone_number: str = ""
    example: tuple[str, ...] | str = ()
    flow_id: str | int = ""
    flow_name: str = ""
    flow_json: str = ""
    flow_action: str = ""
    navigate_screen: str = ""
    otp_type: str = ""
    autofill_text: str = ""
    package_name: str = ""
    signature_hash: str = ""
    supported_apps: tuple[OtpApp, ...] = ()


class Offer(msgspec.Struct, frozen=True):
    text: str = ""
    has_expiration: bool = False


class Component(msgspec.Struct, frozen=True, omit_defaults=True):
    type: str
    """HEADER, BODY, FOOTER, BUTTONS, CAROUSEL, LIMITED_TIME_OFFER, …"""
    format: str = ""
    """Of a header: TEXT, IMAGE, VIDEO, DOCUMENT, LOCATION, PRODUCT."""
    text: str = ""
    example: Example | None = None
    buttons: tuple[TemplateButton, ...] = ()
    cards: tuple["CardDefinition", ...] = ()
    limited_time_offer: Offer | None = None
    add_security_recommendation: bool | None = None
    code_expiration_minutes: int | None = None


class CardDefinition(msgspec.Struct, frozen=True):
    components: tuple[Component, ...]


class QualityScore(msgspec.Struct, frozen=True):
    score: str = "UNKNOWN"
    """GREEN, YELLOW, RED or UNKNOWN."""


class Template(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A template in one language."""

    name: str
    language: str
    category: str
    components: tuple[Component, ...] = ()
    parameter_format: str = ""
    """NAMED or POSITIONAL; empty: positional."""
    message_send_ttl_seconds: int | None = None

    id: str = ""
    status: str = ""
    """APPROVED, PENDING, REJECTED, PAUSED, DISABLED, …; empty before it is created."""
    previous_category: str = ""
    rejected_reason: str = ""
    quality_score: QualityScore | None = None

    @property
    def sendable(self) -> bool:
        return self.status == "APPROVED"


def component(components: tuple[Component, ...], kind: str) -> Component | None:
    """The component of a kind; WhatsApp writes kinds in either case."""
    return next((each for each in components if each.type.upper() == kind), None)


def buttons(components: tuple[Component, ...]) -> tuple[TemplateButton, ...]:
    found = component(components, "BUTTONS")
    return found.buttons if found else ()


def variables(text: str) -> tuple[str, ...]:
    """Names of the variables in a text, each once, in the order they come: ``1`` of {{1}}."""
    return tuple(dict.fromkeys(_VARIABLE.findall(text)))


def hydrate(text: str, values: dict[str, str]) -> str:
    """The text with its variables filled in."""
    return _VARIABLE.sub(lambda match: values.get(match[1], match[0]), text)
