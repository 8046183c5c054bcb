# SPDX-License-Identifier: Apache-2.0
"""Collecting the diagnostics of a file: one for each mistake."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from rmapspec.lang.check.nearest import did_you_mean
from rmapspec.lang.diagnose import Diagnostic, Note, SpecError
from rmapspec.system.expr import Span

SHOWN = 3
"""How many further places of an unknown name a note lists."""


@dataclass(slots=True)
class Problems:
    """The diagnostics found so far."""

    found: list[Diagnostic] = field(default_factory=list)
    unknown: dict[tuple[str, str], list[Span]] = field(default_factory=dict)
    _first: dict[tuple[str, str], Diagnostic] = field(default_factory=dict)

    def add(
        self,
        code: str,
        span: Span,
        message: str,
        *,
        found: str | None = None,
        expected: str | None = None,
        hint: str | None = None,
        notes: Iterable[Note] = (),
    ) -> None:
        """Report a mistake."""
        self.found.append(Diagnostic(code, span, message, found, expected, hint, tuple(notes)))

    def missing(
        self, code: str, span: Span, text: str, what: str, candidates: Iterable[str], hint: str | None = None
    ) -> None:
        """Report a name that is declared nowhere; further uses of it become a note of the first."""
        places = self.unknown.setdefault((code, text), [])
        places.append(span)
        if len(places) == 1:
            meant = did_you_mean(text, candidates) or hint
            self._first[code, text] = Diagnostic(code, span, f"there is no {what} `{text}`", hint=meant)

    def raise_if_any(self) -> None:
        """Raise SpecError with everything that was reported."""
        found = self.found + [_with_places(d, self.unknown[key]) for key, d in self._first.items()]
        if found:
            raise SpecError("type", found)


def _with_places(first: Diagnostic, places: list[Span]) -> Diagnostic:
    others = sorted(places)
    first = replace(first, span=others[0])
    if len(others) == 1:
        return first
    listed = tuple(Note("used here too", span) for span in others[1 : SHOWN + 1])
    more = len(others) - 1 - len(listed)
    return replace(first, notes=(*listed, *((Note(f"and in {more} more places"),) if more > 0 else ())))
