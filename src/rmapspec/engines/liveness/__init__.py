# SPDX-License-Identifier: Apache-2.0
"""Liveness: temporal properties over all fair behaviours of a System; what the package offers."""

from rmapspec.engines.liveness.judge import judge, promised

__all__ = ["judge", "promised"]
