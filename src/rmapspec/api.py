# SPDX-License-Identifier: Apache-2.0
"""The library's front door: load a file, check it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from rmapspec.analyse.check import check
from rmapspec.content import content_root
from rmapspec.lang import syntax as s
from rmapspec.lang.check import check as check_types
from rmapspec.lang.diagnose import Diagnostic, SpecError
from rmapspec.lang.parse import parse
from rmapspec.lang.recover import with_other_mistakes
from rmapspec.lang.source import read_source
from rmapspec.lang.spec import Sizes, Spec
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
        raise with_other_mistakes(error, text, lambda module: typed(module, path)) from None
    checked, base_text = typed(module, path)
    return Spec(path, text, checked, dict(sizes or {}), dict(settings or {}), base_text)


def typed(module: s.Module, path: str) -> tuple[Typed, str]:
    """A module joined with its base and checked, and the base's text, empty where there is none; raises SpecError."""
    if module.base is None:
        return check_types(module, None), ""
    base_text, base_path = base_of(module, module.base, Path(path))
    return check_types(module, parse(base_text, base_path)), base_text


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
