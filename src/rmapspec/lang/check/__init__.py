# SPDX-License-Identifier: Apache-2.0
"""Names and types: a Module, with the base of a design, becomes a Typed, or every mistake is reported at once."""

from __future__ import annotations

from collections.abc import Mapping

from rmapspec.lang import syntax as s
from rmapspec.lang.check.checker import Checker
from rmapspec.lang.check.constants import demand_constants
from rmapspec.lang.check.cycles import enums_in_order, no_recursion
from rmapspec.lang.check.declarations import bodies
from rmapspec.lang.check.early import in_order
from rmapspec.lang.check.expressions import RULES
from rmapspec.lang.check.join import Namer, demand_given, given_by
from rmapspec.lang.check.labels import labels_of
from rmapspec.lang.check.problems import Problems
from rmapspec.lang.check.properties import all_asserted, one_expectation
from rmapspec.lang.check.scopes import Layer
from rmapspec.lang.check.signatures import declare
from rmapspec.lang.typed import Typed
from rmapspec.system.expr import Span


def check(module: s.Module, base: s.Module | None = None) -> Typed:
    """The module, joined with its base, every name resolved and every expression typed.

    Raises SpecError, of stage "type", with every mistake of both files; ValueError when a design comes without its base
    or a spec with one.
    """
    if (module.base is None) != (base is None):
        raise ValueError("a design is checked together with its base, a spec alone")
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
    if base is not None:
        k.layer, k.in_base = below, True
        bodies(k, (d for d in base.declarations if not isinstance(d, s.ExpectDecl)))
        k.in_base = False
    k.layer = layer
    bodies(k, module.declarations)
    one_expectation(k, module)
    no_recursion(k, layer)
    in_order(k, layer)
    all_asserted(k, layer)
    demand_constants(k)
    problems.raise_if_any()
    return _typed(k, layer, module, base)


def _declare(k: Checker, layer: Layer, file: s.Module, role: str, given: Mapping[str, s.ProcessDecl]) -> None:
    """Enter what a file declares and find the types that it states."""
    Namer(layer, k.problems, given, role).enter(file.declarations)
    k.layer = layer
    declare(k, file.declarations)


def _several(*files: s.Module | None) -> dict[str, Span]:
    """The processes that a scenario runs more than once."""
    scenarios = [d for f in files if f is not None for d in f.declarations if isinstance(d, s.ScenarioDecl)]
    return {name.text: name.span for d in scenarios for name, count in d.members if count is not None and count > 1}


def _typed(k: Checker, layer: Layer, module: s.Module, base: s.Module | None) -> Typed:
    """The tables as lowering reads them."""
    inline = {
        name: s.EnumDecl(d.type.span, d.name, tuple(s.Constructor(m.span, m, ()) for m in d.type.members))
        for name, d in layer.params.items()
        if isinstance(d.type, s.InlineEnum)
    }
    enums = layer.declared_enums | inline
    return Typed(
        module=module,
        base=base,
        sorts=layer.sorts,
        params=layer.params,
        enums={name: enums[name] for name in enums_in_order(layer)},
        variables=layer.variables,
        locks=layer.locks,
        funs=layer.funs,
        procedures=layer.procedures,
        processes=layer.processes,
        actions=layer.actions,
        properties=layer.properties,
        covers=layer.covers,
        scenarios=layer.scenarios,
        costs=layer.costs,
        expectations=tuple(d for d in module.declarations if isinstance(d, s.ExpectDecl)),
        types=k.types,
        symbols=k.symbols,
        lifted=frozenset(k.lifted),
    )
