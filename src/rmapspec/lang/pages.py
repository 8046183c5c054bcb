# SPDX-License-Identifier: Apache-2.0
"""Pages: two pages of the documentation that are made of what they describe, the codes and the grammar."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rmapspec.lang.codes import Code, catalogue
from rmapspec.lang.tables import GRAMMAR, SPELLINGS, load

_KINDS = {
    "P": "Syntax (exit code 150)",
    "T": "Names and types (exit code 120)",
    "L": "Sizes and lowering (exit code 120)",
}
_SHOWN = 12
"""Lines of an example that are shown."""


def codes_page() -> str:
    """The page that explains every code of a diagnostic, in Markdown."""
    parts = ["# Diagnostic codes", "", "Made from the catalogue in `rmapspec.lang.codes`; do not edit.", ""]
    kind = ""
    for code in catalogue():
        if code.code[0] != kind:
            kind = code.code[0]
            parts += [f"## {_KINDS[kind]}", ""]
        parts += _entry(code)
    return "\n".join(parts)


def _entry(code: Code) -> Iterator[str]:
    """The lines about one code."""
    yield from (f"### {code.code}: {code.title}", "", code.explanation, "")
    lines = code.example.replace("\0", "\\0").splitlines()
    if lines:
        shown = [line if len(line) <= 100 else f"{line[:97]}..." for line in lines[:_SHOWN]]
        more = ["..."] if len(lines) > _SHOWN else []
        yield from ("```text", *shown, *more, "```", "")


def grammar_page() -> str:
    """The page of the grammar, in Markdown: its sections with their remarks and rules."""
    head, *sections = GRAMMAR.read_text(encoding="utf-8").split("//# ")
    del head  # remarks for those who edit the grammar
    parts = [
        "# Grammar",
        "",
        "Made from `src/rmapspec/lang/grammar.lark`; do not edit.",
        "",
        "`[x]` is an optional part, `x?` too; `x*` is any number of it, `x+` at least one; `|` separates alternatives.",
        "Words and signs of the language stand in quotation marks. A word is a keyword only where the grammar can use",
        "it and a name elsewhere, so that `end`, `free` or `step` may be names; the reserved words are never names:",
        "",
        ", ".join(f"`{word}`" for word in sorted(load().reserved)) + ".",
        "",
        "Other spellings: "
        + ", ".join(f"`{sign}` for `{word}`" for sign, word in SPELLINGS.items())
        + ", and `[]` for `always` in a temporal property. `rmapspec fmt` writes the words.",
        "",
        "Comments are `// …` to the end of the line and `/* … */`. A binder (`forall …: e`) and a conditional end as",
        "far right as possible.",
        "",
    ]
    for section in sections:
        parts += _section(section)
    return "\n".join(parts)


def _section(section: str) -> Iterator[str]:
    """The lines about one section of the grammar."""
    title, *lines = section.splitlines()
    remarks = [line.removeprefix("// ") for line in lines if line.startswith("// ")]
    rules = [_ebnf(line) for line in lines if line.strip() and not line.startswith(("//", "%", "_"))]
    yield from (f"## {title}", "")
    if remarks:
        yield from (*remarks, "")
    yield from ("```ebnf", *rules, "```", "")


def _ebnf(line: str) -> str:
    """A line of the grammar without what only lark needs: names of alternatives, marks of rules, priorities."""
    line = re.sub(r"\s+-> \w+$", "", line)
    line = re.sub(r"^[?!]?(\w+)(\.\d+)?:", r"\1 =", line)
    line = re.sub(r"\b_(and|or|not|in|leadsto|eventually)\b", r'"\1"', line)
    line = line.replace("_IN_SIGN", r'"\\in"')
    line = re.sub(r"^OR_FAIL = .*", r"OR_FAIL = /or(before fail {)/", line)
    return re.sub(r"^NAME = /\(\?!.*?\\b\)", "NAME = /(not a reserved word)", line)
