# SPDX-License-Identifier: Apache-2.0
"""The cases of the Markdown suite: texts with the diagnostics expected of them written on the lines concerned.

A block that starts with three backquotes and ``rmap`` is a case; ``// error: T301 `text` words`` says that this line
has a diagnostic with this code, that ``text`` is what its span covers, and that the ``words``, parted by semicolons and
in any order, stand in its message, its types, its hint or its notes. A block without a header is given one; a block may
hold a base and its design, the last file is the one that is checked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from rmapspec.lang.check import check
from rmapspec.lang.diagnose import Diagnostic, SpecError
from rmapspec.lang.parse import parse
from rmapspec.lang.syntax import Module
from rmapspec.lang.typed import Typed

HERE = Path(__file__).parent
BLOCK = re.compile(r"^```rmap\n(.*?)^```$", re.MULTILINE | re.DOTALL)
HEADER = re.compile(r"^(?:spec|design|lemmas of) ", re.MULTILINE)
ERROR = re.compile(r"// error: (T\d{3}) `([^`]*)` ?(.*?)\s*(?=// error:|$)")


@dataclass(frozen=True, slots=True)
class Expected:
    """One expected diagnostic."""

    line: int
    code: str
    covers: str
    words: str


@dataclass(frozen=True, slots=True)
class Case:
    """One block of the suite, under its heading."""

    name: str
    text: str

    @property
    def expected(self) -> list[Expected]:
        """What the comments of the block ask for."""
        lines = enumerate(self.text.split("\n"), start=1)
        return [Expected(n, *found.groups()) for n, line in lines for found in ERROR.finditer(line)]


def cases() -> Iterator[Case]:
    """Every case of the suite."""
    for path in sorted(HERE.glob("*.md")):
        text = path.read_text(encoding="utf-8")
        for block in BLOCK.finditer(text):
            headings = re.findall(r"^#+ (.*)$", text[: block.start()], re.MULTILINE)
            line = text[: block.start()].count("\n") + 1
            yield Case(f"{path.stem}:{line} {headings[-1]}", with_header(block.group(1)))


def with_header(text: str) -> str:
    """A text that has a header."""
    return text if HEADER.search(text) else f"spec test\n{text}"


def files_of(text: str) -> list[Module]:
    """The files in a text with headers, parsed; their lines are those of the text."""
    starts = [m.start() for m in HEADER.finditer(text)]
    made = []
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        before = text[:start].count("\n")
        made.append(parse("\n" * before + text[start:end], "test.rmap"))
    return made


def check_files(files: list[Module]) -> Typed:
    """The last spec or design checked, with its base and lemma files from the same text."""
    specs = [f for f in files if f.kind != "lemmas"]
    last = specs[-1]
    base = None if last.base is None else {f.name.text: f for f in specs}[last.base.text]
    return check(last, base, [f for f in files if f.kind == "lemmas"])


def diagnostics(text: str) -> tuple[Diagnostic, ...]:
    """What the checker says about a text; raises SpecError where the parser has something to say."""
    files = files_of(with_header(text))
    try:
        check_files(files)
    except SpecError as error:
        return error.diagnostics
    return ()


def covered(text: str, found: Diagnostic) -> str:
    """The text under a diagnostic's span, up to the end of its line."""
    span = found.span
    line = text.split("\n")[span.line - 1]
    end = span.end_column - 1 if span.end_line == span.line else len(line)
    return line[span.column - 1 : end]


def says(found: Diagnostic, words: str) -> bool:
    """Whether a diagnostic says all of the words, which are parted by semicolons."""
    return all(part in said(found) for part in words.split("; "))


def said(found: Diagnostic) -> str:
    """Everything that a diagnostic says."""
    parts = [found.message, found.found, found.expected, found.hint, *(n.message for n in found.notes)]
    return "; ".join(p for p in parts if p is not None)
