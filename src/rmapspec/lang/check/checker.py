# SPDX-License-Identifier: Apache-2.0
"""Checker: what is known while a module is checked, and the questions every rule asks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from rmapspec.lang.check.labels import Labels
from rmapspec.lang.check.problems import Problems
from rmapspec.lang.check.scopes import RESERVED, Layer, Local, Scope
from rmapspec.lang.check.types import BOOL, ERROR, agree, lifts, show
from rmapspec.lang.diagnose import Note
from rmapspec.lang.typed import LOption, LType
from rmapspec.system.expr import Span

Rule: TypeAlias = "Callable[[Checker, Scope, s.Expr, LType | None], LType]"


@dataclass
class Checker:
    """The tables a check fills; ``rules`` has one for each kind of expression, ``layer`` is what the text sees."""

    rules: Mapping[type, Rule]
    layer: Layer
    labels: Labels
    several: Mapping[str, Span]
    """Processes that some scenario runs more than once, and where it says so."""
    problems: Problems = field(default_factory=Problems)
    types: dict[s.Expr, LType] = field(default_factory=dict)
    symbols: dict[s.Name | s.Field, t.Symbol] = field(default_factory=dict)
    lifted: set[s.Expr] = field(default_factory=set)
    signatures: dict[s.TypeExpr, LType] = field(default_factory=dict)
    constants: list[tuple[s.Expr, str]] = field(default_factory=list)
    """Expressions that have to be constant, with what a message calls them; looked at when every name is resolved."""
    calls: dict[str, list[s.Name]] = field(default_factory=dict)
    """For each fun, the names of the funs it calls."""
    asserted: set[str] = field(default_factory=set)
    """Assertions that some statement judges."""

    def infer(self, scope: Scope, e: s.Expr, want: LType | None = None) -> LType:
        """The type of an expression; ``want`` helps to resolve members and empty literals and is not demanded.

        Recursion is as deep as the tree, which the parser bounds.
        """
        found = self.rules[type(e)](self, scope, e, want)
        self.types[e] = found
        return found

    def check(self, scope: Scope, e: s.Expr, want: LType, what: str) -> LType:
        """Demand a type of an expression; ``what`` names the place in the message. Gives the wanted type."""
        self.fit(e, self.infer(scope, e, want), want, what)
        return want

    def fit(self, e: s.Expr, have: LType, want: LType, what: str) -> None:
        """Demand that a type found is the one wanted, or is lifted to it."""
        if agree(have, want):
            return
        if lifts(have, want):
            self.lifted.add(e)
            return
        self.mismatch(e.span, have, want, what)

    def mismatch(self, span: Span, have: LType, want: LType, what: str) -> None:
        """Report a type where another is needed."""
        hint = None
        if isinstance(have, LOption) and agree(have.of, want):
            hint = "`the(…)` is the value of an option that is not none"
        self.problems.add("T301", span, f"{what} has the wrong type", found=show(have), expected=show(want), hint=hint)

    def declared(self, e: s.TypeExpr) -> LType:
        """The type that a declaration states."""
        return self.signatures.get(e, ERROR)

    def truth(self, scope: Scope, e: s.Expr, what: str) -> None:
        """Demand a condition."""
        self.check(scope, e, BOOL, what)

    def bind(self, scope: Scope, name: s.Name, role: str, of: LType) -> Scope:
        """A place with one more bound variable; reports one that shadows something."""
        self.fresh(scope, name)
        return scope.bind(Local(name, t.BoundSymbol(name, role), of))

    def fresh(self, scope: Scope, name: s.Name) -> None:
        """Report a new name that is already in scope."""
        other: tuple[str, s.Name] | None = None
        if name.text in scope.locals:
            other = ("bound", scope.locals[name.text].name)
        elif name.text in self.layer.values:
            entity = self.layer.values[name.text]
            other = (f"the {entity.what}", entity.name)
        elif name.text in self.layer.members:
            member = self.layer.members[name.text][0]
            other = (f"a member of {member.enum}", member.decl.name)
        if other is not None:
            where = Note(f"`{name.text}` is {other[0]} here", other[1].span)
            self.problems.add(
                "T202",
                name.span,
                f"`{name.text}` would hide what it stands for here",
                hint="choose another name",
                notes=(where,),
            )
        elif name.text in RESERVED:
            self.problems.add("T202", name.span, f"`{name.text}` is built in", hint="choose another name")

    def arguments(self, span: Span, name: str, args: tuple[s.Expr, ...], wanted: int, shape: str) -> bool:
        """Whether a call has as many arguments as it needs; reports it when not."""
        if len(args) == wanted:
            return True
        few = {0: "no argument", 1: "one argument"}
        self.problems.add(
            "T305",
            span,
            f"`{name}` takes {few.get(wanted, f'{wanted} arguments')}",
            found=few.get(len(args), f"{len(args)} arguments"),
            expected=shape,
        )
        return False

    def rest(self, scope: Scope, args: Iterable[s.Expr]) -> LType:
        """Check operands for their own mistakes where what is around them is already wrong."""
        for arg in args:
            self.infer(scope, arg, ERROR)
        return ERROR
