# SPDX-License-Identifier: Apache-2.0
"""A toy implementation that knows no kernel: tasks that add to a counter under a lock, and ways to get it wrong."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from rmapspec.api import loads
from rmapspec.refine.adapter import Finding, Json, Label, Meaning, Workload
from rmapspec.refine.task import Bug, Event, Point, Steps, Task
from rmapspec.system.model import System

SPEC = """
spec counter
"Two tasks add one each, under a lock."
sort Unit[1..1];
mutex door;
mutex gate;
var n: 0..2 = 0;
process left { lock: mutex_lock(door); add "add to {n}": n := n + 1; unlock: mutex_unlock(door); }
process right { lock: mutex_lock(door); add "add to {n}": n := n + 1; unlock: mutex_unlock(door); }
process up { first: mutex_lock(door); second: mutex_lock(gate); out: mutex_unlock(gate); away: mutex_unlock(door); }
process down { first: mutex_lock(gate); second: mutex_lock(door); out: mutex_unlock(door); away: mutex_unlock(gate); }
scenario one { left; }
scenario two { left; right; }
scenario cross { up; down; }
invariant SMALL "the counter stays small": n < 2 covered by n > 0;
step UP "the counter never falls": n <= n' covered by n > 0;
deadlock FREE "somebody can go on";
"""


class Lock:
    """An exclusive lock."""

    __slots__ = ("owner",)

    def __init__(self) -> None:
        self.owner: str | None = None


class Shared:
    """What the tasks share."""

    __slots__ = ("door", "gate", "n")

    def __init__(self) -> None:
        self.n = 0
        self.door = Lock()
        self.gate = Lock()


class Wait:
    """Waiting for a lock."""

    __slots__ = ("lock", "what")

    def __init__(self, lock: Lock, what: str) -> None:
        self.lock = lock
        self.what = what

    def ready(self) -> bool:
        """Nobody owns it."""
        return self.lock.owner is None


@dataclass(frozen=True, slots=True)
class Job:
    """The tasks that run."""

    names: tuple[str, ...]

    @property
    def scenario(self) -> str:
        """By how many there are, and which."""
        return "cross" if "up" in self.names else {1: "one", 2: "two"}[len(self.names)]

    @property
    def sizes(self) -> Mapping[str, int]:
        """Nothing has a size."""
        return {"Unit": 1}

    @property
    def order(self) -> tuple[int, ...]:
        """Fewest tasks first."""
        return (len(self.names), *(len(n) for n in self.names))

    def as_json(self) -> dict[str, Json]:
        """Its tasks."""
        return {"tasks": list(self.names)}


ONE, TWO, CROSS = Job(("left",)), Job(("left", "right")), Job(("up", "down"))


def careful(me: Task, s: Shared) -> Steps[None]:
    """Locks, adds, unlocks."""
    yield Wait(s.door, "lock")
    s.door.owner = me.name
    me.emit("lock")
    yield Point("add")
    before = s.n
    s.n += 1
    me.emit("add", str(before))
    yield Point("unlock")
    s.door.owner = None
    me.emit("unlock")


def careless(me: Task, s: Shared) -> Steps[None]:
    """Reads, then writes what it has read, and only pretends to lock."""
    yield Point("add")
    before = s.n
    yield Point("write")
    s.n = before + 1
    me.emit("add", str(before))


def silent(me: Task, s: Shared) -> Steps[None]:
    """Adds without saying so."""
    yield Point("add")
    s.n += 1


def lying(me: Task, s: Shared) -> Steps[None]:
    """Says that it adds to something else."""
    yield Wait(s.door, "lock")
    s.door.owner = me.name
    me.emit("lock")
    yield Point("add")
    s.n += 1
    me.emit("add", "2")


def buggy(me: Task, s: Shared) -> Steps[None]:
    """Runs into its own assertion when the other has added before it."""
    yield Point("look")
    if s.n > 0:
        raise Bug("mine", "somebody was here")
    yield from careful(me, s)


def crossing(me: Task, s: Shared) -> Steps[None]:
    """Takes two locks, in an order that depends on who it is."""
    one, two = (s.door, s.gate) if me.name == "up" else (s.gate, s.door)
    yield Wait(one, "first")
    one.owner = me.name
    me.emit("first")
    yield Wait(two, "second")
    two.owner = me.name
    me.emit("second")
    yield Point("out")
    two.owner = None
    me.emit("out")
    yield Point("away")
    one.owner = None
    me.emit("away")


DESIGNS: Mapping[str, Callable[[Task, Shared], Steps[None]]] = {
    f.__name__: f for f in (careful, careless, silent, lying, buggy, crossing)
}


class ToyWorld:
    """One run."""

    def __init__(self, design: str, names: Sequence[str]) -> None:
        self.heap = Shared()
        self.fault_points = 0
        self.tasks = [Task(name) for name in names]
        for task in self.tasks:
            task.body = DESIGNS[design](task, self.heap)


class Toy:
    """The adapter."""

    def __init__(self, jobs: Sequence[Job] = (ONE, TWO)) -> None:
        self.jobs = jobs

    def designs(self) -> Sequence[str]:
        """All of them."""
        return tuple(DESIGNS)

    def workloads(self, profile: str) -> Sequence[Job]:
        """One task, then two."""
        return self.jobs

    def fault_workloads(self, profile: str) -> Sequence[Job]:
        """Nothing can fail."""
        return ()

    def workload(self, data: Mapping[str, Json]) -> Job:
        """A job by its tasks; raises ValueError."""
        names = data.get("tasks")
        if not isinstance(names, list):
            raise ValueError("a job has tasks")
        return Job(tuple(map(str, names)))

    def world(self, design: str, workload: Workload, fault: int) -> ToyWorld:
        """A fresh world; raises ValueError."""
        assert isinstance(workload, Job)
        if design not in DESIGNS:
            raise ValueError(f"no design {design}")
        return ToyWorld(design, workload.names)

    def observe(self, world: object) -> Mapping[str, Label]:
        """The counter and the locks."""
        assert isinstance(world, ToyWorld)
        s = world.heap
        return {"n": s.n, "door.owner": s.door.owner, "gate.owner": s.gate.owner}

    def meaning(self, event: Event) -> Meaning:
        """Events are labels."""
        return Meaning((event.name,), event.args)

    def checks(self, world: object) -> Sequence[Finding]:
        """A lock that is held at the end."""
        assert isinstance(world, ToyWorld)
        return [Finding("held", "the door is locked")] if world.heap.door.owner else []


ADAPTER = Toy()


def systems(design: str, sizes: Mapping[str, int], scenario: str) -> System:
    """The one spec, whatever the design."""
    return loads(SPEC).family(dict(sizes)).system(scenario)
