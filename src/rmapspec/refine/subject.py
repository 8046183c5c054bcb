# SPDX-License-Identifier: Apache-2.0
"""One workload of one design under judgement: runs schedules, and says of every step what has failed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from rmapspec.refine.adapter import Adapter, Workload
from rmapspec.refine.execution import Block, Execution, follow
from rmapspec.refine.monitor import Candidates, Monitor

NOT_ALLOWED: Final = "step not allowed"
STUCK: Final = "stuck"
CROWDED: Final = "two events in one step"


@dataclass(frozen=True, slots=True)
class Moved:
    """One step judged. ``enabled`` is empty at the end, and where nothing after this step can be judged."""

    block: Block
    candidates: Candidates
    failed: frozenset[str]
    fired: frozenset[str]
    enabled: tuple[int, ...]
    offender: int | None = None


class Subject:
    """Judged by a monitor, or (``monitor`` None) by the implementation's own checks alone.

    ``watch``: observe the state even where no monitor needs it, for a person.
    """

    def __init__(
        self,
        adapter: Adapter,
        design: str,
        workload: Workload,
        fault: int = 0,
        monitor: Monitor | None = None,
        watch: bool = False,
    ) -> None:
        self.watch = watch or monitor is not None
        self.adapter = adapter
        self.design = design
        self.workload = workload
        self.fault = fault
        self.monitor = monitor

    def start(self) -> tuple[Execution, Candidates, frozenset[str]]:
        """A fresh execution, the candidates, and what fails before the first step."""
        execution = Execution(self.adapter, self.design, self.workload, self.fault)
        if self.monitor is None:
            return execution, frozenset(), self._at_end(execution, frozenset())
        begun = self.monitor.start(execution.observe())
        if not begun.candidates:
            return execution, begun.candidates, frozenset({NOT_ALLOWED})
        return execution, begun.candidates, begun.failed | self._at_end(execution, begun.candidates)

    def follow(self, schedule: Sequence[int]) -> Execution:
        """A fresh execution that has taken these steps, unjudged."""
        return follow(self.adapter, self.design, self.workload, self.fault, schedule)

    def step(self, execution: Execution, task: int, candidates: Candidates) -> Moved:
        """One step of a task, judged."""
        block = execution.step(task, watch=self.watch)
        failed: frozenset[str] = frozenset()
        fired: frozenset[str] = frozenset()
        offender: int | None = None
        if self.monitor is not None:
            step = self.monitor.advance(candidates, block)
            candidates, failed, fired, offender = step.candidates, step.failed, step.fired, step.offender
            if not candidates:
                failed |= {NOT_ALLOWED}
        if len(block.events) > 1:
            failed |= {CROWDED}  # nobody can come between them: interleavings that the spec has are never run
        if block.bug is not None:
            failed |= {block.bug.check}
        if block.bug is not None or offender is not None:
            return Moved(block, candidates, failed, fired, (), offender)
        failed |= self._at_end(execution, candidates)
        return Moved(block, candidates, failed, fired, execution.enabled())

    def _at_end(self, execution: Execution, candidates: Candidates) -> frozenset[str]:
        """What fails because nothing can run any more; nothing while something can."""
        if execution.enabled():
            return frozenset()
        if execution.ended():
            return frozenset(f.check for f in self.adapter.checks(execution.world))
        named = () if self.monitor is None else self.monitor.stuck(candidates)
        return frozenset(named or (STUCK,))
