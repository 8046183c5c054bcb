# SPDX-License-Identifier: Apache-2.0
"""Every sample of the documentation does what the page says."""

import re
from pathlib import Path

import pytest

from rmapspec.api import check, loads
from rmapspec.engines.explore import explore
from rmapspec.lang.check import check as check_types
from rmapspec.lang.diagnose import SpecError
from rmapspec.lang.lower import lemmas_of, lower_formulas, with_invariants
from rmapspec.lang.parse import parse
from rmapspec.system.verdict import Word
from tests.docs.markdown import Block, all_blocks, blocks, pages
from tests.docs.session import Session, agrees, run
from tests.house.tree import ROOT, files

LEMMAS = [b for b in all_blocks("rmap") if b.info.partition(" ")[0] == "lemmas"]
SPECS = [b for b in all_blocks("rmap") if (not b.info or b.info.endswith(".rmap")) and b not in LEMMAS]
MISTAKEN = [b for b in all_blocks("rmap") if b.info.startswith("error ")]
UNDEFINED = [b for b in all_blocks("rmap") if b.info == "undefined"]
DOUBTFUL = [b for b in all_blocks("rmap") if b.info.startswith(("vacuous ", "unknown "))]
FRAGMENTS = [b for b in all_blocks("rmap") if b.info == "fragment"]


def named(block: Block) -> str:
    """The name of a block in a test's name."""
    return block.name


@pytest.mark.parametrize("block", SPECS, ids=named)
def test_spec_is_as_it_expects(block: Block) -> None:
    """A page shows a spec that is refused, or judged differently from its own expectation."""
    report = check(loads(block.text, str(block.page)), costs=False, every_size=False)
    assert report.expectation, "a sample states what it expects"
    assert all(met.ok for met in report.expectation), [(m.name, m.expected, m.got) for m in report.expectation]
    assert report.complete
    assert report.failure is None
    assert not report.covers_missed


@pytest.mark.parametrize("block", MISTAKEN, ids=named)
def test_mistake_is_reported_with_its_code(block: Block) -> None:
    """A page shows a mistake that is not reported, or under another code."""
    with pytest.raises(SpecError) as raised:
        loads(block.text, str(block.page))
    assert [d.code for d in raised.value.diagnostics] == block.info.split()[1:]


@pytest.mark.parametrize("block", UNDEFINED, ids=named)
def test_evaluation_error_is_found(block: Block) -> None:
    """A page shows a spec that reaches an evaluation error, and the check does not say so."""
    report = check(loads(block.text, str(block.page)))
    assert report.failure is not None
    assert not report.complete


@pytest.mark.parametrize("block", DOUBTFUL, ids=named)
def test_doubtful_property_is_told(block: Block) -> None:
    """A page shows a property that is vacuous or unknown, and its verdict is another one."""
    word, *expected = block.info.split()
    report = check(loads(block.text, str(block.page)))
    assert [p.name for p in report.properties if p.word is Word(word)] == expected


@pytest.mark.parametrize("block", [b for b in SPECS if re.search(r"^lemma ", b.text, re.MULTILINE)], ids=named)
def test_lemmas_of_samples_hold(block: Block) -> None:
    """A page shows a lemma that is wrong, or that is refused in a file of its own."""
    spec = loads(block.text, str(block.page))
    files = [parse(b.text, str(b.page)) for b in LEMMAS if b.page == block.page]
    typed = check_types(spec.typed.module, None, [f for f in files if f.name.text == spec.name])
    assert len(typed.lemmas) > len(spec.typed.lemmas)
    for family in spec.sweep():
        lemmas = lower_formulas(typed, dict(family.sizes), {}, lemmas_of(typed))
        for scenario in family.scenarios:
            found = explore(with_invariants(family.system(scenario), lemmas))
            assert [v.prop for v in found.verdicts if v.word is Word.VIOLATED] == []


def test_fragments_are_quotations() -> None:
    """A page quotes a line that stands in no shipped spec any more, and on no page."""
    whole = [path.read_text(encoding="utf-8") for path in files(ROOT / "spec", ".rmap")]
    lost = [b.name for b in FRAGMENTS if not any(b.text in text for text in [*whole, *(s.text for s in SPECS)])]
    assert not lost


def test_every_rmap_block_is_tested() -> None:
    """A sample has a misspelt info string, and nothing checks it."""
    known = {*SPECS, *MISTAKEN, *UNDEFINED, *DOUBTFUL, *LEMMAS, *FRAGMENTS}
    assert {b.name for b in all_blocks("rmap")} == {b.name for b in known}
    assert len(SPECS) > 20


@pytest.mark.parametrize("page", pages(), ids=lambda p: str(p.relative_to(ROOT)))
def test_page_runs_from_top_to_bottom(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody who types what a page says does not see what it shows."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(str(tmp_path))
    session = Session(tmp_path)
    for block in blocks(page):
        session.take(block)


@pytest.mark.parametrize("block", all_blocks("sh", "yaml"), ids=named)
def test_commands_of_scripts_are_accepted(block: Block) -> None:
    """A page has a script with a command or an option that rmapspec does not know."""
    from rmapspec.cli.main import build_parser

    for line in block.text.split("\n"):
        words = line.replace("- run:", "").split()
        if words[:1] == ["rmapspec"]:
            arguments = [w for w in words[1:] if w not in ("||", "true")]
            build_parser(arguments).parse_args(arguments)


def test_comparison_of_output_can_fail() -> None:
    """The comparison of shown and real output accepts anything."""
    assert agrees("a\n...\nz took 1.5 s", "a\nb\nc\nz took 0.1 s\n")
    assert not agrees("a\nz", "a\nb\nz\n")
    assert not agrees("a\n...\ny", "a\nz\n")
    code, said = run(["check", "no_such_file.rmap"])
    assert code == 2
    assert "no such file" in said
