"""What may be uploaded and sent, and for how long it is there."""

import time

import pytest

from easymo.simulator.clock import Clock
from easymo.simulator.media import MIB, RECEIVED, TYPES, UPLOADED, Media, limit
from easymo.simulator.multipart import parts

JPEG = b"\xff\xd8\xff\xe0 a picture"
STATIC = b"RIFF\0\0\0\0WEBPVP8 a sticker"
MOVING = b"RIFF\0\0\0\0WEBPVP8X\0\0\0\0\x02 a sticker"


@pytest.mark.parametrize(
    ("mime_type", "most"),
    [
        ("image/jpeg", 5 * MIB),
        ("IMAGE/PNG", 5 * MIB),
        ("video/mp4", 16 * MIB),
        ("audio/ogg; codecs=opus", 16 * MIB),
        ("application/pdf", 100 * MIB),
        ("image/webp", 500 * 1024),
        ("image/gif", 0),
        ("application/zip", 0),
        ("", 0),
    ],
)
def test_type_has_its_limit(mime_type: str, most: int):
    assert limit(mime_type) == most


@pytest.mark.parametrize(
    ("content", "mime_type", "kind", "why"),
    [
        (JPEG, "image/jpeg", "image", ""),
        (JPEG, "image/jpeg", "document", ""),
        (JPEG, "image/jpeg", "video", "cannot be sent"),
        (b"GIF89a", "image/jpeg", "image", "not of its declared type"),
        (b"a text", "text/plain", "document", ""),
        (STATIC.ljust(100 * 1024), "image/webp", "sticker", ""),
        (STATIC.ljust(100 * 1024 + 1), "image/webp", "sticker", "too big"),
        (MOVING.ljust(500 * 1024), "image/webp", "sticker", ""),
    ],
)
def test_medium_fits_what_it_is_sent_as(content: bytes, mime_type: str, kind: str, why: str):
    assert why in Media(MIB).add(content, mime_type).may_be(kind)
    assert bool(why) == bool(Media(MIB).add(content, mime_type).may_be(kind))


@pytest.mark.parametrize("lives", [UPLOADED, RECEIVED])
def test_id_ends_after_its_time(lives: float, monkeypatch: pytest.MonkeyPatch):
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now)
    media = Media(MIB, Clock())
    medium = media.add(JPEG, "image/jpeg", lives=lives)
    now += lives - 1
    assert media.find(medium.id)
    now += 2
    assert media.find(medium.id) is None


def test_deleted_medium_frees_its_room():
    media = Media(2 * len(JPEG))
    first, second = media.add(JPEG, "image/jpeg"), media.add(JPEG, "image/jpeg")
    media.delete(first.id)
    media.delete("1")
    third = media.add(JPEG, "image/jpeg")
    assert media.find(first.id) is None
    assert [media.find(each.id) for each in (second, third)] == [second, third]


def test_each_kind_of_message_has_types():
    assert {kind for kind, _ in TYPES.values()} == {"audio", "document", "image", "sticker", "video"}


def test_form_gives_its_parts_with_content_as_it_was():
    content = b"\r\n--not the end\r\n\x00\xff\r\n"
    body = (
        b'--B\r\nContent-Disposition: form-data; name="messaging_product"\r\n\r\nwhatsapp\r\n'
        b'--B\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\nContent-Type: image/jpeg\r\n\r\n'
        + content
        + b"\r\n--B--\r\n"
    )
    found = parts('multipart/form-data; boundary="B"', body)
    assert found["messaging_product"].text == "whatsapp"
    assert (found["file"].content, found["file"].filename, found["file"].mime_type) == (content, "a.jpg", "image/jpeg")


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("application/json", b"{}"),
        ("multipart/form-data", b"--B"),
        ("multipart/form-data; boundary=B", b"--B\r\nContent-Disposition: form-data\r\n\r\nx\r\n--B--"),
    ],
)
def test_what_is_no_form_is_told(content_type: str, body: bytes):
    with pytest.raises(ValueError, match="form"):
        parts(content_type, body)
