"""Where in a database something can be read: in every table, in every column, as text or as bytes."""

from easymo.database.connect import Connection

_TABLES = """
select c.oid::regclass::text as name from pg_class c
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
order by 1
"""


async def tables_with(owner: Connection, *needles: str) -> set[str]:
    """The tables that have a row with one of ``needles`` in it, whatever its case."""
    patterns = [f"%{form}%" for needle in needles for form in (needle, needle.encode().hex())]
    return {
        row["name"]
        for row in await owner.fetch(_TABLES)
        if await owner.fetchval(f"select exists (select from {row['name']} t where t::text ilike any($1))", patterns)
    }
