# SPDX-License-Identifier: Apache-2.0
"""Explain: a token that fits nowhere, said for people."""

from __future__ import annotations

from collections.abc import Sequence

from rmapspec.lang.diagnose import Diagnostic
from rmapspec.lang.lexer import Token
from rmapspec.lang.machine import Unexpected, expected
from rmapspec.lang.tables import Tables
from rmapspec.system.expr import Span


def explain(path: str, tables: Tables, tokens: Sequence[Token], error: Unexpected, start: int, where: str) -> Diagnostic:
    """TODO."""
    token = tokens[error.index]
    return Diagnostic("P101", Span(path, token.line, token.column, token.line, token.end), f"unexpected {token.text!r}", token.text, str(sorted(expected(tables, error.states))))
