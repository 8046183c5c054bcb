# SPDX-License-Identifier: Apache-2.0
"""Steps in columns."""

from hypothesis import given
from hypothesis import strategies as st

from rmapspec.report.columns import Cell, columns
from rmapspec.report.wrap import WIDTH, width

NAMES: dict[str | None, str] = {None: "", **{f"p{i}": f"process {i}" for i in range(7)}}
LONG = "vma_interval_tree_insert_after(parent(v0)) and copy_page_range(v0) afterwards"


def test_two_columns_stand_beside_each_other() -> None:
    """The two sides of a race run into each other."""
    lines = columns([Cell("p0", "first", 1), Cell("p1", "second", 2), Cell("p0", "(next: x)")], NAMES)
    assert [line[:4] for line in lines] == ["    ", " 1) ", " 2) ", "    "]
    assert lines[0].index("process 1") == lines[2].index("second") > 30
    assert lines[3] == "    (next: x)"


def test_long_titles_are_wrapped_inside_their_column() -> None:
    """A long title pushes the other column out of the page."""
    lines = columns([Cell("p0", LONG, 1), Cell("p1", LONG, 2), Cell("p2", LONG, 3)], NAMES)
    assert len(lines) > 6
    assert max(map(len, lines)) <= WIDTH


def test_remarks_of_different_columns_share_a_line() -> None:
    """What two processes would do next looks like an order."""
    lines = columns([Cell("p0", "a", 1), Cell("p1", "b", 2), Cell("p0", "(x)"), Cell("p1", "(y)")], NAMES)
    assert lines[-1].split() == ["(x)", "(y)"]


def test_many_processes_are_listed() -> None:
    """Seven columns of ten characters are unreadable."""
    lines = columns([Cell(f"p{i}", "go", i + 1) for i in range(7)], NAMES)
    assert lines[6] == " 7) process 6: go"


def test_a_system_without_processes_has_no_headings() -> None:
    """Free-standing actions stand below an empty heading."""
    assert columns([Cell(None, "tick", 1)], NAMES) == [" 1) tick"]


CELLS = st.lists(
    st.builds(Cell, st.sampled_from(list(NAMES)), st.text("ab (字\u0301", max_size=90), st.integers(1, 1200)),
    min_size=1,
)


@given(CELLS)
def test_no_line_is_wider_than_a_mail(cells: list[Cell]) -> None:
    """Some mix of processes and titles breaks the width."""
    unbroken = max(width(word) for c in cells for word in c.text.split() or [""])
    assert all(width(line) <= WIDTH + unbroken for line in columns(cells, NAMES))
