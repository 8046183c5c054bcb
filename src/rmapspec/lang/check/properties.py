# SPDX-License-Identifier: Apache-2.0
"""Properties, covers, scenarios, costs and expectations."""

from __future__ import annotations

from collections.abc import Iterable

from rmapspec.lang import syntax as s
from rmapspec.lang.check.binders import domain
from rmapspec.lang.check.checker import Checker
from rmapspec.lang.check.locks import operation
from rmapspec.lang.check.scopes import Layer, Scope
from rmapspec.lang.check.types import ERROR, INT
from rmapspec.lang.diagnose import Note
from rmapspec.lang.typed import LType


def property_(k: Checker, d: s.PropertyDecl) -> None:
    """Check the formula of a property and what covers it."""
    if d.formula is not None:
        k.truth(Scope(primes=d.kind == "step"), d.formula, f"the formula of `{d.name.text}`")
        if d.kind == "assume":
            k.constants.append((d.formula, "an assumption"))
    if d.temporal is not None:
        temporal(k, Scope(), d.temporal, d.name.text)
    if d.covered is not None:
        k.truth(Scope(), d.covered, f"what covers `{d.name.text}`")


def temporal(k: Checker, scope: Scope, formula: s.Temporal, name: str) -> None:
    """Check the state predicates of a temporal formula, and the domains of its binders."""
    if formula.state is not None:
        k.truth(scope, formula.state, f"a part of the formula of `{name}`")
    if formula.var is not None and formula.domain is not None:
        _, of = domain(k, scope, formula.domain)
        scope = k.bind(scope, formula.var, "binder", of)
    for part in formula.args:
        temporal(k, scope, part, name)


def lemma(k: Checker, d: s.LemmaDecl) -> None:
    """Check the formula of a lemma."""
    k.truth(Scope(), d.formula, f"the formula of `{d.name.text}`")


def cover(k: Checker, d: s.CoverDecl) -> None:
    """Check what is to be reached."""
    k.truth(Scope(), d.formula, f"the formula of `{d.name.text}`")


def scenario(k: Checker, d: s.ScenarioDecl) -> None:
    """Check the members of a scenario."""
    seen: dict[str, s.Name] = {}
    for name, count in d.members:
        if name.text not in k.layer.processes:
            k.problems.missing("T107", name.span, name.text, "process", k.layer.processes)
        elif name.text in seen:
            notes = (Note("the first one", seen[name.text].span),)
            k.problems.add(
                "T501",
                name.span,
                f"`{name.text}` stands twice in this scenario",
                hint=f"`{name.text} * 2;`",
                notes=notes,
            )
        elif isinstance(count, int) and count < 1:
            k.problems.add(
                "T501", name.span, f"a scenario with {count} of `{name.text}`", hint="leave out what does not run"
            )
        seen.setdefault(name.text, name)


def cost(k: Checker, d: s.CostDecl) -> None:
    """Check what is counted, and where."""
    operation(k, Scope(), d.op)
    scenario_named(k, d.scenario)
    settings(k, d.settings)


def scenario_named(k: Checker, name: s.Name) -> None:
    """Report a scenario that is not declared, or has no size at which states could be counted."""
    names = tuple(k.layer.scenarios) or ("main",)
    if name.text not in names:
        k.problems.missing("T108", name.span, name.text, "scenario", names)
    elif name.text in k.layer.scenarios and k.layer.scenarios[name.text].unbounded:
        notes = (Note("declared here", k.layer.scenarios[name.text].name.span),)
        told = f"the scenario `{name.text}` runs any number of a process: it has no states to count"
        hint = "name a scenario that says how many: `* 2`"
        k.problems.add("T506", name.span, told, hint=hint, notes=notes)


def settings(k: Checker, given: Iterable[s.Setting]) -> None:
    """Check sizes and parameters that are fixed."""
    seen: dict[str, s.Setting] = {}
    for setting in given:
        name = setting.name.text
        if name in seen:
            notes = (Note("the first time", seen[name].span),)
            k.problems.add("T504", setting.span, f"`{name}` is set twice", notes=notes)
        seen.setdefault(name, setting)
        of = setting_type(k, setting.name)
        k.check(Scope(), setting.value, of, f"the value of `{name}`")
        if of != ERROR and not isinstance(setting.value, s.Number | s.Name | s.Bool):
            k.problems.add("T505", setting.value.span, "a setting is a number or a name", hint="write the value itself")


def setting_type(k: Checker, name: s.Name) -> LType:
    """The type of what can be set under a name."""
    if name.text in k.layer.sorts:
        return INT
    entity = k.layer.values.get(name.text)
    if entity is not None and name.text in k.layer.params:
        return entity.type or ERROR
    if entity is not None:
        k.problems.add(
            "T112", name.span, f"the {entity.what} `{name.text}` cannot be set", expected="a sort or a param"
        )
    else:
        k.problems.missing("T112", name.span, name.text, "sort or param", (*k.layer.sorts, *k.layer.params))
    return ERROR


def expect(k: Checker, d: s.ExpectDecl) -> None:
    """Check the names of an expectation."""
    seen: set[str] = set()
    for name in d.properties:
        prop = k.layer.properties.get(name.text)
        if prop is None:
            k.problems.missing("T106", name.span, name.text, "property", k.layer.properties)
        elif prop.kind == "assume":
            k.problems.add(
                "T106",
                name.span,
                f"the assumption `{name.text}` is no property of behaviours",
                notes=(Note("declared here", prop.name.span),),
            )
        elif name.text in seen:
            k.problems.add("T502", name.span, f"`{name.text}` stands twice in this expectation")
        seen.add(name.text)
    if d.scenario is not None:
        scenario_named(k, d.scenario)
    settings(k, d.settings)


def one_expectation(k: Checker, module: s.Module) -> None:
    """Report verdicts that contradict one another: at most one expectation says what holds."""
    told = [d for d in module.declarations if isinstance(d, s.ExpectDecl) and d.kind in ("holds", "violated")]
    for other in told[1:]:
        notes = (Note("the first one", told[0].span),)
        hint = "an expectation is exact: one list of what is violated, the rest holds"
        k.problems.add("T502", other.span, "a second expectation of the verdict", hint=hint, notes=notes)


def all_asserted(k: Checker, layer: Layer) -> None:
    """Report assertions that no statement judges: they could not fail."""
    for d in layer.properties.values():
        if d.kind == "assertion" and d.name.text not in k.asserted:
            hint = f"`assert {d.name.text}: …;` in a step"
            k.problems.add("T216", d.name.span, f"nothing asserts `{d.name.text}`: it could not fail", hint=hint)
