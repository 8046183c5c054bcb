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
    from rich.status import Status

PATIENCE = 0.8
"""Seconds before the line appears: short work is over by then."""


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
    """The line at the bottom of a terminal."""

    def __init__(self) -> None:
        self._begun = time.monotonic()
        self._status: Status | None = None

    def update(self, text: str) -> None:
        """Show a sentence instead of the last one."""
        if self._status is not None:
            self._status.update(text)
        elif time.monotonic() - self._begun > PATIENCE:
            from rich.console import Console  # heavy, and short work never gets here

            self._status = Console(stderr=True, no_color=bool(os.environ.get("NO_COLOR"))).status(text)
            self._status.start()

    def stop(self) -> None:
        """Take the line away."""
        if self._status is not None:
            self._status.stop()
