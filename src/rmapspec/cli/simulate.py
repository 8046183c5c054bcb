# SPDX-License-Identifier: Apache-2.0
"""``rmapspec simulate FILE…``: random behaviours, and the violations they run into."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from rmapspec.cli import options

if TYPE_CHECKING:
    from rmapspec.cli.exits import Exit
    from rmapspec.cli.specs import Trouble
    from rmapspec.lang.spec import Spec
    from rmapspec.system.model import System
    from rmapspec.system.verdict import Outcome


def configure(parser: ArgumentParser) -> None:
    """Add the command's arguments."""
    options.add_files(parser, "spec or design files, or folders of them")
    options.add_properties(parser)
    options.add_sizes(parser)
    parser.add_argument("--scenario", metavar="NAME", help="this scenario only; without, all of them")
    parser.add_argument(
        "--runs", type=options.natural, default=100, metavar="N", help="runs of each system (default 100)"
    )
    parser.add_argument(
        "--steps", type=options.natural, default=200, metavar="N", help="most steps of a run (default 200)"
    )
    parser.add_argument("--seed", type=options.natural, default=0, metavar="N", help="other behaviours (default 0)")
    parser.add_argument("--quiet", "-q", action="store_true", help="print violations only, one line each")


def run(args: Namespace) -> int:
    """Simulate every system of every file; finding nothing proves nothing: the exit code is then that of `unknown`."""
    from rmapspec.cli.exits import worst
    from rmapspec.cli.specs import Trouble, checkable, expand, load_file
    from rmapspec.lang.diagnose import SpecError

    trouble = Trouble()
    codes: list[Exit] = []
    for path, found in expand(args.files, trouble):
        spec = load_file(path, args, trouble)
        if spec is None or not checkable(spec, found, trouble):
            continue
        try:
            codes.append(_one(spec, args, trouble))
        except SpecError as error:
            trouble.spec(error)
    return worst([*codes, *trouble.exits])


def _one(spec: Spec, args: Namespace, trouble: Trouble) -> Exit:
    """Simulate one file and tell each violated property once, by its shortest trace."""
    from rmapspec.analyse.results import PropertyResult
    from rmapspec.cli.exits import Exit, of_property, worst
    from rmapspec.cli.output import say
    from rmapspec.report.interleaving import counterexample, failure
    from rmapspec.report.names import display_path
    from rmapspec.report.wrap import counted, paragraph
    from rmapspec.system.verdict import Word

    found: dict[str, PropertyResult] = {}
    systems = steps = 0
    for system in _systems(spec, args, trouble):
        outcome = _simulated(system, args)
        systems += 1
        steps += outcome.transitions
        if outcome.failure is not None:
            say(failure(outcome.failure, system))
            return Exit.EVALUATION
        for v in outcome.verdicts:
            old = found.get(v.prop)
            if v.trace is not None and (old is None or old.trace is None or len(v.trace) < len(old.trace)):
                prop = system.property_named[v.prop]
                found[v.prop] = PropertyResult(
                    v.prop,
                    prop.title,
                    prop.kind,
                    Word.VIOLATED,
                    v.trace,
                    system,
                    False,
                    "",
                    None,
                    "",
                    (system.scenario,),
                )
    if not systems:
        return Exit.USAGE if trouble.exits else Exit.UNKNOWN
    path = display_path(spec.path)
    for result in found.values():
        assert result.trace is not None
        brief = f"{path}: {result.name}: VIOLATED in {counted(len(result.trace), 'step')}"
        say(brief if args.quiet else counterexample(result, spec.path, options.repeated(args)) + "\n")
    if not args.quiet:
        said = ", ".join(found) or "no violation, which proves nothing"
        ran = f"{counted(systems, 'system')}, {counted(args.runs, 'run')} each, {counted(steps, 'step')}"
        say(paragraph(f"{path}: {ran}: {said}", indent="  ", first=""))
    return worst(of_property(p) for p in found.values()) if found else Exit.UNKNOWN


def _simulated(system: System, args: Namespace) -> Outcome:
    """Random behaviours of one system."""
    from rmapspec.engines.simulate import simulate

    return simulate(system, runs=args.runs, max_steps=args.steps, seed=args.seed)


def _systems(spec: Spec, args: Namespace, trouble: Trouble) -> list[System]:
    """The systems to simulate; none, and the trouble noted, for a scenario that is not there."""
    chosen = options.chosen_properties(args)
    found = []
    for family in spec.sweep():
        if args.scenario is not None and args.scenario not in family.scenarios:
            trouble.usage(f"{spec.path}: no scenario `{args.scenario}`; there are {', '.join(family.scenarios)}")
            return []
        for name in (args.scenario,) if args.scenario is not None else family.scenarios:
            system = family.system(name)
            found.append(system if chosen is None else system.with_properties(chosen))
    return found
