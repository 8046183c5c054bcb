# SPDX-License-Identifier: Apache-2.0
"""``rmapspec export FILE --to FORMAT``: one system, or one behaviour of it, for another tool."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from rmapspec.cli import options

if TYPE_CHECKING:
    from rmapspec.cli.exits import Exit
    from rmapspec.cli.specs import Trouble
    from rmapspec.lang.spec import Spec
    from rmapspec.system.model import System
    from rmapspec.system.trace import Trace

FORMATS = ("tla", "promela", "smt2", "itf", "dot")
DEPTH = 20


def configure(parser: ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("file", metavar="FILE", help="a spec or design file")
    parser.add_argument(
        "--to",
        choices=FORMATS,
        required=True,
        help="tla: for TLC; promela: for Spin; smt2: a bounded question; itf: a behaviour; dot: a picture",
    )
    options.add_properties(parser)
    options.add_sizes(parser)
    parser.add_argument("--scenario", metavar="NAME", help="of this scenario; without, the first one")
    parser.add_argument("-o", "--output", metavar="PATH", default="-", help="write there; without, standard output")
    parser.add_argument(
        "--depth", type=options.natural, default=DEPTH, metavar="N", help=f"smt2, itf: most steps (default {DEPTH})"
    )
    parser.add_argument("--seed", type=options.natural, default=0, metavar="N", help="itf: another random behaviour")
    parser.add_argument("--control", action="store_true", help="dot: the control flow of each process, not the states")
    parser.set_defaults(engine="auto", quiet=False)


def run(args: Namespace) -> int:
    """Write the system at its smallest sizes, or one behaviour of it; a violation is no failure here."""
    from rmapspec.cli.exits import worst
    from rmapspec.cli.specs import Trouble, checkable, load_file
    from rmapspec.lang.diagnose import SpecError

    trouble = Trouble()
    codes: list[Exit] = []
    spec = load_file(args.file, args, trouble)
    if spec is not None and checkable(spec, False, trouble):
        try:
            systems = _systems(spec, args, trouble)
            codes += [_one(systems, args, trouble)] if systems else []
        except SpecError as error:
            trouble.spec(error)
    return worst([*codes, *trouble.exits])


def _systems(spec: Spec, args: Namespace, trouble: Trouble) -> list[System]:
    """The system at the smallest sizes; for a counterexample all there are, unless the scenario is named.

    None, and the trouble noted, for a scenario that is not there.
    """
    chosen = options.chosen_properties(args)
    families = list(spec.sweep()) if args.to == "itf" and chosen is not None else [next(iter(spec.sweep()))]
    there = families[0].scenarios
    if args.scenario is not None and args.scenario not in there:
        trouble.usage(f"{spec.path}: no scenario `{args.scenario}`; there are {', '.join(there)}")
        return []
    wanted = there if len(families) > 1 or (args.to == "itf" and chosen is not None) else there[:1]
    named = wanted if args.scenario is None else (args.scenario,)
    systems = [family.system(name) for family in families for name in named]
    return systems if chosen is None else [s.with_properties(chosen) for s in systems]


def _one(systems: list[System], args: Namespace, trouble: Trouble) -> Exit:
    """Export a system, or a behaviour of one of them."""
    from rmapspec.cli.exits import Exit
    from rmapspec.cli.output import write
    from rmapspec.export.errors import ExportError

    try:
        for path, text in _texts(systems, args):
            write(path, text)
    except ExportError as error:
        trouble.usage(f"{args.file}: {error}")
        return Exit.USAGE
    except OSError as error:
        trouble.usage(f"cannot write {args.output}: {error.strerror}")
        return Exit.USAGE
    return Exit.OK


def _texts(systems: list[System], args: Namespace) -> list[tuple[str, str]]:
    """The files to write, each with its text; raises ExportError."""
    system = systems[0]
    match args.to:
        case "tla":
            return _tla(system, args.output)
        case "promela":
            from rmapspec.export.promela import promela

            return [(args.output, promela(system))]
        case "smt2":
            from rmapspec.export.smt2 import smt2

            return [(args.output, smt2(system, _the_property(args), args.depth))]
        case "itf":
            return [(args.output, _itf(systems, args))]
        case _:
            from rmapspec.export.dot import control_graph, state_graph

            return [(args.output, control_graph(system) if args.control else state_graph(system))]


def _tla(system: System, output: str) -> list[tuple[str, str]]:
    """The module, and its configuration beside it; on standard output the configuration follows the module's end."""
    from pathlib import Path

    from rmapspec.export.errors import ExportError
    from rmapspec.export.names import identifier
    from rmapspec.export.tla import tla

    if output == "-":
        module = tla(system)
        return [("-", f"{module.text}\n\\* {module.name}.cfg, which TLC reads beside this module:\n\n{module.config}")]
    path = Path(output)
    if path.suffix != ".tla" or identifier(path.stem) != path.stem:
        raise ExportError(f"{output} is no name of a TLA+ module: letters, digits and single underscores, then .tla")
    module = tla(system, path.stem)
    return [(output, module.text), (str(path.with_suffix(".cfg")), module.config)]


def _the_property(args: Namespace) -> str:
    """The one property asked for; raises ExportError for none or several."""
    from rmapspec.export.errors import ExportError

    chosen = options.chosen_properties(args)
    if chosen is None or len(chosen) != 1:
        raise ExportError(f"--to {args.to} is about one property: name it by --property")
    return chosen[0]


def _itf(systems: list[System], args: Namespace) -> str:
    """The shortest counterexample of the property asked for in the first system that has one, or a random behaviour."""
    import json

    from rmapspec.export.behaviour import random_behaviour
    from rmapspec.export.errors import ExportError
    from rmapspec.export.itf import trace_to_itf

    if options.chosen_properties(args) is None:
        data = trace_to_itf(systems[0], random_behaviour(systems[0], args.depth, args.seed))
        return json.dumps(data, indent=1, ensure_ascii=False) + "\n"
    name = _the_property(args)
    for system in systems:
        trace = _counterexample(system, name)
        if trace is not None:
            data = trace_to_itf(system, trace, {"property": name})
            return json.dumps(data, indent=1, ensure_ascii=False) + "\n"
    raise ExportError(f"{name} has no counterexample in the {len(systems)} systems searched")


def _counterexample(system: System, name: str) -> Trace | None:
    """The shortest violation of the system's one property, None where it holds; raises ExportError if nobody knows."""
    from rmapspec.engines.explore import Limits, explore
    from rmapspec.engines.liveness.judge import judge
    from rmapspec.export.errors import ExportError
    from rmapspec.system.model import PropertyKind
    from rmapspec.system.verdict import Word

    if system.property_named[name].kind is PropertyKind.TEMPORAL:
        outcome = judge(system)
    else:
        outcome = explore(system, limits=Limits(stop_when_all_violated=True))
    verdict = outcome.verdict(name)
    if outcome.failure is not None:
        raise ExportError(f"the system cannot be searched: {outcome.failure.message}")
    if verdict.trace is None and not (outcome.complete and verdict.word is Word.HOLDS):
        raise ExportError(f"whether {name} has a counterexample is unknown: {verdict.why or outcome.why}")
    return verdict.trace
