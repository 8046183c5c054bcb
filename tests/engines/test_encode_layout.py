# SPDX-License-Identifier: Apache-2.0
"""Words, and how values lie in them."""

from __future__ import annotations

from itertools import product

import pytest

from rmapspec.engines.encode.circuit import FALSE, TRUE, Circuit, GateKind
from rmapspec.engines.encode.layout import coerce, constant, decode, valid, width
from rmapspec.engines.encode.words import (
    Word,
    add,
    below_number,
    count,
    equal,
    is_number,
    less,
    multiply,
    number,
    remainder,
    subtract,
)
from rmapspec.system.types import BOOL, FiniteT, IntT, MapT, OptionT, SeqT, SetT, Type, values
from tests.support.circuits import computed
from tests.support.random_types import COLOURS, PLACES, UNITS

EMPTY = FiniteT("Empty", ())
TYPES = (
    BOOL, IntT(-2, 2), IntT(3, 3), IntT(1, 0), COLOURS, UNITS, EMPTY,
    OptionT(IntT(-1, 1)), OptionT(COLOURS), OptionT(EMPTY),
    SetT(COLOURS), SetT(IntT(-1, 1)), SetT(EMPTY),
    SeqT(UNITS), SeqT(PLACES), SeqT(OptionT(IntT(-1, 1))), SeqT(EMPTY),
    MapT(BOOL, IntT(0, 2)), MapT(COLOURS, BOOL), MapT(EMPTY, COLOURS), MapT(BOOL, SeqT(UNITS)),
    MapT(BOOL, SetT(COLOURS)),
)  # fmt: skip


@pytest.mark.parametrize("t", TYPES, ids=str)
def test_every_value_has_a_word_of_its_own(t: Type) -> None:
    """A value does not come back from its word, or two values share one, so that equality is not that of words."""
    every = list(values(t))
    words = [constant(t, value) for value in every]
    assert [decode(t, [bool(bit) for bit in word]) for word in words] == every
    assert len(set(words)) == len(every)
    assert {len(word) for word in words} <= {width(t)}


@pytest.mark.parametrize("t", TYPES, ids=str)
def test_exactly_the_words_of_values_are_valid(t: Type) -> None:
    """An initial value that is left open may be none of its type, or leaves one out."""
    c = Circuit()
    word = c.variables("x", width(t))
    formula = valid(c, t, word)
    rows = product((False, True), repeat=len(word))
    found = {row for row in rows if computed(c, [formula], dict(zip(word, row, strict=True)))[0]}
    assert found == {tuple(bool(bit) for bit in constant(t, value)) for value in values(t)}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (IntT(0, 2), IntT(-3, 4)),
        (IntT(-1, 1), OptionT(IntT(-1, 1))),
        (SetT(IntT(0, 2)), SetT(IntT(-1, 3))),
        (SeqT(IntT(0, 2)), SeqT(IntT(-1, 3))),
        (MapT(BOOL, IntT(0, 1)), MapT(BOOL, IntT(-1, 1))),
    ],
)
def test_a_value_stays_itself_in_a_wider_type(old: Type, new: Type) -> None:
    """A value that moves to a variable of a wider range becomes another one."""
    for value in values(old):
        moved = decode(new, [bool(bit) for bit in coerce(Circuit(), constant(old, value), old, new)])
        shifted = isinstance(old, SetT) and isinstance(value, int)
        assert moved == (value << 1 if shifted and isinstance(value, int) else value)


def test_types_that_share_no_value_are_refused() -> None:
    """A word is read as a value of a type that lays out its values differently."""
    with pytest.raises(TypeError):
        coerce(Circuit(), constant(SetT(COLOURS), 1), SetT(COLOURS), COLOURS)


WIDTH = 3
NUMBERS = range(1 << WIDTH)


def as_number(word: Word) -> int:
    """The number that a constant word is."""
    assert set(word) <= {FALSE, TRUE}
    return sum(bit << i for i, bit in enumerate(word))


def test_arithmetic_of_words_is_that_of_numbers() -> None:
    """A sum, difference, product, remainder or comparison is wrong."""
    c = Circuit()
    x, y = c.variables("x", WIDTH), c.variables("y", WIDTH)
    results = [add(c, x, y, 4), subtract(c, x, y, 3), multiply(c, x, y, 6), remainder(c, x, y)]
    truths = [less(c, x, y), equal(c, x, y), is_number(c, x, 5), is_number(c, x, 8), below_number(c, x, 6)]
    roots = [bit for word in results for bit in word] + truths
    for a, b in product(NUMBERS, NUMBERS):
        bits = [bool(bit) for n in (a, b) for bit in number(n, WIDTH)]
        row = [int(bit) for bit in computed(c, roots, dict(zip((*x, *y), bits, strict=True)))]
        assert as_number(tuple(row[:4])) == a + b
        assert as_number(tuple(row[4:7])) == (a - b) % 8
        assert as_number(tuple(row[7:13])) == a * b
        assert b == 0 or as_number(tuple(row[13:16])) == a % b
        assert row[16:] == [a < b, a == b, a == 5, False, a < 6]


def test_counting_is_counting() -> None:
    """The number of formulas that hold is wrong, or is cut off."""
    for row in product((FALSE, TRUE), repeat=5):
        assert as_number(count(Circuit(), row, 3)) == sum(row)
        assert as_number(count(Circuit(), row, 2)) == sum(row) % 4
    assert count(Circuit(), (), 2) == (FALSE, FALSE)


def test_formulas_are_simplified_soundly() -> None:
    """A simplification of the circuit changes what a formula says."""
    c = Circuit()
    atoms = [FALSE, TRUE, *c.variables("x", 2)]
    some = [bit ^ flip for bit in atoms for flip in (0, 1)]
    for a, b, d in product(some, repeat=3):
        roots = [a, b, d, c.conj((a, b, d)), c.disj((a, b, d)), c.ite(a, b, d), c.iff(a, b), c.implies(a, b)]
        for row in product((False, True), repeat=2):
            p, q, r, *results = computed(c, roots, dict(zip(atoms[2:], row, strict=True)))
            assert results == [p and q and r, p or q or r, q if p else r, p == q, not p or q]


def test_formulas_are_shared() -> None:
    """The same formula is built twice, and systems get as large as their text instead of their meaning."""
    c = Circuit()
    x, y = c.variables("x", 2)
    assert c.conj((x, y)) == c.conj((y, x, TRUE, y))
    assert c.iff(x, y) == c.iff(y ^ 1, x ^ 1)
    assert c.ite(x ^ 1, x, y) == c.conj((x, y))
    assert [gate.kind for gate in c.gates].count(GateKind.AND) == 1
