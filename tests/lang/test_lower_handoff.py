# SPDX-License-Identifier: Apache-2.0
"""The rwsem with hand-off: a writer that waits keeps new readers out, one that merely stands before it does not."""

from __future__ import annotations

import pytest

from rmapspec.engines.cost import lock_cost
from rmapspec.engines.explore import explore
from rmapspec.engines.liveness import judge
from tests.support.texts import outcome_of, runs, system_of

READER = "process r { get: down_read(l); out: up_read(l); }\n"
WRITER = "process w { take: down_write(l); give: up_write(l); }\n"


def waiting(reads: str) -> str:
    """A reader inside lets a second process go on, which tries to get in beside it."""
    return (
        "rwsem l handoff;\nvar got: bool = false;\n"
        "process r { get: down_read(l); hold: { require got; } out: up_read(l); }\n" + WRITER + reads
    )


def test_a_writer_that_finds_it_taken_may_wait_and_may_not() -> None:
    """Standing before the lock is already waiting, or a writer must wait before it takes a free lock."""
    order = runs("rwsem l handoff;\n" + READER + WRITER)
    assert order == {  # `take` twice: the writer waits, then takes it
        ("get", "out", "take", "give"),
        ("get", "take", "out", "take", "give"),
        ("take", "give", "get", "out"),
    }


def test_while_a_writer_waits_no_reader_gets_in() -> None:
    """A reader overtakes a writer that waits, or is kept out by one that does not."""
    second = "process s { enter: down_read(l); told: got := true; leave: up_read(l); }\n"
    plain = waiting(second).replace(" handoff", "")
    assert outcome_of(plain + "deadlock d;").verdict("d").trace is None
    found = outcome_of(waiting(second) + "deadlock d;\ncover both: held(l) and got;")
    trace = found.verdict("d").trace
    assert trace is not None, "the reader outside is waited for by the one inside, the writer keeps it out"
    assert [s.action for s in trace.steps] == ["r.get", "w.take#2"]
    assert "both" in found.reached


@pytest.mark.parametrize(("op", "undo"), [("down_read", "up_read"), ("down_write", "up_write")])
def test_no_try_succeeds_while_a_writer_waits_and_none_waits_itself(op: str, undo: str) -> None:
    """A try overtakes a writer that waits, or waits."""
    text = (
        "rwsem l handoff;\nvar tried: 0..2 = 0;\n"
        "process r { get: down_read(l); out: up_read(l); }\n" + WRITER + f"process t {{ attempt: try {op}(l) {{ yes: "
        f"{{ assert A: true; tried := 1; }} back: {undo}(l); }} else {{ no: tried := 2; }} }}\n"
        "assertion A;\ndeadlock d;\ncover failed: tried == 2 and read_held(l);"
    )
    found = outcome_of(text)
    assert found.verdict("d").trace is None
    assert "failed" in found.reached
    system = system_of(text)
    slot = system.slot["l.waiting"]
    machine_names = {a.name for a in system.actions if ("l.waiting" in dict(a.updates))}
    assert machine_names == {"w.take", "w.take#2"}
    trying = [a for a in system.actions if a.name == "t.attempt"]
    assert any("no writer waits" in g.name for g in trying[0].guards)
    assert system.variables[slot].internal


def test_a_writer_that_goes_another_way_waits_no_longer() -> None:
    """A process that gave up keeps readers out for ever."""
    text = (
        "rwsem l handoff;\nvar x: bool = false;\n"
        "process r { get: down_read(l); out: up_read(l); again: down_read(l); done: up_read(l); }\n"
        "process w { either { take: down_write(l); give: up_write(l); } or { other: x := true; } }\ndeadlock d;"
    )
    assert outcome_of(text).verdict("d").trace is None


def test_an_optional_writer_that_waits_has_begun() -> None:
    """Its promise does not hold while it waits, though it keeps the readers out."""
    text = (
        "rwsem l handoff;\nprocess r fair { loop { get: down_read(l); out: up_read(l); } }\n"
        "process w optional fair { take: down_write(l); give: up_write(l); }\n"
        "temporal served: always eventually at(r, out);\ntemporal starts: eventually ended(w);"
    )
    found = judge(system_of(text))
    assert [v.word.value for v in found.verdicts] == ["holds", "violated"]


def test_waiting_is_counted_as_no_operation() -> None:
    """A cost counts the wait beside the acquisition."""
    assert lock_cost(system_of("rwsem l handoff;\n" + READER + WRITER), "l", "down_write") == (1, 1)


def test_the_plain_rwsem_has_no_queue() -> None:
    """What is declared without hand-off has more states than before."""
    plain, queued = (system_of(f"rwsem l{word};\n" + READER + WRITER) for word in ("", " handoff"))
    assert "l.waiting" not in plain.slot
    assert len(queued.actions) == len(plain.actions) + 1
    assert explore(plain).states < explore(queued).states
