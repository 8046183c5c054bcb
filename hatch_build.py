# SPDX-License-Identifier: Apache-2.0
"""Ship spec/, refinement/ and proofs/ inside the wheel, but not in an editable install (docs/adr/0001)."""

from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

CONTENT = ("spec", "refinement", "proofs")


class Content(BuildHookInterface[Any]):
    """Adds the project's content folders to a standard wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Map each content folder into the package."""
        if version == "standard":
            for part in CONTENT:
                build_data["force_include"][part] = f"rmapspec/_content/{part}"
