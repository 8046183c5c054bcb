# SPDX-License-Identifier: Apache-2.0
"""The Markdown suite of the checker, and its catalogue of codes."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from rmapspec.api import loads
from rmapspec.lang import codes_types
from rmapspec.lang.codes import Code
from rmapspec.lang.diagnose import SpecError
from tests.lang.check.suite import Case, cases, covered, diagnostics, said, says, with_header

CASES = list(cases())
CHECKER = Path(codes_types.__file__).parent / "check"
ELSEWHERE = {"T001", "T003"}  # said by what looks for files


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.name)
def test_case(case: Case) -> None:
    """A mistake is not reported, reported elsewhere or in other words, or a right text is refused."""
    found = list(diagnostics(case.text))
    told = [f"line {d.span.line}: {d.code} `{covered(case.text, d)}` {said(d)}" for d in found]
    missing = []
    for want in case.expected:
        for d in found:
            same = (d.span.line, d.code, covered(case.text, d)) == (want.line, want.code, want.covers)
            if same and says(d, want.words):
                found.remove(d)
                break
        else:
            missing.append(want)
    assert (missing, found) == ([], []), "\n".join(["found:", *told, "missing:", *map(str, missing)])


def emitted() -> set[str]:
    """The codes that the text of the checker names."""
    sources = (path.read_text(encoding="utf-8") for path in CHECKER.glob("*.py"))
    nodes = (node for source in sources for node in ast.walk(ast.parse(source)))
    strings = (node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str))
    return {text for text in strings if re.fullmatch(r"T\d{3}", text)}


def test_every_code_is_in_the_catalogue() -> None:
    """A diagnostic has a code that the page of codes does not explain, or the page explains one nobody reports."""
    listed = [code.code for code in codes_types.TYPE_CODES]
    assert listed == sorted(set(listed))
    assert set(listed) == emitted() | ELSEWHERE


def test_every_code_has_a_case() -> None:
    """A code of the catalogue is not in the suite: nobody would see it go wrong."""
    exercised = {want.code for case in CASES for want in case.expected}
    assert exercised | ELSEWHERE == {code.code for code in codes_types.TYPE_CODES}


@pytest.mark.parametrize("code", [c for c in codes_types.TYPE_CODES if c.code not in ELSEWHERE], ids=lambda c: c.code)
def test_the_example_of_a_code(code: Code) -> None:
    """The example on the page of codes has another mistake than the one it explains."""
    assert [d.code for d in diagnostics(with_header(code.example))] == [code.code]


@pytest.mark.parametrize("code", [c for c in codes_types.TYPE_CODES if c.code in ELSEWHERE], ids=lambda c: c.code)
def test_the_example_of_a_code_about_files(code: Code, tmp_path: Path) -> None:
    """The example of a missing base, or of lemmas alone, has another mistake than the one it explains."""
    with pytest.raises(SpecError) as caught:
        loads(code.example, str(tmp_path / "mine.rmap"))
    assert [d.code for d in caught.value.diagnostics] == [code.code]
