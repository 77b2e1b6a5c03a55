"""Files from and to WhatsApp over a network that lies, lags and refuses."""

import base64
import hashlib
import json
from collections.abc import Mapping
from email import message_from_bytes
from pathlib import Path
from typing import Any

import msgspec
import pytest

from easymo.errors import MediaUnavailable
from easymo.settings import Settings
from easymo.whatsapp.filetypes import LARGEST
from easymo.whatsapp.media import Described, File, MediaClient, Unusable
from easymo.whatsapp.transport import FateUnknown, NotSent, Response, TooLarge, Transport
from easymo.whatsapp.updates import Media
from files import JPEG, PDF, PNG

SETTINGS = Settings(
    home=Path("/nowhere"), access_token="token", number_id="106", simulated=False, api_base_url="https://graph.example"
)
DESCRIPTION = "https://graph.example/v26.0/4490"
URL = "https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=4490&ext=1&hash=AT"
PHOTO = Media("image", "4490", "image/jpeg", base64.b64encode(hashlib.sha256(JPEG).digest()).decode())

Answer = Response | Exception


def described(**members: Any) -> Response:
    usual = {"url": URL, "mime_type": "image/jpeg", "sha256": hashlib.sha256(JPEG).hexdigest(), "file_size": len(JPEG)}
    return Response(200, {}, json.dumps(usual | members).encode())


def found(content: bytes = JPEG) -> Response:
    return Response(200, {}, content)


def refused(status: int, code: int) -> Response:
    return Response(status, {}, json.dumps({"error": {"code": code, "message": "+250788123456"}}).encode())


class Network(Transport):
    """Answers requests in order and remembers them."""

    def __init__(self, *answers: Answer) -> None:
        super().__init__()
        self.answers = list(answers)
        self.requests: list[tuple[str, Mapping[str, str], bytes]] = []
        self.bounds: list[int] = []

    async def get(self, url: str, headers: Mapping[str, str], *, most: int, seconds: float = 0) -> Response:
        self.bounds.append(most)
        return self._answer(url, headers, b"")

    async def post(self, url: str, headers: Mapping[str, str], body: bytes) -> Response:
        return self._answer(url, headers, body)

    def _answer(self, url: str, headers: Mapping[str, str], body: bytes) -> Response:
        self.requests.append((url, headers, body))
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    @property
    def urls(self) -> list[str]:
        return [url for url, _, _ in self.requests]


def client(network: Network) -> MediaClient:
    return MediaClient(SETTINGS, network)


async def test_file_is_described_then_loaded_both_with_the_token() -> None:
    network = Network(described(), found())
    assert await client(network).download(PHOTO) == File(JPEG, "image/jpeg")
    assert network.urls == [DESCRIPTION, URL]
    assert [headers["Authorization"] for _, headers, _ in network.requests] == ["Bearer token"] * 2


async def test_description_as_meta_s_sample_shows_it_is_read() -> None:
    sample = {"file_size": "303833", "id": "1", "messaging_product": "whatsapp", "mime_type": "image/jpeg", "url": URL}
    network = Network(Response(200, {}, json.dumps(sample).encode()))
    assert await client(network).describe("4490") == Described(URL, "image/jpeg", "", 303833)


@pytest.mark.parametrize("status", [401, 403, 404, 410])
async def test_expired_address_is_asked_for_anew(status: int) -> None:
    network = Network(described(), Response(status, {}, b""), described(url=f"{URL}2"), found())
    assert await client(network).download(PHOTO) == File(JPEG, "image/jpeg")
    assert network.urls == [DESCRIPTION, URL, DESCRIPTION, f"{URL}2"]


async def test_address_that_is_expired_again_is_for_later() -> None:
    network = Network(*[described(), Response(404, {}, b"")] * 2)
    with pytest.raises(MediaUnavailable, match="expired"):
        await client(network).download(PHOTO)


@pytest.mark.parametrize(
    "url",
    [
        "https://lookaside.fbsbx.com/x",
        "https://scontent-cdg4-1.xx.whatsapp.net/v/t61?a=b&c=%2F",
        "https://mmg.whatsapp.net/",
        "https://graph.example/v26.0/file",
    ],
)
async def test_address_of_meta_or_the_graph_root_is_loaded(url: str) -> None:
    network = Network(described(url=url), found())
    assert isinstance(await client(network).download(PHOTO), File)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "http://lookaside.fbsbx.com/x",
        "https://lookaside.fbsbx.com",
        "https://lookaside.fbsbx.com:8443/x",
        "https://lookaside.fbsbx.com@evil.example/x",
        "https://user:word@lookaside.fbsbx.com/x",
        "https://lookaside.fbsbx.com\\@evil.example/x",
        "https://lookaside.fbsbx.com.evil.example/x",
        "https://evil.example/lookaside.fbsbx.com/",
        "https://evil.example#.whatsapp.net/",
        "https://evil.example?.whatsapp.net/",
        "https://evilwhatsapp.net/x",
        "https://whatsapp.net.evil.example/x",
        "https://lookaside.fbsbx.com/x\r\nHost: evil.example",
        "https://graph.example.evil.example/x",
        "https://graph.example@evil.example/x",
        "http://graph.example/x",
        "https://127.0.0.1/x",
        "http://169.254.169.254/latest/meta-data/",
        "file:///etc/passwd",
    ],
)
async def test_address_elsewhere_is_never_asked(url: str) -> None:
    network = Network(described(url=url))
    with pytest.raises(MediaUnavailable, match="neither Meta's"):
        await client(network).download(PHOTO)
    assert network.urls == [DESCRIPTION]


@pytest.mark.parametrize("id", ["", "../me", "1/../2", "1?fields=x", "1#", "é", "1" * 201])
async def test_id_that_is_none_is_gone_unasked(id: str) -> None:
    network = Network()
    assert await client(network).download(msgspec.structs.replace(PHOTO, id=id)) == Unusable("gone")


@pytest.mark.parametrize("answer", [refused(400, 100), refused(404, 100), refused(400, 131052)])
async def test_file_whatsapp_has_no_more_is_gone(answer: Response) -> None:
    assert await client(Network(answer)).download(PHOTO) == Unusable("gone")


@pytest.mark.parametrize(
    "answer",
    [
        refused(500, 131000),
        refused(503, 2),
        refused(429, 130429),
        refused(401, 190),
        Response(502, {}, b"<html>"),
        Response(200, {}, b"<html>"),
        NotSent("ClientConnectorError"),
        TooLarge(),
    ],
)
async def test_description_that_fails_for_now_is_for_later(answer: Answer) -> None:
    with pytest.raises(MediaUnavailable) as raised:
        await client(Network(answer)).download(PHOTO)
    assert "250788" not in str(raised.value)


@pytest.mark.parametrize("answer", [Response(500, {}, b""), Response(302, {}, b""), NotSent("TimeoutError")])
async def test_content_that_fails_for_now_is_for_later(answer: Answer) -> None:
    with pytest.raises(MediaUnavailable):
        await client(Network(described(), answer)).download(PHOTO)


async def test_redirect_is_not_followed() -> None:
    network = Network(described(), Response(302, {"Location": "https://evil.example/"}, b""))
    with pytest.raises(MediaUnavailable, match="302"):
        await client(network).download(PHOTO)
    assert network.urls == [DESCRIPTION, URL]


@pytest.mark.parametrize("kind", sorted(LARGEST))
async def test_file_described_as_too_large_is_not_loaded(kind: str) -> None:
    network = Network(described(file_size=LARGEST[kind] + 1))
    assert await client(network).download(msgspec.structs.replace(PHOTO, kind=kind)) == Unusable("too-large")
    assert network.urls == [DESCRIPTION]


async def test_file_larger_than_described_is_not_read_to_its_end() -> None:
    network = Network(described(file_size=1), TooLarge())
    assert await client(network).download(PHOTO) == Unusable("too-large")
    assert network.bounds[1] == LARGEST["image"]


async def test_kind_that_is_no_file_is_unsupported() -> None:
    assert await client(Network()).download(msgspec.structs.replace(PHOTO, kind="text")) == Unusable("unsupported")


OTHER = hashlib.sha256(b"other")


@pytest.mark.parametrize("stated", [OTHER.hexdigest(), base64.b64encode(OTHER.digest()).decode()])
async def test_hash_of_the_description_must_fit_in_either_writing(stated: str) -> None:
    assert await client(Network(described(sha256=stated), found())).download(PHOTO) == Unusable("damaged")


@pytest.mark.parametrize("stated", [OTHER.hexdigest(), base64.b64encode(OTHER.digest()).decode()])
async def test_hash_of_the_message_must_fit_in_either_writing(stated: str) -> None:
    photo = msgspec.structs.replace(PHOTO, sha256=stated)
    assert await client(Network(described(), found())).download(photo) == Unusable("damaged")


@pytest.mark.parametrize("stated", ["", "<HASH>", "é", "abcd"])
async def test_hash_nobody_stated_is_not_asked_for(stated: str) -> None:
    photo = msgspec.structs.replace(PHOTO, sha256=stated)
    assert isinstance(await client(Network(described(sha256=stated), found())).download(photo), File)


async def test_content_of_another_type_than_declared_is_unsupported() -> None:
    photo = msgspec.structs.replace(PHOTO, sha256="")
    network = Network(described(sha256=""), found(PDF))
    assert await client(network).download(photo) == Unusable("unsupported")


# Uploads -------------------------------------------------------------------------------------------------------


async def test_upload_is_a_form_with_product_type_and_file() -> None:
    network = Network(Response(200, {}, b'{"id": "77"}'))
    assert await client(network).upload(PNG, "image/png") == "77"
    url, headers, body = network.requests[0]
    assert (url, headers["Authorization"]) == ("https://graph.example/v26.0/106/media", "Bearer token")
    form = message_from_bytes(f"Content-Type: {headers['Content-Type']}\r\n\r\n".encode() + body)
    parts = {part.get_param("name", header="content-disposition"): part for part in form.walk()}
    assert parts["messaging_product"].get_payload(decode=True) == b"whatsapp"
    assert parts["type"].get_payload(decode=True) == b"image/png"
    assert parts["file"].get_filename() == "file.png"
    assert parts["file"].get_content_type() == "image/png"
    assert body.count(PNG) == 1


@pytest.mark.parametrize(
    ("content", "mime_type", "reason"),
    [
        (b"PK", "application/zip", "unsupported"),
        (PNG, "application/pdf", "unsupported"),
        (PNG + bytes(LARGEST["image"]), "image/png", "too-large"),
    ],
)
async def test_file_whatsapp_would_refuse_is_not_given_to_it(content: bytes, mime_type: str, reason: str) -> None:
    network = Network()
    result = await client(network).upload(content, mime_type)
    assert isinstance(result, Unusable)
    assert result.reason == reason


async def test_upload_refused_for_good_is_a_value() -> None:
    assert await client(Network(refused(400, 100))).upload(PNG, "image/png") == Unusable("unsupported")


@pytest.mark.parametrize(
    "answer", [refused(500, 131000), refused(401, 190), Response(200, {}, b"{}"), NotSent("x"), FateUnknown("x")]
)
async def test_upload_that_fails_for_now_is_for_later(answer: Answer) -> None:
    with pytest.raises(MediaUnavailable):
        await client(Network(answer)).upload(PNG, "image/png")
