# SPDX-License-Identifier: Apache-2.0
"""The counterexamples of the evidence once more as ITF, for other tools to read: one file for each violated
property."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from rmapspec.analyse.evidence.recheck import system_of
from rmapspec.analyse.evidence.records import Evidence, Violated, laid_out, trace_of
from rmapspec.export.itf import ItfError, itf_to_trace, trace_to_itf
from rmapspec.lang.spec import Spec
from rmapspec.system.evaluate import ReplayError, replay_violation
from rmapspec.system.labels import LabelError
from rmapspec.system.model import System

ENDING = ".itf.json"


def itf_name(claim: Violated) -> str:
    """The file of a counterexample, below the folder of its spec."""
    return claim.property + ENDING


def itf_text(system: System, claim: Violated) -> str:
    """A counterexample as the text of a file; raises LabelError for a record that stands for none."""
    return laid_out(trace_to_itf(system, trace_of(system, claim), {"property": claim.property})) + "\n"


def itf_files(spec: Spec, evidence: Evidence) -> dict[str, str]:
    """All files of honest evidence."""
    found = {}
    for claim in evidence.violated:
        system = system_of(spec, claim)
        assert not isinstance(system, str)
        found[itf_name(claim)] = itf_text(system, claim)
    return found


def itf_problems(spec: Spec, evidence: Evidence, files: Mapping[str, bytes]) -> Iterator[tuple[str, str]]:
    """Every file that is missing, belongs to no claim, does not replay, or is not the counterexample of the claim."""
    claims = {itf_name(claim): claim for claim in evidence.violated}
    yield from ((name, "belongs to no claim") for name in files if name.endswith(ENDING) and name not in claims)
    for name, claim in claims.items():
        if name not in files:
            yield name, "is missing"
            continue
        system = system_of(spec, claim)
        if isinstance(system, str) or claim.property not in system.property_named:
            continue  # told of the claim
        yield from ((name, problem) for problem in _problems(system, claim, files[name]))


def _problems(system: System, claim: Violated, data: bytes) -> Iterator[str]:
    """What is wrong with one file."""
    try:
        trace = itf_to_trace(system, json.loads(data.decode()))
        replay_violation(system, trace, claim.property)
    except (ItfError, ReplayError) as error:
        yield f"the counterexample does not replay: {error}"
        return
    except (ValueError, RecursionError) as error:  # no UTF-8, no JSON
        yield f"this is no trace: {error}"
        return
    try:
        expected = itf_text(system, claim).encode()
    except LabelError:
        return  # told of the claim
    if data != expected:
        yield "it is not the counterexample that the claim has, in the form in which it is written"
