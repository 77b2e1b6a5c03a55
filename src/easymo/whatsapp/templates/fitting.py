"""Whether a message fills its template: judged before it is sent, because WhatsApp refuses the rest for good. Pure."""

from collections.abc import Iterable, Iterator, Sequence

from easymo.whatsapp import limits
from easymo.whatsapp.limits import length
from easymo.whatsapp.messages.template import Named, TemplateButtonValue, TemplateHeader, TemplateMessage, Value, said
from easymo.whatsapp.templates.definition import (
    Component,
    Template,
    TemplateButton,
    buttons,
    component,
    hydrate,
    variables,
)

_FITS = {
    # type of a button → what may fill it
    "QUICK_REPLY": "quick_reply",
    "URL": "url",
    "OTP": "url",
    "COPY_CODE": "copy_code",
    "FLOW": "flow",
    "CATALOG": "catalog",
    "MPM": "mpm",
}
_NEEDS_VALUE = frozenset(["OTP", "COPY_CODE", "MPM"])


def mismatches(template: Template, message: TemplateMessage) -> tuple[str, ...]:
    """What is wrong with a message for this template; empty if it fits. The texts hold no value of the message.

    WhatsApp would answer with 132000 (count), 132005 (too long), 132012 (kind) or 132018.
    """
    return tuple(_mismatches(template, message))


def _mismatches(template: Template, message: TemplateMessage) -> Iterator[str]:
    if (template.name, template.language) != (message.name, message.language):
        yield "another template or language"
    one_time = template.category == "AUTHENTICATION"
    yield from _parts(template.components, message.header, message.values, message.buttons, one_time=one_time)
    offer = component(template.components, "LIMITED_TIME_OFFER")
    ends = offer is not None and offer.limited_time_offer is not None and offer.limited_time_offer.has_expiration
    if ends != (message.offer_until is not None):
        yield "offer: its end is missing" if ends else "offer: none that ends"
    carousel = component(template.components, "CAROUSEL")
    cards = carousel.cards if carousel else ()
    if len(cards) != len(message.cards):
        yield f"cards: {len(message.cards)} of {len(cards)}"
        return
    for number, (card, filling) in enumerate(zip(cards, message.cards, strict=True)):
        for wrong in _parts(card.components, filling.header, filling.values, filling.buttons):
            yield f"card {number}: {wrong}"


def _parts(
    components: tuple[Component, ...],
    header: TemplateHeader | None,
    values: Sequence[Value],
    filled: Sequence[TemplateButtonValue],
    *,
    one_time: bool = False,
) -> Iterator[str]:
    yield from _header(component(components, "HEADER"), header)
    body = component(components, "BODY")
    text = body.text if body else ""
    if one_time and not text:  # WhatsApp writes the body itself
        text = "{{1}}"
    yield from _text("body", text, values, limits.TEMPLATE_BODY)
    yield from _buttons(buttons(components), filled)


def _header(defined: Component | None, given: TemplateHeader | None) -> Iterator[str]:
    kind = (defined.format or "TEXT").upper() if defined else ""
    if defined and kind == "TEXT":
        if given is not None and not isinstance(given, str | Named):
            yield "header: a file where a text is wanted"
        else:
            yield from _text("header", defined.text, () if given is None else (given,), limits.TEMPLATE_HEADER)
        return
    found = "" if given is None else "TEXT" if isinstance(given, str | Named) else type(given).__name__.upper()
    if kind != found and kind != "PRODUCT":
        yield f"header: {found or 'nothing'} where {kind or 'nothing'} is wanted"


def _text(what: str, text: str, values: Iterable[Value], most: int) -> Iterator[str]:
    wanted, given = variables(text), tuple(values)
    named = {value.name: said(value) for value in given if isinstance(value, Named)}
    if named and len(named) < len(given):
        yield f"{what}: named and numbered values, or a name twice"
    elif named and set(named) != set(wanted):
        yield f"{what}: variables of other names"
    elif len(given) != len(wanted):
        yield f"{what}: {len(given)} values of {len(wanted)}"
    elif not named and any(not name.isdigit() for name in wanted):
        yield f"{what}: its variables have names"
    else:
        numbered = {name: said(value) for name, value in zip(sorted(wanted, key=_place), given, strict=True)}
        if length(hydrate(text, named or numbered)) > most:
            yield f"{what}: over {most} characters once filled in"


def _place(name: str) -> int:
    return int(name) if name.isdigit() else 0


def _buttons(defined: tuple[TemplateButton, ...], filled: Sequence[TemplateButtonValue]) -> Iterator[str]:
    places = {value.index: value for value in filled}
    for index in places.keys() - set(range(len(defined))):
        yield f"button {index}: there is none"
    for index, button in enumerate(defined):
        kind = button.type.upper()
        value = places.get(index)
        fixed_url = kind == "URL" and not variables(button.url)
        if value is None:
            if kind in _NEEDS_VALUE or (kind == "URL" and not fixed_url):
                yield f"button {index}: {kind} needs a value"
        elif fixed_url or value.sub_type != _FITS.get(kind):
            yield f"button {index}: {kind} takes no {value.sub_type}"
