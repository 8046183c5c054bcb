# SPDX-License-Identifier: Apache-2.0
"""The tree builder's part for types, declarations and the header."""

from __future__ import annotations

from dataclasses import dataclass

from rmapspec.lang import syntax as s
from rmapspec.lang.build_expressions import Kids
from rmapspec.lang.build_statements import Statements
from rmapspec.lang.lexer import Token


@dataclass(frozen=True, slots=True)
class Header:
    """The first line of a file."""

    kind: str
    name: s.Name
    base: s.Name | None
    title: str | None


class Declarations(Statements):
    """Builds declarations, one a call of the machine."""

    def _on_spec_header(self, kids: Kids, first: Token, last: Token) -> Header:
        return Header("spec", self.ident(kids[0]), None, self.string(kids[1]))

    def _on_design_header(self, kids: Kids, first: Token, last: Token) -> Header:
        return Header("design", self.ident(kids[0]), self.ident(kids[1]), self.string(kids[2]))

    def _on_lemmas_header(self, kids: Kids, first: Token, last: Token) -> Header:
        return Header("lemmas", self.ident(kids[0]), None, self.string(kids[1]))

    # ------------------------------------------------------------ types

    def _on_named_type(self, kids: Kids, first: Token, last: Token) -> s.NamedType:
        return s.NamedType(self.span(first, last), first.text)

    def _on_range_type(self, kids: Kids, first: Token, last: Token) -> s.RangeType:
        return s.RangeType(self.span(first, last), *kids)

    def _on_option_type(self, kids: Kids, first: Token, last: Token) -> s.OptionType:
        return s.OptionType(self.span(first, last), kids[0])

    def _on_set_type(self, kids: Kids, first: Token, last: Token) -> s.SetType:
        return s.SetType(self.span(first, last), kids[0])

    def _on_seq_type(self, kids: Kids, first: Token, last: Token) -> s.SeqType:
        return s.SeqType(self.span(first, last), kids[0])

    def _on_map_type(self, kids: Kids, first: Token, last: Token) -> s.MapType:
        return s.MapType(self.span(first, last), *kids)

    def _on_inline_enum(self, kids: Kids, first: Token, last: Token) -> s.InlineEnum:
        members = [item for item in kids[0].items if isinstance(item, s.Name)]
        odd = [item for item in kids[0].items if not isinstance(item, s.Name)]
        if odd or not members:
            span = odd[0].span if odd else kids[0].span
            self.fault("P113", span, "a choice of values is a list of names", hint="for example `{baseline, rfc}`")
        return s.InlineEnum(self.span(first, last), tuple(members))

    # ------------------------------------------------------------ data

    def _on_sort(self, kids: Kids, first: Token, last: Token) -> s.SortDecl:
        name, lo, hi, modifier = kids
        return s.SortDecl(self.span(first, last), self.ident(name), self.natural(lo), self.natural(hi), modifier or "")

    def _on_sort_modifier(self, kids: Kids, first: Token, last: Token) -> str:
        return first.text

    _on_lock_kind = _on_formula_kind = _on_bare_kind = _on_sort_modifier

    def _on_param(self, kids: Kids, first: Token, last: Token) -> s.ParamDecl:
        return s.ParamDecl(self.span(first, last), self.ident(kids[0]), kids[1], kids[2])

    def _on_enum(self, kids: Kids, first: Token, last: Token) -> s.EnumDecl:
        return s.EnumDecl(self.span(first, last), self.ident(kids[0]), tuple(kids[1:]))

    def _on_constructor(self, kids: Kids, first: Token, last: Token) -> s.Constructor:
        return s.Constructor(self.span(first, last), self.ident(kids[0]), kids[1] or ())

    def _on_var(self, kids: Kids, first: Token, last: Token) -> s.VarDecl:
        return s.VarDecl(self.span(first, last), self.ident(kids[0]), kids[1], kids[2])

    def _on_any(self, kids: Kids, first: Token, last: Token) -> None:
        return None

    def _on_lock(self, kids: Kids, first: Token, last: Token) -> s.LockDecl:
        kind, name, handoff = kids
        return s.LockDecl(self.span(first, last), kind, self.ident(name), handoff is not None)

    def _on_handoff(self, kids: Kids, first: Token, last: Token) -> bool:
        return True

    def _on_fun(self, kids: Kids, first: Token, last: Token) -> s.FunDecl:
        name, params, result, body = kids
        return s.FunDecl(self.span(first, last), self.ident(name), params or (), result, body)

    def _on_params(self, kids: Kids, first: Token, last: Token) -> tuple[tuple[s.Name, s.TypeExpr], ...]:
        return tuple(kids)

    def _on_parameter(self, kids: Kids, first: Token, last: Token) -> tuple[s.Name, s.TypeExpr]:
        return self.ident(kids[0]), kids[1]

    # ------------------------------------------------------------ behaviour

    def _on_procedure(self, kids: Kids, first: Token, last: Token) -> s.ProcedureDecl:
        name, params, title, body = kids
        return s.ProcedureDecl(self.span(first, last), self.ident(name), params or (), self.string(title), body)

    def _on_process(self, kids: Kids, first: Token, last: Token) -> s.ProcessDecl:
        name, index, optional, fairness, title, (variables, body) = kids
        return s.ProcessDecl(
            self.span(first, last),
            self.ident(name),
            index,
            optional is not None,
            fairness or "",
            self.string(title),
            variables,
            body,
        )

    def _on_abstract_process(self, kids: Kids, first: Token, last: Token) -> s.ProcessDecl:
        return s.ProcessDecl(self.span(first, last), self.ident(kids[0]), None, False, "", None, (), None)

    def _on_index(self, kids: Kids, first: Token, last: Token) -> tuple[s.Name, s.Expr]:
        return self.ident(kids[0]), kids[1]

    def _on_optional(self, kids: Kids, first: Token, last: Token) -> bool:
        return True

    def _on_process_body(
        self, kids: Kids, first: Token, last: Token
    ) -> tuple[tuple[s.VarDecl, ...], tuple[s.Statement, ...]]:
        split = sum(isinstance(kid, s.VarDecl) for kid in kids)
        return tuple(kids[:split]), tuple(kids[split:])

    def _on_action(self, kids: Kids, first: Token, last: Token) -> s.ActionDecl:
        name, params, fairness, title, body, *anchors = kids
        span = self.span(first, last)
        text = self.string(title)
        return s.ActionDecl(span, self.ident(name), params or (), fairness or "", text, body, tuple(anchors))

    # ------------------------------------------------------------ what is claimed

    def _on_formula_property(self, kids: Kids, first: Token, last: Token) -> s.PropertyDecl:
        kind, name, title, formula, covered = kids
        return s.PropertyDecl(
            self.span(first, last), kind, self.ident(name), self.string(title), formula, None, covered
        )

    def _on_temporal_property(self, kids: Kids, first: Token, last: Token) -> s.PropertyDecl:
        name, title, formula, covered = kids
        made = self.formula(formula)
        return s.PropertyDecl(
            self.span(first, last), "temporal", self.ident(name), self.string(title), None, made, covered
        )

    def _on_bare_property(self, kids: Kids, first: Token, last: Token) -> s.PropertyDecl:
        kind, name, title, covered = kids
        return s.PropertyDecl(self.span(first, last), kind, self.ident(name), self.string(title), None, None, covered)

    def _on_covered(self, kids: Kids, first: Token, last: Token) -> s.Expr:
        return kids[0]  # type: ignore[no-any-return] # the expression

    def _on_lemma(self, kids: Kids, first: Token, last: Token) -> s.LemmaDecl:
        return s.LemmaDecl(self.span(first, last), self.ident(kids[0]), self.string(kids[1]), kids[2])

    def _on_cover(self, kids: Kids, first: Token, last: Token) -> s.CoverDecl:
        return s.CoverDecl(self.span(first, last), self.ident(kids[0]), self.string(kids[1]), kids[2])

    def _on_scenario(self, kids: Kids, first: Token, last: Token) -> s.ScenarioDecl:
        name, title, *members = kids
        return s.ScenarioDecl(self.span(first, last), self.ident(name), self.string(title), tuple(members))

    def _on_member(self, kids: Kids, first: Token, last: Token) -> tuple[s.Name, int | s.AnyNumber | None]:
        name, count = kids
        return self.ident(name), self.natural(count) if isinstance(count, Token) else count

    def _on_any_number(self, kids: Kids, first: Token, last: Token) -> s.AnyNumber:
        return s.ANY

    def _on_cost(self, kids: Kids, first: Token, last: Token) -> s.CostDecl:
        name, title, op, scenario, settings = kids
        return s.CostDecl(
            self.span(first, last), self.ident(name), self.string(title), op, self.ident(scenario), settings or ()
        )

    def _on_settings(self, kids: Kids, first: Token, last: Token) -> tuple[s.Setting, ...]:
        return tuple(kids)

    def _on_setting(self, kids: Kids, first: Token, last: Token) -> s.Setting:
        return s.Setting(self.span(first, last), self.ident(kids[0]), kids[1])

    def _on_expect_holds(self, kids: Kids, first: Token, last: Token) -> s.ExpectDecl:
        return s.ExpectDecl(self.span(first, last), "holds", ())

    def _on_expect_violated(self, kids: Kids, first: Token, last: Token) -> s.ExpectDecl:
        return s.ExpectDecl(self.span(first, last), "violated", tuple(self.ident(kid) for kid in kids))

    def _on_expect_states(self, kids: Kids, first: Token, last: Token) -> s.ExpectDecl:
        states, depth, scenario, settings = kids
        return s.ExpectDecl(
            self.span(first, last),
            "states",
            (),
            self.natural(states),
            None if depth is None else self.natural(depth),
            None if scenario is None else self.ident(scenario),
            settings or (),
        )
