"""Dates and times, as people type them in four languages.

"tomorrow 7 pm", "25/12 14:30", "vendredi soir", "ejo saa moya za mu gitondo", "kesho saa 2 usiku", "in 2 hours".

What is said may mean several moments: "7" is in the morning or in the evening, and who counts the hours from dawn
may mean one o'clock by it. All of them are given, and the person is asked.
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

import msgspec

from easymo.reading.calendar import (
    AGO,
    CERTAIN,
    HALF_AN_HOUR,
    LATER,
    LIKELY,
    LONGEST_PHRASE,
    ONE,
    SINCE,
    UNITS,
    UNSURE,
    Sign,
    vocabulary,
)
from easymo.reading.words import fold

_SMALL_HOURS = 4
"""Hours before this one are not meant by a bare number: who gets up at two says so."""
_MOST_WORDS = 16


class Said(msgspec.Struct, frozen=True):
    """What a text says of a moment: all that it may mean, and nothing that it does not say."""

    days: tuple[date, ...] = ()
    times: tuple[time, ...] = ()
    instant: datetime | None = None
    """"now", "in 2 hours": then there are no days and times."""
    at_night: bool = False
    """Whether small hours among the times belong to the night, which may be the day's or the next one's."""

    def moments(self, now: datetime, days: tuple[date, ...] = (), *, past: bool = False) -> tuple[datetime, ...]:
        """The moments meant, in ``now``'s zone, in order; those on the right side of ``now``, if there are any.

        ``days``: the days where the text says none; without any, a time is the next one (``past``: the last one).
        """
        if self.instant is not None:
            return (self.instant,)
        meant = sorted(set(self._combined(now, self.days or days, past)))
        sound = [moment for moment in meant if (moment <= now if past else moment >= now)]
        return tuple(sound or meant)

    def _combined(self, now: datetime, days: tuple[date, ...], past: bool) -> Iterator[datetime]:
        for clock in self.times:
            for day in days:
                yield datetime.combine(day, clock, now.tzinfo)
                if self.at_night and clock.hour < _SMALL_HOURS:
                    yield datetime.combine(day + timedelta(days=1), clock, now.tzinfo)
            if not days:
                today = datetime.combine(now.date(), clock, now.tzinfo)
                missed = today > now if past else today < now
                yield today + timedelta(days=(-1 if past else 1) if missed else 0)


def read_moment(text: str, now: datetime, *, past: bool = False, bare: str = "hour") -> Said | None:
    """What ``text`` as a whole says of a moment; None where a word of it is not understood or two contradict.

    ``now`` is in the person's zone. Days without a year, or that come every week, are the next ones, or the last ones
    if something ``past`` is asked for; Kinyarwanda's "ejo" is then yesterday, else tomorrow. Days come before months:
    "3/4" is the third of April. ``bare``: whether a number of which nothing else is said is an "hour" or a "day".
    """
    folded = _DOTTED.sub(r"\1m", fold(text))
    if folded.count(" ") >= _MOST_WORDS:
        return None
    try:
        return _duration(folded, now) or _Reader(now, past, bare).read(folded)
    except (ValueError, OverflowError):  # the 31st of February, the year 9999
        return None


_MONTHS = 12
_CENTURY = 100
_LAST_HOUR = 24
_AROUND = 8
"""Years or months looked at before and after: the 29th of February comes every 4 years, but for some hundreds."""
_FIRST_LIKELY_HOUR = 6
"""From here on "7h" is said of the morning; "2h" may be the afternoon's."""

_DOTTED = re.compile(r"\b([ap]) m\b")
_UNIT = "|".join(sorted((word for listed in UNITS.values() for word in listed.split()), key=len, reverse=True))
_SECONDS = {word: seconds for seconds, listed in UNITS.items() for word in listed.split()}
_COUNT = rf"\d{{1,4}}|{ONE}"
_DURATION = re.compile(
    rf"(?:(?P<later>{LATER}) |(?P<since>{SINCE}) )?"
    rf"(?:(?P<before>{_COUNT}) ?(?P<unit>{_UNIT})|(?P<unit_first>{_UNIT}) (?P<after>{_COUNT})|(?P<half>{HALF_AN_HOUR}))"
    rf"(?: (?P<ago>{AGO}))?"
)


def _duration(folded: str, now: datetime) -> Said | None:
    """A way from now, as "in 2 hours" or "3 days ago": hours and minutes lead to an instant, days to a day."""
    found = _DURATION.fullmatch(folded)
    if found is None or [found["later"], found["since"] or found["ago"]].count(None) != 1:
        return None
    count = found["before"] or found["after"]
    amount = int(count) if count and count.isdecimal() else 1
    seconds = 1800 if found["half"] else _SECONDS[found["unit"] or found["unit_first"]]
    moment = now + timedelta(seconds=seconds) * (amount if found["later"] else -amount)
    return Said(instant=moment) if seconds < _SECONDS["day"] else Said(days=(moment.date(),))


_DATE = re.compile(r"(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?")
_YEAR_FIRST = re.compile(r"(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})")
_CLOCK = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?(h|am|pm)?")
_YEAR = re.compile(r"\d{4}")
_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|e|eme)")
_GLUED = re.compile(r"\b(\d{1,2}(?:[:.]\d{2})?) (am|pm|h)\b")
_HOUR_THEN_MINUTES = re.compile(r"\b(\d{1,2}h) (\d{2})\b")


class _Reader:
    """Reads sign after sign; raises ValueError for one that is not understood or contradicts another."""

    def __init__(self, now: datetime, past: bool, bare: str) -> None:
        self._now = now
        self._today = now.date()
        self._past = past
        self._bare = bare
        self._said: dict[str, int] = {}
        self._part = Sign()
        self._surety = UNSURE
        self._from_dawn = False
        self._next = False

    def read(self, folded: str) -> Said:
        signs = list(_signs(_HOUR_THEN_MINUTES.sub(r"\1\2", _GLUED.sub(r"\1\2", folded)).split()))
        if [sign.kind for sign in signs] == ["now"]:
            return Said(instant=self._now)
        kinds = ["", *(sign.kind for sign in signs), ""]
        for place, sign in enumerate(signs):
            self._take(kinds[place], sign, kinds[place + 2])
        days, times = self._days(), self._times()
        if not days and not times:
            raise ValueError("nothing is said")
        return Said(days, times, at_night=0 in self._part.hours)

    def _take(self, before: str, sign: Sign, after: str) -> None:
        self._from_dawn |= sign.from_dawn
        self._surety = max(self._surety, sign.surety)
        self._part = sign if sign.hours else self._part
        match sign.kind:
            case "now":
                raise ValueError("now and something else")
            case "next":
                self._next = True
            case "near":
                self._say("offset", -sign.number if self._past else sign.number)
            case "number":
                self._say(self._role(before, sign.number, after), sign.number)
            case "counted" if before in ("day follows", "month follows", "minute follows"):
                self._say(before.removesuffix(" follows"), sign.number)
            case _:
                for name, value in sign.says:
                    self._say(name, value)

    def _role(self, before: str, number: int, after: str) -> str:
        """What a bare number is, by what stands beside it."""
        if before.endswith(" follows"):
            return before.removesuffix(" follows")
        if "day" not in self._said and ("month" in (before, after) or after == "month follows" or number > _LAST_HOUR):
            return "day"
        return self._bare

    def _say(self, name: str, value: int) -> None:
        if self._said.setdefault(name, value) != value:
            raise ValueError(f"two values for the {name}")

    # Days ---------------------------------------------------------------------------------------------------------

    def _days(self) -> tuple[date, ...]:
        dated = self._dated()
        weekday, offset = self._said.get("weekday"), self._said.get("offset")
        days = dated if dated is not None else self._weekdays(weekday)
        if offset is not None:
            days = days or (self._today + timedelta(days=offset),)
            if self._today + timedelta(days=offset) not in days:
                raise ValueError("two days")
            days = (self._today + timedelta(days=offset),)
        if weekday is not None and any(day.weekday() != weekday for day in days):
            raise ValueError("not that day of the week")
        if self._next and weekday is None:
            raise ValueError("next what?")
        return days

    def _weekdays(self, weekday: int | None) -> tuple[date, ...]:
        """Said on a Friday, Friday may be today or a week away; so may "next Friday" on a Thursday."""
        if weekday is None:
            return ()
        ahead = (weekday - self._today.weekday()) % 7
        first = self._today + timedelta(days=ahead - 7 if self._past and ahead else ahead)
        another = first + timedelta(days=-7 if self._past else 7)
        return (first, another) if self._next or not ahead else (first,)

    def _dated(self) -> tuple[date, ...] | None:
        day, month, year = (self._said.get(name) for name in ("day", "month", "year"))
        if day is None:
            if month is not None or year is not None:
                raise ValueError("a month is no day")
            return None
        if year is not None:
            if month is None:
                raise ValueError("a year is no month")
            return (self._in_year(year, month, day),)
        found = [candidate for candidate in self._around(day, month) if candidate]
        if self._past:
            return (max(candidate for candidate in found if candidate <= self._today),)
        return (min(candidate for candidate in found if candidate >= self._today),)

    def _in_year(self, year: int, month: int, day: int) -> date:
        """Of a year of two digits the century is ours, or the last one for what is past."""
        if year >= _CENTURY:
            return date(year, month, day)
        ours = date(year + 20 * _CENTURY, month, day)
        return date(year + 19 * _CENTURY, month, day) if self._past and ours > self._today else ours

    def _around(self, day: int, month: int | None) -> Iterator[date | None]:
        """That day in the years, or the months, around today; None in those that lack it."""
        if month is not None and not 1 <= month <= _MONTHS:
            raise ValueError("no such month")
        for step in range(-_AROUND, _AROUND + 1):
            if month is None:
                years, number = divmod(self._today.month - 1 + step, _MONTHS)
                yield _date(self._today.year + years, number + 1, day)
            else:
                yield _date(self._today.year + step, month, day)

    # Times --------------------------------------------------------------------------------------------------------

    def _times(self) -> tuple[time, ...]:
        hours = self._hours()
        minute, shift = self._said.get("minute", 0), self._said.get("minutes", 0)
        if not hours:
            if minute or shift:
                raise ValueError("minutes of which hour?")
            return tuple(time(hour) for hour in self._part.usual)
        if self._part.hours:
            hours = {hour for hour in hours if hour in self._part.hours}
            if not hours:
                raise ValueError("no such hour in that part of the day")
        elif self._surety == UNSURE:
            hours = {hour for hour in hours if hour >= _SMALL_HOURS} or hours
        day = datetime.combine(self._today, time(12))
        return tuple(
            (day.replace(hour=hour, minute=minute) + timedelta(minutes=shift)).time() for hour in sorted(hours)
        )

    def _hours(self) -> set[int]:
        """Every hour that may be meant, 0 to 23."""
        counted, hour = self._said.get("counted"), self._said.get("hour")
        if counted is not None and hour is not None:
            raise ValueError("two hours")
        if counted is not None:
            return _twice(counted + 6)
        if hour is None:
            return set()
        sure = self._surety == CERTAIN or (self._surety == LIKELY and not self._part.hours)
        if sure or hour == 0 or hour > 12:
            return {time(hour).hour}
        return _twice(hour) | (_twice(hour + 6) if self._from_dawn else set())


def _twice(hour: int) -> set[int]:
    """A clock's hour, before and after noon."""
    return {hour % 12, hour % 12 + 12}


def _date(year: int, month: int, day: int) -> date | None:
    return date(year, month, day) if 1 <= day <= monthrange(year, month)[1] else None


def _signs(tokens: list[str]) -> Iterator[Sign]:
    """What the tokens say, the longest phrases first, without what says nothing."""
    known, place = vocabulary(), 0
    while place < len(tokens):
        phrases = (tuple(tokens[place : place + size]) for size in range(LONGEST_PHRASE, 0, -1))
        phrase = next((phrase for phrase in phrases if phrase in known), None)
        sign = known[phrase] if phrase else _figure(tokens[place])
        place += len(phrase) if phrase else 1
        if sign.kind != "nothing":
            yield sign


def _figure(token: str) -> Sign:
    """What a token with digits says. Raises ValueError for any other."""
    if found := _YEAR_FIRST.fullmatch(token):
        return Sign((("day", int(found[3])), ("month", int(found[2])), ("year", int(found[1]))))
    if (found := _DATE.fullmatch(token)) and (found[4] or (found[2] != "-" and int(found[3]) <= _MONTHS)):
        year = (("year", int(found[4])),) if found[4] else ()
        return Sign((("day", int(found[1])), ("month", int(found[3])), *year))
    if found := _ORDINAL.fullmatch(token):
        return Sign((("day", int(found[1])),))
    if found := _CLOCK.fullmatch(token):
        return _clock(int(found[1]), found[2], found[3] or ("h" if "h" in token else ""), token.startswith("0"))
    if _YEAR.fullmatch(token):
        return Sign((("year", int(token)),))
    raise ValueError("not understood")


def _clock(hour: int, minute: str | None, mark: str, padded: bool) -> Sign:
    if mark in ("am", "pm"):
        if not 1 <= hour <= 12:
            raise ValueError("no such hour before or after noon")
        hour, surety = hour % 12 + (12 if mark == "pm" else 0), CERTAIN
    elif padded:
        surety = CERTAIN
    elif mark == "h":
        surety = LIKELY if hour >= _FIRST_LIKELY_HOUR else UNSURE
    elif minute is None:
        return Sign((("number", hour),), "number")
    else:
        surety = UNSURE
    return Sign((("hour", hour), ("minute", int(minute or 0))), surety=surety)
