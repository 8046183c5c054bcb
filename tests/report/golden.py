# SPDX-License-Identifier: Apache-2.0
"""Outputs a person has read and agreed to; ``RMAPSPEC_GOLDEN=write`` writes them anew, to be read again."""

import os
from pathlib import Path

FOLDER = Path(__file__).parent / "expected"


def agrees(name: str, text: str) -> None:
    """Assert that a text is the one in ``expected/NAME.txt``."""
    path = FOLDER / f"{name}.txt"
    if os.environ.get("RMAPSPEC_GOLDEN") == "write":
        path.write_text(text + "\n", encoding="utf-8")
    assert text + "\n" == path.read_text(encoding="utf-8")
