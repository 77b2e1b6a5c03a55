"""The form in which a job is posted: its screens, and what follows on them."""

from pathlib import Path

from easymo.conversation.prompts import Again, Filled, Screen, which_places, whole_name

SCREENS = (Path(__file__).parent / "post_form.json").read_bytes()


def go_on(filled: Filled) -> Screen | None:
    """Done (None) when all can be read; a place's name that several bear is asked which, anything else stays."""
    for field, wrong in filled.wrong.items():
        if field == "place" and which_places(wrong):
            return _which_place(filled, wrong)
        return filled.again(wrong)
    if filled.answers["pay"] and not filled.answers["period"]:
        return filled.stay(filled.speaker.text("jobs-form-period-missing"))
    return None


def _which_place(filled: Filled, wrong: Again) -> Screen:
    places = [
        {"id": whole_name(place), "title": place.name, "description": place.within} for place in which_places(wrong)
    ]
    return Screen("PLACE", {**filled.fields, "places": places})
