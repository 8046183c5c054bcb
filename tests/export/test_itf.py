# SPDX-License-Identifier: Apache-2.0
"""Traces in the Informal Trace Format come back as they were, and what is none is refused with its place."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from random import Random
from typing import Any

import pytest

from rmapspec.engines.explore import Limits, explore
from rmapspec.export.behaviour import random_behaviour
from rmapspec.export.errors import ExportError
from rmapspec.export.itf import itf_to_trace, trace_to_itf
from rmapspec.export.itf_values import ItfError, from_itf, to_itf
from rmapspec.system.model import System
from rmapspec.system.replay import replay
from rmapspec.system.trace import Trace
from tests.support.random_systems import random_system
from tests.support.random_types import random_type, random_value
from tests.support.small_systems import counter

STEPS = 12


def stored(system: System, trace: Trace) -> Any:
    """A trace as it comes back from a file."""
    return json.loads(json.dumps(trace_to_itf(system, trace)))


def behaviours() -> list[tuple[System, Trace]]:
    """Random systems, each with a behaviour."""
    found = []
    for seed in range(60):
        system = random_system(seed)
        try:
            found.append((system, random_behaviour(system, STEPS, seed)))
        except ExportError:
            assert explore(system, limits=Limits(max_states=20_000)).failure is not None
    return found


def test_every_value_comes_back() -> None:
    """A value is written in a way that is read as another one, or not at all."""
    for seed in range(400):
        rng = Random(seed)
        t = random_type(rng)
        value = random_value(rng, t)
        assert from_itf(t, json.loads(json.dumps(to_itf(t, value)))) == value


def test_traces_come_back() -> None:
    """A stored counterexample is another behaviour when it is read again."""
    pairs = behaviours()
    for system, trace in pairs:
        assert itf_to_trace(system, stored(system, trace)) == trace
        replay(system, trace)
    assert sum(len(trace) > 2 for _, trace in pairs) > 20


def test_lassos_come_back() -> None:
    """A counterexample of liveness loses where it goes round."""
    system = counter()
    trace = random_behaviour(system, STEPS, 0)
    lasso = replace(trace, loop=len(trace))
    assert itf_to_trace(system, stored(system, lasso)) == lasso
    assert "loop" not in stored(system, trace)


def test_a_trace_of_another_tool_is_read() -> None:
    """A trace without action names, or one that repeats states, is refused although it is a behaviour."""
    for system, trace in behaviours():
        data = stored(system, trace)
        for row in data["states"]:
            del row["#meta"]
        data["states"].insert(0, data["states"][0])
        found = itf_to_trace(system, data)
        assert len(found) in {len(trace), len(trace) + 1}, "a first step may change nothing"
        assert [s.state for s in found.steps][-len(trace) :] == [s.state for s in trace.steps][-len(trace) :]
        replay(system, found)


SPOILT: tuple[tuple[str, Callable[[dict[str, Any]], object]], ...] = (
    ("no list of `states`", lambda d: d.pop("states")),
    ("one state at least", lambda d: d["states"].clear()),
    ("state 1: `x` is missing", lambda d: d["states"][1].pop("x")),
    ("there is no variable `y`", lambda d: d["states"][0].update(y=1)),
    ("state 2, x: .* is no value of 0..3", lambda d: d["states"][2].update(x={"#bigint": "7"})),
    ("is no value of 0..3", lambda d: d["states"][0].update(x="zero")),
    ("is no value of 0..3", lambda d: d["states"][0].update(x=True)),
    ("has no action 'jump'", lambda d: d["states"][1]["#meta"].update(action="jump")),
    ("takes 0 arguments", lambda d: d["states"][1]["#meta"].update(args=[1])),
    ("no action leads to it", lambda d: d["states"][1].update({"#meta": {}, "x": 3})),
    ("`loop` is 9", lambda d: d.update(loop=9)),
)


@pytest.mark.parametrize(("told", "spoil"), SPOILT, ids=[told for told, _ in SPOILT])
def test_what_is_no_trace_is_refused(told: str, spoil: Callable[[dict[str, Any]], object]) -> None:
    """A broken file is read as some trace, or the message does not say what is wrong with it."""
    system = counter()
    data = stored(system, random_behaviour(system, STEPS, 0))
    spoil(data)
    with pytest.raises(ItfError, match=told):
        itf_to_trace(system, data)


def test_plain_numbers_are_read() -> None:
    """A tool that writes numbers as JSON does is not understood."""
    system = counter()
    trace = random_behaviour(system, STEPS, 0)
    data = stored(system, trace)
    for row in data["states"]:
        row["x"] = int(row["x"]["#bigint"])
    assert itf_to_trace(system, data) == trace
