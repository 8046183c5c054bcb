# SPDX-License-Identifier: Apache-2.0
"""The statements of one step, run in order; every choice gives an outcome of its own.

A step is taken when all its guards are true. Only then is it judged by its asserts, and is a value it assigned without
there being one an error; a guard that reads such a value is one at once.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from tests.support.interpreter.expressions import Env, Lost, elements, value_of
from tests.support.interpreter.values import look_up, put
from tests.support.interpreter.world import UndefinedError, Val

Claims = tuple[tuple[str, Env, s.Expr], ...]


@dataclass(frozen=True)
class Outcome:
    """What a step did: the variables after it (None where an assert failed and they are undefined), asserts failed."""

    variables: Mapping[str, Val] | None
    failed: frozenset[str] = frozenset()
    waits: bool = False  # it did nothing but come to wait for a lock


def outcomes(env: Env, body: tuple[s.Simple, ...]) -> Iterator[Outcome]:
    """Every way to take a step; raises UndefinedError."""
    for after, claims in _run(env, body, ()):
        if WAITS in after.variables:
            yield from _come_to_wait(env, str(after.variables[WAITS]))
            continue
        failed = frozenset(prop for prop, where, cond in claims if not value_of(where, cond))
        lost = [v.error for v in after.variables.values() if isinstance(v, Lost)]
        if lost and not failed:
            raise lost[0]
        yield Outcome(None if lost else after.variables, failed)


def _run(env: Env, body: tuple[s.Simple, ...], claims: Claims) -> Iterator[tuple[Env, Claims]]:
    if not body or WAITS in env.variables:
        yield env, claims
        return
    stmt, rest = body[0], body[1:]
    match stmt:
        case s.Require(_, _, cond):
            if value_of(env, cond):
                yield from _run(env, rest, claims)
        case s.Assert(_, prop, cond):
            yield from _run(env, rest, (*claims, (prop.text, env, cond)))
        case s.Cond(_, cond, then, other):
            try:
                branch = then if value_of(env, cond) else other
            except UndefinedError as error:
                lost, more = _neither(env, cond, (*then, *other), error)
                yield from _run(lost, rest, (*claims, *more))
                return
            for inner, more in _run(env, branch, claims):
                yield from _run(replace(inner, bound=env.bound), rest, more)
        case s.Choose(_, var, domain, inside):
            for x in elements(env, domain):
                for inner, more in _run(env.bind(var, x), inside, claims):
                    yield from _run(replace(inner, bound=env.bound), rest, more)
        case s.LockOp():
            taken = operated(env, stmt)
            if taken is not None:
                yield from _run(_changed(env, taken), rest, claims)
            elif stmt.op == "down_write" and env.w.typed.locks[stmt.lock.text].handoff:
                yield _changed(env, {WAITS: stmt.lock.text}), claims
        case s.Assign():
            name, value = _assigned(env, stmt)
            yield from _run(_changed(env, {name: value}), rest, claims)
        case _:
            assert isinstance(stmt, s.Skip)
            yield from _run(env, rest, claims)


def _come_to_wait(env: Env, lock: str) -> Iterator[Outcome]:
    """A writer that found a lock taken waits for it, unless it did so before; nothing else of the step is done."""
    assert env.me is not None
    queue = env.variables[f"{lock}.waiting"]
    if env.me.name not in queue:
        yield Outcome({**env.variables, f"{lock}.waiting": queue | {env.me.name}}, waits=True)


def _changed(env: Env, new: Mapping[str, Val]) -> Env:
    """After an assignment; one without a value is remembered, whatever is assigned later."""
    lost = [v for v in new.values() if isinstance(v, Lost)]
    return replace(env, variables={**env.variables, **new, **({"": lost[0]} if lost else {})})


def _neither(env: Env, cond: s.Expr, body: tuple[s.Simple, ...], error: UndefinedError) -> tuple[Env, Claims]:
    """After an ``if`` whose condition has no value: its guards have none, nor its asserts, nor what it assigns."""
    claims: Claims = ()
    for stmt in body:
        match stmt:
            case s.Require():
                raise error
            case s.Assert(_, prop, _):
                claims += ((prop.text, env, cond),)
            case s.Assign():
                env = _changed(env, {_target(env, stmt): Lost(error)})
            case s.Cond(_, _, then, other):
                env, more = _neither(env, cond, (*then, *other), error)
                claims += more
            case _:
                assert isinstance(stmt, s.Skip)
    return _changed(env, {"": Lost(error)}), claims


def _target(env: Env, stmt: s.Assign) -> str:
    """The variable assigned."""
    if isinstance(env.w.typed.symbols[stmt.target], t.LocalSymbol):
        assert env.me is not None
        return f"{env.me.name}.{stmt.target.text}"
    return stmt.target.text


def _assigned(env: Env, stmt: s.Assign) -> tuple[str, Val]:
    symbol = env.w.typed.symbols[stmt.target]
    assert isinstance(symbol, t.VarSymbol | t.LocalSymbol)
    name = _target(env, stmt)
    try:
        keys = [value_of(env, k) for k in stmt.keys]
        value = _stored(env.read(name) if keys else None, keys, value_of(env, stmt.value))
        return name, env.w.held_to(symbol.decl.type, value)
    except UndefinedError as error:
        return name, Lost(error)


def _stored(old: Val, keys: list[Val], value: Val) -> Val:
    return put(old, keys[0], _stored(look_up(old, keys[0]), keys[1:], value)) if keys else value


def simultaneous(env: Env, body: tuple[s.Simple, ...]) -> Iterator[Outcome]:
    """The one way to take an action, if there is one; raises UndefinedError."""
    claims: list[tuple[str, s.Expr]] = []
    new: list[tuple[s.PrimeAssign, str]] = []
    if not _gathered(env, body, claims, new):
        return
    failed = frozenset(prop for prop, cond in claims if not value_of(env, cond))
    after = dict(env.variables)
    try:
        for stmt, name in new:
            after[name] = env.w.held_to(env.w.typed.variables[name].type, value_of(env, stmt.value))
    except UndefinedError:
        if not failed:
            raise
        yield Outcome(None, failed)
        return
    yield Outcome(after, failed)


def _gathered(
    env: Env, body: tuple[s.Simple, ...], claims: list[tuple[str, s.Expr]], new: list[tuple[s.PrimeAssign, str]]
) -> bool:
    """Collects asserts and assignments of the branches taken; whether all guards hold."""
    for stmt in body:
        match stmt:
            case s.Require(_, _, cond):
                if not value_of(env, cond):
                    return False
            case s.Assert(_, prop, cond):
                claims.append((prop.text, cond))
            case s.PrimeAssign(_, target, _):
                new.append((stmt, target.text))
            case s.Cond(_, cond, then, other):
                if not _gathered(env, then if value_of(env, cond) else other, claims, new):
                    return False
            case _:
                assert isinstance(stmt, s.Skip)
    return True


def operated(env: Env, op: s.LockOp, trying: bool = False) -> dict[str, Val] | None:
    """What a lock operation changes; None while the process has to wait. To try is to take no part in any queue."""
    done = operated_alone(env, op)
    heeds = env.w.typed.locks[op.lock.text].handoff and (op.op == "down_read" or (trying and op.op == "down_write"))
    return None if heeds and env.variables[f"{op.lock.text}.waiting"] else done


def operated_alone(env: Env, op: s.LockOp) -> dict[str, Val] | None:
    """The same, as if nobody waited."""
    assert env.me is not None
    lock, me = env.w.typed.locks[op.lock.text], env.me.name
    owner_name = f"{op.lock.text}.{'writer' if lock.kind == 'rwsem' else 'owner'}"
    readers_name = f"{op.lock.text}.readers"
    try:
        owner = env.read(owner_name)
        readers = env.read(readers_name) if lock.kind == "rwsem" else frozenset()
    except UndefinedError as error:
        if op.op in TAKES:
            raise
        return {owner_name: Lost(error)}
    free = owner is None
    match op.op:
        case "down_read":
            return {readers_name: readers | {me}} if free and me not in readers else None
        case "down_write" | "mutex_lock" | "spin_lock":
            return {owner_name: me} if free and not readers else None
        case "up_read":
            return {readers_name: readers - {me} if me in readers else _wrong(op)}
        case "downgrade_write":
            return {owner_name: None, readers_name: readers | {me}} if owner == me else {owner_name: _wrong(op)}
        case _:
            return {owner_name: None if owner == me else _wrong(op)}


WAITS = "?waits"  # a name for the lock that is waited for, among the variables while a step is run
TAKES = frozenset({"down_read", "down_write", "mutex_lock", "spin_lock"})


def _wrong(op: s.LockOp) -> Lost:
    return Lost(UndefinedError(f"{op.span}: {op.op} of a lock that is not held"))
