# SPDX-License-Identifier: Apache-2.0
"""Sleeping locks as scheduling points, and a small lockdep beside them."""

from __future__ import annotations

from rmapspec.refine.task import Bug, Steps, Task


class LockDep:
    """kernel/locking/lockdep.c (7.3), in small: who holds what, the order of lock classes, and what was reported.

    The order graph is no part of the state that executions are compared by: it grows within one execution, every task
    of which takes all its locks. As in the kernel (mm/page_alloc.c, ``fs_reclaim_acquire()``) reclaim is a lock class
    that every allocation takes; what reclaim itself locks is known from the start.
    """

    __slots__ = ("after", "held", "splats")
    __fingerprint__ = ("held", "splats")

    def __init__(self) -> None:
        self.held: dict[str, list[str]] = {}
        self.after: dict[str, set[str]] = {"fs_reclaim": {"folio_lock", "i_mmap_rwsem"}}
        self.splats: list[str] = []

    def order(self, task: str, lock: str) -> None:
        """Record that ``lock`` is taken while others are held; a cycle is reported once, as a splat."""
        for holding in self.held.get(task, []):
            self.after.setdefault(holding, set()).add(lock)
            splat = f"possible circular locking dependency: {holding} is held, {lock} is taken"
            if self._reaches(lock, holding) and splat not in self.splats:
                self.splats.append(splat)
                self.splats.sort()

    def _reaches(self, start: str, goal: str) -> bool:
        seen, waiting = set(), [start]
        while waiting:
            lock = waiting.pop()
            if lock == goal:
                return True
            if lock not in seen:
                seen.add(lock)
                waiting += self.after.get(lock, ())
        return False

    def acquire(self, task: str, lock: str) -> None:
        """``lock_acquire()``."""
        self.order(task, lock)
        self.held.setdefault(task, []).append(lock)

    def release(self, task: str, lock: str) -> None:
        """``lock_release()``; raises Bug where the task does not hold it."""
        if lock not in self.held.get(task, []):
            raise Bug("lockdep", f"{task} releases {lock}, which it does not hold")
        self.held[task].remove(lock)


class RwSemaphore:
    """``struct rw_semaphore`` without hand-off: whoever comes first gets it."""

    __slots__ = ("lockdep", "name", "owner", "readers")

    def __init__(self, name: str, lockdep: LockDep) -> None:
        self.name = name
        self.lockdep = lockdep
        self.owner: str | None = None
        self.readers: list[str] = []


class Mutex:
    """A sleeping exclusive lock: PG_locked behaves as one."""

    __slots__ = ("lockdep", "name", "owner")

    def __init__(self, name: str, lockdep: LockDep) -> None:
        self.name = name
        self.lockdep = lockdep
        self.owner: str | None = None


class WaitRead:
    """Waiting in down_read()."""

    __slots__ = ("lock",)

    def __init__(self, lock: RwSemaphore) -> None:
        self.lock = lock

    @property
    def what(self) -> str:
        """The call."""
        return f"down_read({self.lock.name})"

    def ready(self) -> bool:
        """Nobody writes."""
        return self.lock.owner is None


class WaitWrite(WaitRead):
    """Waiting in down_write()."""

    __slots__ = ()

    @property
    def what(self) -> str:
        """The call."""
        return f"down_write({self.lock.name})"

    def ready(self) -> bool:
        """Nobody writes or reads."""
        return self.lock.owner is None and not self.lock.readers


class WaitMutex:
    """Waiting for a mutex."""

    __slots__ = ("lock",)

    def __init__(self, lock: Mutex) -> None:
        self.lock = lock

    @property
    def what(self) -> str:
        """The lock."""
        return f"{self.lock.name}()"

    def ready(self) -> bool:
        """Nobody owns it."""
        return self.lock.owner is None


def down_read(current: Task, lock: RwSemaphore) -> Steps[None]:
    """``down_read()`` (kernel/locking/rwsem.c, 7.3)."""
    yield WaitRead(lock)
    down_read_trylock(current, lock)


def down_read_trylock(current: Task, lock: RwSemaphore) -> bool:
    """``down_read_trylock()`` (kernel/locking/rwsem.c, 7.3): whether nobody wrote and it is now read-held."""
    if lock.owner is not None:
        return False
    lock.lockdep.acquire(current.name, lock.name)
    lock.readers.append(current.name)
    lock.readers.sort()
    return True


def up_read(current: Task, lock: RwSemaphore) -> None:
    """``up_read()`` (kernel/locking/rwsem.c, 7.3); raises Bug where the task does not read."""
    lock.lockdep.release(current.name, lock.name)
    if current.name not in lock.readers:
        raise Bug("lockdep", f"{current.name} releases {lock.name} for reading, which it holds for writing")
    lock.readers.remove(current.name)


def down_write(current: Task, lock: RwSemaphore) -> Steps[None]:
    """``down_write()`` (kernel/locking/rwsem.c, 7.3)."""
    yield WaitWrite(lock)
    down_write_uncontended(current, lock)


def down_write_uncontended(current: Task, lock: RwSemaphore) -> None:
    """``down_write()`` (kernel/locking/rwsem.c, 7.3) where nobody can hold the lock: no scheduling point is needed."""
    if lock.owner is not None or lock.readers:
        raise Bug("lockdep", f"{lock.name} was to be uncontended")
    lock.lockdep.acquire(current.name, lock.name)
    lock.owner = current.name


def up_write(current: Task, lock: RwSemaphore) -> None:
    """``up_write()`` (kernel/locking/rwsem.c, 7.3); raises Bug where the task does not own it."""
    lock.lockdep.release(current.name, lock.name)
    if lock.owner != current.name:
        raise Bug("lockdep", f"{current.name} releases {lock.name} for writing, which it holds for reading")
    lock.owner = None


def mutex_lock(current: Task, lock: Mutex) -> Steps[None]:
    """``mutex_lock()`` (kernel/locking/mutex.c, 7.3)."""
    yield WaitMutex(lock)
    mutex_trylock(current, lock)


def mutex_trylock(current: Task, lock: Mutex) -> bool:
    """``mutex_trylock()`` (kernel/locking/mutex.c, 7.3): whether it was free and is now owned."""
    if lock.owner is not None:
        return False
    lock.lockdep.acquire(current.name, lock.name)
    lock.owner = current.name
    return True


def mutex_unlock(current: Task, lock: Mutex) -> None:
    """``mutex_unlock()`` (kernel/locking/mutex.c, 7.3); raises Bug where the task does not own it."""
    lock.lockdep.release(current.name, lock.name)
    lock.owner = None
