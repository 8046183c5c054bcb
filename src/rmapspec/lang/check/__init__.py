# SPDX-License-Identifier: Apache-2.0
"""Names and types: a Module, with the base of a design, becomes a Typed, or every mistake is reported at once."""

from __future__ import annotations

from collections.abc import Sequence

from rmapspec.lang import syntax as s
from rmapspec.lang.check.constants import demand_constants
from rmapspec.lang.check.cycles import enums_in_order, no_recursion
from rmapspec.lang.check.declarations import bodies
from rmapspec.lang.check.early import in_order
from rmapspec.lang.check.lemmas import lemma_file
from rmapspec.lang.check.prepare import Prepared, prepared
from rmapspec.lang.check.properties import all_asserted, one_expectation
from rmapspec.lang.typed import Typed


def check(module: s.Module, base: s.Module | None = None, lemmas: Sequence[s.Module] = ()) -> Typed:
    """The module, joined with its base and with lemma files, every name resolved and every expression typed.

    Raises SpecError, of stage "type", with every mistake of all the files; ValueError when a design comes without its
    base, a spec with one, or a lemma file in the place of either.
    """
    if (module.base is None) != (base is None) or module.kind == "lemmas":
        raise ValueError("a design is checked together with its base, a spec alone, and lemmas with what they are of")
    ready = prepared(module, base)
    k, layer = ready.checker, ready.layer
    if base is not None:
        k.layer, k.in_base = ready.below, True
        bodies(k, (d for d in base.declarations if not isinstance(d, s.ExpectDecl)))
        k.in_base = False
    k.layer = layer
    bodies(k, module.declarations)
    one_expectation(k, module)
    no_recursion(k, layer)
    in_order(k, layer)
    for file in lemmas:
        lemma_file(ready, file)
    all_asserted(k, layer)
    demand_constants(k)
    k.problems.raise_if_any()
    return _typed(ready, tuple(lemmas))


def _typed(ready: Prepared, lemma_files: tuple[s.Module, ...]) -> Typed:
    """The tables as lowering reads them."""
    k, layer, module = ready.checker, ready.layer, ready.module
    inline = {
        name: s.EnumDecl(d.type.span, d.name, tuple(s.Constructor(m.span, m, ()) for m in d.type.members))
        for name, d in layer.params.items()
        if isinstance(d.type, s.InlineEnum)
    }
    enums = layer.declared_enums | inline
    return Typed(
        module=module,
        base=ready.base,
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
        lemmas=layer.lemmas,
        lemma_files=lemma_files,
    )
