"""Files that WhatsApp takes, as small as they can be."""

import struct
import zlib


def png(width: int = 64, height: int = 48) -> bytes:
    """A green picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = b"".join(b"\0" + b"\x2f\xc6\x9f" * width for _ in range(height))
    chunks = (b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(*part) for part in chunks)


WEBP = bytes.fromhex("524946461a000000574542505650384c0d0000002f0000001007101111888808fe0700")
"""One pixel."""
PDF = b"%PDF-1.4\n%%EOF\n".ljust(2048)
MP4 = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom"
OGG = b"OggS\0\x02".ljust(64, b"\0")
