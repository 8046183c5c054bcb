# SPDX-License-Identifier: Apache-2.0
"""The implementation of a campaign, and the specs that judge it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from rmapspec.api import load
from rmapspec.content import content_root
from rmapspec.lang.spec import Spec
from rmapspec.refine.adapter import Adapter
from rmapspec.refine.loading import SHIPPED, ImplementationError, load_adapter
from rmapspec.system.model import System


def adapter(name: str | None) -> Adapter:
    """The adapter of this name, looked for in the current folder first; the shipped one for None.

    Raises ImplementationError.
    """
    return load_adapter(SHIPPED) if name is None else load_adapter(name, Path.cwd())


@dataclass
class Specs:
    """The Systems of designs by name, from a file or a folder; each file is loaded once."""

    place: Path
    loaded: dict[str, Spec] = field(default_factory=dict)

    def __call__(self, design: str, sizes: Mapping[str, int], scenario: str) -> System:
        """The System of a design at these sizes in a scenario; raises ImplementationError, SpecError, SourceError."""
        family = self.spec(design).family(dict(sizes))
        if scenario not in family.scenarios:
            raise ImplementationError(f"{design} has no scenario `{scenario}`; there are {', '.join(family.scenarios)}")
        return family.system(scenario)

    def spec(self, design: str) -> Spec:
        """The spec of a design; raises as above."""
        if design not in self.loaded:
            files = [self.place] if self.place.is_file() else sorted(self.place.rglob(f"{design}.rmap"))
            if not files:
                raise ImplementationError(f"no spec of design `{design}`: there is no {design}.rmap in {self.place}")
            spec = load(files[0])
            if spec.name != design:
                raise ImplementationError(f"{files[0]} is not design `{design}` but `{spec.name}`")
            self.loaded[design] = spec
        return self.loaded[design]


def specs(place: str | None) -> Specs:
    """The specs of a file or folder; the shipped designs for None. Raises ImplementationError where there is none."""
    path = content_root() / "spec" / "designs" if place is None else Path(place)
    if not path.exists():
        raise ImplementationError(f"no such file or folder: {path}")
    return Specs(path)
