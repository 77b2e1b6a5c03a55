"""The business number itself: what people dial, where our own rows hold only its id."""

import msgspec

from easymo.errors import WhatsAppUnavailable
from easymo.settings import Settings
from easymo.whatsapp.errors import parse_error
from easymo.whatsapp.transport import NotSent, TooLarge, Transport

_ANSWER_BYTES = 1 << 16


class _Described(msgspec.Struct):
    display_phone_number: str


_described = msgspec.json.Decoder(_Described)


class NumberClient:
    """The phone number endpoint of the Graph API, with the credentials of ``settings``."""

    def __init__(self, settings: Settings, transport: Transport) -> None:
        self._transport = transport
        self._url = f"{settings.graph_url}/{settings.api_version}/{settings.number_id}?fields=display_phone_number"
        self._digits = ""
        self.renew(settings)

    def renew(self, settings: Settings) -> None:
        """From now on uses the access token of ``settings``."""
        self._headers = {"Authorization": f"Bearer {settings.access_token}"}

    async def digits(self) -> str:
        """The number as wa.me links hold it: country code first, digits only. Asked for once a process.

        Raises WhatsAppUnavailable.
        """
        if not self._digits:
            self._digits = await self._ask()
        return self._digits

    async def _ask(self) -> str:
        try:
            response = await self._transport.get(self._url, self._headers, most=_ANSWER_BYTES)
        except (NotSent, TooLarge) as error:
            raise WhatsAppUnavailable("WhatsApp cannot be reached") from error
        if response.status != 200:
            error = parse_error(response.status, response.body, response.headers.get("Retry-After", ""))
            raise WhatsAppUnavailable(error.reason)
        try:
            shown = _described.decode(response.body).display_phone_number  # "+250 788 000 000", as people write it
        except ValueError as error:
            raise WhatsAppUnavailable("WhatsApp described our number in a way that cannot be read") from error
        digits = "".join(filter(str.isdecimal, shown))
        if not digits.isascii() or not digits:
            raise WhatsAppUnavailable("WhatsApp described our number without digits")
        return digits
