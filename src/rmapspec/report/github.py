# SPDX-License-Identifier: Apache-2.0
"""Annotations of a GitHub workflow: the commands that its log turns into marks on a pull request.

Source: "Workflow commands for GitHub Actions", which escapes %, CR and LF everywhere, and : and , in properties.
A step shows at most ten errors.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

MOST = 10
"""How many annotations of one kind a step may show; more would be dropped without a word."""


@dataclass(frozen=True, slots=True)
class Annotation:
    """One error at a place; lines and columns are 1-based, both ends included, 0 for unknown."""

    file: str
    message: str
    title: str = ""
    line: int = 0
    column: int = 0
    end_line: int = 0
    end_column: int = 0

    def command(self) -> str:
        """The line of the log."""
        told: list[tuple[str, str | int]] = [("file", self.file)] if self.file else []
        if self.line:
            told.append(("line", self.line))
            told += [("endLine", self.end_line)] if self.end_line else []
            # columns mean something on one line alone
            if self.column and self.end_line in (0, self.line):
                told.append(("col", self.column))
                told += [("endColumn", self.end_column)] if self.end_column else []
        if self.title:
            told.append(("title", self.title))
        properties = ",".join(f"{name}={_property(str(value))}" for name, value in told)
        return f"::error{' ' if properties else ''}{properties}::{_data(self.message)}"


def commands(found: Iterable[Annotation], most: int = MOST) -> list[str]:
    """The lines of the log for at most ``most`` annotations, the last of them saying how many are not shown."""
    held = list(found)
    if len(held) <= most:
        return [a.command() for a in held]
    shown, rest = held[: most - 1], held[most - 1 :]
    more = Annotation(rest[0].file, f"{len(rest)} more errors are in the log", title="more")
    return [a.command() for a in [*shown, more]]


def _data(text: str) -> str:
    """A message, escaped."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """The value of a property, escaped."""
    return _data(text).replace(":", "%3A").replace(",", "%2C")
