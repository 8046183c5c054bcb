# SPDX-License-Identifier: Apache-2.0
"""EvaluationError, and the words for why an operation has no value, the same from both concrete back ends."""

from __future__ import annotations

from collections.abc import Sequence

from rmapspec.system.expr import NOWHERE, App, Bind, Const, Expr, Op, Span
from rmapspec.system.types import FiniteT, IntT, OptionT, SeqT, Value, show


class EvaluationError(Exception):
    """An operation was evaluated where it is undefined; ``action`` names the action taken, None for a property."""

    def __init__(self, message: str, span: Span = NOWHERE, action: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.span = span
        self.action = action


def undefined(e: App | Bind, operands: Sequence[Value]) -> EvaluationError:
    """The error of a partial operation on these operands; those of a SEQ, literal or binder, are its elements."""
    return EvaluationError(_reason(e, operands), e.span)


def _is_nobody(e: Expr) -> bool:
    """Whether lowering wrote this: the holder of a lock that a process releases without holding it."""
    match e:
        case Const(OptionT(FiniteT("Process")), _):
            return True
        case _:
            return False


def _reason(e: App | Bind, operands: Sequence[Value]) -> str:
    if isinstance(e, Bind) or e.op is Op.SEQ:
        assert isinstance(e.type, SeqT)
        items = ", ".join(show(e.type.of, x) for x in operands)
        return f"an element stands twice in the sequence [{items}]"
    shown = [show(a.type, x) for a, x in zip(e.args, operands, strict=True)]
    match e.op:
        case Op.MOD:
            return f"the divisor is {shown[1]}, it must be positive"
        case Op.FIT:
            assert isinstance(e.type, IntT)
            return f"{shown[0]} is outside {e.type.lo}..{e.type.hi}"
        case Op.THE if _is_nobody(e.args[0]):
            return "the lock is released by a process that does not hold it"
        case Op.THE:
            return "the value is none"
        case Op.APPEND:
            return f"{shown[1]} is already in {shown[0]}"
        case Op.INSERT_AFTER | Op.INSERT_BEFORE:
            there = operands[0]
            assert isinstance(there, tuple)
            if operands[1] not in there:
                return f"{shown[1]} is not in {shown[0]}"
            return f"{shown[2]} is already in {shown[0]}"
        case Op.REMOVE | Op.NEXT:
            return f"{shown[1]} is not in {shown[0]}"
        case _:
            raise AssertionError(f"{e.op} is never undefined")
