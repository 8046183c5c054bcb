# SPDX-License-Identifier: Apache-2.0
"""Proofs for every size as text: what is proved and of what, the invariant, and what stands in the way of more."""

from __future__ import annotations

from collections.abc import Iterator

from rmapspec.analyse.proving.results import InvariantPart, Obstacle, Proof
from rmapspec.analyse.results import Report
from rmapspec.report.names import display_path
from rmapspec.report.wrap import counted, paragraph, table
from rmapspec.system.verdict import Word

SHOWN = 3
"""Obstacles told in full."""
NAMED = 4
"""Obstacles told by name after those."""


def proofs_text(report: Report) -> str:
    """All attempts that have something to tell, one after the other; empty where there are none."""
    told: set[str] = set()
    parts = [part for proof in report.proofs for part in _parts(proof, report, told)]
    left_out = dict.fromkeys(path for proof in report.proofs for path in proof.left_out)
    return "\n\n".join([*parts, *(_left_out(path) for path in left_out)])


def _left_out(path: str) -> str:
    """A lemma file that was not used."""
    return paragraph(f"The lemmas in {display_path(path)} do not fit this text: no proof used them.", indent="  ")


def _parts(proof: Proof, report: Report, told: set[str]) -> Iterator[str]:
    """The paragraphs of one attempt; ``told`` are the lemmas that need not be shown again."""
    counted_in = [p.name for p in report.properties if p.proved_in == proof.scenario]
    if counted_in:
        yield "\n".join([_headline(proof, counted_in), *_effort(proof), *(_note(n) for n in proof.notes)])
        yield "\n".join(_invariant(proof, told))
        told.update(p.name for p in proof.invariant)
    open_ = [p.name for p in report.properties if p.word is Word.VIOLATED or not p.proved_in]
    obstacles = [o for o in proof.obstacles if not counted_in or o.clause in open_]
    obstacles.sort(key=lambda o: o.clause not in open_)  # those of properties first
    if obstacles or proof.why:
        yield "\n".join(_failed(proof, obstacles))


def _headline(proof: Proof, names: list[str]) -> str:
    """What is proved, of which scenario."""
    told = f"{', '.join(names)}: proved for every size, in scenario {proof.scenario}: any number of {_any(proof)}."
    return paragraph(told)


def _any(proof: Proof) -> str:
    """What there may be any number of: ``Vma, walker and migrater``."""
    *first, last = proof.unbounded or ("elements",)
    return f"{', '.join(first)} and {last}" if first else last


def _effort(proof: Proof) -> list[str]:
    """How many obligations, how long, by what."""
    how = "; the invariant was found without hints" if proof.inferred else ""
    told = f"{counted(proof.obligations, 'obligation')} discharged by {proof.solver} in {proof.seconds:.1f} s{how}."
    return [paragraph(told, indent="  ")]


def _note(note: str) -> str:
    """What the proof allows beyond the finite systems."""
    return paragraph(f"- {note}", indent="    ", first="  ")


def _invariant(proof: Proof, told: set[str]) -> list[str]:
    """The invariant in the language's own syntax: the properties and lemmas, then what the lowering adds."""
    stated = [p for p in proof.invariant if p.origin in ("given", "inferred")]
    control = sum(p.origin == "control" for p in proof.invariant)
    lines = ["  Inductive invariant, with the properties above:"]
    if again := [p.name for p in stated if p.name in told]:
        lines.append(paragraph(f"lemmas {', '.join(again)}, as above", indent="      ", first="    "))
    for part in stated:
        if part.name not in told:
            lines += _conjunct(part)
    if control:
        lines.append(
            paragraph(
                f"and {counted(control, 'fact')} about program points, loops, locks and orders that the lowering "
                "states and the same obligations prove.",
                indent="    ",
            )
        )
    return lines


def _conjunct(part: InvariantPart) -> list[str]:
    """One lemma: its name and title, then the formula."""
    title = f' "{part.title}"' if part.title else ""
    head = paragraph(f"lemma {part.name}{title}:", indent="      ", first="    ")
    return [head, paragraph(part.text or "(no text)", indent="        ", first="      ")]


def _failed(proof: Proof, obstacles: list[Obstacle]) -> list[str]:
    """Why there is no proof of more."""
    lines = [paragraph(f"Not proved for every size (scenario {proof.scenario}):")]
    if proof.why:
        lines.append(paragraph(proof.why + ".", indent="  "))
    for o in obstacles[:SHOWN]:
        lines += _obstacle(o)
    if len(obstacles) > SHOWN:
        names = ", ".join(_name(o) for o in obstacles[SHOWN : SHOWN + NAMED])
        more = ", …" if len(obstacles) > SHOWN + NAMED else ""
        lines.append(paragraph(f"and {len(obstacles) - SHOWN} more: {names}{more}", indent="    ", first="  "))
    return lines


def _name(o: Obstacle) -> str:
    """An obligation by its name: ``copy × S1``."""
    return f"{o.action or 'init'} × {o.clause}"


def _obstacle(o: Obstacle) -> list[str]:
    """One obligation with its counterexample to induction."""
    if not o.decided:
        return [f"  {_name(o)}: the solver did not decide it"]
    what = f"a counterexample to induction with {counted(o.elements, 'element')}" if o.before else "it does not hold"
    lines = [paragraph(f"{_name(o)} fails: {what}", indent="    ", first="  ")]
    if o.before:
        lines += table([("before", "; ".join(o.before)), ("after", "; ".join(o.after))], indent="    ")
    return lines
