# SPDX-License-Identifier: Apache-2.0
"""``rmapspec refine``: does an implementation do what a design says, under every schedule?"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from rmapspec.cli import options

if TYPE_CHECKING:
    from rmapspec.cli.exits import Exit
    from rmapspec.cli.specs import Trouble
    from rmapspec.refine.adapter import Adapter
    from rmapspec.refine.replaying import Systems
    from rmapspec.refine.results import Campaign


def configure(parser: ArgumentParser) -> None:
    """Add the command's arguments."""
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--design", type=options.names, metavar="D[,E]", help="designs to run; `all` for all there are")
    what.add_argument("--replay", metavar="JSON", help="run one schedule again: the line below a failure")
    parser.add_argument("--against", metavar="D", help="judge by the spec of this design, not the design's own")
    parser.add_argument("--profile", default="dev", metavar="P", help="workloads: dev (default), ci or nightly")
    parser.add_argument("--impl", metavar="PKG.MOD:ADAPTER", help="your implementation, not the shipped one")
    parser.add_argument("--spec", metavar="PATH", help="the designs' specs, not the shipped ones")
    parser.add_argument("--seed", type=options.natural, metavar="N", help="another order of workloads; finds the same")
    parser.add_argument("--json", metavar="FILE", help="write JSON to FILE; `-` is standard output, instead of text")
    parser.add_argument("--junit", metavar="FILE", help="write JUnit XML to FILE; `-` as for --json")
    parser.add_argument("--github", action="store_true", help="print annotations of a GitHub workflow, at most ten")
    parser.add_argument("--quiet", "-q", action="store_true", help="print what fails only, one line each")


def run(args: Namespace) -> int:
    """Run the campaigns, or one schedule."""
    from rmapspec.cli import implementation
    from rmapspec.cli.exits import Exit, of_stage
    from rmapspec.cli.output import complain
    from rmapspec.cli.specs import Trouble
    from rmapspec.lang.diagnose import SpecError
    from rmapspec.lang.source import SourceError
    from rmapspec.refine.execution import ProtocolError
    from rmapspec.refine.fingerprint import HiddenStateError
    from rmapspec.refine.labels import MappingError
    from rmapspec.refine.loading import ImplementationError, blamed
    from rmapspec.refine.replaying import ReplayLineError
    from rmapspec.refine.search import NondeterminismError

    trouble = Trouble()
    try:
        adapter, systems = implementation.adapter(args.impl), implementation.specs(args.spec)
        if args.replay is not None:
            return _replay(adapter, systems, args)
        return _campaigns(adapter, systems, args, trouble)
    except (ImplementationError, SourceError, ReplayLineError) as error:
        trouble.usage(str(error))
        return Exit.USAGE
    except SpecError as error:
        trouble.spec(error)
        return of_stage(error.stage)
    except (MappingError, ProtocolError, HiddenStateError, NondeterminismError) as error:
        complain(f"rmapspec: the implementation cannot be judged: {error}")
        return Exit.EVALUATION
    except Exception as error:
        told = None if args.impl is None else blamed(error)  # what is shipped has no mistakes of its user
        if told is None:
            raise
        trouble.usage(f"the implementation {args.impl} raised {told}")
        return Exit.USAGE


def _campaigns(adapter: Adapter, systems: Systems, args: Namespace, trouble: Trouble) -> Exit:
    """One campaign for each design."""
    from rmapspec.cli.deliver import text_wanted
    from rmapspec.cli.exits import Exit, of_campaign, worst
    from rmapspec.cli.output import say
    from rmapspec.refine.campaign import campaign
    from rmapspec.report.campaign import campaign_brief, campaign_text
    from rmapspec.report.progress import progress

    known = tuple(adapter.designs())
    chosen = known if "all" in args.design else args.design
    for name in (*chosen, *([args.against] if args.against else [])):
        if name not in known:
            trouble.usage(f"no design `{name}`; there are {', '.join(known)}")
            return Exit.USAGE
    found: list[Campaign] = []
    for design in chosen:
        with progress(quiet=args.quiet) as line:
            told = None if line is None else lambda what, done, of, d=design, say=line: say(f"{d}: {what} {done}/{of}")
            try:
                c = campaign(
                    adapter, systems, design, against=args.against, profile=args.profile, seed=args.seed, progress=told
                )
            except ValueError as error:
                trouble.usage(str(error))
                return Exit.USAGE
        if text_wanted(args):
            text = campaign_brief(c) if args.quiet else campaign_text(c, options=_options(args))
            if text:
                say(text if args.quiet or not found else f"\n{text}")
        found.append(c)
        if c.why == "interrupted":
            break
    return _deliver(found, args, worst(of_campaign(c) for c in found))


def _deliver(found: list[Campaign], args: Namespace, code: Exit) -> Exit:
    """Write the outputs that were asked for."""
    from rmapspec.cli.deliver import write_all
    from rmapspec.report import campaign_data as report

    outputs = []
    if args.json is not None:
        outputs.append((args.json, report.campaign_json(found, int(code))))
    if args.junit is not None:
        outputs.append((args.junit, report.campaign_junit(found)))
    lines = report.campaign_annotations(found) if args.github else []
    return write_all(outputs, lines, code)


def _replay(adapter: Adapter, systems: Systems, args: Namespace) -> Exit:
    """One schedule, run again; the exit code is that of a safety violation where something fails."""
    from rmapspec.cli.exits import Exit
    from rmapspec.cli.output import say
    from rmapspec.refine.replaying import replay
    from rmapspec.report.campaign import replay_text

    found = replay(adapter, systems, args.replay)
    say(replay_text(found))
    return Exit.SAFETY if found.failures or found.findings else Exit.OK


def _options(args: Namespace) -> str:
    """What a replay line needs beside itself."""
    from shlex import quote

    told = [("--impl", args.impl), ("--spec", args.spec)]
    return "".join(f" {name} {quote(value)}" for name, value in told if value is not None)
