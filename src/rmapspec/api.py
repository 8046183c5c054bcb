# SPDX-License-Identifier: Apache-2.0
"""The library's front door: load a file, check it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from rmapspec.analyse.check import check
from rmapspec.content import content_root
from rmapspec.lang import syntax as s
from rmapspec.lang.check import check as check_types
from rmapspec.lang.diagnose import Diagnostic, SpecError
from rmapspec.lang.parse import parse
from rmapspec.lang.recover import with_other_mistakes
from rmapspec.lang.source import read_source
from rmapspec.lang.spec import Sizes, Source, Spec
from rmapspec.lang.typed import Typed

__all__ = ["Spec", "check", "load", "loads"]


def load(path: str | Path, *, sizes: Sizes | None = None, settings: Mapping[str, str] | None = None) -> Spec:
    """A file as a Spec, ready to check.

    ``sizes`` maps a sort or integer param to the least and greatest size to examine, ``settings`` other params to
    values.
    Raises SourceError when the file cannot be read and SpecError with every mistake of the first stage that has any.
    """
    path = Path(path)
    return loads(read_source(str(path)), str(path), sizes=sizes, settings=settings)


def loads(
    text: str, path: str = "<text>", *, sizes: Sizes | None = None, settings: Mapping[str, str] | None = None
) -> Spec:
    """The same for a text; a design's base is looked for from ``path``. Raises SpecError."""
    try:
        module = parse(text, path)
    except SpecError as error:
        raise with_other_mistakes(error, text, lambda module: joined(module, path)) from None
    found = joined(module, path)
    sources = (Source(module.name.text, path, text), *found.sources)
    return Spec(
        path, text, found.typed, dict(sizes or {}), dict(settings or {}), found.base_text, found.left_out, sources
    )


@dataclass(frozen=True, slots=True)
class Joined:
    """A module joined with its base and its lemma files; the base's text, empty where there is none, the paths of the
    shipped lemma files that do not fit, and the texts of all that was joined but the module's own."""

    typed: Typed
    base_text: str
    left_out: tuple[str, ...]
    sources: tuple[Source, ...]


def joined(module: s.Module, path: str) -> Joined:
    """A module joined with all that belongs to it and checked; raises SpecError."""
    if module.kind == "lemmas":
        raise SpecError("type", [not_alone(module)])
    base, base_text, at = None, "", [(module.name.text, path)]
    if module.base is not None:
        base_text, base_path = base_of(module, module.base, Path(path))
        base = parse(base_text, base_path)
        at.insert(0, (module.base.text, base_path))
    sources = [Source(name, place, base_text) for name, place in at[:-1]]
    texts = [Source(f"lemmas of {n}", str(f), read_source(str(f))) for n, p in at for f in lemma_files(n, Path(p))]
    files = [parse(source.text, source.path) for source in texts]
    try:
        return Joined(check_types(module, base, files), base_text, (), (*sources, *texts))
    except SpecError as error:
        shipped = () if is_shipped(path) else tuple(f.span.path for f in files if is_shipped(f.span.path))
        if not error.diagnostics or any(d.span.path not in shipped for d in error.diagnostics):
            raise
        unfit = {d.span.path for d in error.diagnostics}
    kept = [f for f in files if f.span.path not in unfit]
    sources += [source for source in texts if source.path not in unfit]
    return Joined(check_types(module, base, kept), base_text, tuple(p for p in shipped if p in unfit), tuple(sources))


def lemma_files(name: str, path: Path) -> Iterator[Path]:
    """The lemma files of a spec or design that stands at ``path``: the shipped one, then the one beside it."""
    for file in (content_root() / "proofs" / name / "lemmas.rmap", path.resolve().parent / f"{name}.lemmas.rmap"):
        if file.is_file():
            yield file


def is_shipped(path: str) -> bool:
    """Whether a file is part of the shipped content."""
    place = Path(path).resolve()
    return any(place.is_relative_to(content_root() / folder) for folder in ("spec", "proofs"))


def not_alone(module: s.Module) -> Diagnostic:
    """What there is to say where a lemma file is given in the place of a spec."""
    name = module.name.text
    hint = f"check `{name}.rmap`, or a design of it: lemmas are read with what they are of"
    return Diagnostic("T003", module.name.span, f"these are lemmas of `{name}`, which say nothing alone", hint=hint)


def base_of(module: s.Module, name: s.Name, path: Path) -> tuple[str, str]:
    """The text and path of the spec a design is of: beside the file, in the folders above it, then in the shipped
    content."""
    tried = []
    for candidate in candidates(name.text, path):
        if candidate.is_file():
            return read_source(str(candidate)), str(candidate)
        tried.append(str(candidate))
    raise SpecError(
        "type",
        [
            Diagnostic(
                "T001",
                name.span,
                f"no spec `{name.text}` for design `{module.name.text}`",
                found="no such file",
                expected=f"`{name.text}.rmap` beside the file, in a folder above it, or shipped",
                hint=f"looked for {tried[0]} and in {len(tried) - 1} other places" if tried else None,
            )
        ],
    )


def candidates(name: str, path: Path) -> Iterator[Path]:
    """Where a base spec may stand, nearest first."""
    folder = path.resolve().parent
    for place in (folder, *folder.parents):
        yield place / f"{name}.rmap"
    shipped = content_root() / "spec"
    yield shipped / f"{name}.rmap"
    yield from sorted(shipped.rglob(f"{name}.rmap"))
