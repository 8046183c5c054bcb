# SPDX-License-Identifier: Apache-2.0
"""What a spec declares, and what a System is made of, on one page."""

from __future__ import annotations

from collections.abc import Iterable

from rmapspec.lang import syntax as s
from rmapspec.lang.spec import Spec
from rmapspec.report.names import display_path, sizes
from rmapspec.report.wrap import counted, paragraph, table
from rmapspec.system.model import Action, System
from rmapspec.system.types import words


def spec_summary(spec: Spec) -> str:
    """The declarations of a spec, a design's base included."""
    typed = spec.typed
    kind, base = typed.module.kind, typed.module.base
    called = f"{kind} {spec.name}{'' if base is None else f' of {base.text}'}"
    head = paragraph(f"{called} ({display_path(spec.path)})", indent="  ", first="")
    sorts = [f"{n}[{lo}..{hi}]" if lo != hi else f"{n}[{lo}]" for n, (lo, hi) in spec.ranges().items()]
    named = [
        ("sizes", ", ".join(sorts)),
        ("params", ", ".join(typed.params)),
        ("variables", ", ".join(typed.variables)),
    ]
    named += [
        ("locks", ", ".join(f"{d.kind} {n}" for n, d in typed.locks.items())),
        ("scenarios", ", ".join(typed.scenarios)),
    ]
    parts = [head + (f"\n{paragraph(spec.title, indent='  ')}" if spec.title else "")]
    parts.append("\n".join(table((a, b) for a, b in named if b)))
    parts.append(_section("processes", ((n, _process(d)) for n, d in typed.processes.items())))
    parts.append(_section("actions", ((n, d.title or "") for n, d in typed.actions.items())))
    parts.append(_section("properties", ((n, _titled(d.kind, d.title)) for n, d in typed.properties.items())))
    parts.append(_section("lemmas", ((n, d.title or "") for n, d in typed.lemmas.items())))
    parts.append(_section("covers", ((n, d.title or "") for n, d in typed.covers.items())))
    parts.append(_section("costs", ((n, d.title or "") for n, d in typed.costs.items())))
    parts.append(_section("expects", _expectations(typed.expectations)))
    return "\n\n".join(p for p in parts if p)


def _section(name: str, rows: Iterable[tuple[str, str]]) -> str:
    """A headed table; empty without rows."""
    lines = table(rows)
    return "\n".join([f"  {name}:", *(f"  {line}" for line in lines)]) if lines else ""


def _titled(kind: str, title: str | None) -> str:
    """``invariant: a filled PTE …``."""
    return f"{kind}: {title}" if title else kind


def _process(d: s.ProcessDecl) -> str:
    """How a process is declared, without its body."""
    words = ["abstract"] if d.body is None else []
    words += ["optional"] if d.optional else []
    words += [d.fairness] if d.fairness else []
    return ", ".join(words + ([d.title] if d.title else []))


def _expectations(expectations: Iterable[s.ExpectDecl]) -> Iterable[tuple[str, str]]:
    """What the file expects of itself."""
    for e in expectations:
        match e.kind:
            case "violated":
                yield "violated", ", ".join(p.text for p in e.properties)
            case "states":
                depth = "" if e.depth is None else f", depth {e.depth}"
                yield "states", f"{e.states}{depth}" + ("" if e.scenario is None else f" in {e.scenario.text}")
            case _:
                yield e.kind, "every property"


def system_summary(system: System, *, internal: bool = False) -> str:
    """The variables and actions of a System; ``internal`` shows program counters and the like as well."""
    at = ", ".join(part for part in (sizes(system.sizes), system.scenario) if part)
    shown = [v for v in system.variables if internal or not v.internal]
    hidden = frozenset(v.name for v in system.variables) - {v.name for v in shown}
    more = f" and {len(hidden)} internal" if hidden else ""
    parts = [f"system {system.name} ({at})"]
    variables = table((v.name, words(v.type)) for v in shown)
    parts.append("\n".join([f"  {counted(len(shown), 'variable')}{more}:", *(f"  {line}" for line in variables)]))
    actions = [line for a in system.actions for line in _action(a, hidden)]
    parts.append("\n".join([f"  {counted(len(system.actions), 'step')}:", *actions]))
    return "\n\n".join(parts)


def _action(a: Action, hidden: frozenset[str]) -> list[str]:
    """The guards an action is taken under and what it changes, ``hidden`` variables left out."""
    guards = [g.name for g in a.guards if not hidden or g.name != "at"]
    told = [
        ("any", [f"{n}: {words(t)}" for n, t in a.params]),
        ("when", guards),
        ("asserts", [x.prop for x in a.asserts]),
        ("changes", [n for n, _ in a.updates if n not in hidden]),
    ]
    lines = [f"{word} {', '.join(parts)}" for word, parts in told if parts]
    return [f"    {a.name}", *(paragraph(line, indent=" " * 10, first=" " * 6) for line in lines)]
