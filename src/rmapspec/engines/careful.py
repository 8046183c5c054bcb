# SPDX-License-Identifier: Apache-2.0
"""Steps where generated code met something undefined, by the concrete meaning, which says what it was and goes on."""

from __future__ import annotations

from typing import NamedTuple

from rmapspec.system.behaviour import Successor, arguments, step_holds, take
from rmapspec.system.compile import Machine
from rmapspec.system.compile.functions import Move
from rmapspec.system.compile.machine import Point
from rmapspec.system.meaning import EvaluationError
from rmapspec.system.model import State
from rmapspec.system.trace import Step, Trace
from rmapspec.system.verdict import Failure


class Undefined(NamedTuple):
    """An evaluation error: of an action, or of a step property on a step."""

    error: EvaluationError
    prop: str | None = None
    step: Step | None = None

    def failure(self, way: Trace) -> Failure:
        """The error at the end of a trace; a step property's includes the step."""
        if self.step is not None:
            way = Trace(way.initial, (*way.steps, self.step))
        return Failure(self.error.message, way, self.error.span, self.error.action)


def careful_steps(machine: Machine, s: int, point: Point) -> tuple[list[Move], list[Undefined]]:
    """The steps of a group from a packed state, and what is undefined there; no steps where an action is.

    Raises AssertionError where nothing is undefined: generated code and the concrete meaning disagree.
    """
    state = machine.unpack(s)
    moves: list[Move] = []
    undefined: list[Undefined] = []
    for number, action in point.group.actions:
        for args in arguments(action):
            try:
                found = take(machine.system, action, state, args)
            except EvaluationError as error:
                return [], [Undefined(error)]
            if found is not None:
                bad = _judged(machine, state, point, found, undefined)
                delta = None if found.state is None else machine.layout.pack(found.state) - s
                moves.append((delta, number, args, (*found.failed, *bad)))
    if not undefined:
        raise AssertionError(f"generated code is undefined where the concrete meaning is not, in {state}")
    return moves, undefined


def _judged(machine: Machine, state: State, point: Point, found: Successor, undefined: list[Undefined]) -> list[str]:
    """The step properties that a step violates; those that are undefined are added to ``undefined``."""
    bad: list[str] = []
    if found.state is None:
        return bad
    for prop in point.group.steps:
        try:
            if not step_holds(machine.system, prop, state, found.state):
                bad.append(prop.name)
        except EvaluationError as error:
            undefined.append(Undefined(error, prop.name, Step(found.action.name, found.args, found.state)))
    return bad
