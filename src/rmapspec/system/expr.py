# SPDX-License-Identifier: Apache-2.0
"""The expressions of a System: typed, resolved, over finite types, without syntax.

Meaning, shared by every back end (``evaluate``, ``compile``, ``encode``), which each implement it on their own:

* Evaluation is left to right; AND, OR, IMPLIES, ITE, FORALL and EXISTS (in the order of ``codes``) stop at the first
  operand that decides. So ``false and undefined`` is false.
* The operations marked *partial* are undefined for some operands. Evaluating one there is an evaluation error, never a
  silent guard: the engine reports it with the span and the state.
* IntT of an expression is its static interval, so intermediate results never overflow; FIT is where one is held to the
  range of a variable.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TypeAlias

from rmapspec.system.types import Scalar, Type, Value


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A region of a source text: 1-based lines and columns, the end column exclusive."""

    path: str
    line: int
    column: int
    end_line: int
    end_column: int

    def __str__(self) -> str:
        """The place as ``file:line:column``."""
        return f"{self.path}:{self.line}:{self.column}"


NOWHERE = Span("<none>", 1, 1, 1, 1)


class Op(Enum):
    """Operations with a fixed number of operands, unless said otherwise. S set, Q seq, M map, O option."""

    NOT = "not"
    AND = "and"  # any number of operands
    OR = "or"  # any number of operands
    IMPLIES = "=>"
    ITE = "if"  # condition, then, else
    EQ = "=="  # operands of one type; T and option T compare by code
    NE = "!="
    LT = "<"  # IntT, or two values of one ordered FiniteT
    LE = "<="
    ADD = "+"
    SUB = "-"
    MUL = "*"
    MOD = "%"  # partial: divisor must be positive; result in 0..divisor-1
    FIT = "fit"  # partial: the operand must lie in the IntT of the node
    GET = "get"  # M, key
    PUT = "put"  # M, key, value
    SET = "set"  # any number of elements
    IN_SET = "in set"  # element, S
    UNION = "union"
    INTER = "inter"
    MINUS = "minus"
    SUBSET = "subset"
    CARD = "card"  # of S
    SEQ = "seq"  # any number of elements; partial: they must differ
    IN_SEQ = "in seq"  # element, Q
    LEN = "len"  # of Q
    APPEND = "append"  # Q, x; partial: x not in Q
    INSERT_AFTER = "insert_after"  # Q, anchor, x; partial: anchor in Q, x not in Q
    INSERT_BEFORE = "insert_before"  # Q, anchor, x; partial likewise
    REMOVE = "remove"  # Q, x; partial: x in Q
    BEFORE = "before"  # Q, a, b: both in Q and a stands earlier; total
    FIRST = "first"  # Q -> O, none when empty
    LAST = "last"  # Q -> O, none when empty
    NEXT = "next"  # Q, x -> O, none when x is last; partial: x in Q
    SUCC = "succ"  # value of an IntT or ordered FiniteT -> O of it, none after the last
    SOME = "some"  # T -> option T, same code
    THE = "the"  # option T -> T; partial: not none
    EMBED = "embed"  # scalar -> FiniteT; code = index of the operand + data[0] (an enum constructor)
    PROJECT = "project"  # FiniteT -> scalar; code = base of the type + (code - data[0]) (its payload); total
    WITHIN = "within"  # FiniteT -> bool; data[0] <= code < data[1] (an enum constructor's test)


class Kind(Enum):
    """Binders. The bound variable runs over every code of a scalar type."""

    FORALL = "forall"
    EXISTS = "exists"
    COUNT = "count"  # IntT: how many satisfy the body
    SET = "set"  # SetT: those that satisfy the body
    MAP = "map"  # MapT: body is the value for each key
    SEQ = "seq"  # SeqT: the bodies' values in order; partial: they must differ


@dataclass(frozen=True, slots=True)
class Const:
    """A literal value."""

    type: Type
    value: Value
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Ref:
    """A state variable in the current state."""

    type: Type
    name: str
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Next:
    """A state variable in the next state; only in step properties."""

    type: Type
    name: str
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Bound:
    """A variable of an enclosing Bind, or a parameter of the action."""

    type: Type
    name: str
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class App:
    """An operation applied to operands; ``data`` holds the static integers that EMBED, PROJECT and WITHIN need."""

    type: Type
    op: Op
    args: tuple[Expr, ...]
    data: tuple[int, ...] = ()
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Bind:
    """A binder over every code of a scalar type."""

    type: Type
    kind: Kind
    name: str
    over: Scalar
    body: Expr
    span: Span = field(default=NOWHERE, compare=False)


Expr: TypeAlias = Const | Ref | Next | Bound | App | Bind
