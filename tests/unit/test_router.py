"""What a message is for: every rule, in its order, in all four languages."""

from functools import cache
from typing import Any

import msgspec
import pytest

from easymo.conversation.catalogue import LANGUAGES
from easymo.conversation.prompts import pinned
from easymo.conversation.router import (
    NAMED_KINDS,
    SILENT_KINDS,
    Back,
    Cancel,
    Decision,
    Feed,
    Go,
    GoOn,
    Home,
    Resume,
    Silence,
    Stale,
    Unknown,
    Unread,
    route,
    unread_key,
)
from easymo.conversation.service import Flow, Registry, Service
from easymo.conversation.session import OpenFlow, Person, State
from easymo.registry import SERVICES, build_registry
from easymo.whatsapp.updates import Location, Media, Update
from talks import EchoCatalogue

PIN = Location(-1.9441, 30.0619)
PLACE = {"place": msgspec.to_builtins(pinned(PIN))}


@cache
def house() -> Registry:
    return build_registry()


@cache
def two_services() -> Registry:
    """core, and tea beside coffee, which searches nothing."""
    core = next(service for service in SERVICES if service.id == "core")
    tea, coffee = (
        Service("tea", menu="menu", search="find", nearby="near", phrases=("brew",), links={"cup": "near"}),
        Service("coffee", menu="menu"),
    )
    for service, names in ((tea, ("menu", "find", "near", "brew")), (coffee, ("menu",))):
        for name in names:
            service.flow(name)(_nothing)
    sentences = {"tea-phrases-brew": "brew me, brew me a cup", "tea-keywords": "tea, green tea", "tea-name": "Tea"}
    return Registry([core, tea, coffee], EchoCatalogue(sentences))


async def _nothing(chat: Any) -> None: ...


def flow(address: str, registry: Registry | None = None) -> Flow:
    found = (registry or two_services()).find_address(address)
    assert found is not None
    return found[0]


def go(address: str, argument: str = "", /, *, parks: bool = False, **given: Any) -> Go:
    return Go(flow(address), argument, given, parks)


def said(text: str) -> Update:
    return Update("text", text=text)


def tapped(id: str, title: str = "its title") -> Update:
    return Update("address", text=title, id=id)


def waiting(service: str = "tea", number: int = 7) -> State:
    return State(service=service, open=OpenFlow(service, "find", number=number), menu=["tea:brew"])


IDLE = State()
AT_TEA = State(service="tea")
AT_COFFEE = State(service="coffee")
AT_MENU = State(service="tea", menu=["tea:brew", "tea:near:here", "core:home", "tea:gone"])
PINNED = Update("location", location=PIN)

CASES: list[tuple[str, State, Update, bool, str, Decision]] = [
    # rule, session, update, claimed by the question, callback path, decision
    ("1 stop", IDLE, said("STOP"), False, "", go("core:stop")),
    ("1 stop in a flow", waiting(), said("stop"), False, "", go("core:stop")),
    ("1 stop before a claim", waiting(), said("stop"), True, "", go("core:stop")),
    ("1 stop at a service's door", IDLE, said("stop"), False, "coffee", go("core:stop")),
    ("1 only a whole message stops", IDLE, said("stop tea"), False, "", go("tea:find", words="stop tea")),
    ("1 a title is not typed", waiting(), tapped("tea:menu", "STOP"), False, "", go("tea:menu")),
    ("3 address", IDLE, tapped("tea:menu"), False, "", go("tea:menu")),
    ("3 address with argument", IDLE, tapped("tea:near:12:3"), False, "", go("tea:near", "12:3")),
    ("3 address in a flow", waiting(), tapped("tea:brew"), False, "", go("tea:brew")),
    ("3 address of another service", waiting(), tapped("coffee:menu"), False, "", go("coffee:menu")),
    ("3 deep link", IDLE, said("cup:12"), False, "", go("tea:near", "12")),
    ("3 deep link in other letters", IDLE, said(" Cup : 12 "), False, "", go("tea:near", "12")),
    ("3 deep link in a flow", waiting(), said("cup:12"), True, "", go("tea:near", "12")),
    ("3 deep link at another's door", IDLE, said("cup:12"), False, "coffee", go("tea:near", "12")),
    ("3 only a whole message is a deep link", IDLE, said("tea cup:12"), False, "", go("tea:find", words="tea cup:12")),
    ("3 no deep link without argument", AT_TEA, said("cup:"), False, "", go("tea:find", words="cup:")),
    ("3 no deep link of that word", AT_TEA, said("pot:12"), False, "", go("tea:find", words="pot:12")),
    ("3 address at another's door", waiting(), tapped("coffee:menu"), False, "tea", go("coffee:menu")),
    ("3 unknown flow", IDLE, tapped("tea:gone"), False, "", Unknown()),
    ("3 unknown service", IDLE, tapped("juice:menu"), False, "", Unknown()),
    ("3 no address", IDLE, tapped("hello"), False, "", Unknown()),
    ("3 empty id", waiting(), tapped(""), False, "", Unknown()),
    ("3 home button", waiting(), tapped("core:home"), False, "", Home()),
    ("3 cancel button", waiting(), tapped("core:cancel"), False, "", Cancel()),
    ("3 resume button", IDLE, tapped("core:resume"), False, "", Resume()),
    ("3 go-on button", waiting(), tapped("core:continue"), False, "", GoOn()),
    ("3 answer", waiting(), tapped("?7:big"), True, "", Feed()),
    ("3 answer to an earlier question", waiting(), tapped("?6:big"), False, "", Stale()),
    ("3 answer to an earlier question, claimed", waiting(), tapped("?6:big"), True, "", Stale()),
    ("3 answer without a question", IDLE, tapped("?7:big"), False, "", Stale()),
    ("3 answer without a number", waiting(), tapped("?big"), False, "", Stale()),
    ("3 back button", waiting(), tapped("?7:-"), True, "", Back()),
    ("3 back button of an earlier question", waiting(), tapped("?6:-"), False, "", Stale()),
    ("4 claimed digit", waiting(), said("1"), True, "", Feed()),
    ("4 claimed reset word", waiting(), said("home"), True, "", Feed()),
    ("4 claimed pin", waiting(), PINNED, True, "", Feed()),
    ("4 claimed at another's door", waiting(), said("1"), True, "coffee", Feed()),
    ("5 home word in a flow", waiting(), said("Hello!"), False, "", Home()),
    ("5 nought is a reset word", IDLE, said("0"), False, "", Home()),
    ("5 nought never leaves a flow", waiting(), said("0"), False, "", Feed()),
    ("5 back", waiting(), said("Back"), False, "", Back()),
    ("5 back without a question", IDLE, said("back"), False, "", Back()),
    ("5 cancel", waiting(), said("cancel"), False, "", Cancel()),
    ("5 home at a service's door", IDLE, said("menu"), False, "tea", Home()),
    ("6 the rest", waiting(), said("a green cup"), False, "", Feed()),
    ("6 digit", waiting(), said("3"), False, "", Feed()),
    ("6 keyword", waiting(), said("coffee"), False, "", Feed()),
    ("6 phrase", waiting(), said("brew me"), False, "", Feed()),
    ("6 pin", waiting(), PINNED, False, "", Feed()),
    ("6 sticker", waiting(), Update("sticker"), False, "", Feed()),
    ("6 at its own door", waiting(), said("coffee"), False, "tea", Feed()),
    ("6 at the door of a service not here", waiting(), said("blue"), False, "property", Feed()),
    ("7 digit picks from the last menu", AT_MENU, said("1"), False, "", go("tea:brew")),
    ("7 digit picks an argument", AT_MENU, said("2"), False, "", go("tea:near", "here")),
    ("7 digit picks home", AT_MENU, said("3"), False, "", Home()),
    ("7 digit picks what is gone", AT_MENU, said("4"), False, "", Unknown()),
    ("7 digit beyond the menu", AT_MENU, said("5"), False, "", go("tea:find", words="5")),
    ("7 digit without a menu", IDLE, said("1"), False, "", Home()),
    ("7 keyword", IDLE, said("Tea?"), False, "", go("tea:menu")),
    ("7 keyword of two words", IDLE, said("green tea"), False, "", go("tea:menu")),
    ("7 keyword of another service", AT_TEA, said("coffee"), False, "", go("coffee:menu")),
    ("7 keyword with words", AT_COFFEE, said("hot tea please"), False, "", go("tea:find", words="hot tea please")),
    ("7 keyword of one that searches nothing", IDLE, said("hot coffee please"), False, "", Home()),
    ("7 part of a word is no keyword", IDLE, said("steam"), False, "", Home()),
    ("7 phrase", IDLE, said("Brew me"), False, "", go("tea:brew")),
    ("7 phrase with words", IDLE, said("please brew me a cup, hot"), False, "", go("tea:brew", words="please hot")),
    ("7 phrase before keyword", IDLE, said("brew me a cup of tea"), False, "", go("tea:brew", words="of tea")),
    ("8 active service searches", AT_TEA, said("Something Hot"), False, "", go("tea:find", words="Something Hot")),
    ("8 active service that searches nothing", AT_COFFEE, said("something hot"), False, "", Home()),
    ("8 pin", AT_TEA, PINNED, False, "", go("tea:near", **PLACE)),
    ("8 pin where nothing is near", AT_COFFEE, PINNED, False, "", go("coffee:menu")),
    ("9 free text", IDLE, said("something hot"), False, "", Home()),
    ("9 pin", IDLE, PINNED, False, "", Home()),
    ("9 first opening of the chat", IDLE, Update("request_welcome"), False, "", Home()),
    ("9 sticker", AT_TEA, Update("sticker"), False, "", Unread()),
    ("9 text without words", AT_TEA, said("👍"), False, "", Unread()),
    ("door: keyword", IDLE, said("coffee"), False, "coffee", go("coffee:menu", parks=True)),
    ("door: another's keyword", IDLE, said("coffee"), False, "tea", go("tea:find", parks=True, words="coffee")),
    ("door: words", AT_COFFEE, said("hot"), False, "tea", go("tea:find", parks=True, words="hot")),
    ("door: digit picks from the last menu", AT_MENU, said("1"), False, "coffee", go("tea:brew")),
    ("door: own phrase", IDLE, said("brew me"), False, "tea", go("tea:brew", parks=True)),
    ("door: another's phrase", IDLE, said("brew me"), False, "coffee", go("coffee:menu", parks=True)),
    ("door: open question", waiting("coffee"), said("hot"), False, "tea", go("tea:find", parks=True, words="hot")),
    ("door: pin", IDLE, PINNED, False, "tea", go("tea:near", parks=True, **PLACE)),
    ("door: sticker", IDLE, Update("sticker"), False, "tea", Unread()),
]  # fmt: skip


@pytest.mark.parametrize(
    ("state", "update", "claimed", "target", "decision"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_rule(state: State, update: Update, claimed: bool, target: str, decision: Decision) -> None:
    assert route(two_services(), Person(1), state, update, claimed, target) == decision


@pytest.mark.parametrize("kind", sorted(SILENT_KINDS))
@pytest.mark.parametrize("state", [IDLE, waiting()], ids=["idle", "waiting"])
def test_whatsapps_own_notices_are_met_with_silence(kind: str, state: State) -> None:
    assert route(two_services(), Person(1), state, Update(kind), False, "") == Silence()


@pytest.mark.parametrize("kind", sorted(NAMED_KINDS))
def test_each_kind_that_nothing_reads_has_its_own_kind_word(kind: str) -> None:
    media = Media("audio", "1", voice=True) if kind == "voice" else None
    assert unread_key(Update("audio" if media else kind, media=media)) == f"chat-unread-{kind}"


@pytest.mark.parametrize(
    ("kind", "key"), [("hologram", "chat-unread"), ("unknown", "chat-unread-unsupported"), ("text", "chat-unread")]
)
def test_kind_without_a_word_of_its_own_gets_a_general_one(kind: str, key: str) -> None:
    assert unread_key(Update(kind)) == key


@pytest.mark.parametrize(("stopped", "decision"), [(True, go("core:start")), (False, Home())])
def test_start_lets_in_again_whoever_is_out(stopped: bool, decision: Decision) -> None:
    assert route(two_services(), Person(1, stopped=stopped), IDLE, said("START"), False, "") == decision


# The same by the rule book, for every word of every language ----------------------------------------------------


def expected(meaning: str, *, waits: bool, stopped: bool, word: str) -> Decision:
    """What a word that is the whole message does, by its meaning."""
    if meaning == "stop":
        return Go(flow("core:stop", house()))
    if meaning == "start" and stopped:
        return Go(flow("core:start", house()))
    if meaning == "home" and not (waits and word.isdecimal()):
        return Home()
    if meaning in ("back", "cancel"):
        return Back() if meaning == "back" else Cancel()
    if waits:
        return Feed()
    if meaning == "keywords":
        return Go(flow("jobs:menu", house()))
    return Home() if meaning == "start" else Go(flow("unified:ask", house()), given={"words": f"{word.upper()}!"})


@pytest.mark.parametrize("stopped", [False, True], ids=["in", "out"])
@pytest.mark.parametrize("waits", [False, True], ids=["idle", "waiting"])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "meaning", ["stop", "start", "home", "back", "cancel", "more", "skip", "yes", "no", "keywords"]
)
def test_every_word_of_a_language_does_what_it_means(meaning: str, language: str, waits: bool, stopped: bool) -> None:
    registry = house()
    words = registry.catalogue.text(
        language, "jobs-keywords" if meaning == "keywords" else f"chat-words-{meaning}"
    ).split(",")
    assert words
    state = State(open=OpenFlow("jobs", "find", number=1)) if waits else State()
    both = registry.catalogue.commands.home if meaning == "start" and not stopped else {}
    for word in words:
        typed = word.strip().upper() + "!"
        means = "home" if word.strip() in both else meaning
        decision = route(registry, Person(1, stopped=stopped), state, said(typed), False, "")
        starts = means == "home" and stopped and word.strip() in registry.catalogue.commands.start
        assert decision == expected("start" if starts else means, waits=waits, stopped=stopped, word=word.strip()), word


@pytest.mark.parametrize(
    ("sentence", "address", "words"),
    [
        ("tech jobs", "jobs:find", "tech jobs"),
        ("I need a job", "jobs:find", None),
        ("looking for work", "jobs:find", None),
        ("looking for work as a cook in Remera", "jobs:find", "as a cook in Remera"),
        ("ndashaka akazi", "jobs:find", None),
        ("akazi ko guteka", "jobs:find", "akazi ko guteka"),
        ("je cherche un emploi", "jobs:find", None),
        ("emploi cuisinier", "jobs:find", "emploi cuisinier"),
        ("natafuta kazi", "jobs:find", None),
        ("kazi ya udereva", "jobs:find", "kazi ya udereva"),
        ("post a job", "jobs:post", None),
        ("need someone to move furniture tomorrow", "jobs:post", "move furniture tomorrow"),
        ("hiring a driver", "jobs:post", "driver"),
        ("ndashaka umukozi", "jobs:post", None),
        ("natafuta mfanyakazi", "jobs:post", None),
        ("my jobs", "jobs:mine", None),
        ("mes offres", "jobs:mine", None),
        ("kazi zangu", "jobs:mine", None),
        ("Where did I apply?", "jobs:applied", None),
        ("my applications", "jobs:applied", None),
        ("Où ai-je postulé ?", "jobs:applied", None),
        ("mes candidatures", "jobs:applied", None),
        ("Nasabye akazi he?", "jobs:applied", None),
        ("akazi nasabye", "jobs:applied", None),
        ("Niliomba kazi wapi?", "jobs:applied", None),
        ("maombi yangu ya kazi", "jobs:applied", None),
        ("naomba kazi", "jobs:find", None),
    ],
)
def test_sentence_leads_to_its_flow(sentence: str, address: str, words: str | None) -> None:
    given = {} if words is None else {"words": words}
    assert route(house(), Person(1), IDLE, said(sentence), False, "") == Go(flow(address, house()), given=given)


def test_no_word_of_a_deep_link_leads_to_two_flows() -> None:
    services = [Service(id, menu="menu", links={"cup": "menu"}) for id in ("tea", "coffee")]
    for service in services:
        service.flow("menu")(_nothing)
    with pytest.raises(ValueError, match="link cup"):
        Registry(services, EchoCatalogue())
