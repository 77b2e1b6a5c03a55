"""``easymo assistants``: what the assistants used."""

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from cyclopts import App

from easymo.cli.running import print_line, with_database

if TYPE_CHECKING:
    from easymo.database.connect import Pool

app = App(name="assistants")


@app.command
def usage(*, days: int = 7) -> None:
    """Runs and tokens of the last days, by day, assistant, model and outcome. Costs are of public prices."""
    from easymo.agents.budgets import usage_since

    async def show(pool: "Pool") -> None:
        lines = await usage_since(pool, datetime.now(UTC) - timedelta(days=days))
        for one in lines:
            print_line(
                f"{one.day}  {one.persona:<12}  {one.model:<32}  {one.outcome:<10}  {one.runs:>6} runs"
                f"  {one.tokens_in:>9} in  {one.tokens_out:>8} out  {one.cost_micros / 1e6:>9.4f} USD"
                f"  p95 {one.p95_ms} ms"
            )
        if not lines:
            print_line("nobody has asked an assistant")

    with_database(show)
