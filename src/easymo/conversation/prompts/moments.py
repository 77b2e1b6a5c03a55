"""When: a moment, or a day."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Any, Generic, TypeVar

import msgspec

from easymo.conversation import formats
from easymo.conversation.prompts.options import Choice, Option
from easymo.conversation.prompts.prompt import PAGE, Again, Answer, Prompt, Question, convert
from easymo.reading import Said, read_moment
from easymo.whatsapp.messages import Button, Message
from easymo.whatsapp.updates import Update

When = TypeVar("When", date, datetime)

_NEAR_DAYS = {"today": 0, "tomorrow": 1, "yesterday": -1}


class Kept(msgspec.Struct, frozen=True, omit_defaults=True):
    """What was said so far: days that still want a time, or are to be chosen from; moments to choose from."""

    days: tuple[date, ...] = ()
    moments: tuple[datetime, ...] = ()


class _Bounded(Prompt[When], Generic[When]):
    """What both questions share: near days as buttons, a choice of what was meant, and bounds.

    Answers lie ahead (``past``: behind), and from ``earliest`` to ``latest``, both included.
    """

    def __init__(self, *, past: bool = False, earliest: When | None = None, latest: When | None = None) -> None:
        self.past = past
        self.earliest = earliest
        self.latest = latest

    def claims(self, question: Question, state: Any, update: Update) -> bool:
        return super().claims(question, state, update) or self._pick(question, state, update) is not None

    def _show(self, question: Question, note: str) -> Message:
        near = ("yesterday", "today") if self.past else ("today", "tomorrow")
        today = question.local_now.date()
        buttons = [
            Button(question.id(key), question.speaker.text(f"chat-button-{key}"))
            for key in near
            if self._day_fits(today + timedelta(days=_NEAR_DAYS[key]), today)
        ]
        return question.plain(question.body(note), *buttons)

    def _read(self, question: Question, update: Update) -> Said | None:
        """What the update says; a button says a day."""
        tapped = question.tapped(update)
        if tapped in _NEAR_DAYS:
            return Said(days=(question.local_now.date() + timedelta(days=_NEAR_DAYS[tapped]),))
        if update.kind != "text":
            return None
        return read_moment(update.text, question.local_now, past=self.past, bare=self._bare)

    _bare = "hour"

    def _day_fits(self, day: date, today: date) -> bool:
        """Whether anything of that day may be an answer."""
        earliest, latest = _day_of(self.earliest), _day_of(self.latest)
        ahead = day <= today if self.past else day >= today
        return ahead and (earliest is None or day >= earliest) and (latest is None or day <= latest)

    def _pick(self, question: Question, state: Any, update: Update) -> str | None:
        """What is picked of the choice that is shown, if there is one, as ISO 8601."""
        choice = self._choice(question, _kept(state))
        picked = choice.receive(question, None, update) if choice else None
        return picked.value if isinstance(picked, Answer) else None

    def _choice(self, question: Question, kept: Kept) -> Choice | None:
        language, country = question.speaker.language, question.country
        if kept.moments:
            return _options((moment, formats.slot(moment, language, country)) for moment in kept.moments)
        if len(kept.days) > 1:
            return _options((day, formats.date(day, language)) for day in kept.days)
        return None

    def _refuse(self, question: Question, kept: Kept, wrong: When, now: When) -> Again:
        """Says which bound ``wrong`` is beyond."""
        if wrong > now if self.past else wrong < now:
            return Again(kept, "chat-moment-to-come" if self.past else "chat-moment-over", self._named(question, now))
        if self.earliest is not None and wrong < self.earliest:
            return Again(kept, "chat-moment-early", self._named(question, self.earliest))
        return Again(kept, "chat-moment-late", self._named(question, self.latest or wrong))

    def _named(self, question: Question, when: date | datetime) -> dict[str, Any]:
        language = question.speaker.language
        if isinstance(when, datetime):
            return {"when": formats.moment(when, language, question.country)}
        return {"when": formats.weekday(when, language)}

    def _check_bounds(self, value: When) -> When:
        if (self.earliest is not None and value < self.earliest) or (self.latest is not None and value > self.latest):
            raise ValueError("out of range")
        return value


class Moment(_Bounded[datetime]):
    """A day and time in the person's own zone; the answer is aware of it.

    Days and times may come one after the other. What may mean several moments ("7": in the morning or the evening)
    is asked. It has to be ahead when it is answered (``past``: behind), from ``earliest`` to ``latest``.
    """

    def show(self, question: Question, state: Any, note: str = "") -> Message:
        kept = _kept(state)
        if choice := self._choice(question, kept):
            return choice.show(question, None, note or question.speaker.text("chat-moment-which"))
        if kept.days:
            day = formats.weekday(kept.days[0], question.speaker.language)
            return question.plain(question.body(note or question.speaker.text("chat-moment-time", day=day)))
        return self._show(question, note)

    def receive(self, question: Question, state: Any, update: Update) -> Answer[datetime] | Again | None:
        kept, now = _kept(state), question.local_now
        picked = self._pick(question, state, update)
        if picked:
            said = Said(instant=convert(picked, datetime)) if kept.moments else Said(days=(convert(picked, date),))
        else:
            said = self._read(question, update)
        if said is None:
            return Again(kept, "chat-moment-wrong") if update.words else None
        if not said.times and said.instant is None:
            return self._take_days(question, said.days)
        meant = said.moments(now, kept.days, past=self.past)
        fitting = [moment for moment in meant if self._fits(moment, now)]
        if not fitting:
            return self._refuse(question, Kept(kept.days), meant[0], now)
        if len(fitting) > 1:
            days = {moment.date() for moment in fitting}
            return Again(Kept(tuple(days) if len(days) == 1 else (), tuple(fitting[:PAGE])))
        return Answer(fitting[0])

    def check(self, value: Any) -> datetime:
        moment = convert(value, datetime)
        if moment.tzinfo is None:
            raise ValueError("a moment without its zone")
        return self._check_bounds(moment)

    def _take_days(self, question: Question, days: tuple[date, ...]) -> Again:
        today = question.local_now.date()
        fitting = tuple(day for day in days if self._day_fits(day, today))
        if fitting:
            return Again(Kept(fitting))
        now = question.local_now
        return self._refuse(question, Kept(), now.replace(year=days[0].year, month=days[0].month, day=days[0].day), now)

    def _fits(self, moment: datetime, now: datetime) -> bool:
        ahead = moment <= now if self.past else moment >= now
        bounded = (self.earliest is None or moment >= self.earliest) and (self.latest is None or moment <= self.latest)
        return ahead and bounded


class Date(_Bounded[date]):
    """A day in the person's own zone, from today on (``past``: up to today) and from ``earliest`` to ``latest``."""

    _bare = "day"

    def show(self, question: Question, state: Any, note: str = "") -> Message:
        choice = self._choice(question, _kept(state))
        if choice:
            return choice.show(question, None, note or question.speaker.text("chat-moment-which"))
        return self._show(question, note)

    def receive(self, question: Question, state: Any, update: Update) -> Answer[date] | Again | None:
        kept, today = _kept(state), question.local_now.date()
        picked = self._pick(question, state, update)
        if picked:
            return Answer(convert(picked, date))
        said = self._read(question, update)
        days = (said.instant.date(),) if said and said.instant else said.days if said else ()
        if not days:
            return Again(kept, "chat-date-wrong") if update.words else None
        fitting = tuple(day for day in days if self._day_fits(day, today))
        if not fitting:
            return self._refuse(question, Kept(), days[0], today)
        return Answer(fitting[0]) if len(fitting) == 1 else Again(Kept(fitting))

    def check(self, value: Any) -> date:
        return self._check_bounds(convert(value, date))


def _kept(state: Any) -> Kept:
    return convert(state, Kept) if state else Kept()


def _options(meant: Iterable[tuple[date | datetime, str]]) -> Choice:
    return Choice([Option(when.isoformat(), title) for when, title in meant])


def _day_of(when: date | datetime | None) -> date | None:
    return when.date() if isinstance(when, datetime) else when
