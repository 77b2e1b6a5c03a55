"""The team of the help centre, as transcripts need it."""

from easymo.database.connect import Pool
from easymo.sessions.operators import Operators
from easymo.settings import SIMULATED_NUMBER_ID
from easymo.tickets import desk
from easymo.tickets.desk import Desk
from easymo.tickets.tending import release_silent, tend_tickets


async def set_hours(pool: Pool, there: bool) -> None:
    """The team is there at any hour, or not before the day after tomorrow."""
    await pool.execute("delete from support_hours")
    if not there:
        await pool.execute(
            "insert into support_hours values (extract(isodow from now() + interval '2 days'), '08:00', '17:00')"
        )


async def tend(pool: Pool, operators: Operators, what: str) -> None:
    """What becomes of the newest ticket, or of who waits: see ``Step.ticket``."""
    if what == "goes home":
        await set_hours(pool, there=False)
    elif what == "is silent":
        await pool.execute("update handoffs set taken_at = now() - interval '2 hours' where taken_at is not null")
        await pool.execute(
            "update whatsapp_user_sessions set taken_at = now() - interval '2 hours',"
            " updated_at = now() - interval '2 hours'"
        )
    else:
        await _answer(pool, *what.split(" ", 1))
    await tend_tickets(pool, SIMULATED_NUMBER_ID)
    await release_silent(pool, lambda: operators)


async def _answer(pool: Pool, how: str, words: str) -> None:
    async with pool.acquire() as connection, connection.transaction():
        newest = await connection.fetchval("select max(id) from tickets")
        found = await desk.find(connection, newest)
        office = Desk(connection, "aline", SIMULATED_NUMBER_ID)
        await office.answer(found.id, found.version, words, resolves=how == "resolves")
