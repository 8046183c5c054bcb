# SPDX-License-Identifier: Apache-2.0
"""Random small types and values of them.

Everything here draws from a ``random.Random``: a seeded one for runs that must be the same everywhere, or the one that
Hypothesis's ``randoms()`` gives, which shrinks.
"""

from __future__ import annotations

from random import Random

from rmapspec.system.types import (
    BOOL,
    FiniteT,
    IntT,
    MapT,
    OptionT,
    Scalar,
    SeqT,
    SetT,
    Type,
    Value,
    codes,
    none_code,
    size,
)

COLOURS = FiniteT("Colour", ("red", "green", "blue"))
PLACES = FiniteT("Place", ("p0", "p1", "p2"), ordered=True)
UNITS = FiniteT("Unit", ("only",), ordered=True)


def random_scalar(rng: Random, *, options: bool = True) -> Scalar:
    """A scalar type of at most five codes."""
    kinds = ["bool", "int", "finite", "finite"] + ["option"] * options
    match rng.choice(kinds):
        case "bool":
            return BOOL
        case "int":
            lo = rng.randint(-2, 1)
            return IntT(lo, lo + rng.randint(0, 3))
        case "option":
            return OptionT(random_scalar(rng, options=False))
        case _:
            return rng.choice((COLOURS, PLACES, PLACES, UNITS))


def random_element(rng: Random) -> Scalar:
    """A scalar type of at most four codes, for elements and keys."""
    t = random_scalar(rng)
    return t if size(t) <= 4 else COLOURS


def random_type(rng: Random) -> Type:
    """A type: a scalar, a set, a sequence, or a map to one of these."""
    match rng.randrange(8):
        case 0 | 1 | 2:
            return random_scalar(rng)
        case 3 | 4:
            return SetT(random_element(rng))
        case 5 | 6:
            return SeqT(random_element(rng))
        case _:
            value = rng.choice((random_scalar(rng), SetT(COLOURS), SeqT(PLACES)))
            return MapT(random_element(rng), value)


def random_value(rng: Random, t: Type) -> Value:
    """A value of a type; long and short sequences alike."""
    match t:
        case SetT(of):
            return rng.randrange(1 << size(of))
        case SeqT(of):
            elements = [_typed(of, code) for code in codes(of)]
            rng.shuffle(elements)
            return tuple(elements[: rng.randint(0, len(elements))])
        case MapT(key, value):
            return tuple(random_value(rng, value) for _ in codes(key))
        case _:
            return _typed(t, rng.choice(codes(t)))


def _typed(t: Scalar, code: int) -> int:
    return bool(code) if t == BOOL else code


def first_value(t: Type) -> Value:
    """The plainest value of a type: empty, none, or the first code."""
    match t:
        case SetT():
            return 0
        case SeqT():
            return ()
        case MapT(key, value):
            return tuple(first_value(value) for _ in codes(key))
        case OptionT():
            return none_code(t)
        case _:
            return _typed(t, codes(t)[0])


def world(rng: Random) -> dict[str, Type]:
    """The variables of a random system: two to four, by name."""
    number = IntT(0, rng.randint(1, 3))
    tables = (MapT(COLOURS, number), MapT(PLACES, OptionT(PLACES)), MapT(PLACES, BOOL), MapT(BOOL, SeqT(PLACES)))
    every: dict[str, Type] = {
        "order": SeqT(PLACES),
        "chosen": SetT(COLOURS),
        "table": rng.choice(tables),
        "cursor": OptionT(PLACES),
        "number": number,
        "flag": BOOL,
    }
    names = rng.sample(list(every), rng.randint(2, 4))
    return {name: every[name] for name in every if name in names}
