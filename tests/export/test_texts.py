# SPDX-License-Identifier: Apache-2.0
"""What exports look like: identifiers, what is refused, pictures."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from rmapspec.engines.explore import explore
from rmapspec.engines.solver import check_text
from rmapspec.export.dot import control_graph, state_graph
from rmapspec.export.errors import ExportError
from rmapspec.export.names import Names, identifier
from rmapspec.export.promela import promela
from rmapspec.export.smt2 import smt2
from rmapspec.export.tla import tla
from rmapspec.system.expr import Op
from rmapspec.system.model import PropertyKind
from rmapspec.system.temporal import Atom, Eventually
from rmapspec.system.types import FiniteT, SetT
from tests.support.random_systems import random_system
from tests.support.small_systems import X, counter, invariant, number, of_kind, truth, variable


def test_identifiers_differ() -> None:
    """Two things of a system become one in the exported text, or a reserved word is used."""
    names = Names({"Next"})
    given = [names.of("variable", n) for n in ("a.b", "a_b", "a#b", "Next", "7", "", "_x_")]
    assert len(set(given)) == len(given)
    assert "Next" not in given
    assert all(re.fullmatch(r"[A-Za-z][A-Za-z0-9]*(_[A-Za-z0-9]+)*", n) for n in given)
    assert names.of("variable", "a.b") == given[0]
    assert identifier(given[0]) == given[0]


def test_binders_inside_each_other_differ() -> None:
    """A bound variable hides another one, which TLA+ does not allow; or each has a name of its own, unreadable."""
    names = Names()
    outer = names.binder("v.12", [])
    assert (outer, names.binder("v.13", [])) == ("v", "v")
    assert names.binder("v.14", [outer]) not in {outer}
    assert names.of("variable", "v") != "v"


def test_every_random_system_has_a_text() -> None:
    """A shape of system makes an exporter fail."""
    for seed in range(80):
        system = random_system(seed)
        assert tla(system).text.count("==\n") > 5
        assert "active proctype" in promela(system)


def test_what_promela_cannot_say_is_refused() -> None:
    """A property that Spin would not look at is left out without a word, or a set is cut to the bits of an int."""
    late = replace(of_kind("late", PropertyKind.TEMPORAL), temporal=Eventually(Atom(truth(Op.EQ, X, number(3)))))
    with pytest.raises(ExportError, match="late"):
        promela(counter(late))
    many = FiniteT("Many", tuple(f"m{i}" for i in range(40)))
    system = counter()
    with pytest.raises(ExportError, match="40 members"):
        promela(replace(system, variables=(*system.variables, variable("s", SetT(many), 0))))


def test_tla_has_temporal_properties() -> None:
    """A temporal property is lost, or TLC is not told to check it."""
    late = replace(of_kind("late", PropertyKind.TEMPORAL), temporal=Eventually(Atom(truth(Op.EQ, X, number(3)))))
    module = tla(counter(late))
    assert "late ==\n    <>(x = 3)" in module.text
    assert "PROPERTY late" in module.config


def test_smt2_is_a_question_that_a_solver_answers() -> None:
    """The exported question is another one than that of the property and the depth."""
    system = counter(invariant("small", truth(Op.LT, X, number(2))))
    assert [check_text(smt2(system, "small", depth)).value for depth in (1, 2)] == ["unsat", "sat"]
    with pytest.raises(ExportError, match="no property `large`"):
        smt2(system, "large", 1)


def test_the_state_graph_is_whole() -> None:
    """The picture leaves out a state or a step."""
    compared = 0
    for seed in range(40):
        system = random_system(seed)
        outcome = explore(system)
        if outcome.failure is not None:
            continue
        if outcome.states > 200:
            with pytest.raises(ExportError, match="more than 200 states"):
                state_graph(system, most=200)
            continue
        picture = state_graph(system, most=200)
        assert len(re.findall(r"^  s\d+ \[", picture, re.MULTILINE)) == outcome.states
        assert len(re.findall(r"^  s\d+ -> s\d+ ", picture, re.MULTILINE)) == outcome.transitions
        compared += 1
    assert compared > 10


def test_violating_states_are_red() -> None:
    """Who looks at the picture does not see where the invariant is false."""
    picture = state_graph(counter(invariant("small", truth(Op.LT, X, number(2)))))
    assert picture.count("color=red, ") == 2


def test_control_flow_has_every_action() -> None:
    """A step of a process is missing in the picture of its control flow."""
    for seed in range(20):
        system = random_system(seed)
        picture = control_graph(system).replace("\\n  ", "")
        idle = {p.name for p in system.processes if not p.active}
        for action in system.actions:
            assert action.process in idle or action.label in picture
