"""Tables as CSV files with a heading: what operators edit in a spreadsheet and load."""

import csv
from collections.abc import Iterable
from io import StringIO
from typing import Any, TypeVar

import msgspec

from easymo.errors import NotPossible

T = TypeVar("T", bound=msgspec.Struct)


def read_table(lines: Iterable[str], row_type: type[T]) -> list[T]:
    """A ``row_type`` of each line; empty fields take their defaults. Raises NotPossible, naming the line."""
    reader = csv.DictReader(lines, restkey="more", restval="")
    found: list[T] = []
    try:
        for row in reader:
            filled: dict[str, Any] = {name: value.strip() for name, value in row.items() if value}
            found.append(msgspec.convert(filled, row_type, strict=False))
    except (msgspec.ValidationError, csv.Error, AttributeError) as error:
        raise NotPossible(f"line {reader.line_num}: {error}") from None
    return found


def write_table(rows: Iterable[T], row_type: type[T]) -> str:
    """The file that ``read_table`` reads."""
    written = StringIO()
    writer = csv.DictWriter(written, row_type.__struct_fields__, lineterminator="\n")
    writer.writeheader()
    writer.writerows(msgspec.structs.asdict(row) for row in rows)
    return written.getvalue()
