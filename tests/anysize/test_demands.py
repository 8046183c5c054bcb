# SPDX-License-Identifier: Apache-2.0
"""Where the finite Systems meet an operation without a value, a proof owes that it never happens."""

from __future__ import annotations

import pytest

from rmapspec.api import check, loads

TEXT = """spec x
sort V[1..2] ordered;
enum K {{ k1, k2 }}
var q: seq V = [];
var o: V? = none;
var s: set V = {{}};
var m: map V -> bool = map v in V: false;
rwsem rw;
mutex mx;
fun same(a: V, b: V): bool = a == b;
process w {{ {body} }}
scenario one {{ w; }}
scenario many {{ w * any; }}
invariant I: {claim};
"""
BODIES = {
    "insert_after nowhere": "a: choose v in V { q := insert_after(q, v, v); }",
    "insert_before nowhere": "a: choose v in V { q := insert_before(q, v, v); }",
    "insert_after twice": "f: q := seq v in V: v; a: choose v in V { q := insert_after(q, v, v); }",
    "append twice": "loop { a: choose v in V { q := append(q, v); } }",
    "remove": "a: choose v in V { q := remove(q, v); }",
    "no value": "a: s := s union {the(o)};",
    "no value as a key": "a: m[the(o)] := true;",
    "no value in a guard": "a: { require the(o) in s; }",
    "no value in an argument": "a: choose v in V { require same(v, the(o)); }",
    "no value in a set": "a: s := set v in V: v == the(o);",
    "no value in a map": "a: m := map v in V: v == the(o);",
    "no value in a domain": "a: choose v in s union {the(o)} { skip; }",
    "no value under a quantifier": "a: require exists v in V: v == the(o);",
    "no value in an if of a step": "a: { if the(o) in s { s := {}; } }",
    "no value in an if": "if the(o) in s { a: skip; }  b: skip;",
    "no value in a loop that takes no step": "for v in V { if v == the(o) { a: skip; } } b: skip;",
    "no value in a loop": "b: skip; for v in V { if the(o) == v { a: skip; } c: skip; }",
    "cursor removed": "f: q := seq v in V: v; for v in q { a: q := remove(q, v); }",
    "no value before the end": "a: skip; if the(o) in s { b: skip; }",
    "literal": "a: choose v in V { q := [v, v]; }",
    "up_read": "a: up_read(rw);",
    "up_write": "a: up_write(rw);",
    "downgrade": "a: downgrade_write(rw);",
    "unlock": "a: mutex_unlock(mx);",
}


@pytest.mark.parametrize("name", BODIES)
def test_nothing_is_proved(name: str) -> None:
    """A property is proved for every size of a system that has steps without a meaning."""
    report = check(loads(TEXT.format(body=BODIES[name], claim="true")), engine="explore", every_size=False)
    assert report.failure is not None
    spec = loads(TEXT.format(body=BODIES[name], claim="forall v in V: v not in s or v in s"))
    assert [p.proved for p in check(spec, engine="prove").proofs] == [()]


def test_claim_without_a_value() -> None:
    """A property that has no value in some state is proved."""
    spec = loads(TEXT.format(body="a: skip;", claim="the(o) in s or true"))
    assert [p.proved for p in check(spec, engine="prove").proofs] == [()]
