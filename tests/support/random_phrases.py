# SPDX-License-Identifier: Apache-2.0
"""Random expressions as texts, of a kind asked for, over the names in scope."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

Scope = dict[str, str]
"""Names with their kinds: int, bool, V, V?, int?, set V, set int, seq V, map, E, Process."""
BOUND = ("z", "element", "rebased", "i", "j", "y1", "y2", "y3", "y4", "y5")


class Phrases:
    """Makes expressions; ``between`` steps neither ``at`` nor ``ended`` may be asked for."""

    def __init__(self, rng: Random, variables: Scope, locks: list[str]) -> None:
        self.rng, self.variables, self.locks = rng, variables, locks
        self.functions: list[tuple[str, str]] = []
        self.places: list[tuple[str, str]] = []
        self.fields: list[str] = []
        self.loops: list[tuple[str, str, str, str]] = []  # whose body, its variable, of what kind, through what
        self.selves: list[str] = []
        self.between = False
        self.inside = False
        self.everywhere = False

    def fresh(self, scope: Scope) -> str:
        """A name to bind that is not in scope; often one that is bound elsewhere."""
        free = [n for n in BOUND if n not in scope]
        return free[min(self.rng.randrange(len(free)), self.rng.randrange(len(free)))]

    def named(self, kind: str, scope: Scope) -> list[str]:
        """The names of a kind; those bound nearby are likelier."""
        near = [n for n, k in scope.items() if k == kind]
        return [*near, *near, *(n for n, k in self.variables.items() if k == kind)]

    def any(self, kind: str, scope: Scope, depth: int) -> str:
        """An expression of a kind."""
        known = self.named(kind, scope)
        if known and (depth == 0 or self.rng.random() < 0.4):
            return self.rng.choice(known)
        return MAKERS[kind](self, scope, depth)

    def number(self, scope: Scope, depth: int) -> str:
        """A number."""
        return self.any("int", scope, depth)

    def truth(self, scope: Scope, depth: int) -> str:
        """A truth value."""
        return self.any("bool", scope, depth)

    def few(self, scope: Scope) -> tuple[str, str]:
        """A sequence to walk along, with the kind of its elements."""
        known = self.named("seq V", scope)
        return (self.rng.choice(known), "V") if known else ("1..2", "int")

    def some_set(self, scope: Scope) -> tuple[str, str]:
        """A set to choose from, with the kind of its elements."""
        kind = self.rng.choice(("set V", "set int"))
        return self.any(kind, scope, 1), kind.partition(" ")[2]

    # ------------------------------------------------------------ the kinds

    def _int(self, scope: Scope, depth: int) -> str:
        rng = self.rng
        plain = [str(rng.randint(0, 2)), "N", "size(V)", *self.fields]
        if depth <= 0:
            return rng.choice(plain)
        sub = self.any("int", scope, depth - 1)
        name = self.fresh(scope)
        inner = {**scope, name: "V"}
        deep = [
            f"({sub} + {self.any('int', scope, depth - 1)})", f"({sub} - 1)", f"({sub} * 2)", f"({sub} % 2)", f"-{sub}",
            f"(count {name} in V: {self.any('bool', inner, depth - 1)})",
            f"card({self.any('set int', scope, depth - 1)})",
            f"card({self.any('set V', scope, depth - 1)})",
            f"(if {self.any('bool', scope, depth - 1)} then {sub} else {self.any('int', scope, depth - 1)})",
            *(f"the({n})" for n in self.named("int?", scope)), *(f"len({n})" for n in self.named("seq V", scope)),
            *(f"{n}[{self.any('V', scope, 0)}]" for n in self.named("map", scope)),
        ]  # fmt: skip
        return rng.choice([*plain, *deep, *deep])

    def _bool(self, scope: Scope, depth: int) -> str:
        rng = self.rng
        if depth <= 0:
            return rng.choice(("true", "false", *self.named("bool", scope), f"{self._int(scope, 0)} == 1"))
        d = depth - 1
        a, b = self.any("int", scope, d), self.any("int", scope, d)
        name, kind = self.fresh(scope), rng.choice(("V", "int"))
        domain = rng.choice(("V", *self.named("set V", scope), *self.named("seq V", scope)))
        domain = rng.choice(("0..N", "1..N", f"0..{a}", *self.named("set int", scope))) if kind == "int" else domain
        inner = self.any("bool", {**scope, name: kind}, d)
        options = [
            f"{a} {rng.choice(('==', '!=', '<', '<=', '>', '>='))} {b}", f"{a} in 0..N",
            f"{a} in {self._some('set int', scope)}",
            f"({self.any('bool', scope, d)} {rng.choice(('and', 'or', '=>'))} {self.any('bool', scope, d)})",
            f"not {self.any('bool', scope, d)}", f"({rng.choice(('forall', 'exists'))} {name} in {domain}: {inner})",
            f"{self.any('V', scope, d)} {rng.choice(('==', '<', '>='))} {self.any('V', scope, d)}",
            f"{self.any('V', scope, d)} in {self._some('set V', scope)}",
            f"{self._some('set int', scope)} {rng.choice(('==', 'subset'))} {self._some('set int', scope)}",
            *(f"{n} == {rng.choice(['none', a, *self.named('int?', scope)])}" for n in self.named("int?", scope)),
            *(f"{n} == {rng.choice(('none', self.any('V', scope, 0)))}" for n in self.named("V?", scope)),
            *(f"{n} is of" for n in self.named("E", scope)),
            *(f"{n} == {self._enum(scope, d)}" for n in self.named("E", scope)),
            *(f"{self.any('V', scope, d)} in {n}" for n in self.named("seq V", scope)),
            *(f"before({n}, {self.any('V', scope, 0)}, {self.any('V', scope, 0)})" for n in self.named("seq V", scope)),
            *(f"{f}({self.any(k, scope, d)})" for f, k in self.functions), *self._control(),
        ]  # fmt: skip
        return rng.choice(options)

    def _control(self) -> list[str]:
        rng, found = self.rng, []
        if not self.between and self.everywhere and self.places:
            process, label = rng.choice(self.places)
            found += [f"at({process}, {label})", f"ended({process})", f"(exists y9 in Process: at(y9, {label}))"]
            found += [f"after({process}, {label})", f"started({process})"]
        if not self.between and self.everywhere:
            found += self._looped()
        if not self.between and self.selves:
            found += [f"at(self, {rng.choice(self.selves)})", "not ended(self)"]
        for lock in self.locks:
            found += [f"held({lock})", *([f"holds({lock}, self)"] if self.inside else [])]
            found += [f"read_held({lock})", f"write_held({lock})"] if lock == "l" else []
        return found

    def _looped(self) -> list[str]:
        """Questions about loops of processes whose name says of what kind they are."""
        one = [
            (body, name, kind)
            for body, name, kind, _ in self.loops
            if body in ("p", "d") and {k for _, n, k, _ in self.loops if n == name} == {kind}
        ]
        if not one:
            return []
        body, name, kind = self.rng.choice(one)
        who = self.rng.choice((body, "y8"))
        element = self.any(kind, {}, 1)
        asked = [f"inside({who}, {name})", f"cursor({who}, {name}) == {self.rng.choice(('none', element))}"]
        through = [domain for _, n, _, domain in self.loops if n == name]
        if len(through) == 1 or {*through} <= {"V", "1..N", "1..size(V) - 1"}:
            asked += [f"done({who}, {name}, {element})"] * 3
        return [a if who == body else f"(exists y8 in Process: {a})" for a in asked]

    def _some(self, kind: str, scope: Scope) -> str:
        known = self.named(kind, scope)
        return self.rng.choice(known) if known and self.rng.random() < 0.6 else f"({MAKERS[kind](self, scope, 1)})"

    def _element(self, scope: Scope, depth: int) -> str:
        ends = [f"the({self.rng.choice(('first', 'last'))}({n}))" for n in self.named("seq V", scope)]
        ends += [f"the({n})" for n in self.named("V?", scope)]
        if ends and depth > 0 and self.rng.random() < 0.4:
            return self.rng.choice(ends)
        known = self.named("V", scope)
        return self.rng.choice(known) if known else "top()"

    def _element_or_none(self, scope: Scope, depth: int) -> str:
        x = self.any("V", scope, max(depth - 1, 0))
        more = [f"{self.rng.choice(('first', 'last'))}({n})" for n in self.named("seq V", scope)]
        return self.rng.choice(("none", x, f"succ({x})", *more))

    def _int_or_none(self, scope: Scope, depth: int) -> str:
        return self.rng.choice(
            ("none", f"({self.any('int', scope, max(depth - 1, 0))}) % 3", *self.named("int?", scope))
        )

    def _set_of(self, of: str, scope: Scope, depth: int) -> str:
        x = self.any(of, scope, max(depth - 1, 0))
        known = self.named(f"set {of}", scope)
        if depth <= 0:
            return f"{{{x}}}"
        name = self.fresh(scope)
        domain = self.rng.choice(("0..2", "-1..2", "1..N") if of == "int" else ("V",))
        op = self.rng.choice(("union", "minus", "inter"))
        built = f"(set {name} in {domain}: {self.any('bool', {**scope, name: of}, depth - 1)})"
        both = f"({self.any(f'set {of}', scope, depth - 1)} {op} {self.rng.choice([f'{{{x}}}', built, *known])})"
        return self.rng.choice((f"{{{x}}}", built, both, both))

    def _sequence(self, scope: Scope, depth: int) -> str:
        known = self.named("seq V", scope)
        if known and depth > 0:
            q, x = self.rng.choice(known), self.any("V", scope, 0)
            return f"(if {x} in {q} then remove({q}, {x}) else append({q}, {x}))"
        return self.rng.choice(("(seq y7 in V: y7)", f"[{self.any('V', scope, 0)}]"))

    def _map(self, scope: Scope, depth: int) -> str:
        name = self.fresh(scope)
        return f"(map {name} in V: {self.any('int', {**scope, name: 'V'}, 1)} % 3)"

    def _enum(self, scope: Scope, depth: int) -> str:
        return self.rng.choice(("one", "two", f"of(({self.any('int', scope, max(depth - 1, 0))}) % 2)"))

    def _process(self, scope: Scope, depth: int) -> str:
        return self.rng.choice(("p", *(["self"] if self.inside else [])))


MAKERS: dict[str, Callable[[Phrases, Scope, int], str]] = {
    "int": Phrases._int, "bool": Phrases._bool, "V": Phrases._element, "V?": Phrases._element_or_none,
    "int?": Phrases._int_or_none, "seq V": Phrases._sequence, "map": Phrases._map, "E": Phrases._enum,
    "set V": lambda p, scope, depth: p._set_of("V", scope, depth),
    "set int": lambda p, scope, depth: p._set_of("int", scope, depth), "Process": Phrases._process,
}  # fmt: skip
