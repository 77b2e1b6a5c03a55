"""A living city: riders and drivers who do not exist, each with a phone of the simulator.

They know of EasyMO what people know: what is on their phones. What they tap is found by its id, so that each of them
may speak another language.
"""

import asyncio
import random
import re
from collections.abc import Callable, Iterable
from typing import Any

import aiohttp
import msgspec

from easymo.database.connect import connect, translated
from easymo.database.queries import load
from easymo.errors import EasyMOError

_sql = load(__file__, "demo.sql")

RIDERS = ("Aline", "Benoît", "Chantal", "Didier", "Esther", "Fabrice", "Grace", "Honoré")
DRIVERS = (
    "Jean",
    "Keza",
    "Léon",
    "Moses",
    "Nadia",
    "Olivier",
    "Patrick",
    "Rose",
    "Samuel",
    "Thierry",
    "Umutoni",
    "Yves",
)
CENTRE = (-1.9500, 30.0950)
SPREAD = 0.02
"""Degrees: so far from the centre of Kigali most of them are."""
WAIT = 10.0
"""Seconds a look at a phone waits for something new."""
_PIN = re.compile(r"\*(\d{4})\*")
_JOURNEY = ("accept", "head-out", "arrive", "start", "complete", "settle")
_ANSWERS = ("moto", "yes", "5", ".", "@")
"""Of questions: the vehicle, that one wants the ride, the stars, no words, another place than the last."""


class NoCity(EasyMOError):
    """No EasyMO with a simulator answers."""


class Shown(msgspec.Struct, frozen=True):
    """A message on a phone, as far as the city looks at it."""

    kind: str
    text: str
    ids: tuple[str, ...]


def next_tap(shown: Shown) -> str | None:
    """What somebody taps who sees this: an id it offers; None: nothing of it."""
    for row in _JOURNEY:
        if found := _find(shown.ids, rf"mobility:{row}:.*"):
            return found
    for key in _ANSWERS:
        if found := _find(shown.ids, rf"\?\d+:{re.escape(key)}"):
            return found
    return _find(shown.ids, r"mobility:rate:.*")


def trip_of(shown: Shown) -> str | None:
    """The trip a message is about."""
    found = _find(shown.ids, r"mobility:[a-z-]+:\d+\.\d+")
    return found.rpartition(":")[2].partition(".")[0] if found else None


def pin_of(shown: Shown) -> str | None:
    """The PIN a rider is shown."""
    found = _PIN.search(shown.text)
    return found[1] if found else None


def is_over(shown: Shown) -> bool:
    """Whether nothing more comes of a request: nobody came, or it was called off."""
    return _find(shown.ids, r"mobility:again:.*") is not None


class City:
    """Its people act until they are told to stop."""

    def __init__(
        self,
        base_url: str,
        database_url: str,
        say: Callable[[str], object],
        *,
        pace: float = 2.0,
        seed: int | None = None,
    ) -> None:
        """``pace``: seconds somebody takes for a tap, on average."""
        self._base = f"{base_url.rstrip('/')}/simulator/phones"
        self._database_url = database_url
        self._say = say
        self._pace = pace
        self._chance = random.Random(seed)  # noqa: S311 - nothing secret
        self._ended = 0
        self._pins: dict[str, str] = {}

    async def live(self, drivers: int, riders: int, seconds: float | None) -> None:
        """Lives for ``seconds``, or until cancelled; says how many rides came to their end. Raises NoCity."""
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=WAIT * 3)) as session:
            people = [
                *(self._drive(Phone(session, self._base, f"+2507810001{n:02}", DRIVERS[n]), n) for n in range(drivers)),
                *(self._ride(Phone(session, self._base, f"+2507810002{n:02}", RIDERS[n])) for n in range(riders)),
            ]
            tasks = [asyncio.create_task(each) for each in people]
            done, waiting = await asyncio.wait(tasks, timeout=seconds, return_when=asyncio.FIRST_EXCEPTION)
            for task in waiting:
                task.cancel()
            await asyncio.gather(*waiting, return_exceptions=True)
            for task in done:
                task.result()
        self._say(f"{self._ended} rides came to their end")

    async def _drive(self, phone: "Phone", number: int) -> None:
        await self._join(phone)
        await self._approve(phone.number, f"RAX{number:03}D")
        await phone.write("go online")
        await phone.look()
        await phone.pin(*self._spot())
        wanted = ""
        while True:
            for shown in await phone.look():
                tap = next_tap(shown)
                if tap is None and wanted in self._pins:
                    await phone.write(self._pins.pop(wanted))
                if tap is None:
                    continue
                await self._rest()
                await phone.tap(tap)
                if ":start:" in tap:
                    wanted = trip_of(shown) or ""
                elif ":settle:" in tap:
                    self._ended += 1
                    self._say(f"{phone.name}: a ride is done and paid")
                    await phone.pin(*self._spot())

    async def _ride(self, phone: "Phone") -> None:
        await self._join(phone)
        while True:
            await self._rest()
            await phone.write("book a ride")
            self._say(f"{phone.name} asks for a ride")
            await self._be_driven(phone)

    async def _be_driven(self, phone: "Phone") -> None:
        """Until the ride is rated, or nothing came of it."""
        while True:
            for shown in await phone.look():
                trip, pin = trip_of(shown), pin_of(shown)
                if trip and pin:
                    self._pins[trip] = pin
                if shown.kind == "location_request_message":
                    await self._rest()
                    await phone.pin(*self._spot())
                elif tap := next_tap(shown):
                    await self._rest()
                    await phone.tap(tap)
                    if tap.endswith(":."):
                        return
                elif is_over(shown):
                    return

    async def _join(self, phone: "Phone") -> None:
        await phone.write("hi")
        offered = [id for shown in await phone.look() for id in shown.ids if id.startswith("core:language:")]
        if offered:
            await phone.tap(self._chance.choice(offered))
            await phone.look()

    async def _approve(self, number: str, plate: str) -> None:
        connection = await connect(self._database_url, name="demo")
        try:
            with translated():
                await connection.execute(_sql.approve, number, "moto", plate)
        finally:
            await connection.close()

    def _spot(self) -> tuple[float, float]:
        return self._chance.gauss(CENTRE[0], SPREAD), self._chance.gauss(CENTRE[1], SPREAD)

    async def _rest(self) -> None:
        await asyncio.sleep(self._chance.uniform(0.5, 1.5) * self._pace)


class Phone:
    """A phone of the simulator, and how far it was read."""

    def __init__(self, session: aiohttp.ClientSession, base: str, number: str, name: str) -> None:
        self._session = session
        self._url = f"{base}/{number}/messages"
        self._seen = 0
        self.number = number
        self.name = name

    async def write(self, text: str) -> None:
        await self._do(kind="text", text=text)

    async def tap(self, id: str) -> None:
        """Taps what the newest message that offers it offers, or sends its address."""
        await self._do(kind="tap", text=id)

    async def pin(self, latitude: float, longitude: float) -> None:
        await self._do(kind="location", latitude=latitude, longitude=longitude)

    async def look(self) -> list[Shown]:
        """What came since; waits for something."""
        shown: list[Shown] = []
        only_own = True
        while only_own:
            query = {"after": str(self._seen), "wait": f"{WAIT:.0f}"}
            screen = msgspec.json.decode(await self._request("GET", params=query))
            new = [message for message in screen["messages"] if message["n"] > self._seen]
            shown = [_shown(message) for message in new if not message.get("mine")]
            only_own = bool(new) and not shown
            self._seen = max(self._seen, screen["last"])
        return shown

    async def _do(self, **deed: Any) -> None:
        await self._request("POST", data=msgspec.json.encode({**deed, "name": self.name}))

    async def _request(self, method: str, **options: Any) -> bytes:
        try:
            async with self._session.request(method, self._url, **options) as answer:
                body = await answer.read()
        except (aiohttp.ClientError, TimeoutError, OSError):
            raise NoCity("no EasyMO answers there: start one with `make up`") from None
        if answer.status != 200:
            raise NoCity(f"the simulator answers {answer.status}: {body[:200].decode(errors='replace')}")
        return body


def _shown(message: dict[str, Any]) -> Shown:
    return Shown(message["kind"], message.get("text", ""), tuple(option["id"] for option in message.get("options", ())))


def _find(ids: Iterable[str], pattern: str) -> str | None:
    return next((id for id in ids if re.fullmatch(pattern, id)), None)
