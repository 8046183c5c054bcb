# SPDX-License-Identifier: Apache-2.0
"""Formulas given as text beside a checked module: parsed and checked in the scope of its properties."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from rmapspec.lang import syntax as s
from rmapspec.lang.check.formulas import check_formulas
from rmapspec.lang.parse import parse_expression
from rmapspec.lang.typed import Typed


def parse_formula(typed: Typed, text: str, where: str = "<formula>") -> tuple[s.Expr, Typed]:
    """A truth value given as text, which ``where`` names in messages, and the module with what its names stand for.

    Raises SpecError as check() and parse() do.
    """
    formulas, more = parse_formulas(typed, {"formula": text}, where)
    return formulas["formula"], more


def parse_formulas(typed: Typed, texts: Mapping[str, str], where: str = "<formula>") -> tuple[dict[str, s.Expr], Typed]:
    """Several formulas, by name, at once; raises SpecError for the first that does not parse, else with every mistake
    of names and types."""
    made = {name: parse_expression(text, where) for name, text in texts.items()}
    types, symbols, lifted = check_formulas(typed, made)
    return made, replace(
        typed,
        types={**typed.types, **types},
        symbols={**typed.symbols, **symbols},
        lifted=typed.lifted | lifted,
    )
