# SPDX-License-Identifier: Apache-2.0
"""Source: the text of a file, or a clear word on why there is none."""

from __future__ import annotations

from pathlib import Path

from rmapspec.lang.diagnose import Diagnostic, SpecError
from rmapspec.system.expr import Span

LARGEST = 2_000_000
"""Bytes; a specification is some kilobytes, so a larger file is something else."""


class SourceError(Exception):
    """A file that cannot be read at all; the message says which and why."""


def holds_lemmas(path: str | Path) -> bool:
    """Whether a file is, by its name, a lemma file, which is read with what its lemmas are of and not alone."""
    return Path(path).name == "lemmas.rmap" or Path(path).name.endswith(".lemmas.rmap")


def read_source(path: str | Path) -> str:
    """The text of a file; raises SourceError when it cannot be read, SpecError of stage "parse" when it is no
    specification."""
    name = str(path)
    try:
        if Path(path).is_dir():
            raise SourceError(f"{name}: this is a folder; name a file that ends in .rmap")
        with Path(path).open("rb") as file:
            data = file.read(LARGEST + 1)
    except FileNotFoundError:
        raise SourceError(f"{name}: there is no such file") from None
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise SourceError(f"{name}: cannot be read: {getattr(error, 'strerror', None) or error}") from None
    return text_of(data, name)


def text_of(data: bytes, path: str) -> str:
    """The text that the bytes of a file are; raises SpecError of stage "parse" when they are too many, no text, or
    nothing."""
    if len(data) > LARGEST:
        raise _no_specification("P123", path, 1, 1, f"the file is larger than {LARGEST // 1_000_000} MB")
    at = data.find(b"\0")
    if at >= 0:
        raise _no_specification("P121", path, *_place(data, at), "this is no text file: it contains a NUL byte")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        message = f"this is no UTF-8 text: byte 0x{data[error.start]:02x} ({error.reason})"
        raise _no_specification("P121", path, *_place(data, error.start), message) from None
    if not text.strip("\ufeff \t\r\n\f\v"):
        raise _no_specification("P122", path, 1, 1, "the file is empty")
    return text


def _place(data: bytes, at: int) -> tuple[int, int]:
    """Line and column of a byte."""
    before = data[:at].decode("utf-8", errors="replace")
    return before.count("\n") + 1, len(before) - before.rfind("\n")


def _no_specification(code: str, path: str, line: int, column: int, message: str) -> SpecError:
    """The error with its one diagnostic."""
    hint = 'a specification begins with `spec NAME "title"` or `design NAME of BASE "title"`'
    return SpecError("parse", [Diagnostic(code, Span(path, line, column, line, column + 1), message, hint=hint)])
