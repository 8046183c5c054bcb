# SPDX-License-Identifier: Apache-2.0
"""One question about a System as SMT-LIB text: whether a property is violated within so many steps."""

from __future__ import annotations

from rmapspec.engines.encode.obligation import obligation
from rmapspec.export.errors import ExportError
from rmapspec.system.model import PropertyKind, System


def smt2(system: System, prop: str, depth: int) -> str:
    """The question as SMT-LIB 2.6; ``sat`` says that a behaviour of at most ``depth`` steps violates the property.

    Raises ExportError for a temporal property, which no finite behaviour violates, and for one that is not there.
    """
    found = system.property_named.get(prop)
    if found is None:
        raise ExportError(f"no property `{prop}`; there are {', '.join(system.property_named)}")
    if found.kind is PropertyKind.TEMPORAL:
        raise ExportError(f"{prop} is temporal: no behaviour of so many steps violates it; export to TLA+")
    return obligation(system, prop, depth)
