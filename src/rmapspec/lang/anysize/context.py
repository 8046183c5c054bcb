# SPDX-License-Identifier: Apache-2.0
"""What an expression is lowered in: the module without sizes, and what names stand for at that place."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeAlias

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from rmapspec.lang.anysize import logic as mk
from rmapspec.lang.anysize.logic import Fresh
from rmapspec.lang.anysize.shapes import Actor, Shapes, leaves
from rmapspec.lang.anysize.storage import Storage
from rmapspec.lang.anysize.values import Num, Terms, Value
from rmapspec.system.expr import Span
from rmapspec.system.firstorder.model import Clause, Note
from rmapspec.system.firstorder.terms import BOOL, TRUE, Apply, Formula, Sort, Symbol, Term, Var, conj, disj

if TYPE_CHECKING:
    from rmapspec.lang.anysize.counting import Counter

Thunk: TypeAlias = "Callable[[Place], Value]"
"""A name that is read anew at each use, after the assignments so far."""
Control: TypeAlias = "Callable[[Place, s.Call], Value]"
"""What a predicate of control means at a place."""


@dataclass(frozen=True)
class World:
    """The module without sizes: everything that is the same at every place of the text."""

    typed: t.Typed
    shapes: Shapes
    actors: tuple[Actor, ...]
    params: Mapping[str, Value]
    storage: Storage
    dropped: Mapping[str, str]
    """Variables that are left out, each with the reason."""
    counters: dict[str, Counter] = field(default_factory=dict)
    """Numbers that are counts, by variable."""
    control: dict[str, Control] = field(default_factory=dict)
    number: dict[str, Thunk] = field(default_factory=dict)
    """How a counter is read, by variable."""
    orders: dict[Sort, Symbol] = field(default_factory=dict)
    notes: dict[str, Note] = field(default_factory=dict)

    @property
    def fresh(self) -> Fresh:
        """Gives new variables."""
        return self.storage.fresh

    def note(self, text: str, span: Span) -> None:
        """Remember something for the verdict, once."""
        self.notes.setdefault(text, Note(text, span))

    def less(self, a: Term, b: Term, sort: Sort) -> Formula:
        """``a < b`` in the order of a sort, which does not change."""
        if sort not in self.orders:
            self.orders[sort] = Symbol(f"{sort.name}.<", (sort, sort), BOOL, False, "{0} < {1}")
        return Apply(self.orders[sort], (a, b))


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the text: what names stand for, the process whose text it is, and the assignments made so far.

    ``when`` is what was true on the way to an operand that is evaluated only then. ``unknown`` is what a test of
    numbers counts as here: true where a guard may be weakened, false where a claim may be strengthened, None where it
    has to be exact. ``demands`` collects what must hold for the operations to have a value.
    """

    bound: Mapping[s.Name, Value] = field(default_factory=dict)
    by_name: Mapping[s.Name, Thunk] = field(default_factory=dict)
    actor: Actor | None = None
    me: Terms = ()
    store: Mapping[str, Value] = field(default_factory=dict)
    when: Formula = TRUE
    unknown: Formula | None = None
    demands: list[Clause] | None = None
    guesses: list[str] | None = None
    """Collects the tests that ``unknown`` stood for."""
    everybody: bool = False
    """Whether every process is taken to run, as lemmas do, which are about the system of any size alone."""

    def bind(self, name: s.Name, value: Value) -> Place:
        """The same place with one more bound name."""
        return replace(self, bound={**self.bound, name: value})

    def rename(self, name: s.Name, value: Thunk) -> Place:
        """The same place with one more name that is read anew at each use."""
        return replace(self, by_name={**self.by_name, name: value})

    def given(self, cond: Formula) -> Place:
        """The same place for an operand that is evaluated only where a condition holds."""
        return replace(self, when=conj((self.when, cond)))

    def flipped(self) -> Place:
        """The same place under a negation."""
        return self if self.unknown is None else replace(self, unknown=mk.neg(self.unknown))

    def exact(self) -> Place:
        """The same place where nothing may be approximated."""
        return replace(self, unknown=None)

    def demand(self, name: str, formula: Formula, span: Span) -> None:
        """Say that an operation has a value only where this holds."""
        if self.demands is not None:
            found = mk.imp(self.when, formula)
            if found != TRUE:
                self.demands.append(Clause(name, found, span))

    def guess(self, what: str, span: Span) -> Formula:
        """The value of a test that no formula can speak of; raises SpecError where it has to be exact."""
        if self.unknown is None:
            raise leaves(span, f"{what} is not known here, and the value of this depends on it exactly")
        if self.guesses is not None:
            self.guesses.append(what)
        return self.unknown


def passed(test: Formula, demands: Sequence[Clause]) -> Formula:
    """A test that is also passed where it has no value, so that what it demands is owed there."""
    return disj((test, *(mk.neg(d.formula) for d in demands)))


def gathered(p: Place, vs: tuple[Var, ...], found: list[Clause], guard: Formula = TRUE) -> None:
    """Hand demands made inside a binder to the place around it, for all values of the bound variables."""
    if p.demands is not None:
        kept = ((c, mk.every(vs, mk.imp(guard, c.formula))) for c in found)
        p.demands.extend(replace(c, formula=f) for c, f in kept if f != TRUE)


def number(v: Value) -> Num:
    """An integer value."""
    assert isinstance(v, Num)
    return v
