"""Sending one message through the Graph API; what came of it is a value, never an exception."""

from collections.abc import Awaitable

import msgspec

from easymo.settings import Settings
from easymo.whatsapp.errors import UNREACHABLE, UNSENDABLE, GraphError, Kind, parse_error
from easymo.whatsapp.transport import FateUnknown, NotSent, Response, Transport


class Accepted(msgspec.Struct, frozen=True):
    """WhatsApp has the message; whether it arrives, its statuses tell."""

    wamid: str


class Refused(msgspec.Struct, frozen=True):
    """Not accepted, and repeating it as it is changes nothing."""

    error: GraphError


class RetryLater(msgspec.Struct, frozen=True):
    """Not accepted this time."""

    error: GraphError
    after: float | None
    """Seconds to wait; None: by the number of tries."""
    consumes_attempt: bool


class Unknown(msgspec.Struct, frozen=True):
    """It may have been accepted or not: only a status can tell."""

    reason: str


SendResult = Accepted | Refused | RetryLater | Unknown


class Done(msgspec.Struct, frozen=True):
    """WhatsApp has done it."""


Result = Done | Refused | RetryLater | Unknown


class _Sent(msgspec.Struct):
    id: str


class _Answer(msgspec.Struct):
    messages: list[_Sent]


_answers = msgspec.json.Decoder(_Answer)
_members = msgspec.json.Decoder(dict[str, msgspec.Raw])


class GraphClient:
    """The messages endpoint of the Graph API, with the credentials of ``settings``."""

    def __init__(self, settings: Settings, transport: Transport) -> None:
        self._transport = transport
        self._root = f"{settings.graph_url}/{settings.api_version}"
        self._number_id = settings.number_id
        self.renew(settings)

    def renew(self, settings: Settings) -> None:
        """From now on uses the access token of ``settings``."""
        self._headers = {"Authorization": f"Bearer {settings.access_token}", "Content-Type": "application/json"}

    async def send(
        self, number_id: str, *, phone_number: str | None, user_id: str | None, payload: bytes, callback: str
    ) -> SendResult:
        """Sends ``payload`` (a message object without envelope) from ``number_id``, once.

        Where WhatsApp did not say which number was written to (''), that of the settings sends.

        The recipient is the phone number (+E.164) if there is one, else the user id. ``callback`` comes back in
        every status of the message.
        """
        recipient = {"to": phone_number} if phone_number else {"recipient": user_id}
        try:
            members = _members.decode(payload)
        except ValueError:
            return Refused(GraphError(None, 0, UNSENDABLE))
        body = msgspec.json.encode(
            members
            | {"messaging_product": "whatsapp", "recipient_type": "individual"}
            | recipient
            | {"biz_opaque_callback_data": callback}
        )
        answer = await _asked(
            self._transport.post(f"{self._root}/{number_id or self._number_id}/messages", self._headers, body)
        )
        return _accepted(answer.body) if isinstance(answer, Response) else answer

    async def mark_read(self, number_id: str, wamid: str, *, typing: bool = False) -> Result:
        """Shows the person that ``wamid`` and all before it were read.

        ``typing`` also shows that an answer is being written: until one comes, 25 s at most.
        """
        receipt: dict[str, object] = {"messaging_product": "whatsapp", "status": "read", "message_id": wamid}
        if typing:
            receipt["typing_indicator"] = {"type": "text"}
        url = f"{self._root}/{number_id or self._number_id}/messages"
        return _done(await _asked(self._transport.post(url, self._headers, msgspec.json.encode(receipt))))

    async def block(self, number_id: str, *, phone_number: str | None, user_id: str | None) -> Result:
        """Takes no more messages from a person who wrote within the last 24 hours."""
        url, body = f"{self._root}/{number_id}/block_users", _blocked(phone_number, user_id)
        return _done(await _asked(self._transport.post(url, self._headers, body)))

    async def unblock(self, number_id: str, *, phone_number: str | None, user_id: str | None) -> Result:
        """Takes messages from a blocked person again."""
        url, body = f"{self._root}/{number_id}/block_users", _blocked(phone_number, user_id)
        return _done(await _asked(self._transport.delete(url, self._headers, body)))


async def _asked(request: Awaitable[Response]) -> Response | Refused | RetryLater | Unknown:
    """The answer to a request if it is 200, else what to make of it."""
    try:
        response = await request
    except NotSent:
        return RetryLater(GraphError(None, 0, UNREACHABLE), UNREACHABLE.after, consumes_attempt=False)
    except FateUnknown as error:
        return Unknown(str(error))
    if response.status == 200:
        return response
    return refusal(parse_error(response.status, response.body, response.headers.get("Retry-After", "")))


def refusal(error: GraphError) -> Refused | RetryLater:
    """What ``error`` means for a send, whether it was the answer or came with a status."""
    if error.rule.kind is Kind.THROTTLE or error.rule.scope == "number":
        return RetryLater(error, error.after, consumes_attempt=False)
    if error.rule.kind is Kind.BACKOFF:
        return RetryLater(error, error.after, consumes_attempt=True)
    return Refused(error)


def _done(answer: Response | Refused | RetryLater | Unknown) -> Result:
    return Done() if isinstance(answer, Response) else answer


def _blocked(phone_number: str | None, user_id: str | None) -> bytes:
    user = {"user": phone_number} if phone_number else {"user_id": user_id}
    return msgspec.json.encode({"messaging_product": "whatsapp", "block_users": [user]})


def _accepted(body: bytes) -> SendResult:
    try:
        wamid = _answers.decode(body).messages[0].id
    except (ValueError, IndexError):
        return Unknown("answered 200 without a message id")
    if not wamid or len(wamid) > 512 or "\0" in wamid:
        return Unknown("answered 200 with an unusable message id")
    return Accepted(wamid)
