# SPDX-License-Identifier: Apache-2.0
"""States packed into integers."""

from __future__ import annotations

from itertools import product

import pytest

from rmapspec.system.compile.layout import Layout
from rmapspec.system.model import Variable
from rmapspec.system.types import BOOL, FiniteT, IntT, MapT, OptionT, SeqT, SetT, Type, values

TWO = FiniteT("Two", ("a", "b"))
TYPES: tuple[Type, ...] = (
    BOOL, IntT(-2, 2), IntT(3, 3), TWO, OptionT(TWO), OptionT(BOOL), SetT(IntT(-1, 1)), SeqT(TWO), SeqT(IntT(4, 6)),
    MapT(TWO, BOOL), MapT(IntT(1, 2), SetT(TWO)), MapT(BOOL, MapT(TWO, BOOL)), SeqT(FiniteT("None", ())),
)  # fmt: skip


def variable(name: str, t: Type) -> Variable:
    """A variable of any value."""
    return Variable(name, t, None)


@pytest.mark.parametrize("t", TYPES, ids=str)
def test_every_value_survives_beside_others(t: Type) -> None:
    """A value spills into the bits of another variable, or comes back as another one."""
    layout = Layout([variable("before", IntT(0, 2)), variable("it", t), variable("after", IntT(0, 2))])
    states = list(product(range(3), values(t), range(3)))
    packed = [layout.pack(state) for state in states]
    assert [layout.unpack(s) for s in packed] == states
    assert repr([layout.unpack(s) for s in packed]) == repr(states), "a truth value came back as a number"
    assert len(set(packed)) == len(states)
    assert len({s & layout.mask(["it"]) for s in packed}) == len(states) // 9
    assert len({s & layout.mask(["before", "after"]) for s in packed}) == 9


def test_very_many_values_get_numbers() -> None:
    """A map with more values than fit a machine word cannot be packed."""
    wide = MapT(IntT(0, 99), IntT(0, 99))
    layout = Layout([variable("wide", wide), variable("flag", BOOL)])
    states = [((n,) * 100, flag) for n in range(100) for flag in (False, True)]
    assert [layout.unpack(layout.pack(state)) for state in states] == states
