# SPDX-License-Identifier: Apache-2.0
"""The one place where a Diagnostic becomes text, JSON or a GitHub annotation."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from rmapspec.lang.diagnose import Diagnostic
from rmapspec.report.github import Annotation
from rmapspec.report.wrap import WIDTH, printable, width
from rmapspec.system.expr import Span

Source = Callable[[str], str | None]
"""Gives the text of a path, None when it cannot be read (then no source line is shown)."""

TAB = 8
NEAR = 4 * WIDTH  # more of a line, however long, is never shown


def file_text(path: str) -> str | None:
    """The text of a file; None when there is none that can be read as UTF-8."""
    try:
        return Path(path).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError, ValueError):
        return None


def render(diagnostics: Iterable[Diagnostic], source: Source = file_text) -> str:
    """The diagnostics as a person reads them, one block each and an empty line between."""
    cache: dict[str, list[str] | None] = {}

    def line_of(span: Span) -> str | None:
        if span.path not in cache:
            text = source(span.path)
            cache[span.path] = None if text is None else text.split("\n")
        lines = cache[span.path]
        return lines[span.line - 1].rstrip("\r") if lines is not None and 0 < span.line <= len(lines) else None

    return "\n\n".join("\n".join(_block(d, line_of)) for d in diagnostics)


def _block(d: Diagnostic, line_of: Callable[[Span], str | None]) -> list[str]:
    """The lines of one diagnostic."""
    lines = [f"{d.span}: error {d.code}: {printable(d.message)}", *_excerpt(d.span, line_of(d.span))]
    about = [("found", d.found), ("expected", d.expected), ("hint", d.hint)]
    lines += [f"    {word + ':':9} {printable(text)}" for word, text in about if text is not None]
    for note in d.notes:
        where = "" if note.span is None else f"{note.span}: "
        lines.append(f"    {'note:':9} {where}{printable(note.message)}")
        if note.span is not None and note.span != d.span:
            lines += _excerpt(note.span, line_of(note.span), mark="-")
    return lines


def _excerpt(span: Span, line: str | None, mark: str = "^") -> list[str]:
    """The source line and the marks under the span; a long line is cut around it, tabs are expanded."""
    if line is None:
        return []
    start = min(max(span.column - 1, 0), len(line))
    end = span.end_column - 1 if span.end_line == span.line else len(line.rstrip())
    end = min(max(end, start), start + NEAR)
    before, under, after = line[max(start - NEAR, 0) : start], line[start:end], line[end : end + NEAR]
    left = _expand(before, 0)
    marked = _expand(under, width(left))
    right = _expand(after, width(left) + width(marked))
    gutter = f"{span.line:>5} | "
    room = WIDTH - len(gutter)
    if width(left + marked + right) > room:
        left, marked, right = _cut(left, marked, right, room)
    marks = mark * max(1, width(marked))
    return [f"{gutter}{left}{marked}{right}".rstrip(), f"{'':>5} | {' ' * width(left)}{marks}"]


def _expand(text: str, column: int) -> str:
    """The text with tabs as spaces, when it starts at a column (from 0), and control characters made visible."""
    out: list[str] = []
    for char in text:
        shown = " " * (TAB - column % TAB) if char == "\t" else printable(char)
        out.append(shown)
        column += width(shown)
    return "".join(out)


def _cut(left: str, marked: str, right: str, room: int) -> tuple[str, str, str]:
    """The three parts of a line shortened to the room there is, the marked part kept longest."""
    dots = "..."
    marked = marked if width(marked) <= room // 2 else _fit(marked, room // 2 - 3) + dots
    spare = room - width(marked)
    tail = _fit(right, spare // 2 - 3) + dots if width(right) > spare // 2 else right
    spare -= width(tail)
    if width(left) > spare:
        left = dots + _fit(left[::-1], spare - 3)[::-1]
    return left, marked, tail


def _fit(text: str, columns: int) -> str:
    """The longest beginning of a text that fits into so many columns."""
    used = 0
    for i, char in enumerate(text):
        used += width(char)
        if used > columns:
            return text[:i]
    return text


def as_json(diagnostic: Diagnostic) -> dict[str, Any]:
    """A diagnostic as plain data: the member ``diagnostics`` of the JSON output."""
    d = diagnostic
    notes = [{"message": n.message} if n.span is None else {"message": n.message, **place(n.span)} for n in d.notes]
    told = {"found": d.found, "expected": d.expected, "hint": d.hint}
    return {
        "code": d.code,
        "severity": "error",
        "message": d.message,
        **place(d.span),
        **{k: v for k, v in told.items() if v is not None},
        "notes": notes,
    }


def place(span: Span) -> dict[str, Any]:
    """A span as plain data: ``file``, ``line``, ``column``, ``end_line``, ``end_column`` (exclusive), from 1."""
    return {
        "file": span.path,
        "line": span.line,
        "column": span.column,
        "end_line": span.end_line,
        "end_column": span.end_column,
    }


def annotation(d: Diagnostic) -> Annotation:
    """A diagnostic as an annotation of a GitHub workflow."""
    return Annotation(
        d.span.path,
        d.message + "".join(f"\n{word}: {text}" for word, text in _told(d)),
        title=d.code,
        line=d.span.line,
        column=d.span.column,
        end_line=d.span.end_line,
        end_column=max(d.span.end_column - 1, 1),
    )


def _told(d: Diagnostic) -> list[tuple[str, str]]:
    """What a diagnostic says beside its message."""
    return [(w, t) for w, t in (("found", d.found), ("expected", d.expected), ("hint", d.hint)) if t is not None]
