# SPDX-License-Identifier: Apache-2.0
"""Tables: the LALR tables of grammar.lark, built with lark ahead of time and loaded without it.

``python -m rmapspec.lang.tables`` writes tables.json anew; a test compares the file with the grammar.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lark import Lark

END = "$END"
STARTS = ("header", "declaration", "expr")
NAMED = frozenset({"NAME", "NUMBER", "STRING", "OR_FAIL", END})

GRAMMAR = Path(__file__).with_name("grammar.lark")
TABLES = Path(__file__).with_name("tables.json")


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule without repetition signs, as the parser reduces by it.

    ``goto`` is the nonterminal; ``name`` what the builder knows it by, empty when the one child passes through or
    when the rule is a
    helper of a repetition, whose children go into the parent's place. ``take`` lists the children: an index into the
    symbols, -1 for an
    absent optional part; with ``splice`` true the symbol is a helper.
    """

    goto: str
    length: int
    name: str
    helper: bool
    take: tuple[tuple[int, bool], ...]


@dataclass(frozen=True, slots=True)
class Tables:
    """``rows[state]`` gives for a token kind the state to shift to (>= 0) or the rule to reduce by (``-1 - rule``).

    Token kinds are the texts of keywords and signs, or NAME, NUMBER, STRING, OR_FAIL, $END. ``keywords`` are all
    words among them,
    ``reserved`` those that are never names.
    """

    rows: Sequence[Mapping[str, int]]
    gotos: Sequence[Mapping[str, int]]
    rules: Sequence[Rule]
    starts: Mapping[str, int]
    ends: frozenset[int]
    keywords: frozenset[str]
    reserved: frozenset[str]


@cache
def load() -> Tables:
    """The tables that the package ships."""
    data = json.loads(TABLES.read_text(encoding="utf-8"))
    return Tables(
        rows=[data["distinct"][i] for i in data["rows"]],
        gotos=[data["distinct"][i] for i in data["gotos"]],
        rules=[
            Rule(g, n, name, helper, tuple((i, bool(s)) for i, s in take)) for g, n, name, helper, take in data["rules"]
        ],
        starts=data["starts"],
        ends=frozenset(data["ends"]),
        keywords=frozenset(data["keywords"]),
        reserved=frozenset(data["reserved"]),
    )


def lark_parser() -> Lark:
    """Lark on the grammar itself: what the tables are made of, and the oracle that tests hold the parser to."""
    from lark import Lark

    return Lark(
        GRAMMAR.read_text(encoding="utf-8"),
        parser="lalr",
        lexer="contextual",
        start=list(STARTS),
        maybe_placeholders=True,
        propagate_positions=True,
    )


def build() -> dict[str, Any]:
    """The tables of grammar.lark as they stand in tables.json; raises lark's GrammarError."""
    lark = lark_parser()
    table: Any = lark.parser.parser._parse_table  # lark has no public name for it
    patterns = {t.name: t.pattern for t in lark.terminals}
    kinds = {name: name if name in NAMED else patterns[name].value for name in [*patterns, END]}
    order = _breadth_first(table)
    number = {state: i for i, state in enumerate(order)}
    rules = sorted({t for row in table.states.values() for a, t in row.values() if a.name == "Reduce"}, key=_order)
    rule_number = {rule: i for i, rule in enumerate(rules)}
    rows, gotos = [], []
    for state in order:
        row, goto = {}, {}
        for symbol, (action, target) in sorted(table.states[state].items()):
            if symbol not in kinds:
                goto[symbol] = number[target]
            else:
                row[kinds[symbol]] = number[target] if action.name == "Shift" else -1 - rule_number[target]
        rows.append(row)
        gotos.append(goto)
    distinct: dict[str, int] = {}
    row_numbers = [distinct.setdefault(json.dumps(row), len(distinct)) for row in rows]
    goto_numbers = [distinct.setdefault(json.dumps(goto), len(distinct)) for goto in gotos]
    name_pattern = re.compile(patterns["NAME"].value)
    words = sorted(k for name, k in kinds.items() if name not in NAMED and k.isidentifier())
    return {
        "distinct": [json.loads(text) for text in distinct],
        "rows": row_numbers,
        "gotos": goto_numbers,
        "rules": [_rule(rule) for rule in rules],
        "starts": {name: number[table.start_states[name]] for name in STARTS},
        "ends": sorted(number[state] for state in table.end_states.values()),
        "keywords": words,
        "reserved": [word for word in words if not name_pattern.fullmatch(word)],
    }


def _breadth_first(table: Any) -> list[int]:
    """The states in an order that depends on the grammar alone; lark's numbers differ from run to run."""
    order = [table.start_states[name] for name in STARTS]
    for state in order:
        targets = (t for _, (a, t) in sorted(table.states[state].items()) if a.name == "Shift")
        order += [target for target in dict.fromkeys(targets) if target not in order]
    return order


def _order(rule: Any) -> list[Any]:
    """What tells two rules apart."""
    return [*_rule(rule), [symbol.name for symbol in rule.expansion]]


def _rule(rule: Any) -> list[Any]:
    """A rule of lark in the order of the fields of Rule."""
    origin, symbols = rule.origin.name, rule.expansion
    helper = origin.startswith("_")
    empties = [len(ones) for ones in "".join(str(int(e)) for e in rule.options.empty_indices).split("0")]
    gaps = empties if rule.options.empty_indices else [0] * (len(symbols) + 1)
    take: list[tuple[int, int]] = [(-1, 0)] * gaps[0]
    for i, symbol in enumerate(symbols):
        dropped = symbol.is_term and symbol.filter_out and not rule.options.keep_all_tokens
        if not dropped:
            take.append((i, int(not symbol.is_term and symbol.name.startswith("_"))))
        take += [(-1, 0)] * gaps[i + 1]
    passes = rule.options.expand1 and rule.alias is None and len(take) == 1 and not take[0][1]
    return [origin, len(symbols), "" if passes or helper else rule.alias or origin, helper, take]


def text_of(tables: Mapping[str, Any]) -> str:
    """The content of tables.json: one entry a line, so that a change of the grammar is a change of few lines."""
    parts = []
    for key, value in tables.items():
        items = (
            [json.dumps(item) for item in value] if isinstance(value, list) and key in ("distinct", "rules") else None
        )
        parts.append(
            f"{json.dumps(key)}: " + (json.dumps(value) if items is None else "[\n" + ",\n".join(items) + "\n]")
        )
    return "{\n" + ",\n".join(parts) + "\n}\n"


if __name__ == "__main__":
    TABLES.write_text(text_of(build()), encoding="utf-8")
