# SPDX-License-Identifier: Apache-2.0
"""``rmapspec show``: what a spec says, the system it stands for, a counterexample, or a page of reference."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from rmapspec.cli import options

if TYPE_CHECKING:
    from rmapspec.cli.exits import Exit
    from rmapspec.cli.specs import Trouble
    from rmapspec.lang.spec import Spec

PAGES = ("codes", "exits", "grammar", "schema")


def configure(parser: ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument(
        "files",
        nargs="+",
        metavar="FILE|PAGE",
        help="spec or design files; or a page: `codes` of diagnostics, `exits`, `grammar`, the JSON `schema`",
    )
    options.add_properties(parser)
    options.add_sizes(parser)
    parser.add_argument("--system", action="store_true", help="the system at its smallest sizes: variables and steps")
    parser.add_argument("--scenario", metavar="NAME", help="with --system: of this scenario")
    parser.add_argument("--internal", action="store_true", help="with --system: program counters and the like as well")
    parser.set_defaults(engine="auto", depth=None, quiet=False)


def run(args: Namespace) -> int:
    """Show what was asked for; showing a violation is no failure."""
    from rmapspec.cli.output import emit

    for name in args.files:
        if name in PAGES:
            emit(_page(name))
    files = [name for name in args.files if name not in PAGES]
    return _files(files, args) if files else 0


def _files(files: list[str], args: Namespace) -> int:
    """Show the files, with an empty line between."""
    from rmapspec.cli.exits import worst
    from rmapspec.cli.output import say
    from rmapspec.cli.specs import Trouble, expand, load_file
    from rmapspec.lang.diagnose import SpecError

    trouble = Trouble()
    codes: list[Exit] = []
    for path, _ in expand(files, trouble):
        spec = load_file(path, args, trouble)
        if spec is None:
            continue
        if codes:
            say("")
        try:
            codes.append(_file(spec, args, trouble))
        except SpecError as error:
            trouble.spec(error)
    return worst([*codes, *trouble.exits])


def _file(spec: Spec, args: Namespace, trouble: Trouble) -> Exit:
    """Show one file: properties if any are asked for, else its system or its declarations."""
    from rmapspec.cli.exits import Exit
    from rmapspec.cli.output import say
    from rmapspec.cli.specs import checkable
    from rmapspec.report.summary import spec_summary, system_summary

    if not args.system and not args.property:
        say(spec_summary(spec))
        return Exit.OK
    if not checkable(spec, False, trouble):
        return Exit.USAGE
    if args.property:
        return _properties(spec, args, trouble)
    family = next(iter(spec.sweep()))
    scenario = args.scenario or family.scenarios[0]
    if scenario not in family.scenarios:
        trouble.usage(f"{spec.path}: no scenario `{scenario}`; there are {', '.join(family.scenarios)}")
        return Exit.USAGE
    say(system_summary(family.system(scenario), internal=args.internal))
    return Exit.OK


def _properties(spec: Spec, args: Namespace, trouble: Trouble) -> Exit:
    """The counterexample of each property asked for, or the verdict of one that has none."""
    from rmapspec.cli.exits import Exit
    from rmapspec.cli.judge import judge
    from rmapspec.cli.output import say
    from rmapspec.report.interleaving import counterexample, failure
    from rmapspec.report.progress import progress
    from rmapspec.report.words import verdict

    with progress() as line:
        report = judge(spec, args, trouble, costs=False, line=line)
    if report is None:
        return Exit.OK
    if report.failure is not None:
        say(failure(*report.failure))
        return Exit.EVALUATION
    texts = [
        f"{p.name}: {verdict(p, report)}" if p.trace is None else counterexample(p, report.path, options.repeated(args))
        for p in report.properties
    ]
    say("\n\n".join(texts))
    return Exit.INTERRUPTED if report.why == "interrupted" else Exit.OK


def _page(name: str) -> str:
    """A page of reference."""
    match name:
        case "codes":
            from rmapspec.lang.pages import codes_page

            return codes_page()
        case "grammar":
            from rmapspec.lang.pages import grammar_page

            return grammar_page()
        case "schema":
            from rmapspec.report.json import encode, schema

            return encode(schema())
        case _:
            from rmapspec.cli.exits import MEANING
            from rmapspec.report.wrap import table

            return "\n".join(table((str(int(code)), told) for code, told in MEANING.items())) + "\n"
