# SPDX-License-Identifier: Apache-2.0
"""What inference makes of formulas at fixed sizes, against the concrete meaning of first-order logic."""

from __future__ import annotations

from random import Random

from rmapspec.engines.encode.circuit import FALSE, TRUE
from rmapspec.engines.infer.explore import reachable
from rmapspec.engines.infer.finite import finite_systems
from rmapspec.engines.infer.ground import Frame, State
from rmapspec.engines.infer.induction import Induction
from rmapspec.engines.infer.program import truth_of_step
from rmapspec.engines.infer.symbolic import Symbolic
from rmapspec.engines.proof.cti import taken
from rmapspec.system.firstorder.model import FirstOrderSystem
from rmapspec.system.firstorder.structure import Element, Structure, environments, value
from rmapspec.system.firstorder.terms import BOOL, Formula, Sort
from rmapspec.system.model import PropertyKind
from tests.support.random_first_order import (
    LESS,
    NODE,
    SYMBOLS,
    FormulaMaker,
    initial,
    random_first_order_system,
    random_structure,
    structures,
)

MANY = 10**9


def number(sort: Sort, element: Element) -> int:
    """An element as inference counts it."""
    return sort.members.index(str(element)) if sort.members and sort != BOOL else int(element)


def state(frame: Frame, structure: Structure) -> State:
    """A structure as a state of a frame; enumerations are not arguments here."""
    return tuple(number(p.symbol.result, structure.tables[p.symbol.name][p.args]) for p in frame.places)


def fixed(structure: Structure, size: int) -> dict[str, State]:
    """The background of a structure, for a frame."""
    return {LESS.name: tuple(int(structure.tables[LESS.name][a, b]) for a in range(size) for b in range(size))}


def test_formulas_mean_the_same_at_fixed_sizes() -> None:
    """A formula without quantifiers, as Python or as a circuit, is not the formula it was made from."""
    rng = Random(3)
    for _ in range(150):
        size = rng.choice((1, 2, 3))
        here, later = random_structure(rng, size), random_structure(rng, size)
        later = Structure(later.sizes, {**later.tables, LESS.name: here.tables[LESS.name]})
        frame = Frame(SYMBOLS, {NODE.name: size}, fixed(here, size) if rng.random() < 0.5 else {})
        f = FormulaMaker(rng, primed=True).formula((), 3)
        ground = frame.ground(f, {})
        truth = value(f, here, {}, later)
        s, t = state(frame, here), state(frame, later)
        assert truth_of_step(ground)(s, t) == truth
        symbolic = Symbolic(frame.places)
        pinned = [symbolic.slot(at, primed=False)[v] for at, v in enumerate(s)]
        pinned += [symbolic.slot(at, primed=True)[v] for at, v in enumerate(t)]
        formula = symbolic.bit(ground)
        for bit in (formula, formula ^ 1):
            answer = symbolic.ask(f"is it {bit}", symbolic.circuit.conj((*pinned, bit)), None)
            assert answer == (truth if bit == formula else not truth)
        if formula in (TRUE, FALSE):
            assert truth == (formula == TRUE)


def reachable_by_hand(fo: FirstOrderSystem, size: int) -> list[Structure]:
    """The reachable structures of a size, by the concrete meaning."""
    found = {str(s.tables): s for s in initial(fo, size)}
    waiting = list(found.values())
    for here in waiting:  # it grows
        for _, later in steps_from(fo, here):
            if str(later.tables) not in found:
                found[str(later.tables)] = later
                waiting.append(later)
    return waiting


def steps_from(fo: FirstOrderSystem, here: Structure) -> list[tuple[Structure, Structure]]:
    """The steps from a structure."""
    return [
        (here, taken(fo, action, here, env))
        for action in fo.actions
        for env in environments(here, {}, action.params)
        if all(value(g.formula, here, env) for g in action.guards)
    ]


def test_the_search_finds_the_states_that_there_are() -> None:
    """The samples lack a reachable state, so a clause that is no invariant is taken for one, or have one too many."""
    for seed in range(12):
        fo = random_first_order_system(Random(seed))
        for size in (1, 2):
            by_hand = reachable_by_hand(fo, size)
            (finite,) = finite_systems(fo, {NODE.name: size})
            (background,) = [tuple(finite.frame.fixed[LESS.name])]
            upright = [s for s in by_hand if fixed(s, size)[LESS.name] == background]
            if not upright:  # the one order there is runs the other way: rename
                upright = [renamed(s) for s in by_hand]
            assert {state(finite.frame, s) for s in upright} == set(reachable(finite, MANY, float("inf")))


def renamed(s: Structure) -> Structure:
    """A structure of two nodes with these exchanged."""

    def swap(sort: Sort, e: Element) -> Element:
        return 1 - int(e) if sort == NODE else e

    return Structure(
        s.sizes,
        {
            symbol.name: {
                tuple(swap(q, e) for q, e in zip(symbol.args, args, strict=True)): swap(symbol.result, result)
                for args, result in s.tables[symbol.name].items()
            }
            for symbol in SYMBOLS
        },
    )


def test_a_counterexample_to_induction_is_one() -> None:
    """The search is led astray by a step that does not exist, or stops where a clause is not inductive."""
    met = 0
    for seed in range(12):
        fo = random_first_order_system(Random(seed))
        known: dict[str, Formula] = {p.name: p.formula for p in fo.properties if p.formula and p.name != "R"}
        goals = [p.name for p in fo.properties]
        (finite,) = finite_systems(fo, {NODE.name: 2})
        cti = Induction(fo, finite, goals).cti(known, known, None)
        broken = {
            name
            for before, after in all_steps(fo, finite.frame)
            if all(value(f, before, {}) for f in known.values())
            for name in failing(fo, known, before, after)
        }
        assert (cti is None) == (not broken), seed
        if cti is not None:
            assert cti.broken in broken, seed
            met += 1
    assert 3 <= met < 12


def all_steps(fo: FirstOrderSystem, frame: Frame) -> list[tuple[Structure, Structure]]:
    """All steps from all states of two nodes over the background of a frame."""
    order: dict[tuple[Element, ...], Element] = {(i // 2, i % 2): bool(v) for i, v in enumerate(frame.fixed[LESS.name])}
    states = structures(2, tuple(s for s in fo.symbols if s != LESS), {})
    whole = (Structure(s.sizes, {LESS.name: order, **s.tables}) for s in states)
    return [step for here in whole for step in steps_from(fo, here)]


def failing(fo: FirstOrderSystem, known: dict[str, Formula], before: Structure, after: Structure) -> set[str]:
    """What a step breaks."""
    steps = {p.name: p.formula for p in fo.properties if p.kind is PropertyKind.STEP and p.formula}
    return {n for n, f in known.items() if not value(f, after, {})} | {
        n for n, f in steps.items() if not value(f, before, {}, after)
    }
