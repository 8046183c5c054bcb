# SPDX-License-Identifier: Apache-2.0
"""Collecting the diagnostics of a file: one for each mistake."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field, replace

from rmapspec.lang.check.nearest import did_you_mean
from rmapspec.lang.diagnose import Diagnostic, Note, SpecError
from rmapspec.system.expr import Span

SHOWN = 3
"""How many further places of one mistake are listed."""


@dataclass(slots=True)
class Problems:
    """The diagnostics found so far."""

    found: list[Diagnostic] = field(default_factory=list)
    _once: dict[Hashable, list[Diagnostic]] = field(default_factory=dict)

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

    def once(self, key: Hashable, diagnostic: Diagnostic) -> None:
        """Report a mistake that may show in many places: of those with one key, the first is told, the others noted."""
        self._once.setdefault(key, []).append(diagnostic)

    def missing(
        self, code: str, span: Span, text: str, what: str, candidates: Iterable[str], hint: str | None = None
    ) -> None:
        """Report a name that is declared nowhere."""
        key = (code, text)
        meant = None if key in self._once else did_you_mean(text, candidates) or hint
        self.once(key, Diagnostic(code, span, f"there is no {what} `{text}`", hint=meant))

    def raise_if_any(self) -> None:
        """Raise SpecError with everything that was reported."""
        found = self.found + [_with_places(places) for places in self._once.values()]
        if found:
            raise SpecError("type", found)


def _with_places(all_: list[Diagnostic]) -> Diagnostic:
    """The first of several reports of one mistake, told at the first place in the text, with the others as notes."""
    spans = sorted(d.span for d in all_)
    listed = tuple(Note("here too", span) for span in spans[1 : SHOWN + 1])
    more = len(spans) - 1 - len(listed)
    rest = (Note(f"and in {more} more places"),) if more > 0 else ()
    return replace(all_[0], span=spans[0], notes=(*all_[0].notes, *listed, *rest))
