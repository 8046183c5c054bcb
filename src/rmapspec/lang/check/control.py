# SPDX-License-Identifier: Apache-2.0
"""``at(process, label)``, ``after(process, label)``, ``started(process)`` and ``ended(process)``."""

from __future__ import annotations

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from rmapspec.lang.check.checker import Checker
from rmapspec.lang.check.nearest import did_you_mean
from rmapspec.lang.check.scopes import Scope
from rmapspec.lang.check.types import BOOL, PROCESS
from rmapspec.lang.diagnose import Diagnostic
from rmapspec.lang.typed import LType


def ended(k: Checker, scope: Scope, e: s.Call, want: LType | None) -> LType:
    """``ended(p)`` and ``started(p)``."""
    k.check(scope, e.args[0], PROCESS, f"the argument of `{e.function.text}`")
    return BOOL


started = ended


def at(k: Checker, scope: Scope, e: s.Call, want: LType | None) -> LType:
    """``at(p, a.b)`` and ``after(p, a.b)``."""
    k.check(scope, e.args[0], PROCESS, f"the first argument of `{e.function.text}`")
    label = dotted(e.args[1])
    if not label:
        told = f"the second argument of `{e.function.text}` is a label"
        k.problems.add("T109", e.args[1].span, told, expected="`label` or `procedure.label`")
        return BOOL
    process = named(k, e.args[0])
    if not k.labels.exist(label, process):
        _no_label(k, e.args[1], label, process)
    return BOOL


after = at


def dotted(e: s.Expr) -> tuple[str, ...]:
    """The components of a label; empty for what is no label."""
    match e:
        case s.Name(_, text):
            return (text,)
        case s.Field(_, base, name, _):
            before = dotted(base)
            return (*before, name) if before else ()
        case _:
            return ()


def named(k: Checker, e: s.Expr) -> s.ProcessDecl | None:
    """The process that an expression names, where it does so plainly."""
    base = e.base if isinstance(e, s.Index) else e
    symbol = k.symbols.get(base) if isinstance(base, s.Name) else None
    return symbol.decl if isinstance(symbol, t.ProcessSymbol) else None


def _no_label(k: Checker, e: s.Expr, label: tuple[str, ...], process: s.ProcessDecl | None) -> None:
    if (k.labels.lost_calls or k.in_base) and k.labels.written(label):
        return  # the unknown procedure of a call is reported; what a design leaves out is just never reached
    text = ".".join(label)
    if process is not None and k.labels.exist(label, None) and not k.labels.abstract:
        told = f"{process.name.text} has no step `{text}`"
        k.problems.once((text, process.name), Diagnostic("T109", e.span, told, hint="another process has"))
        return
    hint = did_you_mean(text, k.labels.all())
    uncalled = next((n for n in label[:-1] if n in k.layer.procedures), None)
    if hint is None and uncalled is not None and label[-1] in k.labels.steps[k.layer.procedures[uncalled]]:
        hint = f"no process calls `{uncalled}` that way"
    k.problems.once(text, Diagnostic("T109", e.span, f"no process has a step `{text}`", hint=hint))
