"""Forms as they are posted: multipart/form-data with a file in it."""

import re

import msgspec


class Part(msgspec.Struct, frozen=True):
    """One field of a form."""

    name: str
    content: bytes
    filename: str = ""
    mime_type: str = ""

    @property
    def text(self) -> str:
        return self.content.decode(errors="replace")


def parts(content_type: str, body: bytes) -> dict[str, Part]:
    """The fields of a form by name. Raises ValueError if it is not multipart/form-data."""
    boundary = re.search(r'boundary="?([^";,]+)', content_type)
    if not content_type.lower().startswith("multipart/form-data") or not boundary:
        raise ValueError("not multipart/form-data")
    delimiter = b"\r\n--" + boundary[1].encode()
    sections = (b"\r\n" + body).split(delimiter)[1:]
    found = [_part(section.removeprefix(b"\r\n")) for section in sections if not section.startswith(b"--")]
    return {part.name: part for part in found}


def _part(section: bytes) -> Part:
    head, blank, content = section.partition(b"\r\n\r\n")
    headers = head.decode(errors="replace")
    name = re.search(r'\bname="([^"]*)"', headers)
    if not blank or not name:
        raise ValueError("a part of the form has no name")
    filename = re.search(r'\bfilename="([^"]*)"', headers)
    mime_type = re.search(r"content-type:\s*([^\r\n]+)", headers, re.IGNORECASE)
    return Part(name[1], content, filename[1] if filename else "", mime_type[1].strip() if mime_type else "")
