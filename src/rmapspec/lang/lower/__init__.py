# SPDX-License-Identifier: Apache-2.0
"""Typed text to Systems: types at their sizes, expressions, control flow, steps, locks."""

from rmapspec.lang.lower.family import SizeFamily, lower_family
from rmapspec.lang.lower.formulas import lemmas_of, lower_formulas, with_invariants

__all__ = ["SizeFamily", "lemmas_of", "lower_family", "lower_formulas", "with_invariants"]
