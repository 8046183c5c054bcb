# SPDX-License-Identifier: Apache-2.0
"""The fast search says what the generated Python says, of what is shipped and of random systems, and keeps limits."""

from __future__ import annotations

import os
import signal
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from rmapspec.api import load
from rmapspec.engines.explore import Limits, explore
from rmapspec.engines.fast import breadth, choice, memory, search
from rmapspec.engines.fast.breadth import Breadth
from rmapspec.system.evaluate import replay, replay_violation
from rmapspec.system.expr import App, Bound, Const, Op, Ref
from rmapspec.system.model import System
from rmapspec.system.types import BOOL, IntT, SeqT
from rmapspec.system.verdict import Outcome, Word
from tests.engines.hand_made import DEADLOCK, buffer, invariant, peterson, step, two_locks, var
from tests.support.random_systems import random_system

ROOT = Path(__file__).resolve().parent.parent.parent
EXAMPLES = sorted(path.name for path in (ROOT / "spec" / "examples").glob("*.rmap"))
DESIGNS = sorted(path.name for path in (ROOT / "spec" / "designs").glob("*.rmap"))
CHUNKS, EACH = 4, 20


def forkrmap(n: int, design: str = "baseline") -> System:
    """The model of the benchmarks."""
    path = ROOT / "spec" / "examples" / "forkrmap.rmap"
    return load(path, settings={"design": design}).family({"N": n}).system("main")


def told(outcome: Outcome) -> tuple[object, ...]:
    """All that an outcome says, traces by their length."""
    verdicts = [(v.prop, v.word, v.depth, v.why, None if v.trace is None else len(v.trace)) for v in outcome.verdicts]
    failure = None if outcome.failure is None else len(outcome.failure.trace)
    return verdicts, failure, replace(outcome, verdicts=(), failure=None, engine="", seconds=0.0)


def agree(system: System, limits: Limits | None = None) -> Outcome:
    """Asserts that both engines say the same, and that what the fast one shows is real."""
    outcome = search(system, limits=limits)
    assert outcome.engine == "fast"
    assert told(outcome) == told(explore(system, limits=limits))
    for verdict in outcome.verdicts:
        if verdict.trace is not None:
            assert verdict.minimal
            replay_violation(system, verdict.trace, verdict.prop)
    if outcome.failure is not None:
        replay(system, outcome.failure.trace)
    return outcome


@pytest.mark.parametrize("name", EXAMPLES)
def test_examples(name: str) -> None:
    """The engines differ on a shipped example, in any of its scenarios."""
    family = load(ROOT / "spec" / "examples" / name).family({})
    for scenario in family.scenarios:
        agree(family.system(scenario))


@pytest.mark.parametrize("name", DESIGNS)
def test_designs(name: str) -> None:
    """The engines differ on a shipped design."""
    spec = load(ROOT / "spec" / "designs" / name)
    assert agree(spec.family({"Vma": 2}).system("migrate_truncate")).complete
    for scenario in ("walk_reclaim", "revoke"):
        assert agree(spec.family({"Vma": 1}).system(scenario)).complete


@pytest.mark.parametrize("design", ["baseline", "before", "rfc", "twopass"])
def test_the_model_of_the_benchmarks(design: str) -> None:
    """The engines differ on a design of the model that they are measured with."""
    assert agree(forkrmap(5, design)).complete


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_random_systems(chunk: int) -> None:
    """The engines differ on a random system: a verdict, a count, a length or an error."""
    kinds: Counter[str] = Counter()
    for seed in range(chunk * EACH, (chunk + 1) * EACH):
        outcome = agree(random_system(seed))
        kinds["failed"] += outcome.failure is not None
        kinds["violated"] += any(v.word is Word.VIOLATED for v in outcome.verdicts)
    assert kinds["failed"] >= 1
    assert kinds["violated"] >= EACH // 4


@pytest.mark.parametrize("system", [peterson(), peterson(broken=True), buffer(3, 4), buffer(2, 3, checked=False)])
def test_small_systems(system: System) -> None:
    """The engines differ on what the other tests of explicit search are made of."""
    agree(system)


def test_a_deadlock_is_found() -> None:
    """Two processes that wait for each other are not seen, or not on the shortest way."""
    assert agree(two_locks()).verdict("no_deadlock").word is Word.VIOLATED
    assert agree(two_locks(ordered=True)).verdict("no_deadlock").word is Word.HOLDS


@pytest.mark.parametrize("n", [24, 12])
def test_states_of_several_words(n: int) -> None:
    """A state that does not fit one word is mixed up with another, or its way is lost."""
    system = forkrmap(n, "rfc")
    outcome = agree(system, Limits(max_depth=20))
    assert (Breadth(system, Limits()).code.layout.words > 1) == (n == 24)
    assert outcome.states > 100


@pytest.mark.parametrize(
    "limits",
    [
        Limits(max_depth=0),
        Limits(max_depth=3),
        Limits(deadline=0.0),
        Limits(stop_when_all_violated=True),
        Limits(max_depth=100),
    ],
)
def test_limits_end_both_searches_alike(limits: Limits) -> None:
    """A limit is ignored, or strikes a level too early or too late."""
    for system in (peterson(broken=True), buffer(3, 4), two_locks()):
        agree(system, limits)


def test_a_limit_on_states_is_kept_closely() -> None:
    """A search goes on long after its limit, and says that properties hold."""
    outcome = search(forkrmap(6), limits=Limits(max_states=5000))
    assert 5000 <= outcome.states < 8000
    assert outcome.why == "the limit of 5000 states was reached"
    assert {v.word for v in outcome.verdicts} == {Word.BOUNDED}


def test_the_table_grows() -> None:
    """States are lost or found twice when the table is made anew."""
    system = forkrmap(7)
    grown = Breadth(system, Limits(), slots=1)
    before = grown.store.slots
    assert told(grown.run()) == told(explore(system))
    assert grown.store.slots > 8 * before


def test_a_ceiling_on_memory_ends_the_search_honestly() -> None:
    """A search takes more memory than it may, or says of what it has not seen that it holds."""
    ceiling = 1 << 20
    limited = Breadth(forkrmap(7), Limits(), memory=ceiling, slots=1)
    outcome = limited.run()
    store = limited.store
    assert 8 * store.slots + (8 * store.words + 4) * store.count <= ceiling
    assert store.count > ceiling // 40  # most of the memory was put to use
    assert outcome.why == "the memory limit of 1 MB was reached"
    assert not outcome.complete
    assert {v.word for v in outcome.verdicts} == {Word.BOUNDED}
    whole = explore(forkrmap(7), limits=Limits(max_depth=outcome.depth))
    assert outcome.states >= whole.states
    assert outcome.depth == whole.depth


def test_a_machine_without_memory_ends_the_search_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """The process dies of a failed allocation."""
    found = Breadth(forkrmap(7), Limits(), slots=1)
    arena, allowed = memory.Arena, 3

    def scarce(size: int) -> memory.Arena:
        nonlocal allowed
        allowed -= 1
        if size > 400_000 and allowed < 0:
            raise OSError("no more")
        return arena(size)

    monkeypatch.setattr("rmapspec.engines.fast.store.Arena", scarce)
    outcome = found.run()
    assert "memory limit" in outcome.why
    assert Word.HOLDS not in {v.word for v in outcome.verdicts}


def test_the_default_ceiling_is_less_than_what_there_is() -> None:
    """A search is let loose on all memory, so that the kernel ends it."""
    lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
    total = int(next(line.split()[1] for line in lines if line.startswith("MemTotal"))) * 1024
    assert 0 < memory.ceiling() <= memory.SHARE * total


def test_a_control_group_is_obeyed(monkeypatch: pytest.MonkeyPatch) -> None:
    """In a container the search plans with the memory of the whole machine."""
    files = {
        "/proc/meminfo": "MemTotal: 9 kB\nMemAvailable: 1000000 kB\n",
        "/proc/self/cgroup": "0::/box\n",
        "/sys/fs/cgroup/box/memory.max": "5000\n",
        "/sys/fs/cgroup/box/memory.current": "1000\n",
        "/sys/fs/cgroup/memory.max": "max\n",
    }
    monkeypatch.setattr(memory, "_read", lambda path: files.get(path, ""))
    assert memory.ceiling() == 3200
    del files["/sys/fs/cgroup/box/memory.max"]
    assert memory.ceiling() == int(1024_000_000 * memory.SHARE)


def test_an_interrupt_keeps_what_is_known() -> None:
    """Ctrl-C throws away what was found, or is taken for the end of the state space."""
    calls = 0

    def interrupt(states: int, depth: int) -> None:
        nonlocal calls
        calls += 1
        if depth == 4:
            os.kill(os.getpid(), signal.SIGINT)

    outcome = search(forkrmap(5), progress=interrupt)
    assert calls >= 4
    assert outcome.why == "interrupted"
    assert {v.word for v in outcome.verdicts} == {Word.BOUNDED}
    assert outcome.verdict("complete").depth == 4


def test_without_the_compiler_the_other_engine_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    """An installation without llvmlite cannot check large systems, or does not say what ran."""
    monkeypatch.setattr(choice, "available", lambda: False)
    outcome = search(peterson())
    assert outcome.engine == "explore"
    assert told(outcome) == told(explore(peterson()))


def test_what_is_too_large_to_compile_is_searched_all_the_same() -> None:
    """A System with an enormous type ends in an error."""
    numbers = IntT(0, 2000)
    long = SeqT(numbers)
    empty = App(BOOL, Op.EQ, (Ref(long, "q"), Const(long, ())))
    one = App(long, Op.APPEND, (Ref(long, "q"), Const(numbers, 7)))
    system = System(
        "long", "main", (), (var("q", long, Const(long, ())),), (), (step("put", None, (empty,), {"q": one}),),
        (invariant("empty", empty), DEADLOCK),
    )  # fmt: skip
    outcome = search(system)
    assert outcome.engine == "explore"
    assert {v.word for v in outcome.verdicts} == {Word.VIOLATED}


def test_many_successors_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A state with more steps than a batch is meant for overruns the buffer."""
    wide = IntT(0, 1999)
    pick = step(
        "pick",
        None,
        (App(BOOL, Op.EQ, (Ref(wide, "n"), Const(wide, 0))),),
        {"n": Bound(wide, "k")},
        params=(("k", wide),),
    )
    monkeypatch.setattr(breadth, "QUOTA", 1)
    agree(System("wide", "main", (), (var("n", wide, Const(wide, 0)),), (), (pick,), (DEADLOCK,)))
