"""``easymo sessions``: conversations, and operators in them. WHO: a phone number, a user id, or conversation=42."""

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Annotated, Any

from cyclopts import App, Parameter

from easymo.cli.running import print_line, read_settings, with_database

if TYPE_CHECKING:
    from easymo.sessions.operators import Operators

app = App(name="sessions")


@app.command(name="show")
def show_session(who: str, *, reveal: bool = False, most: int = 10) -> None:
    """A conversation: who has it, what waits for an answer, its latest messages. --reveal also tells their words."""
    from easymo.sessions.operators import Session

    def tell(session: Session) -> None:
        taken = f"{session.operator}, since {session.taken_at:%Y-%m-%d %H:%M:%S}" if session.operator else "the bots"
        heard = f"{session.heard_at:%Y-%m-%d %H:%M:%S}" if session.heard_at else "never"
        print_line(f"person    …{who[-4:]}{', opted out' if session.stopped else ''}, last heard {heard}")
        print_line(f"answered  by {taken}")
        print_line(f"service   {session.service or 'none'}")
        print_line(f"open      {session.waits or 'nothing'}")
        print_line(f"parked    {', '.join(session.parked) or 'nothing'}")
        for line in session.latest:
            words = f"  {line.words}" if reveal else ""
            print_line(
                f"{line.at:%Y-%m-%d %H:%M:%S}  {line.direction:<3}  {line.type:<11}  {line.status:<9}{words}".rstrip()
            )

    async def show(operators: "Operators") -> None:
        tell(await operators.show(who, most))

    _with_operators(show)


@app.command
def take(who: str, *, name: Annotated[str, Parameter(name="--as")]) -> None:
    """Answer a person yourself: no bot speaks to them until you release them. They are told so."""

    async def hand_over(operators: "Operators") -> None:
        await operators.take(who, name)
        print_line(f"{name} has the conversation")

    _with_operators(hand_over)


@app.command
def release(who: str) -> None:
    """Give a conversation back to the bots. The person is told so; what waited is asked again when they write."""

    async def give_back(operators: "Operators") -> None:
        await operators.release(who)
        print_line("the bots have the conversation again")

    _with_operators(give_back)


@app.command
def reply(who: str, text: str, *, template: bool = False) -> None:
    """Write to a person whose conversation you took. --template: also after 24 hours of their silence."""

    async def write(operators: "Operators") -> None:
        await operators.reply(who, text, template=template)
        print_line("it will be sent")

    _with_operators(write)


def _with_operators(work: "Callable[[Operators], Coroutine[Any, Any, None]]") -> None:
    from easymo.bootstrap import build_operators

    settings = read_settings()
    with_database(lambda pool: work(build_operators(settings, pool)))
