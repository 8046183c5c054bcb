# SPDX-License-Identifier: Apache-2.0
"""The tree builder's part for statements."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from rmapspec.lang import syntax as s
from rmapspec.lang.build_expressions import Expressions, Kids
from rmapspec.lang.lexer import Token


@dataclass(frozen=True, slots=True)
class Head:
    """What stands before the colon of a labelled statement."""

    label: Token
    title: Token | None
    fairness: str | None


class Statements(Expressions):
    """Builds statements: steps, control flow, and the simple ones inside a step."""

    # ------------------------------------------------------------ steps

    def _on_head(self, kids: Kids, first: Token, last: Token) -> Head:
        return Head(*kids)

    def _on_fairness(self, kids: Kids, first: Token, last: Token) -> str:
        return " ".join(token.text for token in kids)

    def _step(self, kids: Kids, body: tuple[s.Simple, ...], braced: bool, first: Token, last: Token) -> s.Step:
        head, _, *anchors, failure = kids
        label, title = self.ident(head.label), self.title(head.title)
        return s.Step(self.span(first, last), label, title, head.fairness or "", body, braced, tuple(anchors), failure)

    def _on_step(self, kids: Kids, first: Token, last: Token) -> s.Step:
        return self._step(kids, (kids[1],), False, first, last)

    _on_choose_step = _on_step

    def _on_braced_step(self, kids: Kids, first: Token, last: Token) -> s.Step:
        return self._step(kids, kids[1], True, first, last)

    def _on_step_end(self, kids: Kids, first: Token, last: Token) -> tuple[s.Statement, ...] | None:
        return kids[0] if kids else None

    def _on_failure(self, kids: Kids, first: Token, last: Token) -> tuple[s.Statement, ...]:
        return kids[-1]  # type: ignore[no-any-return] # the block

    def _on_anchor(self, kids: Kids, first: Token, last: Token) -> s.SourceAnchor:
        return s.SourceAnchor(self.span(first, last), self.string(kids[0]) or "", self.string(kids[1]) or "")

    def _on_stray(self, kids: Kids, first: Token, last: Token) -> s.Stray:
        return s.Stray(self.span(first, last), kids[0])

    # ------------------------------------------------------------ control flow

    def _on_block(self, kids: Kids, first: Token, last: Token) -> tuple[s.Statement, ...]:
        return tuple(kids)

    def _on_labelled(self, kids: Kids, first: Token, last: Token) -> s.Statement:
        head, control = kids
        for part, word in ((head.title, "title"), (head.fairness, "fairness")):
            if part is not None:
                span = self.span(part, part) if isinstance(part, Token) else self.span(first, first)
                self.fault("P111", span, f"only a step has a {word}", hint="give it to the steps inside")
        if isinstance(control, s.Jump):
            hint = "leave the label out; a jump takes no step of its own"
            self.fault("P111", self.span(head.label, head.label), f"`{control.word}` has no label", hint=hint)
            return control
        labelled: s.Statement = replace(control, label=self.ident(head.label), span=self.span(first, last))
        return labelled

    def _on_unlabelled(self, kids: Kids, first: Token, last: Token) -> s.Statement:
        control: s.Statement = kids[0]
        if isinstance(control, s.Try):
            hint = f"give it a label: `name: try {control.op.op}(…)`"
            self.fault("P112", self.span(first, first), "this `try` has no label", expected="a label", hint=hint)
        return control

    def _on_call_statement(self, kids: Kids, first: Token, last: Token) -> s.CallStatement:
        return s.CallStatement(self.span(first, last), None, self.ident(kids[0]), tuple(kids[1] or ()))

    def _on_if_statement(self, kids: Kids, first: Token, last: Token) -> s.IfStatement:
        cond, then, other = kids
        return s.IfStatement(self.span(first, last), None, cond, then, _branch(other))

    def _on_try_statement(self, kids: Kids, first: Token, last: Token) -> s.Try:
        return s.Try(self.span(first, last), self.ident(first), *kids)

    def _on_either(self, kids: Kids, first: Token, last: Token) -> s.Either:
        return s.Either(self.span(first, last), None, tuple(kids))

    def _on_for_statement(self, kids: Kids, first: Token, last: Token) -> s.For:
        return s.For(self.span(first, last), None, self.ident(kids[0]), kids[1], kids[2])

    def _on_while_statement(self, kids: Kids, first: Token, last: Token) -> s.While:
        return s.While(self.span(first, last), None, kids[0], kids[1])

    def _on_loop_statement(self, kids: Kids, first: Token, last: Token) -> s.While:
        return s.While(self.span(first, last), None, None, kids[0])

    def _on_jump(self, kids: Kids, first: Token, last: Token) -> s.Jump:
        return s.Jump(self.span(first, last), first.text)

    # ------------------------------------------------------------ inside a step

    def _on_step_block(self, kids: Kids, first: Token, last: Token) -> tuple[s.Simple, ...]:
        return tuple(kids)

    def _on_assign(self, kids: Kids, first: Token, last: Token) -> s.Assign:
        target, *keys, value = kids
        return s.Assign(self.span(first, last), self.ident(target), tuple(keys), value)

    def _on_key(self, kids: Kids, first: Token, last: Token) -> s.Expr:
        return kids[0]  # type: ignore[no-any-return] # the expression

    def _on_prime_assign(self, kids: Kids, first: Token, last: Token) -> s.PrimeAssign:
        return s.PrimeAssign(self.span(first, last), self.ident(kids[0]), kids[1])

    def _on_require(self, kids: Kids, first: Token, last: Token) -> s.Require:
        return s.Require(self.span(first, last), self.string(kids[0]), kids[1])

    def _on_assertion(self, kids: Kids, first: Token, last: Token) -> s.Assert:
        return s.Assert(self.span(first, last), self.ident(kids[0]), kids[1])

    def _on_skip(self, kids: Kids, first: Token, last: Token) -> s.Skip:
        return s.Skip(self.span(first, last))

    def _on_cond(self, kids: Kids, first: Token, last: Token) -> s.Cond:
        cond, then, other = kids
        return s.Cond(self.span(first, last), cond, then, _branch(other))

    def _on_choose(self, kids: Kids, first: Token, last: Token) -> s.Choose:
        return s.Choose(self.span(first, last), self.ident(kids[0]), kids[1], kids[2])

    def _on_lock_op(self, kids: Kids, first: Token, last: Token) -> s.LockOp:
        return s.LockOp(self.span(first, last), kids[0], self.ident(kids[1]))

    def _on_lock_word(self, kids: Kids, first: Token, last: Token) -> str:
        return first.text


def _branch(other: Any) -> tuple[Any, ...]:
    """What stands after ``else``: a block, a further ``if``, or nothing."""
    return other if isinstance(other, tuple) else () if other is None else (other,)
