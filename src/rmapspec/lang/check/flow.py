# SPDX-License-Identifier: Apache-2.0
"""Control flow: labelled steps and what stands around them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from rmapspec.lang import syntax as s
from rmapspec.lang.check.binders import RANGE, SEQ, SET, TYPE, domain, symmetric
from rmapspec.lang.check.checker import Checker
from rmapspec.lang.check.labels import statements
from rmapspec.lang.check.locks import attempt
from rmapspec.lang.check.scopes import Scope
from rmapspec.lang.check.statements import Where, simple
from rmapspec.lang.check.types import ERROR, show
from rmapspec.lang.diagnose import Note
from rmapspec.lang.typed import LSort


@dataclass(frozen=True, slots=True)
class Flow:
    """The place of a statement: its scope, and where jumps may go."""

    scope: Scope
    procedure: bool
    loop: bool = False


def block(k: Checker, body: Iterable[s.Statement], flow: Flow) -> None:
    """Check statements in order."""
    for stmt in body:
        STATEMENTS[type(stmt)](k, stmt, flow)


def unique_labels(k: Checker, body: Iterable[s.Statement]) -> None:
    """Report labels that the text of a process or procedure gives twice."""
    first: dict[str, s.Name] = {}
    for stmt in statements(body):
        label = getattr(stmt, "label", None)
        if label is None:
            continue
        if label.text in first:
            notes = (Note("the first one", first[label.text].span),)
            k.problems.add(
                "T215",
                label.span,
                f"the label `{label.text}` is given twice",
                hint="label each step differently",
                notes=notes,
            )
        else:
            first[label.text] = label


def _step(k: Checker, stmt: s.Step, flow: Flow) -> None:
    for part in stmt.title or ():
        if not isinstance(part, str):
            k.infer(flow.scope, part)
    simple(k, stmt.body, Where(flow.scope), {})
    block(k, stmt.failure or (), flow)


def _call(k: Checker, stmt: s.CallStatement, flow: Flow) -> None:
    name = stmt.procedure.text
    decl = k.layer.procedures.get(name)
    if decl is None:
        if name in k.layer.values:
            notes = (Note("declared here", k.layer.values[name].name.span),)
            k.problems.add(
                "T104", stmt.procedure.span, f"`{name}` is a {k.layer.values[name].what}, no procedure", notes=notes
            )
        else:
            k.problems.missing("T104", stmt.procedure.span, name, "procedure", k.layer.procedures)
    if decl is None or name in k.layer.disputed_procedures:
        k.rest(flow.scope, stmt.args)
        return
    shape = ", ".join(f"{n.text}: {show(k.declared(of))}" for n, of in decl.params)
    if not k.arguments(stmt.procedure.span, name, stmt.args, len(decl.params), f"{name}({shape})"):
        k.rest(flow.scope, stmt.args)
        return
    for (param, of), arg in zip(decl.params, stmt.args, strict=True):
        k.check(flow.scope, arg, k.declared(of), f"the argument `{param.text}` of `{name}`")


def _if(k: Checker, stmt: s.IfStatement, flow: Flow) -> None:
    k.truth(flow.scope, stmt.cond, "the condition of `if`")
    block(k, stmt.then, flow)
    block(k, stmt.other, flow)


def _try(k: Checker, stmt: s.Try, flow: Flow) -> None:
    attempt(k, flow.scope, stmt.op)
    block(k, stmt.then, flow)
    block(k, stmt.other, flow)


def _either(k: Checker, stmt: s.Either, flow: Flow) -> None:
    for branch in stmt.branches:
        block(k, branch, flow)


def _while(k: Checker, stmt: s.While, flow: Flow) -> None:
    if stmt.cond is not None:
        k.truth(flow.scope, stmt.cond, "the condition of `while`")
    block(k, stmt.body, replace(flow, loop=True))


def _for(k: Checker, stmt: s.For, flow: Flow) -> None:
    form, of = domain(k, flow.scope, stmt.domain)
    if form == RANGE:
        k.constants.append((stmt.domain, "the range of a `for`"))
    elif form == SET:
        hint = "`choose x in S { … }` takes any element; a sequence has an order"
        k.problems.add(
            "T307",
            stmt.domain.span,
            "`for` cannot range over a set",
            found="a set",
            expected="a sort, a range or a sequence",
            hint=hint,
        )
    elif form == TYPE and not isinstance(of, LSort):
        k.problems.add(
            "T307",
            stmt.domain.span,
            f"`for` cannot range over {show(of)}",
            found=show(of),
            expected="a sort, a range or a sequence",
        )
    if form != SEQ:
        symmetric(k, stmt.domain, of, "`for`")
    k.loops[stmt.var] = of if form != SET else ERROR
    inside = k.bind(flow.scope, stmt.var, "for", k.loops[stmt.var])
    block(k, stmt.body, replace(flow, scope=inside, loop=True))


def _jump(k: Checker, stmt: s.Jump, flow: Flow) -> None:
    if stmt.word in ("break", "continue") and not flow.loop:
        k.problems.add("T402", stmt.span, f"`{stmt.word}` outside of a loop")
    elif stmt.word == "return" and not flow.procedure:
        k.problems.add("T402", stmt.span, "`return` outside of a procedure", hint="`stop;` ends the process")


def _stray(k: Checker, stmt: s.Stray, flow: Flow) -> None:
    k.problems.add(
        "T401",
        stmt.body.span,
        "a statement without a label",
        hint="give it a label: `name: …;`, or put it into the `{ }` of a step",
    )
    simple(k, (stmt.body,), Where(flow.scope), {})


STATEMENTS: Mapping[type, Callable[[Checker, Any, Flow], None]] = {
    s.Step: _step,
    s.CallStatement: _call,
    s.IfStatement: _if,
    s.Try: _try,
    s.Either: _either,
    s.While: _while,
    s.For: _for,
    s.Jump: _jump,
    s.Stray: _stray,
}
