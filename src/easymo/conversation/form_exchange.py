"""What the endpoint of a form answers: the next screen, or that it is complete. Pure."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import msgspec

from easymo.conversation.catalogue import FALLBACK, LANGUAGES, Speaker
from easymo.conversation.prompts import Form, Question, Screen
from easymo.conversation.service import Registry
from easymo.whatsapp.flow_tokens import FlowToken
from easymo.whatsapp.flows import Exchange

Reply = dict[str, Any]


def answer(registry: Registry, exchange: Exchange, token: FlowToken, now: datetime) -> Reply:
    """What form ``token.form`` is answered. Raises KeyError if this house has none of that id."""
    form, speaker = registry.all_forms[token.form], _speaker(registry, token)
    if exchange.action != "data_exchange":
        return {"screen": form.first_screen, "data": {}}  # INIT; and BACK from a screen that asks for it
    question = Question(form.sentences, token.number, {}, speaker, now, token.country, person=token.conversation)
    filled = form.read(exchange.screen, exchange.values, question)
    screen = form.go_on(filled)
    if screen is None:
        params = {**filled.fields, "flow_token": exchange.flow_token}
        return {"screen": "SUCCESS", "data": {"extension_message_response": {"params": params}}}
    return {"screen": screen.id, "data": _declared(form, screen)}


def closed(registry: Registry, token: FlowToken | None) -> Reply:
    """What somebody is told whose form cannot be filled in any more."""
    return {"error_msg": _speaker(registry, token).text("chat-form-closed")}


def _speaker(registry: Registry, token: FlowToken | None) -> Speaker:
    language = token.language if token and token.language in LANGUAGES else FALLBACK
    return Speaker(registry.catalogue, language)


def _declared(form: Form, screen: Screen) -> Mapping[str, Any]:
    """The data that the screen declares: it is given no other, its note aside."""
    screens: list[dict[str, Any]] = msgspec.json.decode(form.screens)["screens"]
    declared = {"error_message", *next(it["data"] for it in screens if it["id"] == screen.id)}
    return {name: value for name, value in screen.data.items() if name in declared}
