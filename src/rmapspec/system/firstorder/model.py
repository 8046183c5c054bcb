# SPDX-License-Identifier: Apache-2.0
"""FirstOrderSystem: a transition system of any size, the hinge between the language and the proof engines."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from rmapspec.system.expr import NOWHERE, Span
from rmapspec.system.firstorder.terms import Formula, Sort, Symbol, Term, Var
from rmapspec.system.model import PropertyKind


@dataclass(frozen=True, slots=True)
class Clause:
    """A named formula: a guard, an axiom, a condition on initial states, a requirement of a step."""

    name: str
    formula: Formula
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True)
class Claim:
    """An assert of a step, counted against the property it names."""

    prop: str
    formula: Formula
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True)
class Update:
    """After the step, ``symbol(vars)`` is ``value`` (over the state before), for all values of ``vars``."""

    symbol: Symbol
    vars: tuple[Var, ...]
    value: Term


@dataclass(frozen=True, slots=True)
class FirstOrderAction:
    """A guarded, functional, atomic step; what it does not update stays unchanged.

    ``params`` are any values (the process's own index, the loop's next element, what a ``choose`` chose).
    ``requires`` are no guards: they say that an operation has a value (``insert_after``: the neighbour is in, the
    element is not), and are to be proved wherever the guards hold. ``process`` and ``label`` are those of the actions
    of finite Systems that this one stands for.
    """

    name: str
    process: str | None  # the declared process: ``walker``
    label: str
    params: tuple[Var, ...]
    guards: tuple[Clause, ...]
    asserts: tuple[Claim, ...]
    requires: tuple[Clause, ...]
    updates: tuple[Update, ...]
    title: str = ""
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True)
class FirstOrderProperty:
    """A property; ``kind`` is INVARIANT, STEP (the formula may be primed) or ASSERT (no formula)."""

    name: str
    title: str
    kind: PropertyKind
    formula: Formula | None
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True)
class Lemma:
    """A claimed invariant that helps to prove others; ``text`` is the formula in the language, where it has one.

    ``origin``: ``control`` (made by the lowering: mutual exclusion of locks, which locks each point holds, orders are
    orders), ``given`` (in the text), ``inferred``.
    """

    name: str
    title: str
    formula: Formula
    origin: str
    text: str = ""
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True)
class Note:
    """Something this system leaves out or allows in excess of the finite ones, in a sentence, for the verdict."""

    text: str
    span: Span = NOWHERE


@dataclass(frozen=True)
class FirstOrderSystem:
    """A transition system over sorts of any size; every finite System of the spec is one of its instances."""

    name: str
    scenario: str
    sorts: tuple[Sort, ...]
    symbols: tuple[Symbol, ...]
    axioms: tuple[Clause, ...]  # about symbols that are not mutable
    init: tuple[Clause, ...]
    actions: tuple[FirstOrderAction, ...]
    properties: tuple[FirstOrderProperty, ...]
    lemmas: tuple[Lemma, ...] = ()  # control lemmas first, then those given
    notes: tuple[Note, ...] = ()
    unbounded: tuple[str, ...] = ()  # what there may be any number of, in words: "Vma", "walker"

    @cached_property
    def symbol_named(self) -> dict[str, Symbol]:
        """The symbols by name."""
        return {s.name: s for s in self.symbols}
