# SPDX-License-Identifier: Apache-2.0
"""The hand-made abstraction of fork against one walk, for any number of VMAs: a first-order system with its invariant.

The tree holds parents and children; the walk visits the parent and then the child of each VMA, or (``before``) the
child first. ``link_first`` False copies before linking, as the RFC does.
"""

from __future__ import annotations

from rmapspec.system.firstorder.model import (
    Clause,
    FirstOrderAction,
    FirstOrderProperty,
    FirstOrderSystem,
    Lemma,
    Update,
)
from rmapspec.system.firstorder.terms import (
    BOOL,
    Apply,
    Formula,
    Member,
    Sort,
    Symbol,
    Var,
    conj,
    disj,
    eq,
    forall,
    implies,
    negate,
)
from rmapspec.system.model import PropertyKind

VMA = Sort("Vma")
V, I = Var("v", VMA), Var("i", VMA)
TRUE, FALSE = Member(BOOL, "true"), Member(BOOL, "false")

linked = Symbol("linked", (VMA,), text="linked(child({0}))")
pp = Symbol("pp", (VMA,), text="filled(parent({0}))")
cp = Symbol("cp", (VMA,), text="filled(child({0}))")
vp = Symbol("vp", (VMA,), text="visited(parent({0}))")
vc = Symbol("vc", (VMA,), text="visited(child({0}))")
walking = Symbol("walking", (), text="walking")
finished = Symbol("finished", (), text="finished")


def of(symbol: Symbol, v: Var = V) -> Formula:
    """The relation of one VMA."""
    return Apply(symbol, (v,))


def put(symbol: Symbol, value: bool) -> Update:
    """One more, or one fewer, in the relation: ``v``."""
    here = eq(I, V)
    return Update(symbol, (I,), disj((here, of(symbol, I))) if value else conj((negate(here), of(symbol, I))))


def always(symbol: Symbol, value: bool) -> Update:
    """The same value everywhere."""
    return Update(symbol, tuple(I for _ in symbol.args), TRUE if value else FALSE)


def act(name: str, guards: dict[str, Formula], *updates: Update, of_vma: bool = True) -> FirstOrderAction:
    """An action of one VMA, or of none."""
    named = tuple(Clause(n, g) for n, g in guards.items())
    return FirstOrderAction(name, None, name, (V,) if of_vma else (), named, (), (), updates)


def walk(*, link_first: bool = True, child_before: bool = False) -> FirstOrderSystem:
    """The system, with lemmas that prove W of the right design."""
    w, done = Apply(walking), Apply(finished)
    in_order = {} if child_before else {"parent first": of(vp)}
    out_of_order = {"child first": disj((negate(of(linked)), of(vc)))} if child_before else {}
    all_visited = forall((I,), conj((of(vp, I), implies(of(linked, I), of(vc, I)))))
    actions = (
        act("link", {"unlocked": negate(w), "not linked": negate(of(linked))}, put(linked, True)),
        act(
            "copy",
            {"linked": of(linked), "filled": of(pp)} if link_first else {"filled": of(pp)},
            put(cp, True),
        ),
        act("acquire", {"idle": negate(w)}, always(walking, True), always(vp, False), always(vc, False),
            always(finished, False), of_vma=False),
        act("visit_parent", {"walking": w, "new": negate(of(vp)), **out_of_order}, put(vp, True), put(pp, False)),
        act("visit_child", {"walking": w, "linked": of(linked), "new": negate(of(vc)), **in_order},
            put(vc, True), put(cp, False)),
        act("finish", {"walking": w, "all": all_visited}, always(finished, True), of_vma=False),
        act("release", {"finished": conj((w, done))}, always(walking, False), always(finished, False), of_vma=False),
        act("fault", {"unlocked": negate(w)}, put(pp, True)),
    )  # fmt: skip
    lemmas = (
        Lemma("mapped_linked", "a filled PTE is linked", forall((V,), implies(of(cp), of(linked))), "given"),
        Lemma("parent_visited", "", forall((V,), implies(conj((w, of(vp))), negate(of(pp)))), "given"),
        Lemma("child_visited", "", forall((V,), implies(conj((w, of(vc))), negate(of(cp)))), "given"),
        Lemma("in_order", "child after parent", forall((V,), implies(conj((w, of(vc))), of(vp))), "given"),
        Lemma("all_visited", "", implies(done, conj((w, all_visited))), "given"),
    )
    bad = forall((V,), conj((negate(of(pp)), negate(of(cp)))))
    empty = (negate(of(linked)), of(pp), negate(of(cp)), negate(of(vp)), negate(of(vc)))
    return FirstOrderSystem(
        name="walk",
        scenario="one walk",
        sorts=(VMA,),
        symbols=(linked, pp, cp, vp, vc, walking, finished),
        axioms=(),
        init=(Clause("start", forall((V,), conj(empty))), Clause("idle", conj((negate(w), negate(done))))),
        actions=actions,
        properties=(FirstOrderProperty("W", "after the walk nothing is mapped", PropertyKind.INVARIANT,
                                       implies(done, bad)),),
        lemmas=lemmas,
        unbounded=("Vma",),
    )  # fmt: skip
