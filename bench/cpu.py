"""CPU time of processes and of the machine, from Linux' /proc; elsewhere it is not told."""

import os
import time
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


class Others:
    """How much of the machine everybody else uses from now on."""

    def __init__(self, postmaster: int) -> None:
        self._postmaster = postmaster
        self._since, self._busy, self._own = time.monotonic(), _busy(), self._spent()

    def share(self) -> float:
        """Percent of all cores, the system's own work included. Parts of ours that still run count as others."""
        elapsed = (time.monotonic() - self._since) * (os.cpu_count() or 1)
        return max(0.0, 100 * (_busy() - self._busy - (self._spent() - self._own)) / elapsed)

    def _spent(self) -> float:
        return sum(os.times()[:4]) + spent_by_server(self._postmaster)


def _busy() -> float:
    """Seconds that all cores together have worked, or were kept from working by the host."""
    try:
        ticks = [int(count) for count in Path("/proc/stat").read_text(encoding="utf-8").split("\n", 1)[0].split()[1:9]]
    except OSError:
        return 0.0
    return (sum(ticks) - ticks[3] - ticks[4]) / _TICKS  # without idle and iowait
