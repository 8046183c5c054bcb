# SPDX-License-Identifier: Apache-2.0
"""Lemma files: their lemmas enter what they are of, their functions are their own."""

from __future__ import annotations

from rmapspec.lang import syntax as s
from rmapspec.lang.check.cycles import no_recursive_functions
from rmapspec.lang.check.declarations import bodies
from rmapspec.lang.check.join import Namer
from rmapspec.lang.check.prepare import Prepared
from rmapspec.lang.check.signatures import declare


def lemma_file(ready: Prepared, file: s.Module) -> None:
    """Check a lemma file of the module or of its base, and enter its lemmas; reports what else stands in it.

    The text of one that is of the base sees what the base's text sees.
    """
    k, base = ready.checker, ready.base
    of_base = base is not None and file.name.text == base.name.text
    if not of_base and file.name.text != ready.module.name.text:
        told = f"these are lemmas of `{file.name.text}`, and `{ready.module.name.text}` is checked"
        k.problems.add("T002", file.name.span, told, expected=" or ".join(_names(ready)))
        return
    for d in file.declarations:
        if not isinstance(d, s.FunDecl | s.LemmaDecl):
            told = "this does not belong into a lemma file"
            k.problems.add("T220", d.span, told, expected="`lemma` or `fun`", hint=f"move it to `{file.name.text}`")
    funs = [d for d in file.declarations if isinstance(d, s.FunDecl)]
    lemmas = [d for d in file.declarations if isinstance(d, s.LemmaDecl)]
    layer = (ready.below if of_base else ready.layer).over()
    Namer(layer, k.problems, {}, "lemmas").enter(funs)
    Namer(ready.layer, k.problems, {}, "lemmas").enter(lemmas)
    before, k.calls, k.layer, k.in_base = k.calls, {}, layer, of_base
    declare(k, funs)
    bodies(k, (*funs, *lemmas))
    no_recursive_functions(k, (d.name.text for d in funs))
    k.calls, k.layer, k.in_base = before, ready.layer, False


def _names(ready: Prepared) -> tuple[str, ...]:
    """What lemmas may be of."""
    return tuple(f"`{m.name.text}`" for m in (ready.module, ready.base) if m is not None)
