# SPDX-License-Identifier: Apache-2.0
"""Ctrl-C around a solver: noted, and asked for between questions.

An exception that a signal raises while a destructor runs is lost, and the solver's Python objects run destructors
all the
time. So the first Ctrl-C is not raised; a second one is.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def noted_interrupts() -> Iterator[Callable[[], bool]]:
    """Gives a function that says whether somebody has pressed Ctrl-C since; outside the main thread, one that says
    no."""
    previous = signal.getsignal(signal.SIGINT)
    if threading.current_thread() is not threading.main_thread() or not callable(previous):
        yield lambda: False
        return
    noted = False

    def note(_signal: int, _frame: object) -> None:
        nonlocal noted
        if noted:
            raise KeyboardInterrupt
        noted = True

    signal.signal(signal.SIGINT, note)
    try:
        yield lambda: noted
    finally:
        signal.signal(signal.SIGINT, previous)
