"""Files as people send them."""

JPEG = b"\xff\xd8\xff\xe0\0\x10JFIF" + bytes(range(256)) * 8
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8
PDF = b"%PDF-1.7\n" + bytes(range(256)) * 8
