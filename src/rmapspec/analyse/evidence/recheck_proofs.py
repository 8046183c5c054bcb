# SPDX-License-Identifier: Apache-2.0
"""Holding claims for every size to a spec: the invariant is read from its text, what is to be shown for it is made
anew, and solvers are asked again, each from the text of the question."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from rmapspec.analyse.evidence.every_size import (
    CLAIM_FILE,
    EverySize,
    ProofRecord,
    Shown,
    every_size_of,
    source_hashes,
)
from rmapspec.analyse.evidence.invariants import (
    SUFFIX,
    Stated,
    expected,
    file_names,
    owed,
    provable,
    stated,
    to_show,
    wants_proof,
)
from rmapspec.analyse.evidence.recheck import Progress
from rmapspec.analyse.evidence.records import FormError
from rmapspec.analyse.proving.scenarios import proof_scenarios
from rmapspec.engines.logic import answer_to
from rmapspec.engines.proof import Needs, Obligation, reduced, smtlib
from rmapspec.engines.proof.second import ask_cvc5, have_cvc5
from rmapspec.engines.solver import Answer
from rmapspec.lang.diagnose import SpecError
from rmapspec.lang.spec import Spec

SECONDS = 20.0
"""What one question may take."""
STEPS = 10_000
"""What cvc5 may take for a question that is not kept as a file, in its own steps: a few of those are long."""
TOLD = 5
"""Differences of one kind that are told one by one."""

Files = Mapping[str, bytes]
"""The files of a spec's evidence, by their path below its folder."""
Problem = tuple[str, str]
"""A file, by that path, and what is wrong with it."""


@dataclass(slots=True)
class Solving:
    """Which questions are asked again, and of whom; ``asked`` and the rest count what came of it.

    One of ``stride`` questions of a scenario is asked where no file is kept of it; those with a file all are. Without
    ``ask`` nobody is asked anything, and only texts are compared.
    """

    ask: bool = True
    stride: int = 1
    second: bool = field(default_factory=have_cvc5)
    progress: Progress | None = None
    asked: int = 0
    undecided: list[str] = field(default_factory=list)


def proof_problems(spec: Spec, files: Files, solving: Solving) -> Iterator[Problem]:
    """Everything wrong with the claims for every size, each with its file."""
    if not wants_proof(spec):
        yield from ((name, "belongs to no claim") for name in files if _of_proofs(name))
        return
    if CLAIM_FILE not in files:
        yield CLAIM_FILE, "is missing"
        yield from ((name, "belongs to no claim") for name in files if _of_proofs(name))
        return
    try:
        claims = every_size_of(files[CLAIM_FILE])
    except FormError as error:
        yield CLAIM_FILE, str(error)
        return
    yield from ((CLAIM_FILE, p) for p in _about(spec, claims))
    kept: set[str] = {CLAIM_FILE}
    scenarios = proof_scenarios(spec)
    for record in claims.proofs:
        if record.scenario in scenarios:
            yield from _record_problems(spec, record, record.scenario == scenarios[-1], files, solving)
        kept.update(o.file for o in record.obligations if o.file)
    yield from ((name, "belongs to no claim") for name in files if _of_proofs(name) and name not in kept)


def _of_proofs(name: str) -> bool:
    """Whether a file is of the kind that belongs to claims for every size."""
    return name == CLAIM_FILE or name.endswith(SUFFIX)


def _about(spec: Spec, claims: EverySize) -> Iterator[str]:
    """What is wrong with the claims as a whole."""
    if claims.spec != spec.name:
        yield f"speaks of {claims.spec}, not of {spec.name}"
    now = source_hashes(spec)
    for name in sorted(now.keys() | claims.sha256.keys()):
        if now.get(name) != claims.sha256.get(name):
            yield f"the text of {name} is not the one that the claims were made of"
    scenarios, spoken = proof_scenarios(spec), [r.scenario for r in claims.proofs]
    if spoken != list(scenarios):
        yield f"speaks of the scenarios {', '.join(spoken) or 'none'}, and there are {', '.join(scenarios)}"
    proved = {name for r in claims.proofs for name in r.proved}
    if claims.unclaimed != [name for name in expected(spec) if name not in proved]:
        yield "what it says is not claimed is not what the spec expects beside what is"


def _record_problems(spec: Spec, record: ProofRecord, keep: bool, files: Files, solving: Solving) -> Iterator[Problem]:
    """What is wrong with the claim about one scenario."""
    if not record.proved:
        if record.invariant or record.obligations or record.rewritten:
            yield CLAIM_FILE, f"{record.scenario}: an invariant that nothing is proved by"
        return
    try:
        where = stated(spec, record.scenario, record.invariant)
    except SpecError as error:
        first = error.diagnostics[0]
        yield CLAIM_FILE, f"{record.scenario}: the invariant is not understood: {first.span}: {first.message}"
        return
    except FormError as error:
        yield CLAIM_FILE, f"{record.scenario}: {error}"
        return
    wrong = list(_claim_problems(where, record))
    yield from ((CLAIM_FILE, f"{record.scenario}: {p}") for p in wrong)
    if not wrong:
        yield from _obligation_problems(where, record, keep, files, solving)


def _claim_problems(where: Stated, record: ProofRecord) -> Iterator[str]:
    """What a claim says that the system of its scenario does not bear out."""
    fo = where.system
    names = [c.name for c in record.invariant] + record.proved
    if len(set(names)) != len(names):
        yield "two parts of the invariant have one name"
    unknown = [name for name in record.proved if name not in provable(fo)]
    if unknown:
        yield f"there is no property of any size {', '.join(unknown)}"
        return
    if record.unbounded != list(fo.unbounded):
        yield f"there may be any number of {', '.join(fo.unbounded)}, and it says {', '.join(record.unbounded)}"
    if record.notes != [n.text for n in fo.notes]:
        yield "its notes are not those of the lowering"
    missing = sorted(owed(where.lowered) - set(record.proved))
    if missing:
        yield f"{', '.join(missing)} is taken for granted and not proved"


def _obligation_problems(
    where: Stated, record: ProofRecord, keep: bool, files: Files, solving: Solving
) -> Iterator[Problem]:
    """Obligations that are not those of the claim, and those that a solver does not discharge."""
    every = to_show(where, record.proved)
    asked = [o for o in every if not o.trivial]
    if record.rewritten != [o.name for o in every if o.trivial]:
        yield CLAIM_FILE, f"{record.scenario}: rewriting does not decide just the obligations that it names"
    paths = file_names(record.scenario, asked) if keep else [""] * len(asked)
    needed = [(o.kind.value, o.action or "", o.clause, path) for o, path in zip(asked, paths, strict=True)]
    listed = [(x.kind, x.action, x.clause, x.file) for x in record.obligations]
    if needed != listed:
        yield from _list_problems(record.scenario, needed, listed)
        return
    for at, (o, shown) in enumerate(zip(asked, record.obligations, strict=True)):
        if solving.progress is not None:
            solving.progress(f"{where.system.name}, {record.scenario}: {at} of {len(asked)} obligations")
        try:
            text = smtlib(where.system, reduced(o, _needs_of(shown)))
        except KeyError as error:
            yield CLAIM_FILE, f"{record.scenario}: {o.name} needs {error.args[0]}, which is none of its hypotheses"
            continue
        file = shown.file or CLAIM_FILE
        difference = _difference(text, shown.file, files)
        if difference:
            yield file, difference
        elif solving.ask and (shown.file or at % solving.stride == 0):
            steps = None if shown.file else STEPS
            yield from ((file, f"{o.name}: {p}") for p in _answers(text, o, solving, steps))


def _needs_of(shown: Shown) -> Needs:
    return Needs(tuple(shown.axioms), tuple(shown.invariant), tuple(shown.guards))


def _list_problems(
    scenario: str, needed: Sequence[tuple[str, ...]], listed: Sequence[tuple[str, ...]]
) -> Iterator[Problem]:
    """How a list of obligations differs from what is to be shown."""
    for word, some in (
        ("does not list", [x for x in needed if x not in listed]),
        ("lists, and need not be shown:", [x for x in listed if x not in needed]),
    ):
        for kind, action, clause, _ in some[:TOLD]:
            yield CLAIM_FILE, f"{scenario}: {word} {action or 'init'} × {clause} ({kind})"
    if sorted(needed) == sorted(listed):
        yield CLAIM_FILE, f"{scenario}: the obligations are not in their order"


def _difference(text: str, file: str, files: Files) -> str:
    """How a stored question differs from the one that follows from spec and invariant; empty where it does not."""
    if not file:
        return ""
    if file not in files:
        return "is missing"
    if files[file] == text.encode():
        return ""
    lines, held = text.encode().split(b"\n"), files[file].split(b"\n")
    at = next((i for i, (a, b) in enumerate(zip(lines, held, strict=False)) if a != b), min(len(lines), len(held)))
    return f"line {at + 1} is not what the spec and the invariant give"


def _answers(text: str, o: Obligation, solving: Solving, steps: int | None) -> Iterator[str]:
    """What solvers say against an obligation."""
    solving.asked += 1
    yield from _said("z3", answer_to, text)
    if solving.second:
        try:
            answer = ask_cvc5(text, SECONDS, steps)
        except ValueError as error:
            yield f"cvc5 does not understand it: {error}"
            return
        if answer is Answer.SAT:
            yield "cvc5 finds that it does not hold"
        elif answer is Answer.UNKNOWN:
            solving.undecided.append(o.name)


def _said(who: str, ask: Callable[[str, float], Answer], text: str) -> Iterator[str]:
    """What one solver says against a question whose answer is to be unsat."""
    try:
        answer = ask(text, SECONDS)
    except ValueError as error:
        yield f"{who} does not understand it: {error}"
        return
    if answer is not Answer.UNSAT:
        yield f"{who} {'finds that it does not hold' if answer is Answer.SAT else 'does not decide it'}"
