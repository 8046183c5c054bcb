# SPDX-License-Identifier: Apache-2.0
"""A System as a Promela model for Spin: one loop, one ``d_step`` for each action and each choice of its parameters.

Between two turns of the loop the model is in a state of the System, so Spin stores as many states; one more where some
variable starts with any value, for the moment before the choice.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product
from typing import Final

from rmapspec.export.defined import both, defined
from rmapspec.export.errors import ExportError
from rmapspec.export.names import Names
from rmapspec.export.promela_cells import cells, extremes, width, word
from rmapspec.export.promela_expr import Translator, is_single
from rmapspec.export.promela_logic import conj, disj
from rmapspec.export.promela_steps import Claims, Option, Steps
from rmapspec.system.behaviour import arguments, can_act
from rmapspec.system.meaning import evaluate_constant
from rmapspec.system.model import PropertyKind, System, Variable
from rmapspec.system.types import FiniteT, MapT, OptionT, SeqT, SetT, Type, values

MOST_CHOICES: Final = 1024
_WORDS: Final = (
    "active assert atomic bit bool break byte chan d_step do else empty enabled eval false fi for full get_priority "
    "goto hidden if in init inline int len local ltl mtype nempty never nfull np_ notrace od of pc_value printf "
    "priority proctype provided run select set_priority short show skip timeout trace true typedef unless unsigned "
    "xr xs model now has_value c_code c_decl c_expr c_state c_track FINISHED ENABLED until always eventually weakuntil "
    "release implies equivalent next return"
)
RESERVED: Final = frozenset(_WORDS.split())


def promela(system: System) -> str:
    """A system as a Promela model; raises ExportError for what Promela cannot say, such as a temporal property.

    Where a property is violated Spin reports ``assertion violated ok_NAME``, and ``has_value`` for an evaluation error.
    """
    late = [p.name for p in system.properties if p.kind is PropertyKind.TEMPORAL]
    if late:
        raise ExportError(
            f"{', '.join(late)}: fairness is promised to steps, Spin knows fair processes alone; "
            "choose other properties by --property, or export to TLA+"
        )
    return _Model(system).make()


class _Model:
    """Writes one model."""

    def __init__(self, system: System) -> None:
        self.system = system
        self.names = Names(RESERVED)
        current = {v.name: self.names.of("variable", v.name) for v in system.variables}
        self.flags = {p.name: self.names.of("ok", p.name, f"ok_{p.name}") for p in system.properties}
        self.translate = Translator(current, current)
        self.steps = Steps(system, self.names, current, self.flags)

    def make(self) -> str:
        """The text of the model."""
        options = [
            Option(action, args, self.names.fresh("_".join(("CAN", action.name, *map(str, args)))))
            for action in can_act(self.system)
            for args in arguments(action)
        ]
        loop = [line for option in options for line in self.steps.option(option)]
        check = self._check(options)
        choices = self._choices()
        return "\n".join([
            *self._head(bool(choices)),
            *map(self._declared, self.system.variables),
            *self._helpers(),
            "",
            *(f"#define {o.can} {self.steps.possible(o)}" for o in options),
            f"#define ENABLED {disj(o.can for o in options)}",
            f"#define FINISHED {self._finished()}",
            "",
            "active proctype model() {",
            *choices,
            "  do",
            *loop,
            *check,
            "  od",
            "}",
            "",
        ])  # fmt: skip

    def _head(self, chooses: bool) -> Iterable[str]:
        sizes = ", ".join(f"{n}={v}" for n, v in self.system.sizes)
        yield f"/* {self.system.name}, scenario {self.system.scenario}{', ' + sizes if sizes else ''}"
        yield "   Written by `rmapspec export --to promela`. One d_step here is one step of the model."
        yield "     spin -o2 -a FILE.pml && gcc -O2 -w -DBFS -DSAFETY -DNOREDUCE -o pan pan.c && ./pan -E -c0"
        yield "   (-o2: Spin would else forget variables that nothing reads, and count fewer states)"
        extra = ", and one more: the moment before the first values are chosen" if chooses else ""
        yield f"   `states, stored` is the number of distinct states{extra}."
        yield "   `assertion violated ok_NAME` is a violation of that property; `has_value` an evaluation error. */"

    def _declared(self, v: Variable) -> str:
        name, many = self.translate.current[v.name], "" if is_single(v.type) else f"[{width(v.type)}]"
        if not width(v.type):
            return f"/* {name} has no cells */"
        start = [extremes(v.type)[0]] * width(v.type) if v.init is None else cells(v.type, evaluate_constant(v.init))
        if v.init is None and not _is_zero_based(v.type):
            start = [0] * width(v.type)  # whatever: chosen before the first turn of the loop
        shown = str(start[0]) if len(set(start)) == 1 else "{ " + ", ".join(map(str, start)) + " }"
        return f"{word(v.type)} {name}{many} = {shown};  /* {_legend(v.type)} */"

    def _helpers(self) -> Iterable[str]:
        """What is 0 whenever a state is stored."""
        yield "/* The following are 0 in every state that is stored. */"
        for name in (*self.flags.values(), "has_value"):
            yield f"bool {name};"
        for name in self.steps.temporaries():
            yield f"int {name};"
        for v in self.steps.remembered():
            yield f"{word(v.type)} {self.steps.old[v.name]}{'' if is_single(v.type) else f'[{width(v.type)}]'};"

    def _choices(self) -> list[str]:
        """The choice of initial values: one alternative for each combination, so that nothing in between is stored."""
        free = [v for v in self.system.variables if v.init is None and width(v.type)]
        if not free:
            return []
        lines = ["  if"]
        for number, chosen in enumerate(product(*(values(v.type) for v in free))):
            if number >= MOST_CHOICES:
                raise ExportError(f"there are more than {MOST_CHOICES} initial states; choose smaller sizes")
            texts = [
                f"{self.steps.cell(v, i)} = {cell}"
                for v, value in zip(free, chosen, strict=True)
                for i, cell in enumerate(cells(v.type, value))
            ]
            lines.append(f"  :: d_step {{ {'; '.join(texts)} }}")
        return [*lines, "  fi;"]

    def _finished(self) -> str:
        running = [p for p in self.system.processes if p.active]
        if not self.system.processes:
            return "false"
        ends = (disj((self.translate.one(p.ended, {}), self.translate.one(p.idle, {}))) for p in running)
        return _condition(conj(ends))

    def _check(self, options: list[Option]) -> Iterable[str]:
        """The turn of the loop that changes nothing and judges the state."""
        claims = Claims(self.translate, self.flags)
        lines = ["true"]
        for p in self.system.properties:
            if p.kind is PropertyKind.INVARIANT and p.expr is not None:
                lines += claims.judged(p.name, p.expr, {})
            elif p.kind is PropertyKind.DEADLOCK:
                lines += claims.stated(p.name, "(ENABLED || FINISHED)")
        for g in self.system.assumptions:
            lines += [f"has_value = {_condition(self.translate.one(both(defined(g.expr), g.expr), {}))}"]
            lines += ["assert(has_value)", "has_value = 0"]
        yield "  /* judges the state and changes nothing */"
        yield "  :: d_step {"
        yield from (f"       {line};" for line in lines)
        yield "     }"


def _condition(cell: int | str) -> str:
    """A cell as a condition."""
    return ("true" if cell else "false") if isinstance(cell, int) else cell


def _is_zero_based(t: Type) -> bool:
    return extremes(t)[0] == 0


def _legend(t: Type) -> str:
    """What the numbers of a variable stand for."""
    match t:
        case FiniteT(_, labels):
            return ", ".join(f"{i} {label}" for i, label in enumerate(labels)).replace("*/", "* /")
        case OptionT(of):
            none = extremes(t)[1]
            return f"{_legend(of)}; {none} none"
        case SetT(of):
            return f"bits: {_legend(of)}"
        case SeqT(of):
            return f"places in the sequence of: {_legend(of)}"
        case MapT(key, value):
            return f"for each of {_legend(key)}: {_legend(value)}"
        case _:
            return "a number" if extremes(t) != (0, 1) else "0 or 1"
