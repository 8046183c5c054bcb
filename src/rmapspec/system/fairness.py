# SPDX-License-Identifier: Apache-2.0
"""What a System promises of its behaviours: which steps are not put off for ever.

A fair process promises that some step of it is taken, whichever; a fair step promises itself, whichever path leads to
it. A step counts as taken also where it changes nothing. That a process whose start is optional starts is promised only
where its first step is fair by itself.

* *weak*: what can be taken from some time on without a break is taken again and again.
* *strong*: what can be taken again and again is taken again and again.

Where nothing promised can be taken a behaviour may stay for ever; so one that has come to its end is fair.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rmapspec.system.behaviour import can_act
from rmapspec.system.expr import Const, Expr
from rmapspec.system.model import Action, Fairness, System


@dataclass(frozen=True, slots=True)
class Promise:
    """Actions of which one is not put off for ever; none of them counts where ``waived`` is true."""

    name: str  # the process, or the step as "linker.lock"
    strong: bool
    actions: frozenset[str]
    waived: Expr | None = None


def promises(system: System) -> tuple[Promise, ...]:
    """What is promised: of each fair process in its order, then of each fair step."""
    return (*_of_processes(system), *_of_steps(system))


def _of_processes(system: System) -> Iterator[Promise]:
    for p in system.processes:
        if p.active and p.fairness is not Fairness.NONE:
            own = frozenset(a.name for a in system.actions if a.process == p.name)
            never = isinstance(p.idle, Const) and not p.idle.value
            yield Promise(p.name, p.fairness is Fairness.STRONG, own, None if never else p.idle)


def _of_steps(system: System) -> Iterator[Promise]:
    groups: dict[tuple[str | None, str, Fairness], list[Action]] = {}
    for action in can_act(system):
        if action.fairness is not Fairness.NONE:
            groups.setdefault((action.process, action.label, action.fairness), []).append(action)
    for (process, label, fairness), actions in groups.items():
        name = label if process is None else f"{process}.{label}"
        yield Promise(name, fairness is Fairness.STRONG, frozenset(a.name for a in actions))
