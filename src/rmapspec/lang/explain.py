# SPDX-License-Identifier: Apache-2.0
"""Explain: a token that fits nowhere, said for people: what was found, what was expected, and the slip behind it
where it is a known one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import Final

from rmapspec.lang.diagnose import Diagnostic, Note
from rmapspec.lang.lexer import BAD, Token, Tokens
from rmapspec.lang.slips import bad_character, slip
from rmapspec.lang.split import opens_declaration, unclosed
from rmapspec.lang.tables import END, Language
from rmapspec.lang.walk import expected
from rmapspec.lang.wording import found_words, listed, quoted
from rmapspec.system.expr import Span

_PAIRS: Final = (("{", "}"), ("(", ")"), ("[", "]"))


@dataclass(frozen=True, slots=True)
class Place:
    """A mistake in a phrase that begins at token ``start``: the token at ``index`` does not fit, one of ``allowed``
    would."""

    path: str
    language: Language
    tokens: Sequence[Token]
    start: int
    index: int
    allowed: frozenset[str]
    phrase: str

    @property
    def token(self) -> Token:
        """The token that does not fit."""
        return self.tokens[self.index]

    @property
    def previous(self) -> Token:
        """The token before it, itself when it is the first."""
        return self.tokens[max(self.index - 1, 0)]

    @property
    def span(self) -> Span:
        """Where the token stands."""
        return self.span_of(self.token)

    def span_of(self, token: Token) -> Span:
        """Where a token stands; END is one column wide, a BAD token over several lines ends with its first."""
        return Span(self.path, token.line, token.column, token.line, max(token.end, token.column + 1))

    def report(self, code: str, message: str, hint: str | None = None, wanted: str | None = None) -> Diagnostic:
        """The diagnostic at the token that names what was found and what was expected."""
        wanted = wanted or listed(self.allowed, self.previous.kind)
        return Diagnostic(code, self.span, message, found_words(self.token, self.phrase), wanted, hint)


def explain(path: str, language: Language, lexed: Tokens, start: int, stop: int, index: int, phrase: str) -> Diagnostic:
    """The diagnostic for the token at ``index``, where lark found the phrase that begins at ``start`` to end or go
    wrong; it was to read up to ``stop``. The phrase is a header, declaration or expr (a title's)."""
    allowed = expected(language, phrase, lexed, start, stop, index)
    place = Place(path, language, lexed.tokens, start, index, allowed, phrase)
    if place.token.kind == BAD:
        code, message, hint = bad_character(place.token.text)
        return Diagnostic(code, place.span, message, hint=hint)
    if phrase == "header" and place.index == start:
        hint = 'a file begins with `spec NAME "title"`, `design NAME of BASE "title"` or `lemmas of NAME`'
        return place.report("P119", "the file does not begin with `spec`, `design` or `lemmas`", hint)
    if phrase == "declaration" and place.index == start:
        return _no_declaration(place)
    return _bracket(place) or _slip(place) or _semicolon(place) or _reserved(place) or _plain(place)


def _no_declaration(place: Place) -> Diagnostic:
    """Something else stands where a declaration has to begin."""
    token, after = place.token, place.tokens[min(place.index + 1, len(place.tokens) - 1)]
    hint = None
    if token.kind in ("}", ")", "]"):
        return place.report("P116", f"this `{token.kind}` closes nothing")
    if token.kind == ";" and place.previous.kind == "}":
        hint = "there is no `;` after the `}` of a declaration"
    elif after.kind in (":", ":=") or token.kind in ("for", "if", "call", "while", "loop", "either"):
        hint = "a statement stands inside a process or procedure; is there a `}` too many above?"
    elif close := get_close_matches(token.text, sorted(place.language.firsts), 1):
        hint = f"did you mean `{close[0]}`?"
    return place.report("P101", "expected a declaration", hint)


def _bracket(place: Place) -> Diagnostic | None:
    """A bracket that is never closed, or closed by another one."""
    open_ones, suspect = unclosed(place.tokens, place.start, place.index)
    token = place.token
    ends = token.kind == END or opens_declaration(
        place.tokens, place.index, place.tokens[place.start].column, place.language.firsts
    )
    if not open_ones:
        if token.kind in ("}", ")", "]") and place.phrase != "expr":
            return place.report("P116", f"this `{token.kind}` closes nothing")
        return None
    opener = open_ones[-1]
    closer = dict(_PAIRS)[opener.kind]
    if ends and opener.kind == "{" and suspect is not None:
        opener = suspect
    crossed = token.kind in ("}", ")", "]") and token.kind != closer
    within = opener.kind != "{" and token.kind in (";", "{", ":=")
    if not (ends or crossed or within) or (not ends and closer not in place.allowed):
        return None
    if (
        ends
        and opener.kind == "{"
        and ";" in place.allowed
        and place.tokens[place.index - 1].kind != "}"
        and closer not in place.allowed
    ):
        return None
    note = Note(f"the `{opener.kind}` that is still open", place.span_of(opener))
    return replace(place.report("P115", f"a `{closer}` is missing", wanted=quoted(closer)), notes=(note,))


def _slip(place: Place) -> Diagnostic | None:
    """A sign in the place of another, or one of the other known slips."""
    known = slip(place.token, place.previous, place.allowed)
    return None if known is None else place.report(*known)


def _semicolon(place: Place) -> Diagnostic | None:
    """A missing ``;``, reported where it should stand."""
    before, token = place.previous, place.token
    if ";" not in place.allowed or (token.line == before.line and token.kind not in ("}", END)):
        return None
    span = Span(place.path, before.line, before.end, before.line, before.end + 1)
    return replace(place.report("P114", "a `;` is missing", wanted="`;`"), span=span)


def _reserved(place: Place) -> Diagnostic | None:
    """A reserved word as a name."""
    token = place.token
    if token.kind not in place.language.reserved or "NAME" not in place.allowed or "NUMBER" in place.allowed:
        return None
    hint = f"`{token.kind}` is a word of the language everywhere; choose another name"
    return place.report("P117", f"the reserved word `{token.kind}` cannot be a name", hint)


def _plain(place: Place) -> Diagnostic:
    """No known slip."""
    wanted = listed(place.allowed, place.previous.kind)
    hint = None
    if (
        place.previous.kind.isidentifier()
        and place.previous.kind != "NAME"
        and place.token.kind in (":", ":=", "STRING")
    ):
        hint = f"{quoted(place.previous.text)} is a word of the language here; a name has to be another one"
    return place.report("P101", f"expected {wanted}", hint)
