# SPDX-License-Identifier: Apache-2.0
"""A typed module and one of its scenarios as a FirstOrderSystem."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial

from rmapspec.lang import syntax as s
from rmapspec.lang import typed as t
from rmapspec.lang.anysize import logic as mk
from rmapspec.lang.anysize import values as val
from rmapspec.lang.anysize.context import Place, World
from rmapspec.lang.anysize.control import Control
from rmapspec.lang.anysize.counting import Counter, NotCountingError, check_start, counters_of, reading, requirements
from rmapspec.lang.anysize.expressions import lower
from rmapspec.lang.anysize.generated import Flow, control_lemmas, orders
from rmapspec.lang.anysize.locks import EMPTY, lock_storage
from rmapspec.lang.anysize.logic import Fresh
from rmapspec.lang.anysize.printing import Printer
from rmapspec.lang.anysize.processes import Actions, Graph
from rmapspec.lang.anysize.properties import exactly, lemmas_of, properties_of
from rmapspec.lang.anysize.shapes import Actor, Alt, Shapes, absent, has_int, leaves
from rmapspec.lang.anysize.steps import Effects, Executor, any_value
from rmapspec.lang.anysize.storage import Kept, Storage
from rmapspec.lang.anysize.values import Cases, Num, Value
from rmapspec.lang.anysize.view import View
from rmapspec.lang.lower.family import refuse_abstract
from rmapspec.lang.lower.sizes import reject
from rmapspec.system.firstorder.model import Claim, Clause, FirstOrderAction, FirstOrderSystem, Note
from rmapspec.system.firstorder.terms import (
    BOOL,
    TRUE,
    And,
    Apply,
    Formula,
    Member,
    Sort,
    Symbol,
    Var,
    conj,
    disj,
    forall,
)
from rmapspec.system.model import System


@dataclass(frozen=True)
class AnySize:
    """A module without sizes in one scenario: the system, and what is needed to lower more formulas to it."""

    system: FirstOrderSystem
    world: World = field(repr=False)
    graphs: tuple[Graph, ...] = field(repr=False)

    def formula(self, e: s.Expr, typed: t.Typed | None = None) -> Formula:
        """A checked formula of the text, a lemma for one; ``typed`` knows its names where the module does not. Raises
        SpecError for what has no first-order form."""
        world = self.world if typed is None else replace(self.world, typed=typed)
        if typed is not None:
            Control(world, {g.actor.alt: g for g in self.graphs}).enter()
        return exactly(world, e)

    def text(self, f: Formula) -> str:
        """A closed formula as text of the language, which ``formula`` understands again; empty where it has no form."""
        typed = self.world.typed
        tables = (typed.sorts, typed.params, typed.variables, typed.locks, typed.funs, typed.processes, typed.enums)
        members = (c.name.text for e in typed.enums.values() for c in e.constructors)
        loops = (loop.name[-1] for g in self.graphs for loop in g.builder.loops)
        taken = frozenset({*members, *loops, *(name for table in tables for name in table)})
        return Printer(self.world.storage, self.graphs, taken).text(f)

    def view(self, finite: System) -> View:
        """The states of a finite System of the same module as structures; the processes that its scenario runs are
        among those of this one."""
        return View(self, finite)


def lower_any_size(typed: t.Typed, scenario: str, settings: Mapping[str, int | str] | None = None) -> AnySize:
    """One scenario of a module, of any size; raises SpecError naming the construct that has no first-order form."""
    refuse_abstract(typed)
    actors, missing = actors_of(typed, scenario)
    counters = counters_of(typed)
    refused: list[Note] = []
    while True:
        try:
            world = world_of(typed, actors, missing, settings or {}, counters)
            for note in refused:
                world.note(note.text, note.span)
            return lowered(world, scenario)
        except NotCountingError as error:
            decl = counters.pop(error.name).prop
            refused.append(Note(f"`{error.name}` is not taken for what {decl.name.text} says: {error.why}", decl.span))


def lowered(world: World, scenario: str) -> AnySize:
    """One scenario, with these counters; raises SpecError, and NotCountingError for a counter that is none."""
    typed = world.typed
    declare(world)
    check_start(world)
    graphs = tuple(Graph(world, a) for a in world.actors)
    Control(world, {g.actor.alt: g for g in graphs}).enter()
    flows = [Flow(g, tuple(Actions(g).build())) for g in graphs]
    actions = (*(m.action for f in flows for m in f.moves), *free_actions(world))
    asserted = frozenset(c.prop for a in actions for c in a.asserts) | {
        c.prop.name.text for c in world.counters.values()
    }
    init = tuple(initial(world, graphs))
    properties = tuple(properties_of(world, asserted))
    lemmas = (*control_lemmas(world, flows), *lemmas_of(world))
    pcs = tuple(g.pc for g in graphs)
    symbols = (*world.storage.symbols.values(), *pcs, *world.orders.values())
    refuse_cycles(typed, symbols)
    system = FirstOrderSystem(
        name=typed.module.name.text,
        scenario=scenario,
        sorts=sorts_of(symbols, actions, world),
        symbols=symbols,
        axioms=tuple(order_axioms(world)),
        init=init,
        actions=actions,
        properties=properties,
        lemmas=lemmas,
        notes=tuple(world.notes.values()),
        unbounded=(*typed.sorts, *(a.name for a in world.actors if a.index is not None and a.decl.index is None)),
    )
    return told(AnySize(system, world, graphs))


def told(lowered: AnySize) -> AnySize:
    """The same with its control lemmas in words, those that have some."""
    lemmas = tuple(
        replace(lemma, text=lowered.text(lemma.formula)) if lemma.origin == "control" else lemma
        for lemma in lowered.system.lemmas
    )
    return replace(lowered, system=replace(lowered.system, lemmas=lemmas))


def actors_of(typed: t.Typed, scenario: str) -> tuple[tuple[Actor, ...], tuple[Alt, ...]]:
    """The processes of a scenario, and a value for those of each declaration that it does not run; raises KeyError for
    a name that no scenario has."""
    if typed.scenarios:
        members = [(m.text, n) for m, n in typed.scenarios[scenario].members]
    else:
        if scenario != "main":
            raise KeyError(scenario)
        members = [(name, None) for name in typed.processes]
    always = always_run(typed, dict(members))
    found = (a for name, n in members for a in actors_named(typed, name, n))
    actors = tuple(replace(a, sometimes=a.decl.name.text not in always) for a in found)
    return actors, tuple(missing(typed, dict(members)))


def always_run(typed: t.Typed, among: Mapping[str, int | s.AnyNumber | None]) -> frozenset[str]:
    """The processes of which all run in each finite scenario with no other processes than these."""
    names = frozenset(among)
    for d in typed.scenarios.values():
        members = {m.text: n for m, n in d.members}
        if not d.unbounded and members.keys() <= among.keys():
            names = names.intersection(members)
    return frozenset(n for n in names if among[n] is not s.ANY)


def missing(typed: t.Typed, members: Mapping[str, int | s.AnyNumber | None]) -> Iterator[Alt]:
    """Values of Process for those that other scenarios run."""
    for name, decl in typed.processes.items():
        numbers = [n for d in typed.scenarios.values() for m, n in d.members if m.text == name]
        most = max((n for n in numbers if isinstance(n, int)), default=1)
        mine = members.get(name, 0)
        if mine is s.ANY or (decl.index is not None and mine is None):
            continue
        if (1 if mine is None else mine) < most:
            yield absent(name)


def actors_named(typed: t.Typed, name: str, n: int | s.AnyNumber | None) -> Iterator[Actor]:
    """The processes of one declaration."""
    decl = typed.processes[name]
    if decl.index is not None:
        over = decl.index[1]
        symbol = typed.symbols.get(over) if isinstance(over, s.Name) else None
        if not isinstance(symbol, t.SortSymbol) or not isinstance(symbol.type, t.LSort) or isinstance(n, int):
            told = f"the index of `{name}` has no form of any size"
            raise leaves(over.span, told, "index it by a sort, and run all of it")
        yield Actor(name, decl, Sort(symbol.type.name))
    elif n is s.ANY:
        yield Actor(name, decl, Sort(name))
    elif n is None or n == 1:
        yield Actor(name, decl)
    else:
        assert isinstance(n, int)
        yield from (Actor(f"{name}#{i + 1}", decl) for i in range(n))


def world_of(
    typed: t.Typed,
    actors: tuple[Actor, ...],
    missing: tuple[Alt, ...],
    settings: Mapping[str, int | str],
    counters: Mapping[str, Counter],
) -> World:
    """Types, parameters and storage, nothing declared yet."""
    shapes = Shapes(typed, actors, missing)
    params = {name: param(shapes, decl, settings.get(name)) for name, decl in typed.params.items()}
    world = World(typed, shapes, actors, params, Storage(shapes, Fresh()), {}, dict(counters))
    world.number.update({c.name: partial(reading, world, c) for c in counters.values()})
    return world


def param(shapes: Shapes, decl: s.ParamDecl, given: int | str | None) -> Value:
    """The value of a parameter; of a number any, since a proof speaks of every batch size at once."""
    name = decl.name.text
    if isinstance(decl.type, s.InlineEnum):
        plain = shapes.plain(name)
        assert plain is not None
        wanted = given if given is not None else getattr(decl.default, "text", "")
        if wanted not in plain.members:
            told = f"`{wanted}` is not a value of param {name}"
            raise reject(decl.span, "L122", told, f"one of {', '.join(plain.members)}")
        return val.single(t.LEnum(name), Alt("", (plain,)), (Member(plain, str(wanted)),))
    of = shapes.declared(decl.type)
    if of == t.LBool():
        on = given == "true" if given is not None else isinstance(decl.default, s.Bool) and decl.default.value
        return val.truth(TRUE if on else mk.neg(TRUE))
    if of == t.LInt():
        return Num(None, f"`{name}`")
    raise leaves(decl.span, f"the param `{name}` has no form of any size")


def declare(world: World) -> None:
    """Make the symbols of globals, locks and locals; variables of numbers are left out, and named."""
    dropped = {}
    for name, decl in world.typed.variables.items():
        of = world.shapes.declared(decl.type)
        if has_int(of):
            dropped[name] = "it holds numbers"
            if name in world.counters:
                told = f"`{name}` is taken for the number that {world.counters[name].prop.name.text} says it is"
                world.note(f"{told}, which is proved with the rest", decl.span)
                continue
            world.note(f"`{name}` is left out: it holds numbers", decl.span)
            continue
        world.storage.declare(Kept(name, of, text=name))
    for lock in world.typed.locks.values():
        if lock.handoff:
            told = f"the hand-off of {lock.name.text} is left out: readers may get in where a waiting writer bars them"
            world.note(told, lock.span)
        for kept in lock_storage(lock):
            world.storage.declare(kept)
    for actor in world.actors:
        for local in actor.decl.locals:
            of = world.shapes.declared(local.type)
            if has_int(of):
                world.note(f"`{actor.name}.{local.name.text}` is left out: it holds numbers", local.span)
                continue
            who = "{0}" if actor.index is not None else actor.name
            name = actor.variable(local.name.text)
            world.storage.declare(Kept(name, of, actor, f"{who}.{local.name.text}"))
    assert isinstance(world.dropped, dict)
    world.dropped.update(dropped)


# ------------------------------------------------------------ initial states


def initial(world: World, graphs: tuple[Graph, ...]) -> Iterator[Clause]:
    """What holds at first, variable by variable; one that may be anything is not constrained."""
    for name, decl in world.typed.variables.items():
        if name in world.storage.kept and decl.init is not None:
            value = lower(world, Place(), decl.init, world.shapes.declared(decl.type))
            yield Clause(name, held(world, name, value, ()), decl.span)
            yield from (Clause(lemma.name, lemma.formula, decl.span) for lemma in orders(world, name, decl))
        elif name in world.storage.kept and isinstance(world.storage.read(name), Cases):
            any_value(world, world.shapes.declared(decl.type), name, decl.span)  # there is such a value
    for lock in world.typed.locks.values():
        yield Clause(lock.name.text, conj(held(world, k.name, EMPTY, ()) for k in lock_storage(lock)), lock.span)
    for graph in graphs:
        me = graph.me
        yield Clause(graph.pc.name, mk.every(me, graph.at_point(graph.start, me)), graph.actor.decl.span)
        for cursor, of in graph.builder.cursors.items():
            nothing = val.single(of, world.shapes.alts(of)[-1])
            yield Clause(cursor, held(world, cursor, nothing, me), graph.actor.decl.span)
        for local in graph.actor.decl.locals:
            name = graph.actor.variable(local.name.text)
            if name in world.storage.kept and local.init is not None:
                value = lower(world, graph.builder.place(), local.init, world.shapes.declared(local.type))
                yield Clause(name, held(world, name, value, me), local.span)


def held(world: World, name: str, value: Value, me: tuple[Var, ...]) -> Formula:
    """A variable has a value, for every process whose own it is."""
    current = world.storage.read(name, me)
    wanted = val.lift(value, world.storage.kept[name].type)
    return mk.every(me, val.equal(world.shapes, world.fresh, current, wanted, whole=True))


# ------------------------------------------------------------ the rest


def free_actions(world: World) -> Iterator[FirstOrderAction]:
    """The actions declared beside the processes."""
    for name, decl in world.typed.actions.items():
        place, out = Place(), Effects()
        for param_name, declared in decl.params:
            of = world.shapes.declared(declared)
            x, params = any_value(world, of, param_name.text, param_name.span)
            out.params += params
            place = place.bind(param_name, x)
        Executor(world).simultaneous(decl.body, place, out)
        owed = requirements(world, out.store, out.touched, decl.span)
        claims = (*out.claims, *(Claim(c.name, c.formula, c.span) for c in owed))
        updates = [
            u
            for var, value in out.store.items()
            if var in world.storage.kept
            for u in world.storage.updates(var, value, ())
        ]
        yield FirstOrderAction(
            name, None, name, tuple(out.params), tuple(out.guards), claims, (*out.requires, *owed),
            tuple(updates), decl.title or name, decl.span,
        )  # fmt: skip


def order_axioms(world: World) -> Iterator[Clause]:
    """The order of a sort is total and strict."""
    for sort, less in world.orders.items():
        x, y, z = world.fresh.tuple_of((sort, sort, sort))

        def lt(a: Var, b: Var, symbol: Symbol = less) -> Formula:
            return Apply(symbol, (a, b))

        yield Clause(f"{sort.name}: irreflexive", forall((x,), mk.neg(lt(x, x))))
        transitive = mk.imp(And((lt(x, y), lt(y, z))), lt(x, z))
        yield Clause(f"{sort.name}: transitive", forall((x, y, z), transitive))
        total = disj((mk.same(x, y), lt(x, y), lt(y, x)))
        yield Clause(f"{sort.name}: total", forall((x, y), total))


def sorts_of(symbols: tuple[Symbol, ...], actions: tuple[FirstOrderAction, ...], world: World) -> tuple[Sort, ...]:
    """Every sort that is spoken of, the declared ones first."""
    found = {Sort(name): None for name in world.typed.sorts}
    found.update({a.index: None for a in world.actors if a.index is not None})
    for symbol in symbols:
        found.update({x: None for x in (*symbol.args, symbol.result) if x != BOOL})
    found.update({v.sort: None for a in actions for v in a.params if v.sort != BOOL})
    return tuple(found)


def refuse_cycles(typed: t.Typed, symbols: tuple[Symbol, ...]) -> None:
    """Raise SpecError where functions lead from a sort back to it: proofs would no longer be decidable."""
    ways: dict[Sort, dict[Sort, Symbol]] = {}
    for f in symbols:
        for a in f.args:
            if not f.result.members and not a.members:
                ways.setdefault(a, {})[f.result] = f
    for start in ways:
        seen, waiting = set(), [start]
        while waiting:
            for then, f in ways.get(waiting.pop(), {}).items():
                if then == start:
                    declared = typed.variables.get(f.name.partition(".")[0])
                    span = typed.module.name.span if declared is None else declared.span
                    told = f"`{f.name}` leads from elements of {start.name} back to elements of it"
                    raise leaves(span, told, "use a set or a sequence of pairs instead of a function", code="L202")
                if then not in seen:
                    seen.add(then)
                    waiting.append(then)
