# SPDX-License-Identifier: Apache-2.0
"""Parse: a text to its tree, or all its syntax errors, one for each mistaken declaration."""

from __future__ import annotations

from rmapspec.lang import syntax as s
from rmapspec.lang.build_declarations import Declarations, Header
from rmapspec.lang.diagnose import Diagnostic, SpecError
from rmapspec.lang.explain import explain
from rmapspec.lang.lexer import lex
from rmapspec.lang.machine import Unexpected, run
from rmapspec.lang.split import next_declaration, opens_declaration
from rmapspec.lang.tables import END, load


def parse(text: str, path: str) -> s.Module:
    """The tree of a text; ``path`` only names it. Raises SpecError of stage "parse" with every syntax error found."""
    tables = load()
    tokens = lex(text, tables).tokens
    builder = Declarations(path, tables)
    actions = builder.actions()
    errors: list[Diagnostic] = []
    header: Header | None = None
    declarations: list[s.Declaration] = []
    index = 0
    while header is None or tokens[index].kind != END:
        start = index
        try:
            value, index = run(
                tables,
                "declaration" if header else "header",
                tokens,
                index,
                actions,
                lambda i: i > start and opens_declaration(tokens, i, tokens[start].column),
            )
            if header is None:
                header = value
            else:
                declarations.append(value)
        except Unexpected as error:
            errors.append(explain(path, tables, tokens, error, start, "the file"))
            index = next_declaration(tokens, start, error.index)
            header = header or Header("spec", s.Name(errors[0].span, "?"), None, None)
    errors += builder.faults
    if errors:
        raise SpecError("parse", errors)
    last = tokens[-1]
    span = s.Span(path, 1, 1, last.line, last.end)
    return s.Module(span, header.kind, header.name, header.base, header.title, tuple(declarations))
