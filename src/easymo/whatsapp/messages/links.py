"""Messages with one button that opens something: a web page, a WhatsApp Flow, a call."""

from collections.abc import Mapping
from typing import Any, Literal

import msgspec

from easymo.whatsapp import limits
from easymo.whatsapp.messages.frame import Header, interactive
from easymo.whatsapp.messages.parts import Payload, check_unicode, filled, link, short, whole


class Link(msgspec.Struct, frozen=True):
    """A body with a button that opens a page of the web."""

    body: str
    button: str
    url: str
    footer: str = ""
    header: Header = ""

    def payload(self) -> Payload:
        action = {"name": "cta_url", "parameters": link_parameters(self.button, self.url)}
        return interactive("cta_url", self.body, action, header=self.header, footer=self.footer)


def link_parameters(button: str, url: str) -> Payload:
    return {"display_text": short("link button", button, limits.LINK_TITLE), "url": link("link", url)}


class CallLink(msgspec.Struct, frozen=True):
    """A body with a button that calls us over WhatsApp."""

    body: str
    button: str
    minutes: int = 0
    """How long the button works, 1 to 43,200; 0: WhatsApp's seven days."""
    data: str = ""
    """Comes back with the call."""

    def payload(self) -> Payload:
        if not 0 <= self.minutes <= limits.CALL_MINUTES:
            raise ValueError(f"call link: 0-{limits.CALL_MINUTES} minutes")
        parameters = {"display_text": short("call button", self.button, limits.LINK_TITLE)} | filled(
            ttl_minutes=self.minutes or None,
            payload=whole("call data", self.data, limits.CALLBACK_DATA) if self.data else "",
        )
        return interactive("voice_call", self.body, {"name": "voice_call", "parameters": parameters})


class Form(msgspec.Struct, frozen=True, kw_only=True):
    """A body with a button that opens a WhatsApp Flow, a form of one or more screens.

    The Flow is named by its id or its name, exactly one of them. ``token`` comes back with the answer, which does
    not name the Flow: it has to tell. ``screen`` and ``data`` belong to ``navigate``; with ``data_exchange`` the
    Flow asks its endpoint for both.
    """

    body: str
    button: str
    flow_id: str = ""
    flow_name: str = ""
    token: str = ""
    action: Literal["navigate", "data_exchange"] = "navigate"
    screen: str = ""
    data: Mapping[str, Any] = {}
    draft: bool = False
    """It is not published yet: only test numbers can open it."""
    header: Header = ""
    footer: str = ""

    def payload(self) -> Payload:
        if bool(self.flow_id) == bool(self.flow_name):
            raise ValueError("form: exactly one of flow_id and flow_name is needed")
        if (self.data and not self.screen) or (self.screen and self.action == "data_exchange"):
            raise ValueError("form: data needs a screen, and a screen the action navigate")
        parameters = filled(
            flow_message_version="3",
            flow_id=self.flow_id,
            flow_name=self.flow_name,
            flow_cta=short("form button", self.button, limits.FORM_BUTTON),
            flow_token=self.token,
            flow_action=self.action,
            flow_action_payload=filled(screen=self.screen, data=dict(self.data)),
            mode="draft" if self.draft else "",
        )
        check_unicode("form", parameters)
        action = {"name": "flow", "parameters": parameters}
        return interactive("flow", self.body, action, header=self.header, footer=self.footer)
