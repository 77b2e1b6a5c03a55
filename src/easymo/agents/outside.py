"""What an activity may use of the house."""

import msgspec

from easymo.listings.vectors import Vectors
from easymo.people.export import OwnData
from easymo.recognition.page import Recognizer
from easymo.vault.uploads import Uploads
from easymo.vault.vault import Vault
from easymo.whatsapp.media import MediaClient
from easymo.whatsapp.numbers import NumberClient


class Outside(msgspec.Struct, frozen=True, kw_only=True):
    """Given to every activity as its first argument: what bootstrap built once, and whom this call is for."""

    media: MediaClient
    vault: Vault
    uploads: Uploads
    number: NumberClient
    vectors: Vectors | None = None
    """None where no model of meaning is installed."""
    recognizer: Recognizer | None = None
    """None where nobody reads papers: people type what stands on them."""
    own_data: OwnData | None = None
    """None where nobody asks for it."""
    key: str = ""
    """Names the request: the same for every attempt, and when a flow that was set aside makes its call again."""
    person: int = 0
    """Whose conversation it is."""

    def for_call(self, conversation: int, id: int) -> "Outside":
        return msgspec.structs.replace(self, key=f"{conversation}.{id}", person=conversation)
