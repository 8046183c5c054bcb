# SPDX-License-Identifier: Apache-2.0
"""The dotted labels of the steps of processes, as ``at`` names them, and the names of their loops."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from rmapspec.lang import syntax as s

Body = s.ProcessDecl | s.ProcedureDecl


def blocks(stmt: s.Statement) -> tuple[tuple[s.Statement, ...], ...]:
    """The blocks inside a statement."""
    match stmt:
        case s.Step():
            return () if stmt.failure is None else (stmt.failure,)
        case s.IfStatement() | s.Try():
            return (stmt.then, stmt.other)
        case s.Either():
            return stmt.branches
        case s.For() | s.While():
            return (stmt.body,)
        case _:
            return ()


def statements(body: Iterable[s.Statement]) -> Iterator[s.Statement]:
    """Every statement of a block and of the blocks inside it, in the order of the text."""
    waiting = list(body)[::-1]
    while waiting:
        stmt = waiting.pop()
        yield stmt
        waiting += [inner for block in reversed(blocks(stmt)) for inner in reversed(block)]


@dataclass(frozen=True, slots=True)
class Call:
    """A call in the text of a process or procedure."""

    caller: s.ProcessDecl | s.ProcedureDecl
    label: str | None


@dataclass
class Labels:
    """Which labels there are: the steps of each body, and who calls each procedure under which label."""

    steps: dict[Body, frozenset[str]] = field(default_factory=dict)
    callers: dict[str, list[Call]] = field(default_factory=dict)
    loops: dict[Body, Mapping[str, tuple[s.Name, ...]]] = field(default_factory=dict)
    """For each body, the variables of its loops, by their text."""
    reach: dict[s.ProcessDecl, frozenset[str]] = field(default_factory=dict)
    """For each process, the procedures it calls, also through others."""
    procedures: Mapping[str, s.ProcedureDecl] = field(default_factory=dict)
    abstract: bool = False
    """Whether some process has no text yet."""
    lost_calls: bool = False
    """Whether some call names no procedure, so that nobody knows what is called."""

    def exist(self, label: tuple[str, ...], process: s.ProcessDecl | None) -> bool:
        """Whether a step's dotted label can end with these components: in one process, or in any when it is None."""
        if process is not None:
            return process.body is None or self._in(label, process)
        return self.abstract or any(self._in(label, p) for p in self.reach)

    def _in(self, label: tuple[str, ...], process: s.ProcessDecl) -> bool:
        ends = [b for b in self._bodies(process) if label[-1] in self.steps[b]]
        return any(self._before(label[:-1], body, process) for body in ends)

    def _bodies(self, process: s.ProcessDecl) -> list[Body]:
        """What a process runs: its own text and that of the procedures it calls, also through others."""
        return [process, *(p for name, p in self.procedures.items() if name in self.reach[process])]

    def loops_named(self, name: tuple[str, ...], process: s.ProcessDecl | None) -> list[tuple[Body, s.Name]]:
        """The loops of one process, or of any when it is None, whose variable's dotted name can end with these
        components: where each stands, and its variable."""
        found: dict[s.Name, Body] = {}
        for p in self.reach if process is None else (process,):
            for body in self._bodies(p):
                if name[-1] in self.loops[body] and self._before(name[:-1], body, p):
                    found.update(dict.fromkeys(self.loops[body][name[-1]], body))
        return [(body, var) for var, body in found.items()]

    def loops_written(self, name: tuple[str, ...]) -> list[tuple[Body, s.Name]]:
        """The loops that some text has, be it called or not, that may be meant."""
        owner = name[-2] if len(name) > 1 else None
        bodies = [b for b in self.loops if name[-1] in self.loops[b] and owner in (None, b.name.text)]
        return [(body, var) for body in bodies for var in self.loops[body][name[-1]]]

    def _before(self, label: tuple[str, ...], body: Body, process: s.ProcessDecl) -> bool:
        """Whether the way from the process into a body can end with these components."""
        if not label:
            return True
        if isinstance(body, s.ProcessDecl) or body.name.text != label[-1]:
            return False
        rest = label[:-1]
        for call in self.callers.get(body.name.text, ()):
            inside = call.caller is process
            if not inside and (
                isinstance(call.caller, s.ProcessDecl) or call.caller.name.text not in self.reach[process]
            ):
                continue
            if not rest or (call.label is None and self._before(rest, call.caller, process)):
                return True
            if call.label == rest[-1] and self._before(rest[:-1], call.caller, process):
                return True
        return False

    def written(self, label: tuple[str, ...]) -> bool:
        """Whether some text has the step, be it called or not."""
        owner = label[-2] if len(label) > 1 else None
        return any(label[-1] in steps and owner in (None, body.name.text) for body, steps in self.steps.items())

    def all_loops(self) -> Iterator[str]:
        """The variable of every loop, with and without the procedure it stands in."""
        for body, names in self.loops.items():
            for name in names:
                yield name
                if isinstance(body, s.ProcedureDecl):
                    yield f"{body.name.text}.{name}"

    def all(self) -> Iterator[str]:
        """Every label as a text may write it with one component of context, for hints."""
        for body, labels in self.steps.items():
            for label in labels:
                yield label
                if isinstance(body, s.ProcedureDecl):
                    yield f"{body.name.text}.{label}"


def labels_of(processes: Mapping[str, s.ProcessDecl], procedures: Mapping[str, s.ProcedureDecl]) -> Labels:
    """The labels of a module."""
    made = Labels(procedures=procedures, abstract=any(p.body is None for p in processes.values()))
    called: dict[Body, set[str]] = {}
    bodies: tuple[Body, ...] = (*processes.values(), *procedures.values())
    for body in bodies:
        steps: set[str] = set()
        loops: dict[str, tuple[s.Name, ...]] = {}
        called[body] = set()
        for stmt in statements(body.body or ()):
            if isinstance(stmt, s.Step | s.Try):
                steps.add(stmt.label.text)
            elif isinstance(stmt, s.For):
                loops[stmt.var.text] = (*loops.get(stmt.var.text, ()), stmt.var)
            elif isinstance(stmt, s.CallStatement) and stmt.procedure.text not in procedures:
                made.lost_calls = True
            elif isinstance(stmt, s.CallStatement):
                called[body].add(stmt.procedure.text)
                label = None if stmt.label is None else stmt.label.text
                made.callers.setdefault(stmt.procedure.text, []).append(Call(body, label))
        made.steps[body] = frozenset(steps)
        made.loops[body] = loops
    for process in processes.values():
        made.reach[process] = _reached(process, called, procedures)
    return made


def _reached(
    process: s.ProcessDecl, called: Mapping[Body, set[str]], procedures: Mapping[str, s.ProcedureDecl]
) -> frozenset[str]:
    found: set[str] = set()
    waiting = list(called[process])
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += called[procedures[name]]
    return frozenset(found)
