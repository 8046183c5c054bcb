# SPDX-License-Identifier: Apache-2.0
"""The one scalar among several kinds of types, for exporters that need it by name."""

from __future__ import annotations

from rmapspec.system.types import BoolT, FiniteT, IntT, OptionT, Scalar, Type


def scalar(t: Type) -> Scalar:
    """The type, which is a scalar one; raises TypeError if not."""
    if isinstance(t, BoolT | IntT | FiniteT | OptionT):
        return t
    raise TypeError(f"{t} is no scalar type")
