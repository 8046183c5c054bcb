# SPDX-License-Identifier: Apache-2.0
"""The monitor keeps every candidate that is consistent with the events, and no other."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from rmapspec.api import loads
from rmapspec.refine.adapter import Label, Meaning
from rmapspec.refine.execution import Block
from rmapspec.refine.explaining import explain
from rmapspec.refine.labels import MappingError
from rmapspec.refine.monitor import Candidates, Monitor, fits
from rmapspec.refine.task import Event
from rmapspec.system.types import show
from tests.refine.toy import Toy

# Each task sees only what it has seen: ``secret`` is not observed.
SPEC = """
spec guess
"A secret that shows late."
sort Unit[1..1];
enum Side { heads, tails }
var secret: Side = any;
var shown: bool = false;
var total: 0..3 = 0;
process p {
  toss "toss": choose s in Side { secret := s; }
  show "show {secret}": shown := true;
  more: { assert NICE: secret == heads; total := total + 1; }
  over: total := total - 2;
}
invariant HEADS "the secret is heads when it is shown": shown => secret == heads covered by shown;
assertion NICE "counted on heads only" covered by total > 0;
step RISE "the count never falls": total <= total' covered by total > 0;
"""


class Guess(Toy):
    """Only the meaning of events matters."""

    def meaning(self, event: Event) -> Meaning:
        """``more.x`` is the label more of x."""
        return Meaning((event.name,), event.args)


@pytest.fixture
def monitor() -> Monitor:
    """A fresh monitor of the spec above."""
    return Monitor(loads(SPEC).family({}).system("main"), Guess())


def block(name: str, *args: str, **observed: Label) -> Block:
    """A step of p with one event."""
    return Block("p", ((Event("p", name, args), observed),), observed)


def values(monitor: Monitor, candidates: Candidates, name: str) -> set[str]:
    """What a variable may be."""
    slot = monitor.system.slot[name]
    return {show(monitor.system.variables[slot].type, s[slot]) for s in candidates}


def start(monitor: Monitor, **observed: Label) -> Candidates:
    """The candidates at first."""
    return monitor.start({"shown": False, "total": 0, **observed}).candidates


def test_what_is_not_observed_stays_open(monitor: Monitor) -> None:
    """The monitor settles on one value of what it cannot see, and calls another implementation wrong."""
    after = monitor.advance(start(monitor), block("toss", shown=False, total=0))
    assert values(monitor, after.candidates, "secret") == {"heads", "tails"}
    assert after.fired == {"p.toss"}


def test_a_title_settles_it(monitor: Monitor) -> None:
    """What an event says of its step is not compared with what the step is."""
    tossed = monitor.advance(start(monitor), block("toss", shown=False, total=0)).candidates
    heads = monitor.advance(tossed, block("show", "heads", shown=True, total=0))
    assert values(monitor, heads.candidates, "secret") == {"heads"}
    assert heads.failed == set()
    assert monitor.advance(tossed, block("show", "tails", shown=True, total=0)).failed == {"HEADS"}


def test_a_property_fails_when_it_fails_in_every_candidate(monitor: Monitor) -> None:
    """One unlucky candidate makes a violation, or one lucky candidate hides what all others show."""
    tossed = monitor.advance(start(monitor), block("toss", shown=False, total=0)).candidates
    shown = monitor.advance(tossed, block("show", shown=True, total=0))
    assert len(shown.candidates) == 2
    assert shown.failed == set()
    assert monitor.advance(shown.candidates, block("more", shown=True, total=1)).failed == set()


def test_asserts_and_step_properties_are_judged(monitor: Monitor) -> None:
    """A step that the spec allows but calls wrong passes."""
    tails = start(monitor)
    for step in (block("toss", shown=False, total=0), block("show", "tails", shown=True, total=0)):
        tails = monitor.advance(tails, step).candidates
    more = monitor.advance(tails, block("more", shown=True, total=1))
    assert more.failed == {"NICE", "HEADS"}


def test_an_undefined_update_allows_nothing(monitor: Monitor) -> None:
    """A step whose update has no value in the spec passes, or ends the campaign with an evaluation error."""
    state = start(monitor)
    steps: tuple[tuple[str, dict[str, Label]], ...] = (
        ("toss", {}),
        ("show", {"shown": True}),
        ("more", {"shown": True, "total": 1}),
    )
    for name, observed in steps:
        state = monitor.advance(state, block(name, **{"shown": False, "total": 0, **observed})).candidates
    last = block("over", shown=True, total=0)
    found = monitor.advance(state, last)
    assert not found.candidates
    assert found.offender == 0
    told = explain(monitor, state, last, 0)
    assert any("undefined" in b.why for b in told.blocked)


@pytest.mark.parametrize(
    ("step", "why"),
    [
        (block("show", shown=True, total=0), "enabled, but it is another step"),
        (block("toss", shown=True, total=0), "shown is true, the spec has false"),
        (block("toss", shown=False, total=4), "no state of the spec has total: 4 is outside 0..3"),
    ],
)
def test_a_step_that_is_not_allowed_is_explained(monitor: Monitor, step: Block, why: str) -> None:
    """A step is refused and nobody can tell why."""
    at_first = start(monitor)
    found = monitor.advance(at_first, step)
    assert not found.candidates
    assert found.offender == 0
    assert why in [b.why for b in explain(monitor, at_first, step, 0).blocked]


def test_a_change_without_an_event_is_seen(monitor: Monitor) -> None:
    """An implementation may change what the spec protects as long as it says nothing."""
    found = monitor.advance(start(monitor), Block("p", (), {"shown": True, "total": 0}))
    assert not found.candidates
    stutter = monitor.advance(start(monitor), Block("p", (), {"shown": False, "total": 0}))
    assert stutter.candidates == start(monitor)


def test_a_change_after_the_event_is_seen(monitor: Monitor) -> None:
    """What happens between an event and the end of its step is looked at by nobody."""
    observed: Mapping[str, Label] = {"shown": False, "total": 0}
    step = Block("p", ((Event("p", "toss"), observed),), {"shown": True, "total": 0})
    found = monitor.advance(start(monitor), step)
    assert not found.candidates
    assert found.offender == 1
    assert "a change without an event" in explain(monitor, start(monitor), step, 1).message


def test_a_start_that_the_spec_does_not_have(monitor: Monitor) -> None:
    """An implementation starts where the spec never is, and is judged from elsewhere."""
    assert not start(monitor, shown=True)
    with pytest.raises(MappingError):
        start(monitor, secret="sideways")


@pytest.mark.parametrize(
    ("label", "wanted", "yes"),
    [
        ("link.lock", "lock", True),
        ("link.lock", "link.lock", True),
        ("again.link.lock", "link.lock", True),
        ("link.unlock", "lock", False),
        ("lock", "link.lock", False),
    ],
)
def test_labels_match_by_whole_components(label: str, wanted: str, yes: bool) -> None:
    """An ``unlock`` passes for a ``lock``."""
    assert fits(label, [wanted]) is yes
