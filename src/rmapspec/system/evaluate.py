# SPDX-License-Identifier: Apache-2.0
"""The concrete meaning of a System in one import: of expressions, of steps and properties, and of traces."""

from rmapspec.system.behaviour import (
    Successor,
    holds,
    initial_states,
    is_deadlock,
    satisfies,
    step_holds,
    successors,
    take,
    title,
    unfinished,
)
from rmapspec.system.meaning import Env, EvaluationError, evaluate, evaluate_constant
from rmapspec.system.replay import ReplayError, replay, replay_violation

__all__ = [
    "Env",
    "EvaluationError",
    "ReplayError",
    "Successor",
    "evaluate",
    "evaluate_constant",
    "holds",
    "initial_states",
    "is_deadlock",
    "replay",
    "replay_violation",
    "satisfies",
    "step_holds",
    "successors",
    "take",
    "title",
    "unfinished",
]
