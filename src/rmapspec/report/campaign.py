# SPDX-License-Identifier: Apache-2.0
"""What a refinement campaign found, as text of 72 columns; the replay lines alone are as long as they are."""

from __future__ import annotations

import shlex
from collections.abc import Sequence

from rmapspec.refine.columns import rows, waiting
from rmapspec.refine.monitor import NotAllowed
from rmapspec.refine.replaying import Replay
from rmapspec.refine.results import Campaign, Failure, Origin
from rmapspec.report.columns import Cell, columns
from rmapspec.report.names import sizes
from rmapspec.report.wrap import WIDTH, counted, pad, paragraph, table, width

_MOST = 8
SO_FAR = "  No failure so far; the campaign did not come to its end."


def campaign_text(c: Campaign, *, options: str = "", traces: bool = True) -> str:
    """Everything a campaign found: one line a failure, the counts, then the interleavings (not without ``traces``)."""
    judge = "" if c.against == c.design else f", judged by {c.against}"
    failures = sorted((*c.not_allowed, *c.violations), key=lambda f: (f.preemptions, f.steps, f.prop))
    lines = table((f.prop, brief(f)) for f in failures)
    if not failures:
        lines = ["  Every step is one of the spec's, and no property is violated." if c.complete else SO_FAR]
    parts = [f"{c.design} ({c.profile}{judge})", "\n".join(lines), "\n".join(_counts(c))]
    if c.faults.failures:
        lines = table((f.prop, brief(f)) for f in c.faults.failures)
        parts.append("\n".join(["  With a failing allocation (judged by the implementation's own checks):", *lines]))
    if traces:
        parts += [failure_text(f, c, options) for f in (*failures, *c.faults.failures)]
    return "\n\n".join(parts)


def brief(f: Failure) -> str:
    """``VIOLATED: 1 preemption, 4 steps, 2 tasks``."""
    word = {Origin.STEP: "NOT ALLOWED by the spec", Origin.PROPERTY: "VIOLATED"}.get(f.origin, "FAILED")
    return f"{word}: {_size(f)}"


def campaign_brief(c: Campaign) -> str:
    """What fails, one line each, for ``--quiet``; empty when nothing does."""
    lines = [f"{c.design}: {f.prop}: {brief(f)}" for f in (*c.not_allowed, *c.violations, *c.faults.failures)]
    lines += [f"{c.design}: never taken: {action} ({where})" for action, where in never_taken(c)]
    if not c.complete:
        lines.append(f"{c.design}: not complete: {c.why or 'no reason was given'}")
    return "\n".join(lines)


def never_taken(c: Campaign) -> list[tuple[str, str]]:
    """The steps of the spec that were reachable and never taken, each with where."""
    places: dict[str, list[str]] = {}
    for u in c.never_fired:
        places.setdefault(u.action, []).append(f"{sizes(u.sizes)}, {u.scenario}".lstrip(", "))
    return [
        (action, p[0] + (f", and in {counted(len(p) - 1, 'more system')}" if len(p) > 1 else ""))
        for action, p in places.items()
    ]


def _size(f: Failure) -> str:
    """How small a failure is."""
    return f"{counted(f.preemptions, 'preemption')}, {counted(f.steps, 'step')}, {counted(len(f.tasks), 'task')}"


def _counts(c: Campaign) -> list[str]:
    """How much was run, how much of the spec was seen, and what was not."""
    told = f"{counted(c.workloads, 'workload')}, {counted(c.schedules, 'schedule')}, {counted(c.states, 'state')}, "
    told += f"{counted(c.events, 'event')}; {c.seconds:.1f} s."
    if not c.complete:
        told += f" NOT complete: {c.why or 'no reason was given'}."
        return [paragraph(told, indent="  "), "  What was never taken is judged of a whole campaign only."]
    lines = [paragraph(told, indent="  ")]
    missing = never_taken(c)
    told = f"{c.seen:,} of {c.reachable:,} reachable steps of the spec taken; never taken: {len(missing) or 'none'}."
    lines.append(paragraph(told, indent="  "))
    lines += table(missing[:_MOST], indent="    ")
    if len(missing) > _MOST:
        lines.append(f"    and {len(missing) - _MOST} more")
    if c.faults.runs:
        told = f"{counted(c.faults.runs, 'run')} with a failing allocation, {counted(c.faults.schedules, 'schedule')}"
        lines.append(paragraph(f"{told}: judged by the implementation's own checks alone.", indent="  "))
    if c.unobserved:
        lines.append(paragraph(f"Followed in the spec alone, not observed: {', '.join(c.unobserved)}.", indent="  "))
    if c.unknown:
        lines.append(paragraph(f"Observed, but no variable of the spec: {', '.join(c.unknown)}.", indent="  "))
    return lines


def failure_text(f: Failure, c: Campaign, options: str = "") -> str:
    """One failure: what, how small, the interleaving, why nothing smaller exists, and the line that runs it again."""
    table_ = _table(rows(f), waiting(f))
    if hidden := len(f.events) - len(rows(f)):
        table_.append(f"    (and {counted(hidden, 'step')} that is none of the spec's)")
    parts = [_head(f, c), "\n".join(table_)]
    if f.not_allowed is not None:
        parts.append("\n".join(_refusal(f.not_allowed)))
    elif changed := _changed(f):
        parts.append("\n".join([f" State after step {len(rows(f))}:", *changed]))
    again = f" Replay: rmapspec refine{options} --replay {shlex.quote(f.replay)}"
    told = f"Minimal: fewest preemptions, then fewest steps, of {f.minimal}."
    return "\n\n".join([*parts, f"{paragraph(told, indent=' ')}\n{again}" if f.minimal else again])


def _head(f: Failure, c: Campaign) -> str:
    """What fails, in which workload, and how small it is."""
    word = "NOT ALLOWED: a step" if f.origin is Origin.STEP else f"{f.prop}: {brief(f).split(':')[0]}"
    fault = f", allocation {f.fault} fails" if f.fault else ""
    workload = ", ".join(f"{name} {_plain(value)}" for name, value in f.workload.as_json().items())
    head = f"{word} by the implementation of {c.design} ({workload}{fault}; {_size(f)})"
    told = [paragraph(text, indent="   ") for text in (f.title, *f.messages) if text]
    return "\n".join([paragraph(head, indent="   ", first=""), *told])


def replay_text(r: Replay) -> str:
    """A schedule that was run again: the interleaving, and what fails where."""
    fails = [(str(i), ", ".join(names)) for i, names in enumerate(r.failed, start=1) if names]
    verdict = "nothing fails" if not r.failures else f"fails: {', '.join(sorted(r.failures))}"
    parts = [f"{r.design}, {counted(len(r.schedule), 'step')}, run twice with the same events: {verdict}"]
    parts.append("\n".join(_table([(s.task, s.text) for s in r.steps], [(s.task, s.text) for s in r.pending])))
    if fails:
        parts.append("\n".join([" Fails after step:", *table(fails, indent="   ")]))
    if r.not_allowed is not None:
        parts.append("\n".join(_refusal(r.not_allowed)))
    parts += ["\n".join(paragraph(f"{f.check}: {f.message}", indent="   ", first=" ") for f in r.findings)] * bool(
        r.findings
    )
    return "\n\n".join(parts)


def _table(steps: Sequence[tuple[str, str]], coming: Sequence[tuple[str, str]]) -> list[str]:
    """The interleaving in columns, and what each acting task would do next."""
    cells = [Cell(task, text, i) for i, (task, text) in enumerate(steps, start=1)]
    acting = {c.column for c in cells}
    cells += [Cell(task, f"(next: {text})") for task, text in coming if task in acting]
    headings: dict[str | None, str] = {c.column: c.column or "" for c in cells}
    return columns(cells, headings) if cells else ["    (no step)"]


def _changed(f: Failure) -> list[str]:
    """The observed variables that differ at the end from the start, with the step that changed them last."""
    first: dict[str, str] = {}
    last: dict[str, tuple[str, int]] = {}
    shown = [s for s in f.events if not s.text.startswith("(") or s is f.events[-1]]
    for number, step in enumerate(shown, start=1):
        for name, before, after in step.changes:
            first.setdefault(name, before)
            last[name] = (after, number)
    told = [(f"{n} = {after}", f"since step {i}") for n, (after, i) in last.items() if after != first[n]]
    column = min(max((width(text) for text, _ in told), default=0), WIDTH - 24)
    return [f"    {pad(text, column)}  {since}" for text, since in told]


def _refusal(n: NotAllowed) -> list[str]:
    """Why the spec does not allow a step: where it could be, and why none of the process's steps explains it."""
    lines = [paragraph(f"Not allowed: {n.task}: {n.message}", indent="   ", first=" ")]
    for i, candidate in enumerate(n.candidates[:_MOST], start=1):
        told = ", ".join(f"{name} = {value}" for name, value in candidate)
        lines.append(paragraph(f"the spec may be in state {i}: {told}", indent="       ", first="   "))
    lines += table(((b.action, b.why) for b in n.blocked[:_MOST]), indent="   ")
    return lines


def _plain(value: object) -> str:
    """A part of a workload as a person reads it."""
    return ("+".join(map(str, value)) or "none") if isinstance(value, list) else str(value)
