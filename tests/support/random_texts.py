# SPDX-License-Identifier: Apache-2.0
"""Random small specs, well typed: every statement, loops in loops, calls in calls, locks, functions.

Names are drawn from few, so that what is bound twice is often bound under one name. Most numbers are kept in their
ranges by a remainder; the rest give evaluation errors.
"""

from __future__ import annotations

from random import Random

from tests.support.random_phrases import Phrases, Scope

SORT = "V"
VARIABLES = {
    "n": ("int", "0..3"),
    "k": ("int", "0..2"),
    "b": ("bool", "bool"),
    "v": ("V", "V"),
    "o": ("V?", "V?"),
    "w": ("int?", "0..2?"),
    "wide": ("int?", "-1..4?"),
    "s": ("set V", "set V"),
    "t": ("set int", "set 0..2"),
    "u": ("set int", "set -1..2"),
    "q": ("seq V", "seq V"),
    "m": ("map", "map V -> 0..2"),
    "e": ("E", "E"),
    "who": ("Process", "Process"),
}
"""The kind of each variable that a text may have, and its type."""
INITIAL = {
    "int": ("0", "N", "any"), "bool": ("false", "any"), "V": ("any",), "V?": ("none", "any"),
    "int?": ("none", "1"), "set V": ("{}", "set z in V: true", "any"), "set int": ("{}", "{1}", "{0, 2}"),
    "seq V": ("[]", "seq z in V: z"), "map": ("map z in V: 0", "map z in V: N"), "E": ("one", "any"),
    "Process": ("p",),
}  # fmt: skip
RANGES = {"n": 4, "k": 3, "m": 3}
LOCKS = {"l": "rwsem", "x": "mutex"}
PAIRS = {
    "l": (("down_read", "up_read"), ("down_write", "up_write"), ("down_write", "downgrade_write")),
    "x": (("mutex_lock", "mutex_unlock"),),
}


class Maker:
    """Makes one text."""

    def __init__(self, seed: int) -> None:
        self.rng = Random(seed)
        names = sorted(self.rng.sample(sorted(VARIABLES), self.rng.randint(3, 5)))
        if not {"n", "k"} & set(names):
            names.append("n")
        self.globals: Scope = {name: VARIABLES[name][0] for name in names}
        self.locks = [name for name in LOCKS if self.rng.random() < 0.5]
        self.handoffs = {name for name in self.locks if LOCKS[name] == "rwsem" and seed % 3 == 0}
        self.phrases = Phrases(self.rng, self.globals, self.locks)
        self.procedures: dict[str, tuple[tuple[str, str], ...]] = {}
        self.labels: dict[str, list[str]] = {}
        self.steps = self.calls = self.choices = 0
        self.own: list[str] = []
        self.whose = ""

    # ------------------------------------------------------------ the whole

    def text(self) -> str:
        """The text."""
        rng, ph = self.rng, self.phrases
        head = ["spec random", "sort V[1..3] ordered;", "param N: 0..2 = 1;", "enum E { one, two, of(v0: 0..1) }"]
        head.append("fun top(): V = the(last(seq z in V: z));")
        for name, kind in self.globals.items():
            head.append(f"var {name}: {VARIABLES[name][1]} = {rng.choice(INITIAL[kind])};")
        head += [f"{LOCKS[name]} {name}{' handoff' if name in self.handoffs else ''};" for name in self.locks]
        head += self.functions()
        body = [self.procedure(name) for name in ("f", "g")[: rng.randint(0, 2)]]
        body += [self.process("p", ""), *([self.process("r", "[h in 1..2]")] if rng.random() < 0.3 else [])]
        if len(body) < 4 and rng.random() < 0.5:
            body.append(self.process("d", ""))
        ph.everywhere = True
        tail = [f"invariant I{i}: {ph.truth({}, 2)};" for i in range(2)]
        tail += [f"cover C{i}: {ph.truth({}, 2)};" for i in range(2)]
        tail += [*(["assertion A;"] if "assert A" in " ".join(body) else []), "deadlock D;", self.step_property()]
        if rng.random() < 0.25:
            body.append(self.action())
        if rng.random() < 0.2:
            others = [name for name in ("d", "r") if name in self.labels and rng.random() < 0.5]
            tail.append(f"scenario main {{ {' '.join(f'{name};' for name in ('p', *others))} }}")
        return "\n".join([*head, *body, *tail]) + "\n"

    def functions(self) -> list[str]:
        """Functions; the phrases may call them from now on."""
        made = []
        for name, kind, of in (("fa", "int", "0..5"), ("fb", "V", "V")):
            if self.rng.random() < 0.5:
                arg = self.rng.choice(("z", "element"))
                body = self.phrases.truth({arg: kind}, 2)
                made.append(f"fun {name}({arg}: {of}): bool = {body};")
                self.phrases.functions.append((name, kind))
        return made

    def step_property(self) -> str:
        """A property of steps."""
        plain = [n for n, kind in self.globals.items() if kind == "int"]
        name = self.rng.choice(plain)
        return f"step T: {name}' {self.rng.choice(('>=', '<=', '!='))} {name} or {self.phrases.truth({}, 1)};"

    def action(self) -> str:
        """A free-standing action."""
        ph, name = self.phrases, self.rng.choice([n for n, kind in self.globals.items() if kind == "int"])
        value = f"({ph.number({'z': 'int'}, 1)}) % {RANGES[name]}"
        return f"action act(z: 0..1) {{ require {ph.truth({'z': 'int'}, 1)}; if z == 0 {{ {name}' = {value}; }} }}"

    # ------------------------------------------------------------ bodies

    def procedure(self, name: str) -> str:
        """A procedure; those made before may be called in it."""
        given = [("a", "int", "0..4"), ("c", "V", "V"), ("y", "seq V", "seq V"), ("a2", "int", "-1..9")]
        params = self.rng.sample(given, self.rng.randint(0, 2))
        scope = {p: kind for p, kind, _ in params}
        body = self.body(name, scope, loop=False, called=True, budget=3)
        self.procedures[name] = tuple((p, kind) for p, kind, _ in params)
        return f"procedure {name}({', '.join(f'{p}: {of}' for p, _, of in params)}) {{ {body} }}"

    def process(self, name: str, index: str) -> str:
        """A process with, perhaps, a local."""
        scope: Scope = {"h": "int"} if index else {}
        local = ""
        if self.rng.random() < 0.4:
            local = f"var mine_{name}: 0..3 = {'h' if index else '0'};"
            scope[f"mine_{name}"] = "int"
        optional = " optional" if self.rng.random() < 0.15 else ""
        self.phrases.inside = True
        body = self.body(name, scope, loop=False, called=False, budget=3 if index else 5)
        self.phrases.inside = False
        self.labels[name] = self.own
        refer = [f"{name}[1]", f"{name}[2]"] if index else [name]
        self.phrases.places += [(p, label) for p in refer for label in self.own]
        if local:
            self.phrases.fields += [f"{p}.mine_{name}" for p in refer]
        return f"process {name}{index}{optional} {{ {local} {body} }}"

    def body(self, name: str, scope: Scope, *, loop: bool, called: bool, budget: int) -> str:
        """The statements of a process or procedure."""
        self.own, self.steps, self.whose = [], budget, name
        self.called = called
        return self.block(scope, 3, loop)

    def block(self, scope: Scope, depth: int, loop: bool, first: bool = False) -> str:
        """Some statements; the first is a step when that is asked for."""
        made = [self.step(scope)] if first else []
        number = self.rng.randint(1, 3 if depth > 1 else 2)
        made += [self.statement(scope, depth, loop) for _ in range(number)]
        if depth < 3 and self.rng.random() < 0.3:
            words = [*(("break;", "continue;") if loop else ()), *(("return;",) if self.called else ()), "stop;"]
            made.append(self.rng.choice(words))
        return " ".join(made)

    def statement(self, scope: Scope, depth: int, loop: bool) -> str:
        """One statement."""
        rng, ph = self.rng, self.phrases
        if depth == 0 or self.steps <= 0 or rng.random() < 0.3:
            return self.step(scope)
        ph.between = True
        try:
            cond, few, number = ph.truth(scope, 1), ph.few(scope), rng.randrange(8)
        finally:
            ph.between = False
        match number:
            case 0:
                other = f" else {{ {self.block(scope, depth - 1, loop)} }}" if rng.random() < 0.5 else ""
                return f"if {cond} {{ {self.block(scope, depth - 1, loop)} }}{other}"
            case 1:
                parts = [self.block(scope, depth - 1, loop) for _ in range(2)]
                return f"either {{ {parts[0]} }} or {{ {parts[1]} }}"
            case 2 | 3 | 4:
                name = ph.fresh(scope)
                domain, kind = rng.choice((("V", "V"), ("1..N", "int"), few, ("1..size(V) - 1", "int")))
                ph.loops.append((self.whose, name, kind, domain))
                body = self.block({**scope, name: kind}, depth - 1, True, first=rng.random() < 0.45)
                return f"for {name} in {domain} {{ {body} }}"
            case 5:
                return f"while {cond} {{ {self.block(scope, depth - 1, True, first=True)} }}"
            case 6 if self.procedures:
                return self.call(scope)
            case _ if self.locks:
                return self.critical(scope, depth, loop)
            case _:
                return self.step(scope)

    def call(self, scope: Scope) -> str:
        """A call, with or without a label."""
        name = self.rng.choice(list(self.procedures))
        self.phrases.between = True
        args = ", ".join(self.phrases.any(kind, scope, 1) for _, kind in self.procedures[name])
        self.phrases.between = False
        self.calls += 1
        return f"{f'to{self.calls}: ' if self.rng.random() < 0.5 else ''}call {name}({args});"

    def critical(self, scope: Scope, depth: int, loop: bool) -> str:
        """Statements between taking and, mostly, giving back a lock; or a try."""
        lock = self.rng.choice(self.locks)
        take, give = self.rng.choice(PAIRS[lock])
        self.steps -= 1
        if self.rng.random() < 0.4:
            inside = f"{{ {self.label()}: {give}({lock}); }} else {{ {self.block(scope, depth - 1, loop)} }}"
            return f"{self.label()}: try {take}({lock}) {inside}"
        back = f"{self.label()}: {give}({lock});" if self.rng.random() < 0.9 else ""
        return f"{self.label()}: {take}({lock}); {self.step(scope)} {back}"

    # ------------------------------------------------------------ steps

    def label(self) -> str:
        """A label that this body does not have yet."""
        label = f"l{len(self.own)}"
        self.own.append(label)
        return label

    def step(self, scope: Scope) -> str:
        """One step."""
        self.steps -= 1
        self.choices = 0  # a System takes all combinations of what is chosen
        label = self.label()
        if self.phrases.inside:
            self.phrases.selves = list(self.own)
        body = " ".join(self.simple(scope, 2) for _ in range(self.rng.randint(1, 3)))
        self.phrases.selves = []
        fails = ""
        if self.rng.random() < 0.12:
            fails = f" or fail {{ {self.label()}: skip; {'stop;' if self.rng.random() < 0.3 else ''} }}"
        return f"{label}: {{ {body} }}{fails}"

    def simple(self, scope: Scope, depth: int, choosing: bool = True) -> str:
        """One statement of a step."""
        rng, ph = self.rng, self.phrases
        number = rng.randrange(12)
        if number == 0:
            return f"require {ph.truth(scope, 1)};"
        if number == 1:
            return f"assert A: {ph.truth(scope, 1)};"
        if number in (2, 3) and depth:
            other = f" else {{ {self.simple(scope, depth - 1, False)} }}" if rng.random() < 0.5 else ""
            return f"if {ph.truth(scope, 1)} {{ {self.simple(scope, depth - 1, False)} }}{other}"
        if number in (4, 5, 6) and depth and choosing and self.choices < 2:
            self.choices += 1
            name = ph.fresh(scope)
            domain, kind = rng.choice((("V", "V"), ("0..N", "int"), ph.few(scope), ph.some_set(scope)))
            return f"choose {name} in {domain} {{ {self.simple({**scope, name: kind}, depth - 1)} }}"
        return self.assignment(scope)

    def assignment(self, scope: Scope) -> str:
        """An assignment to a variable or a local."""
        rng, ph = self.rng, self.phrases
        own = [n for n in scope if n.startswith("mine_")]
        name = rng.choice([*self.globals, *own])
        kind = "int" if name in own else self.globals[name]
        if kind == "map":
            value = ph.number(scope, 1)
            return f"{name}[{ph.any('V', scope, 1)}] := ({value}) % 3;"
        if kind == "int" and rng.random() < 0.9:
            return f"{name} := ({ph.number(scope, 2)}) % {RANGES.get(name, 4)};"
        if kind == "seq V" and rng.random() < 0.9:
            x = ph.any("V", scope, 0)
            return f"if {x} in {name} {{ {name} := remove({name}, {x}); }} else {{ {name} := append({name}, {x}); }}"
        if name == "t" and rng.random() < 0.8:
            return f"t := ({ph.any(kind, scope, 1)}) inter (set z1 in 0..2: {ph.truth({**scope, 'z1': 'int'}, 1)});"
        return f"{name} := {ph.any(kind, scope, 2)};"


def random_text(seed: int) -> str:
    """The text of a seed."""
    return Maker(seed).text()
