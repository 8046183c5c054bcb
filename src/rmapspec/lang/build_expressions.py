# SPDX-License-Identifier: Apache-2.0
"""The tree builder's part for expressions and temporal formulas."""

from __future__ import annotations

from typing import Any

from rmapspec.lang import syntax as s
from rmapspec.lang.build_base import Base
from rmapspec.lang.lexer import Token
from rmapspec.lang.tables import SPELLINGS

Kids = list[Any]
"""The children of a reduction: nodes, tokens, None for what is absent."""


class Expressions(Base):
    """Builds expressions, and temporal formulas where a temporal operator takes part."""

    def formula(self, value: s.Expr | s.Temporal) -> s.Temporal:
        """A temporal formula; a state predicate becomes an atom."""
        return value if isinstance(value, s.Temporal) else s.Temporal(value.span, "atom", (), value)

    def _temporal(self, span: s.Span, op: str, *args: s.Expr | s.Temporal) -> s.Temporal:
        made = s.Temporal(span, op, tuple(self.formula(arg) for arg in args))
        self.temporals.append(made)
        return made

    def _connect(self, op: str, kids: Kids, first: Token, last: Token) -> s.Expr | s.Temporal:
        left, right = kids
        self._ends(left, op)
        span = self.span(first, last)
        if isinstance(left, s.Temporal) or isinstance(right, s.Temporal):
            return self._temporal(span, op, left, right)
        return s.Binary(span, op, left, right)

    def _ends(self, left: s.Expr | s.Temporal, op: str) -> None:
        """Report a left operand that, read as far right as possible, should have swallowed the operator.

        What cannot be swallowed is a comparison after a comparison, `..` after `..`, `leadsto` after `leadsto`.
        """
        node: s.Expr | s.Temporal = left
        while node not in self.parenthesised:
            match node:
                case s.Binder() | s.If() | s.Temporal(op="forall" | "exists"):
                    message = f"`{op}` does not chain: the part before it has one already"
                    self.fault("P108", node.span, message, hint="put the left side into parentheses")
                    return
                case s.Binary():
                    node = node.right
                case s.Unary():
                    node = node.arg
                case s.Temporal(state=None):
                    node = node.args[-1]
                case s.Temporal():
                    assert node.state is not None
                    node = node.state
                case _:
                    return

    def _on_leadsto(self, kids: Kids, first: Token, last: Token) -> s.Temporal:
        self._ends(kids[0], "leadsto")
        return self._temporal(self.span(first, last), "leadsto", *kids)

    def _on_implies(self, kids: Kids, first: Token, last: Token) -> s.Expr | s.Temporal:
        return self._connect("=>", kids, first, last)

    def _on_or_(self, kids: Kids, first: Token, last: Token) -> s.Expr | s.Temporal:
        return self._connect("or", kids, first, last)

    def _on_and_(self, kids: Kids, first: Token, last: Token) -> s.Expr | s.Temporal:
        return self._connect("and", kids, first, last)

    def _on_not_(self, kids: Kids, first: Token, last: Token) -> s.Expr | s.Temporal:
        span = self.span(first, last)
        return (
            self._temporal(span, "not", kids[0]) if isinstance(kids[0], s.Temporal) else s.Unary(span, "not", kids[0])
        )

    def _on_always(self, kids: Kids, first: Token, last: Token) -> s.Temporal:
        return self._temporal(self.span(first, last), "always", kids[0])

    def _on_eventually(self, kids: Kids, first: Token, last: Token) -> s.Temporal:
        return self._temporal(self.span(first, last), "eventually", kids[0])

    # ------------------------------------------------------------ operators

    def _on_binary(self, kids: Kids, first: Token, last: Token) -> s.Binary:
        left, op, right = kids
        self._ends(left, op)
        return s.Binary(self.span(first, last), op, left, right)

    def _on_compare_word(self, kids: Kids, first: Token, last: Token) -> str:
        return "not in" if len(kids) == 2 else SPELLINGS.get(first.text, first.text)

    def _on_set_word(self, kids: Kids, first: Token, last: Token) -> str:
        return first.text

    _on_sum_word = _on_product_word = _on_quantifier = _on_set_word

    def _on_interval(self, kids: Kids, first: Token, last: Token) -> s.Binary:
        self._ends(kids[0], "..")
        return s.Binary(self.span(first, last), "..", *kids)

    def _on_is_(self, kids: Kids, first: Token, last: Token) -> s.Is:
        self._ends(kids[0], "is")
        return s.Is(self.span(first, last), kids[0], self.ident(kids[1]))

    def _on_negative(self, kids: Kids, first: Token, last: Token) -> s.Unary:
        return s.Unary(self.span(first, last), "-", kids[0])

    def _on_subscript(self, kids: Kids, first: Token, last: Token) -> s.Index:
        return s.Index(self.span(first, last), *kids)

    def _on_field(self, kids: Kids, first: Token, last: Token) -> s.Field:
        return s.Field(self.span(first, last), kids[0], kids[1].text, self.span(kids[1], kids[1]))

    # ------------------------------------------------------------ operands

    def _on_name(self, kids: Kids, first: Token, last: Token) -> s.Name:
        return self.ident(first)

    def _on_number(self, kids: Kids, first: Token, last: Token) -> s.Number:
        return s.Number(self.span(first, last), self.natural(first))

    def _on_true(self, kids: Kids, first: Token, last: Token) -> s.Bool:
        return s.Bool(self.span(first, last), True)

    def _on_false(self, kids: Kids, first: Token, last: Token) -> s.Bool:
        return s.Bool(self.span(first, last), False)

    def _on_prime(self, kids: Kids, first: Token, last: Token) -> s.Prime:
        return s.Prime(self.span(first, last), self.ident(kids[0]))

    def _on_call(self, kids: Kids, first: Token, last: Token) -> s.Call:
        return s.Call(self.span(first, last), self.ident(kids[0]), tuple(kids[1] or ()))

    def _on_arguments(self, kids: Kids, first: Token, last: Token) -> Kids:
        return kids

    def _on_paren(self, kids: Kids, first: Token, last: Token) -> s.Expr | s.Temporal:
        node: s.Expr | s.Temporal = kids[0]
        self.parenthesised.add(node)
        return node

    def _on_set_literal(self, kids: Kids, first: Token, last: Token) -> s.SetLiteral:
        return s.SetLiteral(self.span(first, last), tuple(kids[0] or ()))

    def _on_seq_literal(self, kids: Kids, first: Token, last: Token) -> s.SeqLiteral:
        return s.SeqLiteral(self.span(first, last), tuple(kids[0] or ()))

    def _on_conditional(self, kids: Kids, first: Token, last: Token) -> s.If:
        return s.If(self.span(first, last), *kids)

    def _on_binder(self, kids: Kids, first: Token, last: Token) -> s.Binder | s.Temporal:
        kind, *names, domain, body = kids
        if len(names) > 1 and kind not in ("forall", "exists"):
            span = self.span(names[1], names[-1])
            self.fault("P109", span, f"`{kind}` takes one name", hint="several names are for `forall` and `exists`")
        span = self.span(first, last)
        for name in reversed(names):
            if isinstance(body, s.Temporal) and kind in ("forall", "exists"):
                body = s.Temporal(span, kind, (body,), None, self.ident(name), domain)
                self.temporals.append(body)
            else:
                body = s.Binder(span, kind, self.ident(name), domain, body)
        return body  # type: ignore[no-any-return] # there is at least one name
