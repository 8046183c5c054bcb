# SPDX-License-Identifier: Apache-2.0
"""The control of a process: a stack of frames, one for each block, loop and call that is under way."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from rmapspec.lang import syntax as s


@dataclass(frozen=True)
class Block:
    """Statements, and the number of the next one."""

    body: tuple[s.Statement, ...]
    next: int = 0


@dataclass(frozen=True)
class While:
    """A ``while`` or ``loop``; on top of the stack its test comes next."""

    stmt: s.While


@dataclass(frozen=True)
class Loop:
    """A ``for`` and its element; on top of the stack it moves on."""

    stmt: s.For
    cursor: Any


@dataclass(frozen=True)
class Call:
    """A procedure that was called."""

    stmt: s.CallStatement
    procedure: s.ProcedureDecl


Frame = Block | While | Loop | Call
Stack = tuple[Frame, ...]
"""The innermost frame comes last; empty when the process has ended."""


def advanced(stack: Stack) -> Stack:
    """The stack past the next statement."""
    top = stack[-1]
    assert isinstance(top, Block)
    return (*stack[:-1], replace(top, next=top.next + 1))


def label(stack: Stack, own: str) -> str:
    """The dotted label of a step, or name of a loop: the calls around it, then its own."""
    parts: list[str] = []
    for frame in stack:
        if isinstance(frame, Call):
            parts += [frame.stmt.label.text] if frame.stmt.label is not None else []
            parts.append(frame.procedure.name.text)
    return ".".join((*parts, own))


def shape(stack: Stack) -> Stack:
    """The stack without the elements that its loops are at: a point of the program."""
    return tuple(replace(f, cursor=None) if isinstance(f, Loop) else f for f in stack)


def loop_named(stack: Stack, wanted: tuple[str, ...]) -> tuple[Stack, Loop] | None:
    """The innermost loop whose name ends so, after the stack around it; None when control is in no such loop."""
    for i in range(len(stack) - 1, -1, -1):
        frame = stack[i]
        if isinstance(frame, Loop):
            name = tuple(label(stack[:i], frame.stmt.var.text).split("."))
            if name[-len(wanted) :] == wanted:
                return stack[:i], frame
    return None


def jumped(stack: Stack, word: str) -> Stack:
    """Where ``break``, ``continue``, ``return`` or ``stop`` leads."""
    if word == "stop":
        return ()
    wanted = Call if word == "return" else While | Loop
    while not isinstance(stack[-1], wanted):
        stack = stack[:-1]
    return stack if word == "continue" else stack[:-1]


def settled(stack: Stack, procedures: dict[str, s.ProcedureDecl]) -> Stack:
    """The stack with all done that needs no test: ends of blocks, jumps, calls, entries of ``while``."""
    while stack:
        top = stack[-1]
        if isinstance(top, Call) or (isinstance(top, Block) and top.next == len(top.body)):
            stack = stack[:-1]
            continue
        stmt = top.body[top.next] if isinstance(top, Block) else None
        match stmt:
            case s.Jump(_, word):
                stack = jumped(stack, word)
            case s.CallStatement(procedure=name):
                procedure = procedures[name.text]
                stack = (*advanced(stack), Call(stmt, procedure), Block(procedure.body))
            case s.While():
                stack = (*advanced(stack), While(stmt))
            case _:
                return stack
    return stack
