"""Message templates of the business account: made, reviewed, paused and deleted."""

import asyncio
import secrets
import time
from collections.abc import Callable, Sequence
from typing import Any, Literal, get_args

import msgspec

from easymo.simulator import notices, template_rules
from easymo.simulator.clock import Clock
from easymo.simulator.refusals import Refused
from easymo.simulator.wire import Change, Json

TemplateStatus = Literal["PENDING", "APPROVED", "REJECTED", "PAUSED", "DISABLED"]
STATUSES: tuple[TemplateStatus, ...] = get_args(TemplateStatus)
MOST = 250
"""Templates of an account whose business is not verified."""


class Template(msgspec.Struct, kw_only=True):
    """As the management API tells of it."""

    name: str
    parameter_format: str = "POSITIONAL"
    components: list[Json]
    language: str
    status: TemplateStatus = "PENDING"
    category: str
    id: str
    quality: str = "UNKNOWN"
    graded_at: int = msgspec.field(default_factory=lambda: int(time.time()))
    rejected_reason: str = "NONE"

    def told(self) -> Json:
        told: Json = msgspec.to_builtins(self)
        score, date = told.pop("quality"), told.pop("graded_at")
        return told | {"quality_score": {"score": score, "date": date}}


def sample() -> Template:
    """The template that every account begins with."""
    components: list[Json] = [
        {"type": "HEADER", "format": "TEXT", "text": "Hello World"},
        {
            "type": "BODY",
            "text": "Welcome and congratulations!! This message demonstrates your ability to send a message "
            "notification from WhatsApp Business Platform’s Cloud API. Thank you for taking the time to test with us.",
        },
        {"type": "FOOTER", "text": "WhatsApp Business API Team"},
    ]
    return Template(
        name="hello_world", components=components, language="en_US", status="APPROVED", category="UTILITY", id=_id()
    )


class Templates:
    """``tell`` takes the webhooks about them; a new one is reviewed after ``review`` seconds, never if negative."""

    def __init__(self, clock: Clock, review: float, tell: Callable[[Change], object]) -> None:
        self._clock = clock
        self._review = review
        self._tell = tell
        first = sample()
        self._templates: dict[str, Template] = {first.id: first}
        self._reviews: set[asyncio.TimerHandle] = set()

    def all(self, **wanted: str) -> list[Template]:
        """The templates whose members are as ``wanted``, the newest first."""
        found = [t for t in self._templates.values() if all(getattr(t, name) == wanted[name] for name in wanted)]
        return found[::-1]

    def find(self, id: str) -> Template | None:
        return self._templates.get(id)

    def named(self, name: str, language: str) -> Template | None:
        return next(iter(self.all(name=name, language=language)), None)

    def create(self, asked: Json) -> Template:
        """A new template, PENDING. Raises Refused with what is wrong with it."""
        name, language, category, components = template_rules.check(asked)
        if self.named(name, language):
            raise Refused(
                100,
                message="Invalid parameter",
                subcode=2388024,
                user_title="Content in This Language Already Exists",
                user_text=f"There is already content in this language for the template {name}.",
            )
        if len(self._templates) >= MOST:
            raise Refused(2388019, f"The limit of {MOST} templates is reached.")
        template = Template(
            name=name,
            language=language,
            category=category,
            components=components,
            parameter_format=str(asked.get("parameter_format") or "POSITIONAL").upper(),
            id=_id(),
        )
        self._templates[template.id] = template
        self._plan_review(template)
        return template

    def edit(self, template: Template, asked: Json) -> None:
        """Gives it other components or another category; it is reviewed anew. Raises Refused."""
        if template.status == "PENDING":
            raise Refused(
                100,
                message="Invalid parameter",
                subcode=2388039,
                user_title="Message template is being reviewed",
                user_text="A template that is being reviewed cannot be edited.",
            )
        as_it_is: Json = {"name": template.name, "language": template.language, "category": template.category}
        merged = as_it_is | {"components": template.components} | asked
        _, _, template.category, template.components = template_rules.check(merged)
        template.status = "PENDING"
        self._plan_review(template)

    def delete(self, templates: Sequence[Template]) -> None:
        for template in templates:
            self._templates.pop(template.id, None)

    def decide(self, template: Template, status: TemplateStatus, reason: str = "") -> None:
        """Gives it another status, and tells the business."""
        template.status = status
        template.rejected_reason = reason or ("INVALID_FORMAT" if status == "REJECTED" else "NONE")
        t = template
        why = reason or t.rejected_reason
        self._tell(notices.template_status(t.id, t.name, t.language, t.category, status, why))

    def grade(self, template: Template, quality: str) -> None:
        """Gives it another quality score (GREEN, YELLOW, RED, UNKNOWN), and tells the business."""
        previous, template.quality = template.quality, quality
        template.graded_at = int(time.time())
        self._tell(notices.template_quality(template.id, template.name, template.language, previous, quality))

    def close(self) -> None:
        """No review happens any more."""
        for review in self._reviews:
            review.cancel()
        self._reviews.clear()

    def _plan_review(self, template: Template) -> None:
        if self._review < 0:
            return
        delay = self._clock.outside(self._review)
        self._reviews.add(asyncio.get_running_loop().call_later(delay, self._review_now, template))

    def _review_now(self, template: Template) -> None:
        now = asyncio.get_running_loop().time()
        self._reviews = {review for review in self._reviews if review.when() > now}
        if template.status == "PENDING" and template.id in self._templates:
            reason = template_rules.objection(template.components)
            self.decide(template, "REJECTED" if reason else "APPROVED", reason)


def _id() -> str:
    return str(10**15 + secrets.randbelow(10**15))


def matching(templates: Sequence[Template], **members: Any) -> list[Template]:
    """Those of ``templates`` whose members hold the given texts, however written; an empty text fits any."""
    return [
        template
        for template in templates
        if all(str(text).casefold() in str(getattr(template, name)).casefold() for name, text in members.items())
    ]
