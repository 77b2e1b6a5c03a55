"""Decides what an update is for. Pure; the order of the rules is the order of the code.

Words are whole messages or whole words, folded; the words of all four languages work whatever language is spoken.
"""

from typing import Any

import msgspec

from easymo.conversation.catalogue import Commands
from easymo.conversation.prompts import BACK, pinned
from easymo.conversation.service import Flow, Registry, Service
from easymo.conversation.session import Person, State
from easymo.reading import as_written, fold, read_number
from easymo.understanding import SURE, Meaning, understand
from easymo.whatsapp.updates import Update

ASSISTANT = "unified"
"""The service that free text is for when nothing else takes it."""
SILENT_KINDS = frozenset(
    {"system", "edit", "revoke", "reaction", "call_permission_reply", "user_preferences", "user_id_update"}
)
"""Kinds nobody expects an answer to: reactions, and WhatsApp's own notices."""
NAMED_KINDS = frozenset(
    {"audio", "voice", "image", "video", "document", "sticker", "contacts", "location", "order", "form", "unsupported"}
)
"""Kinds with a sentence of their own, chat-unread-<kind>, where nothing reads them."""


class Go(msgspec.Struct, frozen=True):
    """Start a flow."""

    flow: Flow
    argument: str = ""
    given: dict[str, Any] = {}
    parks: bool = False
    """What waits is set aside, even if the flow only speaks."""


class Feed(msgspec.Struct, frozen=True):
    """It is for the question that waits."""


class Back(msgspec.Struct, frozen=True):
    pass


class Cancel(msgspec.Struct, frozen=True):
    pass


class Home(msgspec.Struct, frozen=True):
    pass


class Resume(msgspec.Struct, frozen=True):
    """Continue what was parked last."""


class GoOn(msgspec.Struct, frozen=True):
    """Ask the waiting question again."""


class Stale(msgspec.Struct, frozen=True):
    """An answer to a question that is over."""


class Unknown(msgspec.Struct, frozen=True):
    """A tapped id this house has no handler for (from another release)."""


class Unread(msgspec.Struct, frozen=True):
    """A kind of message that nothing here reads."""


class Wait(msgspec.Struct, frozen=True):
    """It has to wait for the result of the call under way."""


class GiveWay(msgspec.Struct, frozen=True):
    """It ends the call under way, and is taken together with what led to that."""


class Silence(msgspec.Struct, frozen=True):
    """Nothing to say."""


Decision = Go | Feed | Back | Cancel | Home | Resume | GoOn | Stale | Unknown | Unread | Wait | GiveWay | Silence

ABOUT_THE_QUESTION = (Feed, Stale, Back, GoOn, Unread)
"""Decisions that need the waiting question; the others lead away from it."""

CONVERSATION_ADDRESSES: dict[str, Decision] = {
    "core:home": Home(),
    "core:cancel": Cancel(),
    "core:resume": Resume(),
    "core:continue": GoOn(),
}
"""Addresses that act on the conversation itself."""


def route(registry: Registry, person: Person, state: State, update: Update, claimed: bool, target: str) -> Decision:
    """The decision for one update.

    ``claimed``: the waiting question claims it. ``target``: the service whose callback path was used, or ''.
    """
    commands = registry.catalogue.commands
    word = fold(update.text) if update.kind == "text" else ""
    if word in commands.stop:
        return _core(registry, "stop")
    if word in commands.start and person.stopped:
        return _core(registry, "start")
    if is_addressed(update):
        return _route_address(registry, state, update.id, claimed)
    if update.kind == "text" and (linked := registry.find_link(update.text)):
        return Go(*linked)
    if claimed:
        return Feed()
    command = _command(commands, state, word)
    if state.call is not None:
        return command if isinstance(command, Home | Cancel) else _during_call(registry, state, update, command)
    if command:
        return command
    if update.kind in SILENT_KINDS:
        return Silence()
    addressed = registry.services.get(target)
    if state.open is not None and (addressed is None or addressed.id == state.open.service):
        return Feed()
    return _route_free(registry, person, state, update, word, addressed)


def _during_call(registry: Registry, state: State, update: Update, command: Decision | None) -> Decision:
    """What is neither a tap nor a way out. Nothing overtakes what waits already."""
    activity = registry.activities.get(state.open.calling) if state.open else None
    gives_way = activity is not None and activity.gives_way and not state.held
    return GiveWay() if gives_way and update.kind == "text" and command is None else Wait()


def is_addressed(update: Update) -> bool:
    """Whether the update itself says where it belongs: a tap, or a form that was filled in for a question of ours."""
    return update.kind == "address" or (update.kind == "form" and bool(update.id))


def unread_key(update: Update) -> str:
    """The sentence that says kindly that nothing here reads such an update."""
    kind = "voice" if update.media and update.media.voice else update.kind
    kind = "unsupported" if kind in ("unknown", "errors") else kind  # its older names
    return f"chat-unread-{kind}" if kind in NAMED_KINDS else "chat-unread"


def _command(commands: Commands, state: State, word: str) -> Decision | None:
    # A digit is an answer while a question waits, even one that is not understood.
    if word in commands.home and not (state.open and word.isdecimal()):
        return Home()
    if word in commands.back:
        return Back()
    return Cancel() if word in commands.cancel else None


def _route_free(
    registry: Registry, person: Person, state: State, update: Update, word: str, addressed: Service | None
) -> Decision:
    """No question takes it: none waits, or another service is ``addressed``."""
    if update.kind == "request_welcome":
        return Home()
    if update.kind not in ("text", "location") or not (word or update.location):
        return Unread()
    picked = read_number(word, 1, len(state.menu)) if state.menu else None
    if picked is not None:
        return _route_address(registry, state, state.menu[picked - 1], False)
    if addressed:
        return msgspec.structs.replace(_route_within(registry, addressed, update, word), parks=True)
    return _route_anywhere(registry, person, state, update, word)


def _route_address(registry: Registry, state: State, address: str, claimed: bool) -> Decision:
    if address.startswith("?"):
        number, _, key = address[1:].partition(":")
        if state.open is None or number != str(state.open.number):
            return Stale()
        if claimed and key != BACK:
            return Feed()
        return Back() if key == BACK else Stale()
    if address in CONVERSATION_ADDRESSES:
        return CONVERSATION_ADDRESSES[address]
    found = registry.find_address(address)
    return Go(*found) if found else Unknown()


def _route_anywhere(registry: Registry, person: Person, state: State, update: Update, word: str) -> Decision:
    """Keywords, what is certainly meant, the active service, the unified assistant, home."""
    active = registry.services.get(state.service or "")
    if update.location:
        return _route_within(registry, active, update, word) if active else Home()
    if keyword := registry.keywords.get(word):
        return _menu(registry.services[keyword])
    if word in registry.catalogue.commands.start:
        return Home()
    found, sure = registry.find_phrase(word), _understand(registry, person, state, update.text)
    if found and (sure is None or not found[1] or (sure.address == found[0].address and _says_no_more(sure))):
        return _go_with_words(found[0], as_written(found[1], update.text))
    if sure:
        return _go_as_meant(registry, sure, update.text)
    if keyword := registry.find_keyword(word):
        return _search(registry.services[keyword], update.text)
    if active and active.search:
        return _search(active, update.text)
    if named := registry.find_noun(word):
        return _search(registry.services[named], update.text)
    return _search(registry.services[ASSISTANT], update.text) if ASSISTANT in registry.services else Home()


def _understand(registry: Registry, person: Person, state: State, text: str) -> Meaning | None:
    """What is certainly meant, if the unified assistant is here to speak for it and this house has the flow."""
    if ASSISTANT not in registry.services:
        return None
    meant = next(iter(understand(text, person.country, state.service or "")), None)
    return meant if meant and meant.confidence >= SURE and meant.address in registry.addresses else None


def _says_no_more(meaning: Meaning) -> bool:
    """Whether it gives no answers that the words around a phrase would not."""
    return meaning.answers.keys() <= {"words", "title"}


def _go_as_meant(registry: Registry, meaning: Meaning, text: str) -> Decision:
    """To its flow, which shows what it was given; by the assistant, where that has to be said or asked first."""
    if meaning.address == "core:home":
        return Home()
    if meaning.answers.keys() <= {"words"} and meaning.service != "core":
        return Go(registry.services[meaning.service].flows[meaning.flow], given=meaning.answers)
    return _search(registry.services[ASSISTANT], text)


def _route_within(registry: Registry, service: Service, update: Update, word: str) -> Go:
    if update.location:
        if not service.nearby:
            return _menu(service)
        return Go(service.flows[service.nearby], given={"place": msgspec.to_builtins(pinned(update.location))})
    if registry.keywords.get(word) == service.id:
        return _menu(service)
    found = registry.find_phrase(word)
    if found and found[0].service == service.id:
        return _go_with_words(found[0], as_written(found[1], update.text))
    return _search(service, update.text)


def _go_with_words(flow: Flow, words: str) -> Go:
    return Go(flow, given={"words": words} if words else {})


def _menu(service: Service) -> Go:
    return Go(service.flows[service.menu])


def _search(service: Service, words: str) -> Go:
    return Go(service.flows[service.search], given={"words": words}) if service.search else _menu(service)


def _core(registry: Registry, name: str) -> Go:
    return Go(registry.services["core"].flows[name])
