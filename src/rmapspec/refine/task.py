# SPDX-License-Identifier: Apache-2.0
"""What an implementation is written in: tasks as generators, the points where another may run, the events they push."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias, TypeVar

T = TypeVar("T")


class Request(Protocol):
    """What a task yields: where it stands, and when it may go on."""

    @property
    def what(self) -> str:
        """The place, for a person."""

    def ready(self) -> bool:
        """Whether the task may run now; a pure function of the implementation's state."""


@dataclass(frozen=True, slots=True)
class Point:
    """A scheduling point that never blocks."""

    what: str

    def ready(self) -> bool:
        """Always."""
        return True


Steps: TypeAlias = Generator[Request, None, T]
"""A piece of a task: it yields requests and returns a T. What runs between two requests is one atomic step."""


class Bug(Exception):  # noqa: N818 - what it reports is a bug, not an error of the program
    """An implementation's own assertion has failed: ``check`` names it, as in a kill matrix or a report."""

    def __init__(self, check: str, message: str) -> None:
        super().__init__(f"{check}: {message}")
        self.check = check
        self.message = message


@dataclass(frozen=True, slots=True)
class Event:
    """One abstract step that an implementation says it has just taken, in the implementation's own words."""

    task: str
    name: str
    args: tuple[str, ...] = ()

    def __str__(self) -> str:
        """``name(args)``."""
        return f"{self.name}({', '.join(self.args)})" if self.args else self.name


class Task:
    """A thread of control; its name is the name of the process of the spec that it implements.

    The engine sets ``sink``; it is no part of the implementation's state.
    """

    __slots__ = ("body", "name", "sink")
    __fingerprint__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name
        self.body: Steps[Any] | None = None
        self.sink: Callable[[Event], None] | None = None

    def emit(self, name: str, *args: str) -> None:
        """Push an event: the state as it is now is the state after the abstract step of this name."""
        if self.sink is not None:
            self.sink(Event(self.name, name, args))
