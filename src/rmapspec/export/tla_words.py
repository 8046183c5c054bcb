# SPDX-License-Identifier: Apache-2.0
"""The definitions that a TLA+ module needs for its types and operations, each made when it is first asked for."""

from __future__ import annotations

from collections.abc import Iterable
from types import MappingProxyType
from typing import Final

from rmapspec.export.names import Names
from rmapspec.system.types import (
    BoolT,
    FiniteT,
    IntT,
    MapT,
    OptionT,
    Scalar,
    SeqT,
    SetT,
    Type,
    Value,
    codes,
    index,
    none_code,
)

_RESERVED: Final = (
    "ACTION ASSUME ASSUMPTION AXIOM BOOLEAN BY CASE CHOOSE CONSTANT CONSTANTS COROLLARY DEF DEFINE DEFS DOMAIN ELSE "
    "ENABLED EXCEPT EXTENDS FALSE HAVE HIDE IF IN INSTANCE LAMBDA LEMMA LET LOCAL MODULE NEW OBVIOUS OMITTED ONLY "
    "OTHER PICK PROOF PROPOSITION PROVE QED RECURSIVE SF STATE STRING SUBSET SUFFICES TAKE TEMPORAL THEN THEOREM TRUE "
    "UNCHANGED UNION USE VARIABLE VARIABLES WF WITH WITNESS Nat Int Seq Len Head Tail Append SubSeq SelectSeq "
    "Cardinality IsFiniteSet Print PrintT Assert JavaTime TLCGet TLCSet Permutations SortSeq RandomElement Any "
    "ToString TLCEval TLCExt Init Next Spec vars none Enabled Finished module cfg Fit The InSeq Pos AppendTo "
    "InsertAfter InsertBefore Remove Before First Last NextIn Distinct Arrangements"
)
RESERVED: Final = frozenset(_RESERVED.split())

# The operations that TLA+ lacks. Where one has no value, TLC stops with the message: an evaluation error.
HELPERS: Final = MappingProxyType({
    "Fit": 'Fit(n, lo, hi) == IF n \\in lo..hi THEN n ELSE Assert(FALSE, <<n, "is outside", lo, hi>>)',
    "The": 'The(x) == IF x = none THEN Assert(FALSE, "the value is none") ELSE x',
    "InSeq": "InSeq(x, q) == \\E i \\in 1..Len(q) : q[i] = x",
    "Pos": "Pos(x, q) == CHOOSE i \\in 1..Len(q) : q[i] = x",
    "AppendTo": 'AppendTo(q, x) == IF InSeq(x, q) THEN Assert(FALSE, <<x, "is already in", q>>) ELSE Append(q, x)',
    "InsertAfter": "InsertAfter(q, a, x) ==\n"
    '    IF ~ InSeq(a, q) \\/ InSeq(x, q) THEN Assert(FALSE, <<x, "cannot be inserted after", a, "in", q>>)\n'
    "    ELSE SubSeq(q, 1, Pos(a, q)) \\o <<x>> \\o SubSeq(q, Pos(a, q) + 1, Len(q))",
    "InsertBefore": "InsertBefore(q, a, x) ==\n"
    '    IF ~ InSeq(a, q) \\/ InSeq(x, q) THEN Assert(FALSE, <<x, "cannot be inserted before", a, "in", q>>)\n'
    "    ELSE SubSeq(q, 1, Pos(a, q) - 1) \\o <<x>> \\o SubSeq(q, Pos(a, q), Len(q))",
    "Remove": "Remove(q, x) ==\n"
    '    IF ~ InSeq(x, q) THEN Assert(FALSE, <<x, "is not in", q>>)\n'
    "    ELSE SubSeq(q, 1, Pos(x, q) - 1) \\o SubSeq(q, Pos(x, q) + 1, Len(q))",
    "Before": "Before(q, a, b) == InSeq(a, q) /\\ InSeq(b, q) /\\ Pos(a, q) < Pos(b, q)",
    "First": "First(q) == IF q = <<>> THEN none ELSE q[1]",
    "Last": "Last(q) == IF q = <<>> THEN none ELSE q[Len(q)]",
    "NextIn": "NextIn(q, x) ==\n"
    '    IF ~ InSeq(x, q) THEN Assert(FALSE, <<x, "is not in", q>>)\n'
    "    ELSE IF q[Len(q)] = x THEN none ELSE q[Pos(x, q) + 1]",
    "Distinct": "Distinct(q) ==\n"
    "    IF \\A i, j \\in 1..Len(q) : q[i] = q[j] => i = j THEN q\n"
    '    ELSE Assert(FALSE, <<"an element stands twice in", q>>)',
    "Arrangements": "Arrangements(S) ==\n"
    "    {q \\in UNION {[1..n -> S] : n \\in 0..Cardinality(S)} : \\A i, j \\in 1..Len(q) : q[i] = q[j] => i = j}",
})  # fmt: skip
_NEEDS: Final = MappingProxyType({
    "AppendTo": ("InSeq",),
    "InsertAfter": ("InSeq", "Pos"),
    "InsertBefore": ("InSeq", "Pos"),
    "Remove": ("InSeq", "Pos"),
    "Before": ("InSeq", "Pos"),
    "NextIn": ("InSeq", "Pos"),
})  # fmt: skip


class Words:
    """What a module has been found to need so far; values of sorts are strings, none is a model value."""

    def __init__(self) -> None:
        self.names = Names(RESERVED)
        self.definitions: dict[str, str] = {}  # of types, by name
        self.constants: dict[str, None] = {}  # the model values, in order
        self._helpers: set[tuple[str, int]] = set()

    def helper(self, name: str, depth: int = 0) -> str:
        """The name of an operation's definition; ``depth`` says which none it is about."""
        for needed in _NEEDS.get(name, ()):
            self.helper(needed)
        self._helpers.add((name, depth))
        if "none" in HELPERS[name].replace('"the value is none"', ""):
            self.none(depth)
        return f"{name}_{depth}" if depth else name

    def helpers(self) -> list[str]:
        """The definitions of the operations used, in an order in which each stands before its use."""
        found = []
        for name, text in HELPERS.items():
            for used, depth in sorted(self._helpers):
                if used == name:
                    deeper = text.replace("none", f"none_{depth}").replace(name, f"{name}_{depth}", 1)
                    found.append(deeper if depth else text)
        return found

    def none(self, depth: int) -> str:
        """The none of an option of options, so many levels deep."""
        name = f"none_{depth}" if depth else "none"
        self.constants.setdefault(name)
        return name

    def define(self, kind: str, key: str, wanted: str, body: str) -> str:
        """The name of a definition without parameters, made at the first call."""
        name = self.names.of(kind, key, wanted)
        self.definitions.setdefault(name, f"{name} == {body}")
        return name

    # ------------------------------------------------------------ values and sets of values

    def domain(self, t: Scalar) -> str:
        """The set of the values of a scalar type."""
        match t:
            case BoolT():
                return "BOOLEAN"
            case IntT(lo, hi):
                return f"({lo}..{hi})"
            case FiniteT(name, labels):
                return self.define("domain", repr(t), name, "{" + ", ".join(map(quoted, labels)) + "}")
            case OptionT(of):
                return f"({self.domain(of)} \\cup {{{self.none(depth(of))}}})"

    def values(self, t: Type) -> str:
        """The set of the values of a type."""
        match t:
            case SetT(of):
                return f"SUBSET {self.domain(of)}"
            case SeqT(of):
                return f"{self.helper('Arrangements')}({self.domain(of)})"
            case MapT(key, of):
                return f"[{self.domain(key)} -> {self.values(of)}]"
            case _:
                return self.domain(t)

    def value(self, t: Type, value: Value) -> str:
        """A value of a type."""
        match t, value:
            case SetT(of), int():
                return "{" + ", ".join(self.value(of, c) for c in codes(of) if value >> index(of, c) & 1) + "}"
            case SeqT(of), tuple():
                return "<<" + ", ".join(self.value(of, c) for c in value) + ">>"
            case MapT(key, of), tuple():
                if len(set(value)) == 1:
                    k = self.names.of("key", str(_nesting(of)), "k")
                    return f"[{k} \\in {self.domain(key)} |-> {self.value(of, value[0])}]"
                return mapping((self.value(key, k), self.value(of, v)) for k, v in zip(codes(key), value, strict=True))
            case OptionT(of), int():
                return self.none(depth(of)) if value == none_code(t) else self.value(of, value)
            case FiniteT(_, labels), int():
                return quoted(labels[value])
            case BoolT(), _:
                return "TRUE" if value else "FALSE"
            case _, int():
                return str(value) if value >= 0 else f"({value})"
        raise AssertionError(f"{value} is no value of {t}")

    # ------------------------------------------------------------ the orders and constructors of sorts

    def place(self, t: FiniteT) -> str:
        """The function from the values of a sort to their places in its order."""
        pairs = ((quoted(label), str(i)) for i, label in enumerate(t.labels))
        return self.define("place", repr(t), f"{t.name}_place", mapping(pairs))

    def after(self, t: FiniteT) -> str:
        """The function from each value of a sort to the next one."""
        following = [*map(quoted, t.labels[1:]), self.none(0)]
        pairs = zip(map(quoted, t.labels), following, strict=False)
        return self.define("after", repr(t), f"{t.name}_after", mapping(pairs))

    def constructor(self, t: FiniteT, payload: Scalar, start: int) -> str:
        """The function from a payload to the value of an enum that holds it."""
        pairs = [(self.value(payload, c), quoted(t.labels[start + index(payload, c)])) for c in codes(payload)]
        name = t.labels[start].partition("(")[0] if pairs else "empty"
        return self.define("make", f"{t!r}{start}{payload!r}", f"{t.name}_{name}", mapping(pairs))

    def payload(self, t: FiniteT, payload: Scalar, start: int) -> str:
        """The function from a value of an enum to the payload it holds; to ``no_payload`` where it has another form."""
        held = {start + index(payload, c): self.value(payload, c) for c in codes(payload)}
        if len(held) < len(t.labels):
            self.constants.setdefault("no_payload")
        pairs = [(quoted(label), held.get(i, "no_payload")) for i, label in enumerate(t.labels)]
        name = t.labels[start].partition("(")[0] if held else "empty"
        return self.define("payload", f"{t!r}{start}{payload!r}", f"{t.name}_{name}_payload", mapping(pairs))


def depth(t: Scalar) -> int:
    """How many options a scalar type is wrapped in."""
    return 1 + depth(t.of) if isinstance(t, OptionT) else 0


def _nesting(t: Type) -> int:
    """How many maps a type is made of, one inside the other."""
    return 1 + _nesting(t.value) if isinstance(t, MapT) else 0


def quoted(label: str) -> str:
    """A label as a string of TLA+."""
    return '"' + label.replace("\\", "\\\\").replace('"', '\\"') + '"'


def mapping(pairs: Iterable[tuple[str, str]]) -> str:
    """A function given by its graph."""
    shown = " @@ ".join(f"{a} :> {b}" for a, b in pairs)
    return f"({shown})" if shown else "<<>>"
