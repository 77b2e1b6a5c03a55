"""The Graph side: POST /{version}/{phone number id}/messages."""

import asyncio

from starlette.types import Receive, Scope, Send

from easymo.simulator import refusals, wire
from easymo.simulator.access import Access
from easymo.simulator.account import Account
from easymo.simulator.admission import Admission, Verdict
from easymo.simulator.behaviour import Fault, Faults
from easymo.simulator.links import Links
from easymo.simulator.phone import Phone
from easymo.simulator.phones import Phones
from easymo.simulator.refusals import Refused, usual
from easymo.simulator.reports import Reports
from easymo.simulator.rules import judge
from easymo.simulator.shapes import Send as Message
from easymo.simulator.wire import Json

_LARGEST = 1 << 20
_JSON = (b"content-type", b"application/json; charset=UTF-8")


class Graph:
    """An ASGI application for one business number; ``path_params`` hold ``version`` and ``number_id``."""

    def __init__(
        self,
        business: wire.Business,
        access: Access,
        account: Account,
        faults: Faults,
        phones: Phones,
        admission: Admission,
        reports: Reports,
        links: Links,
    ) -> None:
        self.accepted = 0
        """Messages accepted."""
        self._business = business
        self._access = access
        self._account = account
        self._faults = faults
        self._phones = phones
        self._admission = admission
        self._reports = reports
        self._links = links
        self._fetching: set[asyncio.Task[None]] = set()

    def close(self) -> None:
        """Fetches no more files: messages that wait for one never arrive."""
        for task in self._fetching:
            task.cancel()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            self._check_address(scope)
            message = judge(await _body(receive))
            if message.is_receipt:
                await _answer(send, 200, self._take_receipt(message))
                return
            phone = self._phone(message)
            fault = self._faults.take(f"+{phone.number}", message.addressee, phone.contact.user_id)
            if fault:
                await self._meet(fault, message, phone, receive, send)
            else:
                await _answer(send, 200, self._accept(message, phone))
        except Refused as refused:
            await _answer(send, refused.status, refused.body())

    def _check_address(self, scope: Scope) -> None:
        version, number_id = scope["path_params"]["version"], scope["path_params"]["number_id"]
        self._access.check_version(version, f"/{version}/{number_id}/messages")
        self._access.check_token(scope)
        if number_id != self._business.number_id:
            raise refusals.unknown_number(number_id)
        if not self._account.registered:
            raise usual(133010)

    def _phone(self, message: Message) -> Phone:
        if message.number:
            return self._phones.by_number(message.number)
        return self._phones.by_user_id(message.recipient)

    def _take_receipt(self, message: Message) -> Json:
        phone = self._phones.by_message(message.message_id)
        if phone:
            phone.read_by_business(message.message_id, typing=message.typing_indicator is not None)
        return {"success": True}

    def _accept(self, message: Message, phone: Phone) -> Json:
        verdict = self._admission.judge(message, phone)
        self.accepted += 1
        id = wire.wamid(phone.number or phone.contact.user_id.partition(".")[2], outbound=True)
        if verdict.links and not verdict.failure:
            task = asyncio.create_task(self._deliver_with_files(message, phone, id, verdict))
            self._fetching.add(task)
            task.add_done_callback(self._fetching.discard)
        else:
            self._deliver(message, phone, id, verdict)
        contact = {"input": message.addressee}
        contact |= {"wa_id": phone.number} if message.to else {"user_id": phone.contact.user_id}
        accepted = {"id": id} | ({"message_status": "accepted"} if message.type == "template" else {})
        return {"messaging_product": "whatsapp", "contacts": [contact], "messages": [accepted]}

    def _deliver(self, message: Message, phone: Phone, id: str, verdict: Verdict) -> None:
        shown = None if verdict.failure else phone.receive(message, id, verdict.words, verdict.files)
        self._reports.plan(message, phone, id, shown, verdict)

    async def _deliver_with_files(self, message: Message, phone: Phone, id: str, verdict: Verdict) -> None:
        for kind, link in verdict.links:
            medium = await self._links.fetch(link, kind)
            if medium is None:
                verdict.failure = 131053
                break
            verdict.files[link] = medium
        self._deliver(message, phone, id, verdict)

    async def _meet(self, fault: Fault, message: Message, phone: Phone, receive: Receive, send: Send) -> None:
        await asyncio.sleep(fault.delay)
        if fault.hang_up == "before":
            await _hang_up(receive, send)
        elif fault.code:
            refused = refusals.bad_token() if fault.code == 190 else usual(fault.code)
            status = fault.status or refused.status
            await _answer(send, status, refused.body(), retry_after=fault.retry_after)
        elif fault.hang_up == "after":
            self._accept(message, phone)
            await _hang_up(receive, send)
        elif fault.effect == "silence":
            self._accept(message, phone)
            await _left(receive)
        else:
            await _answer(send, 200, self._accept(message, phone))


async def _body(receive: Receive) -> bytes:
    parts: list[bytes] = []
    size = 0
    while True:
        event = await receive()
        part: bytes = event.get("body", b"")
        size += len(part)
        if size > _LARGEST:
            raise Refused(100, "The body is too large", status=413)
        parts.append(part)
        if not event.get("more_body"):
            return b"".join(parts)


async def _answer(send: Send, status: int, body: Json, *, retry_after: int = 0) -> None:
    content = wire.serialise(body)
    headers = [_JSON, (b"content-length", str(len(content)).encode())]
    if retry_after:
        headers.append((b"retry-after", str(retry_after).encode()))
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": content})


async def _hang_up(receive: Receive, send: Send) -> None:
    """Closes the connection without an answer.

    ASGI has no word for that. Under uvicorn ``send`` is bound to a cycle that knows its transport; where
    something wraps ``send``, an answer that breaks off after its headers has to do.
    """
    abort = getattr(getattr(getattr(send, "__self__", None), "transport", None), "abort", None)
    if abort is not None:
        abort()
        await _left(receive)
        return
    await send({"type": "http.response.start", "status": 200, "headers": [_JSON, (b"content-length", b"1")]})


async def _left(receive: Receive) -> None:
    """Returns when the client has gone."""
    while (await receive())["type"] != "http.disconnect":
        continue
