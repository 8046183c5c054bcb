# SPDX-License-Identifier: Apache-2.0
"""The instances of the processes: one each, or one for each index, as many as the scenarios ask for."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from rmapspec.lang.lower.context import Instance
from rmapspec.lang.lower.sizes import reject
from rmapspec.system.expr import Const
from rmapspec.system.types import Scalar, codes, show


def scenarios_of(typed: t.Typed) -> Mapping[str, tuple[tuple[str, int | None], ...]]:
    """Each scenario's processes with how many of each (None: all); ``main`` with every process where none is declared.

    One that runs any number of some process is left out; raises SpecError where there is no other.
    """
    if not typed.scenarios:
        return {"main": tuple((name, None) for name in typed.processes)}
    found = {
        name: tuple((m.text, n) for m, n in d.members if n is not s.ANY)
        for name, d in typed.scenarios.items()
        if not d.unbounded
    }
    if not found:
        told = "every scenario runs any number of a process, and none says how many"
        hint = "add one to examine step by step: `scenario few { … }`"
        raise reject(next(iter(typed.scenarios.values())).name.span, "L123", told, hint)
    return found


def instances_of(typed: t.Typed, domain: Callable[[s.Expr], Scalar]) -> tuple[Instance, ...]:
    """Every instance that some scenario runs, with its code in Process."""
    wanted = scenarios_of(typed)
    made: list[Instance] = []
    for name, decl in typed.processes.items():
        if decl.index is not None:
            of = domain(decl.index[1])
            made += [
                Instance(f"{name}[{show(of, c)}]", decl, len(made) + i, Const(of, c)) for i, c in enumerate(codes(of))
            ]
            continue
        most = max((n or 1 for members in wanted.values() for member, n in members if member == name), default=1)
        names = [name] if most == 1 else [f"{name}#{i + 1}" for i in range(most)]
        made += [Instance(n, decl, len(made) + i, None) for i, n in enumerate(names)]
    return tuple(made)


def active_in(scenario: tuple[tuple[str, int | None], ...], instances: tuple[Instance, ...]) -> frozenset[str]:
    """The instances that run in a scenario: the first ``n`` of a process, or all of them."""
    running: set[str] = set()
    for member, n in scenario:
        mine = [i for i in instances if i.decl.name.text == member]
        count = n if n is not None else (len(mine) if mine and mine[0].index is not None else 1)
        running |= {i.name for i in mine[:count]}
    return frozenset(running)
