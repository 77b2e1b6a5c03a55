"""Which forms can be shown, and the tokens that tie each to its question."""

from collections.abc import Mapping

import msgspec

from easymo.whatsapp.flow_tokens import FlowTokens
from easymo.whatsapp.updates import Update


class OpenForms:
    """What a house needs to show forms."""

    def __init__(self, tokens: FlowTokens) -> None:
        self.tokens = tokens
        self.published: Mapping[str, str] = {}
        """WhatsApp's id of each form that it shows, by name. Any other is asked in the chat."""

    def show(self, published: Mapping[str, str]) -> None:
        """From now on these are shown."""
        self.published = published

    def address(self, update: Update, person: int) -> Update:
        """A filled-in form with the id of the question it answers, as a tapped answer has it.

        One that is not ``person``'s stays without. Whether the question still waits says its number, so that no form
        is lost because it came late.
        """
        token = self.tokens.open((update.form or {}).get("flow_token")) if update.kind == "form" else None
        if token is None or token.conversation != person:
            return update
        return msgspec.structs.replace(update, id=f"?{token.number}:{token.form}")
