"""The Graph API's list of templates: read, add, take away. What came of it is a value, never an exception."""

from urllib.parse import urlencode

import msgspec

from easymo.settings import Settings
from easymo.whatsapp.errors import UNANSWERED, UNREACHABLE, UNREADABLE, GraphError, parse_error
from easymo.whatsapp.templates.creation import creation
from easymo.whatsapp.templates.definition import Template
from easymo.whatsapp.transport import FateUnknown, NotSent, Response, TooLarge, Transport

_PAGE = 100
_PAGES = 1000  # against a list that never ends
_PAGE_BYTES = 8 << 20
_FIELDS = (
    "id,name,language,status,category,previous_category,parameter_format,components,quality_score,"
    "rejected_reason,message_send_ttl_seconds"
)


class Created(msgspec.Struct, frozen=True):
    """WhatsApp has it: PENDING until it is reviewed, in the category it chose."""

    id: str
    status: str = "PENDING"
    category: str = ""


class Listing(msgspec.Struct, frozen=True):
    templates: tuple[Template, ...]
    unreadable: int = 0
    """Templates of a shape we do not know: left out."""


class _Cursors(msgspec.Struct):
    after: str = ""


class _Paging(msgspec.Struct):
    cursors: _Cursors = msgspec.field(default_factory=_Cursors)
    next: str = ""


class _Page(msgspec.Struct):
    data: list[msgspec.Raw]
    paging: _Paging = msgspec.field(default_factory=_Paging)


_pages = msgspec.json.Decoder(_Page)
_templates = msgspec.json.Decoder(Template)
_creations = msgspec.json.Decoder(Created)


class TemplatesClient:
    """The templates of the business account in ``settings``, with its credentials."""

    def __init__(self, settings: Settings, transport: Transport) -> None:
        self._transport = transport
        self._url = f"{settings.graph_url}/{settings.api_version}/{settings.business_account_id}/message_templates"
        self._headers = {"Authorization": f"Bearer {settings.access_token}", "Content-Type": "application/json"}

    async def list(self) -> Listing | GraphError:
        """All templates, in all languages and states."""
        found: list[Template] = []
        unreadable, after = 0, ""
        for _ in range(_PAGES):
            page = await self._page(after)
            if isinstance(page, GraphError):
                return page
            for raw in page.data:
                try:
                    found.append(_templates.decode(raw))
                except ValueError:
                    unreadable += 1
            following = page.paging.cursors.after
            if not page.paging.next or not page.data or following == after:
                break
            after = following  # the address in `next` is not followed: it could lead anywhere
        return Listing(tuple(found), unreadable)

    async def create(self, template: Template) -> Created | GraphError:
        """Submits a template for review. Raises MessageTooLong or ValueError where WhatsApp would not take it."""
        body = msgspec.json.encode(creation(template))
        try:
            response = await self._transport.post(self._url, self._headers, body)
        except NotSent:
            return GraphError(None, 0, UNREACHABLE)
        except FateUnknown:
            return GraphError(None, 0, UNANSWERED)
        if response.status != 200:
            return _error(response)
        try:
            return _creations.decode(response.body)
        except ValueError:
            return GraphError(None, 200, UNREADABLE)

    async def delete(self, name: str, id: str = "") -> GraphError | None:
        """Deletes a template in all its languages, or in the one of ``id``. None: it is gone."""
        query = urlencode({"name": name} | ({"hsm_id": id} if id else {}))
        try:
            response = await self._transport.delete(f"{self._url}?{query}", self._headers)
        except NotSent:
            return GraphError(None, 0, UNREACHABLE)
        except FateUnknown:
            return GraphError(None, 0, UNANSWERED)
        return None if response.status == 200 else _error(response)

    async def _page(self, after: str) -> _Page | GraphError:
        query = urlencode({"fields": _FIELDS, "limit": str(_PAGE)} | ({"after": after} if after else {}))
        try:
            response = await self._transport.get(f"{self._url}?{query}", self._headers, most=_PAGE_BYTES)
        except NotSent:
            return GraphError(None, 0, UNREACHABLE)
        except TooLarge:
            return GraphError(None, 200, UNREADABLE)
        if response.status != 200:
            return _error(response)
        try:
            return _pages.decode(response.body)
        except ValueError:
            return GraphError(None, 200, UNREADABLE)


def _error(response: Response) -> GraphError:
    return parse_error(response.status, response.body, response.headers.get("Retry-After", ""))
