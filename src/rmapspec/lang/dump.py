# SPDX-License-Identifier: Apache-2.0
"""Dump: a tree as text without places, for comparing trees."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import Any

from rmapspec.system.expr import Span


def dump(node: Any) -> str:
    """The node with everything below it, one constructor call a line; two trees dump alike exactly when they differ
    in places only."""
    lines: list[str] = []
    _dump(node, 0, "", lines)
    return "\n".join(lines)


def _dump(node: Any, depth: int, label: str, lines: list[str]) -> None:
    """Add the lines of one value."""
    indent = "  " * depth + label
    if is_dataclass(node):
        lines.append(f"{indent}{type(node).__name__}")
        for field in fields(node):
            value = getattr(node, field.name)
            if not isinstance(value, Span):
                _dump(value, depth + 1, f"{field.name}: ", lines)
    elif isinstance(node, tuple):
        lines.append(f"{indent}[{len(node)}]")
        for item in node:
            _dump(item, depth + 1, "- ", lines)
    else:
        lines.append(f"{indent}{node!r}")
