# SPDX-License-Identifier: Apache-2.0
"""One line that tells what long work is at; only on a terminal, and only once it is long."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.live import Live
    from rich.spinner import Spinner

PATIENCE = 0.8
"""Seconds before the line appears: short work is over by then."""
INTERVAL = 0.1
"""Seconds between two changes of the line."""


@contextmanager
def progress(*, quiet: bool = False) -> Iterator[Callable[[str], None] | None]:
    """What an analysis calls with a sentence about where it is; None where nobody would see it (a pipe, ``quiet``)."""
    if quiet or not sys.stderr.isatty() or os.environ.get("TERM", "dumb") == "dumb":
        yield None
        return
    line = _Line()
    try:
        yield line.update
    finally:
        line.stop()


class _Line:
    """The line at the bottom of a terminal; without a thread, since processes are begun by fork beside it."""

    def __init__(self) -> None:
        self._next = time.monotonic() + PATIENCE
        self._live: Live | None = None
        self._spinner: Spinner | None = None

    def update(self, text: str) -> None:
        """Show a sentence instead of the last one, unless that has just appeared."""
        now = time.monotonic()
        if now < self._next:
            return
        self._next = now + INTERVAL
        if self._live is None or self._spinner is None:
            self._live, self._spinner = _begun()
        self._spinner.update(text=text)
        self._live.refresh()

    def stop(self) -> None:
        """Take the line away."""
        if self._live is not None:
            self._live.stop()


def _begun() -> tuple[Live, Spinner]:
    """A line that is redrawn when it is told to."""
    from rich.console import Console  # heavy, and short work never gets here
    from rich.live import Live
    from rich.spinner import Spinner

    spinner = Spinner("dots", style="status.spinner")
    console = Console(stderr=True, no_color=bool(os.environ.get("NO_COLOR")))
    live = Live(spinner, console=console, auto_refresh=False, transient=True, redirect_stdout=False)
    live.start()
    return live, spinner
