"""A bucket on this machine that speaks S3's wire and checks its signatures."""

import hashlib
import hmac
import threading
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, quote, unquote, urlsplit
from xml.sax.saxutils import escape

REGION, KEY_ID, SECRET = "eu-west-1", "AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
_TIME = "%Y-%m-%dT%H:%M:%S.000Z"


class Bucket:
    """The objects there are. ``status``, where set, is what every request is answered with."""

    def __init__(self) -> None:
        self.objects: dict[str, bytes] = {}
        self.written: dict[str, datetime] = {}
        self.requests: list[str] = []
        self.status = 0
        self.environment: Mapping[str, str] = {}
        """The AWS_* variables of a client of this bucket."""

    def put(self, key: str, content: bytes) -> None:
        self.objects[key] = content
        self.written[key] = datetime.now(UTC)


@contextmanager
def running_bucket(name: str) -> Generator[Bucket]:
    bucket = Bucket()

    class Handler(_Handler):
        root = f"/{name}"
        store = bucket

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        bucket.environment = {
            "AWS_ENDPOINT_URL": f"http://127.0.0.1:{server.server_port}",
            "AWS_ALLOW_HTTP": "true",
            "AWS_REGION": REGION,
            "AWS_ACCESS_KEY_ID": KEY_ID,
            "AWS_SECRET_ACCESS_KEY": SECRET,
        }
        serving = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        serving.start()
        try:
            yield bucket
        finally:
            server.shutdown()
            serving.join()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    root: str
    store: Bucket

    def log_message(self, format: str, *args: object) -> None:
        pass

    def do_PUT(self) -> None:
        if self._admitted():
            self.store.put(self._key, self._body)
            self._answer(200, ETag='"1"')

    def do_GET(self) -> None:
        if not self._admitted():
            return
        if self._key:
            found = self.store.objects.get(self._key)
            self._answer(200 if found is not None else 404, found or b"", **self._described(self._key))
        else:
            self._answer(200, self._listing(), **{"Content-Type": "application/xml"})

    def do_DELETE(self) -> None:
        if self._admitted():
            self.store.objects.pop(self._key, None)
            self._answer(204)

    def _admitted(self) -> bool:
        """Reads the request; answers it if it is not for this bucket, not signed, or all are to fail."""
        self._body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        parts = urlsplit(self.path)
        self._query = dict(parse_qsl(parts.query, keep_blank_values=True))
        self._key = unquote(parts.path).removeprefix(self.root).strip("/")
        self.store.requests.append(f"{self.command} {self._key}")
        status = self.store.status or (0 if self._signed(parts.path) else 403)
        if status:
            self._answer(status)
        return not status

    def _signed(self, path: str) -> bool:
        """AWS Signature Version 4, over the whole request and its content."""
        scheme, _, rest = self.headers.get("Authorization", "").partition(" ")
        said = dict(part.strip().split("=", 1) for part in rest.split(",") if "=" in part)
        credential = said.get("Credential", "").split("/")
        if scheme != "AWS4-HMAC-SHA256" or len(credential) != 5 or credential[0] != KEY_ID:
            return False
        names = said["SignedHeaders"].split(";")
        content = self.headers["x-amz-content-sha256"]
        if not {"host", "x-amz-date"} <= set(names) or content != hashlib.sha256(self._body).hexdigest():
            return False
        query = "&".join(f"{quote(k, safe='-_.~')}={quote(v, safe='-_.~')}" for k, v in sorted(self._query.items()))
        headers = "".join(f"{name}:{self.headers[name].strip()}\n" for name in names)
        request = "\n".join((self.command, path, query, headers, said["SignedHeaders"], content))
        scope = "/".join(credential[1:])
        text = "\n".join((scheme, self.headers["x-amz-date"], scope, hashlib.sha256(request.encode()).hexdigest()))
        key = f"AWS4{SECRET}".encode()
        for part in credential[1:]:
            key = hmac.digest(key, part.encode(), "sha256")
        return hmac.compare_digest(hmac.digest(key, text.encode(), "sha256").hex(), said["Signature"])

    def _described(self, key: str) -> dict[str, str]:
        written = self.store.written.get(key, datetime.now(UTC))
        return {"ETag": '"1"', "Last-Modified": written.strftime("%a, %d %b %Y %H:%M:%S GMT")}

    def _listing(self) -> bytes:
        """Two objects a page, so that several are asked for."""
        after = self._query.get("continuation-token", "")
        keys = sorted(
            key for key in self.store.objects if key.startswith(self._query.get("prefix", "")) and key > after
        )
        page, more = keys[:2], len(keys) > 2
        contents = "".join(
            f"<Contents><Key>{escape(key)}</Key><LastModified>{self.store.written[key].strftime(_TIME)}</LastModified>"
            f'<ETag>"1"</ETag><Size>{len(self.store.objects[key])}</Size></Contents>'
            for key in page
        )
        following = f"<NextContinuationToken>{escape(page[-1])}</NextContinuationToken>" if more else ""
        truncated = str(more).lower()
        return (
            '<?xml version="1.0" encoding="UTF-8"?><ListBucketResult>'
            f"<IsTruncated>{truncated}</IsTruncated>{following}{contents}</ListBucketResult>"
        ).encode()

    def _answer(self, status: int, body: bytes = b"", **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
