"""The request that creates a template, held to the limits before WhatsApp's reviewers see it. Pure."""

import re
from itertools import groupby
from typing import Any

import msgspec

from easymo.errors import MessageTooLong
from easymo.whatsapp import limits
from easymo.whatsapp.messages.parts import check_count, check_unicode, whole
from easymo.whatsapp.templates.definition import Component, Example, Template, TemplateButton, variables

_NAME = re.compile(r"[a-z0-9_]+")
_WRITTEN = ("name", "language", "category", "components", "parameter_format", "message_send_ttl_seconds")
_TEXTS = {"HEADER": limits.TEMPLATE_HEADER, "BODY": limits.TEMPLATE_BODY, "FOOTER": limits.TEMPLATE_FOOTER}
_FILES = ("IMAGE", "VIDEO", "DOCUMENT")
_MOST = {
    "URL": limits.TEMPLATE_URL_BUTTONS,
    "PHONE_NUMBER": limits.TEMPLATE_PHONE_BUTTONS,
    "COPY_CODE": limits.TEMPLATE_COPY_CODE_BUTTONS,
}


def creation(template: Template) -> dict[str, Any]:
    """The body of the request. Raises MessageTooLong beyond a limit, ValueError where WhatsApp would not take it."""
    whole("template name", template.name, limits.TEMPLATE_NAME)
    if not _NAME.fullmatch(template.name):
        raise ValueError("template name: only a-z, 0-9 and _")
    for component in template.components:
        _check(component, template.category)
    members = msgspec.to_builtins(template)
    check_unicode("template", members)
    return {name: members[name] for name in _WRITTEN if name in members}


def _check(component: Component, category: str) -> None:
    kind = component.type.upper()
    if kind == "BODY" and not component.text and category != "AUTHENTICATION":
        raise MessageTooLong("template body: it has no text")
    if component.text and kind in _TEXTS:
        whole(f"template {kind.lower()}", component.text, _TEXTS[kind])
        _check_variables(kind, component)
    if component.format.upper() in _FILES and not (component.example and component.example.header_handle):
        raise ValueError("template header: a file needs an example")
    if component.buttons:
        _check_buttons(component.buttons)
    if kind == "CAROUSEL":
        check_count("template cards", component.cards, limits.CARDS)
    for card in component.cards:
        for part in card.components:
            _check(part, category)


def _check_variables(kind: str, component: Component) -> None:
    names = variables(component.text)
    if kind == "FOOTER" and names:
        raise ValueError("template footer: it takes no variable")
    if kind == "HEADER" and len(names) > 1:
        raise MessageTooLong(f"template header: {len(names)} of 0-1 variables")
    numbers = sorted(int(name) for name in names if name.isdigit())
    if numbers and numbers != list(range(1, len(names) + 1)):
        raise ValueError(f"template {kind.lower()}: variables are numbered from 1 without a gap")
    if len(names) != _examples(component.example or Example()):
        raise ValueError(f"template {kind.lower()}: each variable needs an example")


def _examples(example: Example) -> int:
    """How many variables have an example."""
    numbered = (*example.header_text, *(example.body_text[0] if example.body_text else ()))
    return len(numbered) + len(example.header_text_named_params) + len(example.body_text_named_params)


def _check_buttons(buttons: tuple[TemplateButton, ...]) -> None:
    check_count("template buttons", buttons, limits.TEMPLATE_BUTTONS)
    kinds = [button.type.upper() for button in buttons]
    for kind, most in _MOST.items():
        if kinds.count(kind) > most:
            raise MessageTooLong(f"template buttons: {kinds.count(kind)} {kind} of {most}")
    if len(list(groupby(kinds, "QUICK_REPLY".__eq__))) > 2:
        raise ValueError("template buttons: quick replies stand together")
    for button in buttons:
        if button.text:
            whole("template button", button.text, limits.TEMPLATE_BUTTON_TITLE)
        if button.url:
            whole("template url", button.url, limits.URL)
        _check_url(button)


def _check_url(button: TemplateButton) -> None:
    names = variables(button.url)
    if not names:
        return
    if len(names) > 1 or not button.url.endswith("}}"):
        raise ValueError("template url: one variable, at its end")
    if not button.example:
        raise ValueError("template url: its variable needs an example")
