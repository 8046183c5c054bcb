# SPDX-License-Identifier: Apache-2.0
"""A counterexample as a reviewer would post it: plain text, one column for each process that acts, 72 columns wide."""

from __future__ import annotations

from collections.abc import Sequence

from rmapspec.analyse.results import PropertyResult
from rmapspec.report.columns import Cell, columns
from rmapspec.report.names import display_path, process_titles, where
from rmapspec.report.pending import Pending, pending
from rmapspec.report.steps import Row, chosen, differences, rows, variables_of
from rmapspec.report.wrap import WIDTH, counted, pad, paragraph, width
from rmapspec.system.model import Property, PropertyKind, State, System
from rmapspec.system.trace import Trace
from rmapspec.system.types import show
from rmapspec.system.verdict import Failure


def counterexample(result: PropertyResult, path: str = "", options: str = "") -> str:
    """The violation of a property with how to reproduce it; ValueError for a result that is no violation.

    ``path`` is the file that was checked (empty: no ``Reproduce`` line), ``options`` what else the command line said.
    """
    if result.trace is None or result.system is None:
        raise ValueError(f"{result.name} has no counterexample")
    system, trace = result.system, result.trace
    prop = system.property_named[result.name]
    parts = [
        _headline(result, system, trace),
        interleaving(system, trace, deadlock=result.kind is PropertyKind.DEADLOCK),
        _cycle(result),
        state_at_end(system, trace, prop),
    ]
    closing = []
    if result.minimal:
        closing.append(
            f" {counted(len(trace), 'step')} {'is' if len(trace) == 1 else 'are'} minimal: every shorter run is safe."
        )
    if path:
        closing.append(f" Reproduce: rmapspec check {display_path(path)}{options} --property {result.name}")
    return "\n\n".join([p for p in parts if p] + ["\n".join(closing)] * bool(closing))


def _cycle(result: PropertyResult) -> str:
    """Which locks a deadlock is about: who waits for which, and who has it."""
    if not result.locks:
        return ""
    return "\n".join([" Cycle of locks:", *(paragraph(s, indent="    ", first="  - ") for s in result.locks)])


def failure(failure: Failure, system: System) -> str:
    """An evaluation error and the way there."""
    place = f"{display_path(failure.span.path)}:{failure.span.line}:{failure.span.column}"
    told = f"{place}: evaluation error: {failure.message}"
    step = "" if failure.action is None else f"in the step {failure.action}, "
    at = f"{step}by {system.name} ({_and(where(system), 'after ' + counted(len(failure.trace), 'step'))})"
    head = told + "\n" + paragraph(at, indent="    ")
    return "\n\n".join(p for p in (head, interleaving(system, failure.trace), state_at_end(system, failure.trace)) if p)


def interleaving(system: System, trace: Trace, *, deadlock: bool = False) -> str:
    """The steps of a trace in columns, below them what each acting process would do next.

    After a ``deadlock`` that is what it waits for; beside a cycle, what a process that takes no part in it never does.
    Empty for a trace without steps whose processes have nothing to do.
    """
    taken = rows(system, trace)
    acting = {r.process for r in taken}
    titles: dict[str | None, str] = {None: ""}
    titles.update(process_titles(system))
    cells = [Cell(r.process, r.title, r.number) for r in taken]
    coming = [p for p in pending(system, trace.last) if p.process in acting or deadlock or trace.loop is not None]
    if trace.loop is None:
        cells += [Cell(p.process, _remark(p, deadlock=deadlock)) for p in coming]
    else:
        turning = {r.process for r in taken[trace.loop :]}
        cells += [Cell(p.process, f"(never: {p.title})") for p in coming if p.process not in turning]
    lines = columns(cells, titles) if cells else []
    lines += _for_ever(trace)
    start = [f"{name} = {value}" for name, value in chosen(system, trace.initial)]
    if start:
        lines = [*paragraph("Initially " + ", ".join(start), indent="    ", first=" ").split("\n"), "", *lines]
    return "\n".join(lines).rstrip()


def _remark(p: Pending, *, deadlock: bool) -> str:
    """What stands below the column of a process that has not ended."""
    return f"(waits: {p.title})" if deadlock and p.blocked_by is not None else f"(next: {p.title})"


def _for_ever(trace: Trace) -> list[str]:
    """How a behaviour without end goes on; nothing for one that is shown up to its end."""
    if trace.loop is None:
        return []
    stays = trace.loop == len(trace)
    return ["", " then for ever: nothing" if stays else f" then for ever: back to step {trace.loop + 1}"]


def _length(trace: Trace, *, minimal: bool) -> str:
    """``4 steps, shortest``; ``2 steps for ever after 3 steps``."""
    if trace.loop is None:
        return counted(len(trace), "step") + (", shortest" if minimal else "")
    after = f" after {counted(trace.loop, 'step')}" if trace.loop else ""
    turn = len(trace) - trace.loop
    return f"{counted(turn, 'step') if turn else 'nothing'} for ever{after}"


def _headline(result: PropertyResult, system: System, trace: Trace) -> str:
    """What is violated, by what, where, in how many steps."""
    steps = _length(trace, minimal=result.minimal)
    told = f"VIOLATED by {system.name} ({_and(where(system), steps)})"
    line = f"{result.name} ({result.title}): {told}"
    if not result.title:
        line = f"{result.name}: {told}"
    if width(line) <= WIDTH:
        return line
    head = paragraph(f"{result.name}: {told}", indent="   ", first="")
    return f"{head}\n{paragraph(result.title, indent='   ')}" if result.title else head


def _and(place: str, steps: str) -> str:
    """``Vma=1, walk; 4 steps``."""
    return f"{place}; {steps}" if place else steps


def state_at_end(system: System, trace: Trace, prop: Property | None = None) -> str:
    """The final state of a trace in short: what differs from the initial one and since when.

    What the property reads stands first, unchanged or not: that a variable did *not* change may be the defect.
    """
    since = _since(rows(system, trace))
    reads = variables_of(prop) if prop is not None else frozenset()
    changes = list(differences(system, trace.initial, trace.last))
    lines = [(c.variable in reads, f"{c.place} = {c.after}", f"since step {since[c.place]}") for c in changes]
    changed = {c.variable for c in changes}
    lines += [(True, text, "as at the start") for text in _unchanged(system, trace.last, reads - changed)]
    if not lines:
        return ""
    lines.sort(key=lambda entry: not entry[0])
    mark = prop is not None and any(read for read, _, _ in lines) and not all(read for read, _, _ in lines)
    legend = f" (* is read by {prop.name})" if mark and prop is not None else ""
    return "\n".join([f" State after {_after(trace)}{legend}:", *_aligned(lines, mark=mark)])


def _after(trace: Trace) -> str:
    """``step 4``."""
    return f"step {len(trace)}" if len(trace) else "no step"


def _since(taken: Sequence[Row]) -> dict[str, int]:
    """The number of the last step that changed each place."""
    return {c.place: row.number for row in taken for c in row.changes}


def _unchanged(system: System, state: State, names: frozenset[str]) -> list[str]:
    """The values of these variables, those left out that would not fit a line."""
    told = [
        f"{v.name} = {show(v.type, value)}"
        for v, value in zip(system.variables, state, strict=True)
        if v.name in names and not v.internal and v.init is not None
    ]
    return [text for text in told if width(text) <= WIDTH - 24]


def _aligned(lines: Sequence[tuple[bool, str, str]], *, mark: bool) -> list[str]:
    """The lines of the state, the remarks on the right below each other where they fit."""
    column = min(max(width(text) for _, text, _ in lines), WIDTH - 24)
    out: list[str] = []
    for read, text, remark in lines:
        star = "*" if mark and read else " "
        if width(text) <= column:
            out.append(f"  {star} {pad(text, column)}  {remark}".rstrip())
        else:
            out.append(paragraph(f"{text}  {remark}", indent="        ", first=f"  {star} "))
    return out
