# SPDX-License-Identifier: Apache-2.0
"""``python -m benchmarks``: measure, print, and write ``benchmarks/results.md``."""

from pathlib import Path

from benchmarks.measure import measured
from benchmarks.table import page

text = page(measured())
(Path(__file__).resolve().parent / "results.md").write_text(text, encoding="utf-8")
print(text, end="")
