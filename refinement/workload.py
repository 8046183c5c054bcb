# SPDX-License-Identifier: Apache-2.0
"""What is run: the parent's VMAs, which of them are copied, and what goes on beside the fork."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from rmapspec.refine.adapter import Json

ENVIRONMENT: Final = ("walker", "migrater", "truncater", "revoker", "reclaimer")
SHORT: Final = ("walk", "migrate", "truncate", "revoke", "reclaim")
BATCH: Final = 2  # eight in the kernel; two here, so that a batch fills
MOST_VMAS: Final = 3


@dataclass(frozen=True, slots=True)
class ForkWorkload:
    """``copied`` says for each VMA of the parent, in address order, whether fork must copy its pages."""

    copied: tuple[bool, ...]
    environment: tuple[str, ...]

    @property
    def scenario(self) -> str:
        """The scenario of fork.rmap with these processes."""
        return "_".join(SHORT[ENVIRONMENT.index(e)] for e in self.environment) or "alone"

    @property
    def sizes(self) -> Mapping[str, int]:
        """The sizes of fork.rmap."""
        return {"Vma": len(self.copied), "BATCH": BATCH}

    @property
    def order(self) -> tuple[int, ...]:
        """Fewest VMAs, fewest tasks, fewest copies; then as listed."""
        tasks = tuple(ENVIRONMENT.index(e) for e in self.environment)
        return (len(self.copied), len(tasks), sum(self.copied), *tasks, -1, *(not c for c in self.copied))

    def as_json(self) -> dict[str, Json]:
        """``{"vmas": 2, "copied": [0], "environment": ["walker"]}``."""
        copied: list[Json] = [i for i, c in enumerate(self.copied) if c]
        return {"vmas": len(self.copied), "copied": copied, "environment": list(self.environment)}


def from_json(data: Mapping[str, Json]) -> ForkWorkload:
    """The workload that ``as_json`` wrote; raises ValueError for anything else."""
    if set(data) != {"vmas", "copied", "environment"}:
        raise ValueError(f"a workload has vmas, copied and environment, not {', '.join(sorted(data)) or 'nothing'}")
    vmas, copied, environment = data["vmas"], data["copied"], data["environment"]
    if not isinstance(vmas, int) or isinstance(vmas, bool) or not 1 <= vmas <= 8:
        raise ValueError(f"vmas is a number from 1 to 8, not {vmas!r}")
    if not isinstance(copied, list) or not all(type(c) is int and 0 <= c < vmas for c in copied):
        raise ValueError(f"copied lists VMAs from 0 to {vmas - 1}, not {copied!r}")
    known = [e for e in ENVIRONMENT if isinstance(environment, list) and e in environment]
    if not isinstance(environment, list) or sorted(map(str, environment)) != sorted(known):
        raise ValueError(f"environment lists some of {', '.join(ENVIRONMENT)}, each once, not {environment!r}")
    return ForkWorkload(tuple(i in copied for i in range(vmas)), tuple(known))


def _all(vmas: Sequence[int], together: Sequence[int]) -> Iterator[ForkWorkload]:
    for n in vmas:
        for k in together:
            for environment in combinations(ENVIRONMENT, k):
                for bits in range(1 << n):
                    yield ForkWorkload(tuple(bool(bits >> i & 1) for i in range(n)), environment)


def workloads(profile: str) -> tuple[ForkWorkload, ...]:
    """The workloads of a profile, small ones first; raises ValueError for an unknown profile.

    dev: up to two VMAs with up to one other task, one VMA with pairs, three VMAs alone. ci: up to three VMAs with
    one, up to two with pairs. nightly: everything up to three VMAs and two tasks.
    """
    chosen = {
        "dev": (((1, 2, 3), (0,)), ((1, 2), (1,)), ((1,), (2,))),
        "ci": (((1, 2, 3), (0, 1)), ((1, 2), (2,))),
        "nightly": (((1, 2, 3), (0, 1, 2)),),
    }
    if profile not in chosen:
        raise ValueError(f"no profile {profile!r}; there are {', '.join(chosen)}")
    return tuple(sorted((w for vmas, together in chosen[profile] for w in _all(vmas, together)), key=lambda w: w.order))


def fault_workloads(profile: str) -> tuple[ForkWorkload, ...]:
    """The workloads whose error paths are run: with up to one other task, two VMAs in dev and three otherwise."""
    vmas = (1, 2) if profile == "dev" else (1, 2, 3)
    alone = _all((1, 2, 3), (0,))
    beside = _all(vmas, (1,))
    return tuple(sorted({*alone, *beside}, key=lambda w: w.order))
