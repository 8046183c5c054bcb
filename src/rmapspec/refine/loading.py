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
    try:
        imported = importlib.import_module(module)
        if not hasattr(imported, attribute):
            raise ImplementationError(f"{module} has no {attribute}")
        found = getattr(imported, attribute)
        missing = [m for m in METHODS if not callable(getattr(found, m, None))]
    except ImplementationError:
        raise
    except (Exception, SystemExit) as error:  # whatever a module of somebody else does when it is imported
        raise ImplementationError(f"cannot import {module}: {blamed(error) or error}") from error
    if missing:
        raise ImplementationError(f"{name} lacks {', '.join(missing)}: see rmapspec.refine.adapter.Adapter")
    adapter: Adapter = found
    return adapter


def blamed(error: BaseException) -> str | None:
    """``ZeroDivisionError in my.adapter, line 12: division by zero``: where an implementation raised an exception.

    The line is the innermost one that belongs neither to rmapspec nor to the standard library; None where there is
    none, which makes the exception rmapspec's own.
    """
    if isinstance(error, SyntaxError) and error.filename is not None:
        return f"{type(error).__name__} in {error.filename}, line {error.lineno}: {error.msg}"
    place = None
    trace = error.__traceback__
    while trace is not None:
        name = str(trace.tb_frame.f_globals.get("__name__", ""))
        if name.partition(".")[0] not in {"rmapspec", *sys.stdlib_module_names}:
            place = f"{name}, line {trace.tb_lineno}"
        trace = trace.tb_next
    return None if place is None else f"{type(error).__name__} in {place}: {error}".rstrip(": ")


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
