# SPDX-License-Identifier: Apache-2.0
"""The catalogue of diagnostic codes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Code:
    """What a code of a diagnostic means: a title, an explanation, and a small text that has the mistake."""

    code: str
    title: str
    explanation: str
    example: str


def catalogue() -> tuple[Code, ...]:
    """Every code, in order."""
    from rmapspec.lang.codes_anysize import ANYSIZE_CODES
    from rmapspec.lang.codes_lowering import LOWERING_CODES
    from rmapspec.lang.codes_parse import PARSE_CODES  # here, since these files need Code from this one
    from rmapspec.lang.codes_types import TYPE_CODES

    return (*PARSE_CODES, *TYPE_CODES, *LOWERING_CODES, *ANYSIZE_CODES)
