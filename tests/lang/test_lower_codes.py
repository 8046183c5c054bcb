# SPDX-License-Identifier: Apache-2.0
"""The catalogue of lowering codes: each example has its mistake, and each code that lowering can emit is listed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from rmapspec.api import check, loads
from rmapspec.lang.codes import Code
from rmapspec.lang.codes_lowering import LOWERING_CODES
from rmapspec.lang.diagnose import SpecError


@pytest.mark.parametrize("code", LOWERING_CODES, ids=lambda c: c.code)
def test_the_example_has_the_mistake(code: Code) -> None:
    """The page of codes shows texts that do something else."""
    with pytest.raises(SpecError) as caught:
        check(loads(code.example, "example.rmap"))
    assert [d.code for d in caught.value.diagnostics] == [code.code]


def test_every_code_is_listed(root: Path) -> None:
    """A code that lowering emits has no page."""
    package = root / "src" / "rmapspec" / "lang"
    sources = [*(package / "lower").glob("*.py"), package / "spec.py"]
    emitted = {c for path in sources for c in re.findall(r'"(L\d+)"', path.read_text(encoding="utf-8"))}
    assert emitted == {c.code for c in LOWERING_CODES}
