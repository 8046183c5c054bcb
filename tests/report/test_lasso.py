# SPDX-License-Identifier: Apache-2.0
"""A behaviour without end as text and as JSON."""

from __future__ import annotations

import json

from rmapspec.api import check, loads
from rmapspec.report.interleaving import counterexample
from rmapspec.report.json import output

DOOR = """spec door
var open: bool = true;
process door fair { loop { close: open := false; open: open := true; } }
process guest GRADE { enter: { require open; } }
temporal L "the guest gets in": eventually ended(guest);
"""


def test_a_cycle_is_shown_with_what_never_happens() -> None:
    """A reader cannot see where the behaviour goes round, or what it starves."""
    report = check(loads(DOOR.replace("GRADE", "fair")))
    assert counterexample(report.properties[0]) == (
        "L (the guest gets in): VIOLATED by door (2 steps for ever)\n\n"
        "    door                               guest\n"
        " 1) close\n"
        " 2) open\n"
        "                                       (never: enter)\n\n"
        " then for ever: back to step 1"
    )


def test_a_stop_is_shown_as_nothing_for_ever() -> None:
    """A behaviour that stays where it is looks like one that is cut off."""
    text = DOOR.replace("GRADE", "fair").replace("require open;", "require not open; open := false;")
    text = text.replace("eventually ended(guest)", "eventually not open")
    report = check(loads(text.replace("loop { close: open := false; open: open := true; }", "close: open := true;")))
    lines = counterexample(report.properties[0])
    assert "(nothing for ever after 1 step)" in lines
    assert " then for ever: nothing" in lines
    assert "open = true" in lines, "what the formula reads is shown, changed or not"


def test_the_loop_is_in_the_json() -> None:
    """A tool cannot tell a behaviour without end from one that ends."""
    report = check(loads(DOOR.replace("GRADE", "fair")))
    found = json.loads(output("check", 13, [report]))["reports"][0]["properties"][0]
    assert (found["verdict"], found["steps"], found["counterexample"]["loop"]) == ("violated", 2, 0)
