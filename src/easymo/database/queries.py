"""Named SQL: a ``.sql`` file lies beside the one module that runs it.

A file holds statements, each below a line ``-- name: some_name``. Comment lines right below the name say
what the statement is for; they are sent along, which makes ``pg_stat_statements`` and server logs readable.
"""

import re
from pathlib import Path
from types import SimpleNamespace

_NAME = re.compile(r"^-- name: (\w+)\s*$", re.MULTILINE)


def load(module_file: str, sql_file: str) -> SimpleNamespace:
    """The statements of ``sql_file`` (beside ``module_file``, which is ``__file__``), as attributes.

    Raises ValueError if a name occurs twice or the file names no statement.
    """
    text = (Path(module_file).parent / sql_file).read_text(encoding="utf-8")
    parts = _NAME.split(text)
    names, bodies = parts[1::2], parts[2::2]
    if not names or len(set(names)) != len(names):
        raise ValueError(f"{sql_file}: statements need distinct '-- name:' lines")
    return SimpleNamespace(**{name: body.strip().rstrip(";") for name, body in zip(names, bodies, strict=True)})
