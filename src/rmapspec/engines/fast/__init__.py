# SPDX-License-Identifier: Apache-2.0
"""Explicit search in generated machine code, for large spaces."""

from rmapspec.engines.fast.choice import search
from rmapspec.engines.fast.native import available

__all__ = ["available", "search"]
