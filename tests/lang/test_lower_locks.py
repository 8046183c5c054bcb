# SPDX-License-Identifier: Apache-2.0
"""The lock library: who excludes whom, what is counted, what a wrong release does."""

from __future__ import annotations

import pytest

from rmapspec.engines.cost import lock_cost
from tests.support.texts import outcome_of, runs, system_of

RWSEM = "rwsem l;\nvar inside: 0..4 = 0;\n"


@pytest.mark.parametrize(
    ("first", "second", "together"),
    [
        ("down_read", "down_read", True),
        ("down_read", "down_write", False),
        ("down_write", "down_read", False),
        ("down_write", "down_write", False),
    ],
)
def test_rwsem_exclusion(first: str, second: str, together: bool) -> None:
    """Two readers may be inside together; a writer is alone."""
    text = (
        "rwsem l;\n"
        f"process a {{ get: {first}(l); out: {first.replace('down', 'up')}(l); }}\n"
        f"process b {{ get: {second}(l); out: {second.replace('down', 'up')}(l); }}\n"
        "cover both: at(a, out) and at(b, out);\ndeadlock d;"
    )
    found = outcome_of(text)
    assert ("both" in found.reached) is together
    assert found.verdict("d").trace is None


@pytest.mark.parametrize(
    ("lock", "take", "give"), [("mutex", "mutex_lock", "mutex_unlock"), ("spinlock", "spin_lock", "spin_unlock")]
)
def test_mutex_and_spinlock_exclude(lock: str, take: str, give: str) -> None:
    """One owner at a time."""
    text = (
        f"{lock} l;\nprocess p[i in 0..1] {{ get: {take}(l); out: {give}(l); }}\n"
        "invariant alone: not (at(p[0], out) and at(p[1], out)) covered by at(p[0], out);\ndeadlock d;"
    )
    found = outcome_of(text)
    assert [v.trace for v in found.verdicts] == [None, None]
    assert "alone" in found.reached


def test_downgrade_lets_readers_in_and_keeps_writers_out() -> None:
    """After downgrade_write the holder is a reader."""
    text = (
        "rwsem l;\nprocess w { lock: down_write(l); down: downgrade_write(l); out: up_read(l); }\n"
        "process r { get: down_read(l); out: up_read(l); }\nprocess w2 { get: down_write(l); out: up_write(l); }\n"
        "cover shared: at(w, out) and at(r, out);\ncover never: at(w, out) and at(w2, out);\n"
        "invariant reads: at(w, out) => holds_read(l, w) and not holds_write(l, w);"
    )
    found = outcome_of(text)
    assert "shared" in found.reached
    assert "never" not in found.reached
    assert found.verdict("reads").trace is None


def test_try_has_two_outcomes_and_never_blocks() -> None:
    """The branch taken says whether the lock was free."""
    text = (
        "rwsem l;\nvar got: 0..2 = 0;\nprocess w { a: down_write(l); b: up_write(l); }\n"
        "process t { get: try down_read(l) { yes: got := 1; rel: up_read(l); } else { no: got := 2; } }\ndeadlock d;\n"
        "cover both_outcomes: ended(t) and got == 1;\ncover other: ended(t) and got == 2;"
    )
    found = outcome_of(text)
    assert {"both_outcomes", "other"} <= found.reached
    assert found.verdict("d").trace is None


@pytest.mark.parametrize("wrong", ["up_read(l)", "up_write(l)", "downgrade_write(l)"])
def test_releasing_what_is_not_held_is_an_evaluation_error(wrong: str) -> None:
    """Not a silent no-op."""
    failure = outcome_of(f"rwsem l;\nprocess p {{ a: skip; b: {wrong}; }}").failure
    assert failure is not None
    assert failure.message == "the lock is released by a process that does not hold it"
    assert len(failure.trace) == 1


def test_acquiring_twice_blocks_for_ever() -> None:
    """A self-deadlock is a deadlock."""
    found = outcome_of("rwsem l;\nprocess p { a: down_write(l); b: down_write(l); }\ndeadlock d;")
    trace = found.verdict("d").trace
    assert trace is not None
    assert len(trace) == 1


def test_opposite_orders_deadlock_in_two_steps() -> None:
    """The ABBA deadlock, shortest."""
    text = "mutex x;\nmutex y;\nprocess a { f: mutex_lock(x); g: mutex_lock(y); }\nprocess b { f: mutex_lock(y); g: mutex_lock(x); }\ndeadlock d;"
    trace = outcome_of(text).verdict("d").trace
    assert trace is not None
    assert len(trace) == 2


def test_an_optional_process_may_wait_for_ever_at_its_start_only() -> None:
    """Idle at an optional start is no deadlock, stuck later is."""
    assert outcome_of("process p optional { a: require false; }\ndeadlock d;").verdict("d").trace is None
    assert outcome_of("process p optional { s: skip; a: require false; }\ndeadlock d;").verdict("d").trace is not None
    assert outcome_of("process p { a: require false; }\ndeadlock d;").verdict("d").trace is not None


def test_acquisitions_are_counted() -> None:
    """The least and the greatest number over all complete behaviours."""
    text = (
        "sort V[1..8] ordered;\nrwsem l;\nvar want: set V = any;\n"
        "process p { for v in V { if v in want { a: down_write(l); b: up_write(l); } } }"
    )
    assert lock_cost(system_of(text, V=3), "l", "down_write") == (0, 3)


def test_holding_predicates_name_the_holder() -> None:
    """held, holds and their read and write forms agree with what was taken."""
    text = (
        "rwsem l;\nprocess a { get: down_read(l); out: up_read(l); }\nprocess b { get: down_write(l); out: up_write(l); }\n"
        "invariant r: at(a, out) => holds(l, a) and holds_read(l, a) and not holds_write(l, a) and read_held(l) and not write_held(l);\n"
        "invariant w: at(b, out) => holds(l, b) and holds_write(l, b) and not holds_read(l, b) and write_held(l) and held(l);\n"
        "invariant f: not at(a, out) and not at(b, out) => not held(l);"
    )
    assert all(v.trace is None for v in outcome_of(text).verdicts)


def test_a_step_may_take_a_lock_and_assign() -> None:
    """Guard and updates in one step."""
    text = RWSEM + "process p { a: { down_write(l); inside := inside + 1; } b: up_write(l); }"
    assert runs(text, "inside") == {("a", "b", "inside = 1")}
