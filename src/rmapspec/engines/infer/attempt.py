# SPDX-License-Identifier: Apache-2.0
"""Lemmas that prove properties for every size, found without hints and proved before anybody sees them.

Counterexamples to induction at small sizes are excluded one after the other, each by a short clause that no reachable
state breaks; what is inductive at these sizes goes to the proof engine, whose counterexamples, if any, go on with it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from rmapspec.engines.infer.explore import TooManyStatesError
from rmapspec.engines.infer.finite import Finite, finite_systems
from rmapspec.engines.infer.induction import Induction
from rmapspec.engines.infer.printing import sentence
from rmapspec.engines.infer.relevance import relevant
from rmapspec.engines.infer.samples import Samples
from rmapspec.engines.infer.search import Search, StuckError
from rmapspec.engines.infer.symbolic import GaveUpError
from rmapspec.engines.interrupt import noted_interrupts
from rmapspec.engines.proof import prove
from rmapspec.engines.proof.outcome import ProofOutcome
from rmapspec.system.firstorder.model import FirstOrderSystem, Lemma
from rmapspec.system.firstorder.terms import Formula
from rmapspec.system.firstorder.words import Vocabulary
from rmapspec.system.model import PropertyKind

SAMPLED_SIZE = 3
MOST_STATES = 2_500
SAMPLING_SHARE = 0.3  # of the time there is
NO_LIMIT = 3600.0


@dataclass(frozen=True, slots=True)
class Inferred:
    """``lemmas``, with those of the system itself, prove the properties ``proved``, as the proof engine says.

    ``rounds`` counterexamples to induction were met and ``candidates`` clauses were looked at; ``states`` reachable
    states were known. ``why`` is empty, or says what ended the search before all goals were proved.
    """

    lemmas: tuple[Lemma, ...]
    proved: tuple[str, ...]
    candidates: int
    rounds: int
    states: int
    seconds: float
    outcome: ProofOutcome | None = field(default=None, repr=False)
    why: str = ""


def infer(
    fo: FirstOrderSystem,
    goals: Sequence[str],
    *,
    vocabulary: Vocabulary | None = None,
    deadline: float | None = None,
    progress: Callable[[str], None] | None = None,
) -> Inferred:
    """Lemmas that prove these properties, for every size, made of the words of the language where it is given.

    ``deadline`` is a time of ``time.monotonic``. Raises KeyError for a property the system does not have.
    """
    attempt = _Attempt(fo, tuple(goals), vocabulary, deadline or time.monotonic() + NO_LIMIT, progress or _silent)
    with noted_interrupts() as attempt.interrupted:
        try:
            attempt.sample()
            attempt.search()
        except (StuckError, GaveUpError, TooManyStatesError) as error:
            attempt.why.append(str(error))
    return attempt.result()


def _silent(text: str) -> None:
    """No progress is shown."""


class _Attempt:
    """One inference."""

    def __init__(
        self,
        fo: FirstOrderSystem,
        goals: tuple[str, ...],
        vocabulary: Vocabulary | None,
        deadline: float,
        progress: Callable[[str], None],
    ) -> None:
        self.vocabulary = vocabulary
        self.fo, self.goals, self.deadline, self.progress = fo, list(goals), deadline, progress
        self.started = time.monotonic()
        self.samples = Samples(relevant(fo, goals), vocabulary)
        named = {p.name: p for p in fo.properties}
        wanted = [named[goal] for goal in goals]
        self.given: dict[str, Formula] = {lemma.name: lemma.formula for lemma in fo.lemmas}
        self.given.update({p.name: p.formula for p in wanted if p.formula and p.kind is PropertyKind.INVARIANT})
        self.state: Search | None = None
        self.outcome: ProofOutcome | None = None
        self.lemmas: tuple[Lemma, ...] = ()
        self.why: list[str] = []
        self.interrupted: Callable[[], bool] = lambda: False

    def sample(self) -> None:
        """Find the reachable states of small sizes, and whether goals and lemmas hold there; raises StuckError."""
        share = self.started + SAMPLING_SHARE * (self.deadline - self.started)
        self.samples.gather(self.fo, SAMPLED_SIZE, MOST_STATES, share)
        for finite, states in self.samples.found:
            for name, formula in list(self.given.items()):
                if self.samples.breaks(finite, states, formula):
                    self.give_up(StuckError(f"{name} does not hold in every reachable state at {finite.name}", name))
        self.progress(f"{self.fo.name}: {self.samples.states:,} reachable states")

    def give_up(self, error: StuckError) -> None:
        """Go on without the goal that stands in the way; raises the error when it is none, or the last."""
        if error.goal not in self.goals or len(self.goals) == 1:
            raise error
        self.why.append(str(error))
        self.goals.remove(error.goal)
        self.given.pop(error.goal, None)
        if self.state is not None:
            self.state.restart(self.steps(), without=error.goal)

    def steps(self) -> list[Induction]:
        """The steps of the sizes that were sampled."""
        systems: list[Finite] = list({id(finite): finite for finite, _ in self.samples.found}.values())
        return [Induction(self.fo, finite, self.goals) for finite in systems]

    def search(self) -> None:
        """Add clauses until the proof engine is content; raises StuckError."""
        self.state = Search(self.fo, self.samples, dict(self.given), self.steps(), self.deadline, self.progress)
        self.state.interrupted = self.interrupted
        while True:
            try:
                self.state.run()
            except StuckError as error:
                self.give_up(error)
                continue
            if self.prove(self.state.known):
                break
            self.enlarge(self.state)
        self.minimise(self.state)

    def prove(self, known: Mapping[str, Formula]) -> bool:
        """Whether the proof engine proves all goals with what is known."""
        lemmas = self.as_lemmas(known)
        outcome = prove(self.fo, [*self.fo.lemmas, *lemmas], self.goals, deadline=self.deadline)
        if set(outcome.proved) >= set(self.goals):
            self.outcome, self.lemmas = outcome, tuple(lem for lem in lemmas if lem.name in outcome.invariant)
            return True
        if self.outcome is None or len(outcome.proved) >= len(self.outcome.proved):
            self.outcome, self.lemmas = outcome, lemmas
        return False

    def as_lemmas(self, known: Mapping[str, Formula]) -> tuple[Lemma, ...]:
        """What is known and was not given, as lemmas."""
        clauses = self.state.clauses if self.state else {}
        inferred = [(name, formula) for name, formula in known.items() if name not in self.given]
        return tuple(
            Lemma(f"inferred_{i}", "", formula, "inferred", sentence(clauses[name], self.vocabulary))
            for i, (name, formula) in enumerate(inferred, start=1)
        )

    def enlarge(self, state: Search) -> None:
        """Look at the size of the proof engine's counterexample from now on; raises StuckError."""
        failed = [f for f in (self.outcome.failed if self.outcome else ()) if f.cti is not None]
        looked_at = [induction.finite.frame.sizes for induction in state.steps]
        for f in failed:
            sizes = dict(f.cti.before.sizes) if f.cti else {}
            if sizes not in looked_at:
                state.steps += [Induction(self.fo, finite, self.goals) for finite in finite_systems(self.fo, sizes)]
                return
        why = self.outcome.why if self.outcome else ""
        raise StuckError(why or "the proof engine is not content with what holds by induction at small sizes")

    def minimise(self, state: Search) -> None:
        """Leave out what the goals do not need."""
        known = dict(state.known)
        for name in [name for name in reversed(known) if name not in self.given]:
            fewer = {n: f for n, f in known.items() if n != name}
            if all(induction.cti(fewer, fewer, state.left()) is None for induction in state.steps):
                known = fewer
        if len(known) < len(state.known):
            self.prove(known)

    def result(self) -> Inferred:
        """What came of it."""
        state = self.state
        return Inferred(
            lemmas=self.lemmas,
            proved=self.outcome.proved if self.outcome else (),
            candidates=state.candidates if state else 0,
            rounds=state.rounds if state else 0,
            states=self.samples.states,
            seconds=time.monotonic() - self.started,
            outcome=self.outcome,
            why="; ".join(self.why),
        )
