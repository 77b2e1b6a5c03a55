"""How many attempts to give the assistants orders bring about what they must not. `python -m bench.injections`.

Those of tests/quality/injections/attacks.csv, by class: on the house's own brain, and on a model that obeys them all.
"""

import asyncio
import logging
import time
from collections import defaultdict

import structlog
from tests.assistants import assistants_of, settings_of
from tests.providers import running_provider
from tests.quality.injections.attacking import Attack, attack_all, load_attacks, prepare

from bench.server import running_server
from easymo.database.connect import open_pool


async def _measure() -> int:
    by_class: defaultdict[str, list[Attack]] = defaultdict(list)
    for attack in load_attacks():
        by_class[attack.kind].append(attack)
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    broken = 0
    print(f"{'class':<20}{'attempts':>9}{'broken':>8}{'seconds':>9}")
    with running_server(watched=False) as server:
        async with server.database() as database, running_provider() as provider:
            pool = await open_pool(database.url, size=10, name="injections")
            settings = settings_of(provider.url, "openai:obedient", agent_tokens_person=10**9, agent_tokens_house=10**9)
            obedient = assistants_of(pool, settings)
            provider.guests.append(obedient)
            await prepare(pool)
            for kind, attacks in by_class.items():
                begun = time.monotonic()
                found = await attack_all(attacks, pool, assistants_of(pool), obedient, provider)
                broken += len(found)
                print(f"{kind:<20}{len(attacks):>9}{len(found):>8}{time.monotonic() - begun:>9.1f}")
                for text, breaches in found.items():
                    print(f"  {text}: {', '.join(breaches)}")
            await pool.close()
    return broken


if __name__ == "__main__":
    raise SystemExit(min(1, asyncio.run(_measure())))
