"""`python -m bench [parsing acks turns sends replies notices search ledger dispatch] [--json PATH] [--statements]`."""

import argparse
import asyncio
import os
import platform
import signal
import subprocess
import sys
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from bench import acks, cpu, dispatch, ledger, notices, parsing, replies, search, sends, turns
from bench.figures import Figure, Report, Target
from bench.roles import own_environment
from bench.server import Server, running_server

BENCHES: dict[str, Callable[[Server], Awaitable[Report]]] = {
    "parsing": parsing.run,
    "acks": acks.run,
    "turns": turns.run,
    "sends": sends.run,
    "replies": replies.run,
    "notices": notices.run,
    "search": search.run,
    "ledger": ledger.run,
    "dispatch": dispatch.run,
}
RESULTS = Path(__file__).parent / "results"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench", description="How fast the house is on this machine.")
    parser.add_argument("names", nargs="*", metavar="name", help=", ".join(BENCHES))
    parser.add_argument("--json", type=Path, help="where the figures go (bench/results/<date>.json)")
    parser.add_argument("--statements", action="store_true", help="also tell what PostgreSQL's statements cost")
    options = parser.parse_args()
    if unknown := set(options.names) - set(BENCHES):
        parser.error(f"no such bench: {', '.join(sorted(unknown))}")
    own_environment()
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # what was started is stopped, as with Ctrl-C
    started = datetime.now(UTC)
    with running_server(watched=options.statements) as server:
        result = asyncio.run(_run(server, options.names or list(BENCHES)))
    result["started"] = started.isoformat(timespec="seconds")
    target: Path = options.json or RESULTS / f"{started:%Y-%m-%dT%H%M%S}.json"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(msgspec.json.format(msgspec.json.encode(result)))
    print(f"\n{target}")


async def _run(server: Server, names: list[str]) -> dict[str, Any]:
    machine = await _machine(server)
    print(" · ".join(f"{name} {value}" for name, value in machine.items()))
    reports: list[Report] = []
    for name in names:
        others = cpu.Others(server.pid)
        report = await BENCHES[name](server)
        report = msgspec.structs.replace(report, others=round(others.share(), 1))
        reports.append(report)
        _print(report)
        for cost in await server.dearest_statements():
            each = f"{cost.calls} x {cost.milliseconds:.3f} ms, {cost.rows:.1f} rows"
            print(f"  {cost.share:5.1f} %  {each:38}  {cost.text}")
    return {"machine": machine, "reports": reports}


def _print(report: Report) -> None:
    print(f"\n{report.bench}: {report.cpu}; others had {report.others:.0f} % of the machine")
    print(f"  {'':38}{'median':>12}  {'lowest - highest':>22}  {'today':>11}  {'later':>11}")
    for figure in report.figures:
        spread = f"{_number(min(figure.rounds))} - {_number(max(figure.rounds))}" if len(figure.rounds) > 1 else ""
        print(
            f"  {figure.what:38}{_number(figure.value):>9} {figure.unit:3} {spread:>22}"
            f"  {_judged(figure, figure.target):>11}  {_judged(figure, figure.later):>11}"
        )
    sys.stdout.flush()


def _judged(figure: Figure, target: Target | None) -> str:
    if target is None:
        return ""
    return f"{target.sense} {_number(target.limit)} {'✓' if target.met(figure.value) else '✗'}"


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


async def _machine(server: Server) -> dict[str, Any]:
    """What the figures were made on, and how busy it was before."""
    return {
        "cores": os.cpu_count(),
        "processor": _processor(),
        "system": platform.platform(terse=True),
        "python": platform.python_version(),
        "postgresql": await server.version(),
        "load": round(os.getloadavg()[0], 2),
        "revision": _revision(),
    }


def _processor() -> str:
    facts = Path("/proc/cpuinfo")
    lines = facts.read_text(encoding="utf-8").splitlines() if facts.exists() else []
    names = [line.partition(": ")[2] for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor()


def _revision() -> str:
    asked = ["git", "-C", str(Path(__file__).parent), "describe", "--always", "--dirty"]
    try:
        return subprocess.run(asked, capture_output=True, text=True, check=False).stdout.strip()
    except OSError:
        return ""


if __name__ == "__main__":
    main()
