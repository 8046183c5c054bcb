# SPDX-License-Identifier: Apache-2.0
"""``rmapspec prove --update | --check [FILE…]``: write the evidence in ``proofs/``, or check it again."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from rmapspec.cli import options

if TYPE_CHECKING:
    from rmapspec.analyse.evidence import Evidence, Plan
    from rmapspec.cli.exits import Exit
    from rmapspec.cli.specs import Trouble
    from rmapspec.lang.spec import Spec

PLAN = "plan.toml"


def configure(parser: ArgumentParser) -> None:
    """Add the command's arguments."""
    options.add_files(
        parser, "spec or design files, or folders of them; without any, all that are shipped", optional=True
    )
    how = parser.add_mutually_exclusive_group(required=True)
    how.add_argument(
        "--check",
        action="store_true",
        help="replay every counterexample and solve every bound again; exit 1 if a claim does not stand",
    )
    how.add_argument("--update", action="store_true", help="write the evidence anew")
    parser.add_argument(
        "--proofs", metavar="FOLDER", help=f"where the evidence and its {PLAN} are (default: those shipped)"
    )
    parser.add_argument("--quiet", "-q", action="store_true", help="print what is wrong only")
    parser.set_defaults(sizes=[], set=[])  # a claim names its sizes itself


def run(args: Namespace) -> int:
    """Write or check the evidence of every file; one that fails does not keep the others from being looked at."""
    from rmapspec.analyse.evidence import PlanError
    from rmapspec.cli.exits import Exit, worst
    from rmapspec.cli.specs import Trouble, checkable, expand, load_file
    from rmapspec.content import content_root

    trouble = Trouble()
    root = content_root()
    folder = Path(args.proofs) if args.proofs else root / "proofs"
    try:
        plan = _plan(folder / PLAN)
    except (PlanError, OSError, UnicodeDecodeError) as error:
        trouble.usage(f"{folder / PLAN}: {error}")
        return Exit.USAGE
    given = args.files or [str(root / "spec" / "designs"), str(root / "spec" / "examples")]
    seen: dict[str, str] = {}
    exits: list[Exit] = []
    for path, found in expand(given, trouble):
        spec = load_file(path, args, trouble)
        if spec is None or not checkable(spec, found, trouble):
            continue
        if spec.name in seen:
            trouble.usage(f"{path}: {seen[spec.name]} is named {spec.name} as well; evidence is kept by name")
            continue
        seen[spec.name] = path
        if args.update and not args.proofs and not Path(path).resolve().is_relative_to(root / "spec"):
            trouble.usage(f"{path} is not shipped: say with --proofs FOLDER where its evidence goes")
            continue
        exits.append(_guarded(_update if args.update else _check, spec, folder, plan, args, trouble))
    if not args.files:
        exits += _strangers(folder, seen)
    return worst([*exits, *trouble.exits])


def _plan(path: Path) -> Plan:
    """The plan in a file, an empty one where there is none; raises PlanError, OSError, UnicodeDecodeError."""
    from rmapspec.analyse.evidence import read_plan

    return read_plan(path.read_text(encoding="utf-8")) if path.is_file() else {}


def _guarded(
    work: Callable[[Spec, Path, Plan, Namespace], Exit],
    spec: Spec,
    folder: Path,
    plan: Plan,
    args: Namespace,
    trouble: Trouble,
) -> Exit:
    """The exit code of one file's work, whatever keeps it from being done told in a sentence."""
    from rmapspec.analyse.evidence import GatherError, PlanError, UndecidedError
    from rmapspec.cli.exits import Exit
    from rmapspec.cli.output import complain
    from rmapspec.lang.diagnose import SpecError

    try:
        return work(spec, folder, plan, args)
    except SpecError as error:
        trouble.spec(error)
        return Exit.OK
    except PlanError as error:
        trouble.usage(f"{folder / PLAN}: {error}")
        return Exit.USAGE
    except (UndecidedError, GatherError) as error:
        complain(f"{spec.path}: nothing can be said: {error}")
        return Exit.UNKNOWN
    except OSError as error:
        trouble.usage(f"cannot write {error.filename}: {error.strerror or error}")
        return Exit.USAGE


def _update(spec: Spec, folder: Path, plan: Plan, args: Namespace) -> Exit:
    """Gather one file's evidence and write it, whole or not at all."""
    from rmapspec.analyse.evidence import encoded, evidence_name, gather
    from rmapspec.cli.exits import Exit
    from rmapspec.cli.output import say, write
    from rmapspec.report.progress import progress

    target = folder / evidence_name(spec.name)
    with progress(quiet=args.quiet) as line:
        evidence = gather(spec, plan, line)
    text = encoded(evidence)
    same = target.is_file() and target.read_bytes() == text.encode()
    if not same:
        target.parent.mkdir(parents=True, exist_ok=True)
        write(str(target), text)
    if not args.quiet:
        say(f"{_shown(target)}: {'as it was' if same else 'written'}: {_amount(evidence)}")
    return Exit.OK


def _check(spec: Spec, folder: Path, plan: Plan, args: Namespace) -> Exit:
    """Hold one evidence file to its spec, and name everything that differs."""
    from rmapspec.analyse.evidence import FormError, decoded, evidence_name, replay_problems, solver_problems
    from rmapspec.cli.exits import Exit
    from rmapspec.cli.output import say
    from rmapspec.report.progress import progress

    target = folder / evidence_name(spec.name)
    if not target.is_file():
        say(f"{_shown(target)}: FAIL: there is no evidence for {spec.name}; `rmapspec prove --update` writes it")
        return Exit.NOT_MET
    try:
        evidence = decoded(target.read_bytes())
    except FormError as error:
        say(f"{_shown(target)}: FAIL: this is no evidence file: {error}")
        return Exit.NOT_MET
    wrong = list(replay_problems(spec, evidence, plan))
    with progress(quiet=args.quiet) as line:
        wrong += solver_problems(spec, evidence, line)
    for problem in wrong:
        say(f"{_shown(target)}: FAIL: {problem}")
    if not wrong and not args.quiet:
        say(f"{_shown(target)}: ok: {_amount(evidence)}")
    return Exit.NOT_MET if wrong else Exit.OK


def _strangers(folder: Path, known: dict[str, str]) -> list[Exit]:
    """Evidence of nothing that is shipped: what it is about has gone."""
    from rmapspec.cli.exits import Exit
    from rmapspec.cli.output import say

    strange = [path for path in sorted(folder.glob("*/bounded.json")) if path.parent.name not in known]
    for path in strange:
        say(f"{_shown(path)}: FAIL: no file that is shipped is named {path.parent.name}")
    return [Exit.NOT_MET] * bool(strange)


def _amount(evidence: Evidence) -> str:
    """How much is claimed."""
    from rmapspec.report.wrap import counted

    return f"{counted(len(evidence.violated), 'counterexample')}, {counted(len(evidence.bounded), 'bound')}"


def _shown(path: Path) -> str:
    """A path as messages show it."""
    from rmapspec.report.names import display_path

    return display_path(str(path))
