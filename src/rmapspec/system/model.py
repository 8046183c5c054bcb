# SPDX-License-Identifier: Apache-2.0
"""System, the hinge: everything before it is about the language, everything after it never sees syntax."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum
from functools import cached_property
from typing import TypeAlias

from rmapspec.system.expr import NOWHERE, Expr, Span
from rmapspec.system.temporal import Formula
from rmapspec.system.types import FiniteT, Scalar, Type, Value

State: TypeAlias = tuple[Value, ...]
"""A state: one value for each variable, in the order of ``System.variables``."""


class Fairness(Enum):
    """What is promised about a process or an action."""

    NONE = "none"
    WEAK = "fair"
    STRONG = "strong fair"


class PropertyKind(Enum):
    """How a property is judged."""

    INVARIANT = "invariant"  # expr in every reachable state
    STEP = "step"  # expr (with Next) on every step taken; stuttering is always allowed
    ASSERT = "assert"  # no Assertion of this name fails on a step taken
    DEADLOCK = "deadlock"  # no reachable state is a deadlock
    TEMPORAL = "temporal"  # temporal is true of every fair behaviour


@dataclass(frozen=True, slots=True)
class Variable:
    """A state variable; ``init`` None means any value of its type."""

    name: str
    type: Type
    init: Expr | None
    internal: bool = False  # program counters, cursors, locks' innards: hidden from traces unless asked for
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True)
class Guard:
    """A named conjunct of an action's enabling condition; guards are evaluated in order, stopping at the first
    false."""

    name: str
    expr: Expr
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True)
class Assertion:
    """A condition on the state and parameters an action is taken in, counted against the property it names."""

    prop: str
    expr: Expr
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True)
class LockEvent:
    """An operation on a lock that an action performs, for example ``("i_mmap_rwsem", "down_write")``."""

    lock: str
    op: str


@dataclass(frozen=True, slots=True)
class Anchor:
    """The source a step models, for example ``("mm/memory.c", "copy_page_range")``."""

    file: str
    function: str


@dataclass(frozen=True, slots=True)
class Action:
    """A guarded, functional, atomic step; what it does not update stays unchanged."""

    name: str  # unique: "dup_mmap.link.insert", or "...#2" where a label is reached by several paths
    process: str | None  # the instance that takes it: "dup_mmap", "walker#2"; None for a free-standing action
    label: str  # "link.insert"; the action's own name when free-standing
    params: tuple[tuple[str, Scalar], ...]
    guards: tuple[Guard, ...]
    asserts: tuple[Assertion, ...]
    updates: tuple[tuple[str, Expr], ...]  # over the *current* state, simultaneous
    title: tuple[str | Expr, ...]  # what a trace shows; expressions are rendered in the state the step is taken in
    locks: tuple[LockEvent, ...] = ()
    anchors: tuple[Anchor, ...] = ()
    fairness: Fairness = Fairness.NONE
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True)
class Process:
    """An instance of a process. ``ended`` and ``idle`` are conditions on a state."""

    name: str
    declared: str  # the name in the text; several instances share it
    pc: str  # the variable that holds its point
    ended: Expr
    idle: Expr  # at its start, and its start is optional
    fairness: Fairness = Fairness.NONE
    active: bool = True
    span: Span = NOWHERE
    title: str = ""  # what a trace calls it; empty: its name


@dataclass(frozen=True, slots=True)
class Property:
    """Something that must hold; ``witness`` must be reachable, or the property holds vacuously.

    ``expr`` is there for invariants and step properties, ``temporal`` for temporal ones."""

    name: str
    title: str
    kind: PropertyKind
    expr: Expr | None
    witness: Expr | None = None
    span: Span = NOWHERE
    temporal: Formula | None = None


@dataclass(frozen=True, slots=True)
class Cover:
    """Something that must be reachable."""

    name: str
    title: str
    expr: Expr
    span: Span = NOWHERE


@dataclass(frozen=True)
class System:
    """A transition system of known size; see ``only`` for scenarios."""

    name: str  # "rfc_batch"
    scenario: str  # "walk"
    sizes: tuple[tuple[str, int], ...]  # (("Vma", 2), ("BATCH", 2))
    variables: tuple[Variable, ...]
    processes: tuple[Process, ...]
    actions: tuple[Action, ...]
    properties: tuple[Property, ...]
    covers: tuple[Cover, ...] = ()
    assumptions: tuple[Guard, ...] = ()  # constant conditions; a false one ends the check with "assumption violated"
    symmetric: tuple[FiniteT, ...] = ()  # the sorts whose elements are interchangeable, as the text says

    @cached_property
    def slot(self) -> dict[str, int]:
        """Where each variable stands in a State."""
        return {v.name: i for i, v in enumerate(self.variables)}

    @cached_property
    def property_named(self) -> dict[str, Property]:
        """The properties by name."""
        return {p.name: p for p in self.properties}

    def with_properties(self, names: Iterable[str]) -> System:
        """The same system, judged by these properties alone; raises KeyError for a name it does not have."""
        chosen = tuple(self.property_named[n] for n in names)
        return replace(self, properties=chosen)
