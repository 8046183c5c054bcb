# SPDX-License-Identifier: Apache-2.0
"""The cycle of locks of a deadlock: who waits for what, and who has it."""

from __future__ import annotations

import pytest

from rmapspec.api import load
from rmapspec.content import content_root
from rmapspec.engines.deadlock import Wait, cycle, sentences, waits
from rmapspec.engines.explore import explore
from rmapspec.system.model import State, System
from tests.support.texts import system_of


def stuck(system: System, prop: str = "d") -> State:
    """The state of the shortest deadlock."""
    trace = explore(system).verdict(prop).trace
    assert trace is not None
    return trace.last


def test_the_lock_order_bug_is_found_with_its_cycle() -> None:
    """The deadlock of b7880cb166ab is not found, or its cycle is not named."""
    system = load(content_root() / "spec" / "examples" / "hugetlb_lock_order.rmap").family({}).system("main")
    found = cycle(system, stuck(system, "L2"))
    assert found == (
        Wait("migrater", "i_mmap_rwsem", "down_read", "puncher", "holds for writing"),
        Wait("puncher", "folio_lock", "mutex_lock", "migrater", "holds"),
    )
    assert sentences(system, found) == (
        "migrate: down_read(i_mmap_rwsem), which punch hole holds for writing",
        "punch hole: mutex_lock(folio_lock), which migrate holds",
    )


@pytest.mark.parametrize(
    ("first", "second", "how"),
    [
        ("down_read", "down_write", "holds for reading"),
        ("down_write", "down_read", "holds for writing"),
        ("down_write", "down_write", "holds for writing"),
        ("down_read", "down_read", "holds for reading"),
    ],
)
def test_a_process_that_locks_twice_waits_for_itself(first: str, second: str, how: str) -> None:
    """A lock taken twice is a deadlock without a cycle."""
    system = system_of(f"rwsem l;\nprocess p {{ a: {first}(l); b: {second}(l); }}\ndeadlock d;")
    assert cycle(system, stuck(system)) == (Wait("p", "l", second, "p", how),)


def test_a_reader_waits_for_a_writer_that_waits() -> None:
    """With hand-off: the wait for a place in the queue is not seen."""
    system = system_of(
        "rwsem l handoff;\nmutex m;\n"
        "process a { one: down_read(l); two: mutex_lock(m); three: mutex_unlock(m); four: up_read(l); }\n"
        "process b { one: mutex_lock(m); two: down_read(l); three: up_read(l); four: mutex_unlock(m); }\n"
        "process w { take: down_write(l); give: up_write(l); }\n"
        "deadlock d;"
    )
    found = cycle(system, stuck(system))
    assert {(w.process, w.lock, w.holder, w.how) for w in found} == {
        ("a", "m", "b", "holds"),
        ("b", "l", "w", "waits for"),
        ("w", "l", "a", "holds for reading"),
    }


def test_no_cycle_where_a_lock_was_left_behind() -> None:
    """A lock whose owner has ended is told as a cycle, or not told at all."""
    system = system_of("mutex m;\nprocess a { one: mutex_lock(m); }\nprocess b { two: mutex_lock(m); }\ndeadlock d;")
    state = stuck(system)
    assert cycle(system, state) == ()
    assert len(waits(system, state)) == 1


def test_what_waits_for_no_lock_is_left_out() -> None:
    """A condition that reads no lock is told as a lock."""
    system = system_of("mutex m;\nvar x: 0..1 = 0;\nprocess a { one: { require x == 1; mutex_lock(m); } }\ndeadlock d;")
    assert waits(system, stuck(system)) == ()


def test_who_can_step_waits_for_nothing() -> None:
    """A process that may still do something else is said to wait."""
    system = system_of(
        "mutex m;\nprocess a { one: mutex_lock(m); two: mutex_unlock(m); }\n"
        "process b { either { lock: mutex_lock(m); } or { other: skip; } }\n"
        "invariant d: not holds(m, a);"
    )
    assert waits(system, stuck(system)) == ()


def test_a_lock_taken_under_a_choice_is_seen() -> None:
    """The wait of a step with parameters is not seen."""
    system = system_of(
        "mutex m;\nvar x: 0..2 = 0;\nprocess a { one: mutex_lock(m); }\n"
        "process b { two: choose i in 1..2 { mutex_lock(m); x := i; } }\ndeadlock d;"
    )
    found = waits(system, stuck(system))
    assert [(w.process, w.holder) for w in found] in ([("a", "b")], [("b", "a")])
