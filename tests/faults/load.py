"""Fifty people who count, as WhatsApp brings it: signed batches, again until acknowledged, some of them twice."""

import asyncio
from random import Random

import aiohttp

from easymo.outbox.tally import Tally
from easymo.simulator import wire
from easymo.simulator.phones import Phone
from faults.house import SECRET, House

WELCOME = 1
"""Messages besides the answers: whoever writes first is welcomed."""


class Load:
    """``people`` who say "count" and then 1 … ``numbers``, each waiting for acknowledgement, none for answers."""

    def __init__(self, house: House, chance: Random, *, people: int = 50, numbers: int = 8, lines: int = 10) -> None:
        first = chance.randrange(10**6, 9 * 10**6)
        self.phones = [house.simulator.phone(f"+25078{first + person}") for person in range(people)]
        self.words = ["count", *map(str, range(1, numbers + 1))]
        self.progress = Tally()
        """Messages acknowledged and answered so far."""
        self._house = house
        self._chance = chance
        self._lines = lines

    @property
    def total(self) -> int:
        """What ``progress`` comes to."""
        return len(self.phones) * (2 * len(self.words) + WELCOME)

    async def run(self) -> None:
        """Returns when every message is acknowledged and everybody has as many answers as they should."""
        async with aiohttp.ClientSession() as session, asyncio.TaskGroup() as group:
            for line in range(self._lines):
                group.create_task(self._write(session, self.phones[line :: self._lines]))
            for phone in self.phones:
                group.create_task(self._listen(phone))

    async def _write(self, session: aiohttp.ClientSession, phones: list[Phone]) -> None:
        """One line: its people's messages one webhook after the other, so that their order is known."""
        left = {phone.contact.number: list(self.words) for phone in phones}
        while waiting := [phone for phone in phones if left[phone.contact.number]]:
            writing = self._chance.sample(waiting, self._chance.randint(1, len(waiting)))
            values: list[wire.Json] = []
            messages = 0
            for phone in writing:
                words = left[phone.contact.number]
                taken = [words.pop(0) for _ in range(min(len(words), self._chance.randint(1, 2)))]
                texts = [wire.text(phone.contact, word) for word in taken]
                values.append(wire.messages(self._house.simulator.business, [phone.contact], texts))
                messages += len(taken)
            body = wire.serialise(wire.envelope(self._house.simulator.business, values))
            again = self._chance.random() < 0.3
            await asyncio.gather(*(_deliver(session, self._house.url, body) for _ in range(2 if again else 1)))
            self.progress.add(messages)

    async def _listen(self, phone: Phone) -> None:
        for answers in range(1, len(self.words) + WELCOME + 1):
            await phone.wait_for(answers, after=0, within=600)
            self.progress.add()


async def _deliver(session: aiohttp.ClientSession, url: str, body: bytes) -> None:
    headers = {"X-Hub-Signature-256": wire.sign(SECRET, body)}
    while True:
        try:
            async with session.post(url, data=body, headers=headers, timeout=aiohttp.ClientTimeout(total=10)) as answer:
                if answer.status == 200:
                    return
        except (aiohttp.ClientError, TimeoutError, OSError):
            pass
        await asyncio.sleep(0.1)  # as WhatsApp, only sooner
