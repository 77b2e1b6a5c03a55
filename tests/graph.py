"""A Graph API in memory: what a test's sender posts to, and rows for it to send."""

import asyncio
import itertools
import json
from collections import defaultdict
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, NamedTuple

from easymo.database.connect import Connection, Pool
from easymo.outbox.sender import Sender
from easymo.settings import Settings
from easymo.whatsapp.client import GraphClient
from easymo.whatsapp.transport import Response, Transport

NUMBER_ID = "106540352242922"


class Request(NamedTuple):
    """One POST to the messages endpoint."""

    url: str
    headers: Mapping[str, str]
    body: dict[str, Any]

    @property
    def recipient(self) -> str:
        return self.body.get("to") or self.body["recipient"]

    @property
    def text(self) -> str:
        """What a text says, or the name of a template."""
        return self.body["text"]["body"] if "text" in self.body else self.body["template"]["name"]

    @property
    def callback(self) -> str:
        return self.body["biz_opaque_callback_data"]


def error(status: int, code: int | None = None, retry_after: str = "") -> Response:
    """An error as Graph words it; ``code`` None: a body that is not JSON."""
    said = {"message": f"(#{code}) no", "code": code, "error_data": {"details": "+250788123456 said hello"}}
    body = b"<html>" if code is None else json.dumps({"error": said}).encode()
    return Response(status, {"Retry-After": retry_after} if retry_after else {}, body)


class Graph(Transport):
    """Accepts everything and remembers it, unless ``answer`` says otherwise.

    ``answer`` gets each request; it returns None to accept, an error response, or raises what a transport raises.
    """

    def __init__(self, answer: Callable[[Request], Awaitable[Response | None]] | None = None) -> None:
        super().__init__()
        self.answer = answer
        self.requests: list[Request] = []
        self.accepted: defaultdict[str, list[str]] = defaultdict(list)
        self.overlaps = 0
        self._busy: set[str] = set()
        self._numbers = itertools.count(1)

    async def post(self, url: str, headers: Mapping[str, str], body: bytes) -> Response:
        request = Request(url, headers, json.loads(body))
        self.requests.append(request)
        self.overlaps += request.recipient in self._busy
        self._busy.add(request.recipient)
        try:
            refusal = await self.answer(request) if self.answer else None
        finally:
            self._busy.discard(request.recipient)
        return refusal or self.accept(request)

    def accept(self, request: Request) -> Response:
        self.accepted[request.recipient].append(request.text)
        return Response(200, {}, json.dumps({"messages": [{"id": f"wamid.{next(self._numbers)}"}]}).encode())


def settings(*, unknown_wait: float = 600.0, throughput: int = 0) -> Settings:
    return Settings(home=Path("/nowhere"), send_unknown_wait=unknown_wait, throughput=throughput)


def sender(
    pool: Pool, graph: Graph, *, unknown_wait: float = 600.0, in_flight: int = 128, throughput: int = 0
) -> Sender:
    chosen = settings(unknown_wait=unknown_wait, throughput=throughput)
    return Sender(pool, GraphClient(chosen, graph), chosen, in_flight=in_flight)


async def enqueue(
    connection: Connection | Pool,
    conversation: int,
    texts: Sequence[str],
    *,
    resend: bool = True,
    priority: int = 0,
    template: bytes | None = None,
    service: str = "jobs",
) -> list[int]:
    """Adds texts to a recipient's lane as a turn's commit does; returns their ids."""
    payloads = [json.dumps({"type": "text", "text": {"body": text}}).encode() for text in texts]
    rows = await connection.fetch(
        """
        with added as (
          insert into outbox (conversation, resend, number_id, phone_number, service, correlation_id, payload, priority,
                              template)
          select $1, $3, $4, $5, $8, 'correlation', payload, $6, $7 from unnest($2::bytea[]) as payload
          returning id
        ), lane as (
          insert into lanes (conversation, queue, priority) values ($1, 'outbox', $6)
          on conflict (conversation, queue) do update
            set wakes = lanes.wakes + 1, priority = least(lanes.priority, excluded.priority)
        )
        select id from added order by id
        """,
        conversation,
        payloads,
        resend,
        NUMBER_ID,
        phone(conversation),
        priority,
        template,
        service,
    )
    return [row["id"] for row in rows]


def template(name: str) -> bytes:
    """A message object of type template, in English."""
    return json.dumps({"type": "template", "template": {"name": name, "language": {"code": "en"}}}).encode()


def phone(conversation: int) -> str:
    return f"+250788{conversation:06}"


@asynccontextmanager
async def running(*senders: Sender) -> AsyncGenerator[None]:
    """Runs senders, and stops them gracefully: what they have in hand is recorded when this ends."""
    async with asyncio.timeout(60), asyncio.TaskGroup() as group:
        for each in senders:
            group.create_task(each.run())
        yield
        for each in senders:
            each.stop()


async def settle_by_status(pool: Pool, request: Request, status: str = "sent") -> None:
    """What the gateway stores when WhatsApp tells about a send."""
    await pool.execute(
        """
        insert into statuses (conversation, entry, entry_at, wamid, status, occurred_at)
        select conversation, id, created_at, 'wamid.told', $3, now() from outbox
        where conversation::text = split_part($1, '.', 1) and id::text = split_part($1, '.', 2) and number_id = $2
        """,
        request.callback,
        NUMBER_ID,
        status,
    )


async def told(pool: Pool, conversation: int, status: str, code: int = 0) -> None:
    """What the gateway stores when WhatsApp tells about the newest message a person was sent."""
    await pool.execute(
        """
        insert into statuses (conversation, entry, entry_at, wamid, status, occurred_at, errors)
        select conversation, id, created_at, wamid, $2, now(), $3 from messages
        where conversation = $1 order by id desc limit 1
        """,
        conversation,
        status,
        json.dumps([{"code": code, "title": "no"}]).encode() if code else None,
    )


async def rest(pool: Pool) -> tuple[int, int]:
    """Rows left in the outbox and in its lanes."""
    return await pool.fetchval("select count(*) from outbox"), await pool.fetchval("select count(*) from lanes")


async def somebody_waits_for_a_lock(pool: Pool) -> None:
    """Returns once a statement of this database waits for a row that another transaction holds."""
    async with asyncio.timeout(10):
        while not await pool.fetchval(
            "select exists (select from pg_stat_activity where datname = current_database()"
            " and wait_event_type = 'Lock' and wait_event = 'transactionid')"
        ):
            pass
