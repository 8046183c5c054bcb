# SPDX-License-Identifier: Apache-2.0
"""What must be known of a module and its base before any of their text is checked: names, stated types, labels."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from rmapspec.lang import syntax as s
from rmapspec.lang.check.checker import Checker
from rmapspec.lang.check.declarations import bodies
from rmapspec.lang.check.expressions import RULES
from rmapspec.lang.check.join import Namer, demand_given, given_by
from rmapspec.lang.check.labels import labels_of
from rmapspec.lang.check.problems import Problems
from rmapspec.lang.check.scopes import Layer
from rmapspec.lang.check.signatures import declare
from rmapspec.lang.typed import LType
from rmapspec.system.expr import Span


@dataclass(frozen=True, slots=True)
class Prepared:
    """A module and its base with all names entered. ``layer`` is what the module's text sees, ``below`` what its base's
    text sees, empty where it has none."""

    checker: Checker
    module: s.Module
    base: s.Module | None
    below: Layer
    layer: Layer


def prepared(module: s.Module, base: s.Module | None) -> Prepared:
    """The checker that is ready for their text; what is wrong with names so far stands in its problems."""
    problems = Problems()
    k = Checker(RULES, Layer(), labels_of({}, {}), {}, problems)
    below = Layer()
    if base is not None:
        if base.kind != "spec":
            problems.add(
                "T205", (module.base or module.name).span, f"the base `{base.name.text}` is a design", expected="a spec"
            )
        demand_given(problems, module, base)
        _declare(k, below, base, "base", given_by(module))
    layer = below.over()
    _declare(k, layer, module, module.kind, {})
    k.labels = labels_of(layer.processes, layer.procedures)
    k.several = _several(module, base)
    ready = Prepared(k, module, base, below, layer)
    k.all_loops = cache(lambda: _loops(ready))
    return ready


def _declare(k: Checker, layer: Layer, file: s.Module, role: str, given: Mapping[str, s.ProcessDecl]) -> None:
    """Enter what a file declares and find the types that it states."""
    Namer(layer, k.problems, given, role).enter(file.declarations)
    k.layer = layer
    declare(k, file.declarations)


def _several(*files: s.Module | None) -> dict[str, Span]:
    """The processes that a scenario runs more than once."""
    scenarios = [d for f in files if f is not None for d in f.declarations if isinstance(d, s.ScenarioDecl)]
    return {name.text: name.span for d in scenarios for name, count in d.members if count not in (None, 0, 1)}


def _loops(ready: Prepared) -> Mapping[s.Name, LType]:
    """The type of every loop's variable: the text of processes and procedures is checked for it once more, apart, since
    a formula may stand before the loop that it speaks of. What is wrong there is reported elsewhere."""
    k = ready.checker
    trial = Checker(k.rules, ready.layer, k.labels, k.several, signatures=k.signatures)
    for file, layer in ((ready.base, ready.below), (ready.module, ready.layer)):
        if file is not None:
            trial.layer, trial.in_base = layer, file is ready.base
            bodies(trial, (d for d in file.declarations if isinstance(d, s.ProcessDecl | s.ProcedureDecl)))
    return trial.loops
