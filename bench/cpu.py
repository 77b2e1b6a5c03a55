"""CPU time of processes, from Linux' /proc; elsewhere it is not told."""

import os
from pathlib import Path

_TICKS = os.sysconf("SC_CLK_TCK")


def spent(pid: int) -> float:
    """Seconds of CPU the process has used, those of children it has buried included; 0 if nobody tells."""
    fields = _stat(pid)
    return sum(int(ticks) for ticks in fields[11:15]) / _TICKS if fields else 0.0


def spent_by_server(postmaster: int) -> float:
    """Seconds of CPU that a PostgreSQL server and its backends have used."""
    pids = [int(entry.name) for entry in Path("/proc").glob("[0-9]*")]
    backends = [pid for pid in pids if (fields := _stat(pid)) and int(fields[1]) == postmaster]
    return spent(postmaster) + sum(map(spent, backends))


def _stat(pid: int) -> list[str]:
    """The fields of /proc/<pid>/stat that follow the name: state, parent, …"""
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(") ")[2].split()
    except OSError:
        return []
