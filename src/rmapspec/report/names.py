# SPDX-License-Identifier: Apache-2.0
"""How a report names a System, its processes and its steps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from rmapspec.system.model import System
from rmapspec.system.types import FiniteT, MapT, OptionT, SeqT, SetT, Type

MAIN = "main"
"""The scenario of a spec that declares none; it is not worth a word."""


def sizes(pairs: Iterable[tuple[str, int]]) -> str:
    """``Vma=2, BATCH=2``."""
    return ", ".join(f"{name}={value}" for name, value in pairs)


def where(system: System) -> str:
    """The sizes of a System's sorts and its scenario: ``Vma=1, walk``; constants are left out."""
    sorts = {t.name for v in system.variables for t in _finite(v.type)}
    told = sizes((name, value) for name, value in system.sizes if name in sorts)
    scenario = "" if system.scenario == MAIN else system.scenario
    return ", ".join(part for part in (told, scenario) if part)


def process_titles(system: System) -> dict[str, str]:
    """What a column is called, by the name of the process: its title, numbered where several instances share one."""
    titles = [p.title or p.name for p in system.processes]
    return {
        p.name: title if titles.count(title) == 1 else f"{title} {p.name.removeprefix(p.declared).strip('#[]')}".strip()
        for p, title in zip(system.processes, titles, strict=True)
    }


def display_path(path: str) -> str:
    """A path as a person types it: relative to the current folder where it lies below it."""
    try:
        return str(Path(path).resolve().relative_to(Path.cwd()))
    except (ValueError, OSError):
        return path


def _finite(t: Type) -> Iterator[FiniteT]:
    """The named domains a type is made of."""
    match t:
        case FiniteT():
            yield t
        case OptionT(of) | SetT(of) | SeqT(of):
            yield from _finite(of)
        case MapT(key, value):
            yield from _finite(key)
            yield from _finite(value)
