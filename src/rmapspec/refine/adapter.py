# SPDX-License-Identifier: Apache-2.0
"""The protocol by which an implementation is held to a spec; ``--impl package.module:adapter`` names an object of it.

A third party writes one Python object with the methods of :class:`Adapter`. Everything it says of the spec it says in
*labels*, the words a trace shows: ``"v0"``, ``"parent(v0)"``, ``"none"``, ``True``, ``3``, a list for a sequence, a
list or set for a set, a dict with every key for a map. It never sees a System.

Rules that make the answer worth believing:

* A task is a generator. Between two requests it runs alone: yield before each lock acquisition, each access of what
  another task can write, each allocation. Loop with an index, not with an iterator across a ``yield``: iterators hide.
* One event is one abstract step, pushed when its effect is complete. What changes without an event is reported.
* ``observe`` computes from the implementation's own state, never from records kept for the checker.
* Two worlds made from equal arguments behave alike: no clock, no random number, no ``id()``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from rmapspec.refine.task import Event, Task

Json: TypeAlias = "bool | int | str | list[Json] | dict[str, Json] | None"
Label: TypeAlias = "bool | int | str | Sequence[Label] | frozenset[str] | Mapping[str, Label] | None"


class Workload(Protocol):
    """What is run: how much of everything, and which tasks; hashable, compared by value."""

    @property
    def scenario(self) -> str:
        """The scenario of the spec whose processes these tasks are."""

    @property
    def sizes(self) -> Mapping[str, int]:
        """The sizes of sorts and number parameters of the spec for this workload."""

    @property
    def order(self) -> tuple[int, ...]:
        """Smaller workloads first; no two workloads of an adapter share it."""

    def as_json(self) -> dict[str, Json]:
        """The workload as plain data, for a replay line."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A check of the implementation itself, beside the spec, has failed."""

    check: str
    message: str


@dataclass(frozen=True, slots=True)
class Meaning:
    """What an event is in the spec: the labels it may stand for (or their last components), and what the step's title
    shows.

    ``args`` are labels of values that the title displays, in its order (for ``{op} {a}``: ``("zap", "parent(v0)")``,
    or only one of them); an empty tuple leaves them open. ``text`` is what a person is shown.
    """

    labels: tuple[str, ...]
    args: tuple[str, ...] = ()
    text: str = ""


class World(Protocol):
    """One run of the implementation, not yet started.

    ``heap`` is the root of everything that tasks share and may change; with the tasks' own frames it determines the
    future. A class may name the fields that count in ``__fingerprint__``.
    """

    @property
    def tasks(self) -> Sequence[Task]:
        """The tasks, each with its body."""

    @property
    def heap(self) -> object:
        """The shared state."""

    @property
    def fault_points(self) -> int:
        """How many operations that can fail have been tried so far."""


class Adapter(Protocol):
    """An implementation, its workloads, and the mapping to the spec."""

    def designs(self) -> Sequence[str]:
        """The designs it implements, by the names of their specs."""

    def workloads(self, profile: str) -> Sequence[Workload]:
        """Every workload of a profile (dev, ci, nightly), all of them explored; the smaller ones first."""

    def fault_workloads(self, profile: str) -> Sequence[Workload]:
        """The workloads whose error paths are run, each with every single fault."""

    def workload(self, data: Mapping[str, Json]) -> Workload:
        """The workload of a replay line; raises ValueError for data that are none."""

    def world(self, design: str, workload: Workload, fault: int) -> World:
        """A fresh world; ``fault`` 1, 2, … makes that operation fail, 0 none. Raises ValueError for an unknown
        design."""

    def observe(self, world: World) -> Mapping[str, Label]:
        """The spec's variables, by name, as the implementation's state gives them; what it cannot see it leaves out."""

    def meaning(self, event: Event) -> Meaning:
        """The step of the spec that an event is; raises KeyError for an event it does not know."""

    def checks(self, world: World) -> Sequence[Finding]:
        """What is wrong with the implementation once all its tasks have ended, whatever the spec says."""
