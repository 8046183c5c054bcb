# SPDX-License-Identifier: Apache-2.0
"""The shipped adapter: what ``rmapspec refine`` loads when no ``--impl`` is given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from refinement import checks, mapping, workload
from refinement.designs import designs
from refinement.kernel.mmap import Design
from refinement.workload import ForkWorkload
from refinement.world import ForkWorld
from rmapspec.refine.adapter import Finding, Json, Label, Meaning, Workload, World
from rmapspec.refine.task import Event


class ForkAdapter:
    """The reference implementation of fork and of the reverse-map walks, held to spec/fork.rmap and its designs."""

    def __init__(self, strategies: Mapping[str, Design] | None = None) -> None:
        self._designs = designs() if strategies is None else strategies

    def designs(self) -> Sequence[str]:
        """The names of the designs, baseline first."""
        return tuple(self._designs)

    def workloads(self, profile: str) -> Sequence[ForkWorkload]:
        """See workload.py; raises ValueError for an unknown profile."""
        return workload.workloads(profile)

    def fault_workloads(self, profile: str) -> Sequence[ForkWorkload]:
        """See workload.py."""
        return workload.fault_workloads(profile)

    def workload(self, data: Mapping[str, Json]) -> ForkWorkload:
        """The workload of a replay line; raises ValueError."""
        return workload.from_json(data)

    def world(self, design: str, workload: Workload, fault: int) -> ForkWorld:
        """A fresh world; raises ValueError for a design that is not implemented."""
        if design not in self._designs:
            raise ValueError(f"no design {design!r}; there are {', '.join(self._designs)}")
        assert isinstance(workload, ForkWorkload)
        return ForkWorld(self._designs[design], workload, fault)

    def observe(self, world: World) -> Mapping[str, Label]:
        """See mapping.py."""
        assert isinstance(world, ForkWorld)
        return mapping.observe(world)

    def meaning(self, event: Event) -> Meaning:
        """See mapping.py; raises KeyError."""
        return mapping.meaning(event)

    def checks(self, world: World) -> Sequence[Finding]:
        """See checks.py."""
        assert isinstance(world, ForkWorld)
        return checks.checks(world)


adapter: Final = ForkAdapter()
