# SPDX-License-Identifier: Apache-2.0
"""Lock operations and predicates: each kind of lock has its own."""

from __future__ import annotations

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from rmapspec.lang.check.checker import Checker
from rmapspec.lang.check.scopes import Local, Scope
from rmapspec.lang.check.types import BOOL, ERROR, PROCESS
from rmapspec.lang.diagnose import Note
from rmapspec.lang.typed import LType

OPERATIONS = {
    "rwsem": ("down_read", "up_read", "down_write", "up_write", "downgrade_write"),
    "mutex": ("mutex_lock", "mutex_unlock"),
    "spinlock": ("spin_lock", "spin_unlock"),
}
ACQUIRE = ("down_read", "down_write", "mutex_lock", "spin_lock")
READ_WRITE = ("holds_read", "holds_write", "read_held", "write_held")


def lock_named(k: Checker, scope: Scope, name: s.Name) -> s.LockDecl | None:
    """The lock of this name; reports when there is none."""
    symbol = None if name.text in scope.locals else k.layer.value(name.text, t.LockSymbol)
    if isinstance(symbol, t.LockSymbol):
        k.symbols[name] = symbol
        return symbol.decl
    other = scope.locals.get(name.text) or k.layer.values.get(name.text)
    if name.text in k.layer.disputed or (isinstance(other, Local) and other.type == ERROR):
        return None
    if other is None:
        k.problems.missing("T105", name.span, name.text, "lock", k.layer.locks, "`rwsem NAME;` declares one")
    else:
        k.problems.add("T105", name.span, f"`{name.text}` is no lock", notes=(Note("declared here", other.name.span),))
    return None


def operation(k: Checker, scope: Scope, op: s.LockOp) -> None:
    """Check that a lock has the operation."""
    decl = lock_named(k, scope, op.lock)
    if decl is None or op.op in OPERATIONS[decl.kind]:
        return
    kind = next(kind for kind, ops in OPERATIONS.items() if op.op in ops)
    k.problems.add(
        "T409",
        op.span,
        f"`{op.op}` is an operation of a {kind}, not of a {decl.kind}",
        found=decl.kind,
        expected=kind,
        hint=f"a {decl.kind} has {', '.join(OPERATIONS[decl.kind])}",
        notes=(Note(f"`{decl.name.text}` is declared here", decl.name.span),),
    )


def attempt(k: Checker, scope: Scope, op: s.LockOp) -> None:
    """Check the operation of a ``try``."""
    operation(k, scope, op)
    if op.op not in ACQUIRE:
        k.problems.add("T412", op.span, f"`{op.op}` cannot be tried", expected=", ".join(ACQUIRE))


def predicate(k: Checker, scope: Scope, e: s.Call, want: LType | None) -> LType:
    """``holds(l, p)``, ``held(l)`` and their read and write forms."""
    lock, name = e.args[0], e.function.text
    if isinstance(lock, s.Name):
        decl = lock_named(k, scope, lock)
        if decl is not None and name in READ_WRITE and decl.kind != "rwsem":
            plain = "holds" if name.startswith("holds") else "held"
            k.problems.add(
                "T409",
                lock.span,
                f"`{name}` asks about a rwsem",
                found=decl.kind,
                expected="rwsem",
                hint=f"`{plain}(…)`",
            )
    else:
        k.infer(scope, lock, ERROR)
        k.problems.add("T105", lock.span, f"the first argument of `{name}` is the name of a lock")
    if len(e.args) > 1:
        k.check(scope, e.args[1], PROCESS, f"the second argument of `{name}`")
    return BOOL
