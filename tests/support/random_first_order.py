# SPDX-License-Identifier: Apache-2.0
"""Random first-order systems with quantifiers, orders, enumerations and functions, and structures for them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import product
from random import Random

from rmapspec.system.firstorder.model import Clause, FirstOrderAction, FirstOrderProperty, FirstOrderSystem, Update
from rmapspec.system.firstorder.structure import Element, Structure, value
from rmapspec.system.firstorder.terms import (
    BOOL,
    Apply,
    Eq,
    Exists,
    Forall,
    Formula,
    If,
    Member,
    Not,
    Or,
    Sort,
    Symbol,
    Term,
    Var,
    conj,
    disj,
    eq,
    forall,
    implies,
    ite,
)
from rmapspec.system.model import PropertyKind

NODE = Sort("Node")
COLOUR = Sort("Colour", ("red", "green"))
LESS = Symbol("less", (NODE, NODE), mutable=False)
ON, SEEN, HUE = Symbol("on", (NODE,)), Symbol("seen", (NODE,)), Symbol("hue", (NODE,), COLOUR)
CURSOR, STAGE, OPEN = Symbol("cursor", (), NODE), Symbol("stage", (), COLOUR), Symbol("open", ())
SYMBOLS = (LESS, ON, SEEN, HUE, CURSOR, STAGE, OPEN)


@dataclass
class FormulaMaker:
    """Makes terms and formulas over some symbols; ``primed`` ones, too, where asked for."""

    rng: Random
    symbols: tuple[Symbol, ...] = SYMBOLS
    primed: bool = False
    quantifiers: bool = True
    names: list[str] = field(default_factory=lambda: ["v", "w", "u"])

    def term(self, sort: Sort, scope: tuple[Var, ...], depth: int) -> Term:
        """A term of a sort."""
        if sort == BOOL:
            return self.formula(scope, depth)
        mine = [v for v in scope if v.sort == sort]
        kind = self.rng.random()
        if mine and kind < 0.6:
            return self.rng.choice(mine)
        if depth > 0 and kind < 0.75:
            cond, then, other = self.formula(scope, 0), self.term(sort, scope, 0), self.term(sort, scope, 0)
            return If(cond, then, other)
        if sort.members and kind < 0.85:
            return Member(sort, self.rng.choice(sort.members))
        return self.applied(self.rng.choice([s for s in self.symbols if s.result == sort]), scope, depth)

    def applied(self, symbol: Symbol, scope: tuple[Var, ...], depth: int) -> Apply:
        """An application."""
        args = tuple(self.term(s, scope, depth - 1) for s in symbol.args)
        return Apply(symbol, args, self.primed and symbol.mutable and self.rng.random() < 0.5)

    def formula(self, scope: tuple[Var, ...], depth: int) -> Formula:
        """A formula whose free variables are in ``scope``."""
        rng = self.rng
        if depth <= 0:
            kind = rng.random()
            if kind < 0.3:
                sort = rng.choice((NODE, COLOUR))
                return Eq(self.term(sort, scope, 0), self.term(sort, scope, 0))
            return self.applied(rng.choice([s for s in self.symbols if s.result == BOOL]), scope, 0)
        choices = ["not", "and", "or", "if", "eq", *(["all", "some"] if self.quantifiers else [])]
        match rng.choice(choices):
            case "not":
                return Not(self.formula(scope, depth - 1))
            case "and":
                return conj((self.formula(scope, depth - 1), self.formula(scope, depth - 1)))
            case "or":
                return Or((self.formula(scope, depth - 1), self.formula(scope, depth - 1)))
            case "if":
                return If(*(self.formula(scope, depth - 1) for _ in range(3)))
            case "eq":
                return Eq(self.formula(scope, depth - 1), self.formula(scope, depth - 1))
            case word:
                v = Var(rng.choice(self.names), rng.choice((NODE, NODE, COLOUR)))
                body = self.formula((*(x for x in scope if x.name != v.name), v), depth - 1)
                return Forall((v,), body) if word == "all" else Exists((v,), body)


def random_action(rng: Random, name: str) -> FirstOrderAction:
    """An action of at most two parameters; guards may quantify, updates may not (so obligations stay decidable)."""
    params = tuple(Var(n, NODE) for n in ("v", "w")[: rng.randint(0, 2)])
    maker = FormulaMaker(rng, quantifiers=False)
    guards = [Clause("guard", maker.formula(params, 1))]
    if rng.random() < 0.3:
        x = Var("x", NODE)
        guards.append(Clause("all", forall((x,), maker.formula((*params, x), 1))))
    updates = []
    for symbol in rng.sample([ON, SEEN, HUE, CURSOR, STAGE, OPEN], rng.randint(1, 2)):
        variables = tuple(Var("i", s) for s in symbol.args)
        old = Apply(symbol, variables)
        new = maker.term(symbol.result, params, 1)
        here = disj(Eq(i, p) for i in variables for p in params)
        worth = new if not variables else ite(here, new, old) if params else maker.term(symbol.result, variables, 1)
        updates.append(Update(symbol, variables, worth))
    return FirstOrderAction(name, None, name, params, tuple(guards), (), (), tuple(updates))


def random_first_order_system(rng: Random) -> FirstOrderSystem:
    """A system with an order in the background, two or three actions and two universal invariants."""
    x, y, z = (Var(n, NODE) for n in "xyz")
    xy, yz, xz, yx = (Apply(LESS, pair) for pair in ((x, y), (y, z), (x, z), (y, x)))
    axioms = (
        Clause("irreflexive", forall((x,), Not(Apply(LESS, (x, x))))),
        Clause("transitive", forall((x, y, z), implies(conj((xy, yz)), xz))),
        Clause("total", forall((x, y), disj((xy, yx, eq(x, y))))),
    )
    maker = FormulaMaker(rng, quantifiers=False)
    start = conj((
        forall((x,), conj((Not(Apply(ON, (x,))), Not(Apply(SEEN, (x,))), Eq(Apply(HUE, (x,)), Member(COLOUR, "red"))))),
        Eq(Apply(STAGE), Member(COLOUR, "red")),
    ))  # fmt: skip
    names = ("P", "Q")
    properties = [
        FirstOrderProperty(n, n, PropertyKind.INVARIANT, forall((x,), disj(maker.formula((x,), 0) for _ in range(2))))
        for n in names
    ]
    stepping = FormulaMaker(rng, primed=True, quantifiers=False)
    properties.append(FirstOrderProperty("R", "R", PropertyKind.STEP, forall((x,), stepping.formula((x,), 1))))
    actions = tuple(random_action(rng, f"a{i}") for i in range(rng.randint(2, 3)))
    return FirstOrderSystem(
        "random", "all", (NODE, COLOUR), SYMBOLS, axioms, (Clause("start", start),), actions, tuple(properties)
    )


def structures(sort_size: int, symbols: tuple[Symbol, ...], fixed: dict[str, int]) -> Iterator[Structure]:
    """Every structure with so many nodes."""
    empty = Structure({**fixed, NODE.name: sort_size}, {})
    tables = []
    for s in symbols:
        rows = list(empty.tuples(s))
        tables.append([dict(zip(rows, ws, strict=True)) for ws in product(empty.elements(s.result), repeat=len(rows))])
    for chosen in product(*tables):
        yield Structure(empty.sizes, {s.name: t for s, t in zip(symbols, chosen, strict=True)})


def random_structure(rng: Random, size: int) -> Structure:
    """A structure of the symbols, whether the axioms hold in it or not."""
    empty = Structure({NODE.name: size}, {})
    return Structure(
        empty.sizes,
        {s.name: {row: rng.choice(empty.elements(s.result)) for row in empty.tuples(s)} for s in SYMBOLS},
    )


def initial(fo: FirstOrderSystem, size: int) -> Iterator[Structure]:
    """Every structure of this size that the axioms and initial conditions hold in, the order of nodes being that of
    numbers."""
    order: dict[tuple[Element, ...], Element] = {(a, b): a < b for a in range(size) for b in range(size)}
    for s in structures(size, tuple(s for s in fo.symbols if s != LESS), {}):
        whole = Structure(s.sizes, {LESS.name: order, **s.tables})
        if all(value(c.formula, whole, {}) for c in (*fo.axioms, *fo.init)):
            yield whole
