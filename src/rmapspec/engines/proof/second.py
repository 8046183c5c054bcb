# SPDX-License-Identifier: Apache-2.0
"""cvc5, where it is installed: a second opinion on texts in SMT-LIB."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as version_of

from rmapspec.engines.solver import Answer

SECONDS = 20.0
"""What one text may take."""


def have_cvc5() -> bool:
    """Whether cvc5 is installed (the extra ``[cvc5]``)."""
    try:
        version_of("cvc5")
    except PackageNotFoundError:
        return False
    return True


def cvc5_version() -> str:
    """The version of cvc5; raises PackageNotFoundError where there is none."""
    return f"cvc5 {version_of('cvc5')}"


def ask_cvc5(text: str, seconds: float = SECONDS, steps: int | None = None) -> Answer:
    """cvc5's answer to a text; raises ImportError where it is not installed, ValueError for a text it cannot read.

    Where few hypotheses offer it no pattern it gives up, and is asked once more to try elements in turn. ``steps`` are
    its own, to bound what it takes where it does not look at the clock.
    """
    limits = {} if steps is None else {"rlimit-per": str(steps)}
    first = _ask(text, seconds, limits)
    return _ask(text, seconds, {**limits, "enum-inst": "true"}) if first is Answer.UNKNOWN else first


def _ask(text: str, seconds: float, options: Mapping[str, str]) -> Answer:
    import cvc5  # an extra, and slow to load

    solver = cvc5.Solver()
    solver.setOption("tlimit-per", str(max(1, int(seconds * 1000))))
    for name, worth in options.items():
        solver.setOption(name, worth)
    parser = cvc5.InputParser(solver)
    parser.setStringInput(cvc5.InputLanguage.SMT_LIB_2_6, text, "obligation")
    answers = []
    try:
        while not (command := parser.nextCommand()).isNull():
            answers.append(command.invoke(solver, parser.getSymbolManager()).strip())
    except RuntimeError as error:
        raise ValueError(str(error)) from error
    given = [a for a in answers if a]
    if len(given) != 1:
        raise ValueError(f"expected one answer of cvc5, not {given}")
    return Answer(given[0]) if given[0] in {a.value for a in Answer} else _unreadable(given[0])


def _unreadable(words: str) -> Answer:
    raise ValueError(f"cvc5: {words}")
