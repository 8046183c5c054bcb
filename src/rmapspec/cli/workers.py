# SPDX-License-Identifier: Apache-2.0
"""A process for each file, so many at once.

Not a ProcessPoolExecutor: when a process of a pool dies, the pool cannot say which file killed it, and takes the other
files along.
"""

from __future__ import annotations

import os
import pickle
import signal
import sys
import threading
import time
import traceback
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from multiprocessing import get_context, parent_process
from multiprocessing.connection import Connection, wait
from multiprocessing.context import BaseContext
from multiprocessing.process import BaseProcess
from typing import NamedTuple

from rmapspec.cli.batch import Examine, Judged, Task
from rmapspec.cli.errors import WorkerError, described
from rmapspec.cli.exits import Exit
from rmapspec.cli.specs import Trouble
from rmapspec.lang.diagnose import Diagnostic
from rmapspec.report.names import display_path
from rmapspec.report.progress import progress

TICK = 0.1
"""Seconds between two looks at the clock."""
DEEP = 100_000
"""Frames that pickling an expression may take; far more than checking it does."""


class Told(NamedTuple):
    """What a process found out about its file; ``error`` is an internal error and its traceback."""

    judged: Judged | None = None
    messages: tuple[str, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    exits: tuple[Exit, ...] = ()
    interrupted: bool = False
    error: tuple[str, str] | None = None


def in_parallel(tasks: Sequence[Task], examine: Examine, jobs: int, trouble: Trouble) -> Generator[Judged, None, None]:
    """The reports in the order of the tasks, ``jobs`` processes at once; raises as ``examined`` does."""
    crew = Crew(tasks, examine, jobs)
    try:
        for number, task in enumerate(tasks):
            told = crew.result(number)
            if told is None:
                continue
            if told.error is not None:
                raise _internal(task, *told.error)
            trouble.add(told.messages, told.diagnostics, told.exits)
            if told.judged is not None:
                yield told.judged
        if crew.stopping:
            raise KeyboardInterrupt
    finally:
        crew.end()


class Crew:
    """The processes and what they have told so far."""

    def __init__(self, tasks: Sequence[Task], examine: Examine, jobs: int) -> None:
        self.tasks = tasks
        self.examine = examine
        self.jobs = jobs
        self.waiting = list(range(len(tasks)))
        self.running: dict[Connection, tuple[int, BaseProcess]] = {}
        self.told: dict[int, Told] = {}
        self.stopping = False
        self.begun = time.monotonic()

    def result(self, number: int) -> Told | None:
        """What became of a task, once it is known; None when Ctrl-C came before it began."""
        try:
            self._until(number)
        except KeyboardInterrupt:
            self._stop()
            self._until(number)  # a second Ctrl-C is not caught: it ends the command at once
        return self.told.get(number)

    def _until(self, number: int) -> None:
        """Run until a task is done, or nothing runs any more."""
        if number in self.told:
            return
        with progress(quiet=self.tasks[number].args.quiet) as line:
            while number not in self.told:
                while self.waiting and len(self.running) < self.jobs:
                    self._start(self.waiting.pop(0))
                if not self.running:
                    return
                if line is not None:
                    line(self._sentence())
                for source in wait(list(self.running), None if line is None else TICK):
                    assert isinstance(source, Connection)
                    self._collect(source)

    def _sentence(self) -> str:
        """``3 of 9 files, two_pass.rmap and 1 more, 12 s``."""
        first, *others = (os.path.basename(self.tasks[n].path) for n, _ in self.running.values())
        more = f" and {len(others)} more" if others else ""
        told = f"{len(self.told)} of {len(self.tasks)} files, {first}{more}, {time.monotonic() - self.begun:.0f} s"
        return f"{told}; ending" if self.stopping else told

    def _start(self, number: int) -> None:
        """Begin a task in a process of its own."""
        context = _context()
        ours, theirs = context.Pipe(duplex=False)
        arguments = (theirs, self.examine, self.tasks[number])
        process = context.Process(target=_work, args=arguments, daemon=True)  # type: ignore[attr-defined] # typeshed: every context has it
        with _held_back():  # until the process is ready for Ctrl-C
            process.start()
        theirs.close()
        self.running[ours] = (number, process)

    def _collect(self, source: Connection) -> None:
        """Take what a process has told; one that has ended without a word has crashed."""
        number, process = self.running.pop(source)
        try:
            told = pickle.loads(source.recv_bytes())
            assert isinstance(told, Told)
        except EOFError:
            process.join()
            told = Told(error=(f"the process {_ending(process.exitcode)}", ""))
        source.close()
        process.join()
        self.told[number] = told
        if told.interrupted:  # whoever did that to one process meant all
            self._stop()

    def _stop(self) -> None:
        """Begin nothing further, and ask what runs to come to an end with what it knows."""
        self.stopping = True
        self.waiting.clear()
        for _, process in self.running.values():
            if process.pid is not None:
                os.kill(process.pid, signal.SIGINT)

    def end(self) -> None:
        """Leave no process behind."""
        for _, process in self.running.values():
            process.kill()
        for source, (_, process) in self.running.items():
            process.join()
            source.close()
        self.running.clear()


def _context() -> BaseContext:
    """A way to begin processes: by fork where that is quick and safe, which it is not beside other threads."""
    safe = sys.platform.startswith("linux") and threading.active_count() == 1
    return get_context("fork" if safe else "spawn")


@contextmanager
def _held_back() -> Iterator[None]:
    """Ctrl-C waits meanwhile; processes begun inherit that."""
    if sys.platform == "win32":
        yield
        return
    old = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, old)


def _internal(task: Task, what: str, trace: str) -> WorkerError:
    """An internal error that names the file."""
    error = WorkerError(f"{display_path(task.path)}: {what}")
    if trace:
        error.add_note(trace)
    return error


def _ending(code: int | None) -> str:
    """How a process ended that should not have."""
    if code is not None and code < 0:
        try:
            return f"was ended by {signal.Signals(-code).name}"
        except ValueError:
            return f"was ended by signal {-code}"
    return f"ended with exit code {code}"


# ---------------------------------------------------------------- in the other process


def _work(out: Connection, examine: Examine, task: Task) -> None:
    """Examine one file and tell what came out."""
    told = Told(interrupted=True)
    try:
        _prepare()
        told = _examined(examine, task)
    except KeyboardInterrupt:
        pass  # the file stays unjudged
    out.send_bytes(_pickled(told))
    out.close()


def _prepare() -> None:
    """One Ctrl-C ends the work, further ones are the same; and the end of the parent is the end."""
    signal.signal(signal.SIGINT, _interrupt_once)
    if sys.platform != "win32":
        signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGINT])
    parent = parent_process()
    assert parent is not None

    def follow() -> None:
        parent.join()
        os._exit(int(Exit.INTERRUPTED))

    threading.Thread(target=follow, daemon=True).start()


def _interrupt_once(*_: object) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    raise KeyboardInterrupt


def _examined(examine: Examine, task: Task) -> Told:
    """What came out, whatever it is."""
    messages: list[str] = []
    trouble = Trouble(tell=messages.append)
    try:
        judged = examine(task, trouble, None)
    except Exception as error:  # noqa: BLE001 # the last resort, as in the command: it is told there
        return Told(error=(described(error), traceback.format_exc()))
    cut = judged is not None and judged.report.why == "interrupted"
    return Told(judged, tuple(messages), tuple(trouble.diagnostics), tuple(trouble.exits), cut)


def _pickled(told: Told) -> bytes:
    """The bytes; pickling goes deeper into an expression than anything else does."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    sys.setrecursionlimit(DEEP)
    return pickle.dumps(told, pickle.HIGHEST_PROTOCOL)
