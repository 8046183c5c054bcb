# SPDX-License-Identifier: Apache-2.0
"""A System as a TLA+ module for TLC: one variable for each of its variables, one action for each of its actions.

A behaviour of the module is one of the System and the other way round, so TLC finds as many distinct states.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from rmapspec.export.defined import TRUE, both, defined
from rmapspec.export.names import identifier
from rmapspec.export.tla_expr import Writer
from rmapspec.export.tla_temporal import fairness, formula
from rmapspec.export.tla_words import Words
from rmapspec.system.behaviour import can_act
from rmapspec.system.expr import App, Bind, Bound, Const, Expr, Kind, Op, Ref
from rmapspec.system.model import Action, Property, PropertyKind, System
from rmapspec.system.types import BOOL, show

WIDTH = 100


@dataclass(frozen=True, slots=True)
class TlaModule:
    """A module and the configuration that TLC checks it with.

    ``properties`` gives the identifier of each property of the System; a step property's is the formula under ``[][…]``
    with ``_step`` after it.
    """

    name: str
    text: str
    config: str
    properties: Mapping[str, str]


def tla(system: System, name: str = "") -> TlaModule:
    """A system as a TLA+ module, called after the system unless a name is given."""
    return _Module(system, identifier(name or f"{system.name}_{system.scenario}")).make()


class _Module:
    """Writes one module from its end to its start: what the definitions at its top are is known last."""

    def __init__(self, system: System, name: str) -> None:
        self.system = system
        self.name = name
        self.words = Words()
        self.write = Writer(self.words)
        self.words.names.of("module", name)
        self.variables = [self.write.variable(v.name) for v in system.variables]
        self.actions = can_act(system)
        self.named = {a.name: self.words.names.of("action", a.name) for a in self.actions}
        self.can = {a.name: self.words.names.of("can", a.name, f"Can_{self.named[a.name]}") for a in self.actions}

    def make(self) -> TlaModule:
        """The module and its configuration."""
        body = [*self._states(), *map(self._action, self.actions), *self._behaviours()]
        properties = [text for p in self.system.properties for text in self._property(p)]
        covers = [
            self._definition(self.words.names.of("cover", c.name, f"Cover_{c.name}"), c.expr, c.title + " (reachable)")
            for c in self.system.covers
        ]
        assumed = [f"ASSUME {self.write.text(g.expr, {})}" for g in self.system.assumptions]
        sections = [*self._head(), *self.words.helpers(), *self.words.definitions.values(), *assumed]
        text = "\n\n".join([*sections, *body, *properties, *covers, "=" * 78, ""])
        named = {p.name: self._named(p) for p in self.system.properties}
        return TlaModule(self.name, text, self._config(), named)

    def _head(self) -> Iterable[str]:
        sizes = ", ".join(f"{n}={v}" for n, v in self.system.sizes)
        told = f"{self.system.name}, scenario {self.system.scenario}" + (f", {sizes}" if sizes else "")
        yield (
            f"{f' MODULE {self.name} ':-^78}\n"
            f"\\* {told}\n"
            "\\* Written by `rmapspec export --to tla`. One action is one step of the model, so TLC finds as many\n"
            "\\* distinct states:  java -jar tla2tools.jar -deadlock "
            f"{self.name}.tla   (deadlock is an invariant here)"
        )
        yield "EXTENDS Integers, Sequences, FiniteSets, TLC"
        if self.words.constants:
            yield f"CONSTANTS {', '.join(self.words.constants)}"

    def _states(self) -> Iterable[str]:
        names = _wrapped(self.variables)
        yield f"VARIABLES\n    {names}"
        yield f"vars == <<\n    {names} >>"
        lines = []
        for v, name in zip(self.system.variables, self.variables, strict=True):
            if v.init is None:
                lines.append(f"/\\ {name} \\in {self.words.values(v.type)}")
            else:
                lines.append(f"/\\ {name} = {self.write.term(v.init, {})}")
        yield _block("Init", lines or ["TRUE"])

    # ------------------------------------------------------------ actions

    def _action(self, action: Action) -> str:
        """What makes an action possible, and the action."""
        bound = self._own(action)
        names = list(bound.values())
        head = f"({', '.join(names)})" if names else ""
        guards = [f"/\\ {self._plain(g.expr, bound)}" for g in action.guards] or ["TRUE"]
        effect = [f"/\\ {self.can[action.name]}{head}", *self._excuse(action, bound)]
        updated = dict(action.updates)
        effect += [f"/\\ {self.write.variable(n)}' = {self.write.term(e, bound)}" for n, e in updated.items()]
        same = [self.write.variable(v.name) for v in self.system.variables if v.name not in updated]
        if same:
            effect.append(f"/\\ UNCHANGED <<{_wrapped(same, 8)}>>")
        if names:
            choice = ", ".join(f"{bound[n]} \\in {self.words.domain(t)}" for n, t in action.params)
            effect = [f"\\E {choice} :", *(f"  {line}" for line in effect)]
        title = "".join(map(self._shown, action.title)).replace("\n", " ")
        return (
            f"\\* {action.process or 'action'}: {title}\n"
            + _block(self.can[action.name] + head, guards)
            + "\n"
            + _block(self.named[action.name], effect)
        )

    def _excuse(self, action: Action, bound: Mapping[str, str]) -> list[str]:
        """A failed assert excuses updates without a value: there is no next state then."""
        has_value = both(*(defined(e) for _, e in action.updates))
        if has_value == TRUE or not action.asserts:
            return []
        fine = both(*(a.expr for a in action.asserts))
        return [f"/\\ ({self.write.text(App(BOOL, Op.OR, (fine, has_value)), bound)}) = TRUE"]

    def _shown(self, part: str | Expr) -> str:
        """A part of a title."""
        match part:
            case str():
                return part
            case Const(t, value):
                return show(t, value)
            case Bound():
                return part.name
            case Ref():
                return self.write.variable(part.name)
            case _:
                return "…"

    def _own(self, action: Action) -> dict[str, str]:
        """The identifiers of an action's parameters."""
        bound: dict[str, str] = {}
        for n, _ in action.params:
            bound[n] = self.words.names.binder(n, bound.values())
        return bound

    def _plain(self, e: Expr, bound: Mapping[str, str]) -> str:
        """A guard as one value: TLC would otherwise look at every alternative of it, also at undefined ones."""
        many = isinstance(e, App) and e.op in {Op.OR, Op.AND, Op.IMPLIES, Op.ITE}
        many = many or (isinstance(e, Bind) and e.kind in {Kind.EXISTS, Kind.FORALL})
        return f"{self.write.closed(e, bound)} = TRUE" if many else self.write.text(e, bound)

    def _possible(self, action: Action, claim: Expr | None = None) -> str:
        """That an action can be taken, or with a claim that the claim is true wherever it can be."""
        names = self._own(action)
        head = f"({', '.join(names.values())})" if names else ""
        choice = ", ".join(f"{names[n]} \\in {self.words.domain(t)}" for n, t in action.params)
        can = f"{self.can[action.name]}{head}"
        if claim is None:
            return f"\\E {choice} : {can}" if names else can
        text = f"{can} => {self.write.closed(claim, names)}"
        return f"\\A {choice} : {text}" if names else text

    # ------------------------------------------------------------ behaviours and properties

    def _behaviours(self) -> Iterable[str]:
        yield _block("Next", [f"\\/ {self.named[a.name]}" for a in self.actions] or ["FALSE"])
        yield _block("Spec", ["/\\ Init", "/\\ [][Next]_vars", *fairness(self.system, self.write, self.named)])
        yield _block("Enabled", [f"\\/ {self._possible(a)}" for a in self.actions] or ["FALSE"])
        running = [p for p in self.system.processes if p.active]
        ends = [f"/\\ {self.write.text(App(BOOL, Op.OR, (p.ended, p.idle)), {})}" for p in running]
        yield _block("Finished", ends or ["TRUE" if self.system.processes else "FALSE"])

    def _property(self, p: Property) -> Iterable[str]:
        name = self._named(p)
        match p.kind:
            case PropertyKind.INVARIANT:
                assert p.expr is not None
                yield self._definition(name, p.expr, p.title)
            case PropertyKind.STEP:
                assert p.expr is not None
                step = self.words.names.of("step", p.name, f"{name}_step")
                yield self._definition(step, p.expr, p.title)
                yield f"{name} == [][{step}]_vars"
            case PropertyKind.ASSERT:
                claims = [(a, c.expr) for a in self.actions for c in a.asserts if c.prop == p.name]
                lines = [f"/\\ {self._possible(a, claim)}" for a, claim in claims]
                yield _comment(p.title) + _block(name, lines or ["TRUE"])
            case PropertyKind.DEADLOCK:
                yield _comment(p.title) + _block(name, ["Enabled \\/ Finished"])
            case PropertyKind.TEMPORAL:
                assert p.temporal is not None
                yield _comment(p.title) + _block(name, [formula(p.temporal, self.write)])

    def _definition(self, name: str, e: Expr, title: str) -> str:
        parts = e.args if isinstance(e, App) and e.op is Op.AND and e.args else None
        lines = [self.write.text(e, {})] if parts is None else [f"/\\ {self.write.text(a, {})}" for a in parts]
        return _comment(title) + _block(name, lines)

    def _named(self, p: Property) -> str:
        return self.words.names.of("property", p.name)

    def _config(self) -> str:
        lines = ["SPECIFICATION Spec", *(f"CONSTANT {name} = {name}" for name in self.words.constants)]
        for p in self.system.properties:
            over_time = p.kind in {PropertyKind.STEP, PropertyKind.TEMPORAL}
            lines.append(f"{'PROPERTY' if over_time else 'INVARIANT'} {self._named(p)}")
        return "\n".join((*lines, ""))


def _comment(title: str) -> str:
    shown = title.replace("\n", " ")
    return f"\\* {shown}\n" if shown else ""


def _block(name: str, lines: Iterable[str]) -> str:
    return f"{name} ==\n" + "\n".join(f"    {line}" for line in lines)


def _wrapped(names: Iterable[str], indent: int = 4) -> str:
    """Names with commas between, in lines of a readable length."""
    lines = [""]
    for name in names:
        if lines[-1] and len(lines[-1]) + len(name) + 2 > WIDTH - indent:
            lines.append("")
        lines[-1] += f", {name}" if lines[-1] else name
    return (",\n" + " " * indent).join(lines)
