"""What a service is to the house: its manifest and its flows."""

import re
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from itertools import pairwise
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from easymo.conversation.activity import Activity
from easymo.conversation.catalogue import Catalogue
from easymo.conversation.policy import REPLY, Policy
from easymo.conversation.prompts import Form, OpenForms
from easymo.conversation.tool import Tool
from easymo.reading import fold

if TYPE_CHECKING:
    from easymo.conversation.chat import Chat

_LINK = re.compile(r"\s*([A-Za-z]+)\s*:\s*(\S{1,100})\s*")

FlowFunction = Callable[["Chat"], Awaitable[None]]


class Flow(msgspec.Struct, frozen=True):
    service: str
    name: str
    function: FlowFunction
    parks: bool = False
    """Opening it sets aside whatever waits for an answer (menus); others only do so when they ask."""
    policy: Policy = Policy()

    @property
    def address(self) -> str:
        return f"{self.service}:{self.name}"


class Service:
    """One conversational service.

    ``menu``, ``search`` and ``nearby`` name flows: what its keyword opens, what free words go to (given as
    ``words``), what a pin goes to (given as ``place``). ``phrases`` names flows that a sentence may ask for; the
    sentences are the list `<id>-phrases-<flow>`. Keywords are the list `<id>-keywords`; what the list `<id>-nouns`
    names, if there is one, is searched for where nothing else is going on ("smart phone"). ``links`` names flows by the
    word of a deep link: the prefilled text `<word>:<argument>` of a wa.me link opens that flow. ``activities`` are
    those its flows call; ``tools`` are what assistants may look up in its stores.
    """

    def __init__(
        self,
        id: str,
        *,
        menu: str,
        search: str = "",
        nearby: str = "",
        phrases: tuple[str, ...] = (),
        links: Mapping[str, str] | None = None,
        activities: tuple[Activity[..., Any], ...] = (),
        tools: tuple[Tool[..., Any], ...] = (),
    ) -> None:
        self.id = id
        self.menu = menu
        self.search = search
        self.nearby = nearby
        self.phrases = phrases
        self.links = dict(links or {})
        self.activities = activities
        self.tools = tools
        self.flows: dict[str, Flow] = {}
        self.forms: list[Form] = []

    @property
    def webhook(self) -> str:
        """The name operators and callback URLs know it by."""
        return webhook_name(self.id)

    def flow(
        self,
        name: str,
        *,
        parks: bool = False,
        priority: int = REPLY,
        resend: bool = True,
        template: str = "",
        values: tuple[str, ...] = (),
    ) -> Callable[[FlowFunction], FlowFunction]:
        """Registers the decorated function as the flow ``name``, whose address is `<id>:<name>[:<argument>]`.

        ``priority``, ``resend``, ``template`` and ``values`` say how its messages are sent: see Policy.
        """
        policy = Policy(priority, resend, template, values)

        def register(function: FlowFunction) -> FlowFunction:
            if name in self.flows:
                raise ValueError(f"{self.id}: flow {name} is there twice")
            self.flows[name] = Flow(self.id, name, function, parks, policy)
            return function

        return register

    def form(self, form: Form) -> Form:
        """Registers ``form``: it can then be published, and its endpoint answers."""
        self.forms.append(form)
        return form


Named = TypeVar("Named", Activity[..., Any], Tool[..., Any])


def _by_name(things: Iterable[Named]) -> dict[str, Named]:
    """Raises ValueError where two have one name."""
    named: dict[str, Named] = {}
    for thing in things:
        if named.setdefault(thing.name, thing) is not thing:
            raise ValueError(f"two {type(thing).__name__.lower()}s are called {thing.name}")
    return named


def _candidates(folded: str) -> Iterator[str]:
    """Its words, and every two of them that stand together."""
    words = folded.split()
    yield from words
    yield from (f"{first} {second}" for first, second in pairwise(words))


def webhook_name(service: str) -> str:
    return f"wa-webhook-{service}"


class Registry:
    """All services of a process and the words that lead to them."""

    def __init__(self, services: Iterable[Service], catalogue: Catalogue) -> None:
        self.services = {service.id: service for service in services}
        self.catalogue = catalogue
        self.forms: OpenForms | None = None
        """None: everything is asked in the chat."""
        flows = [flow for service in self.services.values() for flow in service.flows.values()]
        known = self.services.values()
        self.activities = _by_name(activity for service in known for activity in service.activities)
        self.tools = _by_name(tool for service in known for tool in service.tools)
        self.addresses = frozenset(flow.address for flow in flows)
        self.keywords: dict[str, str] = {}
        self.nouns: dict[str, str] = {}
        self.phrases: list[tuple[tuple[str, ...], Flow]] = []
        self.links: dict[str, Flow] = {}
        self.word_languages: dict[str, frozenset[str]] = dict(catalogue.words("chat-words-home"))
        for service in self.services.values():
            for word, languages in catalogue.words(f"{service.id}-keywords").items():
                self.keywords.setdefault(word, service.id)
                self.word_languages.setdefault(word, languages)
            if service.search and catalogue.has(f"{service.id}-nouns"):
                self.nouns |= dict.fromkeys(catalogue.words(f"{service.id}-nouns"), service.id)
            for word, name in service.links.items():
                if self.links.setdefault(word, service.flows[name]) is not service.flows[name]:
                    raise ValueError(f"two services have the link {word}")
            for name in service.phrases:
                for phrase in catalogue.words(f"{service.id}-phrases-{name}"):
                    self.phrases.append((tuple(phrase.split()), service.flows[name]))
        self.phrases.sort(key=lambda pair: -len(pair[0]))

    @property
    def templates(self) -> dict[str, Policy]:
        """The templates that flows name, each with what fills it."""
        flows = (flow for service in self.services.values() for flow in service.flows.values())
        return {flow.policy.template: flow.policy for flow in flows if flow.policy.template}

    @property
    def all_forms(self) -> dict[str, Form]:
        """Every form by its id, as its endpoint's address has it."""
        return {form.id: form for service in self.services.values() for form in service.forms}

    def flow(self, service: str, name: str) -> Flow | None:
        known = self.services.get(service)
        return known.flows.get(name) if known else None

    def find_address(self, address: str) -> tuple[Flow, str] | None:
        """The flow and argument that `<service>:<flow>[:<argument>]` names, if this house has that flow."""
        service, _, rest = address.partition(":")
        name, _, argument = rest.partition(":")
        flow = self.flow(service, name)
        return (flow, argument) if flow else None

    def find_link(self, text: str) -> tuple[Flow, str] | None:
        """The flow and argument of a deep link, if ``text`` is one and nothing else: "job:42"."""
        link = _LINK.fullmatch(text)
        flow = self.links.get(link[1].lower()) if link else None
        return (flow, link[2]) if link and flow else None

    def find_phrase(self, folded: str) -> tuple[Flow, str] | None:
        """The flow whose sentence lies within the words of ``folded`` (the longest), and the words around it."""
        words = tuple(folded.split())
        for phrase, flow in self.phrases:
            size = len(phrase)
            for start in range(len(words) - size + 1):
                if words[start : start + size] == phrase:
                    return flow, " ".join(words[:start] + words[start + size :])
        return None

    def find_keyword(self, folded: str) -> str | None:
        """The service with a search whose keyword is among the words of ``folded``: whole words, never parts of one."""
        for candidate in _candidates(folded):
            service = self.keywords.get(candidate)
            if service and self.services[service].search:
                return service
        return None

    def find_noun(self, folded: str) -> str | None:
        """The service that looks for what one of the words of ``folded`` names, whatever is said of it."""
        return next((self.nouns[word] for word in _candidates(folded) if word in self.nouns), None)

    def language_of(self, text: str) -> str | None:
        """The language ``text`` gives away by a greeting or keyword that only one language has."""
        languages = self.word_languages.get(fold(text), frozenset[str]())
        return next(iter(languages)) if len(languages) == 1 else None
