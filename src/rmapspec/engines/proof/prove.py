# SPDX-License-Identifier: Apache-2.0
"""Proofs for any size: whether lemmas and properties are an inductive invariant, and what stands in the way."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from rmapspec.engines.interrupt import noted_interrupts
from rmapspec.engines.logic import TIME_IS_UP, Logic
from rmapspec.engines.proof.cti import ModelError, cti_of, model_of, small_sizes
from rmapspec.engines.proof.ground import Grounding
from rmapspec.engines.proof.needs import Needs, reduced
from rmapspec.engines.proof.obligations import Kind, Obligation, clauses_of, obligations
from rmapspec.engines.proof.outcome import Failed, ProofOutcome, Status
from rmapspec.engines.solver import Answer, version
from rmapspec.system.firstorder.model import Clause, FirstOrderSystem, Lemma
from rmapspec.system.firstorder.structure import value
from rmapspec.system.firstorder.terms import Formula, conj, negate

FEW, TOGETHER, QUICK, SLOW = 2, 0.05, 0.5, 3.0
"""So many obligations of an action are asked about at once (measured: more take longer than one by one), for so many
seconds; and seconds for one alone before small models are looked for, or where none are."""

Hints = Mapping[tuple[str, str, str], Needs]
"""What may suffice for an obligation, by its kind, action (empty at the start) and clause."""
NOT_EXPLAINED = "it did not follow quickly"


@dataclass(slots=True)
class _Round:
    """The questions about one set of clauses; solvers know the axioms and are kept."""

    attempt: _Attempt
    kept: list[Clause]
    logic: Logic = field(default_factory=Logic)
    few: Logic = field(default_factory=Logic)
    small: dict[tuple[int, ...], tuple[Grounding, Logic]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.logic.add(*(c.formula for c in self.attempt.fo.axioms))

    def failures(self, group: Sequence[Obligation]) -> list[Failed]:
        """Those of a group, which has its hypotheses in common, that do not follow or are not known to."""
        group = [o for o in group if not self._follows_as_hinted(o)]
        if not group:
            return []
        first = group[0]
        kept = self.kept if first.action else []
        hypotheses = [c.formula for c in (*kept, *first.guards)]
        self.logic.push()
        self.logic.add(*hypotheses)
        left: list[Obligation] = []
        alone = QUICK if self.attempt.explain else SLOW
        for start in range(0, len(group), FEW):
            few = group[start : start + FEW]
            if len(few) == 1 or self._holds(few, TOGETHER) is not Answer.UNSAT:
                left += [o for o in few if self._holds([o], alone) is not Answer.UNSAT]
        if self.attempt.explain:
            found = self._failures(left, kept, hypotheses) if left else []
        else:
            found = [Failed(o, None, self.attempt.why or NOT_EXPLAINED) for o in left]
        self.logic.pop()
        self.attempt.longest = max(self.attempt.longest, self.logic.longest)
        return found

    def _failures(self, left: list[Obligation], kept: Sequence[Clause], hypotheses: Sequence[Formula]) -> list[Failed]:
        """Those that fail of what did not follow quickly: small models are looked for before the solver takes its
        time."""
        found: list[Failed] = []
        for sizes in small_sizes(self.attempt.fo):
            if not left or self.attempt.why:
                break
            new = self._small(left, kept, hypotheses, sizes)
            found += new
            left = [o for o in left if all(f.obligation is not o for f in new)]
        for o in left:
            found += self._alone(o, kept)
        return found

    def _follows_as_hinted(self, o: Obligation) -> bool:
        """Whether an obligation follows from the few hypotheses that are said to suffice, all of them still kept."""
        needed = self.attempt.hints.get((o.kind.value, o.action or "", o.clause))
        if needed is None or not {c.name for c in self.kept}.issuperset(needed.invariant):
            return False
        try:
            few = reduced(o, needed)
        except KeyError:  # a hint of another text
            return False
        self.few.push()
        self.few.add(*(c.formula for c in (*few.axioms, *few.assumed, *few.guards)), negate(few.goal))
        answer = self.attempt.ask(self.few, QUICK)
        self.few.pop()
        self.attempt.longest = max(self.attempt.longest, self.few.longest)
        return answer is Answer.UNSAT

    def _holds(self, obligations: Sequence[Obligation], seconds: float | None = None) -> Answer:
        """UNSAT when all of these follow."""
        self.logic.push()
        self.logic.add(negate(conj(o.goal for o in obligations)))
        answer = self.attempt.ask(self.logic, seconds)
        self.logic.pop()
        return answer

    def _alone(self, o: Obligation, kept: Sequence[Clause]) -> list[Failed]:
        """Whether one obligation follows, however long it takes."""
        self.logic.push()
        self.logic.add(negate(o.goal))
        answer = self.attempt.ask(self.logic)
        found = []
        if answer is Answer.SAT:
            found = [Failed(o, model_of(self.attempt.fo, self.logic, o, kept))]
        elif answer is Answer.UNKNOWN:
            found = [Failed(o, None, self.attempt.why or self.logic.why_unknown())]
        self.logic.pop()
        return found

    def _small(
        self, left: Sequence[Obligation], kept: Sequence[Clause], hypotheses: Sequence[Formula], sizes: dict[str, int]
    ) -> list[Failed]:
        """Those that fail in a model of these sizes."""
        fo = self.attempt.fo
        ground, logic = self._grounded(sizes)
        logic.push()
        logic.add(*(ground(h) for h in hypotheses))
        found: list[Failed] = []
        open_ = list(left)
        while open_:
            logic.push()
            logic.add(negate(conj(ground(o.goal) for o in open_)))
            answer = self.attempt.ask(logic)
            model = None
            if answer is Answer.SAT:
                model = ground.structure(logic, fo.sorts, (*fo.symbols, *left[0].constants))
            logic.pop()
            if model is None:
                break
            shown = [o for o in open_ if not value(o.goal, model, {})]
            if not shown:
                raise ModelError(f"{left[0].name}: every goal is true in the solver's model")
            found += [Failed(o, cti_of(fo, o, kept, model)) for o in shown]
            open_ = [o for o in open_ if all(o is not x for x in shown)]
        logic.pop()
        return found

    def _grounded(self, sizes: dict[str, int]) -> tuple[Grounding, Logic]:
        """A solver that knows the axioms at these sizes."""
        key = tuple(sizes.values())
        if key not in self.small:
            ground, logic = Grounding(sizes), Logic()
            logic.add(*(ground(c.formula) for c in self.attempt.fo.axioms))
            self.small[key] = (ground, logic)
        return self.small[key]


@dataclass(slots=True)
class _Attempt:
    """What all questions share: the system, the time there is, and what they cost."""

    fo: FirstOrderSystem
    deadline: float | None
    interrupted: Callable[[], bool]
    explain: bool
    hints: Hints
    failed: list[Failed] = field(default_factory=list)
    longest: float = 0.0
    why: str = ""

    def ask(self, logic: Logic, seconds: float | None = None) -> Answer:
        """A solver's answer, in at most so many seconds; ``why`` says when there is no time for another question."""
        now = time.monotonic()
        if self.interrupted():
            self.why = "interrupted"
        elif self.deadline is not None and now >= self.deadline:
            self.why = TIME_IS_UP
        ends = [e for e in (self.deadline, None if seconds is None else now + seconds) if e is not None]
        if self.why:
            return Answer.UNKNOWN
        answer = logic.check(min(ends, default=None))
        if logic.cancelled:
            self.why = "interrupted"
        return answer

    def groups(self, wanted: Iterable[Obligation]) -> list[list[Obligation]]:
        """The obligations by action: each group has its hypotheses in common."""
        found: dict[str | None, list[Obligation]] = {}
        for o in wanted:
            found.setdefault(o.action, []).append(o)
        return list(found.values())


def prove(
    fo: FirstOrderSystem,
    lemmas: Sequence[Lemma],
    properties: Sequence[str],
    *,
    deadline: float | None = None,
    progress: Callable[[str], None] | None = None,
    explain: bool = True,
    hints: Hints | None = None,
) -> ProofOutcome:
    """Which of the properties follow from the greatest inductive subset of the lemmas and the properties themselves.

    A clause that some action does not preserve is given up, and the rest is asked about again without it. A property is
    proved when it is left at the end, or, for asserts and steps, when no action breaks it; none is when a requirement
    fails, for then an action may do what has no meaning. What no solver decided counts as broken, and the property as
    unknown. Without ``explain`` that is all that did not follow quickly: no counterexample is looked for. ``hints``
    say which hypotheses may suffice for an obligation; they are tried first, and nothing rests on them. Raises
    KeyError for a property the system does not have.
    """
    started = time.monotonic()
    with noted_interrupts() as interrupted:
        attempt = _Attempt(fo, deadline, interrupted, explain, hints or {})
        wanted = list(obligations(fo, lemmas, properties, trivial=True))
        asked = [o for o in wanted if not o.trivial]
        clauses = {c.name: c for c in clauses_of(fo, lemmas, properties)}
        broken = _rounds(attempt, asked, clauses, progress)
    statuses = {name: _status(broken, name, attempt.failed) for name in properties}
    return ProofOutcome(
        statuses=statuses,
        invariant=tuple(name for name in clauses if name not in broken),
        failed=tuple(attempt.failed),
        count=len(asked),
        rewritten=len(wanted) - len(asked),
        seconds=time.monotonic() - started,
        longest=attempt.longest,
        solver=f"z3 {version()}",
        why=attempt.why,
    )


def _rounds(
    attempt: _Attempt, asked: list[Obligation], clauses: dict[str, Clause], progress: Callable[[str], None] | None
) -> set[str]:
    """Give up what is not preserved until all that is left is; the names of what was given up."""
    broken: set[str] = set()
    pending = attempt.groups(asked)
    while pending:
        lost: set[str] = set()
        questions = _Round(attempt, [c for c in clauses.values() if c.name not in broken])
        for at, group in enumerate(pending):
            if progress is not None:
                progress(f"{attempt.fo.name}: {at} of {len(pending)} actions, {len(questions.kept)} clauses")
            for failure in questions.failures(group):
                attempt.failed.append(failure)
                lost.add(failure.obligation.clause)
        if attempt.why:
            return set(clauses) | {o.clause for o in asked}
        broken |= lost
        remaining = [o for o in asked if o.clause not in broken]
        pending = attempt.groups(remaining) if lost & set(clauses) else []
    return broken


def _status(broken: set[str], name: str, failed: Sequence[Failed]) -> Status:
    """What is known of a property."""
    undecided = {f.obligation.clause for f in failed if f.cti is None}
    required = [f for f in failed if f.obligation.kind is Kind.REQUIREMENT]
    if any(f.cti is not None for f in required):
        return Status.FAILED
    if required or name in undecided or (name in broken and undecided):
        return Status.UNKNOWN
    return Status.FAILED if name in broken else Status.PROVED
