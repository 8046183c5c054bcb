# SPDX-License-Identifier: Apache-2.0
"""The proofs for every size in proofs/ stand, and whatever is altered in one of their files is named with it."""

from collections.abc import Callable
from pathlib import Path
from random import Random

import msgspec
import pytest

from rmapspec.analyse.evidence import CLAIM_FILE, Solving, decoded, proof_problems, read_plan, replay_problems
from rmapspec.analyse.evidence.every_size import Conjunct, EverySize, every_size_of, every_size_text, sealed
from rmapspec.analyse.evidence.invariants import stated, to_show
from rmapspec.analyse.evidence.records import BOUNDED_FILE, FormError, encoded
from rmapspec.analyse.evidence.traces import itf_problems
from rmapspec.api import load
from rmapspec.cli import main
from rmapspec.engines.proof import Needs, reduced, smtlib
from rmapspec.lang.spec import Spec

ROOT = Path(__file__).resolve().parent.parent.parent
SAFE = ["baseline", "flush_before_copy", "link_run_then_copy_run", "plain_insert", "two_pass"]
STRIDE = 25
"""Of the questions that no file is kept of, one in so many is asked again here; `rmapspec prove --check` asks all."""


def of(name: str) -> tuple[Spec, dict[str, bytes]]:
    """A design with the files of its evidence."""
    folder = ROOT / "proofs" / name
    paths = [p for p in folder.rglob("*") if p.is_file() and p.name != "lemmas.rmap"]
    files = {p.relative_to(folder).as_posix(): p.read_bytes() for p in paths}
    return load(ROOT / "spec" / "designs" / f"{name}.rmap"), files


@pytest.fixture(scope="module")
def honest() -> tuple[Spec, dict[str, bytes]]:
    """The baseline and its evidence."""
    return of("baseline")


@pytest.fixture(scope="module")
def violated() -> tuple[Spec, dict[str, bytes]]:
    """A design with counterexamples and their files."""
    return of("rfc_batch")


def compared(spec: Spec, files: dict[str, bytes]) -> list[tuple[str, str]]:
    """What is wrong with files as far as no solver is needed to see it."""
    return list(proof_problems(spec, files, Solving(ask=False)))


@pytest.mark.parametrize("name", SAFE)
def test_every_obligation_is_discharged_again(name: str) -> None:
    """A proof is stale, or a solver refutes an obligation of it; if a change was meant, `rmapspec prove --update`."""
    spec, files = of(name)
    solving = Solving(stride=STRIDE)
    assert list(proof_problems(spec, files, solving)) == []
    assert solving.asked > 100


@pytest.mark.parametrize("name", SAFE)
def test_what_is_claimed(name: str) -> None:
    """A safe design is no longer proved for every size, with several walkers and beside everything else."""
    _, files = of(name)
    claims = every_size_of(files[CLAIM_FILE])
    assert {r.scenario for r in claims.proofs} == {"all", "walkers"}
    assert all({"S1", "W"} <= set(r.proved) for r in claims.proofs)
    assert claims.unclaimed == ["L2"]


def test_an_altered_character_of_an_obligation_is_named(honest: tuple[Spec, dict[str, bytes]]) -> None:
    """A question to the solvers can be altered, in a comment or anywhere, and nobody says in which file."""
    spec, files = honest
    random = Random(3)
    altered = dict(files)
    chosen = random.sample(sorted(f for f in files if f.endswith(".smt2")), 40)
    for name in chosen:
        altered[name] = flipped(files[name], random)
    found = compared(spec, altered)
    assert sorted(name for name, _ in found) == sorted(chosen)


def test_an_altered_character_of_the_claims_is_named(honest: tuple[Spec, dict[str, bytes]]) -> None:
    """The invariant, a version, anything in the claims can be altered unnoticed."""
    spec, files = honest
    random = Random(5)
    for _ in range(60):
        altered = {**files, CLAIM_FILE: flipped(files[CLAIM_FILE], random)}
        found = compared(spec, altered)
        assert [name for name, _ in found] == [CLAIM_FILE], found


def test_an_altered_character_of_a_trace_is_named(violated: tuple[Spec, dict[str, bytes]]) -> None:
    """A counterexample can be altered unnoticed in its ITF."""
    spec, files = violated
    evidence = decoded(files[BOUNDED_FILE])
    traces = sorted(f for f in files if f.endswith(".itf.json"))
    assert traces
    random = Random(7)
    for name in traces * 6:
        altered = {**files, name: flipped(files[name], random)}
        assert [n for n, _ in itf_problems(spec, evidence, altered)] == [name]


def test_an_altered_character_of_the_bounds_is_seen(violated: tuple[Spec, dict[str, bytes]]) -> None:
    """A bound or a counterexample can be altered unnoticed in JSON."""
    spec, files = violated
    plan = read_plan((ROOT / "proofs" / "plan.toml").read_text(encoding="utf-8"))
    random = Random(11)
    for _ in range(25):
        altered = flipped(files[BOUNDED_FILE], random)
        try:
            evidence = decoded(altered)
        except FormError:
            continue
        assert list(replay_problems(spec, evidence, plan)) or encoded(evidence).encode() != altered, altered


def flipped(data: bytes, random: Random) -> bytes:
    """One byte changed for another."""
    at = random.randrange(len(data))
    other = random.choice([b for b in b'abcXYZ019 (){}[],.:"\n' if b != data[at]])
    return data[:at] + bytes([other]) + data[at + 1 :]


def weaker(c: Conjunct) -> Conjunct:
    """A conjunct that says less."""
    return msgspec.structs.replace(c, text=f"{c.text} or true")


def misspelt(c: Conjunct) -> Conjunct:
    """A conjunct of names that nothing has."""
    return msgspec.structs.replace(c, text="forall v in Vma: nothing(v)")


def unreadable(c: Conjunct) -> Conjunct:
    """A conjunct that is no formula."""
    return msgspec.structs.replace(c, text="forall v in")


@pytest.mark.parametrize("alter", [weaker, misspelt, unreadable], ids=lambda f: f.__name__)
def test_an_invariant_that_was_altered_and_sealed_again(
    honest: tuple[Spec, dict[str, bytes]], alter: Callable[[Conjunct], Conjunct]
) -> None:
    """Whoever computes the seal again can pass another invariant for the one that the obligations are of."""
    spec, files = honest
    claims = every_size_of(files[CLAIM_FILE])
    record = claims.proofs[-1]
    at = next(i for i, c in enumerate(record.invariant) if c.name == "filled_linked")
    invariant = [alter(c) if i == at else c for i, c in enumerate(record.invariant)]
    found = compared(spec, {**files, CLAIM_FILE: resealed(claims, invariant)})
    assert found
    assert all(name == CLAIM_FILE or name.startswith("obligations/walkers/") for name, _ in found)


def resealed(claims: EverySize, invariant: list[Conjunct]) -> bytes:
    """The claims with another invariant in the last scenario, and a seal to fit."""
    *others, last = claims.proofs
    changed = msgspec.structs.replace(last, invariant=invariant)
    return every_size_text(sealed(msgspec.structs.replace(claims, proofs=[*others, changed]))).encode()


def test_the_solver_sees_what_no_comparison_does(honest: tuple[Spec, dict[str, bytes]]) -> None:
    """An obligation that lacks a hypothesis it needs passes, as long as file and claim agree on the lack."""
    spec, files = honest
    claims = every_size_of(files[CLAIM_FILE])
    record = claims.proofs[-1]
    at = next(i for i, o in enumerate(record.obligations) if o.clause == "S1" and o.invariant)
    bare = msgspec.structs.replace(record.obligations[at], invariant=[], guards=[], axioms=[])
    obligations = [bare if i == at else o for i, o in enumerate(record.obligations)]
    changed = msgspec.structs.replace(record, obligations=obligations)
    where = stated(spec, record.scenario, record.invariant)
    alone = [o for o in to_show(where, record.proved) if not o.trivial][at]
    question = smtlib(where.system, reduced(alone, Needs((), (), ())))
    text = every_size_text(sealed(msgspec.structs.replace(claims, proofs=[changed])))
    altered = {**files, CLAIM_FILE: text.encode(), bare.file: question.encode()}
    found = list(proof_problems(spec, altered, Solving(second=False)))
    assert [name for name, problem in found if ": z3 " in problem] == [bare.file]


def test_missing_and_foreign_files_are_named(honest: tuple[Spec, dict[str, bytes]]) -> None:
    """A file can be taken away or slipped in."""
    spec, files = honest
    gone = sorted(f for f in files if f.endswith(".smt2"))[7]
    altered = {name: data for name, data in files.items() if name != gone} | {"obligations/more.smt2": b"(check-sat)"}
    assert compared(spec, altered) == [(gone, "is missing"), ("obligations/more.smt2", "belongs to no claim")]
    assert (CLAIM_FILE, "is missing") in compared(spec, {})


def test_the_command_names_an_altered_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`prove --check` passes on a trace that was altered, or does not say in which file it was."""
    spec = ROOT / "spec" / "examples" / "rwsem_one_reader.rmap"
    given = [str(spec), "--proofs", str(tmp_path)]
    assert main(["prove", "--update", *given]) == 0
    assert main(["prove", "--check", *given]) == 0
    capsys.readouterr()
    trace = tmp_path / "rwsem_one_reader" / "L4_weak.itf.json"
    trace.write_text(trace.read_text(encoding="utf-8").replace('"index": 1', '"index": 7', 1), encoding="utf-8")
    (tmp_path / "rwsem_one_reader" / "stale.itf.json").write_text("{}", encoding="utf-8")
    assert main(["prove", "--check", *given]) == 1
    out = capsys.readouterr().out
    assert "L4_weak.itf.json: FAIL" in out
    assert "stale.itf.json: FAIL: belongs to no claim" in out
    assert main(["prove", "--update", *given]) == 0
    assert not (tmp_path / "rwsem_one_reader" / "stale.itf.json").exists()
