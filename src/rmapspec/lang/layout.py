# SPDX-License-Identifier: Apache-2.0
"""Layout: documents with places where a line may break, and the choice of the breaks (after Wadler, A prettier
printer, 2003)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

WIDTH = 80
STEP = 2
"""Columns of one level of indentation."""


@dataclass(frozen=True, slots=True)
class Doc:
    """A document. ``head`` and ``tail``: it begins or ends with a remark that needs a line end; ``inner``: it has to
    break inside."""

    head: bool = False
    inner: bool = False
    tail: bool = False


@dataclass(frozen=True, slots=True)
class Text(Doc):
    """A piece of one line."""

    text: str = ""


@dataclass(frozen=True, slots=True)
class Line(Doc):
    """A line end in a group that breaks, ``flat`` in one that does not; with ``inner`` always a line end, with
    ``blank`` an empty line too."""

    flat: str = " "
    blank: bool = False


@dataclass(frozen=True, slots=True)
class Remark(Doc):
    """A comment: on a line of its own, or after what stands before it; no more follows on the line unless ``tail`` is
    false."""

    text: str = ""
    own_line: bool = False
    blank: bool = False


@dataclass(frozen=True, slots=True)
class Concat(Doc):
    """One after the other."""

    parts: tuple[Doc, ...] = ()


@dataclass(frozen=True, slots=True)
class Group(Doc):
    """Breaks at none of its own lines if it fits and need not break, else at all of them."""

    part: Doc = Doc()


@dataclass(frozen=True, slots=True)
class Indent(Doc):
    """One level further in."""

    part: Doc = Doc()


EMPTY = Text(text="")
SOFT = Line(flat="")
SPACE = Text(text=" ")
LINE = Line()
HARD = Line(inner=True)
BLANK = Line(inner=True, blank=True)


def concat(parts: Iterable[Doc]) -> Doc:
    """The documents one after the other."""
    kept = tuple(part for part in parts if part is not EMPTY)
    if len(kept) == 1:
        return kept[0]
    if not kept:
        return EMPTY
    inner = any(p.inner for p in kept) or any(p.tail for p in kept[:-1]) or any(p.head for p in kept[1:])
    return Concat(kept[0].head, inner, kept[-1].tail, kept)


def group(*parts: Doc) -> Doc:
    """A group of these."""
    part = concat(parts)
    return Group(part.head, part.inner, part.tail, part)


def indent(*parts: Doc) -> Doc:
    """These, one level further in."""
    part = concat(parts)
    return Indent(part.head, part.inner, part.tail, part)


def text(value: str) -> Doc:
    """A piece of one line."""
    return Text(text=value)


_Job = tuple[int, bool, Doc]
"""Indentation, whether lines are flat, and what to print."""


class _Printer:
    """Lines under construction: the code of each, and the remark at its end."""

    def __init__(self) -> None:
        self.lines: list[tuple[str, str]] = [("", "")]
        self.level = 0  # indentation of the last line while it is empty
        self.closed = False  # the last line ends in a remark that needs a line end
        self.spaced = False  # a remark within the line wants a space after it

    def write(self, value: str, indentation: int) -> None:
        """Add a text to the last line."""
        if not value:
            return
        if self.closed:
            self.newline(False, indentation)
        code, _ = self.lines[-1]
        if self.spaced and value[0] not in " ;,)":
            code += " "
        self.spaced = False
        self.lines[-1] = (code + value if code else " " * self.level + value.lstrip(" "), "")

    def newline(self, blank: bool, indentation: int) -> None:
        """End the last line if there is something on it; with ``blank`` leave one line empty, but not at the top."""
        if self.lines[-1] != ("", ""):
            self.lines.append(("", ""))
        if blank and len(self.lines) > 1 and self.lines[-2] != ("", ""):
            self.lines.append(("", ""))
        self.level = indentation
        self.closed = self.spaced = False

    def remark(self, remark: Remark, indentation: int) -> None:
        """Add a comment."""
        if remark.own_line:
            self.newline(remark.blank, indentation)
        if self.closed:
            self.newline(False, indentation)
        code, _ = self.lines[-1]
        if not code:
            self.lines[-1] = (" " * self.level + remark.text, "")
        elif remark.text.startswith("//"):
            self.lines[-1] = (code, remark.text)
        else:
            self.lines[-1] = (f"{code.rstrip(' ')} {remark.text}", "")
        self.closed = remark.tail
        self.spaced = not remark.tail

    def result(self) -> str:
        """The lines, remarks of adjacent lines below each other."""
        out: list[str] = []
        for has_remark, run in groupby(self.lines, key=lambda line: line[1] != ""):
            lines = [(code.rstrip(" "), remark) for code, remark in run]
            column = max(_width(code) for code, _ in lines)
            for code, remark in lines:
                out.append(code + " " * (column - _width(code) + 2) + remark if has_remark else code)
        return "\n".join(out).rstrip("\n") + "\n"


def _width(code: str) -> int:
    """The columns of the last line of a text."""
    return len(code.rsplit("\n", 1)[-1])


def render(doc: Doc, *, flat: bool = False) -> str:
    """The text of a document, at most WIDTH wide where its lines allow it; ``flat``: on one line where they do."""
    printer = _Printer()
    jobs: list[_Job] = [(0, flat, doc)]
    while jobs:
        level, flat, part = jobs.pop()
        match part:
            case Text():
                printer.write(part.text, level)
            case Remark():
                printer.remark(part, level)
            case Line():
                if flat and not part.inner:
                    printer.write(part.flat, level)
                else:
                    printer.newline(part.blank, level)
            case Concat():
                jobs += [(level, flat, p) for p in reversed(part.parts)]
            case Indent():
                jobs.append((level + STEP, flat, part.part))
            case Group():
                used = _width(printer.lines[-1][0]) or printer.level
                fits = flat or (not part.inner and _fits((level, True, part.part), jobs, WIDTH - used))
                jobs.append((level, fits, part.part))
    return printer.result()


def _fits(first: _Job, rest: list[_Job], width: int) -> bool:
    """Whether a flat document, and what follows it up to the next possible line end, is at most so wide."""
    stack = [first]
    following = len(rest)
    while width >= 0:
        if not stack:
            if following == 0:
                return True
            following -= 1
            stack.append(rest[following])
        level, flat, part = stack.pop()
        match part:
            case Text():
                width -= len(part.text)
            case Remark():
                if part.tail or part.own_line:
                    return True
                width -= len(part.text) + 2
            case Line():
                if part.inner or not flat:
                    return True
                width -= len(part.flat)
            case Concat():
                stack += [(level, flat, p) for p in reversed(part.parts)]
            case Indent() | Group():
                stack.append((level, flat, part.part))
    return False
