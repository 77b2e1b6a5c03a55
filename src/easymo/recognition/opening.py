"""Who reads papers here."""

from easymo.recognition.offline import Offline, is_installed
from easymo.recognition.page import Recognizer
from easymo.recognition.remote import Remote
from easymo.settings import Settings
from easymo.whatsapp.transport import Transport


def open_recognizer(settings: Settings, transport: Transport) -> Recognizer | None:
    """The service that ``settings`` name, else this machine; None: nobody can, and people type what stands there."""
    if settings.recognition_url:
        return Remote(transport, settings.recognition_url, settings.recognition_token)
    return Offline() if is_installed() else None
