# SPDX-License-Identifier: Apache-2.0
"""Recover: beside the syntax errors of a text, the mistakes of the declarations that did parse.

Only what cannot be a consequence of a broken declaration is kept: wrong types, statements out of place, and names that
no broken declaration mentions.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from rmapspec.lang import syntax as s
from rmapspec.lang.diagnose import Diagnostic, SpecError
from rmapspec.system.expr import Span

UNKNOWN = frozenset({"T101", "T102", "T103", "T104", "T105", "T106", "T107", "T108", "T110", "T111"})
LOCAL = ("T3", "T4")

Check = Callable[[s.Module], object]


def with_other_mistakes(error: SpecError, text: str, check: Check) -> SpecError:
    """The error of the parser with what ``check`` says of the declarations that parsed; its stage stays "parse"."""
    if error.partial is None:
        return error
    try:
        check(error.partial)
    except SpecError as found:
        lost = words_outside(text, error.partial)
        more = [d for d in found.diagnostics if stands(d, text, error.partial.span.path, lost)]
        return SpecError("parse", [*error.diagnostics, *more])
    return error


def words_outside(text: str, module: s.Module) -> frozenset[str]:
    """The words that stand outside the declarations that parsed."""
    lines = text.split("\n")
    for d in module.declarations:
        for line in range(d.span.line, d.span.end_line + 1):
            start = d.span.column - 1 if line == d.span.line else 0
            end = d.span.end_column - 1 if line == d.span.end_line else len(lines[line - 1])
            kept = lines[line - 1]
            lines[line - 1] = kept[:start] + " " * (end - start) + kept[end:]
    return frozenset(re.findall(r"[A-Za-z_][A-Za-z0-9_]*", "\n".join(lines)))


def stands(d: Diagnostic, text: str, path: str, lost: frozenset[str]) -> bool:
    """Whether a diagnostic is a mistake of its own."""
    if d.span.path != path:
        return False
    if d.code.startswith(LOCAL):
        return True
    return d.code in UNKNOWN and not lost & set(re.findall(r"\w+", excerpt(text, d.span)))


def excerpt(text: str, span: Span) -> str:
    """What stands at a span on its first line."""
    line = text.split("\n")[span.line - 1]
    return line[span.column - 1 : span.end_column - 1 if span.end_line == span.line else len(line)]
