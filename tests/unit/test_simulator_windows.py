"""Customer service windows."""

import time
from pathlib import Path

import pytest

from easymo.simulator.clock import Clock
from easymo.simulator.windows import Windows

DAY = 86400.0


class Hand:
    """A clock moved by hand."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.at = time.time()
        monkeypatch.setattr(time, "time", lambda: self.at)


def test_window_opens_with_a_message_and_closes_after_a_day(monkeypatch: pytest.MonkeyPatch):
    hand = Hand(monkeypatch)
    windows = Windows(Clock(), DAY)
    assert not windows.is_open("RW.1")
    windows.open("RW.1")
    hand.at += DAY
    assert windows.is_open("RW.1")
    hand.at += 1
    assert not windows.is_open("RW.1")


def test_fast_clock_closes_it_sooner(monkeypatch: pytest.MonkeyPatch):
    hand = Hand(monkeypatch)
    windows = Windows(Clock(3600), DAY)
    windows.open("RW.1")
    hand.at += 23
    assert windows.is_open("RW.1")
    hand.at += 2
    assert not windows.is_open("RW.1")


def test_without_the_policy_it_is_always_open():
    assert Windows(Clock(), 0).is_open("RW.1")


def test_window_outlives_the_simulator(tmp_path: Path):
    path = tmp_path / "simulator" / "windows"
    first = Windows(Clock(), DAY, path)
    first.start()
    first.open("RW.1")
    second = Windows(Clock(), DAY, path)
    second.start()
    assert second.is_open("RW.1")
    assert not second.is_open("RW.2")
    first.close()
    second.close()


def test_closed_windows_are_not_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    hand, path = Hand(monkeypatch), tmp_path / "windows"
    first = Windows(Clock(), DAY, path)
    first.start()
    first.open("RW.1")
    first.close()
    hand.at += DAY + 1
    second = Windows(Clock(), DAY, path)
    second.start()
    second.close()
    assert path.read_bytes() == b""


def test_entry_that_was_cut_off_is_left_out(tmp_path: Path):
    path = tmp_path / "windows"
    first = Windows(Clock(), DAY, path)
    first.start()
    first.open("RW.1")
    first.open("RW.2")
    first.close()
    path.write_bytes(path.read_bytes()[:-1])
    second = Windows(Clock(), DAY, path)
    second.start()
    assert (second.is_open("RW.1"), second.is_open("RW.2")) == (True, False)
    second.close()


def test_where_the_file_cannot_be_memory_has_to_do(tmp_path: Path):
    (tmp_path / "taken").write_text("")
    windows = Windows(Clock(), DAY, tmp_path / "taken" / "windows")
    windows.start()
    windows.open("RW.1")
    assert windows.is_open("RW.1")
