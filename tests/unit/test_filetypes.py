"""What a file is, told by its bytes: every type WhatsApp carries, and what only pretends to be one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from easymo.whatsapp.filetypes import LARGEST, TYPES, identify, kind_of

_OFFICE = b"PK\x03\x04\x14\0\6\0[Content_Types].xml"
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0"
_OPENXML = "application/vnd.openxmlformats-officedocument"

SAMPLES = {
    "image/jpeg": b"\xff\xd8\xff\xe0\0\x10JFIF",
    "image/png": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
    "image/webp": b"RIFF\x24\0\0\0WEBPVP8 ",
    "audio/aac": b"\xff\xf1\x50\x80",
    "audio/amr": b"#!AMR\n\x3c",
    "audio/mpeg": b"ID3\x04\0\0",
    "audio/mp3": b"\xff\xfb\x90\x64",
    "audio/mp4": b"\0\0\0\x20ftypM4A \0\0",
    "audio/ogg": b"OggS\0\2\0\0OpusHead",
    "video/mp4": b"\0\0\0\x20ftypmp42\0\0",
    "video/3gpp": b"\0\0\0\x18ftyp3gp4\0\0",
    "application/pdf": b"%PDF-1.7\n\xe2\xe3",
    "application/msword": _OLD_OFFICE,
    "application/vnd.ms-excel": _OLD_OFFICE,
    "application/vnd.ms-powerpoint": _OLD_OFFICE,
    f"{_OPENXML}.wordprocessingml.document": _OFFICE + b"word/document.xml",
    f"{_OPENXML}.spreadsheetml.sheet": _OFFICE + b"xl/workbook.xml",
    f"{_OPENXML}.presentationml.presentation": _OFFICE + b"ppt/presentation.xml",
    "text/plain": "Muraho, amakuru? ½".encode(),
}


def kinds() -> list[tuple[str, str]]:
    return [(kind, name) for name, type in TYPES.items() for kind in sorted(type.kinds)]


def test_there_is_a_sample_of_every_type_and_a_limit_for_every_kind() -> None:
    assert SAMPLES.keys() == TYPES.keys()
    assert {kind for kind, _ in kinds()} == LARGEST.keys()


@pytest.mark.parametrize(("kind", "mime_type"), kinds())
def test_file_that_is_what_it_says_is_taken_as_that(kind: str, mime_type: str) -> None:
    assert identify(kind, mime_type, SAMPLES[mime_type]) == mime_type


def test_parameters_and_case_of_the_declared_type_do_not_count() -> None:
    assert identify("audio", "Audio/OGG; codecs=opus", SAMPLES["audio/ogg"]) == "audio/ogg"


@pytest.mark.parametrize("declared", ["", "application/octet-stream"])
def test_type_nobody_declared_is_told_by_the_content(declared: str) -> None:
    assert identify("document", declared, SAMPLES["application/pdf"]) == "application/pdf"


def test_picture_declared_as_another_kind_of_picture_is_taken_for_what_it_is() -> None:
    assert identify("document", "image/jpeg", SAMPLES["image/png"]) == "image/png"


def test_pdf_with_bytes_before_it_is_a_pdf() -> None:
    assert identify("document", "application/pdf", b"\n" * 100 + SAMPLES["application/pdf"]) == "application/pdf"


def test_text_in_utf_16_is_text() -> None:
    assert identify("document", "text/plain", "muraho".encode("utf-16")) == "text/plain"


@pytest.mark.parametrize(
    ("kind", "declared", "content"),
    [
        ("document", "application/pdf", SAMPLES["image/jpeg"]),
        ("document", "image/jpeg", SAMPLES["application/pdf"]),
        ("document", "application/pdf", b"MZ\x90\0\3\0\0\0"),
        ("document", "text/plain", SAMPLES["application/pdf"]),
        ("document", "text/plain", b"MZ\x90\0\3\0\0\0"),
        ("document", "application/zip", b"PK\x03\x04rest"),
        ("document", f"{_OPENXML}.wordprocessingml.document", b"PK\x03\x04rest"),
        ("document", f"{_OPENXML}.wordprocessingml.document", SAMPLES[f"{_OPENXML}.spreadsheetml.sheet"]),
        ("document", "text/html", b"<html>"),
        ("image", "image/jpeg", b""),
        ("image", "image/jpeg", b"\xff"),
        ("image", "image/webp", SAMPLES["image/webp"]),
        ("image", "", SAMPLES["application/pdf"]),
        ("audio", "audio/mpeg", SAMPLES["audio/aac"]),
        ("sticker", "image/webp", SAMPLES["image/png"]),
        ("unknown", "image/jpeg", SAMPLES["image/jpeg"]),
    ],
)
def test_file_that_is_not_what_it_says_is_not_taken(kind: str, declared: str, content: bytes) -> None:
    assert identify(kind, declared, content) is None


@given(kind=st.sampled_from(sorted(LARGEST)), declared=st.sampled_from([*TYPES, "", "?"]), content=st.binary())
def test_whatever_is_identified_is_of_its_kind_and_fits(kind: str, declared: str, content: bytes) -> None:
    identified = identify(kind, declared, content)
    assert identified is None or (kind in TYPES[identified].kinds and TYPES[identified].fits(content))


@pytest.mark.parametrize(
    ("mime_type", "kind"),
    [
        ("image/jpeg", "image"),
        ("image/webp", "sticker"),
        ("audio/ogg; codecs=opus", "audio"),
        ("video/mp4", "video"),
        ("application/pdf", "document"),
        ("application/zip", None),
    ],
)
def test_kind_a_file_is_sent_as(mime_type: str, kind: str | None) -> None:
    assert kind_of(mime_type) == kind
