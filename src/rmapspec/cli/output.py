# SPDX-License-Identifier: Apache-2.0
"""What a command prints and writes: plain text to a pipe, coloured words on a terminal, files whole or not at all."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from rmapspec.cli.errors import OutputError
from rmapspec.report.wrap import printable

if TYPE_CHECKING:
    from rich.console import Console


def say(text: str) -> None:
    """Print to standard output; raises OutputError when it cannot be written.

    A reader that has gone away (``| head``) ends the output, not the command, so that the exit code stays right.
    """
    with _written():
        if colour_wanted():
            _console().print(_visible(text), markup=False, soft_wrap=True, emoji=False)
        else:
            sys.stdout.write(_safe(_visible(text) + "\n", sys.stdout.encoding))


def emit(text: str) -> None:
    """Write text to standard output as it is, for another program to read; raises OutputError."""
    with _written():
        sys.stdout.write(_safe(text, sys.stdout.encoding))


def complain(text: str) -> None:
    """Print to standard error, after what has been said."""
    finish()
    print(_safe(_visible(text), sys.stderr.encoding), file=sys.stderr, flush=True)


def finish() -> None:
    """Write out what is still in a buffer; raises OutputError."""
    with _written():
        sys.stdout.flush()


@contextmanager
def _written() -> Iterator[None]:
    """What goes wrong with standard output, sorted: a reader that has gone is none of the command's business."""
    try:
        yield
    except BrokenPipeError:
        _abandon()
    except OSError as error:
        _abandon()  # what is in the buffer is lost, and the interpreter must not try again at its end
        raise OutputError(error.strerror or str(error)) from error


def _abandon() -> None:
    """Send everything further on standard output to nowhere."""
    devnull = os.open(os.devnull, os.O_WRONLY)
    os.dup2(devnull, sys.stdout.fileno())
    os.close(devnull)


def _visible(text: str) -> str:
    """The text without control characters: a title in a spec cannot move the cursor or recolour the terminal."""
    return "\n".join(printable(line) for line in text.split("\n"))


def _safe(text: str, encoding: str | None) -> str:
    """The text with characters that an encoding lacks as escapes."""
    wanted = encoding or "utf-8"
    return text.encode(wanted, "backslashreplace").decode(wanted)


def colour_wanted() -> bool:
    """Whether to colour: on a terminal that can, unless NO_COLOR is set (no-color.org)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM", "dumb") != "dumb"


def _console() -> Console:
    """The terminal, with the words of verdicts in colour."""
    from rich.console import Console  # heavy, and only a terminal needs it
    from rich.highlighter import RegexHighlighter
    from rich.theme import Theme

    class Words(RegexHighlighter):
        """The words a reader looks for."""

        base_style = "v."
        highlights = (  # rich: any iterable of patterns
            r"(?P<bad>\b(VIOLATED|FAIL|NOT complete|NOT met|error [A-Z]\d+)\b)",
            r"(?P<good>\b(holds|ok)\b)",
            r"(?P<doubt>\b(vacuous|unknown|no violation to depth \d+|never reached|vac)\b)",
            r"(?P<quiet>\((next|waits): .*?\)$)",
        )

    theme = Theme({"v.bad": "bold red", "v.good": "green", "v.doubt": "yellow", "v.quiet": "dim"})
    return Console(highlighter=Words(), theme=theme)


def write(path: str, text: str) -> None:
    """Write a whole file, or standard output for ``-``; raises OSError, and an old file is then untouched."""
    if path == "-":
        emit(text)
        return
    from tempfile import mkstemp  # it takes longer to load than most files to write

    target = Path(path)
    if target.exists() and not target.is_file():  # a pipe or a device is written as it is
        target.write_text(text, encoding="utf-8")
        return
    target = target.resolve()
    handle, name = mkstemp(dir=target.parent, prefix=f".{target.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            file.write(text)
        os.chmod(name, target.stat().st_mode & 0o7777 if target.exists() else 0o666 & ~_umask())
        os.replace(name, target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _umask() -> int:
    """The process's file mode mask; reading it means setting it for a moment."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
