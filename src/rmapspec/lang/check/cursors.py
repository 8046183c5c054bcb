# SPDX-License-Identifier: Apache-2.0
"""``cursor(process, x)``, ``inside(process, x)`` and ``done(process, x, element)``: how far a loop has come."""

from __future__ import annotations

from rmapspec.lang import syntax as s
from rmapspec.lang.check.checker import Checker, optional
from rmapspec.lang.check.control import dotted, named
from rmapspec.lang.check.labels import Body
from rmapspec.lang.check.nearest import did_you_mean
from rmapspec.lang.check.scopes import Scope
from rmapspec.lang.check.types import BOOL, ERROR, PROCESS, show
from rmapspec.lang.diagnose import Diagnostic, Note
from rmapspec.lang.typed import LType


def cursor(k: Checker, scope: Scope, e: s.Call, want: LType | None) -> LType:
    """``cursor(p, x)``: the element, or none outside of the loop."""
    of = element(k, scope, e)
    return optional(k, e, of)


def inside(k: Checker, scope: Scope, e: s.Call, want: LType | None) -> LType:
    """``inside(p, x)``."""
    element(k, scope, e)
    return BOOL


def done(k: Checker, scope: Scope, e: s.Call, want: LType | None) -> LType:
    """``done(p, x, element)``."""
    of = element(k, scope, e)
    k.check(scope, e.args[2], of, "the element given to `done`")
    return BOOL


def element(k: Checker, scope: Scope, e: s.Call) -> LType:
    """The type of what the loop goes through that the first two arguments name; ERROR, reported, where there is none
    or where there are several."""
    k.check(scope, e.args[0], PROCESS, f"the first argument of `{e.function.text}`")
    name = dotted(e.args[1])
    if not name:
        told = f"the second argument of `{e.function.text}` is the variable of a loop"
        k.problems.add("T116", e.args[1].span, told, expected="`x` or `procedure.x`")
        return ERROR
    process = named(k, e.args[0])
    loops = k.labels.loops_named(name, process)
    if not loops and (k.labels.lost_calls or k.in_base):
        loops = k.labels.loops_written(name)  # as for labels: what a design leaves out is just never reached
    if not loops:
        _no_loop(k, e.args[1], name, process)
        return ERROR
    types = k.all_loops()
    found = [types.get(var, ERROR) for _, var in loops]
    kinds = [of for i, of in enumerate(found) if of != ERROR and of not in found[:i]]
    if len(kinds) > 1:
        _several(k, e.args[1], name, [(*loop, of) for loop, of in zip(loops, found, strict=True)])
    return kinds[0] if len(kinds) == 1 else ERROR


def _no_loop(k: Checker, e: s.Expr, name: tuple[str, ...], process: s.ProcessDecl | None) -> None:
    text = ".".join(name)
    if process is not None and k.labels.loops_named(name, None):
        told = f"{process.name.text} has no loop over a variable `{text}`"
        k.problems.once((text, process.name), Diagnostic("T116", e.span, told, hint="another process has"))
        return
    hint = did_you_mean(text, k.labels.all_loops())
    if hint is None and k.labels.loops_written(name):
        hint = "no process calls its procedure that way"
    k.problems.once(("loop", text), Diagnostic("T116", e.span, f"no process has a loop `for {text} in …`", hint=hint))


def _several(k: Checker, e: s.Expr, name: tuple[str, ...], loops: list[tuple[Body, s.Name, LType]]) -> None:
    """Report loops whose elements have different types."""
    text = ".".join(name)
    shown: dict[LType, tuple[Body, s.Name]] = {}
    for body, var, of in loops:
        if of != ERROR:
            shown.setdefault(of, (body, var))
    notes = tuple(Note(f"in {body.name.text}, of {show(of)}", var.span) for of, (body, var) in shown.items())
    found = " and ".join(show(of) for of in shown)
    hint = f"name the procedure too: `procedure.{name[-1]}`"
    told = f"the loops `{text}` do not go through one type"
    k.problems.add("T318", e.span, told, found=found, hint=hint, notes=notes)
