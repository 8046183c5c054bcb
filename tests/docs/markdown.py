# SPDX-License-Identifier: Apache-2.0
"""Code blocks and links of the Markdown pages."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.house.tree import ROOT

_FENCE = re.compile(r"(`{3,})(.*)")
_LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced code block: the line of its opening fence (from 1), its language, the rest of that line, its text."""

    page: Path
    line: int
    language: str
    info: str
    text: str

    @property
    def name(self) -> str:
        """What a test calls it."""
        return f"{self.page.relative_to(ROOT)}:{self.line}"


def pages() -> list[Path]:
    """README.md and every page of the documentation."""
    return [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]


def blocks(page: Path) -> Iterator[Block]:
    """The code blocks of a page, in order."""
    fence, start, info, inside = "", 0, "", list[str]()
    for number, line in enumerate(page.read_text(encoding="utf-8").split("\n"), start=1):
        match = _FENCE.fullmatch(line.strip())
        if not fence and match:
            fence, start, info, inside = match[1], number, match[2].strip(), []
        elif fence and line.strip() == fence:
            language, _, rest = info.partition(" ")
            yield Block(page, start, language, rest.strip(), "".join(f"{part}\n" for part in inside))
            fence = ""
        elif fence:
            inside.append(line)
    assert not fence, f"{page}: the block of line {start} is not closed"


def all_blocks(*languages: str) -> list[Block]:
    """The blocks of all pages in one of these languages."""
    return [b for page in pages() for b in blocks(page) if b.language in languages]


def prose(page: Path) -> str:
    """The text of a page without its code blocks."""
    return re.sub(r"^(`{3,})[^\n]*\n.*?^\1$", "", page.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE)


def links(page: Path) -> list[str]:
    """The targets of the links of a page."""
    return _LINK.findall(prose(page))


def anchors(page: Path) -> set[str]:
    """The anchors that GitHub makes for the headings of a page."""
    headings = re.findall(r"^#+ +(.*)$", prose(page), flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", h.replace("`", "").lower()).strip().replace(" ", "-") for h in headings}
