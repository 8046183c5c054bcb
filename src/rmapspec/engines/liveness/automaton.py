# SPDX-License-Identifier: Apache-2.0
"""A temporal formula as an automaton that reads the states of a behaviour, made while they are read.

A mode is the set of formulas that must be true from the next state on; reading a state splits it into what the state
shows now and what is left for later (Gerth, Peled, Vardi and Wolper 1995, without ``next`` and ``until``). A run
accepts when no ``eventually`` is put off for ever: each is again and again not among what is left.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from rmapspec.system.expr import Expr
from rmapspec.system.temporal import Always, And, Atom, Eventually, Formula, LeadsTo, Not, Or


@dataclass(frozen=True, slots=True)
class Literal:
    """An atom, by its number, that must be true or false now."""

    atom: int
    wanted: bool


@dataclass(frozen=True, slots=True)
class All:
    """All parts."""

    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Some:
    """One of the parts."""

    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Ever:
    """From now on for ever."""

    body: Part


@dataclass(frozen=True, slots=True)
class Later:
    """Now or later."""

    body: Part


Part: TypeAlias = Literal | All | Some | Ever | Later
Mode: TypeAlias = frozenset[Part]


def negated(formula: Formula, number: Callable[[Expr], int], wrong: bool = True) -> Part:
    """The negation of a formula (with ``wrong`` false, the formula itself) with all negations at its atoms."""

    def of(part: Formula, wrong: bool = wrong) -> Part:
        return negated(part, number, wrong)

    match formula:
        case Atom(expr):
            return Literal(number(expr), not wrong)
        case Not(body):
            return of(body, not wrong)
        case And(parts):
            return _some(map(of, parts)) if wrong else _all(map(of, parts))
        case Or(parts):
            return _all(map(of, parts)) if wrong else _some(map(of, parts))
        case Always(body):
            return Later(of(body)) if wrong else Ever(of(body))
        case Eventually(body):
            return Ever(of(body)) if wrong else Later(of(body))
        case LeadsTo(cause, effect):
            if wrong:
                return Later(_all((of(cause, wrong=False), Ever(of(effect)))))
            return Ever(_some((of(cause, wrong=True), Later(of(effect)))))


def _all(parts: Iterable[Part]) -> Part:
    """All parts; those that hold for ever as one, so that there are fewer modes."""
    told = tuple(parts)
    ever = tuple(p.body for p in told if isinstance(p, Ever))
    if len(ever) > 1:
        told = (*(p for p in told if not isinstance(p, Ever)), Ever(_all(ever)))
    return told[0] if len(told) == 1 else All(told)


def _some(parts: Iterable[Part]) -> Part:
    """One of the parts; of those that may come later, one of them later."""
    told = tuple(parts)
    later = tuple(p.body for p in told if isinstance(p, Later))
    if len(later) > 1:
        told = (*(p for p in told if not isinstance(p, Later)), Later(_some(later)))
    return told[0] if len(told) == 1 else Some(told)


class Automaton:
    """The automaton of the negation of a formula; ``atoms`` are its conditions, number i read as bit i.

    Modes are numbers; ``start`` is the one before the first state, ``met[m]`` has bit i for the i-th ``eventually``
    unless mode m puts it off; ``goals`` has all these bits.
    """

    def __init__(self, formula: Formula) -> None:
        numbers: dict[Expr, int] = {}
        root = negated(formula, lambda e: numbers.setdefault(e, len(numbers)))
        self.atoms = tuple(numbers)
        self._later = tuple(dict.fromkeys(p for p in _parts(root) if isinstance(p, Later)))
        self.goals = (1 << len(self._later)) - 1
        self.met: list[int] = []
        self._modes: list[Mode] = []
        self._number: dict[Mode, int] = {}
        self._read: dict[tuple[int, int], tuple[int, ...]] = {}
        self.start = self._numbered(frozenset((root,)))

    def read(self, mode: int, truths: int) -> tuple[int, ...]:
        """The modes after a state in which exactly the atoms of the bits ``truths`` are true."""
        key = (mode, truths)
        if key not in self._read:
            left = _least(_readings(tuple(self._modes[mode]), truths))
            self._read[key] = tuple(self._numbered(m) for m in left)
        return self._read[key]

    def _numbered(self, mode: Mode) -> int:
        if mode not in self._number:
            self._number[mode] = len(self._modes)
            self._modes.append(mode)
            self.met.append(sum(1 << i for i, later in enumerate(self._later) if later not in mode))
        return self._number[mode]


def _parts(part: Part) -> Iterator[Part]:
    yield part
    match part:
        case All(parts) | Some(parts):
            for p in parts:
                yield from _parts(p)
        case Ever(body) | Later(body):
            yield from _parts(body)


def _readings(due: tuple[Part, ...], truths: int) -> Iterator[Mode]:
    """What can be left for later when all that is due is met in a state with these atoms."""
    stack: list[tuple[tuple[Part, ...], frozenset[Part], Mode]] = [(due, frozenset(), frozenset())]
    while stack:
        todo, done, left = stack.pop()
        if not todo:
            yield left
            continue
        part, todo = todo[0], todo[1:]
        if part in done:
            stack.append((todo, done, left))
            continue
        done |= {part}
        match part:
            case Literal(atom, wanted):
                if bool(truths >> atom & 1) is wanted:
                    stack.append((todo, done, left))
            case All(parts):
                stack.append((parts + todo, done, left))
            case Some(parts):
                stack += [((p, *todo), done, left) for p in parts]
            case Ever(body):
                stack.append(((body, *todo), done, left | {part}))
            case Later(body):
                stack += [((body, *todo), done, left), (todo, done, left | {part})]


def _least(modes: Iterator[Mode]) -> list[Mode]:
    """Those that leave nothing that another does not: what accepts with more left accepts with less."""
    kept: list[Mode] = []
    for mode in sorted(set(modes), key=len):
        if not any(other <= mode for other in kept):
            kept.append(mode)
    return kept
