# SPDX-License-Identifier: Apache-2.0
"""Parse: a text to its tree, or all its syntax errors, one for each mistaken declaration."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, is_dataclass
from typing import Any

from rmapspec.lang import syntax as s
from rmapspec.lang.build_base import MOST_FAULTS
from rmapspec.lang.build_declarations import Declarations, Header
from rmapspec.lang.diagnose import Diagnostic, SpecError
from rmapspec.lang.lexer import MOST, Token, Tokens, lex
from rmapspec.lang.split import declaration_end, deepest, header_end, next_declaration
from rmapspec.lang.tables import END, Language, load
from rmapspec.lang.walk import Misfit, run

NESTING = 100
"""How deep brackets and nodes may be nested: every later stage walks the tree by recursion."""

MISTAKES = MOST_FAULTS
"""After so many the rest of a file is not read."""


def parse(text: str, path: str) -> s.Module:
    """The tree of a text; ``path`` only names it. Raises SpecError of stage "parse" with every syntax error found."""
    language = load()
    lexed = lex(text, language, comments=False)
    refuse_bulk(lexed.tokens, path)
    parser = _Parser(path, language, lexed)
    header, index = parser.header()
    declarations = parser.declarations(index)
    mistakes = [*parser.errors, *parser.builder.faults]
    last = lexed.tokens[-1]
    span = s.Span(path, 1, 1, last.line, last.end)
    if header is None:
        raise SpecError("parse", mistakes)
    whole = tuple(d for d in declarations if not any(holds(d.span, m.span) for m in mistakes))
    module = s.Module(span, header.kind, header.name, header.base, header.title, whole)
    if mistakes:
        raise SpecError("parse", mistakes, module)
    return module


def parse_expression(text: str, path: str) -> s.Expr:
    """The tree of an expression; ``path`` only names the text. Raises SpecError of stage "parse"."""
    language = load()
    lexed = lex(text, language, comments=False)
    refuse_bulk(lexed.tokens, path, "expr")
    parser = _Parser(path, language, lexed)
    made = parser.expression()
    mistakes = [*parser.errors, *parser.builder.faults]
    if made is None or mistakes:
        raise SpecError("parse", mistakes)
    return made


def holds(outer: s.Span, inner: s.Span) -> bool:
    """Whether a span begins inside another."""
    start = (inner.line, inner.column)
    return (outer.line, outer.column) <= start < (outer.end_line, outer.end_column)


def refuse_bulk(tokens: Sequence[Token], path: str, phrase: str = "header") -> None:
    """Raise SpecError of stage "parse" when there is nothing to parse, too much, or brackets are nested too deep."""
    if tokens[0].kind == END and phrase == "expr":
        raise SpecError("parse", [Diagnostic("P122", s.Span(path, 1, 1, 1, 1), "there is no expression")])
    if tokens[0].kind == END:
        hint = 'a file begins with `spec NAME "title"` or `design NAME of BASE "title"`'
        raise SpecError("parse", [Diagnostic("P122", s.Span(path, 1, 1, 1, 1), "the file is empty", hint=hint)])
    if len(tokens) > MOST:
        message = f"the file has more than {MOST} words and signs"
        raise SpecError("parse", [Diagnostic("P123", s.Span(path, 1, 1, 1, 1), message)])
    deep = deepest(tokens, NESTING)
    if deep is not None:
        span = s.Span(path, deep.line, deep.column, deep.line, deep.end)
        raise SpecError("parse", [_too_deep(span)])


def _too_deep(span: s.Span) -> Diagnostic:
    """The diagnostic for what is nested too deep."""
    return Diagnostic("P107", span, f"this is nested more than {NESTING} deep", hint="name a part of it with `fun`")


class _Parser:
    """One run over a text."""

    def __init__(self, path: str, language: Language, lexed: Tokens) -> None:
        self.path = path
        self.language = language
        self.lexed = lexed
        self.tokens = lexed.tokens
        self.builder = Declarations(path, lexed.source, language)
        self.actions = self.builder.actions
        self.errors: list[Diagnostic] = []

    def header(self) -> tuple[Header | None, int]:
        """The header, None when there is a mistake in it, and where the declarations begin."""
        stop = header_end(self.tokens, self.language.firsts)
        try:
            return run(self.language, "header", self.lexed, 0, stop, self.actions), stop
        except Misfit as error:
            return None, self._mistake(0, stop, error.index, "header")

    def declarations(self, index: int) -> list[s.Declaration]:
        """The declarations from a token on that have no mistake."""
        found: list[s.Declaration] = []
        while self.tokens[index].kind != END:
            start = index
            if len(self.errors) + len(self.builder.faults) >= MISTAKES:
                place = self.tokens[start]
                span = s.Span(self.path, place.line, place.column, place.line, place.end)
                self.errors.append(Diagnostic("P124", span, "too many mistakes; the rest of the file is not read"))
                break
            stop = declaration_end(self.tokens, start, self.language.firsts)
            try:
                made = run(self.language, "declaration", self.lexed, start, stop, self.actions)
                index = stop
                self._examine(made, index - start)
                found.append(made)
            except Misfit as error:
                index = self._mistake(start, stop, error.index, "declaration")
        return found

    def expression(self) -> s.Expr | None:
        """The whole text as an expression; None when there is a mistake in it."""
        stop = len(self.tokens) - 1
        try:
            made: s.Expr | s.Temporal = run(self.language, "expr", self.lexed, 0, stop, self.actions)
        except Misfit as error:
            self._mistake(0, stop, error.index, "expr")
            return None
        self._examine(made, stop)
        return None if isinstance(made, s.Temporal) else made

    def _mistake(self, start: int, stop: int, index: int, phrase: str) -> int:
        """Note that the token at ``index`` does not fit into what begins at ``start``; where to go on."""
        from rmapspec.lang.explain import explain  # most texts have no mistake

        self.errors.append(explain(self.path, self.language, self.lexed, start, stop, index, phrase))
        error = index if phrase == "header" else max(index, start + 1)
        return next_declaration(self.tokens, start, error, self.language.firsts)

    def _examine(self, made: s.Declaration | s.Expr | s.Temporal, size: int) -> None:
        """Report what the tree alone shows: temporal operators in the wrong place, and too much depth."""
        if not self.builder.temporals and size <= NESTING:
            return
        self.builder.temporals.clear()
        stack: list[tuple[Any, int, bool]] = [(made, 0, not isinstance(made, s.Temporal))]
        while stack:
            node, depth, temporal = stack.pop()
            if isinstance(node, tuple):
                stack += [(item, depth, temporal) for item in node]
            if not is_dataclass(node) or isinstance(node, s.Span):
                continue
            if depth > NESTING:
                self.errors.append(_too_deep(getattr(node, "span", made.span)))
                return
            if isinstance(node, s.Temporal) and not temporal and node.op not in ("forall", "exists"):
                hint = 'state it as `temporal NAME "title": …;`'
                message = f"`{node.op}` stands only in a temporal property, outside the operators of states"
                self.errors.append(Diagnostic("P118", node.span, message, hint=hint))
                continue
            inner = temporal and isinstance(node, s.Temporal | s.PropertyDecl)
            for field in fields(node):
                stack.append((getattr(node, field.name), depth + 1, inner and field.name in ("temporal", "args")))
