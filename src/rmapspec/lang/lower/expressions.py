# SPDX-License-Identifier: Apache-2.0
"""Expressions of the text to expressions of the System."""

from __future__ import annotations

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from rmapspec.lang.lower import simplify as mk
from rmapspec.lang.lower.binders import lower_binder
from rmapspec.lang.lower.coerce import coerce, hull, in_range, unify
from rmapspec.lang.lower.context import Place, World
from rmapspec.lang.lower.functions import lower_call
from rmapspec.lang.lower.sizes import impossible, reject
from rmapspec.system.expr import Const, Expr, Next, Op, Span
from rmapspec.system.types import BOOL, FiniteT, IntT, MapT, OptionT, Scalar, SeqT, SetT, Type, index, none_code, size

COMPARE = {"<": (Op.LT, False), "<=": (Op.LE, False), ">": (Op.LT, True), ">=": (Op.LE, True)}
SETS = {"union": Op.UNION, "minus": Op.MINUS, "inter": Op.INTER}


def lower(w: World, p: Place, e: s.Expr, want: Type | None = None) -> Expr:
    """The value of an expression; ``want`` is the type its place asks for, to which it is coerced."""
    found = _lower(w, p, e, want)
    return found if want is None else coerce(found, want, e.span)


def _lower(w: World, p: Place, e: s.Expr, want: Type | None) -> Expr:
    match e:
        case s.Number(span, value):
            return mk.integer(value, span)
        case s.Bool(_, value):
            return mk.boolean(value)
        case s.Name():
            return lower_name(w, p, e, want)
        case s.Unary(span, "not", arg):
            return mk.negate(lower(w, p, arg, BOOL))
        case s.Unary(span, _, arg):
            zero, inner = mk.integer(0, span), lower(w, p, arg)
            return arithmetic(Op.SUB, zero, inner, e)
        case s.Binary():
            return lower_binary(w, p, e, want)
        case s.If(span, cond, then, other):
            a, b = branches(w, p, then, other, want)
            return mk.ite(lower(w, p, cond, BOOL), a, b, hull(a.type, b.type), span)
        case s.Index(span, base, key):
            return lower_index(w, p, base, key, e)
        case s.Field():
            return lower_field(w, p, e)
        case s.Prime(span, name):
            return Next(w.variables[name.text], name.text, span)
        case s.Is(span, arg, constructor):
            return lower_is(w, lower(w, p, arg), constructor, span)
        case s.Call():
            return lower_call(w, p, e, want, lower)
        case s.SetLiteral(span, items):
            return collection(w, p, items, Op.SET, want, e)
        case s.SeqLiteral(span, items):
            return collection(w, p, items, Op.SEQ, want, e)
        case s.Binder():
            return lower_binder(w, p, e, want, lower)


def lower_name(w: World, p: Place, e: s.Name, want: Type | None) -> Expr:
    """What a bare name stands for."""
    match w.typed.symbols[e]:
        case t.VarSymbol(decl):
            return p.read(decl.name.text, w.variables[decl.name.text])
        case t.LocalSymbol(decl, _):
            assert p.instance is not None
            name = p.instance.variable(decl.name.text)
            return p.read(name, w.variables[name])
        case t.ParamSymbol(decl):
            return w.params[decl.name.text]
        case t.MemberSymbol(enum, constructor):
            return Const(w.types.enums[enum], w.types.constructors[enum, constructor][0], e.span)
        case t.BoundSymbol(binder, _):
            found = p.bound.get(binder)
            return found if found is not None else mk.substitute(p.by_name[binder], p.store)
        case t.ProcessSymbol(decl):
            return Const(w.process_type, next(i.code for i in w.instances if i.decl is decl), e.span)
        case t.SelfSymbol():
            assert p.instance is not None
            return w.code(p.instance)
        case t.NoneSymbol():
            of = want if isinstance(want, OptionT) else w.types.concrete(w.typed.types[e])
            if not isinstance(of, OptionT):
                raise reject(e.span, "L104", "the range of this none is not known here", "compare it with a variable")
            return Const(of, none_code(of), e.span)
        case symbol:
            raise impossible(e.span, f"`{e.text}` has no value ({type(symbol).__name__})")


def soft(w: World, e: s.Expr) -> bool:
    """Whether an operand takes its type from the other side: none, a literal collection; a set of integers has its
    own range."""
    if isinstance(e, s.Name):
        return isinstance(w.typed.symbols.get(e), t.NoneSymbol)
    if not isinstance(e, s.SetLiteral):
        return isinstance(e, s.SeqLiteral)
    return not e.items or w.typed.types[e] != t.LSet(t.LInt())


def branches(w: World, p: Place, a: s.Expr, b: s.Expr, want: Type | None = None) -> tuple[Expr, Expr]:
    """Two operands of one type."""
    if want is not None and not isinstance(want, IntT):
        return lower(w, p, a, want), lower(w, p, b, want)
    if soft(w, a) and not soft(w, b):
        right = lower(w, p, b)
        return unify(_lower(w, p, a, right.type), right, a.span)
    left = lower(w, p, a)
    return unify(left, _lower(w, p, b, left.type if soft(w, b) else None), b.span)


def lower_binary(w: World, p: Place, e: s.Binary, want: Type | None) -> Expr:
    """An operator applied to two operands."""
    op, span = e.op, e.span
    if op in ("and", "or"):
        parts = (lower(w, p, e.left, BOOL), lower(w, p, e.right, BOOL))
        return mk.conj(parts, span) if op == "and" else mk.disj(parts, span)
    if op == "=>":
        return mk.implies(lower(w, p, e.left, BOOL), lower(w, p, e.right, BOOL), span)
    if op in ("in", "not in"):
        found = membership(w, p, e)
        return found if op == "in" else mk.negate(found)
    if op in SETS:
        numbers = w.typed.types[e] == t.LSet(t.LInt())  # held to the wanted range as a whole, where that is known
        held = want if not numbers or (soft(w, e.left) and soft(w, e.right)) else None
        left, right = branches(w, p, e.left, e.right, held)
        return mk.apply(left.type, SETS[op], (left, right), span=span)
    left, right = branches(w, p, e.left, e.right)
    match op:
        case "==":
            return mk.apply(BOOL, Op.EQ, (left, right), span=span)
        case "!=":
            return mk.apply(BOOL, Op.NE, (left, right), span=span)
        case "subset":
            return mk.apply(BOOL, Op.SUBSET, (left, right), span=span)
        case "+" | "-" | "*" | "%":
            return arithmetic(Op(op), left, right, e)
        case _:
            code, swapped = COMPARE[op]
            return mk.apply(BOOL, code, (right, left) if swapped else (left, right), span=span)


def arithmetic(op: Op, left: Expr, right: Expr, e: s.Expr) -> Expr:
    """An integer operation with the interval of its result."""
    a, b = left.type, right.type
    assert isinstance(a, IntT)
    assert isinstance(b, IntT)
    match op:
        case Op.ADD:
            bounds = (a.lo + b.lo, a.hi + b.hi)
        case Op.SUB:
            bounds = (a.lo - b.hi, a.hi - b.lo)
        case Op.MUL:
            corners = [x * y for x in (a.lo, a.hi) for y in (b.lo, b.hi)]
            bounds = (min(corners), max(corners))
        case _:
            bounds = (0, max(b.hi - 1, 0))
    return mk.apply(IntT(*bounds), op, (left, right), span=e.span)


def membership(w: World, p: Place, e: s.Binary) -> Expr:
    """``x in D`` for a range, a set or a sequence."""
    if isinstance(e.right, s.Binary) and e.right.op == "..":
        x, lo, hi = lower(w, p, e.left), lower(w, p, e.right.left), lower(w, p, e.right.right)
        return mk.conj((mk.apply(BOOL, Op.LE, (lo, x)), mk.apply(BOOL, Op.LE, (x, hi))), e.span)
    if isinstance(e.right, s.Name) and isinstance(w.typed.symbols.get(e.right), t.SortSymbol):
        return mk.TRUE
    if soft(w, e.right):
        x = lower(w, p, e.left)
        assert not isinstance(x.type, SetT | SeqT | MapT)
        wrap = SetT(x.type) if isinstance(e.right, s.SetLiteral) else SeqT(x.type)
        return contains(x, _lower(w, p, e.right, wrap), e)
    domain = lower(w, p, e.right)
    assert isinstance(domain.type, SetT | SeqT)
    return contains(_lower(w, p, e.left, domain.type.of), domain, e)


def contains(x: Expr, domain: Expr, e: s.Expr) -> Expr:
    """Membership of a scalar; an integer outside the elements' range is simply not in."""
    assert isinstance(domain.type, SetT | SeqT)
    op = Op.IN_SET if isinstance(domain.type, SetT) else Op.IN_SEQ
    of = domain.type.of
    return mk.conj((*in_range(x, of), mk.apply(BOOL, op, (coerce(x, of, e.span), domain), span=e.span)), e.span)


def lower_index(w: World, p: Place, base: s.Expr, key: s.Expr, e: s.Index) -> Expr:
    """``m[k]``, or an instance of an indexed process."""
    symbol = w.typed.symbols.get(base) if isinstance(base, s.Name) else None
    if isinstance(symbol, t.ProcessSymbol):
        return instance_at(w, p, symbol.decl, key, e)
    table = lower(w, p, base)
    assert isinstance(table.type, MapT)
    at = lower(w, p, key, table.type.key)
    return mk.apply(table.type.value, Op.GET, (table, at), span=e.span)


def instance_at(w: World, p: Place, decl: s.ProcessDecl, key: s.Expr, e: s.Expr) -> Expr:
    """``proc[i]``: the instance with that index."""
    mine = [i for i in w.instances if i.decl is decl]
    first = mine[0].index
    if first is None:
        at = lower(w, p, key)
        assert isinstance(at.type, IntT)
        if not isinstance(at, Const) or not isinstance(at.value, int) or not 1 <= at.value <= len(mine):
            raise reject(e.span, "L106", f"`{decl.name.text}` has instances 1..{len(mine)}")
        return w.code(mine[at.value - 1])
    of = first.type
    assert not isinstance(of, SetT | SeqT | MapT)
    at = lower(w, p, key, of)
    if isinstance(at, Const) and isinstance(at.value, int):
        return w.code(mine[index(of, at.value)])
    choice: Expr = w.code(mine[-1])
    for i in reversed(mine[:-1]):
        assert i.index is not None
        choice = mk.ite(mk.apply(BOOL, Op.EQ, (at, i.index)), w.code(i), choice, w.process_type, e.span)
    return choice


def lower_field(w: World, p: Place, e: s.Field) -> Expr:
    """``a.vma``, the payload of an enum value, or ``process.x``."""
    symbol = w.typed.symbols.get(e)
    if isinstance(symbol, t.LocalSymbol):
        who = lower(w, p, e.base)
        mine = [i for i in w.instances if i.decl is symbol.process]
        names = [i.variable(symbol.decl.name.text) for i in mine]
        value: Expr = p.read(names[-1], w.variables[names[-1]])
        for i, name in reversed(list(zip(mine[:-1], names[:-1], strict=True))):
            here = mk.apply(BOOL, Op.EQ, (who, w.code(i)))
            value = mk.ite(here, p.read(name, w.variables[name]), value, value.type, e.span)
        return value
    base = lower(w, p, e.base)
    assert isinstance(base.type, FiniteT)
    enum = w.typed.enums[base.type.name]
    payloads = [w.types.constructors[base.type.name, c.name.text] for c in enum.constructors]
    result: Expr | None = None
    for start, payload in reversed(payloads):
        assert payload is not None
        this = mk.apply(payload, Op.PROJECT, (base,), (start,), e.span)
        inside = mk.apply(BOOL, Op.WITHIN, (base,), (start, start + size(payload)), e.span)
        result = this if result is None else mk.ite(inside, this, result, hull(this.type, result.type), e.span)
    assert result is not None
    return result


def lower_is(w: World, arg: Expr, constructor: s.Name, span: Span) -> Expr:
    """``a is parent``, ``p is walker``."""
    assert isinstance(arg.type, FiniteT)
    symbol = w.typed.symbols[constructor]
    if isinstance(symbol, t.ProcessSymbol):
        mine = (i for i in w.instances if i.decl is symbol.decl)
        return mk.disj((mk.apply(BOOL, Op.EQ, (arg, w.code(i)), span=span) for i in mine), span)
    start, payload = w.types.constructors[arg.type.name, constructor.text]
    stop = start + (1 if payload is None else size(payload))
    return mk.apply(BOOL, Op.WITHIN, (arg,), (start, stop), span)


def collection(w: World, p: Place, items: tuple[s.Expr, ...], op: Op, want: Type | None, e: s.Expr) -> Expr:
    """A set or sequence literal."""
    if isinstance(want, SetT | SeqT):
        of: Scalar | None = want.of
    else:
        found = w.types.concrete(w.typed.types[e])
        of = found.of if isinstance(found, SetT | SeqT) else None
    parts = [lower(w, p, i, of) for i in items]
    if of is None:
        if not parts:
            raise reject(e.span, "L107", "the range of the elements is not known here", "assign it to a variable")
        merged = parts[0].type
        for part in parts[1:]:
            merged = hull(merged, part.type)
        assert not isinstance(merged, SetT | SeqT | MapT)
        of = merged
    return mk.apply(SetT(of) if op is Op.SET else SeqT(of), op, tuple(parts), span=e.span)
