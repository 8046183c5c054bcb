# SPDX-License-Identifier: Apache-2.0
"""Names of a System as identifiers of another language: readable, and no two alike."""

from __future__ import annotations

import re
from collections.abc import Iterable


class Names:
    """Gives identifiers away, each once; those that the language or the exporter uses itself are taken at the start."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = set(taken)
        self._given: dict[tuple[str, str], str] = {}

    def of(self, kind: str, name: str, wanted: str = "") -> str:
        """The identifier of one thing, the same each time; made of ``wanted`` or else of its name."""
        key = (kind, name)
        if key not in self._given:
            self._given[key] = self.fresh(wanted or name)
        return self._given[key]

    def binder(self, name: str, around: Iterable[str]) -> str:
        """The identifier of a variable that is bound inside ``around``, those of its own kind; others may share it."""
        within, number = set(around), 1
        plain = re.sub(r"[^A-Za-z0-9]\d+$", "", name)
        while (found := self.of("binder", f"{plain} {number}", plain)) in within:
            number += 1
        return found

    def fresh(self, wanted: str) -> str:
        """An identifier that nothing else has, as near to what is wanted as it goes."""
        plain = identifier(wanted)
        found, number = plain, 2
        while found in self._taken:
            found, number = f"{plain}_{number}", number + 1
        self._taken.add(found)
        return found


def identifier(text: str) -> str:
    """A text as an identifier: letters, digits and single underscores, a letter first."""
    plain = re.sub(r"[^A-Za-z0-9]+", "_", text).strip("_")
    return plain if plain[:1].isalpha() else f"x_{plain}" if plain else "x"
