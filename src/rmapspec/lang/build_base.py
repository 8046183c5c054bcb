# SPDX-License-Identifier: Apache-2.0
"""What all parts of the tree builder share: places, faults, strings and titles."""

from __future__ import annotations

from rmapspec.lang import syntax as s
from rmapspec.lang.diagnose import Diagnostic
from rmapspec.lang.lexer import Token, lex_part
from rmapspec.lang.tables import Language
from rmapspec.lang.walk import Action, Misfit, run

LARGEST = 10**9
"""Numbers above are refused: nothing that a specification counts is so large."""


MOST_FAULTS = 100
"""After so many the rest of a file is not read."""


class Base:
    """Builds nodes; each method ``_on_RULE`` takes its children, its first and its last token."""

    def __init__(self, path: str, source: str, language: Language) -> None:
        """Start with no fault found in the text ``source``."""
        self.path = path
        self.source = source
        self.language = language
        self.faults: list[Diagnostic] = []
        self.parenthesised: set[s.Expr | s.Temporal] = set()
        self.temporals: list[s.Temporal] = []
        self.actions: dict[str, Action] = {
            name.removeprefix("_on_"): getattr(self, name) for name in dir(self) if name.startswith("_on_")
        }

    def span(self, first: Token, last: Token) -> s.Span:
        """The place from the first to the last token."""
        return s.Span(self.path, first.line, first.column, last.line, last.end)

    def fault(
        self,
        code: str,
        span: s.Span,
        message: str,
        *,
        found: str | None = None,
        expected: str | None = None,
        hint: str | None = None,
    ) -> None:
        """Note a mistake that the grammar alone does not see."""
        self.faults.append(Diagnostic(code, span, message, found, expected, hint))

    def ident(self, token: Token) -> s.Name:
        """The name that a token is."""
        return s.Name(self.span(token, token), token.text)

    def natural(self, token: Token) -> int:
        """The value of a NUMBER token."""
        digits = token.text.lstrip("0")
        if len(digits) > 10 or int(digits or "0") > LARGEST:
            shown = token.text if len(token.text) < 24 else f"{token.text[:20]}…"
            self.fault(
                "P110", self.span(token, token), "this number is too large", found=shown, expected=f"at most {LARGEST}"
            )
            return 0
        return int(digits or "0")

    def string(self, token: Token | None) -> str | None:
        """The text of a STRING token, escapes replaced."""
        return None if token is None else self._unescape(token, token.text[1:-1], token.column + 1)

    def _unescape(self, token: Token, raw: str, column: int) -> str:
        """A piece of a string that starts at this column, escapes replaced."""
        if "\\" not in raw:
            return raw
        out = []
        i = 0
        while i < len(raw):
            if raw[i] == "\\" and i + 1 < len(raw):
                if raw[i + 1] not in '"\\':
                    place = s.Span(self.path, token.line, column + i, token.line, column + i + 2)
                    hint = 'only `\\"` and `\\\\` are escapes; write `\\\\` for a backslash'
                    self.fault("P105", place, "this is no escape", found=f"`{raw[i : i + 2]}`", hint=hint)
                i += 1
            out.append(raw[i])
            i += 1
        return "".join(out)

    def title(self, token: Token | None) -> tuple[str | s.Expr, ...] | None:
        """The title of a step: texts and, where ``{…}`` stood, expressions."""
        if token is None:
            return None
        raw, base = token.text[1:-1], token.column + 1
        parts: list[str | s.Expr] = []
        text = ""
        i = 0
        while i < len(raw):
            c = raw[i]
            if raw[i : i + 2] in ("{{", "}}"):
                text, i = text + c, i + 2
            elif c == "{":
                end = _closing(raw, i)
                if end < 0:
                    self._brace(token, base + i, "this `{` is not closed inside the title")
                    return ()
                parts += [text] if text else []
                text = ""
                parts += self._embedded(token, i + 1, end)
                i = end + 1
            elif c == "}":
                self._brace(token, base + i, "this `}` closes nothing inside the title")
                return ()
            else:
                size = 2 if c == "\\" else 1
                text, i = text + self._unescape(token, raw[i : i + size], base + i), i + size
        return (*parts, text) if text else tuple(parts)

    def _brace(self, token: Token, column: int, message: str) -> None:
        """Report a brace of a title."""
        place = s.Span(self.path, token.line, column, token.line, column + 1)
        hint = "in a title `{x}` shows the value of x; write `{{` and `}}` for braces"
        self.fault("P106", place, message, hint=hint)

    def _embedded(self, title: Token, start: int, stop: int) -> list[s.Expr]:
        """The expression that stands in a title from one offset to another; none, and a fault, when it is none."""
        if len(self.faults) >= MOST_FAULTS:
            return []
        offset, column = title.start + 1, title.column + 1
        lexed = lex_part(self.source, self.language, offset + start, offset + stop, title.line, column + start)
        size = len(lexed.tokens) - 1
        try:
            return [run(self.language, "expr", lexed, 0, size, self.actions)]
        except Misfit as error:
            from rmapspec.lang.explain import explain  # most texts have no mistake

            self.faults.append(explain(self.path, self.language, lexed, 0, size, error.index, "expr"))
            return []


def _closing(raw: str, start: int) -> int:
    """Where the brace opened at ``start`` is closed, -1 when it is not."""
    depth = 0
    for i in range(start, len(raw)):
        depth += (raw[i] == "{") - (raw[i] == "}")
        if depth == 0:
            return i
    return -1
