"""Templates: WhatsApp's list of them, new ones, and whether a message fits one."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import msgspec
import pytest

from easymo.errors import MessageTooLong
from easymo.settings import Settings
from easymo.whatsapp.errors import RULES, UNANSWERED, UNREACHABLE, UNREADABLE, GraphError, Kind
from easymo.whatsapp.messages import (
    CopyCode,
    Document,
    Image,
    Location,
    Named,
    OpenCatalog,
    OpenForm,
    QuickReply,
    TemplateCard,
    TemplateMessage,
    UrlSuffix,
    one_time_password,
)
from easymo.whatsapp.templates import (
    CardDefinition,
    Component,
    Created,
    Example,
    Listing,
    NamedExample,
    Offer,
    Template,
    TemplateButton,
    TemplatesClient,
    creation,
    mismatches,
    variables,
)
from easymo.whatsapp.transport import FateUnknown, NotSent, Response, TooLarge, Transport

PAYLOADS = Path(__file__).parents[1] / "conformance" / "payloads"
PHOTO = Image(id="1")


def template(*components: Component, **members: Any) -> Template:
    plain = Template(name="a", language="en", category="UTILITY", components=components)
    return msgspec.structs.replace(plain, **members)


def body(text: str, *example: str) -> Component:
    return Component("BODY", text=text, example=Example(body_text=(example,)) if example else None)


def buttons(*buttons: TemplateButton) -> Component:
    return Component("BUTTONS", buttons=buttons)


def message(*values: Any, **members: Any) -> TemplateMessage:
    return TemplateMessage("a", "en", values, **members)


QUICK, LINK = TemplateButton("QUICK_REPLY", "Yes"), TemplateButton("URL", "Open", url="https://easymo.rw/{{1}}")
CODE, FORM = TemplateButton("COPY_CODE", example="25OFF"), TemplateButton("FLOW", "Fill in", flow_id="1")
FIXED, CALL = TemplateButton("URL", "Open", url="https://easymo.rw"), TemplateButton("PHONE_NUMBER", "Call")
CATALOG, OTP = TemplateButton("CATALOG", "View"), TemplateButton("OTP", "Copy", otp_type="COPY_CODE")
HEADER = Component("HEADER", format="IMAGE")
CARDS = Component("CAROUSEL", cards=(CardDefinition((HEADER, body("For {{1}}"), buttons(QUICK))),) * 2)
FILLED_CARD = TemplateCard(PHOTO, ("one",), (QuickReply(0, "one"),))

OFFER = Component("LIMITED_TIME_OFFER", limited_time_offer=Offer("Ends soon", has_expiration=True))

FITTING: list[tuple[str, Template, TemplateMessage]] = [
    ("nothing to fill in", template(body("Hello")), message()),
    ("an offer's end", template(body("x"), OFFER), message(offer_until=1_893_456_000_000)),
    ("numbered values", template(body("{{1}}, {{2}} and {{1}}")), message("one", "two")),
    ("named values", template(body("{{first}} {{last}}")), message(Named("last", "b"), Named("first", "a"))),
    (
        "a text above",
        template(Component("HEADER", format="TEXT", text="On {{1}}"), body("x")),
        message(header="Monday"),
    ),
    ("an image above", template(HEADER, body("x")), message(header=PHOTO)),
    ("a pin above", template(Component("HEADER", format="LOCATION"), body("x")), message(header=Location(0, 0))),
    ("a link's end", template(body("x"), buttons(QUICK, LINK)), message(buttons=(UrlSuffix(1, "7"),))),
    ("a quick reply's word", template(body("x"), buttons(QUICK)), message(buttons=(QuickReply(0, "yes"),))),
    ("buttons that need nothing", template(body("x"), buttons(QUICK, FIXED, CALL, FORM, CATALOG)), message()),
    ("a form's token", template(body("x"), buttons(FORM)), message(buttons=(OpenForm(0, "t"),))),
    ("a catalogue's picture", template(body("x"), buttons(CATALOG)), message(buttons=(OpenCatalog(0, "1"),))),
    ("a code", template(body("x"), buttons(CODE)), message(buttons=(CopyCode(0, "25OFF"),))),
    (
        "a one-time password, body by WhatsApp",
        template(Component("BODY", add_security_recommendation=True), buttons(OTP), category="AUTHENTICATION"),
        one_time_password("a", "en", "123456"),
    ),
    (
        "a one-time password, as it is listed",
        template(body("*{{1}}* is your code."), buttons(LINK), category="AUTHENTICATION"),
        one_time_password("a", "en", "123456"),
    ),
    ("small letters", template(Component("body", text="{{1}}")), message("one")),
    ("1,024 once filled in", template(body("{{1}}!")), message("x" * 1023)),
    ("cards", template(body("x"), CARDS), message(cards=(FILLED_CARD, FILLED_CARD))),
]
UNFIT: list[tuple[str, Template, TemplateMessage, str]] = [
    ("an offer without its end", template(body("x"), OFFER), message(), "offer: its end is missing"),
    ("an end without an offer", template(body("x")), message(offer_until=1), "offer: none that ends"),
    ("another name", template(name="b"), message(), "another template or language"),
    ("another language", template(language="fr"), message(), "another template or language"),
    ("a value too few", template(body("{{1}} {{2}}")), message("one"), "body: 1 values of 2"),
    ("a value too many", template(body("Hello")), message("one"), "body: 1 values of 0"),
    ("a number for a name", template(body("{{first}}")), message("one"), "body: its variables have names"),
    ("a name for a number", template(body("{{1}}")), message(Named("first", "one")), "body: variables of other names"),
    ("names and numbers", template(body("{{1}} {{a}}")), message("x", Named("a", "y")), "body: named and numbered"),
    ("a name twice", template(body("{{a}} {{b}}")), message(Named("a", "x"), Named("a", "y")), "body: named and numb"),
    ("too long once filled in", template(body("{{1}}!")), message("x" * 1024), "body: over 1024 characters"),
    ("no image above", template(HEADER, body("x")), message(), "header: nothing where IMAGE is wanted"),
    ("no pin above", template(Component("HEADER", format="LOCATION")), message(), "header: nothing where LOCATION"),
    ("another file above", template(HEADER), message(header=Document(id="1")), "header: DOCUMENT where IMAGE"),
    (
        "a file where words go",
        template(Component("HEADER", format="TEXT", text="x")),
        message(header=PHOTO),
        "header: a",
    ),
    ("no words above", template(Component("HEADER", format="TEXT", text="{{1}}")), message(), "header: 0 values of 1"),
    ("a header of nothing", template(body("x")), message(header=PHOTO), "header: IMAGE where nothing is wanted"),
    ("no link's end", template(buttons(LINK)), message(), "button 0: URL needs a value"),
    ("no code", template(buttons(QUICK, CODE)), message(), "button 1: COPY_CODE needs a value"),
    ("no password", template(buttons(OTP)), message(), "button 0: OTP needs a value"),
    ("an end for a fixed link", template(buttons(FIXED)), message(buttons=(UrlSuffix(0, "7"),)), "button 0: URL takes"),
    ("a word for a call", template(buttons(CALL)), message(buttons=(QuickReply(0, "x"),)), "button 0: PHONE_NUMBER t"),
    (
        "another button",
        template(buttons(QUICK)),
        message(buttons=(CopyCode(0, "x"),)),
        "button 0: QUICK_REPLY takes no",
    ),
    ("no such button", template(buttons(QUICK)), message(buttons=(QuickReply(1, "x"),)), "button 1: there is none"),
    ("a card too few", template(CARDS), message(cards=(FILLED_CARD,)), "cards: 1 of 2"),
    ("a bare card", template(CARDS), message(cards=(FILLED_CARD, TemplateCard(PHOTO))), "card 1: body: 0 values of 1"),
]


@pytest.mark.parametrize(("defined", "given"), [case[1:] for case in FITTING], ids=[case[0] for case in FITTING])
def test_message_fits_its_template(defined: Template, given: TemplateMessage) -> None:
    assert mismatches(defined, given) == ()
    assert given.payload()


@pytest.mark.parametrize(("defined", "given", "said"), [case[1:] for case in UNFIT], ids=[case[0] for case in UNFIT])
def test_message_does_not_fit_its_template(defined: Template, given: TemplateMessage, said: str) -> None:
    [wrong] = mismatches(defined, given)
    assert wrong.startswith(said)


def test_variables_are_named_once_in_their_order() -> None:
    assert variables("{{2}} {{ first }} {{2}} {{1}} {{}} {3}") == ("2", "first", "1")


ASKED = [
    ("a space in its name", template(body("x"), name="two words"), ValueError),
    ("a capital in its name", template(body("x"), name="A"), ValueError),
    ("a name of 513", template(body("x"), name="x" * 513), MessageTooLong),
    ("no body", template(Component("BODY")), MessageTooLong),
    ("a body of 1025", template(body("x" * 1025)), MessageTooLong),
    ("a header of 61", template(Component("HEADER", format="TEXT", text="x" * 61)), MessageTooLong),
    ("a footer of 61", template(Component("FOOTER", text="x" * 61)), MessageTooLong),
    ("a variable in its footer", template(Component("FOOTER", text="{{1}}")), ValueError),
    ("two variables above", template(Component("HEADER", text="{{1}} {{2}}")), MessageTooLong),
    ("no example", template(body("{{1}}")), ValueError),
    ("an example too few", template(body("{{1}} {{2}}", "one")), ValueError),
    ("a gap in its numbers", template(body("{{1}} {{3}}", "one", "three")), ValueError),
    ("no example of its image", template(HEADER), ValueError),
    ("eleven buttons", template(buttons(*[QUICK] * 11)), MessageTooLong),
    ("three links", template(buttons(*[FIXED] * 3)), MessageTooLong),
    ("two calls", template(buttons(CALL, CALL)), MessageTooLong),
    ("two codes", template(buttons(CODE, CODE)), MessageTooLong),
    ("quick replies apart", template(buttons(QUICK, CALL, QUICK)), ValueError),
    ("a button of 26", template(buttons(TemplateButton("QUICK_REPLY", "x" * 26))), MessageTooLong),
    ("a link of 2001", template(buttons(TemplateButton("URL", url="https://a.rw/" + "x" * 1988))), MessageTooLong),
    ("a link's middle", template(buttons(TemplateButton("URL", url="https://a.rw/{{1}}/b", example="x"))), ValueError),
    ("a link without example", template(buttons(LINK)), ValueError),
    (
        "a card's footer of 61",
        template(Component("CAROUSEL", cards=(CardDefinition((body("x" * 1025),)),))),
        MessageTooLong,
    ),
    ("half a surrogate pair", template(body("\ud83d")), ValueError),
]


@pytest.mark.parametrize(("asked", "refusal"), [case[1:] for case in ASKED], ids=[case[0] for case in ASKED])
def test_template_whatsapp_would_not_take_is_not_asked_for(asked: Template, refusal: type[Exception]) -> None:
    with pytest.raises(refusal, match=r"^template"):
        creation(asked)


def test_named_variables_have_named_examples() -> None:
    example = Example(body_text_named_params=(NamedExample("name", "Aline"),))
    asked = creation(template(Component("BODY", text="Hi {{name}}", example=example), parameter_format="NAMED"))
    assert asked["components"][0]["example"]["body_text_named_params"]
    assert asked["parameter_format"] == "NAMED"


def test_creation_says_nothing_of_what_whatsapp_decides() -> None:
    asked = creation(template(body("x"), id="1", status="APPROVED", previous_category="MARKETING"))
    assert set(asked) == {"name", "language", "category", "components"}


# The client ------------------------------------------------------------------------------------------------------


class Graph(Transport):
    """Answers requests in turn, and keeps them."""

    def __init__(self, *answers: Response | Exception) -> None:
        super().__init__()
        self.answers = list(answers)
        self.asked: list[tuple[str, str, bytes]] = []

    async def get(self, url: str, headers: Mapping[str, str], *, most: int, seconds: float = 25) -> Response:
        return self._answer("GET", url, headers, b"")

    async def post(self, url: str, headers: Mapping[str, str], body: bytes) -> Response:
        return self._answer("POST", url, headers, body)

    async def delete(self, url: str, headers: Mapping[str, str], body: bytes = b"") -> Response:
        return self._answer("DELETE", url, headers, body)

    def _answer(self, method: str, url: str, headers: Mapping[str, str], body: bytes) -> Response:
        assert headers["Authorization"] == "Bearer token"
        self.asked.append((method, url, body))
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    @property
    def queries(self) -> list[dict[str, list[str]]]:
        return [parse_qs(urlsplit(url).query) for _, url, _ in self.asked]


def client(graph: Graph) -> TemplatesClient:
    home = Path("/nowhere")
    account = Settings(home=home, api_base_url="https://graph.test", access_token="token", business_account_id="102")
    return TemplatesClient(account, graph)


def page(*names: str, after: str = "", last: bool = False) -> Response:
    data = [{"name": name, "language": "en", "category": "UTILITY", "status": "APPROVED"} for name in names]
    following = {} if last else {"next": "https://elsewhere.test/"}
    return Response(200, {}, json.dumps({"data": data, "paging": {"cursors": {"after": after}, **following}}).encode())


def refusal(code: int, status: int = 400) -> Response:
    return Response(status, {}, json.dumps({"error": {"code": code}}).encode())


async def test_metas_list_is_read() -> None:
    sample = (PAYLOADS / "tmpl_get_resp200_example_response.json").read_bytes()
    listing = await client(Graph(Response(200, {}, sample))).list()
    assert isinstance(listing, Listing)
    hello, promo = listing.templates
    assert (hello.name, hello.previous_category, hello.sendable) == ("hello_world", "ACCOUNT_UPDATE", True)
    assert [component.type for component in promo.components] == ["HEADER", "BODY", "FOOTER", "BUTTONS"]
    values = TemplateMessage("2023_april_promo", "en_US", ("Mark", "FALL25"), buttons=(QuickReply(0, "stop"),))
    assert mismatches(promo, values) == ()


async def test_list_is_read_page_by_page_from_the_same_host() -> None:
    graph = Graph(page("a", "b", after="x"), page("c", after="y", last=True))
    listing = await client(graph).list()
    assert isinstance(listing, Listing)
    assert [template.name for template in listing.templates] == ["a", "b", "c"]
    assert [query.get("after") for query in graph.queries] == [None, ["x"]]
    assert all(url.startswith("https://graph.test/v26.0/102/message_templates?") for _, url, _ in graph.asked)


@pytest.mark.parametrize("second", [page("b", after="x"), page(after="y")], ids=["stuck", "empty"])
async def test_list_that_leads_nowhere_ends(second: Response) -> None:
    graph = Graph(page("a", after="x"), second)
    assert isinstance(await client(graph).list(), Listing)
    assert len(graph.asked) == 2


async def test_template_of_a_strange_shape_costs_no_other() -> None:
    data = [{"name": 1}, {"name": "b", "language": "en", "category": "UTILITY", "novelty": {}}, "x"]
    listing = await client(Graph(Response(200, {}, json.dumps({"data": data}).encode()))).list()
    assert isinstance(listing, Listing)
    assert ([template.name for template in listing.templates], listing.unreadable) == (["b"], 2)


async def test_list_fails_whole_when_a_page_does() -> None:
    failed = await client(Graph(page("a", after="x"), refusal(190, 401))).list()
    assert isinstance(failed, GraphError)
    assert failed.rule is RULES[190]


@pytest.mark.parametrize(
    ("answer", "rule"),
    [(NotSent(), UNREACHABLE), (TooLarge(), UNREADABLE), (Response(200, {}, b"<html>"), UNREADABLE)],
)
async def test_list_that_cannot_be_read_says_so(answer: Response | Exception, rule: Any) -> None:
    failed = await client(Graph(answer)).list()
    assert isinstance(failed, GraphError)
    assert failed.rule is rule


async def test_template_is_created_for_review() -> None:
    sample = (PAYLOADS / "tmpl_resp200_example_response.json").read_bytes()
    graph = Graph(Response(200, {}, sample))
    assert await client(graph).create(template(body("Hello"))) == Created("1689556908129832", "PENDING", "UTILITY")
    [(method, url, asked)] = graph.asked
    assert (method, url) == ("POST", "https://graph.test/v26.0/102/message_templates")
    assert msgspec.json.decode(asked)["components"] == [{"type": "BODY", "text": "Hello"}]


@pytest.mark.parametrize(
    ("answer", "rule"),
    [
        (refusal(2388019), RULES[2388019]),
        (NotSent(), UNREACHABLE),
        (FateUnknown("SocketTimeoutError"), UNANSWERED),
        (Response(200, {}, b"{}"), UNREADABLE),
    ],
)
async def test_template_that_is_not_created_says_why(answer: Response | Exception, rule: Any) -> None:
    failed = await client(Graph(answer)).create(template(body("Hello")))
    assert isinstance(failed, GraphError)
    assert failed.rule is rule


async def test_template_is_deleted_in_one_language_or_all() -> None:
    graph = Graph(Response(200, {}, b'{"success":true}'), Response(200, {}, b'{"success":true}'))
    assert await client(graph).delete("promo") is None
    assert await client(graph).delete("promo", "7") is None
    assert graph.queries == [{"name": ["promo"]}, {"name": ["promo"], "hsm_id": ["7"]}]
    assert [method for method, _, _ in graph.asked] == ["DELETE", "DELETE"]


@pytest.mark.parametrize(
    ("answer", "kind"), [(refusal(100), Kind.NEVER), (NotSent(), Kind.THROTTLE), (FateUnknown("x"), Kind.BACKOFF)]
)
async def test_template_that_is_not_deleted_says_why(answer: Response | Exception, kind: Kind) -> None:
    failed = await client(Graph(answer)).delete("promo")
    assert isinstance(failed, GraphError)
    assert failed.rule.kind is kind
