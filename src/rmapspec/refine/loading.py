# SPDX-License-Identifier: Apache-2.0
"""Finds the adapter that ``--impl package.module:adapter`` names, or the shipped one."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from pathlib import Path
from typing import Final

from rmapspec.content import content_root
from rmapspec.refine.adapter import Adapter

SHIPPED: Final = "refinement.adapter:adapter"
METHODS: Final = ("designs", "workloads", "fault_workloads", "workload", "world", "observe", "meaning", "checks")


class ImplementationError(Exception):
    """There is no adapter by that name, or it is none."""


def load_adapter(name: str = SHIPPED, folder: Path | None = None) -> Adapter:
    """The adapter that ``package.module:object`` names; raises ImplementationError.

    Modules are looked for in ``folder`` (the current one, as a rule) first. The shipped implementation is taken from
    the checkout or from inside the package.
    """
    module, colon, attribute = name.partition(":")
    if not colon or not module or not attribute:
        raise ImplementationError(f"{name!r} does not name an adapter; write package.module:adapter")
    if name == SHIPPED:
        _make_importable(content_root())
    elif folder is not None and str(folder) not in sys.path:
        sys.path.insert(0, str(folder))
    found = _imported(module, attribute)
    missing = [m for m in METHODS if not callable(getattr(found, m, None))]
    if missing:
        raise ImplementationError(f"{name} lacks {', '.join(missing)}: see rmapspec.refine.adapter.Adapter")
    adapter: Adapter = found
    return adapter


def _make_importable(root: Path) -> None:
    """Register the package of the shipped implementation, wherever the content is; raises ImplementationError."""
    package = SHIPPED.partition(".")[0]
    if package in sys.modules:
        return
    place = root / package
    spec = importlib.util.spec_from_file_location(
        package, place / "__init__.py", submodule_search_locations=[str(place)]
    )
    if spec is None or spec.loader is None or not (place / "__init__.py").is_file():
        raise ImplementationError(f"the shipped implementation is not in {place}")
    module = importlib.util.module_from_spec(spec)
    sys.modules[package] = module
    spec.loader.exec_module(module)
