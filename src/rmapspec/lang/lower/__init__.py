# SPDX-License-Identifier: Apache-2.0
"""Typed text to Systems: types at their sizes, expressions, control flow, steps, locks."""

from rmapspec.lang.lower.family import SizeFamily, lower_family

__all__ = ["SizeFamily", "lower_family"]
