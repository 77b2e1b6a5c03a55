"""Ids that tie together what one request causes, from its webhook to its last send."""

import re
from random import getrandbits

_SANE = re.compile(rb"[\x20-\x7e]{1,128}")


def accept(given: bytes | None) -> str:
    """The id a caller gave if it can be stored and sent back (1-128 printable ASCII characters), else a new one."""
    if given is not None and _SANE.fullmatch(given):
        return given.decode("ascii")
    return f"{getrandbits(128):032x}"
