# SPDX-License-Identifier: Apache-2.0
"""``rmapspec prove --update | --check [FILE…]``: write the evidence in ``proofs/``, or check it again."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from rmapspec.cli import options

if TYPE_CHECKING:
    from rmapspec.analyse.evidence import EverySize, Evidence, Plan, Solving
    from rmapspec.analyse.judging import Progress
    from rmapspec.cli.batch import Judged, Task
    from rmapspec.cli.exits import Exit
    from rmapspec.cli.specs import Trouble
    from rmapspec.lang.spec import Spec

PLAN = "plan.toml"
LEMMAS = "lemmas.rmap"
SAID = "\x1d"
"""Before what is for standard output: whatever a process finds out about its file comes back as messages."""


def configure(parser: ArgumentParser) -> None:
    """Add the command's arguments."""
    options.add_files(
        parser, "spec or design files, or folders of them; without any, all that are shipped", optional=True
    )
    how = parser.add_mutually_exclusive_group(required=True)
    how.add_argument(
        "--check",
        action="store_true",
        help="replay every counterexample, solve every bound and every obligation again; exit 1 if a claim does not "
        "stand",
    )
    how.add_argument("--update", action="store_true", help="write the evidence anew")
    parser.add_argument(
        "--proofs", metavar="FOLDER", help=f"where the evidence and its {PLAN} are (default: those shipped)"
    )
    options.add_jobs(parser)
    parser.add_argument("--quiet", "-q", action="store_true", help="print what is wrong only")
    parser.set_defaults(sizes=[], set=[], timeout=None)  # a claim names its sizes itself


def run(args: Namespace) -> int:
    """Write or check the evidence of every file; one that fails does not keep the others from being looked at."""
    from contextlib import closing

    from rmapspec.analyse.evidence import PlanError
    from rmapspec.cli.batch import examined
    from rmapspec.cli.exits import Exit, worst
    from rmapspec.cli.specs import Trouble, expand
    from rmapspec.content import content_root

    trouble = Trouble(tell=_tell)
    root = content_root()
    given = args.files or [str(root / "spec" / "designs"), str(root / "spec" / "examples")]
    args.folder = Path(args.proofs) if args.proofs else root / "proofs"
    try:
        args.plan = _plan(args.folder / PLAN)
    except (PlanError, OSError, UnicodeDecodeError) as error:
        trouble.usage(f"{args.folder / PLAN}: {error}")
        return Exit.USAGE
    files, seen = _distinct(expand(given, trouble), args, root / "spec", trouble)
    try:
        with closing(examined(files, examine, args, trouble)) as results:
            for _ in results:  # what there is to tell comes as messages
                pass
    except KeyboardInterrupt:
        trouble.interrupted(0, 1)
    return worst([*trouble.exits, *([] if args.files else _strangers(args.folder, seen))])


def _tell(message: str) -> None:
    """A message where it belongs."""
    from rmapspec.cli.output import complain, say

    if message.startswith(SAID):
        say(message.removeprefix(SAID))
    else:
        complain(message)


def _plan(path: Path) -> Plan:
    """The plan in a file, an empty one where there is none; raises PlanError, OSError, UnicodeDecodeError."""
    from rmapspec.analyse.evidence import read_plan

    return read_plan(path.read_text(encoding="utf-8")) if path.is_file() else {}


def _distinct(
    found: list[tuple[str, bool]], args: Namespace, shipped: Path, trouble: Trouble
) -> tuple[list[tuple[str, bool]], dict[str, str]]:
    """The files to look at, and the file of each name; evidence is kept by name, and only by it."""
    from rmapspec.cli.specs import checkable, load_file

    files: list[tuple[str, bool]] = []
    seen: dict[str, str] = {}
    for path, of_folder in found:
        spec = load_file(path, args, trouble)
        if spec is None or not checkable(spec, of_folder, trouble):
            continue
        if spec.name in seen:
            trouble.usage(f"{path}: {seen[spec.name]} is named {spec.name} as well; evidence is kept by name")
            continue
        seen[spec.name] = path
        if args.update and not args.proofs and not Path(path).resolve().is_relative_to(shipped):
            trouble.usage(f"{path} is not shipped: say with --proofs FOLDER where its evidence goes")
            continue
        files.append((path, of_folder))
    return files, seen


def examine(task: Task, trouble: Trouble, line: Progress | None) -> Judged | None:
    """Write or check the evidence of one file; all there is to tell goes to the trouble."""
    from rmapspec.analyse.evidence import DisagreementError, GatherError, PlanError, UndecidedError
    from rmapspec.cli.exits import Exit
    from rmapspec.cli.specs import load_file
    from rmapspec.lang.diagnose import SpecError

    args = task.args
    spec = load_file(task.path, args, trouble)
    if spec is None:
        return None
    try:
        (_update if args.update else _check)(spec, args, trouble, line)
    except SpecError as error:
        trouble.spec(error)
    except PlanError as error:
        trouble.usage(f"{args.folder / PLAN}: {error}")
    except DisagreementError as error:
        trouble.tell(f"{spec.path}: the engines disagree: {error}")
        trouble.exits.append(Exit.INTERNAL)
    except (UndecidedError, GatherError) as error:
        trouble.tell(f"{spec.path}: nothing can be said: {error}")
        trouble.exits.append(Exit.UNKNOWN)
    except OSError as error:
        trouble.usage(f"{error.filename}: {error.strerror or error}")
    return None


def _update(spec: Spec, args: Namespace, trouble: Trouble, line: Progress | None) -> None:
    """Gather one file's evidence and write it, each file whole or not at all, and take away what it no longer has."""
    from rmapspec.analyse.evidence import BOUNDED_FILE, WRITTEN, found_anew
    from rmapspec.cli.output import write

    folder = args.folder / spec.name
    kept = found_anew(spec, args.plan, line)
    held = _held(folder)
    changed = [name for name, text in kept.files.items() if held.get(name) != text.encode()]
    gone = [name for name in held if name not in kept.files and name.endswith(WRITTEN)]
    for name in changed:
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        write(str(target), kept.files[name])
    for name in gone:
        (folder / name).unlink()
        if name.rpartition("/")[0] and not any((folder / name).parent.iterdir()):
            (folder / name).parent.rmdir()
    if not args.quiet:
        how = f"{len(changed)} of {len(kept.files)} files written" if changed or gone else "as it was"
        removed = f", {len(gone)} removed" if gone else ""
        trouble.tell(f"{SAID}{_shown(folder / BOUNDED_FILE)}: {how}{removed}: {_amount(kept.bounded, kept.every_size)}")


def _held(folder: Path) -> dict[str, bytes]:
    """The files below a folder, by their path; raises OSError."""
    paths = [p for p in sorted(folder.rglob("*")) if p.is_file() and p.relative_to(folder).as_posix() != LEMMAS]
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in paths}


def _check(spec: Spec, args: Namespace, trouble: Trouble, line: Progress | None) -> None:
    """Hold the files of one spec to it, and name everything that differs, with its file."""
    from rmapspec.analyse.evidence import BOUNDED_FILE, CLAIM_FILE, Solving, problems
    from rmapspec.analyse.evidence.every_size import every_size_of
    from rmapspec.analyse.evidence.records import decoded
    from rmapspec.cli.exits import Exit

    folder = args.folder / spec.name
    files = _held(folder)
    solving = Solving(progress=line)
    wrong = False
    for name, problem in problems(spec, files, args.plan, solving):
        wrong = True
        trouble.tell(f"{SAID}{_shown(folder / name)}: FAIL: {problem}")
    if wrong:
        trouble.exits.append(Exit.NOT_MET)
    elif not args.quiet:
        claims = every_size_of(files[CLAIM_FILE]) if CLAIM_FILE in files else None
        told = _amount(decoded(files[BOUNDED_FILE]), claims)
        trouble.tell(f"{SAID}{_shown(folder / BOUNDED_FILE)}: ok: {told}{_solved(solving)}")


def _strangers(folder: Path, known: dict[str, str]) -> list[Exit]:
    """Evidence of nothing that is shipped: what it is about has gone."""
    from rmapspec.analyse.evidence import WRITTEN
    from rmapspec.cli.exits import Exit
    from rmapspec.cli.output import say

    held = [p for p in sorted(folder.glob("*/**/*")) if p.is_file() and p.name.endswith(WRITTEN)]
    strange = [p for p in held if p.relative_to(folder).parts[0] not in known]
    for path in strange:
        say(f"{_shown(path)}: FAIL: no file that is shipped is named {path.relative_to(folder).parts[0]}")
    return [Exit.NOT_MET] * bool(strange)


def _amount(evidence: Evidence, claims: EverySize | None) -> str:
    """How much is claimed."""
    from rmapspec.report.wrap import counted

    told = [counted(len(evidence.violated), "counterexample"), counted(len(evidence.bounded), "bound")]
    told += [f"{len(r.proved)} proved for every size in {r.scenario}" for r in (claims.proofs if claims else [])]
    if claims is not None and claims.unclaimed:
        told.append(f"not claimed for every size: {', '.join(claims.unclaimed)}")
    return ", ".join(told)


def _solved(solving: Solving) -> str:
    """Who discharged how many obligations."""
    if not solving.asked:
        return ""
    sure = solving.asked - len(solving.undecided)
    second = f", {sure} of them by cvc5 too" if solving.second else " (cvc5 is not installed)"
    return f"; {solving.asked} obligations discharged by z3{second}"


def _shown(path: Path) -> str:
    """A path as messages show it."""
    from rmapspec.report.names import display_path

    return display_path(str(path))
