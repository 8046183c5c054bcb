# SPDX-License-Identifier: Apache-2.0
"""The values of options."""

from argparse import ArgumentTypeError, Namespace
from collections.abc import Callable

import pytest

from rmapspec.cli import options


def test_sizes() -> None:
    """`--sizes` examines other sizes than were asked for."""
    assert options.sizes("Vma=1..3,N=8") == {"Vma": (1, 3), "N": (8, 8)}


@pytest.mark.parametrize(
    ("read", "text"),
    [
        (options.sizes, "Vma"),
        (options.sizes, "Vma=3..1"),
        (options.sizes, "Vma=1,,N=2"),
        (options.sizes, "Vma=1,Vma=2"),
        (options.sizes, "Vma=100000000"),
        (options.sizes, "Vma=-1"),
        (options.setting, "K"),
        (options.setting, "K=a b"),
        (options.names, "W,,S1"),
        (options.natural, "-1"),
        (options.natural, "many"),
        (options.seconds, "0"),
        (options.seconds, "nan"),
        (options.seconds, "inf"),
    ],
)
def test_wrong_values_are_told(read: Callable[[str], object], text: str) -> None:
    """A wrong value is taken for something else, or ends in a traceback."""
    with pytest.raises(ArgumentTypeError, match="`"):
        read(text)


def chosen(**given: object) -> Namespace:
    """Arguments as argparse gives them."""
    return Namespace(**{"sizes": [], "set": [], "property": [], "engine": "auto", "depth": None, **given})


def test_numbers_given_with_set_are_sizes() -> None:
    """`--set BATCH=4` is refused because 4 is no name."""
    args = chosen(sizes=[{"Vma": (1, 2)}], set=[("BATCH", "4"), ("FLUSH", "late")])
    assert options.chosen_sizes(args) == {"Vma": (1, 2), "BATCH": (4, 4)}
    assert options.chosen_settings(args) == {"FLUSH": "late"}


def test_properties_are_gathered_once() -> None:
    """`--property W,S1 --property W` judges W twice."""
    assert options.chosen_properties(chosen(property=[("W", "S1"), ("W",)])) == ("W", "S1")
    assert options.chosen_properties(chosen()) is None


def test_what_reproduces_a_counterexample() -> None:
    """The command below a counterexample does not find it."""
    args = chosen(sizes=[{"Vma": (1, 2), "N": (3, 3)}], set=[("FLUSH", "late")], engine="bmc", depth=9)
    assert options.repeated(args) == " --sizes Vma=1..2,N=3 --set FLUSH=late --engine bmc --depth 9"
    assert options.repeated(chosen()) == ""
