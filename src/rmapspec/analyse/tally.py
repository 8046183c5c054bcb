# SPDX-License-Identifier: Apache-2.0
"""Tally: what is known of one property while System after System is examined."""

from __future__ import annotations

from dataclasses import dataclass, field

from rmapspec.analyse.results import PropertyResult
from rmapspec.system.evaluate import replay_violation
from rmapspec.system.fairness import promises
from rmapspec.system.model import Property, PropertyKind, System
from rmapspec.system.trace import Trace
from rmapspec.system.verdict import Verdict, Word


@dataclass
class Tally:
    """What is known of one property so far."""

    prop: Property
    best: Verdict | None = None
    where: System | None = None
    scenarios: list[str] = field(default_factory=list)
    open: list[str] = field(default_factory=list)
    depth: int | None = None
    fairness: dict[str, None] = field(default_factory=dict)

    def add(self, verdict: Verdict, system: System) -> None:
        """Take one engine's verdict on one System into account."""
        if self.prop.kind is PropertyKind.TEMPORAL:
            promised = (f"{p.name} {'strong fair' if p.strong else 'fair'}" for p in promises(system))
            self.fairness.update(dict.fromkeys(promised))
        if verdict.word is Word.VIOLATED:
            assert verdict.trace is not None
            if system.scenario not in self.scenarios:
                self.scenarios.append(system.scenario)
            if self.best is None or self.best.trace is None or len(verdict.trace) < len(self.best.trace):
                self.best, self.where = verdict, system
        elif verdict.word is Word.BOUNDED:
            assert verdict.depth is not None
            self.depth = verdict.depth if self.depth is None else min(self.depth, verdict.depth)
        elif verdict.word is Word.UNKNOWN:
            self.open.append(f"{verdict.why} ({system.scenario}{sizes_text(system.sizes)})")

    def result(self, bound: str, ended: tuple[str, ...], reached: bool) -> PropertyResult:
        """The verdict over everything that was examined.

        ``bound`` is how far the sizes went, ``ended`` what ended the check early, ``reached`` whether the witness was.
        """
        prop, word, why, depth = self.prop, Word.HOLDS, "", None
        if self.best is not None:
            word = Word.VIOLATED
        elif ended or self.open:
            word, why = Word.UNKNOWN, "; ".join(dict.fromkeys([*self.open, *ended]))
        elif self.depth is not None:
            word, depth = Word.BOUNDED, self.depth
        elif prop.witness is not None and not reached:
            word, why = Word.VACUOUS, "what it is `covered by` is never reached"
        return PropertyResult(
            name=prop.name,
            title=prop.title,
            kind=prop.kind,
            word=word,
            trace=self.replayed(),
            system=self.where,
            minimal=self.best is not None and self.best.minimal and not ended,
            bound=bound,
            depth=depth,
            why=why,
            scenarios_violated=tuple(self.scenarios),
            locks=self.locks(),
            assuming=", ".join(self.fairness),
        )

    def locks(self) -> tuple[str, ...]:
        """The cycle of locks that a deadlock closes; nothing for any other violation."""
        if self.prop.kind is not PropertyKind.DEADLOCK or self.best is None or self.where is None:
            return ()
        from rmapspec.engines.deadlock import cycle, sentences  # few properties end here

        assert self.best.trace is not None
        return sentences(self.where, cycle(self.where, self.best.trace.last))

    def replayed(self) -> Trace | None:
        """The shortest counterexample, replayed by ``evaluate`` whatever engine found it; raises ReplayError."""
        if self.best is None or self.where is None:
            return None
        assert self.best.trace is not None
        replay_violation(self.where, self.best.trace, self.prop.name)
        return self.best.trace

    @property
    def length(self) -> int | None:
        """The length of the shortest violation found, in steps."""
        return None if self.best is None or self.best.trace is None else len(self.best.trace)


def sizes_text(sizes: tuple[tuple[str, int], ...]) -> str:
    """``, Vma=2``, or nothing where nothing has a size."""
    return "".join(f", {n}={v}" for n, v in sizes)
