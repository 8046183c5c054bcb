# SPDX-License-Identifier: Apache-2.0
"""A clause in the language's own words, as far as it has some."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from rmapspec.engines.infer.clauses import Literal, NeverClause
from rmapspec.system.firstorder.terms import BOOL, Apply, Member, Term, Var, sort_of
from rmapspec.system.firstorder.words import Region, Vocabulary

FEW_ATOMS = 2


class _NoWordsError(Exception):
    """There is no way to say it."""


def sentence(clause: NeverClause, vocabulary: Vocabulary | None) -> str:
    """A clause as text, the most readable implication that it is; empty where the language has no words for it."""
    known = vocabulary or Vocabulary()
    ranges = dict(known.ranges)
    try:
        binders = "".join(f"forall {v.name} in {ranges.get(v.sort.name, v.sort.name)}: " for v in clause.variables)
        return binders + _implication(clause.literals, known)
    except _NoWordsError:
        return ""


def _implication(literals: Sequence[Literal], known: Vocabulary) -> str:
    last = max(range(len(literals)), key=lambda i: (*_rank(literals[i]), i))
    goal = _told(literals[last], known, negated=True)
    premises = [_told(x, known) for i, x in enumerate(literals) if i != last]
    if not premises:
        return goal
    return f"{' and '.join(f'({p})' if ' or ' in p else p for p in premises)} => {goal}"


def _rank(literal: Literal) -> tuple[bool, bool]:
    """What reads best as a conclusion: something that holds, and no region of control."""
    plain = sort_of(literal.feature.term) == BOOL
    return plain, plain and 1 not in literal.values


def _told(literal: Literal, known: Vocabulary, *, negated: bool = False) -> str:
    term = literal.feature.term
    sort = sort_of(term)
    if sort == BOOL:
        text = _filled(literal.feature.text, literal.feature.args)
        return text if (1 in literal.values) != negated else _not(text)
    inside = frozenset(m for i, m in enumerate(sort.members) if (i in literal.values) != negated)
    if isinstance(term, Apply):
        for region in known.regions:
            if region.symbol == term.symbol:
                return _filled(_covered(region, inside), term.args)
    return _one_of(_filled(literal.feature.text, literal.feature.args), inside, sort.members)


def _not(text: str) -> str:
    if text.startswith("not "):
        return text.removeprefix("not ")
    if " == " in text:
        return text.replace(" == ", " != ", 1)
    return text.replace(" in ", " not in ", 1) if " in " in text else f"not {text}"


def _one_of(text: str, inside: frozenset[str], members: Sequence[str]) -> str:
    if 2 * len(inside) > len(members):
        return " and ".join(f"{text} != {m}" for m in members if m not in inside)
    return " or ".join(f"{text} == {m}" for m in members if m in inside)


def _covered(region: Region, inside: frozenset[str]) -> str:
    """These values as few atoms, or as what none of few atoms is true of."""
    outside = frozenset(region.symbol.result.members) - inside
    told = []
    for wanted, denied in ((inside, False), (outside, True)):
        chosen = _atoms(region, wanted)
        if chosen is not None:
            told.append((len(chosen), " and ".join(map(_not, chosen)) if denied else " or ".join(chosen)))
    if not told:
        raise _NoWordsError(region.symbol.name)
    return min(told)[1]


def _atoms(region: Region, wanted: frozenset[str]) -> list[str] | None:
    """Atoms that are true of these values together and of no other, the fewest where few will do."""
    usable = [(text, points) for text, points in region.atoms if points <= wanted]
    for count in range(1, FEW_ATOMS + 1):
        for chosen in combinations(usable, count):
            if frozenset().union(*(points for _, points in chosen)) == wanted:
                return [text for text, _ in chosen]
    found: list[str] = []
    left = wanted
    while left:
        text, points = max(usable, key=lambda atom: len(atom[1] & left), default=("", frozenset()))
        if not points & left:
            return None
        found.append(text)
        left -= points
    return found


def _filled(text: str, args: Sequence[Term]) -> str:
    if not text:
        raise _NoWordsError
    return text.format(*(_term(a) for a in args))


def _term(t: Term) -> str:
    match t:
        case Var(name) | Member(_, name):
            return name
        case Apply(symbol, args):
            return _filled(symbol.text, args)
    raise _NoWordsError(str(t))
