"""Every way through every conversation: nothing raises, all that is said can be sent, every id leads somewhere."""

from collections import deque
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import cache
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from easymo.bootstrap import build_registry
from easymo.conversation import router
from easymo.conversation.catalogue import LANGUAGES
from easymo.conversation.service import Registry
from easymo.conversation.session import OpenFlow, Person, State, encode_state
from easymo.services.core.store import HomeRow
from easymo.services.jobs.job import PAGE, Job, Search
from easymo.services.jobs.store import FoundJob, ListedJob
from easymo.whatsapp.messages import Message
from easymo.whatsapp.updates import Location, Update
from talks import NOW, Talk, ids

STATES_MOST = 1500


@cache
def house() -> Registry:
    return build_registry()


# A database with a little of everything ---------------------------------------------------------------------------


def job(id: int, **members: Any) -> FoundJob:
    amount = None if id % 2 else 5000
    paid: dict[str, Any] = {"pay_low": amount, "pay_high": amount, "pay_period": amount and "day"}
    described: dict[str, Any] = {"title": "Cook for a wedding " * 4, "details": "x" * 500, "place": "Kimironko"}
    sorted_by: dict[str, Any] = {"category": "customer_service", "kind": "short", "currency": "RWF", "slots": id}
    dated: dict[str, Any] = {"created_at": NOW, "expires_at": NOW + timedelta(days=7)}
    return FoundJob(id=id, **(described | sorted_by | paid | dated | members))


def search_jobs(country: str, search: Search) -> list[FoundJob]:
    count = {0: PAGE + 1, 1: PAGE}.get(search.page, 0)
    return [job(id, kilometres=1.5 if search.latitude else None) for id in range(1, count + 1)]


def find_job(id: int) -> FoundJob | None:
    return job(id, mine=id == 1, status="expired" if id == 1 else "open", details="") if id in (1, 2) else None


def create_job(job: Job, words: str, until: datetime) -> int:
    return 42


def home_menu(country: str) -> list[HomeRow]:
    return [HomeRow("jobs_agent", "jobs:menu"), HomeRow("rides_agent", "mobility:menu")]


STORES: dict[str, Callable[..., Any]] = {
    "home_menu": home_menu,
    "search_jobs": search_jobs,
    "find_job": find_job,
    "create_job": create_job,
    "my_jobs": lambda: [ListedJob(id, f"Job {id}", "open") for id in range(PAGE)],
}

TEXTS = (
    "jobs",
    "tech jobs",
    "Kimironko",
    "Remera",
    "50k",
    "1",
    "0",
    "2",
    "more",
    "back",
    "skip",
    "yes",
    "no",
    "cancel",
    "menu",
    "x",
)
UPDATES = (
    *(Update("text", text=text) for text in TEXTS),
    Update("location", location=Location(-1.95, 30.06)),
    Update("sticker"),
)


def explore(language: str) -> tuple[set[str], dict[str, str]]:
    """Walks from first contact along all that is offered and plausible texts, states of one shape once.

    Returns the flows opened and the ids seen, each with a sentence that carried it.
    """
    newcomer = Person(1, language=None, country={"rw": "RW", "fr": "CD", "sw": "TZ"}.get(language, "UG"))
    known = msgspec.structs.replace(newcomer, language=language)
    ways: deque[tuple[State, Person, Update]] = deque([(State(), newcomer, Update("text", text="jobs"))])
    ways += [(State(heard_at=NOW), known, Update("address", id=address)) for address in sorted(house().addresses)]
    visited: set[Any] = set()
    flows: set[str] = set()
    seen: dict[str, str] = {}
    while ways and len(visited) < STATES_MOST:
        state, person, update = ways.popleft()
        talk = Talk(house(), person, stores=STORES)
        talk.state = state
        messages = talk.sends(update)
        offered = check(talk, messages, seen)
        flows |= {f"{talk.open.service}:{talk.open.flow}"} if talk.state.open else set()
        shape = shape_of(talk.state)
        if shape in visited:
            continue
        visited.add(shape)
        ways += [(talk.state, talk.person, Update("address", text="title", id=id)) for id in offered]
        ways += [(talk.state, talk.person, update) for update in UPDATES]
    assert not ways, "more shapes of states than expected: a conversation does not come to an end"
    return flows, seen


def check(talk: Talk, messages: list[Message], seen: dict[str, str]) -> list[str]:
    """That what was said can be sent and every id in it has a handler, now and when nothing waits any more."""
    offered: list[str] = []
    for message in messages:
        message.payload()
        offered += ids(message)
    for id in offered:
        seen[id] = "".join(message.body for message in messages if id in ids(message))
        for state in (talk.state, State()):
            decision = router.route(house(), talk.person, state, Update("address", id=id), False, "")
            assert not isinstance(decision, router.Unknown), id
    assert messages, "the person hears nothing"
    return offered


def shape_of(state: State) -> Any:
    """What of a state decides how a conversation goes on, answers aside."""
    waiting = state.open
    question = (
        (waiting.service, waiting.flow, tuple(entry.label for entry in waiting.journal), str(waiting.prompt)[:20])
        if waiting
        else None
    )
    menu = tuple(address.partition("?")[0] for address in state.menu[:1])
    return question, state.service, bool(state.parked), () if waiting else menu


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_offered_leads_somewhere_and_everything_said_can_be_sent(language: str) -> None:
    flows, seen = explore(language)
    assert flows >= {"jobs:find", "jobs:browse", "jobs:nearby", "jobs:post"}
    assert len(seen) > 100


def test_every_flow_can_be_opened_by_its_address_with_any_argument() -> None:
    for address in sorted(house().addresses):
        for argument in ("", ":1", ":99", ":999999999999999999999", ":w=%00&p=x", ":w=cook&p=1", ":é😀", "::"):
            talk = Talk(house(), stores=STORES)
            for message in talk.taps(f"{address}{argument}"):
                message.payload()


# Anything at all ------------------------------------------------------------------------------------------------

ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=120).map(str.strip)
WORDS = st.sampled_from(
    sorted({*house().keywords, *house().catalogue.commands.home, *house().catalogue.commands.skip, *TEXTS})
)
KINDS = st.sampled_from(["image", "audio", "sticker", "reaction", "system", "edit", "unknown", "request_welcome", ""])
ACTIONS = st.one_of(
    st.tuples(st.just("says"), ANY_TEXT | WORDS),
    st.tuples(
        st.just("says"),
        st.sampled_from(["👍" * 40, "9" * 19, "字" * 80, "12:30", "a:b", "x" * 4096, "1.5m", "'", "\\"]),
    ),
    st.tuples(st.just("taps"), st.integers(0, 30)),
    st.tuples(st.just("taps"), st.integers(0, 30)),
    st.tuples(st.just("id"), st.text(max_size=30) | st.sampled_from(sorted(house().addresses)) | st.just("?1:-")),
    st.tuples(st.just("pins"), st.tuples(st.floats(-90, 90), st.floats(-180, 180))),
    st.tuples(st.just("sends"), KINDS),
    st.tuples(st.just("waits"), st.sampled_from([1, 25, 24 * 31])),
)


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.tuples(ACTIONS, st.sampled_from(["", "", "jobs", "property"])), max_size=15),
    st.sampled_from(["rw", "fr", "en", "sw", None]),
    st.sampled_from(["RW", "CD", "BI", "TZ"]),
)
def test_no_turn_ever_raises(actions: list[tuple[tuple[str, Any], str]], language: str | None, country: str) -> None:
    talk = Talk(house(), Person(1, country, language), stores=STORES, met=False)
    offered = ["core:home"]
    for (kind, value), target in actions:
        match kind:
            case "waits":
                talk.waits(hours=value)
                continue
            case "says":
                messages = talk.says(value, target)
            case "taps":
                messages = talk.taps(offered[value % len(offered)], target=target)
            case "id":
                messages = talk.taps(value, target=target)
            case "pins":
                messages = talk.pins(*value, target=target)
            case _:
                messages = talk.sends(Update(value), target)
        for message in messages:
            message.payload()
        offered = [id for message in messages for id in ids(message)] or offered
        assert b"\\u0000" not in encode_state(talk.state)
        assert isinstance(talk.state.open, OpenFlow | None)
