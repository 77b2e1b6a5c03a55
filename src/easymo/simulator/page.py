"""The page with phones in the browser: plain files, sent as they are."""

from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import Receive, Scope, Send

_FOLDER = Path(__file__).parent / "page"

HEADERS = {
    "Content-Security-Policy": "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}
"""Of whatever a browser may show: nothing comes from or goes to another place."""


class Page:
    """Serves the page at / and its files below /page/, asked for anew each time and sent only if they changed."""

    def __init__(self) -> None:
        self._files = StaticFiles(directory=_FOLDER)

    def routes(self) -> list[BaseRoute]:
        return [Route("/", _File(self._files, "index.html")), Mount("/page", _File(self._files))]


class _File:
    def __init__(self, files: StaticFiles, path: str = "") -> None:
        self._files = files
        self._path = path

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            response = await self._files.get_response(self._path or self._files.get_path(scope), scope)
        except HTTPException as error:
            response = Response(status_code=error.status_code)
        response.headers.update({**HEADERS, "Cache-Control": "no-cache"})
        await response(scope, receive, send)
