# SPDX-License-Identifier: Apache-2.0
"""Tables as data: what lark saves of a parser, in an order that depends on the grammar alone, and back."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

_WIDEST = 2**32 - 1
"""Python's versions have other numbers for the width of a pattern without bound."""


def built(lark: Any, starts: Sequence[str]) -> dict[str, Any]:
    """What lark saves of a parser (``Lark.memo_serialize``), its numbers given anew: its own differ from run to run.

    ``memo`` has terminals and rules; ``{"@": n}`` in ``data`` stands for one. ``rows`` has for each state two of
    ``distinct``, for terminals and for other symbols: the state to go to (>= 0) or the rule to reduce by (``-1 - n``).
    ``reserved`` are the words that are no NAME.
    """
    data, memo = lark.memo_serialize([type(lark.terminals[0]), type(lark.rules[0])])
    texts = {number: json.dumps(_plain(item), sort_keys=True) for number, item in memo.items()}
    order = sorted(texts, key=lambda number: (memo[number]["__type__"] == "Rule", texts[number]))
    new = {number: i for i, number in enumerate(order)}
    table = data["parser"].pop("parser")
    names, states = table["tokens"], table["states"]
    numbers = {state: i for i, state in enumerate(_breadth_first(table, starts))}
    rows = [
        {
            name: numbers[target] if action == 0 else -1 - new[target["@"]]
            for name, action, target in sorted((names[token], *entry) for token, entry in states[state].items())
        }
        for state in numbers
    ]
    distinct: dict[str, int] = {}
    halves = [
        [
            distinct.setdefault(json.dumps({name: row[name] for name in row if name.isupper() is upper}), len(distinct))
            for upper in (True, False)
        ]
        for row in rows
    ]
    data["options"] = {key: value for key, value in data["options"].items() if key != "postlex"}
    name_pattern = re.compile(next(t.pattern.value for t in lark.terminals if t.name == "NAME"))
    words = sorted(t.pattern.value for t in lark.terminals if t.pattern.value.isidentifier())
    return {
        "reserved": [word for word in words if not name_pattern.fullmatch(word)],
        "data": _renumbered(_plain(data), new),
        "starts": {start: numbers[table["start_states"][start]] for start in starts},
        "ends": {start: numbers[table["end_states"][start]] for start in starts},
        "memo": [json.loads(texts[number]) for number in order],
        "rows": halves,
        "distinct": [json.loads(text) for text in distinct],
    }


def _breadth_first(table: Mapping[str, Any], starts: Sequence[str]) -> list[int]:
    """The states in an order that depends on the grammar alone."""
    names, states = table["tokens"], table["states"]
    order = [table["start_states"][start] for start in starts]
    for state in order:
        shifts = sorted((names[token], target) for token, (action, target) in states[state].items() if action == 0)
        order += [target for target in dict.fromkeys(target for _, target in shifts) if target not in order]
    return order


def _plain(value: Any) -> Any:
    """A value as JSON has it, widths of patterns cut off."""
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return min(value, _WIDEST) if type(value) is int else value


def _renumbered(value: Any, new: Mapping[int, int]) -> Any:
    """A value with other numbers for what is in the memo, lists of them sorted."""
    if isinstance(value, dict):
        if set(value) == {"@"}:
            return {"@": new[value["@"]]}
        return {key: _renumbered(item, new) for key, item in value.items()}
    if isinstance(value, list):
        items = [_renumbered(item, new) for item in value]
        return sorted(items, key=lambda item: item["@"]) if all(isinstance(i, dict) for i in items) else items
    return value


def lark_form(saved: Mapping[str, Any], *, every_token: bool) -> tuple[dict[str, Any], dict[int, Any]]:
    """The data and the memo that lark loads itself from; with ``every_token`` every rule keeps all its tokens."""
    memo = dict(enumerate(saved["memo"]))
    data = {**saved["data"]}
    if every_token:
        memo = {number: _keeping(item) for number, item in memo.items()}
        data["options"] = {**data["options"], "keep_all_tokens": True, "maybe_placeholders": False}
    rules = [(1, {"@": number}) for number in memo]
    distinct = [
        {name: (0, target) if target >= 0 else rules[-1 - target] for name, target in row.items()}
        for row in saved["distinct"]
    ]
    table = {
        "tokens": {name: name for row in distinct for name in row},
        "states": {state: distinct[one] | distinct[two] for state, (one, two) in enumerate(saved["rows"])},
        "start_states": saved["starts"],
        "end_states": saved["ends"],
    }
    data["parser"] = {**data["parser"], "parser": table}
    return data, memo


def _keeping(item: Mapping[str, Any]) -> Mapping[str, Any]:
    """A rule that keeps all its tokens; a terminal as it is."""
    if item["__type__"] != "Rule":
        return item
    return {**item, "options": {**item["options"], "keep_all_tokens": True}}


def text_of(saved: Mapping[str, Any]) -> str:
    """The content of tables.json: one entry a line, so that a change of the grammar is a change of few lines."""
    parts = []
    for key, value in saved.items():
        lines = isinstance(value, list) and key in ("memo", "distinct")
        shown = "[\n" + ",\n".join(map(json.dumps, value)) + "\n]" if lines else json.dumps(value)
        parts.append(f"{json.dumps(key)}: {shown}")
    return "{\n" + ",\n".join(parts) + "\n}\n"
