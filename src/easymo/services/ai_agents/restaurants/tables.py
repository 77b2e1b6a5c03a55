"""Names of tables as they are typed: "1-12", "Terrace 1, Terrace 2". Pure."""

import re

NAME_MOST = 20
TABLES_MOST = 100
"""Tables read at once."""

_RANGE = re.compile(r"(.*?)(\d{1,3})\s*[-–]\s*(\d{1,3})")


def read_tables(text: str) -> list[str]:
    """The names, each once; a range counts up with what stands before it ("T1-3"). Empty: not understood."""
    names: list[str] = []
    for part in filter(None, map(str.strip, re.split(r"[,;\n]", text))):
        found = _RANGE.fullmatch(part)
        first, last = (int(found[2]), int(found[3])) if found else (0, 0)
        if found and first <= last:
            names += [f"{found[1]}{number}" for number in range(first, last + 1)]
        else:
            names.append(part)
    kept = list(dict.fromkeys(names))
    return kept if len(kept) <= TABLES_MOST and all(len(name) <= NAME_MOST for name in kept) else []
