# SPDX-License-Identifier: Apache-2.0
"""Labels name the values that traces show."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rmapspec.refine.adapter import Label
from rmapspec.refine.labels import MappingError, UnrepresentableError, decode
from rmapspec.system.types import BOOL, FiniteT, IntT, MapT, OptionT, SeqT, SetT, Type, Value, codes, contains, show
from rmapspec.system.types import values as values_of

AREA = FiniteT("Area", ("parent(v0)", "child(v0)"))
TYPES: list[Type] = [
    BOOL,
    IntT(-1, 2),
    AREA,
    OptionT(AREA),
    SetT(AREA),
    SeqT(AREA),
    MapT(AREA, IntT(0, 1)),
    MapT(AREA, SetT(AREA)),
]


def label_of(t: Type, value: Value) -> Label:
    """How an adapter would say a value."""
    match t:
        case SetT(of):
            assert isinstance(value, int)
            return [show(of, c) for i, c in enumerate(codes(of)) if value >> i & 1]
        case SeqT(of):
            assert isinstance(value, tuple)
            return [show(of, c) for c in value]
        case MapT(key, of_value):
            assert isinstance(value, tuple)
            return {show(key, k): label_of(of_value, v) for k, v in zip(codes(key), value, strict=True)}
        case FiniteT() | OptionT():
            return show(t, value)
        case _:
            assert isinstance(value, int)
            return value


@given(st.data(), st.sampled_from(TYPES))
def test_every_value_has_a_label(data: st.DataObject, t: Type) -> None:
    """An adapter cannot say a value, or says it and another one arrives."""
    value = data.draw(st.sampled_from(list(values_of(t))))
    found = decode(t, label_of(t, value))
    assert found == value
    assert contains(t, found)


@pytest.mark.parametrize(
    ("t", "label"),
    [
        (BOOL, 1),
        (IntT(0, 1), True),
        (IntT(0, 1), "1"),
        (AREA, "parent(v1)"),
        (AREA, None),
        (OptionT(AREA), "nobody"),
        (SetT(AREA), "parent(v0)"),
        (SetT(AREA), {"parent(v0)": True}),
        (SeqT(AREA), ["v0"]),
        (MapT(AREA, BOOL), {"parent(v0)": True}),
        (MapT(AREA, BOOL), {"parent(v0)": True, "child(v0)": True, "v0": True}),
        (MapT(AREA, BOOL), [True, False]),
    ],
)
def test_nonsense_is_an_error(t: Type, label: Label) -> None:
    """A slip in a mapping passes for a state of the spec, or for a violation by the implementation."""
    with pytest.raises(MappingError):
        decode(t, label)


@pytest.mark.parametrize(("t", "label"), [(IntT(0, 1), 2), (IntT(0, 1), -1), (SeqT(AREA), ["child(v0)"] * 2)])
def test_what_the_spec_cannot_be_in_is_told_apart(t: Type, label: Label) -> None:
    """A broken implementation (a count below zero, a node linked twice) is taken for a slip in the mapping."""
    with pytest.raises(UnrepresentableError):
        decode(t, label)
