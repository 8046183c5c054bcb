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
from rmapspec.lang.check.types import BOOL, ERROR, agree, broken, lifts, show
from rmapspec.lang.diagnose import Diagnostic, Note
from rmapspec.lang.typed import LOption, LSeq, LSet, LType
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
    in_base: bool = False
    """Whether the text looked at is a design's base, which may speak of procedures that the design does not call."""
    loops: dict[s.Name, LType] = field(default_factory=dict)
    """For the variable of each loop that was checked, its type."""
    all_loops: Callable[[], Mapping[s.Name, LType]] = dict
    """The same for every loop, also those that stand further down."""
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
        if agree(have, want) or broken(have) or broken(want):
            return
        if lifts(have, want):
            self.lifted.add(e)
            return
        self.mismatch(e.span, have, want, what)

    def mismatch(self, span: Span, have: LType, want: LType, what: str) -> None:
        """Report a type where another is needed."""
        hint = remedy(have, want)
        self.problems.add("T301", span, f"{what} has the wrong type", found=show(have), expected=show(want), hint=hint)

    def declared(self, e: s.TypeExpr) -> LType:
        """The type that a declaration states."""
        return self.signatures.get(e, ERROR)

    def truth(self, scope: Scope, e: s.Expr, what: str) -> None:
        """Demand a condition."""
        self.check(scope, e, BOOL, what)

    def bind(self, scope: Scope, name: s.Name, role: str, of: LType) -> Scope:
        """A place with one more bound variable; reports one that hides something."""
        return scope.bind(Local(name, t.BoundSymbol(name, role), of if self.fresh(scope, name) else ERROR))

    def fresh(self, scope: Scope, name: s.Name) -> bool:
        """Whether a new name of a place hides nothing; reports it when it does."""
        if name.text in RESERVED:
            self.problems.add("T202", name.span, f"`{name.text}` is built in", hint="choose another name")
            return False
        hidden = self.hidden(scope, name.text)
        if hidden is None:
            return True
        notes = (Note(f"`{name.text}` is {hidden[0]} here", hidden[1].span),)
        told, hint = f"`{name.text}` would hide what it stands for here", "choose another name"
        self.problems.once((name.text, hidden[1]), Diagnostic("T202", name.span, told, hint=hint, notes=notes))
        return False

    def hidden(self, scope: Scope, name: str) -> tuple[str, s.Name] | None:
        """What a new name would hide, as a message calls it, and its declaration."""
        if name in scope.locals:
            return "bound", scope.locals[name].name
        if name in self.layer.values:
            entity = self.layer.values[name]
            return f"the {entity.what}", entity.name
        if name in self.layer.members:
            member = self.layer.members[name][0]
            return f"a member of {member.enum}", member.decl.name
        return None

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


def optional(k: Checker, e: s.Call, of: LType) -> LType:
    """``T?``, for a T that is no option itself."""
    if isinstance(of, LOption):
        told = f"`{e.function.text}` would give an option of an option"
        k.problems.add("T213", e.span, told, found=f"{show(of)}?", hint="use elements that are no options")
        return ERROR
    return LOption(of) if of != ERROR else ERROR


def remedy(have: LType, want: LType) -> str | None:
    """How to make one type of another, where that is what somebody may have meant."""
    match have, want:
        case LOption(of), _ if agree(of, want):
            return "`the(…)` is the value of an option that is not none"
        case _, LSet(of) if agree(have, of):
            return "the set of one element is `{x}`"
        case _, LSeq(of) if agree(have, of):
            return "the sequence of one element is `[x]`"
        case _:
            return None
