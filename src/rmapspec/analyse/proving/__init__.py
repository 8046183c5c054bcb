# SPDX-License-Identifier: Apache-2.0
"""Proofs for any number of elements and processes: attempted, strengthened by inference, kept as data."""
