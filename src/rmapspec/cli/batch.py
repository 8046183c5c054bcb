# SPDX-License-Identifier: Apache-2.0
"""Many files, each examined on its own: here one after the other, or in several processes at once.

Either way the results come in the order of the files, with the same text on standard error.
"""

from __future__ import annotations

import os
import time
from argparse import Namespace
from collections.abc import Callable, Generator, Sequence
from contextlib import closing
from typing import NamedTuple, TypeAlias

from rmapspec.analyse.judging import Progress
from rmapspec.analyse.results import Report
from rmapspec.cli.specs import Trouble
from rmapspec.report.progress import progress


class Judged(NamedTuple):
    """The report on a file, and its place among others: small ranks first."""

    report: Report
    rank: int = 0


class Task(NamedTuple):
    """One file: whether a folder led to it, the command line, the moment (of time.monotonic) at which it is to end."""

    path: str
    found: bool
    args: Namespace
    ends: float | None


Examine: TypeAlias = Callable[[Task, Trouble, Progress | None], Judged | None]
"""Loads and judges a file; None where there is nothing to tell, or it is in the trouble. A function of a module, so
that another process can find it."""


def examined(
    files: Sequence[tuple[str, bool]], examine: Examine, args: Namespace, trouble: Trouble
) -> Generator[Judged, None, None]:
    """The reports on the files, in their order; to be closed by the caller.

    After Ctrl-C the reports there are then come first, partial ones among them, then KeyboardInterrupt is raised.
    Raises what ``examine`` raises; from another process as WorkerError, with the file's name.
    """
    ends = None if args.timeout is None else time.monotonic() + args.timeout
    tasks = [Task(path, found, args, ends) for path, found in files]
    jobs = min(usable_cores() if args.jobs is None else args.jobs, len(tasks))
    if jobs > 1:
        from rmapspec.cli.workers import in_parallel  # processes take a while to import, and one file needs none

        return in_parallel(tasks, examine, jobs, trouble)
    return _in_turn(tasks, examine, trouble)


def gathered(
    files: Sequence[tuple[str, bool]],
    examine: Examine,
    args: Namespace,
    trouble: Trouble,
    tell: Callable[[Report], None] = lambda _: None,
) -> list[Report]:
    """The same as a list in the order of ranks; ``tell`` gets each as soon as it is its turn. Ctrl-C is a trouble."""
    found: list[Judged] = []
    try:
        with closing(examined(files, examine, args, trouble)) as judged:
            for one in judged:
                found.append(one)
                tell(one.report)
    except KeyboardInterrupt:
        trouble.interrupted(sum(j.report.why != "interrupted" for j in found), len(files))
    return [j.report for j in sorted(found, key=lambda j: j.rank)]


def _in_turn(tasks: Sequence[Task], examine: Examine, trouble: Trouble) -> Generator[Judged, None, None]:
    """All in this process."""
    for done, task in enumerate(tasks):
        messages: list[str] = []
        own = Trouble(tell=messages.append)  # told when the progress line is gone
        with progress(quiet=task.args.quiet) as line:
            judged = examine(task, own, _counted(line, done, len(tasks)))
        trouble.add(messages, own.diagnostics, own.exits)
        if judged is not None:
            yield judged
            if judged.report.why == "interrupted":
                raise KeyboardInterrupt


def _counted(line: Progress | None, done: int, of: int) -> Progress | None:
    """The line with the number of files before it, where there are several."""
    if line is None or of == 1:
        return line
    return lambda text: line(f"{done} of {of} files, {text}")


def usable_cores() -> int:
    """How many processes can run at once: the cores that this one is allowed to use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
