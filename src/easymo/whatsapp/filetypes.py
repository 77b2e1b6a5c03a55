"""What a file is: the types WhatsApp carries, by kind and size, told by the file's own bytes.

Source: Meta, "Cloud API › Media" reference page (supported types and sizes), mirror of November 2025. Meta passes
any type as a document; only those it lists are taken here, and pictures, which people send as documents to keep them
sharp.
"""

from collections.abc import Callable, Mapping
from typing import NamedTuple

_MB = 1 << 20

LARGEST: Mapping[str, int] = {
    "audio": 16 * _MB,
    "document": 100 * _MB,
    "image": 5 * _MB,
    "sticker": 500 * 1024,  # animated; 100 KB where it does not move
    "video": 16 * _MB,
}
"""Bytes of a file at most, by kind."""


class FileType(NamedTuple):
    extension: str
    kinds: frozenset[str]
    fits: Callable[[bytes], bool]
    """Whether a file's bytes are of this type. Containers of several types fit each of them."""


def _starts(*signatures: bytes) -> Callable[[bytes], bool]:
    return lambda content: content.startswith(signatures)


def _mpeg_audio(content: bytes) -> bool:
    framed = len(content) > 1 and content[0] == 0xFF and content[1] & 0xE0 == 0xE0
    return content.startswith(b"ID3") or (framed and content[1] & 0x06 != 0)  # layer 0 is AAC's


def _aac(content: bytes) -> bool:
    return len(content) > 1 and content[0] == 0xFF and content[1] & 0xF6 == 0xF0


def _iso_media(content: bytes) -> bool:
    return content[4:8] == b"ftyp"


def _webp(content: bytes) -> bool:
    return content.startswith(b"RIFF") and content[8:12] == b"WEBP"


def _pdf(content: bytes) -> bool:
    return b"%PDF-" in content[:1024]  # readers accept bytes before it, so scanners write some


def _office(folder: bytes) -> Callable[[bytes], bool]:
    # Names lie uncompressed in a ZIP file: no need to unpack what a stranger packed.
    return lambda content: content.startswith(b"PK\x03\x04") and b"[Content_Types].xml" in content and folder in content


def _text(content: bytes) -> bool:
    documents = (type for name, type in TYPES.items() if name != "text/plain" and "document" in type.kinds)
    if any(type.fits(content) for type in documents):
        return False
    return b"\0" not in content or content.startswith((b"\xff\xfe", b"\xfe\xff"))


_old_office = _starts(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
_audio, _video = frozenset({"audio"}), frozenset({"video"})
_image, _sticker = frozenset({"image", "document"}), frozenset({"sticker"})
_document = frozenset({"document"})
_openxml = "application/vnd.openxmlformats-officedocument"

TYPES: Mapping[str, FileType] = {
    "image/jpeg": FileType("jpg", _image, _starts(b"\xff\xd8\xff")),
    "image/png": FileType("png", _image, _starts(b"\x89PNG\r\n\x1a\n")),
    "image/webp": FileType("webp", _sticker, _webp),
    "audio/aac": FileType("aac", _audio, _aac),
    "audio/amr": FileType("amr", _audio, _starts(b"#!AMR")),
    "audio/mpeg": FileType("mp3", _audio, _mpeg_audio),
    "audio/mp3": FileType("mp3", _audio, _mpeg_audio),
    "audio/mp4": FileType("m4a", _audio, _iso_media),
    "audio/ogg": FileType("ogg", _audio, _starts(b"OggS")),
    "video/mp4": FileType("mp4", _video, _iso_media),
    "video/3gpp": FileType("3gp", _video, _iso_media),
    "application/pdf": FileType("pdf", _document, _pdf),
    "application/msword": FileType("doc", _document, _old_office),
    "application/vnd.ms-excel": FileType("xls", _document, _old_office),
    "application/vnd.ms-powerpoint": FileType("ppt", _document, _old_office),
    f"{_openxml}.wordprocessingml.document": FileType("docx", _document, _office(b"word/")),
    f"{_openxml}.spreadsheetml.sheet": FileType("xlsx", _document, _office(b"xl/")),
    f"{_openxml}.presentationml.presentation": FileType("pptx", _document, _office(b"ppt/")),
    "text/plain": FileType("txt", _document, _text),
}
"""By MIME type; the first that fits is taken where nobody says which."""

_SAYS_NOTHING = ("", "application/octet-stream")


def identify(kind: str, declared: str, content: bytes) -> str | None:
    """The MIME type of ``content``, without parameters; None: not one WhatsApp carries as ``kind``, or not what it
    is ``declared`` to be.

    A JPEG declared as PNG, or the reverse, is taken for what it is: phones mix them up.
    """
    fitting = [name for name, type in TYPES.items() if kind in type.kinds and type.fits(content)]
    declared = base_type(declared)
    if declared in fitting:
        return declared
    if fitting and (declared in _SAYS_NOTHING or (declared.startswith("image/") and fitting[0].startswith("image/"))):
        return fitting[0]
    return None


def base_type(mime_type: str) -> str:
    """A MIME type without its parameters: ``audio/ogg; codecs=opus`` is ``audio/ogg``."""
    return mime_type.partition(";")[0].strip().lower()


def kind_of(mime_type: str) -> str | None:
    """As what WhatsApp carries a file of that type; None: not at all."""
    type = TYPES.get(base_type(mime_type))
    return min(type.kinds - {"document"}, default="document") if type else None
