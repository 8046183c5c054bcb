# SPDX-License-Identifier: Apache-2.0
"""A typed module at given sizes: the Systems of its scenarios, which share variables, actions and properties."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import chain

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from rmapspec.lang.lower import simplify as mk
from rmapspec.lang.lower.binders import domain_of
from rmapspec.lang.lower.context import Instance, Place, World
from rmapspec.lang.lower.expressions import lower
from rmapspec.lang.lower.functions import constant
from rmapspec.lang.lower.instances import active_in, instances_of, scenarios_of
from rmapspec.lang.lower.locks import LockState, lock_variables
from rmapspec.lang.lower.processes import ABSENT, Actions, Graph
from rmapspec.lang.lower.properties import covers_of, properties_of
from rmapspec.lang.lower.sizes import Types, reject
from rmapspec.lang.lower.steps import Effects, Executor
from rmapspec.system.expr import Bound, Const, Expr, Op
from rmapspec.system.model import Action, Anchor, Cover, Fairness, Guard, Process, Property, System, Variable
from rmapspec.system.types import BOOL, BoolT, FiniteT, IntT, Scalar, contains, show

USE_REQUIRE = "use them in a `require`"


@dataclass(frozen=True)
class SizeFamily:
    """The Systems of one module at one size, by scenario; made by ``lower_family``."""

    name: str
    sizes: tuple[tuple[str, int], ...]
    settings: tuple[tuple[str, str], ...]
    running: Mapping[str, frozenset[str]]
    variables: tuple[Variable, ...]
    processes: tuple[Process, ...]
    actions: tuple[Action, ...]
    properties: tuple[Property, ...]
    covers: tuple[Cover, ...]
    assumptions: tuple[Guard, ...]
    symmetric: tuple[FiniteT, ...] = ()
    _made: dict[str, System] = field(default_factory=dict, repr=False, compare=False)

    @property
    def scenarios(self) -> tuple[str, ...]:
        """The names of the scenarios, in order."""
        return tuple(self.running)

    def system(self, scenario: str) -> System:
        """The System of one scenario; raises KeyError for a name it does not have."""
        if scenario not in self._made:
            self._made[scenario] = self._restricted(scenario)
        return self._made[scenario]

    def _restricted(self, scenario: str) -> System:
        running = self.running[scenario]
        idle = {p.pc for p in self.processes if p.name not in running}
        return System(
            name=self.name,
            scenario=scenario,
            sizes=self.sizes,
            variables=tuple(replace(v, init=Const(v.type, ABSENT)) if v.name in idle else v for v in self.variables),
            processes=tuple(p if p.name in running else replace(p, active=False) for p in self.processes),
            actions=tuple(a for a in self.actions if a.process is None or a.process in running),
            properties=self.properties,
            covers=self.covers,
            assumptions=self.assumptions,
            symmetric=self.symmetric,
        )


def lower_family(typed: t.Typed, sizes: Mapping[str, int], settings: Mapping[str, int | str]) -> SizeFamily:
    """Lower a module at these sort sizes and parameter values (defaults for params not given); raises SpecError."""
    world, graphs = build_world(typed, sizes, settings)
    variables = list(chain(global_variables(world), chain.from_iterable(process_variables(world, g) for g in graphs)))
    actions = tuple(chain.from_iterable(Actions(g).build() for g in graphs)) + free_actions(world)
    numbers = [(n, c) for n, c in world.params.items() if isinstance(c.type, IntT)]
    return SizeFamily(
        name=typed.module.name.text,
        sizes=(*sizes.items(), *((n, int(show(c.type, c.value))) for n, c in numbers)),
        settings=tuple((n, show(c.type, c.value)) for n, c in world.params.items() if not isinstance(c.type, IntT)),
        running={name: active_in(members, world.instances) for name, members in scenarios_of(typed).items()},
        variables=tuple(variables),
        processes=tuple(process(g) for g in graphs),
        actions=actions,
        properties=properties_of(world),
        covers=covers_of(world),
        assumptions=tuple(assumption(world, d) for d in typed.properties.values() if d.kind == "assume"),
        symmetric=tuple(t for t in world.types.sorts.values() if t.symmetric),
    )


def build_world(
    typed: t.Typed, sizes: Mapping[str, int], settings: Mapping[str, int | str]
) -> tuple[World, tuple[Graph, ...]]:
    """Types, constants and instances, then the control flow of each instance."""
    types = Types()
    types.add_sorts(typed.sorts, sizes)
    params: dict[str, Const] = {}
    graphs: dict[str, Graph] = {}

    def control(instance: Instance) -> Graph:
        if instance.name not in graphs:
            told = "`at`, `ended` and their kin cannot be used in a test between steps"
            raise reject(instance.decl.span, "L120", told, USE_REQUIRE)
        return graphs[instance.name]

    refuse_abstract(typed)
    bare = World(typed, types, params, {}, (), control)
    value = constant(bare, lower)
    for name, decl in typed.params.items():
        if isinstance(decl.type, s.InlineEnum):
            types.add_enum(name, typed.enums[name], value)
        params[name] = param(bare, decl, settings.get(name))
    instances = instances_of(typed, lambda e: index_domain(bare, e))
    types.process = FiniteT("Process", tuple(i.name for i in instances))
    for name, enum in typed.enums.items():
        if name not in types.enums:
            types.add_enum(name, enum, value)
    world = replace(bare, instances=instances)
    declare_variables(world)
    graphs.update({i.name: Graph(world, i) for i in instances})
    for graph in graphs.values():
        world.variables.update({v.name: v.type for v in graph.variables(True)})
        world.cursors.update(graph.cursors)
    return world, tuple(graphs.values())


def refuse_abstract(typed: t.Typed) -> None:
    """Raise SpecError where a process has no body: such a spec can only be checked through its designs."""
    for name, decl in typed.processes.items():
        if decl.body is None:
            hint = f"`design NAME of {typed.module.name.text}` gives it its body"
            raise reject(decl.span, "L101", f"process `{name}` is abstract: check a design of this spec", hint)


def index_domain(world: World, e: s.Expr) -> Scalar:
    """The domain of a process's index."""
    over, guard = domain_of(world, Place(), e, lower)
    if guard is not None:
        raise reject(e.span, "L103", "the range of the index is empty at this size")
    return over


def param(world: World, decl: s.ParamDecl, given: int | str | None) -> Const:
    """The value of a parameter: the one given, else its default; held to its type."""
    value = constant(world, lower)
    name = decl.name.text
    if isinstance(decl.type, s.InlineEnum):
        type_ = world.types.enums[name]
        wanted = given if given is not None else getattr(decl.default, "text", "")
        if wanted not in type_.labels:
            raise reject(
                decl.span, "L122", f"`{wanted}` is not a value of param {name}", f"one of {', '.join(type_.labels)}"
            )
        return Const(type_, type_.labels.index(str(wanted)), decl.span)
    declared = world.types.declared(decl.type, value)
    if isinstance(declared, BoolT) and given in ("true", "false"):
        given = given == "true"
    if given is None:
        found = lower(world, Place(), decl.default, declared)
        if isinstance(found, Const):
            return found
    elif isinstance(given, int) and contains(declared, given):
        exact = IntT(given, given) if isinstance(declared, IntT) else declared  # as for a default: a known number
        return Const(exact, given, decl.span)
    raise reject(decl.span, "L122", f"`{given}` is not a value of param {name}")


def declare_variables(world: World) -> None:
    """Enter the types of globals, locks and locals, so that expressions can refer to them."""
    value = constant(world, lower)
    for name, decl in world.typed.variables.items():
        world.variables[name] = world.types.declared(decl.type, value)
    for lock in world.typed.locks.values():
        world.variables.update({v.name: v.type for v in lock_variables(lock, world.process_type)})
    for instance in world.instances:
        for local in instance.decl.locals:
            world.variables[instance.variable(local.name.text)] = world.types.declared(local.type, value)


def global_variables(world: World) -> list[Variable]:
    """The declared variables, then the locks'."""
    made = [variable(world, name, decl, Place()) for name, decl in world.typed.variables.items()]
    for lock in world.typed.locks.values():
        made += lock_variables(lock, world.process_type)
    return made


def process_variables(world: World, graph: Graph) -> list[Variable]:
    """The program counter, cursors and locals of one instance."""
    instance = graph.instance
    place = Place(instance=instance)
    if instance.decl.index is not None and instance.index is not None:
        place = place.bind(instance.decl.index[0], instance.index)
    made = list(graph.variables(True))
    made += [variable(world, instance.variable(d.name.text), d, place) for d in instance.decl.locals]
    return made


def variable(world: World, name: str, decl: s.VarDecl, place: Place) -> Variable:
    """A declared variable with its initial value."""
    type_ = world.variables[name]
    init = None if decl.init is None else lower(world, place, decl.init, type_)
    return Variable(name, type_, init, span=decl.span)


def process(graph: Graph) -> Process:
    """The record of an instance."""
    decl = graph.instance.decl
    at_start = graph.is_at(next(iter(graph.points)))
    return Process(
        name=graph.instance.name,
        declared=decl.name.text,
        pc=graph.pc,
        ended=graph.ended(),
        idle=mk.conj((at_start, *standing(graph))) if decl.optional else Const(BOOL, False),
        fairness=Fairness(decl.fairness or "none"),
        title=decl.title or "",
        span=decl.span,
    )


def standing(graph: Graph) -> Iterator[Expr]:
    """The process waits for no lock: one that waits has begun, though it still stands before its first step."""
    world = graph.world
    for decl in world.typed.locks.values():
        if decl.handoff:
            waiting = LockState(decl, world.process_type, Place()).waiting
            yield mk.negate(mk.apply(BOOL, Op.IN_SET, (world.code(graph.instance), waiting)))


def free_actions(world: World) -> tuple[Action, ...]:
    """The actions declared beside the processes."""
    return tuple(free_action(world, decl) for decl in world.typed.actions.values())


def free_action(world: World, decl: s.ActionDecl) -> Action:
    """One declared action, its parameters bound."""
    place, params = Place(), []
    for name, declared in decl.params:
        over = world.types.scalar(declared, constant(world, lower))
        params.append((name.text, over))
        place = place.bind(name, Bound(over, name.text, name.span))
    out = Effects(params=list(params))
    Executor(world).simultaneous(decl.body, place, out)
    shown: list[str | Expr] = [decl.title or decl.name.text]
    for i, (param_name, over) in enumerate(params):
        shown += [", " if i else "(", Bound(over, param_name)]
    return Action(
        name=decl.name.text,
        process=None,
        label=decl.name.text,
        params=tuple(params),
        guards=tuple(out.guards),
        asserts=tuple(out.asserts),
        updates=tuple(out.store.items()),
        title=(*shown, ")") if params else tuple(shown),
        anchors=tuple(Anchor(a.file, a.function) for a in decl.anchors),
        fairness=Fairness(decl.fairness or "none"),
        span=decl.span,
    )


def assumption(world: World, decl: s.PropertyDecl) -> Guard:
    """A condition on sizes and parameters."""
    assert decl.formula is not None
    return Guard(decl.name.text, lower(world, Place(), decl.formula, BOOL), decl.span)
