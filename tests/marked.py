"""Everything a database may hold of a person: a row in each table for each column that names one, full of marks."""

import re
from typing import Any

from easymo.database.connect import Connection

PERSON_COLUMNS = """
select c.relname as table, a.attname as column
from pg_class c
join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
  and (a.attname in ('conversation', 'person', 'absorbed', 'kept')
       or exists (select from pg_constraint f
                  where f.contype = 'f' and f.conrelid = c.oid and f.confrelid = 'profiles'::regclass
                    and a.attnum = any(f.conkey)))
order by 1, 2
"""
MARK = "Zyxwv"
"""In every text that is put in: `Zyxwv.<table>.<column>.<the column that names the person>`."""
_OF_ROWS = {"home_messages": "inquiry", "planned_rides": "plan", "wallet_payments": "paid_for", "deal_events": "deal"}
"""Tables that hold words of a person whom only another row names: the column that leads there, to the first row."""
_COLUMNS = """
select a.attname as name, format_type(a.atttypid, a.atttypmod) as type, a.attidentity <> '' as identity,
       a.attgenerated <> '' as generated
from pg_attribute a where a.attrelid = $1::text::regclass and a.attnum > 0 and not a.attisdropped order by a.attnum
"""
_CHECKS = """
select conname as name, pg_get_constraintdef(oid) as says from pg_constraint
where contype = 'c' and conrelid = $1::text::regclass
"""
_FIRST = 101
"""Ids that no migration has given out."""
_NUMBER, _MOMENT = "1", "now() - interval '1 hour'"
_VALUES = {
    "integer": _NUMBER,
    "smallint": _NUMBER,
    "real": _NUMBER,
    "double precision": _NUMBER,
    "boolean": "true",
    "date": "current_date",
    "interval": "interval '1 hour'",
    "timestamp with time zone": _MOMENT,
    "uuid": "gen_random_uuid()",
    "uuid[]": "array[gen_random_uuid()]",
    "point": "point(1, 1)",
}


async def put_everything(owner: Connection, person: int, other: int) -> None:
    """A row of ``person`` for each column that may name one; other people's columns of it name ``other``.

    What is allowed for one column is heeded; what columns and tables have to do with each other is not, and those
    checks are gone afterwards.
    """
    await owner.execute("set session_replication_role = replica")
    named: dict[str, list[str]] = {}
    for row in await owner.fetch(PERSON_COLUMNS):
        named.setdefault(row["table"], []).append(row["column"])
    for table in _OF_ROWS:
        named.setdefault(table, [""])
    for table, columns in named.items():
        checks = await owner.fetch(_CHECKS, table)
        for check in checks:
            await owner.execute(f"alter table {table} drop constraint {check['name']}")
        says = "\n".join(check["says"] for check in checks)
        for number, column in enumerate(columns, _FIRST):
            await _put(owner, table, columns, says, number, (column, person, other))
    await owner.execute("set session_replication_role = origin")


async def _put(
    owner: Connection, table: str, named: list[str], checks: str, number: int, whose: tuple[str, int, int]
) -> None:
    column, person, other = whose
    values: dict[str, str] = {}
    for attribute in await owner.fetch(_COLUMNS, table):
        name, kind = attribute["name"], attribute["type"]
        if attribute["generated"]:
            continue
        if name in named:
            values[name] = str(person if name == column else other)
        elif attribute["identity"] or name == "id":
            values[name] = "gen_random_uuid()" if kind == "uuid" else str(number)
        elif name == _OF_ROWS.get(table):
            values[name] = str(_FIRST)
        else:
            values[name] = _value(table, name, kind, checks, number, column)
    values |= _EXCEPT.get(table, {})
    written = f"insert into {table} ({', '.join(values)}) overriding system value values ({', '.join(values.values())})"
    await owner.execute(written)


_EXCEPT: dict[str, dict[str, str]] = {
    "documents": {"deleted_at": "null"},
    "ledger_accounts": {"kind": "'wallet'", "balance": "0", "held": "0", "frozen_at": "null"},
    "departures": {"closed_at": "null", "erased_at": "null"},
    "merges": {"done_at": _MOMENT},
}


def _value(table: str, name: str, kind: str, checks: str, number: int, whose: str) -> str:
    allowed = re.search(rf"\(\(?{name} = ANY \(ARRAY\['(\w*)'", checks) or re.search(rf"\({name} = '(\w+)'", checks)
    mark = f"{MARK}.{table}.{name}.{whose or 'indirectly'}"
    marked: dict[str, Any] = {
        "text": f"'{allowed[1] if allowed else mark}'",
        "text[]": f"array['{mark}']",
        "jsonb": f"""'{{"words": "{mark}"}}'""",
        "bytea": f"""convert_to('{{"text": {{"body": "{mark}"}}}}', 'UTF8')""",
    }
    if kind == "bigint":
        return str(number)  # rows of a number belong together
    if kind in marked:
        return marked[kind]
    if kind in _VALUES:
        return _VALUES[kind]
    raise LookupError(f"{table}.{name} is {kind}: say here what to put in")


async def marks_in(owner: Connection) -> set[str]:
    """`<table>.<column> as <column that names the person>` of every mark there is, wherever it is by now."""
    found: set[str] = set()
    tables = await owner.fetch(
        "select oid::regclass::text as name from pg_class where relnamespace = 'public'::regnamespace"
        " and relkind in ('r', 'p') and not relispartition"
    )
    for table in tables:
        for row in await owner.fetch(f"select t::text as row, to_jsonb(t)::text as json from {table['name']} t"):
            bare = re.sub(
                r"\\+x([0-9a-f]+)", lambda hexed: bytes.fromhex(hexed[1]).decode(errors="replace"), row["json"]
            )
            found |= {f"{hit[1]}.{hit[2]} as {hit[3]}" for hit in re.finditer(rf"{MARK}\.(\w+)\.(\w+)\.(\w+)", bare)}
    return found
