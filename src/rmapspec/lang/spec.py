# SPDX-License-Identifier: Apache-2.0
"""Spec: a checked module with the sizes it is to be examined at; gives the Systems, lowered when first asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import product

from rmapspec.lang import syntax as s
from rmapspec.lang.lower import SizeFamily, lower_family
from rmapspec.lang.typed import Typed

Sizes = Mapping[str, tuple[int, int]]
"""For a sort or an integer param, the least and the greatest size to examine."""


@dataclass(frozen=True, slots=True)
class Source:
    """A text that a Spec is made of: ``baseline``, ``fork``, ``lemmas of fork``."""

    name: str
    path: str
    text: str


@dataclass(frozen=True)
class Spec:
    """A loaded file. ``sizes`` and ``settings`` are what the caller asked for; the rest is as the text says.

    ``lemmas_left_out`` are the paths of shipped lemma files that do not fit this text; ``sources`` are the texts it is
    made of: its own, its base's, those of its lemma files.
    """

    path: str
    text: str
    typed: Typed
    sizes: Sizes = field(default_factory=dict)
    settings: Mapping[str, str] = field(default_factory=dict)
    base_text: str = ""
    lemmas_left_out: tuple[str, ...] = ()
    sources: tuple[Source, ...] = field(default=(), repr=False)
    _families: dict[tuple[tuple[str, int | str], ...], SizeFamily] = field(
        default_factory=dict, repr=False, compare=False
    )

    @property
    def name(self) -> str:
        """The name after ``spec`` or ``design``."""
        return self.typed.module.name.text

    @property
    def title(self) -> str:
        """The sentence below the name."""
        return self.typed.module.title or ""

    def text_of(self, e: s.Expr) -> str:
        """An expression of one of the sources, on one line in the one style; empty where its text is not known."""
        from rmapspec.lang.format import format_expression  # seldom needed

        text = next((source.text for source in self.sources if source.path == e.span.path), None)
        return "" if text is None else format_expression(excerpt(text, e.span))

    def ranges(self) -> dict[str, tuple[int, int]]:
        """For each sort, and each integer param that was given a size, the least and the greatest one examined."""
        found = {name: (d.lo, d.hi) for name, d in self.typed.sorts.items()}
        found.update(
            {name: r for name, r in self.sizes.items() if name in self.typed.sorts or name in self.typed.params}
        )
        return found

    def sweep(self) -> Iterator[SizeFamily]:
        """The families of Systems, smallest sizes first; raises SpecError when a size does not lower."""
        ranges = self.ranges()
        points = product(*(range(lo, hi + 1) for lo, hi in ranges.values()))
        for point in sorted(points, key=lambda p: (sum(p), p)):
            yield self.family(dict(zip(ranges, point, strict=True)))

    def family(self, chosen: Mapping[str, int | str]) -> SizeFamily:
        """The Systems at one size: ``chosen`` over the smallest sort sizes and the settings given; raises SpecError."""
        sizes = {name: d.lo for name, d in self.typed.sorts.items()}
        settings: dict[str, int | str] = dict(self.settings)
        for name, value in chosen.items():
            if name in sizes and isinstance(value, int):
                sizes[name] = value
            else:
                settings[name] = value
        key = tuple(sorted({**sizes, **settings}.items()))
        if key not in self._families:
            self._families[key] = lower_family(self.typed, sizes, settings)
        return self._families[key]

    def setting(self, given: s.Setting) -> tuple[str, int | str]:
        """The name and value of ``Vma = 8`` in a cost or an expectation."""
        match given.value:
            case s.Number(_, value):
                return given.name.text, value
            case s.Name(_, text):
                return given.name.text, text
            case s.Bool(_, flag):
                return given.name.text, flag
            case other:
                raise AssertionError(f"{other.span}: a size is a constant; the checker should have said so")


def excerpt(text: str, span: s.Span) -> str:
    """What stands in a region of a text."""
    lines = text.split("\n")[span.line - 1 : span.end_line]
    lines[-1] = lines[-1][: span.end_column - 1]
    lines[0] = lines[0][span.column - 1 :]
    return "\n".join(lines)
