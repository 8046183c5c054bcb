# SPDX-License-Identifier: Apache-2.0
"""The implementation and the designs of a campaign: loads an adapter by name, and the specs that judge it."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import cast

from rmapspec.api import load
from rmapspec.content import content_root
from rmapspec.lang.spec import Spec
from rmapspec.refine.adapter import Adapter
from rmapspec.system.model import System

SHIPPED = "refinement.adapter:adapter"
_NEEDED = ("designs", "workloads", "fault_workloads", "workload", "world", "observe", "meaning", "checks")


class ImplementationError(Exception):
    """The adapter, or the spec of a design, cannot be loaded; the message says why."""


def load_adapter(name: str | None) -> Adapter:
    """The adapter ``package.module:object``, looked for in the current folder first; the shipped one for None.

    Raises ImplementationError where there is none, or where it lacks a method.
    """
    where = str(content_root()) if name is None else os.getcwd()
    module, colon, attribute = (name or SHIPPED).partition(":")
    if not module or not colon or not attribute:
        raise ImplementationError(f"`{name}` is not of the form package.module:adapter")
    sys.path.insert(0, where)
    try:
        found: object = import_module(module)
        for part in attribute.split("."):
            found = getattr(found, part)
    except (ImportError, AttributeError) as error:
        raise ImplementationError(f"cannot load {name or SHIPPED}: {error}") from error
    finally:
        sys.path.remove(where)
    missing = [method for method in _NEEDED if not callable(getattr(found, method, None))]
    if missing:
        raise ImplementationError(f"{name or SHIPPED} is no adapter: it has no {', '.join(missing)}")
    return cast(Adapter, found)  # a Protocol: its methods were looked for, their types are the author's promise


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
