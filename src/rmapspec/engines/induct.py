# SPDX-License-Identifier: Apache-2.0
"""k-induction: what no behaviour of any length does, from what none of k steps does.

Nothing bad in any behaviour of fewer than k steps, and nothing bad after k steps in a row that were good, wherever they
start: then nothing bad ever (Sheeran, Singh and Stalmarck, FMCAD 2000). Whatever fails the second question is
given up for this k together with what rested on it, until the rest carries itself.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from rmapspec.engines.control import control_claims
from rmapspec.engines.deepen import Deepening, GaveUpError
from rmapspec.engines.encode.confirm import confirm_steps, initial_failure
from rmapspec.engines.encode.relation import Event, EventKind
from rmapspec.engines.encode.window import Window, bad
from rmapspec.engines.interrupt import noted_interrupts
from rmapspec.system.expr import Expr
from rmapspec.system.model import Property, PropertyKind, System
from rmapspec.system.trace import Trace
from rmapspec.system.verdict import Outcome, Verdict, Word

UNDEFINED = (EventKind.UNDEFINED_ACTION, EventKind.UNDEFINED_CONDITION, EventKind.UNDEFINED_PROPERTY)
NO_LIVENESS = "k-induction does not judge liveness"


@dataclass(frozen=True, slots=True)
class Induction:
    """What k-induction found.

    ``obstacles``: for a property that it did not prove, a behaviour of k good steps that ends badly. It is one of the
    System, but its first state need not be reachable: a lemma that excludes that state may help. The same by name for
    actions and conditions that may be undefined, which keeps everything from being proved. ``lemmas``: the names of
    those that were proved on the way.
    """

    outcome: Outcome
    k: int
    obstacles: tuple[tuple[str, Trace], ...]
    lemmas: tuple[str, ...]


@dataclass(slots=True)
class _Induction:
    """One run under way."""

    search: Deepening
    own: frozenset[str]  # the properties that are judged; the others of the search's system are lemmas
    simple: bool
    k: int = 0
    window: Window | None = None
    obstacles: dict[Event, Trace] = field(default_factory=dict)

    def run(self, k_max: int) -> None:
        """Try k = 1, 2, … until everything is settled; raises GaveUpError."""
        for depth in self.search.depths(k_max - 1):
            if self.search.failure is not None:
                return
            if self.window is None:
                self.window = Window(self.search.unrolling.relation, self.simple)
            self.window.extend()
            self.prove(self.window)
            self.k = depth + 1
            if self.settled():
                return

    def prove(self, window: Window) -> None:
        """The step of the induction: what is never shown after good steps is known from now on."""
        candidates = {e for e in window.last.events if bad(e) and self.search.matters(e)} - window.known
        while candidates:
            asked = sorted(candidates, key=lambda e: (e.kind.value, e.name))
            any_of = [window.last.events[e] for e in asked]
            if not self.search.answer(window.solver, any_of, window.before(asked)):
                break
            fallen = window.shown(asked)
            for event in fallen:
                if self.of_system(event):
                    trace = self.obstacles[event] = window.trace()
                    confirm_steps(self.search.system, trace)
            candidates -= fallen
        window.learn(candidates)

    def undefined(self) -> list[str]:
        """What may be undefined for all that is known, lemmas aside."""
        window, search = self.window, self.search
        if window is None:
            return []
        asked = [e for e in window.last.events if e.kind in UNDEFINED and search.matters(e) and self.of_system(e)]
        return [e.name for e in asked if e not in window.known]

    def of_system(self, event: Event) -> bool:
        """Whether an event is not about a lemma."""
        return event.kind not in (EventKind.VIOLATED, EventKind.UNDEFINED_PROPERTY) or event.name in self.own

    def proved(self, prop: str) -> bool:
        """Whether a property or lemma is known to hold."""
        event = Event(EventKind.VIOLATED, prop)
        if self.window is None or self.search.failure is not None or prop in self.search.found or self.undefined():
            return False
        return event in self.window.known or event not in self.window.last.events  # the latter: it cannot be violated

    def settled(self) -> bool:
        """Whether every property has its verdict."""
        return all(name not in self.own or self.proved(name) for name in self.search.open())

    def why(self) -> str:
        """Why a property that is neither proved nor violated is not proved."""
        if self.search.failure is not None:
            return "an evaluation error ended the search"
        what = f"; {open_[0]} may be undefined for all it knows" if (open_ := self.undefined()) else ""
        return f"not proved by induction over up to {self.k} steps{what}"


def induct(
    system: System,
    properties: Iterable[str] | None = None,
    *,
    lemmas: Mapping[str, Expr] | None = None,
    k_max: int = 8,
    simple_path: bool = False,
    deadline: float | None = None,
    progress: Callable[[str], None] | None = None,
) -> Outcome:
    """The verdicts of ``induction`` on all properties or those named; raises KeyError for one there is not."""
    judged = system if properties is None else system.with_properties(properties)
    return induction(
        judged, lemmas=lemmas, k_max=k_max, simple_path=simple_path, deadline=deadline, progress=progress
    ).outcome


def induction(
    system: System,
    *,
    lemmas: Mapping[str, Expr] | None = None,
    k_max: int = 8,
    simple_path: bool = False,
    deadline: float | None = None,
    progress: Callable[[str], None] | None = None,
) -> Induction:
    """What k-induction with k up to ``k_max`` says of every property but the temporal ones.

    The verdicts: HOLDS, for behaviours of any length at these sizes; VIOLATED with a shortest trace, where fewer than
    ``k_max`` steps lead there; UNKNOWN with why otherwise. ``lemmas`` are conditions that may hold in every reachable
    state; they are proved on the way, never trusted, and those that cannot be are left out. So are facts about control,
    which are tried unasked. ``simple_path`` asks for
    behaviours without repetition, which makes induction complete as k grows and each question harder. ``deadline``
    is a time of ``time.monotonic``. ``reached`` and ``fired`` tell of fewer than k steps only.
    Raises MeaningsDisagreeError or ReplayError should the concrete meaning not confirm what was found.
    """
    started = time.monotonic()
    claims = {f"lemma {name}": expr for name, expr in (lemmas or {}).items()}
    claims |= {f"control {name}": expr for name, expr in control_claims(system).items()}
    extra = tuple(Property(name, "", PropertyKind.INVARIANT, expr) for name, expr in claims.items())
    judged = replace(system, properties=(*system.properties, *extra))
    own = frozenset(p.name for p in system.properties if p.kind is not PropertyKind.TEMPORAL)
    why = ""
    with noted_interrupts() as interrupted:
        run = _Induction(Deepening(judged, deadline, interrupted, initial_failure(system)), own, simple_path)
        try:
            run.run(k_max)
        except GaveUpError as error:
            why = str(error)
        except KeyboardInterrupt:
            why = "interrupted"
        if progress is not None:
            progress(f"{system.name}: induction over {run.k} steps")
    why = why or ("" if run.settled() else run.why())
    proved = tuple(name.removeprefix("lemma ") for name in claims if name.startswith("lemma ") and run.proved(name))
    known = set() if run.window is None else run.window.known
    obstacles = tuple((e.name, trace) for e, trace in run.obstacles.items() if e not in known)
    return Induction(_outcome(system, run, why, started), run.k, obstacles, proved)


def _outcome(system: System, run: _Induction, why: str, started: float) -> Outcome:
    search = run.search
    return Outcome(
        verdicts=tuple(_verdict(prop, run, why) for prop in system.properties),
        complete=not why,
        why=why,
        depth=max(run.k - 1, 0),
        fired=tuple((a.name, 1) for a in system.actions if a.name in search.fired),
        reached=frozenset(search.reached),
        failure=search.failure,
        engine=f"k-induction k={run.k}",
        seconds=time.monotonic() - started,
    )


def _verdict(prop: Property, run: _Induction, why: str) -> Verdict:
    trace = run.search.found.get(prop.name)
    if trace is not None:
        return Verdict(prop.name, Word.VIOLATED, trace, minimal=True)
    if prop.kind is PropertyKind.TEMPORAL:
        return Verdict(prop.name, Word.UNKNOWN, why=NO_LIVENESS)
    if run.proved(prop.name):
        return Verdict(prop.name, Word.HOLDS)
    so_far = f"; no violation in up to {run.k - 1} steps" if run.k else ""
    return Verdict(prop.name, Word.UNKNOWN, why=why + so_far)
