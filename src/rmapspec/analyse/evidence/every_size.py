# SPDX-License-Identifier: Apache-2.0
"""The form of ``every_size.json``: what is proved for every size, by which invariant, and what was to be shown for it.

The same bytes for the same claims, sealed with a hash of all that stands before it.
"""

from __future__ import annotations

from hashlib import sha256

import msgspec

from rmapspec.analyse.evidence.records import FormError, laid_out
from rmapspec.lang.spec import Spec

FORM = 1
CLAIM_FILE = "every_size.json"
FOLDER = "obligations"
"""Where the questions to solvers stand, beside the claim."""


class Conjunct(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A lemma of the invariant: its formula in the language; ``origin`` is control, given or inferred.

    A control lemma that has no form in the language has one in ``smtlib`` instead.
    """

    name: str
    origin: str
    title: str
    text: str
    smtlib: str = ""


class Shown(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """An obligation: of which ``kind`` and ``clause``, of which ``action`` (none at the start).

    It follows from the axioms, conjuncts of the invariant and guards named; ``file`` is the question about it, empty
    where no file is kept.
    """

    kind: str
    clause: str
    action: str = ""
    axioms: list[str] = []
    invariant: list[str] = []
    guards: list[str] = []
    file: str = ""


class ProofRecord(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The claim that ``proved`` holds in a scenario, with any number of what ``unbounded`` names.

    ``rewritten`` are the names of obligations that rewriting alone decides; ``why`` says what ended an attempt.
    """

    scenario: str
    unbounded: list[str]
    proved: list[str]
    notes: list[str]
    invariant: list[Conjunct]
    obligations: list[Shown]
    rewritten: list[str]
    why: str


class EverySize(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All claims for every size about one spec. ``tools`` are the versions that found them; ``sha256`` is of the texts,
    by name; ``unclaimed`` are properties that are expected to hold and not proved here."""

    v: int
    spec: str
    tools: dict[str, str]
    sha256: dict[str, str]
    proofs: list[ProofRecord]
    unclaimed: list[str]
    seal: str = ""


def source_hashes(spec: Spec) -> dict[str, str]:
    """The SHA-256 of every text that a spec is made of, by name, in hexadecimal."""
    found: dict[str, str] = {}
    for source in spec.sources:
        name = source.name
        while name in found:
            name += ", more"
        found[name] = sha256(source.text.encode()).hexdigest()
    return found


def sealed(claims: EverySize) -> EverySize:
    """The claims with the seal that belongs to them."""
    bare = msgspec.structs.replace(claims, seal="")
    return msgspec.structs.replace(bare, seal=sha256(laid_out(msgspec.to_builtins(bare)).encode()).hexdigest())


def every_size_text(claims: EverySize) -> str:
    """Claims as the text of a file."""
    return laid_out(msgspec.to_builtins(claims)) + "\n"


def every_size_of(text: bytes) -> EverySize:
    """The claims in a file, the seal unbroken and the text in the form that this tool writes; raises FormError."""
    try:
        claims = msgspec.json.decode(text, type=EverySize)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise FormError(f"this is no file of claims: {error}") from error
    if claims.v != FORM:
        raise FormError(f"version {claims.v} of the form is not understood (expected {FORM})")
    if sealed(claims) != claims or every_size_text(claims).encode() != text:
        raise FormError("it was altered after it was written: the seal does not fit")
    return claims
