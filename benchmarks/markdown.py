# SPDX-License-Identifier: Apache-2.0
"""Tables in Markdown."""

from __future__ import annotations

TEXT = ("engine", "checker")  # columns of words


def table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> list[str]:
    """A table in Markdown; whatever is a number stands to the right."""
    ruler = ["---" if column == 0 or head[column] in TEXT else "---:" for column in range(len(head))]
    return [f"| {' | '.join(row)} |" for row in (head, tuple(ruler), *rows)]
