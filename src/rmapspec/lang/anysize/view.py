# SPDX-License-Identifier: Apache-2.0
"""View: the states of a finite System as structures of the system of any size, the bridge between the two."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import product
from typing import TYPE_CHECKING

from rmapspec.lang import typed as t
from rmapspec.lang.anysize.processes import Graph
from rmapspec.lang.anysize.shapes import Actor, Alt
from rmapspec.lang.anysize.storage import Kept, slot_names, suffix
from rmapspec.system.firstorder.model import FirstOrderAction
from rmapspec.system.firstorder.structure import Element, Structure
from rmapspec.system.firstorder.terms import BOOL, Sort
from rmapspec.system.locks import OWNER, WRITER
from rmapspec.system.model import Action, Process, State, System
from rmapspec.system.types import FiniteT, Value

if TYPE_CHECKING:
    from rmapspec.lang.anysize.system import AnySize

Elements = tuple[Element, ...]
Cells = dict[str, dict[Elements, Element]]


@dataclass(frozen=True)
class View:
    """A finite System of the same module, seen as an instance of a system of any size.

    Its scenario may run fewer processes: those that do not run stand where they begin. An element that a cursor out of
    its loop would be at is anything; ``filler`` says which.
    """

    any_size: AnySize
    finite: System
    filler: int = 0
    _codes: dict[t.LType, list[tuple[Alt | None, Elements]]] = field(default_factory=dict, repr=False)

    def with_filler(self, filler: int) -> View:
        """The same view with another element where nothing is said."""
        return View(self.any_size, self.finite, filler)

    @cached_property
    def sizes(self) -> Mapping[str, int]:
        """How many elements each sort has."""
        declared = dict(self.finite.sizes)
        named = {a.index.name: len(self.instances[a.alt]) for a in self.any_size.world.actors if a.index is not None}
        return {**named, **{x.name: declared[x.name] for x in self.any_size.system.sorts if x.name in declared}}

    @cached_property
    def instances(self) -> Mapping[Alt, tuple[Process, ...]]:
        """For each process of the scenario those of the finite System that it stands for, in the order of elements."""
        return {a.alt: self._instances(a) for a in self.any_size.world.actors}

    def _instances(self, actor: Actor) -> tuple[Process, ...]:
        mine = [p for p in self.finite.processes if p.declared == actor.decl.name.text]
        if actor.decl.index is not None:
            return tuple(mine)
        if actor.index is not None:
            return tuple(mine)
        running = [p for p in mine if p.active] or mine[:1]
        named = [p for p in mine if p.name == actor.name]
        return tuple(named or running[:1])

    @cached_property
    def graphs(self) -> Mapping[Alt, Graph]:
        """The control flow of each process of the scenario."""
        return {g.actor.alt: g for g in self.any_size.graphs}

    def codes(self, of: t.LType) -> list[tuple[Alt | None, Elements]]:
        """Every value of a scalar type in the order of the finite type's codes; None for a process that is not among
        those of the scenario."""
        if of not in self._codes:
            self._codes[of] = list(self._list(of))
        return self._codes[of]

    def _list(self, of: t.LType) -> Iterator[tuple[Alt | None, Elements]]:
        shapes = self.any_size.world.shapes
        match of:
            case t.LBool():
                yield from ((Alt("", (BOOL,)), (v,)) for v in (False, True))
            case t.LSort(name):
                yield from ((Alt("", (Sort(name),)), (i,)) for i in range(self.sizes[name]))
            case t.LOption(inner):
                yield from self.codes(inner)
                yield shapes.alts(of)[-1], ()
            case t.LProcess():
                yield from (self._process(p) for p in self.finite.processes)
            case t.LEnum(name):
                yield from self._enum(name)
            case _:
                raise ValueError(f"{of} is no scalar of any size")

    def _process(self, p: Process) -> tuple[Alt | None, Elements]:
        for alt, them in self.instances.items():
            if p in them:
                return alt, ((them.index(p),) if alt.sorts else ())
        return None, ()

    def _enum(self, name: str) -> Iterator[tuple[Alt | None, Elements]]:
        shapes = self.any_size.world.shapes
        plain = shapes.plain(name)
        if plain is not None:
            yield from ((Alt("", (plain,)), (m,)) for m in plain.members)
            return
        made = {key: alt for alt, key in shapes.constructed(name)}
        for c in shapes.typed.enums[name].constructors:
            if not c.fields:
                yield made[c.name.text, None], ()
                continue
            for inner, elements in self.codes(shapes.declared(c.fields[0][1])):
                yield made[c.name.text, inner], elements

    # ------------------------------------------------------------ states

    def structure(self, state: State) -> Structure:
        """A state as a model of the symbols."""
        cells = self.cells(state)
        bare = Structure(self.sizes, {})
        tables = {}
        for symbol in self.any_size.system.symbols:
            known = cells.get(symbol.name, {})
            fill = self.fill(symbol.result)
            tables[symbol.name] = {args: known.get(args, fill) for args in bare.tuples(symbol)}
        return Structure(self.sizes, tables)

    def fill(self, sort: Sort) -> Element:
        """What stands where nothing is said."""
        if sort == BOOL:
            return False
        members: Elements = sort.members or tuple(range(self.sizes[sort.name]))
        return members[min(self.filler, len(members) - 1)]

    def cells(self, state: State) -> Cells:
        """What a state says of each symbol; what it does not say does not matter."""
        found: Cells = {}
        for kept in self.any_size.world.storage.kept.values():
            if kept.actor is None:
                self.global_cells(kept, state, found)
            else:
                self.own_cells(kept, kept.actor, state, found)
        for alt, graph in self.graphs.items():
            for i, p in enumerate(self.instances[alt]):
                found.setdefault(graph.pc.name, {})[(i,) if alt.sorts else ()] = self.point(graph, p, state)
        for sort, less in self.any_size.world.orders.items():
            n = range(self.sizes[sort.name])
            found[less.name] = {(i, j): i < j for i, j in product(n, n)}
        return found

    def point(self, graph: Graph, p: Process, state: State) -> str:
        """The point that a process is at; one that does not run is where it begins."""
        slot = self.finite.slot[p.pc]
        type_ = self.finite.variables[slot].type
        code = state[slot]
        assert isinstance(type_, FiniteT)
        assert isinstance(code, int)
        return type_.labels[code] if code else graph.start

    def global_cells(self, kept: Kept, state: State, found: Cells) -> None:
        """A declared variable, or a part of a lock."""
        slot = self.finite.slot[kept.name]
        value = state[slot]
        if kept.lock and kept.name.rpartition(".")[2] in (WRITER, OWNER):
            assert isinstance(value, int)
            value = (1 << value) & ((1 << len(self.finite.processes)) - 1)  # one that is none has no bit
        self.put(kept.type, kept.name, (), value, found)

    def own_cells(self, kept: Kept, actor: Actor, state: State, found: Cells) -> None:
        """A variable that each process has."""
        local = kept.name.removeprefix(f"{actor.name}.")
        for i, p in enumerate(self.instances[actor.alt]):
            owner = (i,) if actor.alt.sorts else ()
            self.put(kept.type, kept.name, owner, state[self.finite.slot[f"{p.name}.{local}"]], found)

    def put(self, of: t.LType, name: str, args: Elements, value: Value, found: Cells) -> None:
        """Enter a value of a type."""
        match of:
            case t.LMap(key, inner):
                assert isinstance(value, tuple)
                for (alt, elements), v in zip(self.codes(key), value, strict=True):
                    if alt is not None:
                        self.put(inner, suffix(name, alt), (*args, *elements), v, found)
            case t.LSet(inner):
                assert isinstance(value, int)
                for i, (alt, elements) in enumerate(self.codes(inner)):
                    if alt is not None:
                        found.setdefault(suffix(name, alt), {})[(*args, *elements)] = bool(value >> i & 1)
            case t.LSeq(inner):
                assert isinstance(value, tuple)
                self.put_sequence(inner, name, args, value, found)
            case _:
                self.put_scalar(of, name, args, value, found)

    def put_sequence(self, of: t.LType, name: str, args: Elements, value: tuple[Value, ...], found: Cells) -> None:
        """Enter a sequence: its members and their order."""
        rank = {code: i for i, code in enumerate(value)}
        every = [(c, alt, elements) for c, (alt, elements) in enumerate(self.codes(of)) if alt is not None]
        for c, alt, elements in every:
            found.setdefault(suffix(name, alt), {})[(*args, *elements)] = c in rank
            for d, other, others in every:
                earlier = c in rank and d in rank and rank[c] < rank[d]
                order = suffix(suffix(f"{name}.before", alt), other)
                found.setdefault(order, {})[(*args, *elements, *others)] = earlier

    def put_scalar(self, of: t.LType, name: str, args: Elements, value: Value, found: Cells) -> None:
        """Enter a scalar: its alternative, and what that carries."""
        shapes = self.any_size.world.shapes
        assert isinstance(value, int)
        alt, elements = self.codes(of)[value]
        if alt is None:
            raise ValueError(f"{name} is a process that this scenario does not run")
        if shapes.simple(of) is not None:
            found.setdefault(name, {})[args] = elements[0]
            return
        if len(shapes.alts(of)) > 1:
            found.setdefault(f"{name}.kind", {})[args] = alt.member
        for slot, element in zip(slot_names(alt), elements, strict=True):
            found.setdefault(f"{name}.{slot}", {})[args] = element

    # ------------------------------------------------------------ actions

    def actions(self, action: Action) -> tuple[FirstOrderAction, ...]:
        """Those that may stand for a finite action."""
        declared = next((p.declared for p in self.finite.processes if p.name == action.process), None)
        return self.labelled.get((declared, action.label), ())

    @cached_property
    def labelled(self) -> Mapping[tuple[str | None, str], tuple[FirstOrderAction, ...]]:
        """The actions by process and label."""
        found: dict[tuple[str | None, str], tuple[FirstOrderAction, ...]] = {}
        for a in self.any_size.system.actions:
            found[a.process, a.label] = (*found.get((a.process, a.label), ()), a)
        return found

    def taker(self, action: Action) -> Elements:
        """The element that stands for the process of a finite action, where its process has an index."""
        for alt, them in self.instances.items():
            for i, p in enumerate(them):
                if p.name == action.process and alt.sorts:
                    return (i,)
        return ()
