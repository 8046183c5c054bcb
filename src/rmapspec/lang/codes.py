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
    from rmapspec.lang.codes_types import TYPE_CODES  # here, since that file needs Code from this one

    return TYPE_CODES
