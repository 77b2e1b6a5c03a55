"""What WhatsApp lets through of well-formed messages: its policies, judged by what it knows of the people."""

from collections.abc import Callable, Iterator
from weakref import WeakKeyDictionary

from easymo.simulator.behaviour import Policies
from easymo.simulator.blocks import Blocks
from easymo.simulator.bubbles import Words
from easymo.simulator.clock import Clock
from easymo.simulator.contents import Component
from easymo.simulator.contents import Media as File
from easymo.simulator.contents import Template as Sent
from easymo.simulator.flows import Flows
from easymo.simulator.hydration import hydrate, usable
from easymo.simulator.interactive import Carousel, Flow
from easymo.simulator.media import Media, Medium
from easymo.simulator.phone import Phone
from easymo.simulator.refusals import Refused, usual
from easymo.simulator.shapes import Send
from easymo.simulator.templates import Template, Templates
from easymo.simulator.windows import Windows
from easymo.simulator.wire import Business


class Verdict:
    """What became of a message that was let in."""

    def __init__(self, template: Template | None = None, words: Words | None = None) -> None:
        self.category = template.category.lower() if template else "service"
        """Under which it is charged."""
        self.words = words
        """What a template says; None for other messages."""
        self.files: dict[str, Medium] = {}
        """The media it names, by their ids or links."""
        self.links: list[tuple[str, str]] = []
        """As what each file is sent that is to be fetched first, and where it lies."""
        self.failure = 0
        """The code it fails with later; 0: it arrives."""
        self.free = True
        """Nobody is charged for it."""


class Bucket:
    """So many at once, then one each time another drop has fallen in."""

    def __init__(self, size: float, a_second: float, now: float) -> None:
        self._size = self._level = size
        self._a_second = a_second
        self._at = now

    def take(self, now: float, *, force: bool = False) -> bool:
        """One more, if there is room; by ``force`` also where there is none."""
        self._level = min(self._size, self._level + max(0.0, now - self._at) * self._a_second)
        self._at = now
        if self._level < 1.0 and not force:
            return False
        self._level -= 1.0
        return True


class Admission:
    """Judges by ``policies``, in the order that WhatsApp does: the number, the pair, the template, the recipient."""

    def __init__(
        self,
        policies: Policies,
        clock: Clock,
        business: Business,
        windows: Windows,
        templates: Templates,
        media: Media,
        flows: Flows,
        blocks: Blocks,
    ) -> None:
        self._policies = policies
        self._clock = clock
        self._business = business
        self._windows = windows
        self._templates = templates
        self._media = media
        self._flows = flows
        self._blocks = blocks
        self._throughput = Bucket(policies.throughput, policies.throughput, clock.now())
        self._pairs: WeakKeyDictionary[Phone, Bucket] = WeakKeyDictionary()
        # What depends on the recipient: the code, and when it is due.
        self._objections: tuple[tuple[int, Callable[[Send, Phone, Verdict], bool]], ...] = (
            (130403, lambda _send, phone, _verdict: phone.contact.user_id in self._blocks),
            (131026, lambda _send, phone, _verdict: not phone.traits.on_whatsapp or phone.traits.blocks),
            (
                131047,
                lambda send, phone, _: send.type != "template" and not self._windows.is_open(phone.contact.user_id),
            ),
            (131050, lambda _, phone, verdict: verdict.category == "marketing" and not phone.traits.wants_marketing),
            (130472, lambda _, phone, verdict: verdict.category == "marketing" and phone.traits.in_experiment),
            (131049, lambda _, phone, verdict: verdict.category == "marketing" and phone.traits.saturated),
            (131053, lambda send, _phone, _verdict: bool(self._unfit(send))),
        )

    def hear(self) -> None:
        """A message came in: it counts towards the number's throughput, and is never refused."""
        if self._policies.throughput:
            self._throughput.take(self._clock.now(), force=True)

    def judge(self, send: Send, phone: Phone) -> Verdict:
        """What becomes of ``send``. Raises Refused if it is not let in."""
        policies, now = self._policies, self._clock.now()
        if policies.recipients and phone.number not in policies.recipients:
            raise usual(131030)
        if phone.number == self._business.number:
            raise usual(131021)
        verdict = self._judge_template(send.template) if policies.templates and send.template else Verdict()
        if verdict.category == "authentication" and not send.to:
            raise usual(131062)
        if policies.media:
            self._judge_files(send)
        if policies.throughput and not self._throughput.take(now):
            raise usual(130429)
        if policies.pair_burst and not self._pair(phone).take(now):
            raise usual(131056)
        verdict.files = {file.id: medium for _, file in _files(send) if (medium := self._media.find(file.id))}
        verdict.links = [(kind, file.link) for kind, file in _files(send) if file.link and policies.links]
        in_window = self._windows.is_open(phone.contact.user_id)
        verdict.free = verdict.category == "service" or (verdict.category == "utility" and in_window)
        verdict.failure = next((code for code, holds in self._objections if holds(send, phone, verdict)), 0)
        if verdict.failure and policies.at_once:
            raise usual(verdict.failure)
        return verdict

    def _judge_template(self, sent: Sent) -> Verdict:
        template = usable(self._templates, sent)
        return Verdict(template, hydrate(template, sent))

    def _judge_files(self, send: Send) -> None:
        for _, file in _files(send):
            if file.id and self._media.find(file.id) is None:
                raise Refused(131009, "Media ID is not known, or its 30 days are over.")
        interactive = send.interactive
        if isinstance(interactive, Flow):
            asked = interactive.action.parameters
            flow = self._flows.find(asked.flow_id, asked.flow_name)
            wanted = ("DRAFT",) if asked.mode == "draft" else ("PUBLISHED",)
            if flow is None or flow.status not in wanted:
                raise Refused(131009, f"The flow does not exist or is not {wanted[0].lower()}.")

    def _unfit(self, send: Send) -> str:
        """Why a file of the message cannot be sent as it is asked to; empty: it can."""
        if not self._policies.media:
            return ""
        media = ((kind, self._media.find(file.id)) for kind, file in _files(send) if file.id)
        return next((why for kind, medium in media if medium and (why := medium.may_be(kind))), "")

    def _pair(self, phone: Phone) -> Bucket:
        bucket = self._pairs.get(phone)
        if bucket is None:
            policies = self._policies
            bucket = Bucket(policies.pair_burst, 1 / policies.pair_seconds, self._clock.now())
            self._pairs[phone] = bucket
        return bucket


def _files(send: Send) -> list[tuple[str, File]]:
    """The files of a message, and as what each is sent."""
    found: list[tuple[str, File | None]] = [(send.type, send.media)]
    header = send.interactive.frame[0] if send.interactive else None
    if header:
        found += [("image", header.image), ("video", header.video), ("document", header.document)]
    for card in send.interactive.action.cards if isinstance(send.interactive, Carousel) else ():
        found += [("image", card.header.image), ("video", card.header.video)] if card.header else []
    for component in _template_parts(send.template) if send.template else ():
        for parameter in component.parameters:
            found += [("image", parameter.image), ("video", parameter.video), ("document", parameter.document)]
    return [(kind, file) for kind, file in found if file]


def _template_parts(sent: Sent) -> Iterator[Component]:
    yield from sent.components
    for part in sent.components:
        for card in part.cards:
            yield from card.components
