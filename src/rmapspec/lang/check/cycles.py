# SPDX-License-Identifier: Apache-2.0
"""Declarations that lead back to themselves: functions, procedures, enums."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from rmapspec.lang import syntax as s
from rmapspec.lang.check.checker import Checker
from rmapspec.lang.check.labels import statements
from rmapspec.lang.check.scopes import Layer
from rmapspec.lang.diagnose import Note
from rmapspec.lang.typed import LEnum, LOption, LType

Uses = Mapping[str, list[s.Name]]
"""For each declaration, where its text names others."""


def cycles(uses: Uses) -> list[list[s.Name]]:
    """The ways by which names lead back to themselves, each as the places that name the next one."""
    found: list[list[s.Name]] = []
    done: set[str] = set()

    for start in uses:
        way: list[s.Name] = []
        waiting: list[tuple[str, list[s.Name]]] = [(start, list(uses.get(start, ())))] if start not in done else []
        while waiting:
            name, rest = waiting[-1]
            if not rest:
                done.add(name)
                waiting.pop()
                if way:
                    way.pop()
                continue
            place = rest.pop(0)
            open_ = [n for n, _ in waiting]
            if place.text in open_:
                found.append([*way[open_.index(place.text) :], place])
            elif place.text not in done:
                way.append(place)
                waiting.append((place.text, list(uses.get(place.text, ()))))
    return found


def report(k: Checker, uses: Uses, code: str, told: Callable[[str], str], hint: str) -> None:
    """Report every cycle, at the place that closes it."""
    for way in cycles(uses):
        notes = tuple(Note(f"by way of `{place.text}`", place.span) for place in way[:-1])
        k.problems.add(code, way[-1].span, told(way[-1].text), hint=hint, notes=notes)


def no_recursion(k: Checker, layer: Layer) -> None:
    """Report functions, procedures and enums that contain themselves."""
    no_recursive_functions(k, layer.funs)
    report(
        k,
        procedure_calls(layer),
        "T207",
        lambda n: f"the procedure `{n}` calls itself",
        "use a loop: calls are written out",
    )
    report(k, enum_uses(layer), "T208", lambda n: f"the enum `{n}` contains itself", "types are finite")


def no_recursive_functions(k: Checker, funs: Iterable[str]) -> None:
    """Report functions that contain themselves."""
    uses = {n: k.calls.get(n, []) for n in funs}
    report(k, uses, "T206", lambda n: f"the function `{n}` calls itself", "a value must not need itself")


def procedure_calls(layer: Layer) -> dict[str, list[s.Name]]:
    """Where procedures call others."""
    return {
        name: [
            c.procedure
            for c in statements(d.body)
            if isinstance(c, s.CallStatement) and c.procedure.text in layer.procedures
        ]
        for name, d in layer.procedures.items()
    }


def enum_uses(layer: Layer) -> dict[str, list[s.Name]]:
    """Where enums carry others."""
    return {
        name: [use for m in own.values() for use in _enum_in(m.payload, m.decl)] for name, own in layer.enums.items()
    }


def _enum_in(payload: tuple[str, LType] | None, decl: s.Constructor) -> Iterable[s.Name]:
    inner = payload[1] if payload is not None else None
    inner = inner.of if isinstance(inner, LOption) else inner
    if isinstance(inner, LEnum):
        yield s.Name(decl.fields[0][1].span, inner.name)


def enums_in_order(layer: Layer) -> list[str]:
    """The enums, each after those it carries."""
    uses, order = enum_uses(layer), []
    waiting = list(layer.enums)[::-1]
    while waiting:
        name = waiting[-1]
        needed = [u.text for u in uses[name] if u.text not in order and u.text != name]
        if name in order or not needed:
            waiting.pop()
            if name not in order:
                order.append(name)
        else:
            waiting += needed
    return order
