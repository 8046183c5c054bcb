# SPDX-License-Identifier: Apache-2.0
"""From the files of a command line to loaded specs; a file with mistakes does not stop the others."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from rmapspec.api import load
from rmapspec.cli.exits import Exit, of_stage
from rmapspec.cli.options import chosen_properties, chosen_settings, chosen_sizes
from rmapspec.cli.output import complain
from rmapspec.lang.diagnose import Diagnostic, SpecError
from rmapspec.lang.source import SourceError, holds_lemmas
from rmapspec.lang.spec import Spec

SUFFIX = ".rmap"


@dataclass
class Trouble:
    """What was wrong with files so far: told on standard error at once, kept for other outputs and the exit code.

    ``tell`` takes what is told, where it is not to be printed at once.
    """

    diagnostics: list[Diagnostic] = field(default_factory=list)
    exits: list[Exit] = field(default_factory=list)
    tell: Callable[[str], None] = complain

    def usage(self, message: str) -> None:
        """A mistake on the command line, or a file that cannot be read."""
        self.tell(f"rmapspec: error: {message}")
        self.exits.append(Exit.USAGE)

    def spec(self, error: SpecError, texts: Mapping[str, str] | None = None) -> None:
        """Mistakes in a text; ``texts`` are those of paths that are no files."""
        from rmapspec.report.diagnostics import file_text, render  # most files have no mistakes

        held = texts or {}
        self.tell(render(error.diagnostics, lambda path: held[path] if path in held else file_text(path)))
        self.diagnostics += error.diagnostics
        self.exits.append(of_stage(error.stage))

    def evaluation(self, message: str) -> None:
        """Something that has no value where it needs one."""
        self.tell(message)
        self.exits.append(Exit.EVALUATION)

    def interrupted(self, done: int, of: int) -> None:
        """Ctrl-C, when so many files of so many were done."""
        self.tell("rmapspec: interrupted" + (f", {done} of {of} files done" if of > 1 else ""))
        self.exits.append(Exit.INTERRUPTED)

    def add(self, messages: Iterable[str], diagnostics: Iterable[Diagnostic], exits: Iterable[Exit]) -> None:
        """What was wrong elsewhere."""
        for message in messages:
            self.tell(message)
        self.diagnostics += diagnostics
        self.exits += exits


def expand(paths: Iterable[str], trouble: Trouble, *, lemmas: bool = False) -> list[tuple[str, bool]]:
    """The files that paths stand for, each with whether a folder led to it; an empty folder is a mistake.

    Lemma files inside of folders count only where ``lemmas`` says so.
    """
    found: dict[str, bool] = {}
    for path in paths:
        if not Path(path).is_dir():
            found[path] = False
            continue
        inside = sorted(
            str(p) for p in Path(path).rglob(f"*{SUFFIX}") if p.is_file() and (lemmas or not holds_lemmas(p))
        )
        if not inside:
            trouble.usage(f"no {SUFFIX} file in {path}")
        for name in inside:
            found.setdefault(name, True)
    return list(found.items())


def load_file(path: str, args: Namespace, trouble: Trouble) -> Spec | None:
    """One file with the sizes and properties of the command line; None, and trouble noted, when it cannot be."""
    try:
        spec = load(path, sizes=chosen_sizes(args), settings=chosen_settings(args))
    except SourceError as error:
        trouble.usage(str(error))
        return None
    except SpecError as error:
        trouble.spec(error)
        return None
    wrong = _unknown_names(spec, args)
    for message in wrong:
        trouble.usage(f"{path}: {message}")
    return None if wrong else spec


def checkable(spec: Spec, found: bool, trouble: Trouble) -> bool:
    """Whether there is a system to look at: not for a spec that leaves a process to its designs.

    To name such a file is a mistake, noted in ``trouble``; to find it in a folder is none.
    """
    missing = [name for name, d in spec.typed.processes.items() if d.body is None]
    if missing and not found:
        names = ", ".join(f"`{name}`" for name in missing)
        trouble.usage(f"{spec.path} leaves {names} to its designs: give a `design NAME of {spec.name}`")
    return not missing


def _unknown_names(spec: Spec, args: Namespace) -> list[str]:
    """What is wrong with the names given on the command line, for this spec."""
    typed = spec.typed
    sized = [*typed.sorts, *typed.params]
    wrong = [f"no sort or param `{n}`{_near(n, sized)}" for n in chosen_sizes(args) if n not in sized]
    wrong += [f"no param `{n}`{_near(n, typed.params)}" for n in chosen_settings(args) if n not in typed.params]
    wrong += [
        f"sort `{n}` has at least one element"
        for n, (lo, _) in chosen_sizes(args).items()
        if n in typed.sorts and lo < 1
    ]
    judged = [name for name, d in typed.properties.items() if d.kind != "assume"]
    asked = chosen_properties(args) if hasattr(args, "property") else None
    wrong += [f"no property `{n}`{_near(n, judged)}" for n in asked or () if n not in judged]
    return wrong


def _near(name: str, known: Iterable[str]) -> str:
    """A hint: the nearest name there is, else all of them."""
    from difflib import get_close_matches

    held = list(known)
    close = get_close_matches(name, held, n=1)
    if close:
        return f"; did you mean `{close[0]}`?"
    return f"; there are {', '.join(held)}" if held else "; there are none"
