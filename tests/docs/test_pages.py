# SPDX-License-Identifier: Apache-2.0
"""The pages are complete, agree with the program, and lead somewhere."""

import re
from argparse import ArgumentParser
from dataclasses import fields, is_dataclass
from importlib import import_module
from pathlib import Path

import pytest

from rmapspec.api import load as load_spec
from rmapspec.cli.exits import MEANING, Exit
from rmapspec.cli.main import COMMANDS
from rmapspec.lang import syntax
from rmapspec.lang.check.builtins import BUILTINS
from rmapspec.lang.parse import parse
from rmapspec.report.json import schema
from rmapspec.system.verdict import Word
from tests.docs.markdown import anchors, blocks, links, pages, prose
from tests.docs.session import run
from tests.house.tree import ROOT

REFERENCE = ROOT / "docs" / "reference"


def sections(page: Path) -> dict[str, str]:
    """The text below each heading of the second level."""
    parts = re.split(r"^## +(.*)$", page.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def options(command: str) -> set[str]:
    """The options of a command, without --help."""
    parser = ArgumentParser(add_help=False)
    import_module(f"rmapspec.cli.{command}").configure(parser)
    actions = parser._actions  # argparse has no other way to list them
    return {name for action in actions for name in action.option_strings}


@pytest.mark.parametrize("page", [*pages(), ROOT / "ARCHITECTURE.md", ROOT / "CONTRIBUTING.md"], ids=lambda p: p.name)
def test_links_lead_somewhere(page: Path) -> None:
    """A page has a link to a file or a heading that is not there."""
    lost = []
    for link in links(page):
        target, _, anchor = link.partition("#")
        if re.match(r"[a-z]+:", target):
            continue
        place = (page.parent / target).resolve() if target else page
        if not place.exists() or (anchor and anchor not in anchors(place)):
            lost.append(link)
    assert not lost


def test_every_page_can_be_found() -> None:
    """A page was added and neither README, the index nor the list of decisions leads there."""
    entries = [ROOT / "README.md", ROOT / "docs" / "index.md", ROOT / "docs" / "adr" / "README.md"]
    reached = {(e.parent / link.partition("#")[0]).resolve() for e in entries for link in links(e)}
    lost = [p.relative_to(ROOT) for p in pages() if p not in reached and p not in entries]
    assert not lost


@pytest.mark.parametrize("name", ["codes", "grammar"])
def test_generated_page_is_fresh(name: str) -> None:
    """The language has changed and a generated page has not: `rmapspec show PAGE > docs/reference/PAGE.md`."""
    assert (0, (REFERENCE / f"{name}.md").read_text(encoding="utf-8")) == run(["show", name])


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_options_are_documented(command: str) -> None:
    """A command has an option that its section of commands.md does not name, or the other way round."""
    told = set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", sections(REFERENCE / "commands.md")[command].split("```")[0]))
    assert told == options(command)


def test_exit_codes_are_documented() -> None:
    """An exit code, its meaning or the order of importance is not as commands.md says."""
    text = sections(REFERENCE / "commands.md")["Exit codes"]
    rows = {int(code): told for code, told in re.findall(r"^\| (\d+) \| (.*) \|$", text, flags=re.MULTILINE)}
    assert rows == {int(code): told for code, told in MEANING.items()}
    order = re.search(r"in this order is reported: ([\d, ]+)\.", text)
    assert order is not None
    assert [int(n) for n in order[1].split(", ")] == [int(code) for code in Exit if code is not Exit.OK]


def test_json_members_are_documented() -> None:
    """The JSON output has a member that formats.md does not name, or the other way round."""
    text = sections(REFERENCE / "formats.md")["JSON"]
    for name, held in schema()["$defs"].items():
        row = re.search(rf"^\| `{name}`[^|]*\|(.*)\|$", text, flags=re.MULTILINE)
        assert row is not None, f"no row for {name}"
        assert set(re.findall(r"`(\w+)`", row[1])) == set(held["properties"]), name


def test_builtins_and_verdicts_are_documented() -> None:
    """A built-in function or a word of a verdict is on no page."""
    language, verdicts = prose(REFERENCE / "language.md"), prose(ROOT / "docs" / "explanation" / "verdicts.md")
    assert [b for b in BUILTINS if f"`{b}(" not in language] == []
    assert [w for w in Word if w.value.lower() not in verdicts.lower()] == []


def test_language_page_shows_everything() -> None:
    """The language has a word, a sign or a kind of statement of which its reference has no example that is run."""
    grammar = (ROOT / "src" / "rmapspec" / "lang" / "grammar.lark").read_text(encoding="utf-8")
    rules = re.sub(r"^//.*|^[A-Z_]+(\.\d+)?:.*", "", grammar, flags=re.MULTILINE)
    shown, nodes = set[str](), set[str]()
    for block in blocks(REFERENCE / "language.md"):
        kind = block.info.partition(" ")[0]
        if block.language == "rmap" and kind != "error":
            bare = re.sub(r'//.*|"[^"\n]*"', " ", block.text)
            shown |= {*re.findall(r"\w+|[^\w\s]+", bare), *re.findall(r"[^\w\s]", bare)}
        if block.language == "rmap" and kind not in ("error", "fragment"):
            nodes |= names_of(parse(block.text, block.name))
    words = {word.replace(r"\\", "\\") for word in re.findall(r'"([^"\s]+)"', rules)}
    assert len(words) > 100
    assert words - shown == set()
    classes = {name for name in syntax.__all__ if is_dataclass(getattr(syntax, name))}
    assert classes - nodes == {"Stray"}  # a mistake


def names_of(node: object) -> set[str]:
    """The names of the classes of a tree's nodes."""
    if isinstance(node, tuple):
        return set().union(*map(names_of, node))
    if not is_dataclass(node):
        return set()
    return {type(node).__name__}.union(*(names_of(getattr(node, f.name)) for f in fields(node)))


def test_properties_are_explained() -> None:
    """A property of fork is on no page of explanation, or one is explained that is not there."""
    page = ROOT / "docs" / "explanation" / "what-the-model-says-and-leaves-out.md"
    told = re.findall(r"^\| \*\*(\w+)\*\* \|", page.read_text(encoding="utf-8"), flags=re.MULTILINE)
    typed = load_spec(ROOT / "spec" / "fork.rmap").typed
    assert told == list(typed.properties)
    few = [d for d in typed.scenarios.values() if not d.unbounded]
    assert f"That makes {len(few)} scenarios." in page.read_text(encoding="utf-8")


def test_readme_is_short() -> None:
    """README.md has grown beyond what is read before a first try."""
    assert len((ROOT / "README.md").read_text(encoding="utf-8").splitlines()) < 120
