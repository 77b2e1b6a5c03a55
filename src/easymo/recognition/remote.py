"""Reading papers by a service over HTTP.

    POST <url>          Content-Type: image/jpeg | image/png | application/pdf
                        Authorization: Bearer <token>, if there is one
                        the file
    200                 {"pages": [{"words": [{"text": "RAB", "confidence": 0.98,
                                               "left": 10, "top": 20, "right": 60, "bottom": 44}, …]}, …]}
    400, 413, 415, 422  the file cannot be read: damaged, too large, unsupported
    anything else       tried again later

Boxes are pixels of the upright page. A few lines bring any provider of text recognition into this shape.
"""

import msgspec

from easymo.errors import RecognitionUnavailable
from easymo.recognition.page import PAGES_MOST, Page, Unreadable
from easymo.whatsapp.transport import FateUnknown, NotSent, Transport


class _Answer(msgspec.Struct):
    pages: list[Page]


_REFUSALS = {400: Unreadable("damaged"), 413: Unreadable("too-large"), 415: Unreadable("unsupported")}
_decoder = msgspec.json.Decoder(_Answer)


class Remote:
    """Asks the service at ``url``; what is sent leaves the house."""

    def __init__(self, transport: Transport, url: str, token: str = "") -> None:
        self._transport = transport
        self._url = url
        self._authorization = {"Authorization": f"Bearer {token}"} if token else {}

    async def recognize(self, content: bytes, mime_type: str) -> list[Page] | Unreadable:
        headers = {"Content-Type": mime_type, **self._authorization}
        try:
            response = await self._transport.post(self._url, headers, content)
        except (NotSent, FateUnknown) as error:
            raise RecognitionUnavailable("the service that reads papers cannot be reached") from error
        if response.status in (*_REFUSALS, 422):
            return _REFUSALS.get(response.status, Unreadable("damaged"))
        if response.status != 200:
            raise RecognitionUnavailable(f"the service that reads papers answered {response.status}")
        try:
            return _decoder.decode(response.body).pages[:PAGES_MOST]
        except msgspec.DecodeError as error:
            raise RecognitionUnavailable("the service that reads papers answered in another shape") from error
