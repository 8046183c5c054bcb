# SPDX-License-Identifier: Apache-2.0
"""``python -m benchmarks``: measure, print, and write ``results.md``, ``results.json`` and ``results.svg``."""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
from dataclasses import asdict
from pathlib import Path

from benchmarks.checkers import checkers
from benchmarks.measure import measured
from benchmarks.page import page
from benchmarks.plot import plot
from benchmarks.race import race


def main() -> None:
    """Measures and writes."""
    options = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    options.add_argument("--runs", type=int, default=3, help="of each command; the median counts")
    options.add_argument("--most", type=int, default=12, metavar="N", help="the largest forkrmap that is searched")
    options.add_argument("--jar", type=Path, action="append", default=[], help="another tla2tools.jar to measure")
    options.add_argument("--into", type=Path, default=Path(__file__).resolve().parent, help="the folder to write to")
    given = options.parse_args()
    raced = race(
        checkers(tuple(jar.resolve() for jar in given.jar)),
        given.runs,
        given.most,
        lambda what: print(what, file=sys.stderr, flush=True),
    )
    results = measured()
    text = page(results, raced)
    (given.into / "results.md").write_text(text, encoding="utf-8")
    data = json.dumps({"race": asdict(raced), "engines": asdict(results)}, indent=1)
    (given.into / "results.json").write_text(data + "\n", encoding="utf-8")
    print(text, end="")
    if importlib.util.find_spec("matplotlib") is None:
        print("matplotlib is missing: results.svg is as it was", file=sys.stderr)
    else:
        plot(raced, given.into / "results.svg")


main()
