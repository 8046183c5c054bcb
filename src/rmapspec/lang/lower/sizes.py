# SPDX-License-Identifier: Apache-2.0
"""The finite types of a module at given sizes: sorts, enums, processes and ranges become domains with labels."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from rmapspec.lang.diagnose import Diagnostic, SpecError
from rmapspec.system.expr import Span
from rmapspec.system.types import BOOL, BoolT, FiniteT, IntT, MapT, OptionT, Scalar, SeqT, SetT, Type, codes, show

Constant = Callable[[s.Expr], int]
"""Evaluates a constant integer expression of the text."""


def reject(span: Span, code: str, message: str, hint: str | None = None) -> SpecError:
    """The error for one mistake that only shows when sizes are known."""
    return SpecError("type", (Diagnostic(code, span, message, hint=hint),))


def impossible(span: Span, message: str) -> AssertionError:
    """The error for a text that the checker should have refused: a defect of ours, never of the text."""
    return AssertionError(f"{span}: {message}; the checker should have said so")


@dataclass
class Types:
    """Domains by name; filled in the order sorts, params, processes, enums."""

    sorts: dict[str, FiniteT] = field(default_factory=dict)
    enums: dict[str, FiniteT] = field(default_factory=dict)
    constructors: dict[tuple[str, str], tuple[int, Scalar | None]] = field(default_factory=dict)
    process: FiniteT = field(default_factory=lambda: FiniteT("Process", ()))

    def add_sorts(self, sorts: Mapping[str, s.SortDecl], sizes: Mapping[str, int]) -> None:
        """Give each sort its elements: ``v0 v1 …`` for Vma; the whole name where two sorts begin alike."""
        initials = [name[0].lower() for name in sorts]
        for name, decl in sorts.items():
            prefix = name[0].lower() if initials.count(name[0].lower()) == 1 else name.lower()
            labels = tuple(f"{prefix}{i}" for i in range(sizes[name]))
            self.sorts[name] = FiniteT(name, labels, decl.modifier == "ordered", decl.modifier == "symmetric")

    def add_enum(self, name: str, decl: s.EnumDecl, constant: Constant) -> None:
        """Lay the constructors of an enum out one after the other."""
        labels: list[str] = []
        for c in decl.constructors:
            payload: Scalar | None = None
            if c.fields:
                payload = self.scalar(c.fields[0][1], constant)
            self.constructors[name, c.name.text] = (len(labels), payload)
            labels += (
                [c.name.text] if payload is None else [f"{c.name.text}({show(payload, v)})" for v in codes(payload)]
            )
        self.enums[name] = FiniteT(name, tuple(labels))

    def scalar(self, e: s.TypeExpr, constant: Constant) -> Scalar:
        """The domain of a type expression whose values are scalars."""
        found = self.declared(e, constant)
        if isinstance(found, SetT | SeqT | MapT):
            raise impossible(e.span, "a scalar type is needed here")
        return found

    def declared(self, e: s.TypeExpr, constant: Constant) -> Type:
        """The domain of a type expression."""
        match e:
            case s.RangeType(span, lo, hi):
                return self.interval(span, constant(lo), constant(hi))
            case s.NamedType(span, name):
                return self.named(name)
            case s.OptionType(_, of):
                return OptionT(self.scalar(of, constant))
            case s.SetType(_, of):
                return SetT(self.scalar(of, constant))
            case s.SeqType(_, of):
                return SeqT(self.scalar(of, constant))
            case s.MapType(_, key, value):
                return MapT(self.scalar(key, constant), self.declared(value, constant))
            case s.InlineEnum(span, _):
                raise impossible(span, "an enum without a name can only be the type of a param")

    def interval(self, span: Span, lo: int, hi: int) -> IntT:
        """A range that has at least one value."""
        if hi < lo:
            raise reject(span, "L103", f"the range {lo}..{hi} is empty at this size")
        return IntT(lo, hi)

    def named(self, name: str) -> Scalar:
        """The domain of a sort, an enum, ``bool`` or ``Process``."""
        if name == "bool":
            return BOOL
        if name == "Process":
            return self.process
        return self.sorts.get(name) or self.enums[name]

    def concrete(self, of: t.LType) -> Type | None:
        """The domain of a checked type; None where an integer's range is not known from the type alone."""
        match of:
            case t.LBool():
                return BOOL
            case t.LInt():
                return None
            case t.LSort(name):
                return self.sorts[name]
            case t.LEnum(name):
                return self.enums[name]
            case t.LProcess():
                return self.process
            case t.LMap(key, value):
                k, v = self.concrete(key), self.concrete(value)
                return MapT(k, v) if v is not None and isinstance(k, BoolT | FiniteT | OptionT) else None
            case t.LOption(inner):
                found = self._element(inner)
                return found and OptionT(found)
            case t.LSet(inner):
                found = self._element(inner)
                return found and SetT(found)
            case t.LSeq(inner):
                found = self._element(inner)
                return found and SeqT(found)

    def _element(self, of: t.LType) -> Scalar | None:
        found = self.concrete(of)
        return found if isinstance(found, BoolT | FiniteT | OptionT) else None
