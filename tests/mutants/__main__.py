# SPDX-License-Identifier: Apache-2.0
"""Plant each defect of the catalogue in a copy of the tree and see its test fail; names as arguments choose some.

Exit code 0 if every defect was noticed, 1 if one survived, 2 if one could not be planted.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.mutants.catalogue import MUTANTS, Mutant

ROOT = Path(__file__).resolve().parent.parent.parent
COPIED = ("src", "spec", "refinement", "proofs", "tests", "docs", "README.md", "ARCHITECTURE.md", "pyproject.toml")


def copy_tree(target: Path) -> None:
    """Copy what the tests need."""
    for part in COPIED:
        source = ROOT / part
        if source.is_dir():
            shutil.copytree(source, target / part, ignore=shutil.ignore_patterns("__pycache__"))
        elif source.is_file():
            shutil.copy2(source, target / part)


def run_test(tree: Path, test: str) -> subprocess.CompletedProcess[str]:
    """Run one test against a copy of the tree."""
    path = f"{tree / 'src'}{os.pathsep}{tree}"
    command = [sys.executable, "-m", "pytest", "-q", "-x", "--no-header", "-p", "no:cacheprovider", "-n", "0", test]
    env = {**os.environ, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(command, cwd=tree, env=env, capture_output=True, text=True, check=False)


def plant(tree: Path, mutant: Mutant) -> str:
    """Replace the text of the mutant, which must be there exactly once; the original text is returned."""
    path = tree / mutant.file
    original = path.read_text(encoding="utf-8")
    if original.count(mutant.old) != 1:
        raise SystemExit(
            f"{mutant.name}: the text to replace stands {original.count(mutant.old)} times in {mutant.file}"
        )
    path.write_text(original.replace(mutant.old, mutant.new), encoding="utf-8")
    return original


def killed(tree: Path, mutant: Mutant) -> bool:
    """Whether the named test fails with the defect in place; it must have passed without."""
    original = plant(tree, mutant)
    try:
        done = run_test(tree, mutant.test)
    finally:
        (tree / mutant.file).write_text(original, encoding="utf-8")
    if done.returncode not in (0, 1):
        print(done.stdout[-2000:], done.stderr[-2000:])
        raise SystemExit(f"{mutant.name}: {mutant.test} did not run (exit {done.returncode})")
    return done.returncode == 1


def main(names: list[str]) -> int:
    """Run the chosen mutants, or all."""
    chosen = [m for m in MUTANTS if not names or m.name in names]
    survivors = []
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder)
        copy_tree(tree)
        for test in sorted({m.test for m in chosen}):
            done = run_test(tree, test)
            if done.returncode != 0:
                print(done.stdout[-3000:], done.stderr[-1000:])
                raise SystemExit(f"{test} does not pass without a defect")
        for mutant in chosen:
            dead = killed(tree, mutant)
            print(f"{'killed  ' if dead else 'SURVIVED'} {mutant.name}: {mutant.what} ({mutant.test})", flush=True)
            if not dead:
                survivors.append(mutant.name)
    print(f"{len(chosen) - len(survivors)} of {len(chosen)} planted defects make their test fail")
    return 1 if survivors else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
