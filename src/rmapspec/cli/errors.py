# SPDX-License-Identifier: Apache-2.0
"""What ends a command early, and how it is told."""

import os


class OutputError(Exception):
    """Standard output cannot be written (a full disk, say); the message says why. It is nobody's defect."""


class WorkerError(Exception):
    """An internal error in another process; the message names the file and says what happened."""


def described(error: Exception) -> str:
    """An error of rmapspec itself in a sentence: its type, its place and what it says."""
    if isinstance(error, WorkerError):
        return str(error)
    last = error.__traceback__
    while last is not None and last.tb_next is not None:
        last = last.tb_next
    place = "" if last is None else f" at {os.path.basename(last.tb_frame.f_code.co_filename)}:{last.tb_lineno}"
    return f"{type(error).__name__}{place}: {error}".rstrip(": ")
