# SPDX-License-Identifier: Apache-2.0
"""Expressions of the text as values of any size."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from rmapspec.lang.anysize import logic as mk
from rmapspec.lang.anysize import values as val
from rmapspec.lang.anysize.binders import lower_binder
from rmapspec.lang.anysize.context import Place, World, number
from rmapspec.lang.anysize.functions import lower_call, projected
from rmapspec.lang.anysize.shapes import Alt, absent, leaves
from rmapspec.lang.anysize.values import Cases, MapV, Num, SeqV, SetV, Terms, Value
from rmapspec.lang.lower.sizes import impossible
from rmapspec.system.firstorder.terms import FALSE, TRUE, Formula, Member, conj, disj

COMPARE: Mapping[str, Callable[[int, int], bool]] = {
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
    "==": lambda a, b: a == b,
    "!=": lambda a, b: a != b,
}
MIRRORED = {"<": ">", ">": "<", "<=": ">=", ">=": "<="}
ARITHMETIC: Mapping[str, Callable[[int, int], int | None]] = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "%": lambda a, b: a % b if b > 0 else None,
}


def lower(w: World, p: Place, e: s.Expr, want: t.LType | None = None) -> Value:
    """The value of an expression, an option where one is wanted; raises SpecError for what has no such form."""
    found = _lower(w, p, e, want)
    return found if want is None else val.lift(found, want)


def holds(w: World, p: Place, e: s.Expr) -> Formula:
    """A truth-valued expression as a formula."""
    return val.formula(lower(w, p, e))


def _lower(w: World, p: Place, e: s.Expr, want: t.LType | None) -> Value:
    match e:
        case s.Number(_, value):
            return Num(value)
        case s.Bool(_, value):
            return val.truth(TRUE if value else FALSE)
        case s.Name():
            return lower_name(w, p, e, want)
        case s.Unary(_, "not", arg):
            return val.truth(mk.neg(holds(w, p.flipped(), arg)))
        case s.Unary(_, _, arg):
            x = number(lower(w, p, arg))
            return Num(None if x.value is None else -x.value, x.why)
        case s.Binary():
            return lower_binary(w, p, e, want)
        case s.If(_, cond, then, other):
            test = holds(w, p.exact(), cond)
            a = lower(w, p.given(test), then, want) if test != FALSE else None
            b = lower(w, p.given(mk.neg(test)), other, want) if test != TRUE else None
            if a is None or b is None:
                chosen = a or b
                assert chosen is not None
                return chosen
            return val.ite(test, a, b)
        case s.Index(_, base, key):
            return lower_index(w, p, base, key, e)
        case s.Field():
            return lower_field(w, p, e)
        case s.Prime(_, name):
            reject_dropped(w, name)
            return w.storage.read(name.text, primed=True)
        case s.Is(_, arg, constructor):
            return val.truth(lower_is(w, p, arg, constructor))
        case s.Call():
            return lower_call(w, p, e, want, lower)
        case s.SetLiteral(_, items):
            return set_literal(w, p, items, want, e)
        case s.SeqLiteral(_, items):
            return seq_literal(w, p, items, want, e)
        case s.Binder():
            return lower_binder(w, p, e, want, lower)


def reject_dropped(w: World, e: s.Name) -> None:
    """Raise SpecError for a variable that is left out here."""
    if e.text in w.dropped:
        raise leaves(e.span, f"`{e.text}` has no form of any size: {w.dropped[e.text]}")


def lower_name(w: World, p: Place, e: s.Name, want: t.LType | None) -> Value:
    """What a bare name stands for."""
    match w.typed.symbols[e]:
        case t.VarSymbol(decl):
            name = decl.name.text
            if w.shapes.declared(decl.type) == t.LInt():
                return w.number[name](p) if name in w.number else Num(None, f"`{name}`")
            reject_dropped(w, e)
            return p.store.get(name) or w.storage.read(name)
        case t.LocalSymbol(decl, _):
            assert p.actor is not None
            if w.shapes.declared(decl.type) == t.LInt():
                return Num(None, f"`{decl.name.text}`")
            name = p.actor.variable(decl.name.text)
            return p.store.get(name) or w.storage.read(name, p.me)
        case t.ParamSymbol(decl):
            return w.params[decl.name.text]
        case t.MemberSymbol(enum, constructor):
            plain = w.shapes.plain(enum)
            if plain is not None:
                return val.single(t.LEnum(enum), Alt("", (plain,)), (Member(plain, constructor),))
            return val.single(t.LEnum(enum), Alt(constructor))
        case t.BoundSymbol(binder, _):
            found = p.bound.get(binder)
            return found if found is not None else p.by_name[binder](p)
        case t.ProcessSymbol(decl):
            return process_named(w, decl, e)
        case t.SelfSymbol():
            assert p.actor is not None
            return val.single(t.LProcess(), p.actor.alt, p.me)
        case t.NoneSymbol():
            of = want if isinstance(want, t.LOption) else w.typed.types[e]
            return val.single(of, w.shapes.alts(of, e.span)[-1])
        case symbol:
            raise impossible(e.span, f"`{e.text}` has no value ({type(symbol).__name__})")


def process_named(w: World, decl: s.ProcessDecl, e: s.Expr) -> Cases:
    """The only process of a declaration; one that this scenario does not run is none of the alternatives."""
    mine = [a for a in w.actors if a.decl is decl]
    if any(a.index is not None for a in mine):
        raise leaves(e.span, f"there is any number of `{decl.name.text}`", "say `forall p in Process: …`")
    return val.single(t.LProcess(), mine[0].alt if mine else absent(decl.name.text))


def lower_binary(w: World, p: Place, e: s.Binary, want: t.LType | None) -> Value:
    """An operator applied to two operands."""
    match e.op:
        case "and" | "or" | "=>":
            return val.truth(connective(w, p, e))
        case "in" | "not in":
            found = membership(w, p, e)
            return val.truth(found if e.op == "in" else mk.neg(found))
        case "union" | "minus" | "inter":
            a, b = lower(w, p, e.left, want), lower(w, p, e.right, want)
            assert isinstance(a, SetV)
            assert isinstance(b, SetV)
            return combined(e.op, a, b)
        case "subset":
            a, b = lower(w, p, e.left), lower(w, p, e.right)
            assert isinstance(a, SetV)
            assert isinstance(b, SetV)
            x, y = a, b
            told_apart(w, a.of, e)
            return val.truth(val.over(w.shapes, w.fresh, a.of, lambda c, ts: mk.imp(x.has(c, ts), y.has(c, ts))))
        case "+" | "-" | "*" | "%":
            m, n = number(lower(w, p, e.left)), number(lower(w, p, e.right))
            return arithmetic(e.op, m, n)
        case _:
            return val.truth(comparison(w, p, e))


def connective(w: World, p: Place, e: s.Binary) -> Formula:
    """and, or, =>: the second operand only where the first does not decide."""
    left = holds(w, p.flipped() if e.op == "=>" else p, e.left)
    decided = TRUE if e.op == "or" else FALSE
    if left == decided:
        return FALSE if e.op == "and" else TRUE
    right = holds(w, p.given(mk.neg(left) if e.op == "or" else left), e.right)
    if e.op == "=>":
        return mk.imp(left, right)
    return conj((left, right)) if e.op == "and" else disj((left, right))


def combined(op: str, a: SetV, b: SetV) -> SetV:
    """union, minus, inter."""

    def has(alt: Alt, ts: Terms) -> Formula:
        x, y = a.has(alt, ts), b.has(alt, ts)
        return disj((x, y)) if op == "union" else conj((x, mk.neg(y) if op == "minus" else y))

    return SetV(a.of, has)


def comparison(w: World, p: Place, e: s.Binary) -> Formula:
    """==, != and the orders."""
    exact = p.exact()
    of = wanted(w, e)
    a, b = lower(w, exact, e.left, of), lower(w, exact, e.right, of)
    if isinstance(a, Num) or isinstance(b, Num):
        return compared(p, e, number(a), number(b))
    if e.op in ("==", "!="):
        if not isinstance(a, Cases):
            told_apart(w, w.typed.types[e.left], e)
        found = val.equal(w.shapes, w.fresh, a, b)
        return found if e.op == "==" else mk.neg(found)
    return ordered(w, e, a, b)


def told_apart(w: World, of: t.LType, e: s.Expr) -> None:
    """Raise SpecError where two values also say something of processes that do not run, of which nothing is known."""
    if w.shapes.speaks_of_absent(of):
        raise leaves(e.span, "this compares what is kept of all processes, of which this scenario does not run some")


def arithmetic(op: str, m: Num, n: Num) -> Num:
    """+, -, *, %."""
    if m.counter and n.value is not None and op in ("+", "-"):
        return val.plus(m, n.value if op == "+" else -n.value)
    if m.value is None or n.value is None:
        return Num(None, m.why if m.value is None else n.why)
    return Num(ARITHMETIC[op](m.value, n.value))


def compared(p: Place, e: s.Binary, m: Num, n: Num) -> Formula:
    """Two numbers; of a count a formula says whether it is 0."""
    op = e.op
    if m.value is not None and n.value is not None:
        return TRUE if COMPARE[op](m.value, n.value) else FALSE
    if n.value is None and m.value is not None:
        m, n, op = n, m, MIRRORED.get(op, op)
    if m.zero is not None and n.value is not None:
        near = (1, n.value - 1, n.value, n.value + 1)  # where an answer may change
        above = {COMPARE[op](k, n.value) for k in near if k > 0}
        at_zero = COMPARE[op](0, n.value)
        if above == {at_zero}:
            return TRUE if at_zero else FALSE
        if len(above) == 1:
            return m.zero() if at_zero else mk.neg(m.zero())
    return p.guess(m.why if m.value is None else n.why, e.span)


def wanted(w: World, e: s.Binary) -> t.LType | None:
    """The type that both operands are fitted to: the option of the two, or the one that the other leaves open."""
    found = [w.typed.types.get(x) for x in (e.left, e.right)]
    return next((of for of in found if isinstance(of, t.LOption)), None)


def ordered(w: World, e: s.Binary, a: Value, b: Value) -> Formula:
    """``<`` and its kin, on the elements of a sort."""
    assert isinstance(a, Cases)
    assert isinstance(b, Cases)
    sort = w.shapes.simple(a.type)
    if sort is None or sort.members:
        raise leaves(e.span, "only the elements of a sort have an order here")
    (x,), (y,) = a.cases[0].terms, b.cases[0].terms
    if e.op in (">", ">="):
        x, y = y, x
    return w.less(x, y, sort) if e.op in ("<", ">") else mk.neg(w.less(y, x, sort))


def membership(w: World, p: Place, e: s.Binary) -> Formula:
    """``x in D``."""
    if isinstance(e.right, s.Name) and isinstance(w.typed.symbols.get(e.right), t.SortSymbol):
        return TRUE
    if isinstance(e.right, s.Binary) and e.right.op == "..":
        parts = [number(lower(w, p, x)) for x in (e.right.left, e.left, e.right.right)]
        unknown = next((n for n in parts if n.value is None), None)
        if unknown is not None:
            return p.guess(unknown.why, e.span)
        lo, x, hi = (n.value or 0 for n in parts)
        return TRUE if lo <= x <= hi else FALSE
    exact = p.exact()
    element = lower(w, exact, e.left)
    collection = lower(w, exact, e.right, None)
    if isinstance(element, Num):
        return p.guess(element.why, e.span)
    assert isinstance(collection, SetV | SeqV)
    assert isinstance(element, Cases)
    return val.where(element, collection.has)


def lower_index(w: World, p: Place, base: s.Expr, key: s.Expr, e: s.Index) -> Value:
    """``m[k]``, or an instance of an indexed process."""
    symbol = w.typed.symbols.get(base) if isinstance(base, s.Name) else None
    if isinstance(symbol, t.ProcessSymbol):
        return instance_at(w, p, symbol.decl, key, e)
    table = lower(w, p, base)
    assert isinstance(table, MapV)
    at = lower(w, p, key, table.key)
    assert isinstance(at, Cases)
    return val.select(at, table.get)


def instance_at(w: World, p: Place, decl: s.ProcessDecl, key: s.Expr, e: s.Expr) -> Value:
    """``proc[i]``: the instance with that index."""
    mine = [a for a in w.actors if a.decl is decl]
    at = lower(w, p, key)
    if isinstance(at, Num):
        if len(mine) == 1 and mine[0].index is not None:
            raise leaves(e.span, f"there is any number of `{decl.name.text}`", "say `forall p in Process: …`")
        if at.value is None or not 1 <= at.value <= len(mine):
            raise leaves(e.span, f"no `{decl.name.text}` of this scenario has this number")
        return val.single(t.LProcess(), mine[at.value - 1].alt)
    assert isinstance(at, Cases)
    if not mine:
        return val.single(t.LProcess(), absent(decl.name.text))
    return val.single(t.LProcess(), mine[0].alt, at.cases[0].terms)


def lower_field(w: World, p: Place, e: s.Field) -> Value:
    """``a.vma``, the payload of an enum value, or ``process.x``."""
    symbol = w.typed.symbols.get(e)
    base = lower(w, p, e.base)
    assert isinstance(base, Cases)
    if not isinstance(symbol, t.LocalSymbol):
        return projected(w, p, base, e)
    local = symbol.decl.name.text
    mine = [a for a in w.actors if a.decl is symbol.process]
    if w.shapes.declared(symbol.decl.type) == t.LInt():
        return Num(None, f"`{local}`")

    def read(alt: Alt, ts: Terms) -> Value:
        actor = next((a for a in mine if a.alt == alt), mine[0])
        name = actor.variable(local)
        stored = w.storage.read(name, ts or tuple(w.fresh.tuple_of(actor.alt.sorts)))
        if p.actor == actor and name in p.store:
            return val.ite(mk.all_same(ts, p.me), p.store[name], stored)
        return stored

    if not mine:
        raise leaves(e.span, f"no `{symbol.process.name.text}` runs in this scenario")
    return val.select(base, read)


def lower_is(w: World, p: Place, arg: s.Expr, constructor: s.Name) -> Formula:
    """``a is parent``, ``p is walker``."""
    v = lower(w, p, arg)
    assert isinstance(v, Cases)
    symbol = w.typed.symbols[constructor]
    if isinstance(symbol, t.ProcessSymbol):
        mine = (a.alt for a in w.actors if a.decl is symbol.decl)
        return val.is_alt(v, (*mine, absent(symbol.decl.name.text)))
    assert isinstance(v.type, t.LEnum)
    plain = w.shapes.plain(v.type.name)
    if plain is not None:
        return val.is_this(v, Alt("", (plain,)), (Member(plain, constructor.text),))
    wanted = [a for a, (c, _) in w.shapes.constructed(v.type.name) if c == constructor.text]
    return val.is_alt(v, wanted)


def element_type(of: t.LType | None, want: t.LType | None, e: s.Expr) -> t.LType:
    """The type of a collection's elements."""
    for found in (want, of):
        if isinstance(found, t.LSet | t.LSeq):
            return found.of
    raise impossible(e.span, "a set or a sequence is needed here")


def literal(w: World, p: Place, items: tuple[s.Expr, ...], of: t.LType) -> list[Cases]:
    """The elements of a literal."""
    found = [lower(w, p, i, of) for i in items]
    if any(isinstance(x, Num) for x in found):
        raise leaves(items[0].span, "sets and sequences of numbers have no form of any size")
    return [x for x in found if isinstance(x, Cases)]


def set_literal(w: World, p: Place, items: tuple[s.Expr, ...], want: t.LType | None, e: s.Expr) -> SetV:
    """``{a, b}``."""
    of = element_type(w.typed.types.get(e), want, e)
    parts = literal(w, p, items, of)
    return SetV(of, lambda alt, ts: disj(val.is_this(x, alt, ts) for x in parts))


def seq_literal(w: World, p: Place, items: tuple[s.Expr, ...], want: t.LType | None, e: s.Expr) -> SeqV:
    """``[a, b]``."""
    of = element_type(w.typed.types.get(e), want, e)
    q = val.empty_seq(of)
    for item, x in zip(items, literal(w, p, items, of), strict=True):
        before = q
        p.demand("the elements differ", mk.neg(val.where(x, before.has)), item.span)
        q = val.appended(before, x)
    return q
