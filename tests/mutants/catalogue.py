# SPDX-License-Identifier: Apache-2.0
"""The planted defects: where, what is replaced by what, and the test that must notice."""

from __future__ import annotations

from dataclasses import dataclass

LANG = "src/rmapspec/lang/lower/"
CONTROL = "tests/lang/test_lower_control.py::"
LOCKS = "tests/lang/test_lower_locks.py::"


@dataclass(frozen=True, slots=True)
class Mutant:
    """One defect: ``old`` stands exactly once in ``file`` and is replaced by ``new``; ``test`` must then fail."""

    name: str
    what: str
    file: str
    old: str
    new: str
    test: str


MUTANTS = (
    Mutant(
        "loop-cursor",
        "a for loop enters its body without moving its cursor",
        LANG + "paths.py",
        "None if inside is None else inside.move(node.cursor, upcoming)",
        "inside",
        CONTROL + "test_for_visits_every_element_in_order",
    ),
    Mutant(
        "loop-entry",
        "a for loop over a sequence begins with its last element",
        LANG + "paths.py",
        "mk.apply(node.type, Op.FIRST, (sequence,)",
        "mk.apply(node.type, Op.LAST, (sequence,)",
        CONTROL + "test_for_over_a_sequence_reads_the_next_element_anew",
    ),
    Mutant(
        "loop-exit",
        "the cursor of a finished loop is not reset",
        LANG + "paths.py",
        "                way = way.move(name, Const(type_, none_code(type_)))",
        "                pass",
        "tests/pins/test_pins.py::test_counts_are_as_pinned[designs/two_pass.rmap]",
    ),
    Mutant(
        "frame-evaluate",
        "a step clears the variables it does not assign",
        "src/rmapspec/system/behaviour.py",
        "    after = list(env.state)\n",
        "    after = [0 if isinstance(v, int) else v for v in env.state]\n",
        CONTROL + "test_frame_keeps_what_a_step_does_not_assign",
    ),
    Mutant(
        "frame-z3",
        "in the solver's step, what no action writes may change",
        "src/rmapspec/engines/encode/alternatives.py",
        "yield c.disj((*parts, c.conj((old, touched ^ 1))))",
        "yield c.disj(parts)",
        "tests/engines/test_bmc.py",
    ),
    Mutant(
        "rwsem-readers",
        "down_write does not wait for readers",
        LANG + "locks.py",
        'Guard(f"{name} has no reader", state.unread(), op.span)',
        'Guard(f"{name} has no reader", mk.TRUE, op.span)',
        LOCKS + "test_rwsem_exclusion",
    ),
    Mutant(
        "rwsem-writer",
        "down_read does not wait for a writer",
        LANG + "locks.py",
        'Guard(f"{name} is not write-held", state.unowned(), op.span),\n                Guard(f"{name} is not already',
        'Guard(f"{name} is not write-held", mk.TRUE, op.span),\n                Guard(f"{name} is not already',
        LOCKS + "test_rwsem_exclusion",
    ),
    Mutant(
        "release",
        "a lock may be released by a process that does not hold it",
        LANG + "locks.py",
        "    return mk.ite(held, after, mk.apply(after.type, wrong, (nobody,), span=span), after.type, span)",
        "    return after",
        LOCKS + "test_releasing_what_is_not_held_is_an_evaluation_error",
    ),
    Mutant(
        "insert-evaluate",
        "insert_after inserts before its anchor",
        "src/rmapspec/system/meaning.py",
        "(1 if e.op is Op.INSERT_AFTER else 0)",
        "(0 if e.op is Op.INSERT_AFTER else 1)",
        "tests/system/test_compile_expressions.py",
    ),
    Mutant(
        "insert-z3",
        "in the solver's sequences insert_after inserts before its anchor",
        "src/rmapspec/engines/encode/containers.py",
        "if e.op is Op.INSERT_AFTER:",
        "if e.op is Op.INSERT_BEFORE:",
        "tests/engines/test_encode_agreement.py::test_the_meanings_agree_on_every_operation",
    ),
    Mutant(
        "stutter",
        "the solver's step cannot stutter",
        "src/rmapspec/engines/encode/alternatives.py",
        "            earlier = self.c.disj((earlier, choice.taken))\n",
        "            earlier = self.c.disj((earlier, choice.taken))\n        self.rules.append(earlier)\n",
        "tests/engines/test_encode_obligation.py::test_stuttering_keeps_what_a_system_that_ends_has_shown",
    ),
    Mutant(
        "stamp-copy",
        "a copy does not carry the walk's stamp along",
        "spec/fork.rmap",
        "then missed[p] union {child(v)}",
        "then missed[p]",
        "tests/agreement/test_shipped_by_hand.py",
    ),
    Mutant(
        "stamp-zap",
        "a zap leaves the PTE among those that walks still have to visit",
        "spec/fork.rmap",
        "missed := map p in Process: missed[p] minus {a};",
        "missed := missed;",
        "tests/pins/test_pins.py::test_counts_are_as_pinned[designs/baseline.rmap]",
    ),
    Mutant(
        "monitor-label",
        "the monitor takes `unlock` for `lock`",
        "src/rmapspec/refine/monitor.py",
        'label.endswith("." + w)',
        "label.endswith(w)",
        "tests/refine/test_monitor.py::test_labels_match_by_whole_components",
    ),
    Mutant(
        "monitor-state",
        "the monitor does not compare what it observes with the candidates",
        "src/rmapspec/refine/monitor.py",
        "if agrees(after, seen) and shows(step.shown, meaning):",
        "if shows(step.shown, meaning):",
        "tests/refine/test_monitor.py::test_a_step_that_is_not_allowed_is_explained",
    ),
    Mutant(
        "exit-safety",
        "a violated safety property exits 0",
        "src/rmapspec/cli/exits.py",
        "return violated.get(result.kind, Exit.SAFETY)",
        "return violated.get(result.kind, Exit.OK)",
        "tests/cli/test_exits.py::test_code_of_a_verdict",
    ),
    Mutant(
        "exit-unknown",
        "unknown exits 0",
        "src/rmapspec/cli/exits.py",
        "        case Word.BOUNDED | Word.UNKNOWN:\n            return Exit.UNKNOWN",
        "        case Word.BOUNDED | Word.UNKNOWN:\n            return Exit.OK",
        "tests/cli/test_exits.py::test_code_of_a_verdict",
    ),
    Mutant(
        "export-defined",
        "an exported model looks for a value in the branch of `if` that is not taken",
        "src/rmapspec/export/defined.py",
        "_app(Op.ITE, c, defined(a), defined(b))",
        "defined(a), defined(b)",
        "tests/export/test_defined.py::test_the_comparison_meets_undefined_expressions",
    ),
    Mutant(
        "export-itf",
        "a stored trace names the action before, not the one that led to the state",
        "src/rmapspec/export/itf.py",
        '"action": step.action, "args"',
        '"action": trace.steps[number - 2].action, "args"',
        "tests/export/test_itf.py::test_traces_come_back",
    ),
)
