# SPDX-License-Identifier: Apache-2.0
"""Obligations as text: complete in themselves, the same every time, and understood alike by two solvers."""

from __future__ import annotations

import re
from random import Random

import pytest

from rmapspec.engines.logic import answer_to
from rmapspec.engines.proof.obligations import Kind, Obligation, obligations
from rmapspec.engines.proof.second import ask_cvc5, have_cvc5
from rmapspec.engines.proof.smtlib import quoted, smtlib, term
from rmapspec.engines.solver import Answer
from rmapspec.system.firstorder.model import FirstOrderSystem
from rmapspec.system.firstorder.terms import Apply, Eq, Exists, Forall, Not, Sort, Symbol, Var
from tests.engines.any_size_walk import walk
from tests.support.random_first_order import random_first_order_system


def texts(fo: FirstOrderSystem) -> dict[str, str]:
    """The text of every obligation of the system's lemmas and W."""
    return {o.name: smtlib(fo, o) for o in obligations(fo, fo.lemmas, ["W"], trivial=True)}


def test_the_text_is_pinned() -> None:
    """The form of stored obligations changed unnoticed: evidence made before would not be found again."""
    text = texts(walk())["copy × mapped_linked"]
    assert text.startswith(
        "; walk, scenario one walk, every size: copy × mapped_linked\n"
        "; mapped_linked is preserved by the action copy (consecution); unsat says so\n"
        "(set-info :smt-lib-version 2.6)\n"
        "(set-logic UF)\n"
        "(declare-sort Vma 0)\n"
    )
    assert "; guard: linked\n(assert (linked v))\n" in text
    assert text.endswith(
        "; not so: mapped_linked\n"
        "(assert (not (forall ((|v!1| Vma)) (or (not (or (= |v!1| v) (cp |v!1|))) (linked |v!1|)))))\n"
        "(check-sat)\n"
    )
    assert texts(walk()) == texts(walk())


def test_z3_reads_what_it_would_be_asked() -> None:
    """A text says something else than the formulas it is made of."""
    assert {answer_to(t) for t in texts(walk()).values()} == {Answer.UNSAT}
    wrong = texts(walk(link_first=False))
    assert [name for name, t in wrong.items() if answer_to(t) is not Answer.UNSAT] == ["copy × mapped_linked"]


def test_cvc5_agrees_where_it_is_installed() -> None:
    """Two solvers disagree on the invariant, or the second one is never asked."""
    if have_cvc5():
        assert {ask_cvc5(t) for t in texts(walk()).values()} == {Answer.UNSAT}
        wrong = texts(walk(link_first=False))
        assert [name for name, t in wrong.items() if ask_cvc5(t) is not Answer.UNSAT] == ["copy × mapped_linked"]
    else:
        with pytest.raises(ImportError):
            ask_cvc5("(check-sat)")


def test_two_solvers_never_contradict_each_other() -> None:
    """The text of some obligation is ambiguous."""
    answers: set[tuple[Answer, Answer]] = set()
    for seed in range(12):
        fo = random_first_order_system(Random(seed))
        for o in obligations(fo, (), [p.name for p in fo.properties]):
            text = smtlib(fo, o)
            answers.add((answer_to(text, 5), ask_cvc5(text, 5) if have_cvc5() else answer_to(text, 5)))
    assert (Answer.SAT, Answer.UNSAT) not in answers
    assert (Answer.UNSAT, Answer.SAT) not in answers
    assert (Answer.UNSAT, Answer.UNSAT) in answers


def test_a_text_that_is_none_is_an_error() -> None:
    """A tampered file is taken for an answer."""
    broken = texts(walk())["copy × mapped_linked"].replace("(linked v)", "(linkd v)", 1)
    with pytest.raises(ValueError, match="linkd"):
        answer_to(broken)
    if have_cvc5():
        with pytest.raises(ValueError, match="linkd"):
            ask_cvc5(broken)


def test_names_are_quoted_where_they_must_be() -> None:
    """Two names become one, or a name is taken for a word of SMT-LIB."""
    names = ["pte@child", "kinds of Area", "and", "cursor.v", "Vma", "at(walker)", "a b", "1st"]
    assert [quoted(n) for n in names] == [
        "|pte@child|", "|kinds of Area|", "|and!|", "cursor.v", "Vma", "|at(walker)|", "|a b|", "|1st|",
    ]  # fmt: skip
    with pytest.raises(ValueError, match="can be called"):
        quoted("a|b")


def test_variables_of_one_name_are_kept_apart() -> None:
    """A variable is written by a name that means another one, or a constant, there."""
    a, b = Sort("A"), Sort("B")
    v, w, c = Var("v", a), Var("v", b), Apply(Symbol("v", (), a))
    f = Apply(Symbol("f", (a, b)), (v, w))
    assert term(Forall((v,), Exists((w,), f))) == "(forall ((v A)) (exists ((|v!1| B)) (f v |v!1|)))"
    assert term(Forall((v,), Eq(v, c))) == "(forall ((|v!1| A)) (= |v!1| v))"
    with pytest.raises(KeyError):
        term(f)
    with pytest.raises(ValueError, match="primed"):
        term(Apply(Symbol("p", ()), primed=True))


def test_members_are_named_after_their_sort() -> None:
    """Two enumerations that share a name cannot be told apart."""
    fo = random_first_order_system(Random(1))
    red = Apply(Symbol("stage", (), Sort("Colour", ("red", "green"))))
    o = Obligation("init × Q", Kind.INITIATION, None, "Q", (), (), (), (), Not(Eq(red, red)))
    assert "(declare-datatypes ((Colour 0)) (((Colour.red) (Colour.green))))" in smtlib(fo, o)
    assert re.search(r"\(set-logic UFDT\)", smtlib(fo, o))
