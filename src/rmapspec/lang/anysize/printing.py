# SPDX-License-Identifier: Apache-2.0
"""First-order formulas back as text of the language, which parses and lowers to what they say.

An element that a cursor is at is written as one that the cursor equals, so outside of its loop such a part is false. A
point is written by the step that leads to it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import count, product
from typing import Any, TypeAlias

from rmapspec.lang import syntax as s
from rmapspec.lang.anysize.processes import Graph
from rmapspec.lang.anysize.storage import Kept, Storage, written
from rmapspec.lang.anysize.values import Cases
from rmapspec.system.firstorder.terms import (
    BOOL,
    And,
    Apply,
    Eq,
    Exists,
    Forall,
    Formula,
    If,
    Member,
    Not,
    Or,
    Symbol,
    Term,
    Var,
    sort_of,
)

Cell: TypeAlias = tuple[Symbol, tuple[Term, ...]]
"""A symbol with its arguments."""


class NoWordsError(Exception):
    """A part of a formula has no form in the language."""


@dataclass(frozen=True)
class Printer:
    """Writes the formulas of one system."""

    storage: Storage
    graphs: tuple[Graph, ...]
    taken: frozenset[str]
    names: dict[Var, str] = field(default_factory=dict)
    at: dict[Cell, str] = field(default_factory=dict)
    """The alternatives of cursors that are known at this place."""

    def text(self, f: Formula) -> str:
        """A closed formula as text; empty where a part of it has no form in the language."""
        try:
            return self.write(f, 0)
        except NoWordsError:
            return ""

    # ------------------------------------------------------------ connectives, by how tightly they bind

    def write(self, f: Formula, level: int) -> str:
        """A formula where an operand may bind as loosely as ``level``: 0 anything, 1 not =>, 2 not or, 3 not and."""
        match f:
            case Forall(vs, body) | Exists(vs, body):
                return self.quantified(f, vs, body, level)
            case And(args):
                return self.joined("and", args, level, 3) if args else "true"
            case Or(args):
                return self.implication(args, level) if args else "false"
            case If(cond, then, other):
                return self.write(Or((And((cond, then)), And((Not(cond), other)))), level)
            case Not(Eq() | Apply() as atom):
                return self.atom(atom, positive=False)
            case Not(arg):
                return f"not ({self.write(arg, 0)})"
            case Eq() | Apply():
                return self.atom(f, positive=True)
            case Member(_, name):
                return name
            case Var():
                return self.names[f]

    def joined(self, word: str, args: tuple[Formula, ...], level: int, own: int) -> str:
        """and, or."""
        if len(args) == 1:
            return self.write(args[0], level)
        inner = f" {word} ".join(self.conjuncts(args)) if word == "and" else " or ".join(self.write(a, 2) for a in args)
        return f"({inner})" if level >= own else inner

    def conjuncts(self, args: tuple[Formula, ...]) -> list[str]:
        """The parts of a conjunction; what alternative a cursor is at goes into what is said of its element there."""
        known = {found[0]: (a, found[1]) for a in args if (found := self.place(a)) is not None}
        fresh = {cell: alt for cell, (_, alt) in known.items() if cell not in self.at}
        self.at.update(fresh)
        said = {t.symbol for a in args if isinstance(a, Eq | Apply) for t in self.elements(a)}
        spoken = {self.payloads[symbol].name for symbol in said}
        implied = {a for (symbol, _), (a, _) in known.items() if self.kinds[symbol].name in spoken}
        parts = [self.write(a, 3) for a in args if a not in implied]
        for cell in fresh:
            del self.at[cell]
        return parts

    def place(self, f: Formula) -> tuple[Cell, str] | None:
        """The cursor that a formula says is at an element, and of which alternative."""
        inner = f.arg if isinstance(f, Not) else f
        if not isinstance(inner, Eq) or not isinstance(inner.left, Apply) or not isinstance(inner.right, Member):
            return None
        kept, alts = self.kinds.get(inner.left.symbol), inner.right.sort.members
        if kept is None or not kept.cursor:
            return None
        is_none = inner.right.name == alts[-1]
        if isinstance(f, Not) and is_none and len(alts) == 2:
            return (inner.left.symbol, inner.left.args), alts[0]
        return None if isinstance(f, Not) or is_none else ((inner.left.symbol, inner.left.args), inner.right.name)

    def implication(self, args: tuple[Formula, ...], level: int) -> str:
        """What is said of the negated parts implies the others."""
        if len(args) == 1:
            return self.write(args[0], level)
        left = [a.arg for a in args if isinstance(a, Not)]
        right = [a for a in args if not isinstance(a, Not)]
        if not left:
            return self.joined("or", args, level, 2)
        if not right:
            return self.grouped(f"not ({self.write(And(tuple(left)), 0)})", 0)
        inner = f"{self.joined('and', tuple(left), 1, 3)} => {self.joined('or', tuple(right), 1, 2)}"
        return self.grouped(inner, level)

    def grouped(self, inner: str, level: int) -> str:
        """In brackets where the place asks for them."""
        return f"({inner})" if level >= 1 else inner

    def quantified(self, f: Forall | Exists, vs: tuple[Var, ...], body: Formula, level: int) -> str:
        """forall, exists; a process is said to be none of the others."""
        forall = isinstance(f, Forall)
        head = ""
        guards: list[str] = []
        for v in vs:
            self.names[v] = self.name(v)
            actor = next((g.actor for g in self.graphs if g.actor.index == v.sort and g.actor.decl.index is None), None)
            head += (
                f"{'forall' if forall else 'exists'} {self.names[v]} in {v.sort.name if actor is None else 'Process'}: "
            )
            if actor is not None:
                guards += self.only(v)
        inner = self.write(body, 3 if guards else 0)
        for v in vs:
            del self.names[v]
        if guards:
            inner = f"{' and '.join(guards)} {'=>' if forall else 'and'} {inner}"
        return self.grouped(head + inner, level)

    def only(self, v: Var) -> list[str]:
        """That a process is the one that any number of run."""
        mine = next(g.actor for g in self.graphs if g.actor.index == v.sort)
        return [f"{self.names[v]} is {mine.decl.name.text}"] if len(self.graphs) > 1 else []

    def name(self, v: Var) -> str:
        """A name for a variable that nothing else has."""
        known = {*self.taken, *self.names.values()}
        first = v.sort.name[0].lower()
        tries = (f"{first}{n or ''}" for n in count())
        return next(n for n in tries if n not in known)

    # ------------------------------------------------------------ atoms

    def atom(self, f: Eq | Apply, positive: bool) -> str:
        """An atom or its negation; elements that cursors are at are named first."""
        special = self.control(f)
        if special is not None:
            return special if positive else opposite(special)
        found = list(dict.fromkeys(self.elements(f)))
        if found:
            return self.at_cursors(f, found, positive)
        if isinstance(f, Eq):
            return self.equation(f, positive)
        return self.term(f) if positive else f"not {self.term(f)}"

    def equation(self, f: Eq, positive: bool) -> str:
        """Two terms are equal, or two formulas equivalent."""
        left, right = (f.right, f.left) if isinstance(f.left, Member) else (f.left, f.right)
        if sort_of(left) == BOOL:
            same = f"{self.side(left)} == {self.side(right)}"
            return same if positive else f"not ({same})"
        return f"{self.term(left)} {'==' if positive else '!='} {self.term(right)}"

    def side(self, f: Formula) -> str:
        """One of two equivalent formulas."""
        inner = self.write(f, 3)
        loose = inner.startswith("not ") or any(f" {w} " in inner for w in ("in", "<", "==", "!=", "and", "or", "=>"))
        return f"({inner})" if loose and inner[0] != "(" else inner

    def term(self, t: Term) -> str:
        """A term without cursors."""
        match t:
            case Var():
                return self.names[t]
            case Member(_, name):
                return name
            case Apply(symbol, args, primed) if symbol.text and not primed:
                return symbol.text.format(*map(self.term, args))
            case _:
                raise NoWordsError(str(t))

    def control(self, f: Eq | Apply) -> str | None:
        """A point, or the alternative that a cursor is at; None for another atom."""
        if not isinstance(f, Eq):
            return None
        for side, other in ((f.left, f.right), (f.right, f.left)):
            if not isinstance(side, Apply) or not isinstance(other, Member):
                continue
            graph = next((g for g in self.graphs if g.pc == side.symbol), None)
            if graph is not None:
                return self.point(graph, other.name, self.who(graph, side))
            kept = self.kinds.get(side.symbol)
            if kept is not None:
                return self.kind(kept, side, other)
        return None

    def who(self, graph: Graph, t: Apply) -> str:
        """The process whose own a symbol is."""
        return self.term(t.args[0]) if t.args else graph.actor.name

    def kind(self, kept: Kept, t: Apply, member: Member) -> str:
        """The alternative of a cursor."""
        if not kept.cursor:
            raise NoWordsError(kept.name)
        shown = kept.text.format(*map(self.term, t.args))
        if member.name == member.sort.members[-1]:
            return f"{shown} == none"
        alt = next(a for a in self.storage.shapes.alts(kept.type) if a.member == member.name)
        if not alt.sorts:
            return f"{shown} == {written(alt, 0)}"
        names = [self.name(Var("", sort)) for sort in alt.sorts]
        binders = "".join(f"exists {n} in {x.name}: " for n, x in zip(names, alt.sorts, strict=True))
        return f"({binders}{shown} == {written(alt, 0).format(*names)})"

    @cached_property
    def kinds(self) -> dict[Symbol, Kept]:
        """The symbols that hold alternatives, with their variables."""
        symbols = self.storage.symbols
        return {symbols[f"{n}.kind"]: k for n, k in self.storage.kept.items() if f"{n}.kind" in symbols}

    @cached_property
    def payloads(self) -> dict[Symbol, Kept]:
        """The symbols that hold the elements of cursors, with their variables."""
        found: dict[Symbol, Kept] = {}
        for kept in self.storage.kept.values():
            if kept.cursor:
                owner = self.storage.fresh.tuple_of(kept.owner)
                value = self.storage.read(kept.name, owner)
                assert isinstance(value, Cases)
                found.update({t.symbol: kept for c in value.cases for t in c.terms if isinstance(t, Apply)})
        return found

    def elements(self, t: Term) -> Iterator[Apply]:
        """The elements of cursors in an atom."""
        match t:
            case Apply(symbol, args):
                if symbol in self.payloads:
                    yield t
                for a in args:
                    yield from self.elements(a)
            case Eq(left, right):
                yield from self.elements(left)
                yield from self.elements(right)

    def at_cursors(self, f: Eq | Apply, found: list[Apply], positive: bool) -> str:
        """An atom about the elements that cursors are at: some elements that the cursors equal, with these in it."""
        passed = self.passed(f, found)
        if passed is not None:
            return passed if positive else f"not {passed}"
        names: dict[Apply, Var] = {}
        choices = []
        for t in found:
            kept = self.payloads[t.symbol]
            v = Var(f"at {len(names)}", t.symbol.result)
            self.names[v] = self.name(v)
            names[t] = v
            shown = kept.text.format(*map(self.term, t.args))
            known = self.at.get((self.storage.symbols[f"{kept.name}.kind"], t.args))
            alts = [a for a in self.storage.shapes.alts(kept.type) if a.sorts and known in (None, a.member)]
            if any(a.sorts != (v.sort,) for a in alts):
                raise NoWordsError(kept.name)
            choices.append([f"{shown} == {written(a, 0).format(self.names[v])}" for a in alts])
        binders = "".join(f"exists {self.names[v]} in {v.sort.name}: " for v in names.values())
        places = [" and ".join(c) for c in product(*choices)]
        where = places[0] if len(places) == 1 else f"({' or '.join(places)})"
        inner = self.atom(replaced(f, names), positive=True)
        found_text = f"{'' if positive else 'not '}({binders}{where} and {inner})"
        if isinstance(f, Eq) and len(names) == 1 and len(places) == 1 and not (f.left in names and f.right in names):
            other = f.right if f.left in names else f.left  # what the cursor's element equals can stand for it
            v = next(iter(names.values()))
            found_text = f"{'' if positive else 'not '}{places[0].replace(self.names[v], self.term(other))}"
        for v in names.values():
            del self.names[v]
        return found_text

    def passed(self, f: Eq | Apply, found: list[Apply]) -> str | None:
        """That an element comes before the one a cursor is at, in what its loop goes through, where that is said."""
        if not isinstance(f, Apply) or len(found) != 1 or f.args[-1] != found[0] or f.args[0] == found[0]:
            return None
        kept, symbol = self.payloads[found[0].symbol], f.symbol
        graph = next(g for g in self.graphs if g.actor == kept.actor)
        domains = {shown(loop.domain) for loop in graph.builder.loops if loop.cursor == kept.name}
        alts = [a for a in self.storage.shapes.alts(kept.type) if a.sorts]
        whole = len(alts) == 1 and len(domains) == 1
        if not whole or len(f.args) != 2 or any(a.sorts != (found[0].symbol.result,) for a in alts):
            return None
        domain, last = domains.pop(), written(alts[0], 1)
        for first in self.storage.shapes.alts(kept.type):
            x = written(first, 0)
            if symbol.text in (f"before({domain}, {x}, {last})", "{0} < {1}" if domain == symbol.args[0].name else ""):
                loop = kept.text.removeprefix("cursor(").format(*map(self.term, found[0].args))
                return f"done({loop[:-1]}, {x.format(self.term(f.args[0]))})"
        return None

    # ------------------------------------------------------------ points

    def point(self, graph: Graph, name: str, who: str) -> str:
        """That a process is at a point, by the steps that lead there; raises NoWordsError where none tells it apart."""
        if name == graph.start and name not in {p for _, points in self.leads(graph) for p in points}:
            return f"not started({who})"
        found = [(label, points) for label, points in self.leads(graph) if name in points]
        for label, points in found:
            if points == {name}:
                return f"after({who}, {label})"
        for (a, left), (b, right) in product(found, self.leads(graph)):
            if left - right == {name}:
                return f"(after({who}, {a}) and not after({who}, {b}))"
        raise NoWordsError(name)

    def leads(self, graph: Graph) -> list[tuple[str, frozenset[str]]]:
        """The labels of a process, the shortest first, each with the points that its steps lead to."""
        labels: dict[tuple[str, ...], None] = {}
        for node in graph.builder.steps:
            parts = tuple(node.label.split("."))
            labels.update({parts[-n:]: None for n in range(1, len(parts) + 1)})
        found = ((".".join(x), frozenset(graph.after(x))) for x in sorted(labels, key=lambda x: (len(x), x)))
        return [(label, points) for label, points in found if points]


def shown(e: s.Expr) -> str:
    """The name of a loop's domain; empty for another expression."""
    return e.text if isinstance(e, s.Name) else ""


def opposite(text: str) -> str:
    """The negation of a part about control."""
    if text.startswith("not "):
        return text.removeprefix("not ")
    return text.removesuffix(" == none") + " != none" if text.endswith(" == none") else f"not {text}"


def replaced(f: Any, names: dict[Apply, Var]) -> Any:
    """An atom with some terms replaced by variables."""
    match f:
        case Apply() if f in names:
            return names[f]
        case Apply(symbol, args, primed):
            return Apply(symbol, tuple(replaced(a, names) for a in args), primed)
        case Eq(left, right):
            return Eq(replaced(left, names), replaced(right, names))
        case _:
            return f
