# SPDX-License-Identifier: Apache-2.0
"""Diagnostic: a message about a text, as data; rendering is elsewhere and in one place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rmapspec.system.expr import Span

if TYPE_CHECKING:
    from rmapspec.lang.syntax import Module


@dataclass(frozen=True, slots=True)
class Note:
    """A further place or sentence that belongs to a diagnostic."""

    message: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One mistake: a code of the catalogue (``P…`` parse, ``T…`` type, ``L…`` lowering), where, what was found and
    expected, a hint."""

    code: str
    span: Span
    message: str
    found: str | None = None
    expected: str | None = None
    hint: str | None = None
    notes: tuple[Note, ...] = ()


class SpecError(Exception):
    """All diagnostics of one stage, in source order; ``stage`` is "parse" or "type" and decides the exit code
    (150, 120). ``partial`` is, after a syntax error, the module of the declarations that did parse."""

    def __init__(self, stage: str, diagnostics: Iterable[Diagnostic], partial: Module | None = None) -> None:
        """Keep the diagnostics sorted by place."""
        self.stage = stage
        self.partial = partial
        self.diagnostics = tuple(sorted(diagnostics, key=lambda d: d.span))
        super().__init__("\n".join(f"{d.span}: {d.code}: {d.message}" for d in self.diagnostics))
