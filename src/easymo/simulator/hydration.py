"""A template with its parameters in it: whether they fit, and what it then says."""

from collections.abc import Callable, Sequence

from easymo.simulator.bubbles import Action, Form, Offer, Words
from easymo.simulator.contents import Component, Parameter
from easymo.simulator.contents import Template as Sent
from easymo.simulator.measures import length
from easymo.simulator.refusals import Refused, usual
from easymo.simulator.template_rules import PLACE, places
from easymo.simulator.templates import Template, Templates
from easymo.simulator.wire import Json

_MOST_BODY = 1024
_MEDIA = {"IMAGE": "image", "VIDEO": "video", "DOCUMENT": "document", "GIF": "video", "LOCATION": "location"}
_ACTIONS: dict[str, Callable[[str, Json, str], Action]] = {
    "URL": lambda label, button, value: Action("url", label, PLACE.sub(value, button["url"])),
    "PHONE_NUMBER": lambda label, button, _: Action("call", label, str(button["phone_number"])),
    "VOICE_CALL": lambda label, _button, _value: Action("call", label),
    "COPY_CODE": lambda label, _, value: Action("copy", label, value),
    "OTP": lambda label, _, value: Action("copy", label, value),
}
_UNUSABLE = {"PAUSED": 132015, "DISABLED": 132016}


def usable(templates: Templates, sent: Sent) -> Template:
    """The template meant. Raises Refused: 132001 missing or not approved, 132015 paused, 132016 disabled."""
    template = templates.named(sent.name, sent.language.code)
    if template and template.status in _UNUSABLE:
        raise usual(_UNUSABLE[template.status])
    if template is None or template.status != "APPROVED":
        raise Refused(132001, f"template name ({sent.name}) does not exist in {sent.language.code}")
    return template


def hydrate(template: Template, sent: Sent) -> Words:
    """What the template says with the parameters of ``sent``.

    Raises Refused: 132000 for a wrong number of them, 132012 for a wrong kind, 131008 for a missing one of a button,
    132005 for a text that gets too long.
    """
    return _hydrate(template.components, sent.components)


def _hydrate(components: Sequence[Json], sent: Sequence[Component]) -> Words:
    """What a template, or one card of its carousel, says."""
    parts = {str(component["type"]).upper(): component for component in components}
    given = {part.type.lower(): part for part in sent}
    header = parts.get("HEADER")
    title = _header(header, given.get("header")) if header else ""
    body = _fill("body", parts.get("BODY", {}).get("text", ""), given.get("body"))
    if length(body) > _MOST_BODY:
        raise Refused(132005, "body: the text is too long with its parameters in it")
    buttons: Sequence[Json] = parts.get("BUTTONS", {}).get("buttons", [])
    taps = {int(part.index): part for part in sent if part.type.lower() == "button"}
    if any(index >= len(buttons) for index in taps):
        raise Refused(132012, f"buttons: there is no button at index {max(taps)}")
    replies: list[tuple[str, str]] = []
    actions: list[Action] = []
    form: Form | None = None
    for index, button in enumerate(buttons):
        value = _button(index, button, taps.get(index))
        label = str(button.get("text") or "")
        if button["type"] == "QUICK_REPLY":
            replies.append((value or label, label))
        elif button["type"] == "FLOW":
            form = Form(label, str(button.get("flow_id") or button.get("flow_name") or ""), _token(taps.get(index)))
        elif button["type"] in _ACTIONS:
            actions.append(_ACTIONS[button["type"]](label, button, value))
    offer = (
        _offer(parts["LIMITED_TIME_OFFER"], given.get("limited_time_offer")) if "LIMITED_TIME_OFFER" in parts else None
    )
    cards = _cards(parts.get("CAROUSEL", {}).get("cards", []), given.get("carousel"))
    footer = parts.get("FOOTER", {}).get("text", "")
    return Words(body, title, footer, tuple(replies), tuple(actions), form, offer, cards)


def _cards(wanted: Sequence[Json], given: Component | None) -> tuple[Words, ...]:
    """The cards of a carousel; each is a template of its own."""
    cards = {card.card_index: card.components for card in given.cards} if given else {}
    if sorted(cards) != list(range(len(wanted))):
        raise Refused(132012, f"carousel: number of cards ({len(cards)}) does not match the template's ({len(wanted)})")
    return tuple(_hydrate(card["components"], cards[place]) for place, card in enumerate(wanted))


def _offer(offer: Json, given: Component | None) -> Offer:
    asked: Json = offer.get("limited_time_offer", {})
    parameter = given.parameters[0] if given and given.parameters else None
    ends = (parameter.limited_time_offer or {}).get("expiration_time_ms") if parameter else None
    if asked.get("has_expiration") and not isinstance(ends, int):
        raise Refused(131008, "limited_time_offer: expiration_time_ms is required")
    return Offer(str(asked.get("text", "")), ends / 1000 if isinstance(ends, int) else 0.0)


def _header(header: Json, given: Component | None) -> str:
    expected = _MEDIA.get(str(header["format"]).upper())
    if expected is None:
        return _fill("header", header["text"], given)
    received = given.parameters[0].type if given and given.parameters else "UNKNOWN"
    if received != expected:
        wanted = header["format"]
        raise Refused(132012, f"header: Format mismatch, expected {wanted}, received {received.upper()}")
    return ""


def _fill(where: str, text: str, given: Component | None) -> str:
    wanted = places(text)
    parameters = given.parameters if given else ()
    if len(parameters) != len(wanted):
        raise Refused(
            132000,
            f"{where}: number of localizable_params ({len(parameters)}) does not match the expected number of params "
            f"({len(wanted)})",
        )
    if not all(place.isdecimal() for place in wanted):
        named = {parameter.parameter_name: parameter for parameter in parameters}
        if set(named) != set(wanted):
            raise Refused(132000, f"{where}: parameter names do not match the expected names")
        values = {place: _text(where, named[place]) for place in wanted}
    else:
        values = {place: _text(where, parameters[int(place) - 1]) for place in wanted}
    return PLACE.sub(lambda place: values[place[1]], text)


def _text(where: str, parameter: Parameter) -> str:
    if parameter.type == "text":
        text = str(parameter.text)
        if "\n" in text or "\t" in text or "     " in text:
            raise Refused(132012, f"{where}: Param text cannot have new-line/tab characters or more than 4 spaces")
        return text
    described = parameter.currency or parameter.date_time
    if described is None:
        raise Refused(132012, f"{where}: Format mismatch, expected TEXT, received {parameter.type.upper()}")
    return str(described.get("fallback_value", ""))


def _button(index: int, button: Json, given: Component | None) -> str:
    """The value that a parameter gives a button; empty where it has none."""
    parameter = given.parameters[0] if given and given.parameters else None
    wants = button["type"] == "COPY_CODE" or button["type"] == "OTP" or bool(places(str(button.get("url", ""))))
    if wants and parameter is None:
        kind = str(button["type"]).title()
        raise Refused(131008, f"buttons: Button at index {index} of type {kind} requires a parameter")
    if parameter is None:
        return ""
    return str(parameter.coupon_code or parameter.payload or parameter.text)


def _token(given: Component | None) -> str:
    """The token of a form; empty where the business gives none."""
    action = given.parameters[0].action if given and given.parameters else None
    return str((action or {}).get("flow_token", ""))
