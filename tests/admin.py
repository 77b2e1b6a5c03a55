"""The admin API on a real database, and an operator who calls it."""

import json
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from datetime import timedelta
from functools import cache
from typing import Any

import msgspec

from databases import Database
from easymo.console.access import Access
from easymo.console.api.app import PREFIX, Api
from easymo.console.tokens import Tokens
from easymo.database.connect import Connection, Pool, connect
from easymo.gateway.app import Gateway
from easymo.gateway.health import Health
from easymo.gateway.ingest import Ingest
from easymo.limits.clients import Clients
from easymo.observability.audit import SIMULATED
from easymo.registry import build_registry
from easymo.sessions.operators import Operators
from easymo.settings import SIMULATED_NUMBER_ID
from webhooks import Client, Response, settings

ADMIN = "the-admin-token"
house = cache(build_registry)
PHONES = {1: "+250780000001", 2: "+250780000002", 3: "+250780000003", 4: "+250780000004"}


class Operator(Client):
    """Calls the API with a token."""

    token = ADMIN

    def headers(self) -> dict[str, str]:
        return {"authorization": f"Bearer {self.token}", "x-request-id": "asked-by-test"}

    async def ask(self, path: str, query: str = "") -> Response:
        return await self.get(f"{PREFIX}{path}", query, self.headers())

    async def do(self, path: str, **body: Any) -> Response:
        return await self.request("POST", f"{PREFIX}{path}", "", self.headers(), [msgspec.json.encode(body)])


def operators_of(pool: Pool) -> Operators:
    return Operators(pool, house(), SIMULATED_NUMBER_ID, SIMULATED)


class World:
    """Four people; a sofa of the first, which the others reported: it is hidden and waits as review 1. The second has
    just written, would like to talk to a person, and has a ticket."""

    def __init__(self, pool: Pool, owner: Connection) -> None:
        self.pool = pool
        self.owner = owner
        self.clock = 0.0
        access = Access(Tokens(pool), ADMIN, Clients(()), lambda: self.clock)
        self.api = Api(pool, access, SIMULATED_NUMBER_ID, lambda: operators_of(pool))
        self.operator = Operator(Gateway(settings(), Ingest(pool), Health(pool), {PREFIX: self.api}))

    async def bearer(self, *scopes: str, name: str = "aline") -> Operator:
        """An operator with a token of those scopes."""
        operator = Operator(self.operator.app)
        operator.token = await Tokens(self.pool).create(name, scopes, timedelta(days=1))
        return operator

    async def actions(self) -> list[tuple[str, str, str]]:
        rows = await self.owner.fetch("select operator, action, subject from operator_actions order by id")
        return [(row["operator"], row["action"], row["subject"]) for row in rows]

    async def tells(self) -> list[str]:
        rows = await self.owner.fetch("select payload from inbox where kind = 'tell' order by id")
        return [json.loads(row["payload"])["address"] for row in rows]


@asynccontextmanager
async def open_world(database: Database, pool: Pool) -> AsyncGenerator[World]:
    owner = await connect(database.owner_url, name="owner")
    await owner.executemany(
        "insert into profiles (id, phone_number, name) values ($1, $2, 'Eric')", list(PHONES.items())
    )
    await owner.executemany("insert into aliases values ('phone:' || $2, $1)", list(PHONES.items()))
    await owner.execute(
        "insert into listing_search (domain, id, owner, country, category, title, details, place, latitude, longitude,"
        " currency, words, created_at, expires_at) values ('item', 42, 1, 'RW', 'other', 'Sofa', '', 'Remera', -1.95,"
        " 30.1, 'RWF', 'sofa', now(), now() + interval '30 days')"
    )
    for person in (2, 3, 4):
        await owner.execute(
            f"begin; set local app.person = '{person}'; select report_owner('item', 42, 'scam', ''); commit"
        )
    await owner.execute(
        """
        delete from support_hours;
        insert into whatsapp_user_sessions (conversation, phone_number, state, updated_at)
        select id, phone_number, jsonb_build_object('heard_at', now()), now() from profiles where id = 2;
        begin;
        set local app.person = '2';
        select want_human('asked', 'My money is gone', null);
        select open_ticket('payment', 'high', 'My money is gone', 'I paid this morning', '{}');
        commit
        """
    )
    yield World(pool, owner)
    await owner.close()
