"""What keeps a message from the bots: a human operator who has the conversation, or a flood. Pure."""

import msgspec

from easymo.conversation.service import Registry
from easymo.conversation.session import Person
from easymo.reading import fold
from easymo.whatsapp.updates import Update

FLOOD_LIMIT = 60
"""Messages of one person in a minute that are acted on, unless the house decides otherwise."""
STOP = "core:stop"


class Held(msgspec.Struct, frozen=True):
    """What is done with a message that no bot gets, besides keeping it."""

    says: str = ""
    """The sentence the person is told."""
    acts: str = ""
    """The flow that acts all the same; what waits for an answer is not asked again."""
    rate_limited: bool = False


def hold(registry: Registry, person: Person, update: Update, heard: int, most: int) -> Held | None:
    """None: it is for the bots. STOP always acts.

    ``heard``: which one it is in its minute; ``most`` are acted on, and the next is told so.
    """
    if heard <= most and not person.operator:
        return None
    word = fold(update.text) if update.kind == "text" else ""
    if word in registry.catalogue.commands.stop or update.id == STOP:
        return Held(acts=STOP) if person.operator else None
    if person.operator:
        return Held()
    return Held(says="chat-flooded" if heard == most + 1 else "", rate_limited=True)
