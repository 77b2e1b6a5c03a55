"""Child processes that do not outlive their parent."""

import ctypes
import os
import signal
import sys
import threading
from collections.abc import Callable

_PR_SET_PDEATHSIG = 1


def death_with_parent(sent: signal.Signals) -> Callable[[], None] | None:
    """What a child does before it becomes its program: Linux then sends it ``sent`` when its parent is gone.

    For ``preexec_fn``. None where there is no such thing, and in threads: it is the starting thread's end that counts.
    """
    if sys.platform != "linux" or threading.current_thread() is not threading.main_thread():
        return None
    prctl = ctypes.CDLL(None).prctl
    parent = os.getpid()

    def ask_for_signal() -> None:
        prctl(_PR_SET_PDEATHSIG, sent)
        if os.getppid() != parent:
            os._exit(1)

    return ask_for_signal
