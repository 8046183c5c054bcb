# SPDX-License-Identifier: Apache-2.0
"""The hash table in machine code: open addressing, successors inserted in batches whose slots are prefetched.

States of one word stand in the table themselves; for longer ones a slot holds half of the hash and the index plus one.
A slot of zero is free.
"""

from __future__ import annotations

from typing import Final

from rmapspec.engines.fast.context import loads

ODD: Final = (0x9E3779B97F4A7C15, 0xD6E8FEB86659FD93)
STRIDE: Final = 256  # states whose slots are prefetched together while a table is filled


def table_code(words: int) -> str:
    """The functions ``flush``, which inserts what the buffer holds, and ``rehash``, which fills an empty table."""
    return _flush(words) + _rehash(words)


def _hashed(words: int, at: str, x: str) -> str:
    """The lines that load the words ``%{x}0, %{x}1, ...`` from an address; ``%{x}.hash`` and its slot ``%{x}.home``."""
    lines = [
        f"%{x}.p{k} = getelementptr i64, ptr {at}, i64 {k}\n  %{x}{k} = load i64, ptr %{x}.p{k}" for k in range(words)
    ]
    found = f"%{x}0"
    for k in range(words):
        if k:
            lines.append(f"%{x}.j{k} = xor i64 {found}, %{x}{k}")
            found = f"%{x}.j{k}"
        lines.append(f"%{x}.m{k} = mul i64 {found}, {ODD[0]}")
        lines.append(f"%{x}.r{k} = lshr i64 %{x}.m{k}, 32\n  %{x}.h{k} = xor i64 %{x}.m{k}, %{x}.r{k}")
        found = f"%{x}.h{k}"
    lines += [
        f"%{x}.hash = mul i64 {found}, {ODD[1]}",
        f"%{x}.long = zext i64 %{x}.hash to i128",
        f"%{x}.product = mul i128 %{x}.long, %slots.long",
        f"%{x}.upper = lshr i128 %{x}.product, 64",
        f"%{x}.home = trunc i128 %{x}.upper to i64",
        f"%{x}.place = getelementptr i64, ptr %table, i64 %{x}.home",
    ]
    return "".join(f"  {line}\n" for line in lines)


def _entry(words: int) -> str:
    """The lines that give ``%mine``, what the table holds for the state ``%b0, ...`` of index ``%n``."""
    if words == 1:
        return "  %mine = or i64 %b0, 0\n"
    return "  %n.up = add i64 %n, 1\n  %high = shl i64 %b.hash, 32\n  %mine = or i64 %high, %n.up\n"


def _found(words: int) -> str:
    """The blocks after ``probe`` that decide whether the slot's entry ``%held`` is this state; else to ``free``."""
    if words == 1:
        return """  %same = icmp eq i64 %held, %b0
  br i1 %same, label %next, label %free
"""
    lines = """  %mixed = xor i64 %held, %mine
  %tag = lshr i64 %mixed, 32
  %like = icmp eq i64 %tag, 0
  %some = icmp ne i64 %held, 0
  %maybe = and i1 %like, %some
  br i1 %maybe, label %compare, label %free
compare:
  %low = and i64 %held, 4294967295
  %index = sub i64 %low, 1
"""
    lines += f"  %offset = mul i64 %index, {words}\n  %old = getelementptr i64, ptr %states, i64 %offset\n"
    same = ""
    for k in range(words):
        lines += f"  %o.p{k} = getelementptr i64, ptr %old, i64 {k}\n  %o{k} = load i64, ptr %o.p{k}\n"
        lines += f"  %x{k} = xor i64 %o{k}, %b{k}\n"
        lines += f"  %d{k} = or i64 %x{k}, {same or 0}\n"
        same = f"%d{k}"
    return lines + f"  %same = icmp eq i64 {same}, 0\n  br i1 %same, label %next, label %free\n"


def _peek(words: int, entry: int) -> str:
    """For states of several words a pass that prefetches the state a slot's entry may stand for."""
    if words == 1:
        return ""
    return f"""peek:
  %e.at = phi i64 [ 0, %fetch ], [ %e.next, %peek ]
  %e.from = getelementptr i8, ptr %buffer, i64 %e.at
{_hashed(words, "%e.from", "e")}
  %e.held = load i64, ptr %e.place
  %e.low = and i64 %e.held, 4294967295
  %e.free = icmp eq i64 %e.low, 0
  %e.index.raw = sub i64 %e.low, 1
  %e.index = select i1 %e.free, i64 0, i64 %e.index.raw
  %e.offset = mul i64 %e.index, {words}
  %e.old = getelementptr i64, ptr %states, i64 %e.offset
  call void @llvm.prefetch.p0(ptr %e.old, i32 0, i32 3, i32 1)
  %e.next = add i64 %e.at, {entry}
  %e.more = icmp ult i64 %e.next, %end
  br i1 %e.more, label %peek, label %insert
"""


def _flush(words: int) -> str:
    entry = 8 * (words + 1)
    stores = "".join(
        f"  %n.p{k} = getelementptr i64, ptr %new, i64 {k}\n  store i64 %b{k}, ptr %n.p{k}\n" for k in range(words)
    )
    return FLUSH.format(
        fields=loads("states", "parents", "table", "slots", "count", "buffer", "fired"),
        first=_hashed(words, "%a.from", "a"),
        second=_hashed(words, "%from", "b"),
        mine=_entry(words),
        peek=_peek(words, entry),
        found=_found(words),
        advance=ADVANCE,
        after_fetch="peek" if words > 1 else "insert",
        before_insert="peek" if words > 1 else "fetch",
        last="compare" if words > 1 else "probe",
        entry=entry,
        words=words,
        stores=stores,
    )


def _rehash(words: int) -> str:
    return REHASH.format(
        fields=loads("states", "table", "slots", "count"),
        first=_hashed(words, "%a.from", "a"),
        second=_hashed(words, "%from", "b"),
        mine=_entry(words),
        advance=ADVANCE,
        stride=STRIDE,
        words=words,
    )


FLUSH: Final = """
define void @flush(ptr %ctx, i64 %end) {{
entry:
{fields}  %slots.long = zext i64 %slots to i128
  %none = icmp eq i64 %end, 0
  br i1 %none, label %empty, label %fetch
empty:
  ret void
fetch:
  %a.at = phi i64 [ 0, %entry ], [ %a.next, %fetch ]
  %a.from = getelementptr i8, ptr %buffer, i64 %a.at
{first}  call void @llvm.prefetch.p0(ptr %a.place, i32 1, i32 3, i32 1)
  %a.next = add i64 %a.at, {entry}
  %a.more = icmp ult i64 %a.next, %end
  br i1 %a.more, label %fetch, label %{after_fetch}
{peek}insert:
  %at = phi i64 [ 0, %{before_insert} ], [ %at.next, %next ]
  %n = phi i64 [ %count, %{before_insert} ], [ %n.next, %next ]
  %from = getelementptr i8, ptr %buffer, i64 %at
{second}{mine}  %m.p = getelementptr i64, ptr %from, i64 {words}
  %meta = load i64, ptr %m.p
  %action = lshr i64 %meta, 32
  %f.p = getelementptr i64, ptr %fired, i64 %action
  %f = load i64, ptr %f.p
  %f.up = add i64 %f, 1
  store i64 %f.up, ptr %f.p
  br label %probe
probe:
  %slot = phi i64 [ %b.home, %insert ], [ %further, %advance ]
  %place = getelementptr i64, ptr %table, i64 %slot
  %held = load i64, ptr %place
{found}free:
  %isfree = icmp eq i64 %held, 0
  br i1 %isfree, label %add, label %advance
{advance}add:
  store i64 %mine, ptr %place
  %n.offset = mul i64 %n, {words}
  %new = getelementptr i64, ptr %states, i64 %n.offset
{stores}  %parent = getelementptr i32, ptr %parents, i64 %n
  %source = trunc i64 %meta to i32
  store i32 %source, ptr %parent
  %n.more = add i64 %n, 1
  br label %next
next:
  %n.next = phi i64 [ %n, %{last} ], [ %n.more, %add ]
  %at.next = add i64 %at, {entry}
  %more = icmp ult i64 %at.next, %end
  br i1 %more, label %insert, label %done
done:
  store i64 %n.next, ptr %count.at
  ret void
}}
"""

REHASH: Final = """
define void @rehash(ptr %ctx) {{
entry:
{fields}  %slots.long = zext i64 %slots to i128
  %none = icmp eq i64 %count, 0
  br i1 %none, label %done, label %begin
begin:
  %start = phi i64 [ 0, %entry ], [ %stop, %next ]
  %far = add i64 %start, {stride}
  %short = icmp ult i64 %far, %count
  %stop = select i1 %short, i64 %far, i64 %count
  br label %fetch
fetch:
  %a.i = phi i64 [ %start, %begin ], [ %a.next, %fetch ]
  %a.offset = mul i64 %a.i, {words}
  %a.from = getelementptr i64, ptr %states, i64 %a.offset
{first}  call void @llvm.prefetch.p0(ptr %a.place, i32 1, i32 3, i32 1)
  %a.next = add i64 %a.i, 1
  %a.more = icmp ult i64 %a.next, %stop
  br i1 %a.more, label %fetch, label %insert
insert:
  %n = phi i64 [ %start, %fetch ], [ %n.next, %add ]
  %offset = mul i64 %n, {words}
  %from = getelementptr i64, ptr %states, i64 %offset
{second}{mine}  br label %probe
probe:
  %slot = phi i64 [ %b.home, %insert ], [ %further, %advance ]
  %place = getelementptr i64, ptr %table, i64 %slot
  %held = load i64, ptr %place
  %isfree = icmp eq i64 %held, 0
  br i1 %isfree, label %add, label %advance
{advance}add:
  store i64 %mine, ptr %place
  %n.next = add i64 %n, 1
  %more = icmp ult i64 %n.next, %stop
  br i1 %more, label %insert, label %next
next:
  %all = icmp ult i64 %stop, %count
  br i1 %all, label %begin, label %done
done:
  ret void
}}
"""

ADVANCE: Final = """advance:
  %up = add i64 %slot, 1
  %over = icmp eq i64 %up, %slots
  %further = select i1 %over, i64 0, i64 %up
  br label %probe
"""
"""The lines that lead to the next slot, the first after the last."""
