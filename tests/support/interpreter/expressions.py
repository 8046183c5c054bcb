# SPDX-License-Identifier: Apache-2.0
"""Expressions of the syntax tree, evaluated where they stand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from tests.support.interpreter.frames import Call, Loop, Stack, loop_named
from tests.support.interpreter.values import COMPARISONS, FUNCTIONS, OPERATORS, distinct, look_up
from tests.support.interpreter.world import Instance, Tagged, UndefinedError, Val, World

At = Callable[["Env", str, tuple[str, ...]], bool]
"""Whether an instance is at a label in an Env; with no label, whether it has ended."""


@dataclass
class Later:
    """An argument of a function, evaluated once, when it is first asked for."""

    thunk: Callable[[], Val]
    known: list[Val] = field(default_factory=list)

    def value(self) -> Val:
        """The argument's value."""
        if not self.known:
            self.known.append(self.thunk())
        return self.known[0]


@dataclass(frozen=True)
class Lost:
    """The value of a variable that was assigned something undefined: reading it is the error."""

    error: UndefinedError


@dataclass(frozen=True)
class Env:
    """Where an expression stands: the variables as they are now, the names bound around it, the process that runs."""

    w: World
    at: At
    variables: Mapping[str, Val]
    after: Mapping[str, Val] | None = None
    bound: Mapping[s.Name, Val] = field(default_factory=dict)
    me: Instance | None = None
    stack: Stack = ()
    resting: Mapping[str, Stack] = field(default_factory=dict)

    def bind(self, name: s.Name, value: Val) -> Env:
        """The same with one more name."""
        return replace(self, bound={**self.bound, name: value})

    def read(self, name: str) -> Val:
        """The value of a variable."""
        value = self.variables[name]
        if isinstance(value, Lost):
            raise value.error
        return value


def value_of(env: Env, e: s.Expr) -> Val:
    """The value of an expression; raises UndefinedError."""
    match e:
        case s.Number(_, value) | s.Bool(_, value):
            return value
        case s.Name():
            return _name(env, e)
        case s.Unary(_, op, arg):
            return not value_of(env, arg) if op == "not" else -value_of(env, arg)
        case s.Binary():
            return _binary(env, e)
        case s.If(_, cond, then, other):
            return value_of(env, then if value_of(env, cond) else other)
        case s.Index(_, base, key):
            return _index(env, base, key)
        case s.Field():
            return _field(env, e)
        case s.Prime(_, name):
            assert env.after is not None
            return env.after[name.text]
        case s.Is(_, arg, constructor):
            value = value_of(env, arg)
            process = env.w.typed.symbols[constructor]
            if isinstance(process, t.ProcessSymbol):
                return any(i.name == value for i in env.w.instances if i.decl is process.decl)
            return (value.constructor if isinstance(value, Tagged) else value) == constructor.text
        case s.Call():
            return _call(env, e)
        case s.SetLiteral(_, items):
            return frozenset(value_of(env, i) for i in items)
        case s.SeqLiteral(_, items):
            return distinct([value_of(env, i) for i in items])
        case s.Binder():
            return _binder(env, e)


def _name(env: Env, e: s.Name) -> Val:
    match env.w.typed.symbols[e]:
        case t.VarSymbol(decl):
            return env.read(decl.name.text)
        case t.LocalSymbol(decl, _):
            assert env.me is not None
            return env.read(f"{env.me.name}.{decl.name.text}")
        case t.ParamSymbol(decl):
            return env.w.param(decl.name.text)
        case t.MemberSymbol(_, constructor):
            return constructor
        case t.NoneSymbol():
            return None
        case t.SelfSymbol():
            assert env.me is not None
            return env.me.name
        case t.ProcessSymbol(decl):
            return next(i.name for i in env.w.instances if i.decl is decl)
        case t.BoundSymbol(binder, _):
            return _bound(env, binder)
        case symbol:
            raise AssertionError(f"{e.span}: {symbol} has no value")


def _bound(env: Env, binder: s.Name) -> Val:
    if binder in env.bound:
        value = env.bound[binder]
        return value.value() if isinstance(value, Later) else value
    if env.me is not None and env.me.decl.index is not None and env.me.decl.index[0] is binder:
        return env.me.index
    for frame in reversed(env.stack):
        if isinstance(frame, Loop) and frame.stmt.var is binder:
            return frame.cursor
        if isinstance(frame, Call):
            for (name, of), arg in zip(frame.procedure.params, frame.stmt.args, strict=True):
                if name is binder:  # by name: what the argument is now
                    return env.w.held_to(of, value_of(env, arg))
    raise AssertionError(f"{binder.span}: {binder.text} stands for nothing")


def _binary(env: Env, e: s.Binary) -> Val:
    if e.op in ("and", "or", "=>"):
        first = value_of(env, e.left)
        if e.op == "and":
            return bool(first and value_of(env, e.right))
        return bool((first if e.op == "or" else not first) or value_of(env, e.right))
    left = value_of(env, e.left)
    if e.op in ("in", "not in"):
        right = frozenset(env.w.domain(e.right)) if env.w.is_type(e.right) else _collection(env, e.right)
        return OPERATORS[e.op](left, right)
    right = value_of(env, e.right)
    if e.op in COMPARISONS:
        of = env.w.typed.types[e.left]
        if isinstance(of, t.LSort):
            order = env.w.sorts[of.name]
            left, right = order.index(left), order.index(right)
        return COMPARISONS[e.op](left, right)
    return OPERATORS[e.op](left, right)


def _collection(env: Env, e: s.Expr) -> Val:
    """A domain that is no type: a range, a set or a sequence."""
    if isinstance(e, s.Binary) and e.op == "..":
        return tuple(range(value_of(env, e.left), value_of(env, e.right) + 1))
    return value_of(env, e)


def elements(env: Env, e: s.Expr) -> list[Val]:
    """What a domain has, in order; a set's elements in the order of their type."""
    if env.w.is_type(e):
        return env.w.domain(e)
    found = _collection(env, e)
    if not isinstance(found, frozenset):
        return list(found)
    of = env.w.typed.types[e]
    assert isinstance(of, t.LSet)
    return [x for x in _in_order(env.w, of.of, found) if x in found]


def _in_order(w: World, of: t.LType, found: frozenset[Val]) -> list[Val]:
    match of:
        case t.LSort(name) | t.LEnum(name):
            return w.named_type(name)
        case t.LProcess():
            return w.named_type("Process")
        case t.LOption(inner):
            return [*_in_order(w, inner, found - {None}), None]
        case _:
            return sorted(found)


def _index(env: Env, base: s.Expr, key: s.Expr) -> Val:
    symbol = env.w.typed.symbols.get(base) if isinstance(base, s.Name) else None
    if not isinstance(symbol, t.ProcessSymbol):
        table = value_of(env, base)
        return look_up(table, value_of(env, key))
    index = value_of(env, key)
    for i in env.w.instances:
        if i.decl is symbol.decl and i.index == index:
            return i.name
    raise UndefinedError(f"no instance {index}")


def _field(env: Env, e: s.Field) -> Val:
    symbol = env.w.typed.symbols.get(e)
    if isinstance(symbol, t.LocalSymbol):
        return env.read(f"{value_of(env, e.base)}.{symbol.decl.name.text}")
    value = value_of(env, e.base)
    assert isinstance(value, Tagged)
    return value.value


def _call(env: Env, e: s.Call) -> Val:
    match env.w.typed.symbols[e.function]:
        case t.FunSymbol(decl):
            given = zip(decl.params, e.args, strict=True)
            inner = {**env.bound, **{name: _later(env, of, arg) for (name, of), arg in given}}
            return env.w.held_to(decl.result, value_of(replace(env, bound=inner), decl.body))
        case t.MemberSymbol(enum, name):
            of = next(c.fields[0][1] for c in env.w.typed.enums[enum].constructors if c.name.text == name)
            return Tagged(name, env.w.held_to(of, value_of(env, e.args[0])))
        case t.BuiltinSymbol(name):
            return _builtin(env, e, name)
        case symbol:
            raise AssertionError(f"{e.span}: {symbol}")


def _later(env: Env, of: s.TypeExpr, arg: s.Expr) -> Later:
    return Later(lambda: env.w.held_to(of, value_of(env, arg)))


def _builtin(env: Env, e: s.Call, name: str) -> Val:
    if name == "size":
        assert isinstance(e.args[0], s.Name)
        return len(env.w.named_type(e.args[0].text))
    if name in ("at", "ended"):
        return env.at(env, value_of(env, e.args[0]), _dotted(e.args[1]) if name == "at" else ())
    if name == "started":
        return env.w.points.started(env.resting, value_of(env, e.args[0]))
    if name == "after":
        return env.w.points.after(env.resting, value_of(env, e.args[0]), _dotted(e.args[1]))
    if name in ("cursor", "inside", "done"):
        return _looped(env, e, name)
    if name.endswith("held") or name.startswith("holds"):
        return _held(env, e, name)
    if name == "succ":
        return _succ(env, e.args[0])
    return FUNCTIONS[name](*[value_of(env, a) for a in e.args])


def _looped(env: Env, e: s.Call, name: str) -> Val:
    """Questions about a loop; in a step that process's loops stand at the element that the step is for."""
    who = value_of(env, e.args[0])
    mine = env.me is not None and env.me.name == who
    found = loop_named(env.stack if mine and env.stack else env.resting.get(who, ()), _dotted(e.args[1]))
    if name == "cursor":
        return None if found is None else found[1].cursor
    if name == "inside" or found is None:
        return found is not None
    outer, loop = found
    there = replace(env, me=env.w.named[who], stack=outer, bound={})
    order, x = elements(there, loop.stmt.domain), value_of(env, e.args[2])
    if isinstance(x, int) and isinstance(loop.stmt.domain, s.Binary):
        return bool(x < loop.cursor)
    return x in order and loop.cursor in order and order.index(x) < order.index(loop.cursor)


def _dotted(e: s.Expr) -> tuple[str, ...]:
    return (*_dotted(e.base), e.name) if isinstance(e, s.Field) else (e.text,) if isinstance(e, s.Name) else ()


def _held(env: Env, e: s.Call, name: str) -> bool:
    assert isinstance(e.args[0], s.Name)
    lock = env.w.typed.locks[e.args[0].text]
    owner = env.read(f"{lock.name.text}.{'writer' if lock.kind == 'rwsem' else 'owner'}")
    readers = env.read(f"{lock.name.text}.readers") if lock.kind == "rwsem" else frozenset()
    who = None if len(e.args) == 1 else value_of(env, e.args[1])
    writes = owner is not None if who is None else owner == who
    reads = bool(readers) if who is None else who in readers
    return bool((writes and "read" not in name) or (reads and "write" not in name))


def _succ(env: Env, arg: s.Expr) -> Val:
    of = env.w.typed.types[arg]
    if isinstance(of, t.LSort):
        order = env.w.sorts[of.name]
    else:
        symbol = env.w.typed.symbols.get(arg) if isinstance(arg, s.Name) else None
        if not isinstance(symbol, t.VarSymbol):
            raise LookupError("succ of a number that is no variable: its range is not known here")
        order = env.w.values(symbol.decl.type)
    rest = order[order.index(value_of(env, arg)) + 1 :]
    return rest[0] if rest else None


def _binder(env: Env, e: s.Binder) -> Val:
    each = elements(env, e.domain)
    inner = ((x, env.bind(e.var, x)) for x in each)
    match e.kind:
        case "forall":
            return all(value_of(v, e.body) for _, v in inner)
        case "exists":
            return any(value_of(v, e.body) for _, v in inner)
        case "count":
            return sum(1 for _, v in inner if value_of(v, e.body))
        case "set":
            return frozenset(x for x, v in inner if value_of(v, e.body))
        case "map":
            return tuple((x, value_of(v, e.body)) for x, v in inner)
        case _:
            return distinct([value_of(v, e.body) for _, v in inner])
