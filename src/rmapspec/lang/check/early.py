# SPDX-License-Identifier: Apache-2.0
"""What must be known before the rest: params, one after the other, then the indices of processes.

Enums may carry processes, so that their sizes are known last.
"""

from __future__ import annotations

from collections.abc import Iterator

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from rmapspec.lang.check.checker import Checker
from rmapspec.lang.check.constants import walk
from rmapspec.lang.check.scopes import Layer
from rmapspec.lang.check.signatures import ranges
from rmapspec.lang.check.types import ERROR
from rmapspec.lang.diagnose import Note
from rmapspec.lang.typed import LEnum, LProcess


def in_order(k: Checker, layer: Layer) -> None:
    """Report params and indices that need what is only known later."""
    ready: set[str] = set()
    for name, d in layer.params.items():
        if layer.values[name].type != ERROR:
            for e in (d.default, *(b for r in ranges(d.type) for b in (r.lo, r.hi))):
                _params(k, layer, e, ready)
                _sizes(k, layer, e, "a param")
        ready.add(name)
    for process in layer.processes.values():
        if process.index is not None and isinstance(process.index[1], s.Binary):
            _sizes(k, layer, process.index[1], "an index")


def _params(k: Checker, layer: Layer, e: s.Expr, ready: set[str]) -> None:
    """Report later params."""
    for place, name in _names(k, e):
        symbol = k.symbols.get(name)
        if isinstance(symbol, t.ParamSymbol) and name.text in layer.params and name.text not in ready:
            notes = (Note("declared here", symbol.decl.name.span),)
            told = f"the param `{name.text}` is not known yet"
            k.problems.add("T214", place.span, told, hint="declare it earlier", notes=notes)


def _sizes(k: Checker, layer: Layer, e: s.Expr, what: str) -> None:
    """Report enums and processes."""
    for place, name in _names(k, e):
        match k.symbols.get(name):
            case t.SortSymbol(LEnum() | LProcess()) | t.ProcessSymbol():
                late = True
            case t.MemberSymbol(enum, _):
                late = enum not in layer.params
            case _:
                late = False
        if late:
            told = f"`{name.text}` cannot be used in {what}"
            k.problems.add("T214", place.span, told, hint="numbers, earlier params and sizes of sorts are known here")


def _names(k: Checker, e: s.Expr, through: frozenset[str] = frozenset()) -> Iterator[tuple[s.Name, s.Name]]:
    """The names in an expression and in the functions that it calls, each after the place in the expression."""
    for node in walk(e):
        if isinstance(node, s.Name):
            yield node, node
        elif isinstance(node, s.Is):
            yield node.constructor, node.constructor
        elif isinstance(node, s.Call):
            yield node.function, node.function
            symbol = k.symbols.get(node.function)
            if isinstance(symbol, t.FunSymbol) and symbol.decl.name.text not in through:
                inside = _names(k, symbol.decl.body, through | {symbol.decl.name.text})
                yield from ((node.function, name) for _, name in inside)
