# SPDX-License-Identifier: Apache-2.0
"""Shipped lemmas, where all states are known: two meanings agree on them, and they hold wherever the design does."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from rmapspec.api import load
from rmapspec.lang import syntax as s
from rmapspec.lang.spec import Spec
from tests.support.interpreter.compare import compared

ROOT = Path(__file__).resolve().parent.parent.parent / "spec"
DESIGNS = sorted((ROOT / "designs").rglob("*.rmap"))
SIZES = {"walk": 2, "migrate": 1, "truncate": 1}
"""The scenarios looked at, and the number of VMAs."""


def with_lemmas(spec: Spec) -> Spec:
    """The spec with each lemma as an invariant."""
    made = {
        name: s.PropertyDecl(d.span, "invariant", d.name, d.title, d.formula, None, None)
        for name, d in spec.typed.lemmas.items()
    }
    return replace(spec, typed=replace(spec.typed, properties={**spec.typed.properties, **made}), _families={})


@pytest.mark.parametrize("path", DESIGNS, ids=lambda p: p.stem)
def test_lemmas_mean_what_they_say(path: Path) -> None:
    """A shipped lemma means something else in a System than in its text, or does not hold in a design that does."""
    spec = with_lemmas(load(path))
    holds = any(e.kind == "holds" for e in spec.typed.expectations)
    for scenario, size in SIZES.items():
        found, told = compared(spec, {"Vma": size}, scenario, 3000)
        assert not told, scenario
        assert not holds or not found.violated.keys() & spec.typed.lemmas.keys(), scenario
