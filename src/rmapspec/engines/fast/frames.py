# SPDX-License-Identifier: Apache-2.0
"""The loops around generated code, as text to be filled in."""

from __future__ import annotations

from typing import Final

EXPAND: Final = """
define i64 @expand(ptr %ctx, i64 %begin, i64 %end) {{
entry:
{fields}  %live.mask = load i{w}, ptr %live
  br label %batch
batch:
  %from = phi i64 [ %begin, %entry ], [ %i, %flush ]
  %now = load i64, ptr %count.at
  %noted = load i64, ptr %careful_count.at
  %narrow = icmp ugt i64 %now, %room
  %many = icmp ugt i64 %noted, {careful}
  %stop = or i1 %narrow, %many
  br i1 %stop, label %leave, label %spread
spread:
  %far = add i64 %from, {span}
  %short = icmp ult i64 %far, %end
  %to = select i1 %short, i64 %far, i64 %end
  br label %each
each:
  %i = phi i64 [ %from, %spread ], [ %i.next, %onward ]
  %out = phi i64 [ 0, %spread ], [ %out.next, %onward ]
  %ended = icmp uge i64 %i, %to
  %full = icmp uge i64 %out, {filled}
  %over = or i1 %ended, %full
  br i1 %over, label %flush, label %state
state:
{body}
careful.note:
  %careful.n = load i64, ptr %careful_count.at
  %careful.p = getelementptr i64, ptr %careful, i64 %careful.n
  store i64 %i, ptr %careful.p
  %careful.up = add i64 %careful.n, 1
  store i64 %careful.up, ptr %careful_count.at
  br label %onward
well:
  %bad = and i{w} {bad}, %live.mask
  %some = icmp ne i{w} %bad, 0
  br i1 %some, label %note, label %onward
note:
{note}  br label %onward
onward:
  %out.next = phi i64 [ %out, %careful.note ], [ {out}, %well ], [ {out}, %note ]
  %i.next = add i64 %i, 1
  br label %each
flush:
{arrange}  call void @flush(ptr %ctx, i64 %out)
  %finished = icmp uge i64 %i, %end
  br i1 %finished, label %done, label %batch
leave:
  ret i64 %from
done:
  ret i64 %i
}}
"""
"""``i64 expand(context, begin, end)``: the successors of the states ``begin`` up to ``end``, a batch at a time. It
gives the index of the first state that was not expanded: ``end``, or less where the caller has to make room first."""

JUDGE: Final = """
define void @judge(ptr %ctx, i64 %begin, i64 %end) {{
entry:
{fields}  br label %each
each:
  %i = phi i64 [ %begin, %entry ], [ %i.next, %onward ]
  %ended = icmp uge i64 %i, %end
  br i1 %ended, label %done, label %state
state:
{body}
  br label %onward
onward:
  %i.next = add i64 %i, 1
  br label %each
done:
  ret void
}}
"""
"""``void judge(context, begin, end)``: every watch in the states ``begin`` up to ``end``."""

NOTE: Final = """  %b{k} = lshr i{w} %bad, {k}
  %c{k} = trunc i{w} %b{k} to i1
  %p{k} = getelementptr i64, ptr %hits, i64 {k}
  %h{k} = load i64, ptr %p{k}
  %n{k} = icmp slt i64 %h{k}, 0
  %y{k} = and i1 %c{k}, %n{k}
  %z{k} = select i1 %y{k}, i64 %i, i64 %h{k}
  store i64 %z{k}, ptr %p{k}
"""
"""In ``expand``: the state is the first from which a step violates property ``k``, if it does and none was before."""

ARRANGE: Final = """
define void @arrange(ptr %ctx, i64 %end) {{
entry:
{fields}  br label %each
each:
  %at = phi i64 [ 0, %entry ], [ %at.next, %state ]
  %over = icmp uge i64 %at, %end
  br i1 %over, label %done, label %state
state:
  %entry.at = getelementptr i8, ptr %buffer, i64 %at
{body}
  %at.next = add i64 %at, {entry}
  br label %each
done:
  ret void
}}
"""
"""``void arrange(context, end)``: the normal form of every successor in the buffer."""
