# SPDX-License-Identifier: Apache-2.0
"""Two designs written again by hand, from the kernel's description and the meaning of the language: plain Python,
nothing of rmapspec. A state is a dict, each process in it stands at a place, the search keeps every state.

A step is taken where the text does something; a test takes no step of its own, it is made with the step that follows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from copy import deepcopy
from itertools import chain, combinations
from typing import Any

State = dict[str, Any]
Area = tuple[str, int]


def initial(vmas: int, walkers: tuple[str, ...]) -> Iterator[State]:
    """Every set of VMAs that are to be copied; nothing else is open."""
    parents = [("p", v) for v in range(vmas)]
    children = [("c", v) for v in range(vmas)]
    sets = chain.from_iterable(combinations(range(vmas), n) for n in range(vmas + 1))
    for needs in sets:
        yield {
            "tree": parents,
            "pte": {**dict.fromkeys(parents, "present"), **dict.fromkeys(children, "none")},
            "mapcount": vmas,
            "needs": needs,
            "ready": [],
            "batch": [],
            "missed": {w: [] for w in walkers},
            "writer": None,
            "readers": [],
            "folio": None,
            "fork": ("loop", 0),
            **dict.fromkeys(walkers, ("start",)),
        }


def key(s: State) -> str:
    """A state as something that can be a member of a set."""
    return repr(sorted((k, sorted(v.items()) if isinstance(v, dict) else v) for k, v in s.items()))


# ---------------------------------------------------------------- fork


def baseline(s: State, vmas: int) -> None:
    """dup, lock, insert, unlock, copy, for each VMA; takes one step, or raises Blocked."""
    place, v = s["fork"][0], s["fork"][1]
    if place == "loop":
        s["ready"] = [*s["ready"], v]
        s["fork"] = ("lock", v)
    elif place == "lock":
        lock_for_writing(s)
        s["fork"] = ("insert", v)
    elif place == "insert":
        insert_after(s, v)
        s["fork"] = ("unlock", v)
    elif place == "unlock":
        s["writer"] = None
        s["fork"] = ("copy", v) if v in s["needs"] else next_vma(v, vmas, "end")
    elif place == "copy":
        copy_page_range(s, v)
        s["fork"] = next_vma(v, vmas, "end")


def rfc_batch(s: State, vmas: int, batch: int = 2) -> None:
    """dup into the batch, copy; the batch is linked when it is full, and at the end."""
    place, v = s["fork"][0], s["fork"][1]
    if place == "loop" and len(s["batch"]) == batch:
        lock_for_writing(s)
        s["fork"] = ("insert", v, 0, "full")
    elif place in ("loop", "dup"):
        s["ready"] = [*s["ready"], v]
        s["batch"] = [*s["batch"], v]
        s["fork"] = ("copy", v) if v in s["needs"] else next_vma(v, vmas, "final")
    elif place == "copy":
        copy_page_range(s, v)
        s["fork"] = next_vma(v, vmas, "final")
    elif place == "final":
        lock_for_writing(s)
        s["fork"] = ("insert", v, 0, "final")
    elif place == "insert":
        _, _, at, why = s["fork"]
        insert_after(s, s["batch"][at])
        s["fork"] = ("insert", v, at + 1, why) if at + 1 < len(s["batch"]) else ("unlock", v, 0, why)
    elif place == "unlock":
        s["writer"] = None
        s["fork"] = ("reset", v) if s["fork"][3] == "full" else ("end", v)
    elif place == "reset":
        s["batch"] = []
        s["fork"] = ("dup", v)


def next_vma(v: int, vmas: int, after: str) -> tuple[str, int]:
    """Where the loop goes when one VMA is done."""
    return ("loop", v + 1) if v + 1 < vmas else (after, 0)


def lock_for_writing(s: State) -> None:
    """down_write."""
    if s["writer"] is not None or s["readers"]:
        raise Blocked
    s["writer"] = "fork"


def insert_after(s: State, v: int) -> None:
    """The child just after its parent."""
    at = s["tree"].index(("p", v)) + 1
    s["tree"] = [*s["tree"][:at], ("c", v), *s["tree"][at:]]


def copy_page_range(s: State, v: int) -> None:
    """The entry as it is; the mapping is counted if there is one; what was missed stays missed."""
    if s["pte"]["p", v] == "present":
        s["mapcount"] += 1
    s["pte"]["c", v] = s["pte"]["p", v]
    for areas in s["missed"].values():
        if ("p", v) in areas:
            areas.append(("c", v))
            areas.sort()


# ---------------------------------------------------------------- walks


class Blocked(Exception):  # noqa: N818 -- no error: the step cannot be taken now
    """The process waits."""


def rmap_walk(s: State, me: str, op: str, before: tuple[Any, ...], after: tuple[Any, ...]) -> bool:
    """One step of a walk that is entered at ``before``; whether the place was one of it."""
    at = s[me]
    if at == before:
        if s["writer"] is not None:
            raise Blocked
        s["readers"] = sorted([*s["readers"], me])
        s["missed"][me] = sorted(a for a in s["pte"] if s["pte"][a] != "none")
        s[me] = ("visited", op, -1)
    elif at[:2] != ("visited", op):
        return False
    elif goes_on(s, at):
        visit(s, me, op, s["tree"][at[2] + 1])
        s[me] = ("visited", op, at[2] + 1)
    else:
        s["readers"] = [r for r in s["readers"] if r != me]
        s["missed"][me] = []
        s[me] = after
    return True


def goes_on(s: State, at: tuple[Any, ...]) -> bool:
    """Whether a walk has another PTE to visit: a test stands before the next step and is made with it."""
    _, op, last = at
    enough = op == "to_entries" and last >= 0 and s["mapcount"] == 0
    return last + 1 < len(s["tree"]) and not enough


def visit(s: State, me: str, op: str, area: Area) -> None:
    """What a walk does to one PTE."""
    s["missed"][me] = [a for a in s["missed"][me] if a != area]
    if op == "to_entries" and s["pte"][area] == "present":
        s["mapcount"] -= 1
        s["pte"][area] = "migration"
    elif op == "from_entries" and s["pte"][area] == "migration":
        s["mapcount"] += 1
        s["pte"][area] = "present"


def walker(s: State) -> None:
    """A walk that changes nothing."""
    rmap_walk(s, "walker", "look", ("start",), ("end",))


def migrater(s: State) -> None:
    """Lock the folio, put migration entries in, take them out, unlock."""
    if s["migrater"] == ("start",):
        s["folio"] = "migrater"
        s["migrater"] = ("to",)
    elif s["migrater"] == ("unlock",):
        s["folio"] = None
        s["migrater"] = ("end",)
    elif not rmap_walk(s, "migrater", "to_entries", ("to",), ("from",)):
        rmap_walk(s, "migrater", "from_entries", ("from",), ("unlock",))


# ---------------------------------------------------------------- properties and search


def broken(s: State, me: str) -> Iterator[str]:
    """The invariants that a state violates."""
    filled = [a for a in s["pte"] if s["pte"][a] != "none"]
    linked = {v for kind, v in s["tree"] if kind == "c"}
    if s["writer"] is None and any(a not in s["tree"] for a in filled):
        yield "S1"
    if not linked <= set(s["ready"]):
        yield "S2"
    if any(v in linked and s["tree"].index(("c", v)) < s["tree"].index(("p", v)) for v in s["needs"]):
        yield "S3"
    if s["mapcount"] != sum(p == "present" for p in s["pte"].values()):
        yield "A1"
    if s[me][0] == "visited" and not goes_on(s, s[me]) and s["missed"][me]:
        yield "W"
    if s["folio"] is None and "migration" in s["pte"].values():
        yield "C1"
    if s["fork"][0] == "copy" and s["writer"] == "fork":
        yield "L1"


def search(fork: Callable[[State, int], None], vmas: int, me: str) -> tuple[int, dict[str, int]]:
    """The number of distinct states, and for each violated invariant the number of steps of the shortest way to it."""
    environment = {"walker": walker, "migrater": migrater}[me]
    level = list(initial(vmas, (me,)))
    seen = {key(s) for s in level}
    violated: dict[str, int] = {}
    depth = 0
    while level:
        following = []
        for s in level:
            for name in broken(s, me):
                violated.setdefault(name, depth)
            for who in ("fork", me):
                if s[who][0] == "end":
                    continue
                after = deepcopy(s)
                try:
                    if who == "fork":
                        fork(after, vmas)
                    else:
                        environment(after)
                except Blocked:
                    continue
                if key(after) not in seen:
                    seen.add(key(after))
                    following.append(after)
        level, depth = following, depth + 1
    return len(seen), violated
