# SPDX-License-Identifier: Apache-2.0
"""What a search looks out for in states: invariants that are false, witnesses and covers that are true."""

from __future__ import annotations

from rmapspec.system.compile import Machine
from rmapspec.system.compile.machine import Watch
from rmapspec.system.model import PropertyKind


class Watches:
    """The conditions still looked out for.

    ``all`` are looked at in initial states; ``after[n]`` in a new state that action n led to: those that depend on
    what it writes, since the others have the value they had before.
    """

    def __init__(self, machine: Machine) -> None:
        system = machine.system
        self.violates: dict[Watch, list[str]] = {}
        self.reaches: dict[Watch, list[str]] = {}
        for p in system.properties:
            if p.kind is PropertyKind.INVARIANT:
                assert p.expr is not None
                self.violates.setdefault(machine.watch(p.expr, False), []).append(p.name)
            if p.witness is not None:
                self.reaches.setdefault(machine.watch(p.witness, True), []).append(p.name)
        for c in system.covers:
            self.reaches.setdefault(machine.watch(c.expr, True), []).append(c.name)
        self.all: list[Watch] = [*self.violates, *self.reaches]
        self.after: list[list[Watch]] = [[] for _ in machine.program.actions]
        for number in machine.actions:
            written = machine.written(number)
            self.after[number] = [w for w in self.all if not w.reads.isdisjoint(written)]

    def drop(self, watch: Watch) -> None:
        """Look out for it no longer."""
        self.all = [w for w in self.all if w is not watch]
        for number, watches in enumerate(self.after):
            if watch in watches:
                self.after[number] = [w for w in watches if w is not watch]
