"""Signed webhooks as HTTP requests, byte for byte, each with a message id of its own."""

from easymo.settings import SIMULATED_APP_SECRET, SIMULATED_BUSINESS_ACCOUNT_ID, SIMULATED_NUMBER_ID
from easymo.simulator import wire
from easymo.simulator.phones import user_id

_BUSINESS = wire.Business(SIMULATED_NUMBER_ID, SIMULATED_BUSINESS_ACCOUNT_ID)


def contact(number: int) -> wire.Contact:
    """Person ``number`` of 0-999,999."""
    digits = f"250788{number:06}"
    return wire.Contact(digits, user_id(digits), f"Person {number}")


def requests(count: int, people: int, text: str = "jobs") -> list[bytes]:
    """``count`` POSTs of one message each, from ``people`` persons in turn."""
    contacts = [contact(number) for number in range(people)]
    return [_request(contacts[number % people], text) for number in range(count)]


def _request(sender: wire.Contact, text: str) -> bytes:
    value = wire.messages(_BUSINESS, [sender], [wire.text(sender, text)])
    body = wire.serialise(wire.envelope(_BUSINESS, [value]))
    head = (
        "POST /wa-webhook-core HTTP/1.1\r\nHost: localhost\r\nUser-Agent: facebookexternalua\r\nAccept: */*\r\n"
        f"X-Hub-Signature-256: {wire.sign(SIMULATED_APP_SECRET, body)}\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body
