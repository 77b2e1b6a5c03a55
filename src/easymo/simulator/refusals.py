"""Errors in the Graph API's shape."""

import secrets
from typing import Any

# code → HTTP status (Meta's table of November 2025) and text
_KNOWN = {
    4: (429, "Application request limit reached"),
    100: (400, "Invalid parameter"),
    80007: (429, "Rate limit issues"),
    130429: (429, "Rate limit hit"),
    131000: (500, "Something went wrong"),
    131008: (400, "Required parameter is missing"),
    131009: (400, "Parameter value is not valid"),
    131016: (500, "Service unavailable"),
    131026: (400, "Message undeliverable"),
    131047: (400, "Re-engagement message"),
    131056: (400, "(Business Account, Consumer Account) pair rate limit hit"),
    131057: (500, "Account in maintenance mode"),
}


class Refused(Exception):
    """A request the Graph side does not accept."""

    def __init__(
        self, code: int, details: str = "", *, status: int = 0, message: str = "", subcode: int = 0, type: str = ""
    ) -> None:
        """``message`` replaces the text known for ``code``; ``status`` the HTTP status known for it."""
        super().__init__(code)
        usual_status, usual_message = _KNOWN.get(code, (400, "Unknown error"))
        self.code = code
        self.status = status or usual_status
        self.details = details
        self.message = message or f"(#{code}) {usual_message}"
        self.subcode = subcode
        self.type = type or "OAuthException"

    def body(self) -> dict[str, Any]:
        error: dict[str, Any] = {"message": self.message, "type": self.type, "code": self.code}
        if self.details:
            error["error_data"] = {"messaging_product": "whatsapp", "details": self.details}
        if self.subcode:
            error["error_subcode"] = self.subcode
        error["fbtrace_id"] = f"A{secrets.token_urlsafe(16)}"
        return {"error": error}


def bad_token() -> Refused:
    """The token is missing or not the one of this number."""
    text = "Error validating access token: The session is invalid because the token is not known."
    return Refused(190, status=401, message=text, subcode=463)


def unknown_path(path: str) -> Refused:
    """The version is not served, or no such thing is."""
    return Refused(2500, message=f"Unknown path components: {path}")


def unknown_number(number_id: str) -> Refused:
    """No business number of that id, or not one this token may use."""
    text = (
        f"Unsupported post request. Object with ID '{number_id}' does not exist, cannot be loaded due to missing "
        "permissions, or does not support this operation. Please read the Graph API documentation at "
        "https://developers.facebook.com/docs/graph-api"
    )
    return Refused(100, message=text, subcode=33, type="GraphMethodException")
