"""Errors in the Graph API's shape."""

import secrets
from typing import Any

# code → HTTP status (Meta's table of November 2025), text, and the details it usually says
_KNOWN: dict[int, tuple[int, str, str]] = {
    4: (429, "Application request limit reached", ""),
    100: (400, "Invalid parameter", ""),
    190: (401, "Error validating access token", ""),
    368: (403, "Temporarily blocked for policies violations", ""),
    80007: (429, "Rate limit issues", ""),
    130403: (400, "User is blocked by the business", "The business has blocked this user."),
    130429: (429, "Rate limit hit", "Cloud API message throughput has been reached."),
    130472: (400, "User's number is part of an experiment", "Message was not sent as part of an experiment."),
    131000: (500, "Something went wrong", ""),
    131005: (403, "Access denied", ""),
    131008: (400, "Required parameter is missing", ""),
    131009: (400, "Parameter value is not valid", ""),
    131016: (500, "Service unavailable", ""),
    131021: (400, "Recipient cannot be sender", "The sender and the recipient are the same number."),
    131026: (400, "Message undeliverable", "Message Undeliverable."),
    131030: (
        400,
        "Recipient phone number not in allowed list",
        "Recipient phone number not in allowed list: Add recipient phone number to recipient list and try again.",
    ),
    131031: (403, "Business account locked", ""),
    131047: (
        400,
        "Re-engagement message",
        "Message failed to send because more than 24 hours have passed since the customer last replied to this number.",
    ),
    131048: (400, "Spam rate limit hit", ""),
    131049: (
        400,
        "This message was not delivered to maintain healthy ecosystem engagement.",
        "In order to maintain a healthy ecosystem engagement, the message failed to be delivered.",
    ),
    131050: (
        400,
        "Unable to deliver the message. This recipient has chosen to stop receiving marketing messages on WhatsApp",
        "The recipient has stopped marketing messages from this business.",
    ),
    131051: (400, "Message type unknown", "Message type is currently not supported."),
    131052: (400, "Media download error", "Media file size too big."),
    131053: (400, "Media upload error", ""),
    131056: (
        400,
        "(Business Account, Consumer Account) pair rate limit hit",
        (
            "Message failed to send because there were too many messages sent from this phone number to the same "
            "phone number in a short period of time"
        ),
    ),
    131057: (500, "Account in maintenance mode", ""),
    131062: (400, "Business-scoped user id recipients are not supported for this message", ""),
    132000: (400, "Number of parameters does not match the expected number of params", ""),
    132001: (404, "Template name does not exist in the translation", ""),
    132005: (400, "Translated text too long", ""),
    132007: (400, "Template format character policy violated", ""),
    132012: (400, "Parameter format does not match format in the created template", ""),
    132015: (400, "Template is paused", "The template is paused because of low quality."),
    132016: (400, "Template is disabled", "The template was paused too often and is disabled."),
    132068: (400, "Flow is blocked", ""),
    133010: (400, "Phone number not registered", "The phone number is not registered on the Cloud API."),
    139000: (400, "Flow cannot be published", ""),
    2388019: (400, "Message template limit exceeded", ""),
}


class Refused(Exception):
    """A request the Graph side does not accept."""

    def __init__(
        self,
        code: int,
        details: str = "",
        *,
        status: int = 0,
        message: str = "",
        subcode: int = 0,
        type: str = "",
        user_title: str = "",
        user_text: str = "",
    ) -> None:
        """``message`` replaces the text known for ``code``; ``status`` the HTTP status known for it."""
        super().__init__(code)
        usual_status, usual_message, _ = _KNOWN.get(code, (400, "Unknown error", ""))
        self.code = code
        self.status = status or usual_status
        self.details = details
        self.message = message or f"(#{code}) {usual_message}"
        self.subcode = subcode
        self.type = type or "OAuthException"
        self.user_title = user_title
        self.user_text = user_text

    def body(self) -> dict[str, Any]:
        error: dict[str, Any] = {"message": self.message, "type": self.type, "code": self.code}
        if self.details:
            error["error_data"] = {"messaging_product": "whatsapp", "details": self.details}
        if self.subcode:
            error["error_subcode"] = self.subcode
        if self.user_title:
            error |= {"is_transient": False, "error_user_title": self.user_title, "error_user_msg": self.user_text}
        error["fbtrace_id"] = f"A{secrets.token_urlsafe(16)}"
        return {"error": error}


def usual(code: int) -> Refused:
    """The refusal of ``code`` with the details Meta gives it."""
    return Refused(code, _KNOWN.get(code, (0, "", ""))[2])


def failure(code: int) -> dict[str, Any]:
    """The error of ``code`` as a failed status or an unsupported message carries it."""
    _, title, details = _KNOWN.get(code, (400, "Unknown error", ""))
    error: dict[str, Any] = {"code": code, "title": title, "message": title}
    return error | {
        "error_data": {"details": details or title},
        "href": "/documentation/business-messaging/whatsapp/support/error-codes",
    }


def bad_token() -> Refused:
    """The token is missing or not the one of this number."""
    text = "Error validating access token: The session is invalid because the token is not known."
    return Refused(190, status=401, message=text, subcode=463)


def unknown_path(path: str) -> Refused:
    """The version is not served, or no such thing is."""
    return Refused(2500, message=f"Unknown path components: {path}")


def unknown_number(number_id: str) -> Refused:
    """No business number of that id, or not one this token may use."""
    return unknown_object(number_id, "post")


def unknown_object(id: str, method: str) -> Refused:
    """Nothing of that id, or nothing this token may ``method``."""
    text = (
        f"Unsupported {method.lower()} request. Object with ID '{id}' does not exist, cannot be loaded due to missing "
        "permissions, or does not support this operation. Please read the Graph API documentation at "
        "https://developers.facebook.com/docs/graph-api"
    )
    return Refused(100, message=text, subcode=33, type="GraphMethodException")


def required(parameter: str) -> Refused:
    """A parameter is missing."""
    return Refused(100, message=f"(#100) The parameter {parameter} is required.")


def invalid(what: str) -> Refused:
    """A parameter will not do."""
    return Refused(100, message=f"(#100) {what}")
