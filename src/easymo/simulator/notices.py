"""Webhooks about the account and about people's preferences: every field but ``messages``."""

import time
from collections.abc import Sequence

from easymo.simulator import wire
from easymo.simulator.wire import Business, Change, Contact, Json


def template_status(template_id: str, name: str, language: str, category: str, event: str, reason: str) -> Change:
    """A template was APPROVED, REJECTED, PAUSED, … for ``reason`` (NONE if there is none)."""
    value = _template(template_id, name, language)
    value = {"event": event} | value | {"reason": reason or "NONE", "message_template_category": category}
    if event == "PAUSED":
        value["other_info"] = {"title": "FIRST_PAUSE", "description": "The template was paused for low quality."}
    return _about_the_account("message_template_status_update", value)


def template_quality(template_id: str, name: str, language: str, previous: str, new: str) -> Change:
    scores: Json = {"previous_quality_score": previous, "new_quality_score": new}
    return _about_the_account("message_template_quality_update", scores | _template(template_id, name, language))


def flow_status(flow_id: str, name: str, old: str, new: str) -> Change:
    """A flow changed its status, or was created where ``old`` is empty."""
    said = f"changed status from {old} to {new}" if old else f"has been created with {new} status"
    value: Json = {"event": "FLOW_STATUS_CHANGE", "message": f"Flow {name} {said}", "flow_id": flow_id}
    return _about_the_account("flows", value | ({"old_status": old} if old else {}) | {"new_status": new})


def user_id_update(business: Business, old: Contact, new: Contact) -> Change:
    """Which user id took the place of which, for machines; goes with the system message of a changed number."""
    update: Json = {
        **({"wa_id": new.number} if new.number else {}),
        "detail": f"User id for {new.name} has been updated.",
        "user_id": {"previous": old.user_id, "current": new.user_id},
        "timestamp": str(int(time.time())),
    }
    return _about_people("user_id_update", business, [new], [update])


def marketing_preference(business: Business, contact: Contact, *, wanted: bool) -> Change:
    """A person stopped marketing messages of this business, or resumed them. Here the timestamp is a number."""
    word = "resume" if wanted else "stop"
    ids = {"wa_id": contact.number, "user_id": contact.user_id, "parent_user_id": contact.parent_user_id}
    preference: Json = {name: id for name, id in ids.items() if id} | {
        "detail": f"User requested to {word} marketing messages",
        "category": "marketing_messages",
        "value": word,
        "timestamp": int(time.time()),
    }
    return _about_people("user_preferences", business, [contact], [preference])


def _about_people(field: str, business: Business, contacts: Sequence[Contact], updates: Sequence[Json]) -> Change:
    return Change(wire.told(business, contacts, **{field: list(updates)}), field)


def _about_the_account(field: str, value: Json) -> Change:
    return Change(value, field, int(time.time()))


def _template(id: str, name: str, language: str) -> Json:
    # Webhooks write en-US what the API writes en_US.
    return {
        "message_template_id": int(id),
        "message_template_name": name,
        "message_template_language": language.replace("_", "-"),
    }
