"""What a turn comes to: plain data, committed as one."""

import msgspec

from easymo.conversation.chat import Call, Tell
from easymo.conversation.policy import Sending
from easymo.conversation.session import State
from easymo.whatsapp.messages import Message


class Outcome(msgspec.Struct):
    """All that one turn does."""

    state: State
    messages: list[Message]
    tells: list[Tell]
    service: str
    """The service that spoke: what its sends are accounted to."""
    language: str | None = None
    """A language to remember."""
    stopped: bool | None = None
    """Opted out (True) or in again (False) in this turn."""
    routed_to: str | None = None
    """The flow that spoke last, by its address, or 'operator:<name>' to whom it was left."""
    rate_limited: bool = False
    """More messages came than are acted on: this one was not."""
    secret: bool = False
    """The message may hold a secret: it is not kept."""
    call: Call | None = None
    """The call made in this turn, whose result is waited for."""
    cancelled: int | None = None
    """The number of the call nobody waits for any more."""
    holds: bool = False
    """The message was not taken: it stays in the lane until there is a result."""
    releases: bool = False
    """Messages held before may be taken now, before any that came after them."""
    sendings: dict[int, Sending] = {}
    """How messages are sent, by their place; the others are replies, sent again if need be."""
