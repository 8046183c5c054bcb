# SPDX-License-Identifier: Apache-2.0
"""Typed text to transition systems of any size: first-order logic instead of finite types."""

from rmapspec.lang.anysize.containment import Guard
from rmapspec.lang.anysize.system import AnySize, lower_any_size
from rmapspec.lang.anysize.view import View

__all__ = ["AnySize", "Guard", "View", "lower_any_size"]
