# SPDX-License-Identifier: Apache-2.0
"""pytest plugin: every expectation of a ``.rmap`` file, and of ``rmap`` code blocks in Markdown, is a test.

An installed rmapspec is found by pytest itself (entry point ``rmapspec``); without installation, or where plugins are
not loaded by themselves, ``pytest -p rmapspec.pytest_plugin``. A file without ``expect`` gives no test. Markdown is
looked at with ``--rmap-markdown`` or ``rmap_markdown = true`` in the configuration; a block of ``rmap`` without
``expect`` then has to be well-formed, and one of another info string, such as ``rmap fragment``, is passed over. The
items of a file share one check.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from rmapspec.analyse.results import Met, Report
    from rmapspec.lang.spec import Spec
    from rmapspec.lang.syntax import ExpectDecl

_FENCE = "```"
_ENTRY_POINT = "rmapspec"


class UnmetError(Exception):
    """An expectation is not met; the message is all there is to say, without a traceback."""


def pytest_plugin_registered(plugin: object, plugin_name: str, manager: pytest.PytestPluginManager) -> None:
    """After ``-p`` named this module, keep pytest from finding it installed as well: it refuses a plugin twice."""
    if plugin_name == __name__ and getattr(plugin, "__name__", None) == __name__:
        manager.set_blocked(_ENTRY_POINT)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the switch for Markdown."""
    group = parser.getgroup("rmapspec")
    group.addoption("--rmap-markdown", action="store_true", default=False, help="test `rmap` code blocks in Markdown")
    parser.addini("rmap_markdown", "test `rmap` code blocks in Markdown files", type="bool", default=False)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Spec files, and Markdown files where asked for."""
    if file_path.suffix == ".rmap":
        from rmapspec.lang.source import holds_lemmas

        if holds_lemmas(file_path):
            return None  # read with what the lemmas are of
        return SpecFile.from_parent(parent, path=file_path)
    wanted = parent.config.getoption("--rmap-markdown") or parent.config.getini("rmap_markdown")
    if file_path.suffix == ".md" and wanted:
        return MarkdownFile.from_parent(parent, path=file_path)
    return None


def _plain(excinfo: pytest.ExceptionInfo[BaseException]) -> str | None:
    """What an UnmetError says; None for any other exception, which pytest then tells in its own way."""
    return str(excinfo.value) if isinstance(excinfo.value, UnmetError) else None


class SpecFile(pytest.File):
    """A ``.rmap`` file."""

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """What is wrong, without a traceback."""
        return _plain(excinfo) or super().repr_failure(excinfo)

    def collect(self) -> Iterable[Expectation]:
        """One item for each expectation; an error for a file that cannot be read."""
        from rmapspec.lang.diagnose import SpecError
        from rmapspec.lang.source import SourceError, read_source
        from rmapspec.report.diagnostics import render

        try:
            text = read_source(str(self.path))
        except SourceError as error:
            raise UnmetError(str(error)) from None
        except SpecError as error:
            raise UnmetError(render(error.diagnostics)) from None
        yield from Source(text, _shown(self.path, self.config.rootpath)).items(self, "")


class MarkdownFile(pytest.File):
    """A Markdown file with ``rmap`` code blocks."""

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """What is wrong, without a traceback."""
        return _plain(excinfo) or super().repr_failure(excinfo)

    def collect(self) -> Iterable[Expectation]:
        """The expectations of each block; names begin with the block's line."""
        path = _shown(self.path, self.config.rootpath)
        for line, block in blocks(self.path.read_text(encoding="utf-8")):
            # empty lines above keep the line numbers of diagnostics those of the Markdown file
            yield from Source("\n" * line + block, path, keep_blank=True).items(self, f"line {line}: ")


def blocks(markdown: str) -> Iterator[tuple[int, str]]:
    """The code blocks with the info string ``rmap``: the line (from 1) of the opening fence, and the text inside."""
    fence, start, inside = "", 0, list[str]()
    for number, line in enumerate(markdown.split("\n"), start=1):
        mark = line.strip()
        if not fence and mark.startswith(_FENCE):
            ticks = mark[: len(mark) - len(mark.lstrip("`"))]
            fence, start, inside = ticks, number if mark[len(ticks) :].strip() == "rmap" else 0, []
        elif fence and mark.startswith(fence) and not mark.strip("`"):
            if start:
                yield start, "\n".join(inside) + "\n"
            fence = ""
        else:
            inside.append(line)


def _shown(path: Path, root: Path) -> str:
    """A path as messages show it."""
    return str(path.relative_to(root)) if path.is_relative_to(root) else str(path)


class Source:
    """A text that is checked once, when its first item runs."""

    def __init__(self, text: str, path: str, *, keep_blank: bool = False) -> None:
        self.text = text
        self.path = path
        self.keep_blank = keep_blank

    @cached_property
    def spec(self) -> Spec:
        """The text, loaded; raises UnmetError with its mistakes."""
        from rmapspec.api import loads
        from rmapspec.lang.diagnose import SpecError
        from rmapspec.report.diagnostics import render

        try:
            return loads(self.text, self.path)
        except SpecError as error:
            raise UnmetError(render(error.diagnostics, lambda _: self.text)) from None

    @cached_property
    def report(self) -> Report:
        """What the check found; raises UnmetError with the mistakes that only show when sizes are known."""
        from rmapspec.analyse.check import check
        from rmapspec.lang.diagnose import SpecError
        from rmapspec.report.diagnostics import render

        try:
            return check(self.spec, costs=False, every_size=False)
        except SpecError as error:
            raise UnmetError(render(error.diagnostics, lambda _: self.text)) from None

    def items(self, parent: pytest.Collector, prefix: str) -> Iterator[Expectation]:
        """One item for each expectation of the text, in order."""
        typed = self.spec.typed
        verdicts = [e for e in typed.expectations if e.kind != "states"]
        listed = {p.text: p.span.line for e in verdicts for p in e.properties}
        judged = [name for name, d in typed.properties.items() if d.kind != "assume"] if verdicts else []
        for name in judged:
            told = f"{prefix}{name} {'violated' if name in listed else 'holds'}"
            line = listed.get(name, verdicts[0].span.line)
            yield Expectation.from_parent(parent, name=told, source=self, key=name, line=line)
        if typed.covers and any(name not in listed for name in judged):
            line = verdicts[0].span.line
            yield Expectation.from_parent(parent, name=f"{prefix}covers reached", source=self, key="", line=line)
        for e in typed.expectations:
            if e.kind == "states":
                told, line = f"{prefix}{_states(e)}", e.span.line
                yield Expectation.from_parent(parent, name=told, source=self, key=f"line {line}", line=line)
        if self.keep_blank and not typed.expectations:
            yield Expectation.from_parent(parent, name=f"{prefix}well-formed", source=self, key=None, line=1)


def _states(e: ExpectDecl) -> str:
    """A pinned count as the name of a test."""
    depth = "" if e.depth is None else f" depth {e.depth}"
    scenario = "" if e.scenario is None else f" in {e.scenario.text}"
    sizes = ", ".join(f"{s.name.text} = {getattr(s.value, 'value', getattr(s.value, 'text', '?'))}" for s in e.settings)
    return f"{e.states} states{depth}{scenario}{f' with {sizes}' if sizes else ''}"


class Expectation(pytest.Item):
    """One expectation; ``key`` is a property, ``line N`` of a pinned count, "" for covers, None for "well-formed"."""

    def __init__(self, *, source: Source, key: str | None, line: int, **rest: Any) -> None:
        super().__init__(**rest)
        self.source = source
        self.key = key
        self.line = line

    def runtest(self) -> None:
        """Check the text, unless a sister item has, and compare."""
        if self.key is None:
            return
        report = self.source.report
        if report.failure is not None:
            from rmapspec.report.interleaving import failure

            raise UnmetError(failure(*report.failure))
        if report.assumptions_violated:
            raise UnmetError(f"assumption violated: {', '.join(report.assumptions_violated)}")
        if self.key == "":
            if report.covers_missed:
                raise UnmetError(f"never reached: {', '.join(report.covers_missed)}")
            return
        met = self._met(report)
        if not met.ok:
            raise UnmetError(_told(met, report))

    def _met(self, report: Report) -> Met:
        """This expectation among those the check judged."""
        for met in report.expectation:
            if self.key in (met.name, f"line {met.span.line}" if met.name.startswith("states ") else None):
                return met
        raise UnmetError(f"not judged: the check ended early ({report.why or 'no reason was given'})")

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """What is wrong, without a traceback."""
        return _plain(excinfo) or super().repr_failure(excinfo)

    def reportinfo(self) -> tuple[Path, int, str]:
        """The place of the expectation."""
        return self.path, self.line - 1, self.name


def _told(met: Met, report: Report) -> str:
    """An expectation that is not met, with the counterexample where there is one."""
    from rmapspec.report.interleaving import counterexample

    text = f"{report.path}:{met.span.line}: expected {met.name} {met.expected}, got {met.got}"
    found = next((p for p in report.properties if p.name == met.name and p.trace is not None), None)
    return text if found is None else f"{text}\n\n{counterexample(found, report.path)}"
