"""What a template may be made of."""

import re
from collections.abc import Callable
from typing import Any

from easymo.simulator import refusals
from easymo.simulator.measures import length
from easymo.simulator.refusals import Refused
from easymo.simulator.wire import Json

CATEGORIES = ("AUTHENTICATION", "MARKETING", "UTILITY")
PLACE = re.compile(r"\{\{\s*([A-Za-z0-9_]+)\s*\}\}")
"""A place in a template that a parameter fills."""
_NAME = re.compile(r"[a-z0-9_]{1,512}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(_[A-Z]{2,3})?")
_MOST_BUTTONS = {"QUICK_REPLY": 10, "URL": 2, "PHONE_NUMBER": 1, "COPY_CODE": 1}
_MOST_OFFER = 16
_WORDS_A_PLACE = 2
"""Words that a body needs for each of its places, and one more; Meta names no figure, so the mildest that is known."""

# component → most characters, most places, error subcode
_TEXTS = {"HEADER": (60, 1, 2388047), "BODY": (1024, 100, 2388072), "FOOTER": (60, 0, 2388073)}


def check(asked: Json) -> tuple[str, str, str, list[Json]]:
    """Name, language, category and components of a template that may be made. Raises Refused if it may not."""
    for parameter in ("name", "language", "category", "components"):
        if not asked.get(parameter) and not (parameter == "components" and asked.get("library_template_name")):
            raise refusals.required(parameter)
    name, language, category = str(asked["name"]), str(asked["language"]), str(asked["category"]).upper()
    if not _NAME.fullmatch(name):
        raise _wrong("Invalid template name", "A name is up to 512 of a-z, 0-9 and _.", 2388040)
    if not _LANGUAGE.fullmatch(language):
        raise refusals.invalid("Param language is not one WhatsApp has")
    if category not in CATEGORIES:
        raise refusals.invalid(f"Param category must be one of {', '.join(CATEGORIES)}")
    given: Any = asked["components"]
    if not isinstance(given, list):
        raise refusals.invalid("Param components must be an array")
    components = [_component(each, category) for each in given]  # pyright: ignore[reportUnknownVariableType]
    kinds = [component["type"] for component in components]
    if kinds.count("BODY") != 1 and "CAROUSEL" not in kinds:
        raise _wrong("Body missing", "A template has exactly one body.", 2388072)
    if len(set(kinds)) < len(kinds):
        raise refusals.invalid("Param components has two components of one type")
    return name, language, category, components


def objection(components: list[Json]) -> str:
    """Why a review rejects it: a shortened address, as spam has; empty: it does not."""
    shortened = ("bit.ly/", "tinyurl.com/", "wa.me/")
    return "SCAM" if any(word in str(components) for word in shortened) else ""


def places(text: str) -> list[str]:
    """The names or numbers of the places in ``text``, each once."""
    return list(dict.fromkeys(PLACE.findall(text)))


def _component(given: Any, category: str) -> Json:
    if not isinstance(given, dict) or "type" not in given:
        raise refusals.invalid("Param components has something that is no component")
    component: Json = dict(given)  # pyright: ignore[reportUnknownArgumentType]
    component["type"] = str(component["type"]).upper()
    if category == "AUTHENTICATION":
        component = _authentication(component)
    if component["type"] in _TEXTS:
        _check_text(component)
    elif component["type"] == "BUTTONS":
        component["buttons"] = _buttons(component)
    elif component["type"] == "CAROUSEL":
        component["cards"] = _cards(component, category)
    elif component["type"] == "LIMITED_TIME_OFFER":
        _check_offer(component)
    elif component["type"] != "CALL_PERMISSION_REQUEST":
        raise refusals.invalid(f"Param components has an unknown type {component['type']}")
    return component


def _cards(component: Json, category: str) -> list[Json]:
    """Cards with the same parts each, a picture or video first."""
    given: list[Json] = component.get("cards") or []
    if not 2 <= len(given) <= 10:
        raise _wrong("Wrong number of cards", "A carousel has 2 to 10 cards.", 2388040)
    cards = [[_component(part, category) for part in card.get("components", ())] for card in given]
    shapes = [[f"{part['type']}{part.get('format', '')}" for part in card] for card in cards]
    if any(shape != shapes[0] for shape in shapes):
        raise _wrong("Cards differ", "All cards of a carousel have the same components.", 2388040)
    if "HEADERIMAGE" not in shapes[0] and "HEADERVIDEO" not in shapes[0] and "HEADERPRODUCT" not in shapes[0]:
        raise _wrong("Card without a header", "A card begins with an image or a video.", 2388040)
    return [{"components": card} for card in cards]


def _check_offer(component: Json) -> None:
    text = str(component.get("limited_time_offer", {}).get("text") or "")
    if not 1 <= length(text) <= _MOST_OFFER:
        raise _wrong("Character limit exceeded", f"The offer has 1 to {_MOST_OFFER} characters.", 2388040)


def _authentication(component: Json) -> Json:
    """Meta words these templates itself."""
    kind = component["type"]
    if kind == "BODY":
        safety = " For your security, do not share this code." if component.get("add_security_recommendation") else ""
        return component | {
            "text": f"*{{{{1}}}}* is your verification code.{safety}",
            "example": {"body_text": [["1"]]},
        }
    if kind == "FOOTER" and component.get("code_expiration_minutes"):
        return component | {"text": f"This code expires in {component['code_expiration_minutes']} minutes."}
    return component


def _check_text(component: Json) -> None:
    kind = component["type"]
    most, most_places, subcode = _TEXTS[kind]
    if kind == "HEADER":
        component["format"] = str(component.get("format") or "TEXT").upper()
        if component["format"] in ("IMAGE", "VIDEO", "DOCUMENT", "GIF"):
            if not component.get("example", {}).get("header_handle"):
                raise _wrong("Header has no sample", "A header of media needs an example with a handle.", subcode)
            return
        if component["format"] in ("LOCATION", "PRODUCT"):
            return
    text = str(component.get("text") or "")
    if not text or length(text) > most:
        raise _wrong("Character limit exceeded", f"The {kind.lower()} has 1 to {most} characters.", 2388040)
    found = places(text)
    if len(found) > most_places:
        raise _wrong("Too many variables", f"The {kind.lower()} has at most {most_places} variables.", subcode)
    if found and "example" not in component:
        raise _wrong("Sample missing", f"The {kind.lower()} has variables and no example.", subcode)
    if kind == "BODY":
        _check_body(text.strip(), found)


def _check_body(text: str, found: list[str]) -> None:
    outermost = PLACE.match(text) or re.search(PLACE.pattern + r"$", text)
    if outermost:
        raise _wrong("Leading or trailing variable", "A body neither begins nor ends with a variable.", 2388299)
    numbers = [int(place) for place in found if place.isdecimal()]
    if numbers and sorted(numbers) != list(range(1, len(found) + 1)):
        raise _wrong("Variables out of order", "Variables count from 1.", 2388072)
    if len(PLACE.sub("", text).split()) < _WORDS_A_PLACE * len(found) + 1:
        raise _wrong("Too many variables for its length", "The body has too few words for its variables.", 2388293)


def _buttons(component: Json) -> list[Json]:
    given: list[Json] = component.get("buttons") or []
    if not 1 <= len(given) <= 10:
        raise _wrong("Wrong number of buttons", "There are 1 to 10 buttons.", 2388040)
    buttons = [button | {"type": str(button.get("type", "")).upper()} for button in given]
    kinds = [button["type"] for button in buttons]
    for kind, most in _MOST_BUTTONS.items():
        if kinds.count(kind) > most:
            raise _wrong("Too many buttons", f"There are at most {most} buttons of type {kind}.", 2388040)
    grouped = [index for index, kind in enumerate(kinds) if kind == "QUICK_REPLY"]
    if grouped and grouped != list(range(grouped[0], grouped[0] + len(grouped))):
        raise _wrong("Buttons not grouped", "Quick replies stand together.", 2388040)
    for button in buttons:
        check_button: Callable[[Json], None] | None = _BUTTONS.get(button["type"])
        if check_button:
            check_button(button)
        if length(str(button.get("text") or "")) > 25:
            raise _wrong("Character limit exceeded", "A button has at most 25 characters.", 2388040)
    return buttons


def _check_quick_reply(button: Json) -> None:
    if not button.get("text"):
        raise refusals.required("text")


def _check_url(button: Json) -> None:
    url = str(button.get("url") or "")
    if not button.get("text") or not url:
        raise refusals.required("url")
    if length(url) > 2000 or len(places(url)) > 1 or (places(url) and not PLACE.search(url[-6:])):
        raise _wrong("Invalid url", "A url has up to 2,000 characters and one variable at its end.", 2388040)
    if places(url) and not button.get("example"):
        raise _wrong("Sample missing", "The url has a variable and no example.", 2388040)


def _check_phone(button: Json) -> None:
    if not button.get("phone_number"):
        raise refusals.required("phone_number")


_BUTTONS = {"QUICK_REPLY": _check_quick_reply, "URL": _check_url, "PHONE_NUMBER": _check_phone}


def _wrong(title: str, text: str, subcode: int) -> Refused:
    return Refused(100, message="Invalid parameter", subcode=subcode, user_title=title, user_text=text)
