# SPDX-License-Identifier: Apache-2.0
"""Formulas beside a module that is checked already."""

from __future__ import annotations

from collections.abc import Mapping

from rmapspec.lang import syntax as s
from rmapspec.lang.check.join import Namer
from rmapspec.lang.check.prepare import prepared
from rmapspec.lang.check.scopes import Scope
from rmapspec.lang.check.signatures import declare
from rmapspec.lang.typed import LType, Symbol, Typed


def check_formulas(
    typed: Typed, formulas: Mapping[str, s.Expr]
) -> tuple[Mapping[s.Expr, LType], Mapping[s.Name | s.Field, Symbol], frozenset[s.Expr]]:
    """The types, symbols and lifted operands of formulas that see what the module's properties see, and the functions
    of its lemma files where no other has the name. Raises SpecError with every mistake."""
    ready = prepared(typed.module, typed.base)
    k = ready.checker
    k.layer = ready.layer.over()
    k.in_base = True  # a formula may come from a file that other designs share
    names = {*k.layer.values, *k.layer.members}
    for file in typed.lemma_files:
        funs = [d for d in file.declarations if isinstance(d, s.FunDecl) and d.name.text not in names]
        names |= {d.name.text for d in funs}
        Namer(k.layer, k.problems, {}, "lemmas").enter(funs)
        declare(k, funs)
    for name, e in formulas.items():
        k.truth(Scope(), e, f"the formula `{name}`")
    k.problems.raise_if_any()
    return k.types, k.symbols, frozenset(k.lifted)
