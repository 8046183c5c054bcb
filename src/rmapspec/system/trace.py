# SPDX-License-Identifier: Apache-2.0
"""Trace: a behaviour of a System as data, which can be replayed, stored and shown."""

from __future__ import annotations

from dataclasses import dataclass

from rmapspec.system.model import State
from rmapspec.system.types import Value


@dataclass(frozen=True, slots=True)
class Step:
    """One action taken: its name, the values of its parameters, and the state it leads to."""

    action: str
    args: tuple[Value, ...]
    state: State


@dataclass(frozen=True, slots=True)
class Trace:
    """An initial state and the steps from it; its length is counted in steps.

    With a ``loop`` it is a lasso, a behaviour without end: after the last step, whose state is the one after step
    ``loop`` (0: the initial one), it goes on from there as before; ``loop`` equal to the length says that the behaviour
    stays in its last state for ever.
    """

    initial: State
    steps: tuple[Step, ...]
    loop: int | None = None

    def __len__(self) -> int:
        """The number of steps."""
        return len(self.steps)

    def __bool__(self) -> bool:
        """A trace is a trace, also one of no steps: a violation in the initial state."""
        return True

    @property
    def last(self) -> State:
        """The final state."""
        return self.steps[-1].state if self.steps else self.initial
