# SPDX-License-Identifier: Apache-2.0
"""Lemma files: found beside a spec and among what is shipped, and never in its way."""

from __future__ import annotations

from pathlib import Path

import pytest

import rmapspec.api as api
from rmapspec.api import load
from rmapspec.lang.diagnose import SpecError
from rmapspec.lang.format import format_module

BASE = "spec base\nvar ready: bool = false;\nabstract process worker;\ninvariant safe: true;\n"
DESIGN = "design mine of base\nprocess worker { work: ready := true; }\n"


def write(folder: Path, **files: str) -> Path:
    """A folder with these files, `__` in their names a point."""
    for name, text in files.items():
        (folder / f"{name.replace('__', '.')}.rmap").write_text(text, encoding="utf-8")
    return folder / "mine.rmap"


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder of shipped content."""
    content = tmp_path / "content"
    (content / "spec").mkdir(parents=True)
    monkeypatch.setattr(api, "content_root", lambda: content)
    return content


def ship(content: Path, name: str, text: str) -> Path:
    """A shipped lemma file."""
    path = content / "proofs" / name / "lemmas.rmap"
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_lemma_files_are_found_in_order(tmp_path: Path, shipped: Path) -> None:
    """A lemma is not read, or a base's comes after its design's."""
    ship(shipped, "mine", "lemmas of mine\nlemma c: ready;\n")
    ship(shipped, "base", "lemmas of base\nlemma a: ready;\n")
    path = write(
        tmp_path,
        base=BASE,
        mine=DESIGN + "lemma own: true;\n",
        base__lemmas="lemmas of base\nlemma b: ready;\n",
        mine__lemmas="lemmas of mine\nlemma d: after(worker, work);\n",
    )
    spec = load(path)
    assert list(spec.typed.lemmas) == ["own", "a", "b", "c", "d"]
    assert spec.lemmas_left_out == ()
    assert list(load(tmp_path / "base.rmap").typed.lemmas) == ["a", "b"]


def test_a_mistake_is_told_where_it_stands(tmp_path: Path, shipped: Path) -> None:
    """A mistake in a lemma file is told of the spec, or not at all."""
    path = write(tmp_path, base=BASE, mine=DESIGN, mine__lemmas="lemmas of mine\nlemma d: raedy;\n")
    with pytest.raises(SpecError) as caught:
        load(path)
    (found,) = caught.value.diagnostics
    assert (found.code, Path(found.span.path).name, found.span.line) == ("T101", "mine.lemmas.rmap", 2)
    write(tmp_path, mine__lemmas="lemmas of mine\nlemma d ready;\n")
    with pytest.raises(SpecError) as caught:
        load(path)
    assert [Path(d.span.path).name for d in caught.value.diagnostics] == ["mine.lemmas.rmap"]


def test_shipped_lemmas_do_not_stand_in_the_way_of_another_text(tmp_path: Path, shipped: Path) -> None:
    """A design that has the name of a shipped one cannot be checked, since it lacks what its lemmas speak of."""
    unfit = ship(shipped, "mine", "lemmas of mine\nlemma c: ready and other;\n")
    ship(shipped, "base", "lemmas of base\nlemma a: ready;\n")
    spec = load(write(tmp_path, base=BASE, mine=DESIGN))
    assert list(spec.typed.lemmas) == ["a"]
    assert spec.lemmas_left_out == (str(unfit),)
    write(shipped / "spec", base=BASE, mine=DESIGN)
    with pytest.raises(SpecError, match="other"):
        load(shipped / "spec" / "mine.rmap")  # the shipped text itself has to fit


def test_lemmas_alone_are_no_spec(tmp_path: Path, shipped: Path) -> None:
    """Somebody who checks a lemma file is not told what to check, be it right or not."""
    for text in ("lemmas of mine\nlemma c: true;\n", "lemmas of mine\nlemma c: true;\nvar x bool;\n"):
        path = write(tmp_path, mine__lemmas=text).with_name("mine.lemmas.rmap")
        with pytest.raises(SpecError) as caught:
            load(path)
        told = "; ".join(f"{d.code} {d.hint}" for d in caught.value.diagnostics)
        assert ("T003" in told and "check `mine.rmap`" in told) or "P101" in told, told


def test_lemmas_have_the_one_style() -> None:
    """`fmt` breaks a lemma file, or leaves it as it is."""
    text = 'lemmas of mine "t"\nlemma  a "x": true and  ready; fun f( ):bool=true;\nrwsem  l  handoff ;\n'
    text += "scenario all{ p * any ; }\n"
    assert format_module(text, "x.rmap") == (
        'lemmas of mine\n"t"\nlemma a "x": true and ready;\nfun f(): bool = true;\nrwsem l handoff;\n'
        "scenario all { p * any; }\n"
    )
