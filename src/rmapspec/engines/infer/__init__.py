# SPDX-License-Identifier: Apache-2.0
"""Inference: an inductive invariant from nothing but the system and what it is to prove."""

from rmapspec.engines.infer.attempt import Inferred, infer

__all__ = ["Inferred", "infer"]
