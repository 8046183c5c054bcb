# SPDX-License-Identifier: Apache-2.0
"""Several designs beside each other: one line a design, one column a property, what each costs on the right."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rmapspec.analyse.results import CostResult, Matrix, PropertyResult, Report
from rmapspec.report.text import item
from rmapspec.report.words import examined, scenarios
from rmapspec.report.wrap import WIDTH, pad, paragraph, table, width
from rmapspec.system.verdict import Word


def matrix_text(matrix: Matrix, *, brief: bool = False, seconds: float | None = None) -> str:
    """The matrix with its legend and the titles of the properties; ``brief`` leaves both out.

    ``seconds`` is the wall time of the whole comparison, where that is not the sum of its parts. The matrix is split
    into several blocks where 72 columns do not hold it.
    """
    names = _in_order(p.name for r in matrix.designs for p in r.properties)
    costs = _in_order(c.name for r in matrix.designs for c in r.costs)
    columns = [(name, [_cell(r, name) for r in matrix.designs]) for name in names]
    columns += [(_label(i, costs), [_cost(r, cost) for r in matrix.designs]) for i, cost in enumerate(costs)]
    blocks = _blocks([r.spec for r in matrix.designs], columns)
    parts = ["\n\n".join("\n".join(b) for b in blocks)]
    if brief:
        return parts[0]
    parts.append("\n".join(_legend(matrix, costs)))
    parts += ["\n".join(_titles(matrix, names))] if names else []
    parts.append("\n".join(_effort(matrix, seconds)))
    return "\n\n".join(p for p in parts if p)


def cell(result: PropertyResult) -> str:
    """A verdict in at most four characters."""
    match result.word:
        case Word.PROVED:
            return "all"
        case Word.HOLDS:
            return "ok"
        case Word.VIOLATED:
            assert result.trace is not None
            return f"V{len(result.trace)}" + ("" if result.minimal else "~")
        case Word.BOUNDED:
            return f"-{result.depth}"
        case Word.VACUOUS:
            return "vac"
        case Word.UNKNOWN:
            return "?"


def _cell(report: Report, name: str) -> str:
    """The verdict of one design on one property; ``.`` where it has none of this name."""
    found = next((p for p in report.properties if p.name == name), None)
    return "." if found is None else cell(found)


def _cost(report: Report, name: str) -> str:
    """The cost of one design."""
    found = next((c for c in report.costs if c.name == name), None)
    if found is None:
        return "."
    return str(found.lo) if found.lo == found.hi else f"{found.lo}-{found.hi}"


def _label(number: int, costs: Sequence[str]) -> str:
    """The heading of a cost; the legend says what it counts."""
    return "#" if len(costs) == 1 else f"#{number + 1}"


def _in_order(names: Iterable[str]) -> list[str]:
    """The names without repeats, in the order of their first appearance."""
    return list(dict.fromkeys(names))


def _blocks(designs: Sequence[str], columns: Sequence[tuple[str, Sequence[str]]]) -> list[list[str]]:
    """The lines of the matrix; a new block begins where the next column would not fit."""
    first = max(map(width, designs), default=0)
    blocks: list[list[str]] = []
    for name, cells in columns:
        wide = max(width(name), *(width(c) for c in cells)) if cells else width(name)
        entries = [name, *cells]
        if not blocks or width(blocks[-1][0]) + 1 + wide > WIDTH:
            blocks.append([pad("", first), *(pad(d, first) for d in designs)])
        blocks[-1] = [f"{line} {pad(e, wide)}" for line, e in zip(blocks[-1], entries, strict=True)]
    return [[line.rstrip() for line in block] for block in blocks]


def _legend(matrix: Matrix, costs: Sequence[str]) -> list[str]:
    """What the cells mean, those that appear alone."""
    results = [p for r in matrix.designs for p in r.properties]
    words = {p.word for p in results}
    rows: list[tuple[str, str]] = []
    if Word.PROVED in words:
        rows.append(("all", f"proved for every size; holds{_bounds(matrix)}"))
    if Word.HOLDS in words:
        rows.append(("ok", f"holds{_bounds(matrix)}"))
    if Word.VIOLATED in words:
        rows.append(("V4", "violated, and the shortest counterexample has 4 steps"))
    if any(p.word is Word.VIOLATED and not p.minimal for p in results):
        rows.append(("V4~", "violated in 4 steps, perhaps not the shortest"))
    if Word.BOUNDED in words:
        rows.append(("-9", "no violation to depth 9"))
    if Word.VACUOUS in words:
        rows.append(("vac", "vacuous: it holds, but its witness is never reached"))
    if Word.UNKNOWN in words:
        rows += [("?", "unknown: " + "; ".join(_in_order(p.why for p in results if p.word is Word.UNKNOWN)))]
    titles = {c.name: c for r in matrix.designs for c in r.costs}
    rows += [(_label(i, costs), _cost_title(titles[name])) for i, name in enumerate(costs)]
    return table(rows)


def _cost_title(cost: CostResult) -> str:
    """What a cost counts."""
    where = f" ({cost.where})" if cost.where else ""
    return f"{cost.title or cost.name} over a complete run{where}, fewest-most where they differ"


def _bounds(matrix: Matrix) -> str:
    """How far the verdicts go, where all go equally far."""
    bounds = {p.bound for r in matrix.designs for p in r.properties if p.word in (Word.HOLDS, Word.PROVED) and p.bound}
    told = [bounds.pop()] if len(bounds) == 1 else []
    counts = {len(scenarios(r)) for r in matrix.designs}
    if len(counts) == 1 and counts != {1}:
        told.append(f"all {counts.pop()} scenarios")
    return f" for {', '.join(told)}, every behaviour examined" if told else ", every behaviour examined"


def _titles(matrix: Matrix, names: Sequence[str]) -> list[str]:
    """What each property says."""
    titles = {p.name: p.title for r in matrix.designs for p in r.properties}
    return table((name, titles[name]) for name in names if titles[name])


def _effort(matrix: Matrix, wall: float | None) -> list[str]:
    """How much was examined, and which designs are not as their files expect."""
    lines: list[str] = []
    states = sum(run.states for r in matrix.designs for run in r.runs)
    seconds = sum(r.seconds for r in matrix.designs) if wall is None else wall
    lines.append(paragraph(f"{len(matrix.designs)} designs, {states:,} states, {seconds:.1f} s.", indent="  "))
    for r in matrix.designs:
        if r.failure is not None:
            lines.append(paragraph(f"{r.spec}: evaluation error: {r.failure[0].message}", indent="    ", first="  "))
        if not r.complete:
            lines.append(paragraph(f"{r.spec} is NOT complete: {r.why} ({examined(r)})", indent="    ", first="  "))
        if r.covers_missed:
            lines.append(paragraph(f"{r.spec}: never reached: {', '.join(r.covers_missed)}", indent="    ", first="  "))
        lines += [
            paragraph(f"{r.spec}: expected {item(m)}, got {m.got}", indent="    ", first="  ")
            for m in r.expectation
            if not m.ok
        ]
    if any(r.expectation for r in matrix.designs) and all(m.ok for r in matrix.designs for m in r.expectation):
        lines.append("  Every design is as its file expects.")
    return lines
